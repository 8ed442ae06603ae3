#include <npubench/emulator/emulator.h>

#include <numeric>
#include <type_traits>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <npubench/base/error.h>
#include <npubench/design/merge.h>

#include "copy_design.h"

namespace npubench {
namespace {

using test::CopyDesign;
using testing::AllOf;
using testing::HasSubstr;
using testing::ThrowsMessage;

EmulatorOptions options(bool functional = true) {
  const auto& profile = default_profile(Generation::npu1);
  EmulatorOptions result{.profile = profile, .timing = timing_model(profile)};
  result.functional = functional;
  return result;
}

struct Buffers {
  explicit Buffers(std::int64_t elements) : in(static_cast<std::size_t>(elements)), out(in.size(), -1) {
    std::iota(in.begin(), in.end(), 1);
  }
  RunReport run(Emulator& emulator, int sequence = 0) {
    const std::vector<std::span<std::byte>> arguments{std::as_writable_bytes(std::span(in)),
                                                      std::as_writable_bytes(std::span(out))};
    return emulator.run(arguments, sequence);
  }
  std::vector<std::int32_t> in, out;
};

TEST(Engine, MovesTheBytesOfTheHostThroughTheArrayAndBack) {
  Emulator emulator(CheckedProgram(CopyDesign{}.build()), CopyDesign::functions(), options());
  Buffers buffers(4096);
  const auto report = buffers.run(emulator);
  EXPECT_EQ(report.outcome, RunOutcome::completed) << report.diagnosis;
  EXPECT_EQ(buffers.out, buffers.in);
  EXPECT_EQ(report.dram_bytes, 2 * 4096 * 4);
}

TEST(Engine, RunsTheSequenceAskedForOnOneArray) {
  Emulator emulator(CheckedProgram(CopyDesign{}.with_half()), CopyDesign::functions(), options());
  Emulator alone(CheckedProgram(CopyDesign{.elements = 2048}.build()), CopyDesign::functions(), options());
  Buffers all(4096), half(2048), half_alone(2048);
  const auto first = all.run(emulator, 0);
  const auto second = half.run(emulator, 1);
  EXPECT_EQ(all.out, all.in);
  EXPECT_EQ(half.out, half.in);
  EXPECT_LT(second.cycles, first.cycles);
  half_alone.run(alone);  // boots the core
  EXPECT_EQ(second.cycles, half_alone.run(alone).cycles);
  EXPECT_EQ(Buffers(4096).run(emulator, 0).dram_bytes, first.dram_bytes);
}

TEST(Engine, ASequenceThatIsNotThereIsRefused) {
  Emulator emulator(CheckedProgram(CopyDesign{}.with_half()), CopyDesign::functions(), options());
  EXPECT_THAT([&] { Buffers(4096).run(emulator, 2); },
              ThrowsMessage<Error>(HasSubstr("has 2 runtime sequences, number 2 was asked for")));
  EXPECT_THROW(Buffers(4096).run(emulator, -1), Error);
}

TEST(Engine, DescriptorsReorderWhatTheyMove) {
  // Columns of a 32 x 32 block instead of rows: a transposition.
  Emulator emulator(CheckedProgram(CopyDesign{.mem_to_core = {{32, 1}, {32, 32}, {1, 1}}}.build()),
                    CopyDesign::functions(), options());
  Buffers buffers(4096);
  buffers.run(emulator);
  EXPECT_EQ(buffers.out[1], 33);
  EXPECT_EQ(buffers.out[32], 2);
  EXPECT_EQ(buffers.out[1024 + 1], 1024 + 33);
}

TEST(Engine, DimensionsFromStreamUndoDimensionsToStream) {
  Emulator emulator(CheckedProgram(CopyDesign{.mem_to_core = {{4, 256}, {16, 1}, {16, 16}, {1, 1}},
                                              .into_core = {{16, 1}, {16, 16}, {1, 1}}}
                                       .build()),
                    CopyDesign::functions(), options());
  Buffers buffers(4096);
  buffers.run(emulator);
  EXPECT_EQ(buffers.out, buffers.in);
}

TEST(Engine, TheSameRunTakesTheSameCycles) {
  Emulator first(CheckedProgram(CopyDesign{}.build()), CopyDesign::functions(), options());
  Emulator second(CheckedProgram(CopyDesign{}.build()), CopyDesign::functions(), options());
  Buffers buffers(4096);
  EXPECT_EQ(buffers.run(first).cycles, buffers.run(second).cycles);
}

TEST(Engine, RunsFollowEachOther) {
  Emulator emulator(CheckedProgram(CopyDesign{}.build()), CopyDesign::functions(), options());
  Buffers buffers(4096);
  buffers.run(emulator);
  std::int64_t cycles = 0;
  for (int i = 0; i < 3; ++i) {
    std::ranges::fill(buffers.out, -1);
    for (auto& value : buffers.in) value += 7;
    const auto report = buffers.run(emulator);
    EXPECT_EQ(report.outcome, RunOutcome::completed);
    EXPECT_EQ(buffers.out, buffers.in);
    if (cycles != 0) {
      EXPECT_EQ(report.cycles, cycles);  // steady from the second run on
    }
    cycles = report.cycles;
  }
}

TEST(Engine, ATimingOnlyRunTakesTheSameCyclesAndTouchesNothing) {
  Emulator functional(CheckedProgram(CopyDesign{}.build()), CopyDesign::functions(), options());
  Emulator timing(CheckedProgram(CopyDesign{}.build()), CopyDesign::functions(), options(false));
  Buffers a(4096), b(4096);
  EXPECT_EQ(a.run(functional).cycles, b.run(timing).cycles);
  EXPECT_EQ(b.out[0], -1);
}

TEST(Engine, SlowCoresBoundTheRun) {
  Emulator emulator(CheckedProgram(CopyDesign{}.build()), CopyDesign::functions(10'000), options());
  Buffers buffers(4096);
  const auto report = buffers.run(emulator);
  EXPECT_EQ(report.core_busy_cycles, 16 * 10'000);
  EXPECT_GE(report.cycles, 160'000);
  EXPECT_LE(report.cycles, 160'000 + 20'000);
}

TEST(Engine, FastCoresLeaveTheStreamsToBoundTheRun) {
  Emulator emulator(CheckedProgram(CopyDesign{.elements = 65536}.build()), CopyDesign::functions(1), options());
  Buffers buffers(65536);
  buffers.run(emulator);
  const auto cycles = buffers.run(emulator).cycles;
  EXPECT_GE(cycles, 65536);  // a word a cycle
  EXPECT_LE(cycles, 65536 * 5 / 4 + 10'000);
}

TEST(Engine, AFifoTooShallowForWhatTheCoreHoldsEndsAsATimeoutThatNamesTheWait) {
  Emulator emulator(CheckedProgram(CopyDesign{.depth = 1, .acquired = 2}.build()), CopyDesign::functions(), options());
  Buffers buffers(4096);
  const auto report = buffers.run(emulator);
  EXPECT_EQ(report.outcome, RunOutcome::timeout);
  EXPECT_THAT(report.diagnosis, AllOf(HasSubstr("deadlock"), HasSubstr("waits for a token of fifo out_shim"),
                                      HasSubstr("core (0,2) waits to hold 2 filled objects of fifo in_core (depth 1)"),
                                      HasSubstr("core (0,2) S2MM 0 (fifo in_core) waits for a free object")));
}

TEST(Engine, ADeadlockNamesThePartOfAMergedProgramThatRuns) {
  const std::vector parts{CopyDesign{}.build(), CopyDesign{.depth = 1, .acquired = 2}.build()};
  Emulator emulator(CheckedProgram(merge(parts)), CopyDesign::functions(), options());
  Buffers right(4096), stuck(4096);
  EXPECT_EQ(right.run(emulator, 0).outcome, RunOutcome::completed);
  const auto report = stuck.run(emulator, 1);
  EXPECT_EQ(report.outcome, RunOutcome::timeout);
  EXPECT_THAT(report.diagnosis, HasSubstr("core (1,2) waits to hold 2 filled objects of fifo copy_2_in_core"));
  EXPECT_THAT(report.diagnosis, testing::Not(HasSubstr("core (0,2)")));  // rests
}

TEST(Engine, AWindowOfTwoWorksWhereTheFifoHasRoom) {
  auto design = CopyDesign{.depth = 2, .acquired = 2}.build();
  // The last object stays in the window: one more must arrive to push it out.
  Emulator emulator(CheckedProgram(design), CopyDesign::functions(), options());
  Buffers buffers(4096);
  EXPECT_EQ(buffers.run(emulator).outcome, RunOutcome::timeout);
  EXPECT_EQ(buffers.out[0], 1);
}

TEST(Engine, MissingInputEndsAsATimeout) {
  auto design = CopyDesign{}.build();
  std::get<Transfer>(design.sequence().ops[1]).dimensions[3].size = 2048;
  Emulator emulator(CheckedProgram(design), CopyDesign::functions(), options());
  Buffers buffers(4096);
  const auto report = buffers.run(emulator);
  EXPECT_EQ(report.outcome, RunOutcome::timeout);
  EXPECT_THAT(report.diagnosis, HasSubstr("shim (0,0) S2MM 0 (fifo out_shim) has moved 8192 of 16384 bytes"));
}

TEST(Engine, ReusingADescriptorInFlightIsAnError) {
  auto design = CopyDesign{}.build();
  auto again = std::get<Transfer>(design.sequence().ops[1]);
  design.sequence().ops.insert(design.sequence().ops.begin() + 2, again);
  Emulator emulator(CheckedProgram(design), CopyDesign::functions(100'000), options());
  Buffers buffers(4096);
  const auto report = buffers.run(emulator);
  EXPECT_EQ(report.outcome, RunOutcome::error);
  EXPECT_THAT(report.diagnosis,
              HasSubstr("overwrites descriptor 1 of shim (0,0) while the transfer of operation 1 still uses it"));
}

TEST(Engine, ATaskQueueOverflowIsAnError) {
  auto design = CopyDesign{}.build();
  auto transfer = std::get<Transfer>(design.sequence().ops[1]);
  for (int i = 0; i < 5; ++i) {
    transfer.descriptor = 2 + i;
    design.sequence().ops.insert(design.sequence().ops.begin() + 2, transfer);
  }
  Emulator emulator(CheckedProgram(design), CopyDesign::functions(1'000'000), options());
  Buffers buffers(4096);
  EXPECT_THAT(buffers.run(emulator).diagnosis,
              HasSubstr("finds the task queue of shim (0,0) MM2S 0 full with 4 tasks"));
}

TEST(Engine, ACycleLimitEndsTheRunAsATimeoutThatIsNoDeadlock) {
  auto limited = options();
  limited.cycle_limit = 10'000;
  Emulator emulator(CheckedProgram(CopyDesign{}.build()), CopyDesign::functions(10'000), limited);
  Buffers buffers(4096);
  const auto report = buffers.run(emulator);
  EXPECT_EQ(report.outcome, RunOutcome::timeout);
  EXPECT_EQ(
      report.diagnosis,
      "still running after 10000 cycles, the limit: the runtime sequence is at operation 3 of 3 and waits for fifo "
      "out_shim; 1 of 1 cores and 0 of 4 streams are at work");
}

TEST(Engine, AStopRequestInterruptsTheRun) {
  const std::atomic<bool> stop = true;
  auto stoppable = options();
  stoppable.stop = &stop;
  Emulator emulator(CheckedProgram(CopyDesign{.elements = 65536}.build()), CopyDesign::functions(), stoppable);
  Buffers buffers(65536);
  EXPECT_EQ(buffers.run(emulator).outcome, RunOutcome::interrupted);
}

// What does not fit is no CheckedProgram, and what is one is not checked or lowered again.
static_assert(!std::is_constructible_v<Emulator, Design, CoreFunctionLibrary, EmulatorOptions>);

TEST(Engine, ExecutesTheLoweringOfItsProgram) {
  const CheckedProgram program(CopyDesign{}.build());
  const Emulator emulator(program, CopyDesign::functions(), options());
  EXPECT_EQ(&emulator.program().lowered(), &program.lowered());
}

TEST(Engine, SaysThatItWasMovedFrom) {
  Emulator emulator(CheckedProgram(CopyDesign{}.build()), CopyDesign::functions(), options());
  const auto moved = std::move(emulator);
  EXPECT_THAT([&] { Buffers(4096).run(emulator); },  // NOLINT(bugprone-use-after-move)
              ThrowsMessage<Error>(HasSubstr("this emulator was moved from")));
  EXPECT_THAT([&] { (void)emulator.program(); }, ThrowsMessage<Error>(HasSubstr("this emulator was moved from")));
}

TEST(Engine, AnUnknownFunctionIsRefusedByName) {
  EXPECT_THAT([] { Emulator(CheckedProgram(CopyDesign{}.build()), CoreFunctionLibrary(), options()); },
              ThrowsMessage<Error>(HasSubstr("copy")));
}

TEST(Engine, ShortBuffersAreRefused) {
  Emulator emulator(CheckedProgram(CopyDesign{}.build()), CopyDesign::functions(), options());
  Buffers buffers(4095);
  EXPECT_THAT([&] { buffers.run(emulator); },
              ThrowsMessage<Error>(HasSubstr("buffer input has 16380 bytes, 4096xi32 needs 16384")));
}

TEST(Engine, ALoopCountsByATable) {
  auto design = CopyDesign{}.build();
  std::string calls;
  auto functions = CopyDesign::functions();
  for (const std::string name : {"a", "b"}) {
    functions.add(name, [&calls, name](const Function&, const Profile&) {
      return BoundFunction{.compute = [&calls, name](CallArguments) { calls += name; },
                           .cycles = [](CallArguments) { return 10; }};
    });
  }
  const auto a = design.add(Function{"a", {}, "a.o", {}, {}}), b = design.add(Function{"b", {}, "b.o", {}, {}});
  LocalBuffer counts{"counts", core_tile(0, 0), {{3}, DataType::i32}};
  counts.values = {2, 0, 1};
  const auto table = design.add(counts);
  auto& object = std::get<Loop>(design.cores[0].program[0]).body;
  object.insert(object.begin(), Loop{3, {Loop{2, {Loop{1, {Call{a}}, CountTable{table, 2}}}}, Call{b}}});
  Emulator emulator(CheckedProgram(design), functions, options());
  Buffers buffers(4096);
  EXPECT_EQ(buffers.run(emulator).outcome, RunOutcome::completed);
  EXPECT_EQ(buffers.out, buffers.in);
  EXPECT_THAT(calls, testing::StartsWith("aaaabbaabaaaabbaab"));
}

TEST(Engine, ATableOfRowsGoesByTwoLoops) {
  auto design = CopyDesign{}.build();
  std::string calls;
  auto functions = CopyDesign::functions();
  functions.add("a", [&calls](const Function&, const Profile&) {
    return BoundFunction{.compute = [&calls](CallArguments) { calls += "a"; },
                         .cycles = [](CallArguments) { return 10; }};
  });
  functions.add("end", [&calls](const Function&, const Profile&) {
    return BoundFunction{.compute = [&calls](CallArguments) { calls += "|"; },
                         .cycles = [](CallArguments) { return 10; }};
  });
  const auto a = design.add(Function{"a", {}, "a.o", {}, {}}), end = design.add(Function{"end", {}, "b.o", {}, {}});
  LocalBuffer counts{"counts", core_tile(0, 0), {{2, 3}, DataType::i32}};
  counts.values = {1, 2, 3, 0, 4, 1};
  const CountTable table{.buffer = design.add(counts), .outward = 1, .row_outward = 3};
  auto& object = std::get<Loop>(design.cores[0].program[0]).body;
  const Loop row{3, {Loop{1, {Call{a}}, table}, Call{end}}};
  object.insert(object.begin(), Loop{2, {Loop{2, {row}}}});
  Emulator emulator(CheckedProgram(design), functions, options());
  Buffers buffers(4096);
  EXPECT_EQ(buffers.run(emulator).outcome, RunOutcome::completed);
  EXPECT_THAT(calls, testing::StartsWith("a|aa|aaa|a|aa|aaa||aaaa|a||aaaa|a|"));
}

/// Bytes 0xff: as bf16, f16 and f32 not a number, as an integer -1.
constexpr std::int32_t kPoison = -1;

TEST(Engine, MemoryOfACoreHoldsNoNumbersBeforeItIsWritten) {
  auto functions = CopyDesign::functions();
  functions.add("copy", [](const Function&, const Profile&) {  // leaves its output as it is
    return BoundFunction{.compute = [](CallArguments) {}, .cycles = [](CallArguments) { return 100; }};
  });
  Emulator emulator(CheckedProgram(CopyDesign{}.build()), functions, options());
  Buffers buffers(4096);
  std::ranges::fill(buffers.out, 7);
  EXPECT_EQ(buffers.run(emulator).outcome, RunOutcome::completed);
  EXPECT_THAT(buffers.out, testing::Each(kPoison));
}

TEST(Engine, MemoryOfAMemoryTileHoldsNoNumbersBeforeItIsWritten) {
  auto design = CopyDesign{}.build();
  // Of a block of 1024 the second half of the stream overwrites a part of the first; the last 256 are not written.
  design.fifos[0].consumers[0].dimensions_from_stream = {{2, 256}, {512, 1}};
  Emulator emulator(CheckedProgram(design), CopyDesign::functions(), options());
  Buffers buffers(4096);
  EXPECT_EQ(buffers.run(emulator).outcome, RunOutcome::completed);
  EXPECT_EQ(buffers.out[255], 256);
  EXPECT_EQ(buffers.out[256], 513);
  EXPECT_EQ(buffers.out[767], 1024);
  for (std::size_t i = 768; i < 1024; ++i) ASSERT_EQ(buffers.out[i], kPoison) << i;
}

TEST(Engine, ABroadcastReachesEveryConsumer) {
  // Both cores get every block; each writes its copy through its own shim FIFO.
  auto design = CopyDesign{}.build();
  design.fifos[1].consumers.push_back({core_tile(0, 1), 2, {}});
  const MemRef object = design.fifos[2].type;
  const auto second = design.add(ObjectFifo{"out_second", core_tile(0, 1), {{shim_tile(0), 2, {}}}, object, 2, {}});
  auto loop = std::get<Loop>(design.cores[0].program[0]);
  loop.body = {Acquire{{1}, Port::consume, 1}, Acquire{second, Port::produce, 1},
               Call{{0}, {HeldObject{{1}, Port::consume, 0}, HeldObject{second, Port::produce, 0}}},
               Release{second, Port::produce, 1}, Release{{1}, Port::consume, 1}};
  design.add(Core{core_tile(0, 1), {loop}, kDefaultStackBytes});
  const int third = design.add(SequenceArgument{"second", {{4096}, DataType::i32}, true});
  design.sequence().ops.insert(design.sequence().ops.begin(),
                               Transfer{second, third, 0, {{{1, 0}, {1, 0}, {1, 0}, {4096, 1}}}, 5, true});
  design.sequence().ops.push_back(Await{second});
  Emulator emulator(CheckedProgram(design), CopyDesign::functions(), options());
  Buffers buffers(4096);
  std::vector<std::int32_t> other(4096);
  const std::vector<std::span<std::byte>> arguments{std::as_writable_bytes(std::span(buffers.in)),
                                                    std::as_writable_bytes(std::span(buffers.out)),
                                                    std::as_writable_bytes(std::span(other))};
  const auto report = emulator.run(arguments);
  EXPECT_EQ(report.outcome, RunOutcome::completed) << report.diagnosis;
  EXPECT_EQ(buffers.out, buffers.in);
  EXPECT_EQ(other, buffers.in);
}

}  // namespace
}  // namespace npubench
