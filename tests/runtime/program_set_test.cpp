#include <npubench/runtime/program_set.h>

#include <optional>
#include <thread>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <npubench/base/error.h>

#include "copy_design.h"
#include "loaded_copy.h"

namespace npubench {
namespace {

using test::CopyDesign;
using test::device_of_contexts;
using test::LoadedCopy;
using testing::HasSubstr;
using testing::ThrowsMessage;

/// Copies of one column that differ.
Design copy_in_blocks_of(std::int64_t per_block) { return CopyDesign{.per_block = per_block}.build(); }

struct InBlocks : LoadedCopy {
  explicit InBlocks(const Device& device, const Design& design = copy_in_blocks_of(1024))
      : LoadedCopy(device, design) {}
};

TEST(ProgramSet, OneContextServesSeveralDesigns) {
  const auto device = device_of_contexts(1);
  const ProgramSet set(device);
  InBlocks a(set, copy_in_blocks_of(256)), b(set, copy_in_blocks_of(512)), c(set, copy_in_blocks_of(1024));
  for (int round = 0; round < 3; ++round) {
    for (auto* program : {&a, &b, &c}) EXPECT_TRUE(program->copies(10 * round + 1));
  }
  EXPECT_EQ(device.contexts_in_use(), 1);
  EXPECT_EQ(device.context_statistics().loads, 1);
  EXPECT_EQ(device.context_statistics().evictions, 0);
  EXPECT_EQ(set.design().sequences.size(), 3u);
  EXPECT_EQ(set.columns_left(), 1);
}

TEST(ProgramSet, IsLoadedAtItsFirstRunWhichSaysWhatThatTook) {
  const auto device = device_of_contexts(1);
  const ProgramSet set(device);
  InBlocks a(set, copy_in_blocks_of(256)), b(set, copy_in_blocks_of(512));
  EXPECT_FALSE(set.resident());
  EXPECT_EQ(set.setup_seconds(), 0);
  EXPECT_EQ(device.contexts_in_use(), 0);
  EXPECT_TRUE(a.copies(1));
  EXPECT_EQ(a.last.context_seconds, device.info().profile.machine.context_seconds);
  EXPECT_EQ(set.setup_seconds(), device.info().profile.machine.context_seconds);
  EXPECT_TRUE(b.copies(2));
  EXPECT_EQ(b.last.context_seconds, 0);
  EXPECT_TRUE(b.program->resident());
}

TEST(ProgramSet, CanBeLoadedBeforeTheFirstRun) {
  const auto device = device_of_contexts(1);
  const ProgramSet set(device, "copies");
  EXPECT_THAT([&] { set.load(); }, ThrowsMessage<Error>(HasSubstr("nothing is loaded into the set copies")));
  InBlocks a(set);
  set.load();
  EXPECT_TRUE(set.resident());
  EXPECT_TRUE(a.copies(1));
  EXPECT_EQ(a.last.context_seconds, 0);
  EXPECT_EQ(device.context_statistics().loads, 1);
}

TEST(ProgramSet, ADesignIsPlacedOnce) {
  const auto device = device_of_contexts(1);
  const ProgramSet set(device);
  InBlocks a(set), b(set), other(set, copy_in_blocks_of(512));
  EXPECT_EQ(set.columns_left(), 2);
  EXPECT_TRUE(a.copies(1));
  EXPECT_TRUE(b.copies(2));
  EXPECT_TRUE(other.copies(3));
  EXPECT_TRUE(a.copies(4));
}

TEST(ProgramSet, WhatIsAddedLaterIsThereAtTheNextRun) {
  const auto device = device_of_contexts(1);
  const ProgramSet set(device);
  InBlocks a(set, copy_in_blocks_of(256));
  EXPECT_TRUE(a.copies(1));
  InBlocks b(set, copy_in_blocks_of(512));
  EXPECT_FALSE(set.resident());
  EXPECT_TRUE(b.copies(2));
  EXPECT_TRUE(a.copies(3));
  EXPECT_EQ(device.context_statistics().loads, 2);
  EXPECT_EQ(device.context_statistics().evictions, 0);
  EXPECT_EQ(device.contexts_in_use(), 1);
}

TEST(ProgramSet, RunsAnySequenceOfAPart) {
  const auto device = device_of_contexts(1);
  const ProgramSet set(device);
  InBlocks first(set, copy_in_blocks_of(256));
  auto in = device.allocate(4096 * 4), out = device.allocate(4096 * 4);
  const std::array<Buffer*, 2> arguments{&in, &out};
  auto half = set.device().load(CopyDesign{.per_block = 512}.with_half(), arguments, 1);
  std::ranges::fill(in.map(), std::byte{1});
  in.sync_to_device();
  EXPECT_EQ(half.run().state, RunState::completed);
  out.sync_from_device();
  EXPECT_EQ(std::ranges::count(out.map(), std::byte{1}), 4096 * 4 / 2);
  EXPECT_TRUE(first.copies(7));
}

TEST(ProgramSet, SaysWhenTheColumnsDoNotSuffice) {
  const auto device = device_of_contexts(1);
  const ProgramSet set(device);
  InBlocks a(set, copy_in_blocks_of(256)), b(set, copy_in_blocks_of(512)), c(set, copy_in_blocks_of(1024)),
      d(set, copy_in_blocks_of(2048));
  EXPECT_EQ(set.columns_left(), 0);
  EXPECT_THAT([&] { InBlocks(set, copy_in_blocks_of(4096)); },
              ThrowsMessage<Error>(HasSubstr("5 designs side by side need 5 columns (copy 1, copy 1, copy 1, copy 1, "
                                             "copy 1), npu1 has 4: give them fewer columns")));
  for (auto* program : {&a, &b, &c, &d}) EXPECT_TRUE(program->copies(5));
}

TEST(ProgramSet, IsEvictedAsOne) {
  const auto device = device_of_contexts(1);
  const ProgramSet set(device);
  InBlocks a(set, copy_in_blocks_of(256)), b(set, copy_in_blocks_of(512));
  EXPECT_TRUE(a.copies(1));
  EXPECT_TRUE(b.copies(2));
  InBlocks alone(device);
  EXPECT_FALSE(set.resident());
  EXPECT_TRUE(b.copies(3));
  EXPECT_FALSE(alone.program->resident());
  EXPECT_TRUE(a.copies(4));
  EXPECT_EQ(device.context_statistics().loads, 3);
  EXPECT_EQ(device.context_statistics().evictions, 2);
}

TEST(ProgramSet, ARunThatDoesNotCompleteTakesTheContextWithIt) {
  const auto device = device_of_contexts(1);
  const ProgramSet set(device);
  InBlocks a(set), stuck(set, CopyDesign{.depth = 1, .acquired = 2}.build());
  EXPECT_TRUE(a.copies(1));
  EXPECT_FALSE(stuck.copies(2));
  EXPECT_EQ(stuck.last.state, RunState::timeout);
  EXPECT_FALSE(set.resident());
  EXPECT_TRUE(a.copies(3));
  EXPECT_EQ(device.context_statistics().loads, 2);
}

TEST(ProgramSet, GivesItsContextBackWithItsLastProgram) {
  const auto device = device_of_contexts(1);
  const ProgramSet set(device);
  {
    InBlocks a(set);
    {
      InBlocks b(set, copy_in_blocks_of(512));
      EXPECT_TRUE(a.copies(1));
      EXPECT_TRUE(b.copies(1));
    }
    EXPECT_EQ(device.contexts_in_use(), 1);
    EXPECT_TRUE(a.copies(2));
  }
  EXPECT_EQ(device.contexts_in_use(), 0);
  InBlocks again(set);
  EXPECT_TRUE(again.copies(3));
}

TEST(ProgramSet, MayGoBeforeItsPrograms) {
  const auto device = device_of_contexts(1);
  std::optional<ProgramSet> set(device);
  InBlocks a(*set), b(*set, copy_in_blocks_of(512));
  set.reset();
  EXPECT_TRUE(a.copies(1));
  EXPECT_TRUE(b.copies(2));
  EXPECT_EQ(device.contexts_in_use(), 1);
}

TEST(ProgramSet, RunsOfSeveralThreadsTakeTurns) {
  const auto device = device_of_contexts(1);
  const ProgramSet set(device);
  std::atomic<int> right = 0;
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([&set, &right, t] {
      InBlocks program(set, copy_in_blocks_of(256 << t));
      for (int i = 0; i < 25; ++i) right += program.copies(t * 100 + i) ? 1 : 0;
    });
  }
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(right, 100);
  EXPECT_EQ(device.contexts_in_use(), 0);
}

TEST(ProgramSet, DesignsThatDoNotFitAreRefusedAsOnAnyDevice) {
  const auto device = device_of_contexts(1);
  const ProgramSet set(device);
  EXPECT_THROW(InBlocks(set, CopyDesign{.elements = 4096, .per_call = 16384, .per_block = 16384}.build()), Error);
  EXPECT_THROW(InBlocks(set, CopyDesign{.generation = Generation::npu2}.build()), Error);
  EXPECT_EQ(set.columns_left(), 4);
}

}  // namespace
}  // namespace npubench
