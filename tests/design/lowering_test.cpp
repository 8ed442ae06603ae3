#include <npubench/design/lowering.h>

#include <string_view>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <npubench/base/error.h>

#include "copy_design.h"

namespace npubench {
namespace {

using test::CopyDesign;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::SizeIs;

const Channel& channel_of(const LoweredDesign& lowered, const Design& design, std::string_view fifo, Tile tile) {
  for (const auto& channel : lowered.channels) {
    if (design.fifo(channel.fifo).name == fifo && channel.tile == tile) return channel;
  }
  throw std::runtime_error("no channel of " + std::string(fifo));
}

TEST(Lowering, ABufferForEachObjectOfTheFifoEnd) {
  const auto lowered = lower(CopyDesign{.depth = 3}.build());
  int on_core = 0;
  for (const auto& buffer : lowered.buffers) on_core += buffer.tile == core_tile(0, 0) ? 1 : 0;
  EXPECT_EQ(on_core, 3 + 2);
}

TEST(Lowering, CoreBuffersBeginAfterTheStackAndDoNotOverlap) {
  const auto lowered = lower(CopyDesign{}.build());
  std::int64_t end = kDefaultStackBytes;
  for (const auto& buffer : lowered.buffers) {
    if (buffer.tile != core_tile(0, 0)) continue;
    EXPECT_GE(buffer.address, end);
    EXPECT_EQ(buffer.address % 32, 0);
    end = buffer.address + buffer.bytes;
  }
}

TEST(Lowering, AForwardLinkSharesTheLargerObjectsBuffersAndLocks) {
  const auto design = CopyDesign{}.build();
  const auto lowered = lower(design);
  const auto& in = channel_of(lowered, design, "in_shim", mem_tile(0));
  const auto& out = channel_of(lowered, design, "in_core", mem_tile(0));
  ASSERT_THAT(in.chain, SizeIs(2));
  ASSERT_THAT(out.chain, SizeIs(2));
  EXPECT_EQ(in.chain[0].buffer, out.chain[0].buffer);
  EXPECT_EQ(in.chain[0].bytes, 1024 * 4);
  EXPECT_EQ(out.chain[0].bytes, 1024 * 4);
  EXPECT_EQ(in.chain[0].release.lock, out.chain[0].acquire.lock);
  EXPECT_EQ(out.chain[0].release.lock, in.chain[0].acquire.lock);
}

TEST(Lowering, LocksStartWithAllObjectsFree) {
  const auto design = CopyDesign{.depth = 3}.build();
  const auto lowered = lower(design);
  const auto& into_core = channel_of(lowered, design, "in_core", core_tile(0, 0));
  EXPECT_EQ(lowered.locks[static_cast<std::size_t>(into_core.chain[0].acquire.lock)].initial, 3);
  EXPECT_EQ(lowered.locks[static_cast<std::size_t>(into_core.chain[0].release.lock)].initial, 0);
}

/// One FIFO into a memory tile and one to each of two cores.
Design distribute(std::vector<std::int64_t> offsets) {
  Design design{.name = "distribute", .generation = Generation::npu1, .columns = 1};
  const auto in = design.add(ObjectFifo{"in", shim_tile(0), {{mem_tile(0), 2, {}}}, {{48}, DataType::i32}, 2, {}});
  const auto a = design.add(ObjectFifo{"a", mem_tile(0), {{core_tile(0, 0), 2, {}}}, {{16}, DataType::i32}, 2, {}});
  const auto b = design.add(ObjectFifo{"b", mem_tile(0), {{core_tile(0, 1), 2, {}}}, {{32}, DataType::i32}, 2, {}});
  design.add(Link{{in}, {a, b}, std::move(offsets)});
  return design;
}

TEST(Lowering, ADistributeGivesEachPartItsOwnLocksAndDescriptors) {
  const auto design = distribute({0, 16});
  const auto lowered = lower(design);
  const auto& in = channel_of(lowered, design, "in", mem_tile(0));
  ASSERT_THAT(in.chain, SizeIs(4));  // two buffers of two parts
  EXPECT_THAT((std::vector{in.chain[0].offset, in.chain[1].offset}), ElementsAre(0, 64));
  EXPECT_THAT((std::vector{in.chain[0].bytes, in.chain[1].bytes}), ElementsAre(64, 128));
  EXPECT_NE(in.chain[0].acquire.lock, in.chain[1].acquire.lock);
  const auto& b = channel_of(lowered, design, "b", mem_tile(0));
  ASSERT_THAT(b.chain, SizeIs(2));
  EXPECT_EQ(b.chain[0].acquire.lock, in.chain[1].release.lock);
}

TEST(Lowering, APartReachesToTheNextAndMayHoldSeveralObjects) {
  const auto design = distribute({32, 0});
  const auto lowered = lower(design);
  EXPECT_EQ(channel_of(lowered, design, "a", mem_tile(0)).chain[0].bytes, 16 * 4);
  EXPECT_EQ(channel_of(lowered, design, "b", mem_tile(0)).chain[0].bytes, 32 * 4);

  auto gathered = distribute({0, 16});
  gathered.fifos[2].type.shape = {8};
  EXPECT_EQ(channel_of(lower(gathered), gathered, "b", mem_tile(0)).chain[0].bytes, 32 * 4);
}

TEST(Lowering, AnObjectThatIsRepeatedIsFreeAfterItsLastUse) {
  auto design = distribute({0, 16});
  for (const int output : {1, 2}) design.fifos[static_cast<std::size_t>(output)].repeat_count = 3;
  const auto lowered = lower(design);
  const auto& in = channel_of(lowered, design, "in", mem_tile(0));
  const auto& a = channel_of(lowered, design, "a", mem_tile(0));
  ASSERT_THAT(a.chain, SizeIs(6));  // two buffers, each three times
  EXPECT_EQ(a.chain[0].buffer, a.chain[2].buffer);
  EXPECT_NE(a.chain[2].buffer, a.chain[3].buffer);
  EXPECT_EQ(a.chain[0].acquire.count, 1);
  EXPECT_THAT((std::vector{in.chain[0].acquire.count, in.chain[0].release.count}), ElementsAre(3, 3));
  EXPECT_EQ(lowered.locks[static_cast<std::size_t>(in.chain[0].acquire.lock)].initial, 2 * 3);
}

TEST(Lowering, APartBeyondTheObjectIsRefused) {
  EXPECT_THAT(
      [] {
        (void)lower(distribute({0, 20}));
      },
      testing::ThrowsMessage<Error>(HasSubstr("covers bytes 80 to 208 of an object of 192")));
}

TEST(Lowering, ALinkWithoutOffsetsForItsPartsIsRefused) {
  EXPECT_THAT([] { (void)lower(distribute({})); }, testing::ThrowsMessage<Error>(HasSubstr("0 offsets for 2 parts")));
}

TEST(Lowering, ARouteLeadsFromTheProducerToEveryConsumer) {
  auto design = CopyDesign{}.build();
  design.fifos[1].consumers.push_back({core_tile(0, 1), 2, {}});
  const auto lowered = lower(design);
  EXPECT_THAT(lowered.routes[1].destinations, SizeIs(2));
}

}  // namespace
}  // namespace npubench
