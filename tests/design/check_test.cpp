#include <npubench/design/check.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <npubench/base/error.h>

#include "copy_design.h"
#include "violation.h"

namespace npubench {
namespace {

using test::CopyDesign;
using test::says;
using testing::AllOf;
using testing::Contains;
using testing::Field;
using testing::HasSubstr;
using testing::IsEmpty;

TEST(Check, ADesignThatFitsHasNoViolation) {
  EXPECT_THAT(check(CopyDesign{}.build()), IsEmpty());
  EXPECT_THAT(check(CopyDesign{.generation = Generation::npu2}.build()), IsEmpty());
}

TEST(Check, CoreMemoryIsCountedBesideTheStack) {
  EXPECT_THAT(
      check(CopyDesign{.elements = 16384, .per_call = 8192, .per_block = 8192}.build()),
      says("core (0,2)", "needs 131072 bytes of data memory (in_core_cons 2 x 32768, out_core 2 x 32768), has 64512"));
}

TEST(Check, ACoreNeedsRoomForItsPlacesInTheFifos) {
  const auto exactly = [](std::int64_t free) {  // bytes beside what the FIFOs take
    auto design = CopyDesign{}.build();
    design.add(LocalBuffer{"rest", core_tile(0, 0), {{64512 - 4 * 1024 - free}, DataType::i8}});
    return design;
  };
  EXPECT_THAT(check(exactly(32)), IsEmpty());
  EXPECT_THAT(check(exactly(0)), says("core (0,2)",
                                      "needs 64520 bytes of data memory (rest 1 x 60416, in_core_cons 2 x "
                                      "1024, out_core 2 x 1024, 8 for its places in the fifos)"));
}

TEST(Check, MemoryTileHolds512KiB) {
  EXPECT_THAT(check(CopyDesign{.elements = 65536, .per_block = 65536}.build()),
              says("memory tile (0,1)", "has 524288"));
}

TEST(Check, ColumnsMustExist) {
  auto design = CopyDesign{}.build();
  design.columns = 5;
  EXPECT_THAT(check(design), says("design copy", "wants 5 columns, npu1 has 4"));
  design.generation = Generation::npu2;
  EXPECT_THAT(check(design), IsEmpty());
}

TEST(Check, TilesMustLieInThePartition) {
  auto design = CopyDesign{}.build();
  design.fifos[0].producer = shim_tile(1);
  EXPECT_THAT(check(design), says("fifo in_shim", "is at shim (1,0), the design has 1 column"));
}

TEST(Check, AFifoNeedsAConsumer) {
  auto design = CopyDesign{}.build();
  design.fifos[3].consumers.clear();
  EXPECT_THAT(check(design), says("fifo out_shim", "has no consumer"));
}

TEST(Check, ACoreHasTwoChannelsEachWay) {
  auto design = CopyDesign{}.build();
  for (int i = 0; i < 2; ++i) {
    design.add(
        ObjectFifo{"extra" + std::to_string(i), shim_tile(0), {{core_tile(0, 0), 1, {}}}, {{8}, DataType::i32}, 1, {}});
  }
  EXPECT_THAT(check(design), says("core (0,2)", "needs 3 S2MM channels (in_core, extra0, extra1), has 2"));
  EXPECT_THAT(check(design), says("shim (0,0)", "needs 3 MM2S channels"));
}

/// A design whose core calls, beside its own function, those.
Design calling(const std::vector<Function>& functions) {
  auto design = CopyDesign{}.build();
  for (auto function : functions) {
    function.parameters = {DataType::i32};
    auto& program = std::get<Loop>(design.cores.front().program.front()).body;
    program.emplace_back(Call{design.add(std::move(function)), {std::int32_t{1}}});
  }
  return design;
}

TEST(Check, ACoreLinksObjectFilesOfDifferentSources) {
  const Function add{.symbol = "add", .object_file = "add_64.o", .definitions = {{"DIM", "64"}}, .source = "add.cc"};
  const Function gelu{
      .symbol = "gelu", .object_file = "gelu_64.o", .definitions = {{"DIM", "64"}}, .source = "gelu.cc"};
  EXPECT_THAT(check(calling({add, gelu, add})), IsEmpty());
}

TEST(Check, ACoreCannotLinkOneSourceTwice) {
  const Function small{.symbol = "zero_f32", .object_file = "mm_16.o", .source = "aie_kernels/mm.cc"};
  const Function large{.symbol = "matmul_bf16_f32", .object_file = "mm_32.o", .source = "aie_kernels/mm.cc"};
  EXPECT_THAT(check(calling({small, large})),
              says("core (0,2)", "links mm_16.o and mm_32.o, both of aie_kernels/mm.cc: the same symbols twice"));
}

TEST(Check, ACoreCannotLinkOneSymbolTwice) {
  const Function library{.symbol = "gelu_bf16", .object_file = "theirs.o", .source = "aie_kernels/gelu.cc"};
  const Function own{.symbol = "gelu_bf16", .object_file = "ours.o", .source = "gelu.cc"};
  EXPECT_THAT(check(calling({library, own})), says("core (0,2)", "links ours.o and theirs.o, both of which define"));
}

TEST(Check, AnObjectFileIsMadeOfOneSourceAndItsDefinitions) {
  const Function small{.symbol = "add", .object_file = "add.o", .definitions = {{"DIM", "64"}}, .source = "add.cc"};
  auto large = small;
  large.symbol = "add2";
  large.definitions = {{"DIM", "256"}};
  EXPECT_THAT(check(calling({small, large})), says("core (0,2)", "with different sources or definitions"));
}

TEST(Check, DescriptorsAreLimited) {
  EXPECT_THAT(check(CopyDesign{.per_call = 64, .depth = 15}.build()),
              says("core (0,2)", "needs 17 buffer descriptors, has 16"));
}

TEST(Check, AMemoryTileChannelReachesHalfTheDescriptors) {
  auto design = CopyDesign{.per_call = 16, .per_block = 16}.build();
  design.fifos[0].consumers[0].depth = 13;
  EXPECT_THAT(check(design), says("memory tile (0,1)", "buffer descriptors on its even channels, has 24"));
}

TEST(Check, LocksCountTo63) {
  auto design = CopyDesign{.per_call = 4, .per_block = 1024}.build();
  design.fifos[1].consumers[0].depth = 64;
  EXPECT_THAT(check(design), says("core (0,2)", "starts at 64, locks count to 63"));
}

TEST(Check, RepeatedObjectsCountInTheirLocks) {
  auto design = CopyDesign{.per_call = 4, .per_block = 1024}.build();
  design.fifos[1].repeat_count = 32;
  EXPECT_THAT(check(design), says("memory tile (0,1)", "starts at 64, locks count to 63"));
}

TEST(Check, OnlyMemoryTilesRepeat) {
  auto design = CopyDesign{}.build();
  design.fifos[0].repeat_count = 2;
  EXPECT_THAT(check(design), says("fifo in_shim", "repeats its objects at shim (0,0), only memory tiles do"));
}

TEST(Check, OutputsOfALinkRepeatAlike) {
  Design design{.name = "distribute", .generation = Generation::npu1, .columns = 1};
  const MemRef part{{16}, DataType::i32};
  const auto in = design.add(ObjectFifo{"in", shim_tile(0), {{mem_tile(0)}}, {{32}, DataType::i32}});
  const auto a =
      design.add(ObjectFifo{.name = "a", .producer = mem_tile(0), .consumers = {{core_tile(0, 0)}}, .type = part});
  const auto b = design.add(ObjectFifo{
      .name = "b", .producer = mem_tile(0), .consumers = {{core_tile(0, 1)}}, .type = part, .repeat_count = 2});
  design.add(Link{{in}, {a, b}, {0, 16}});
  EXPECT_THAT(check(design), says("fifo b", "sends its objects 2 times, a from the same link 1 times"));
}

TEST(Check, APatternMustMoveTheWholeObject) {
  EXPECT_THAT(check(CopyDesign{.mem_to_core = {{4, 256}, {128, 1}}}.build()),
              says("fifo in_core at memory tile (0,1) MM2S", "moves 2048 bytes of an object (or part of one) of 4096"));
}

TEST(Check, APatternMustStayInItsBuffer) {
  EXPECT_THAT(check(CopyDesign{.mem_to_core = {{4, 512}, {256, 1}}}.build()),
              says("in_core", "reaches byte 7168 of a buffer of 4096"));
}

TEST(Check, ACoresDescriptorHasThreeDimensions) {
  EXPECT_THAT(check(CopyDesign{.into_core = {{2, 128}, {4, 8}, {4, 32}, {8, 1}}}.build()),
              says("in_core at core (0,2) S2MM", "has 4 dimensions, 3 are possible"));
}

TEST(Check, WrapsAreLimited) {
  EXPECT_THAT(check(CopyDesign{.per_call = 1024, .into_core = {{2, 2}, {512, 2}, {1, 1}}}.build()),
              says("in_core", "at most 255 is possible"));
}

TEST(Check, StridesAreLimited) {
  EXPECT_THAT(check(CopyDesign{.per_call = 16384, .per_block = 16384, .into_core = {{2, 8193}, {8191, 1}}}.build()),
              says("in_core", "has a stride of 8193 words of 4 bytes, at most 8192 is possible"));
}

TEST(Check, OnlyTheOutermostDimensionOfATransferRepeats) {
  auto design = CopyDesign{}.build();
  auto& transfer = std::get<Transfer>(design.sequence().ops[1]);
  transfer.dimensions = {{{4, 0}, {1, 0}, {1, 0}, {1024, 1}}};
  EXPECT_THAT(check(design), IsEmpty());
  transfer.dimensions = {{{1, 0}, {4, 0}, {1, 0}, {1024, 1}}};
  EXPECT_THAT(check(design), says("operation 1 (transfer of input)", "only the outermost dimension"));
}

TEST(Check, ATransferIteratesAtMost64Times) {
  auto design = CopyDesign{}.build();
  std::get<Transfer>(design.sequence().ops[1]).dimensions = {{{65, 0}, {1, 0}, {1, 0}, {16, 1}}};
  EXPECT_THAT(check(design), says("operation 1", "iterates 65 times, at most 64 are possible"));
}

TEST(Check, ATransferStaysInItsArgument) {
  auto design = CopyDesign{}.build();
  std::get<Transfer>(design.sequence().ops[1]).offset = 4;
  EXPECT_THAT(check(design), says("operation 1", "covers elements 4 to 4100 of 4096"));
}

TEST(Check, WordsOfFourBytesAreTheUnit) {
  auto design = CopyDesign{}.build();
  design.sequence().arguments[0].type = {{16384}, DataType::i8};
  std::get<Transfer>(design.sequence().ops[1]).offset = 2;
  EXPECT_THAT(check(design), says("operation 1", "begins at byte 2, which is not a multiple of 4"));
}

TEST(Check, AnAwaitNeedsAToken) {
  auto design = CopyDesign{}.build();
  design.sequence().ops.push_back(Await{{3}});
  EXPECT_THAT(check(design), says("operation 3", "awaits a token of fifo out_shim that no transfer before it issues"));
}

TEST(Check, SequencesHaveNamesOfTheirOwn) {
  auto design = CopyDesign{}.with_half();
  EXPECT_THAT(check(design), IsEmpty());
  design.sequence(1).name = design.sequence(0).name;
  EXPECT_THAT(check(design), says("sequence sequence", "has the name of another runtime sequence"));
  design.sequences.clear();
  EXPECT_THAT(check(design), says("design copy", "has no runtime sequence"));
}

TEST(Check, EachSequenceIsLookedAt) {
  auto design = CopyDesign{}.with_half();
  std::get<Transfer>(design.sequence(1).ops[1]).offset = 4;
  EXPECT_THAT(check(design),
              says("operation 1 of sequence half (transfer of input)", "covers elements 4 to 2052 of 2048"));
  design = CopyDesign{}.with_half();
  design.sequence(1).ops.push_back(Await{{3}});
  EXPECT_THAT(check(design), says("operation 3 of sequence half", "awaits a token of fifo out_shim"));
}

TEST(Check, AShimFifoNeedsATransferInOneOfTheSequences) {
  auto design = CopyDesign{}.with_half();
  design.sequence(1).ops.clear();
  EXPECT_THAT(check(design), IsEmpty());
  design.sequence(0).ops.clear();
  EXPECT_THAT(check(design), says("fifo in_shim", "no transfer in any runtime sequence"));
}

TEST(Check, AShimTransferMovesRuns) {
  auto design = CopyDesign{}.build();
  auto& transfer = std::get<Transfer>(design.sequence().ops[0]);
  transfer.dimensions = {{{1, 0}, {1, 0}, {1, 0}, {16, 2}}};
  EXPECT_THAT(check(design), says("operation 0 (transfer of output)", "innermost stride 2; a shim transfer's is 1"));
}

TEST(Check, InputsAreNotWritten) {
  auto design = CopyDesign{}.build();
  design.sequence().arguments[1].output = false;
  EXPECT_THAT(check(design), says("operation 0", "writes argument output, which is not an output"));
}

Loop& body(Design& design) { return std::get<Loop>(design.cores[0].program[0]); }

TEST(Check, ACoreReleasesOnlyWhatItHolds) {
  auto design = CopyDesign{}.build();
  body(design).body.push_back(Release{{1}, Port::consume, 1});
  EXPECT_THAT(check(design), says("core (0,2)", "releases 1 objects of fifo in_core, it holds 0"));
}

TEST(Check, HoldingAnObjectForEverSettles) {
  auto design = CopyDesign{}.build();
  body(design).body.erase(body(design).body.begin() + 3);  // out_core is never released
  EXPECT_THAT(check(design), IsEmpty());
}

TEST(Check, AnObjectOfAnotherIterationIsAcquiredAgainBeforeItIsUsed) {
  auto design = CopyDesign{}.build();
  auto& loop = body(design).body;
  std::rotate(loop.begin(), loop.begin() + 1, loop.end());  // the first acquire goes last
  design.cores[0].program.insert(design.cores[0].program.begin(), Acquire{{1}, Port::consume, 1});
  EXPECT_THAT(check(design), says("core (0,2)",
                                  "argument 0 of copy is an object of fifo in_core that another "
                                  "iteration acquired"));
}

TEST(Check, AnEndlessLoopMustAcquire) {
  auto design = CopyDesign{}.build();
  body(design).body = {Call{{0}, {HeldObject{{1}, Port::consume, 0}, HeldObject{{2}, Port::produce, 0}}}};
  EXPECT_THAT(check(design), says("core (0,2)", "endless loop that never acquires"));
}

/// A core that copies three times: in the second of two rounds one object less than in the first.
Design counting_by_a_table() {
  auto design = CopyDesign{}.build();
  LocalBuffer counts{"counts", core_tile(0, 0), {{2}, DataType::i32}};
  counts.values = {2, 1};
  const auto buffer = design.add(counts);
  Loop copies{1, body(design).body, CountTable{buffer}};
  body(design).body = {{Loop{2, {std::move(copies)}}}};
  return design;
}

CountTable& table(Design& design) {
  return *std::get<Loop>(std::get<Loop>(body(design).body.front()).body.front()).table;
}

TEST(Check, ALoopMayCountByATable) { EXPECT_THAT(check(counting_by_a_table()), IsEmpty()); }

TEST(Check, ATableHasAValueForEachIteration) {
  auto design = counting_by_a_table();
  std::get<Loop>(body(design).body.front()).count = 3;
  EXPECT_THAT(check(design),
              says("core (0,2)", "counts by buffer counts, which has 2 values; the loop it goes by has 3 iterations"));
}

TEST(Check, ATableGoesByALoopThatEnds) {
  auto design = counting_by_a_table();
  table(design).outward = 2;
  EXPECT_THAT(check(design), says("core (0,2)", "the loop it goes by has no end"));
  table(design).outward = 3;
  EXPECT_THAT(check(design), says("core (0,2)", "counts by buffer counts in loop 3 outward, 2 are around it"));
}

TEST(Check, ATableOfRowsHasOneForEachIterationOfTheLoopThatChoosesIt) {
  auto design = counting_by_a_table();
  auto rows = body(design).body;
  body(design).body = {{Loop{3, std::move(rows)}}};
  auto& loop = std::get<Loop>(std::get<Loop>(body(design).body.front()).body.front());
  auto& table = *std::get<Loop>(loop.body.front()).table;
  table.row_outward = 2;
  EXPECT_THAT(check(design), says("core (0,2)", "counts by buffer counts of 1 dimensions, 2 loops choose in it"));
  design.buffers.front().type.shape = {3, 2};
  design.buffers.front().values = {2, 1, 0, 1, 1, 1};
  EXPECT_THAT(check(design), IsEmpty());
  design.buffers.front().type.shape = {2, 3};
  EXPECT_THAT(check(design),
              says("core (0,2)", "counts by buffer counts, which has 2 rows; the loop it goes by has 3 iterations"));
  table.row_outward = 4;
  EXPECT_THAT(check(design), says("core (0,2)", "in loop 4 outward, 3 are around it"));
}

TEST(Check, ATableIsABufferOfTheCoreWithValues) {
  auto design = counting_by_a_table();
  table(design).buffer.index = 7;
  EXPECT_THAT(check(design), says("core (0,2)", "counts by buffer number 7, the design has 1"));
  design = counting_by_a_table();
  design.buffers.front().values = {2, -1};
  EXPECT_THAT(check(design), says("core (0,2)", "which has negative values"));
  design.buffers.front().values = {};
  EXPECT_THAT(check(design), says("core (0,2)", "counts by buffer counts, which has no values"));
  design.buffers.front().values = {2};
  EXPECT_THAT(check(design), says("buffer counts", "is 2xi32 and has 1 values"));
  design.buffers.front().type.type = DataType::f32;
  EXPECT_THAT(check(design), says("buffer counts", "is 2xf32"));
}

TEST(Check, ALoopThatCountsByATableEndsWithWhatItHeld) {
  auto design = counting_by_a_table();
  auto& copies = std::get<Loop>(std::get<Loop>(body(design).body.front()).body.front());
  copies.body.erase(copies.body.begin() + 3);  // out_core is never released
  EXPECT_THAT(check(design), says("core (0,2)", "a varying number of iterations that does not end with the objects"));
}

TEST(Check, ArgumentsMustMatchTheDeclaration) {
  auto design = CopyDesign{}.build();
  design.functions[0].parameters[0] = MemRef{{128}, DataType::i32};
  EXPECT_THAT(check(design), says("core (0,2)", "argument 0 of copy is a buffer of 256xi32, 128xi32 is declared"));
}

TEST(Check, RequireFitsThrowsAllViolationsAndTheRemedy) {
  auto design = CopyDesign{.elements = 16384, .per_call = 8192, .per_block = 8192}.build();
  EXPECT_THAT(
      [&] { require_fits(design, "use fewer elements a call"); },
      testing::ThrowsMessage<Error>(AllOf(HasSubstr("needs 131072 bytes"), HasSubstr("use fewer elements a call"))));
}

}  // namespace
}  // namespace npubench
