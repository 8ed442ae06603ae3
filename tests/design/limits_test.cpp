// Every limit at its exact place: what reaches it fits, what exceeds it by one does not.
#include <npubench/design/check.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <npubench/design/checks.h>

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

/// One object with the columns of a `size` x 2 block as its two runs: the inner dimension counts `size` words.
CopyDesign columns_of(std::int64_t size) { return {.elements = 2 * size, .per_call = 2 * size, .per_block = 2 * size}; }

Design into_core(std::int64_t size) {
  auto copy = columns_of(size);
  copy.into_core = {{2, 1}, {size, 2}};
  return copy.build();
}

Design out_of_memory_tile(std::int64_t size) {
  auto copy = columns_of(size);
  copy.mem_to_core = {{2, 1}, {size, 2}};
  return copy.build();
}

/// The input comes in two runs of `size` words that lie `stride` apart.
Design from_host(std::int64_t size, std::int64_t stride) {
  auto design = columns_of(size).build();
  design.sequence().arguments[0].type.shape = {size + stride};
  std::get<Transfer>(design.sequence().ops[1]).dimensions = {{{1, 0}, {1, 0}, {2, stride}, {size, 1}}};
  return design;
}

TEST(Limits, ACoresWrapCountsTo255) {
  EXPECT_THAT(check(into_core(255)), IsEmpty());
  EXPECT_THAT(check(into_core(256)), says("in_core at core (0,2) S2MM", "has size 256 words of 4 bytes, at most 255"));
}

TEST(Limits, AMemoryTilesWrapCountsTo1023) {
  EXPECT_THAT(check(out_of_memory_tile(1023)), IsEmpty());
  EXPECT_THAT(check(out_of_memory_tile(1024)),
              says("in_core at memory tile (0,1) MM2S", "has size 1024 words of 4 bytes, at most 1023"));
}

TEST(Limits, AShimsWrapCountsTo1023) {
  EXPECT_THAT(check(from_host(1023, 2048)), IsEmpty());
  EXPECT_THAT(check(from_host(1024, 2048)), says("operation 1", "has size 1024 words of 4 bytes, at most 1023"));
}

TEST(Limits, TheInnermostWrapCountsWordsAndTheOthersSizes) {
  const auto halves = [](std::int64_t size) {  // pairs of bf16 are one word each
    auto design = columns_of(size).build();
    for (auto& fifo : design.fifos) fifo.type = {{4 * size}, DataType::bf16};
    design.functions.front().parameters = {design.fifos.front().type, design.fifos.front().type};
    for (auto& argument : design.sequence().arguments) argument.type = {{4 * size}, DataType::bf16};
    for (auto& op : design.sequence().ops) {
      if (auto* transfer = std::get_if<Transfer>(&op)) transfer->dimensions[3].size = 4 * size;
    }
    return design;
  };
  auto inner = halves(255);
  inner.fifos[1].consumers[0].dimensions_from_stream = {{2, 510}, {510, 1}};
  EXPECT_THAT(check(inner), IsEmpty());
  const auto middle = [&](std::int64_t size) {
    auto design = halves(size);
    design.fifos[1].consumers[0].dimensions_from_stream = {{2, 2}, {size, 4}, {2, 1}};
    return design;
  };
  EXPECT_THAT(check(middle(255)), IsEmpty());
  EXPECT_THAT(check(middle(256)), says("in_core at core (0,2) S2MM", "dimension 1 has size 256, at most 255"));
}

TEST(Limits, TheOutermostDimensionNeedsNoWrap) {
  auto copy = columns_of(512);
  copy.into_core = {{512, 2}, {1, 1}, {2, 1}};
  EXPECT_THAT(check(copy.build()), IsEmpty());
  copy.into_core = {{512, 1}, {1, 1}, {2, 512}};
  EXPECT_THAT(check(copy.build()), IsEmpty());
}

TEST(Limits, ACoresStrideIsAtMost8192Words) {
  const auto apart = [](std::int64_t stride) {  // the second of two runs of 100
    auto design = CopyDesign{.elements = stride + 100, .per_call = stride + 100, .per_block = stride + 100}.build();
    design.fifos[1].consumers[0].dimensions_from_stream = {{2, stride}, {100, 1}};
    return design;
  };
  const auto too_long = says("in_core at core (0,2) S2MM", "words of 4 bytes, at most 8192");
  EXPECT_THAT(check(apart(8192)), testing::Not(too_long));
  EXPECT_THAT(check(apart(8193)), too_long);
}

TEST(Limits, AMemoryTilesStrideIsAtMost131072Words) {
  const auto apart = [](std::int64_t stride) { return CopyDesign{.mem_to_core = {{2, stride}, {512, 1}}}.build(); };
  const auto too_long = says("in_core at memory tile (0,1) MM2S", "words of 4 bytes, at most 131072");
  EXPECT_THAT(check(apart(131072)), testing::Not(too_long));  // further than the tile has memory, of other reasons
  EXPECT_THAT(check(apart(131073)), too_long);
}

TEST(Limits, AShimsStrideIsAtMost1048576Words) {
  EXPECT_THAT(check(from_host(512, 1048576)), IsEmpty());
  EXPECT_THAT(check(from_host(512, 1048577)), says("operation 1", "a stride of 1048577 words of 4 bytes, at most"));
}

