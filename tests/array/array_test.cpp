#include <npubench/array/array.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace npubench {
namespace {

using testing::ElementsAre;

const MemRef kObject{{4, 8}, DataType::i32};

std::vector<Tile> receivers(Array& array, FifoId fifo) {
  std::vector<Tile> tiles;
  for (const auto& consumer : array.design().fifo(fifo).consumers) tiles.push_back(consumer.tile);
  return tiles;
}

TEST(Array, AFlowOfCoresGivesEachCoreItsOwnPartOfAColumnsObjects) {
  Array array("array", Generation::npu1, 2, 3);
  const auto flow = array.add({.name = "in", .kind = Kind::core, .object = kObject});
  ASSERT_EQ(array.shares(flow).size(), 2u);
  const auto& share = array.shares(flow)[1];
  EXPECT_EQ(std::tuple(share.column, share.first, share.count), std::tuple(1, 0, 3));
  EXPECT_THAT(array.design().fifo(share.shim).type.shape, ElementsAre(12, 8));
  EXPECT_THAT(receivers(array, array.end(flow, 1, 2)), ElementsAre(core_tile(1, 2)));
  EXPECT_THAT(array.design().links[1].offsets, ElementsAre(0, 32, 64));
}

TEST(Array, AFlowOfColumnsShowsAllOfAColumnTheSame) {
  Array array("array", Generation::npu1, 2, 3);
  const auto flow = array.add({.name = "in", .kind = Kind::column, .object = kObject});
  EXPECT_EQ(array.end(flow, 1, 0), array.end(flow, 1, 2));
  EXPECT_THAT(receivers(array, array.end(flow, 1, 0)), ElementsAre(core_tile(1, 0), core_tile(1, 1), core_tile(1, 2)));
}

TEST(Array, AFlowOfRowsEntersThroughColumnsSpreadEvenly) {
  Array wide("array", Generation::npu1, 4, 2), narrow("array", Generation::npu1, 1, 3);
  const Flow flow{.name = "in", .kind = Kind::row, .object = kObject};
  const auto of_wide = wide.add(flow), of_narrow = narrow.add(flow);
  ASSERT_EQ(wide.shares(of_wide).size(), 2u);
  EXPECT_EQ(wide.shares(of_wide)[1].column, 2);
  EXPECT_THAT(receivers(wide, wide.end(of_wide, 3, 1)),
              ElementsAre(core_tile(0, 1), core_tile(1, 1), core_tile(2, 1), core_tile(3, 1)));
  ASSERT_EQ(narrow.shares(of_narrow).size(), 1u);
  EXPECT_EQ(narrow.shares(of_narrow)[0].count, 3);
}

TEST(Array, AFlowOfResultsIsJoinedInTheMemoryTileOfItsColumn) {
  Array array("array", Generation::npu2, 1, 2);
  const auto flow = array.add({.name = "out", .kind = Kind::result, .object = kObject});
  const auto& link = array.design().links.front();
  EXPECT_THAT(link.inputs, ElementsAre(array.end(flow, 0, 0), array.end(flow, 0, 1)));
  EXPECT_THAT(link.outputs, ElementsAre(array.shares(flow)[0].shim));
}

TEST(Array, ChannelsShareAColumnsCores) {
  Array array("array", Generation::npu1, 1, 4);
  const auto flow = array.add({.name = "in", .kind = Kind::core, .object = kObject, .channels = 2});
  ASSERT_EQ(array.shares(flow).size(), 2u);
  EXPECT_EQ(array.shares(flow)[1].first, 2);
  EXPECT_EQ(array.shares(flow)[1].count, 2);
}

TEST(Array, ALineOfSeveralObjectsIsWhatTheMemoryTileHolds) {
  Array array("array", Generation::npu1, 1, 2);
  const MemRef line{{4, 24}, DataType::i32};
  const auto flow = array.add({.name = "in", .kind = Kind::core, .object = kObject, .line = line});
  EXPECT_THAT(array.design().fifo(array.shares(flow)[0].shim).type.shape, ElementsAre(8, 24));
  EXPECT_EQ(array.design().fifo(array.end(flow, 0, 0)).type, kObject);
}

TEST(Array, EachCoreGetsAProgramOfItsOwnEndsAndBuffers) {
  Array array("array", Generation::npu1, 2, 1);
  const auto flow = array.add({.name = "in", .kind = Kind::core, .object = kObject});
  array.program([&](const ArrayCore& core) -> std::vector<Op> {
    (void)core.buffer("sums", kObject);
    return {{Acquire{core(flow), Port::consume}}, {Release{core(flow), Port::consume}}};
  });
  ASSERT_EQ(array.design().cores.size(), 2u);
  EXPECT_EQ(std::get<Acquire>(array.design().cores[1].program[0]).fifo, array.end(flow, 1, 0));
  EXPECT_EQ(array.design().buffers[1].tile, core_tile(1, 0));
}

}  // namespace
}  // namespace npubench