TEST(Limits, ATransferIterates64Times) {
  const auto iterating = [](std::int64_t times) {
    auto design = CopyDesign{.elements = 256 * times}.build();
    std::get<Transfer>(design.sequence().ops[1]).dimensions = {{{times, 256}, {1, 0}, {1, 0}, {256, 1}}};
    return design;
  };
  EXPECT_THAT(check(iterating(64)), IsEmpty());
  EXPECT_THAT(check(iterating(65)), says("operation 1", "iterates 65 times, at most 64 are possible"));
}

TEST(Limits, ALockStartsAt63) {
  const auto deep = [](int depth) {
    auto design = CopyDesign{.per_call = 4, .per_block = 1024}.build();
    design.fifos[1].consumers[0].depth = depth;
    return check(design);
  };
  const auto starts = says("core (0,2)", "locks count to 63");
  EXPECT_THAT(deep(63), testing::Not(starts));  // that needs more descriptors than there are
  EXPECT_THAT(deep(64), starts);
}

/// What resources() finds of a design whose lowering has more of something.
template <class Change>
checks::Violations with(Change change) {
  const auto design = CopyDesign{}.build();
  auto lowered = lower(design);
  change(lowered);
  checks::Violations found;
  checks::resources(design, lowered, found);
  return found;
}

checks::Violations with_locks(Tile tile, std::ptrdiff_t count) {
  return with([&](LoweredDesign& lowered) {
    while (std::ranges::count(lowered.locks, tile, &PlacedLock::tile) < count) {
      lowered.locks.push_back({.name = "more", .tile = tile});
    }
  });
}

TEST(Limits, ACoreHas16Locks) {
  EXPECT_THAT(with_locks(core_tile(0, 0), 16), IsEmpty());
  EXPECT_THAT(with_locks(core_tile(0, 0), 17), says("core (0,2)", "needs 17 locks, has 16"));
}

TEST(Limits, AShimHas16Locks) {
  EXPECT_THAT(with_locks(shim_tile(0), 16), IsEmpty());
  EXPECT_THAT(with_locks(shim_tile(0), 17), says("shim (0,0)", "needs 17 locks, has 16"));
}

TEST(Limits, AMemoryTileHas64Locks) {
  EXPECT_THAT(with_locks(mem_tile(0), 64), IsEmpty());
  EXPECT_THAT(with_locks(mem_tile(0), 65), says("memory tile (0,1)", "needs 65 locks, has 64"));
}

checks::Violations with_descriptors(Tile tile, int channel, std::size_t count) {
  return with([&](LoweredDesign& lowered) {
    std::erase_if(lowered.channels, [&](const Channel& each) { return each.tile == tile; });
    lowered.channels.push_back({.tile = tile, .direction = Direction::s2mm, .index = channel, .fifo = {1}});
    lowered.channels.back().chain.resize(count);
  });
}

TEST(Limits, ACoreHas16Descriptors) {
  EXPECT_THAT(with_descriptors(core_tile(0, 0), 0, 16), IsEmpty());
  EXPECT_THAT(with_descriptors(core_tile(0, 0), 0, 17), says("core (0,2)", "needs 17 buffer descriptors, has 16"));
}

TEST(Limits, AMemoryTilesChannelReaches24Descriptors) {
  for (const int channel : {0, 1}) {
    EXPECT_THAT(with_descriptors(mem_tile(0), channel, 24), IsEmpty());
    EXPECT_THAT(with_descriptors(mem_tile(0), channel, 25),
                says("memory tile (0,1)", channel == 0 ? "needs 25 buffer descriptors on its even channels, has 24"
                                                       : "needs 25 buffer descriptors on its odd channels, has 24"));
  }
}

checks::Violations with_channels(Tile tile, int count) {
  return with([&](LoweredDesign& lowered) {
    std::erase_if(lowered.channels, [&](const Channel& each) { return each.tile == tile; });
    for (int i = 0; i < count; ++i) {
      lowered.channels.push_back({.tile = tile, .direction = Direction::s2mm, .index = i, .fifo = {1}});
    }
  });
}

TEST(Limits, TilesHaveTwoChannelsEachWayAndMemoryTilesSix) {
  for (const auto tile : {core_tile(0, 0), shim_tile(0)}) {
    EXPECT_THAT(with_channels(tile, 2), IsEmpty());
    EXPECT_THAT(with_channels(tile, 3), says(to_string(tile), "needs 3 S2MM channels (in_core, in_core, in_core)"));
  }
  EXPECT_THAT(with_channels(mem_tile(0), 6), IsEmpty());
  EXPECT_THAT(with_channels(mem_tile(0), 7), says("memory tile (0,1)", "needs 7 S2MM channels"));
}

TEST(Limits, AMemoryTileHolds524288Bytes) {
  const auto filled = [](std::int64_t bytes) {
    return with([&](LoweredDesign& lowered) {
      std::int64_t top = 0;
      for (const auto& buffer : lowered.buffers) {
        if (buffer.tile == mem_tile(0)) top = std::max(top, buffer.address + buffer.bytes);
      }
      lowered.buffers.push_back({.name = "rest", .tile = mem_tile(0), .address = top, .bytes = bytes - top});
    });
  };
  EXPECT_THAT(filled(524288), IsEmpty());
  EXPECT_THAT(filled(524289), says("memory tile (0,1)", "needs 524289 bytes of data memory"));
}

}  // namespace
}  // namespace npubench
