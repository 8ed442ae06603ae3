#include <npubench/arch/architecture.h>

#include <gtest/gtest.h>

#include <npubench/base/error.h>

namespace npubench {
namespace {

const Architecture& npu1 = architecture(Generation::npu1);
const Architecture& npu2 = architecture(Generation::npu2);

TEST(Architecture, HasTheColumnsWithAShim) {
  EXPECT_EQ(npu1.columns, 4);
  EXPECT_EQ(npu2.columns, 8);
  EXPECT_EQ(npu1.cores(), 16);
  EXPECT_EQ(npu2.cores(), 32);
}

TEST(Architecture, ContainsItsTilesOnly) {
  EXPECT_TRUE(npu1.contains({3, 5}));
  EXPECT_FALSE(npu1.contains({4, 2}));
  EXPECT_FALSE(npu1.contains({0, 6}));
  EXPECT_FALSE(npu1.contains({-1, 0}));
  EXPECT_TRUE(npu2.contains({7, 0}));
}

TEST(Architecture, HasTheMemoriesOfEachKindOfTile) {
  for (const auto* arch : {&npu1, &npu2}) {
    EXPECT_EQ(arch->data_memory(TileKind::core), 64 * 1024);
    EXPECT_EQ(arch->data_memory(TileKind::mem), 512 * 1024);
    EXPECT_EQ(arch->data_memory(TileKind::shim), 0);
  }
}

TEST(Architecture, HasSixteenLocksAndSixtyFourInMemoryTiles) {
  EXPECT_EQ(npu1.locks(TileKind::core), 16);
  EXPECT_EQ(npu1.locks(TileKind::shim), 16);
  EXPECT_EQ(npu1.locks(TileKind::mem), 64);
}

TEST(Architecture, HasTwoChannelsAndSixInMemoryTiles) {
  EXPECT_EQ(npu1.dma(TileKind::core).channels, 2);
  EXPECT_EQ(npu1.dma(TileKind::shim).channels, 2);
  EXPECT_EQ(npu1.dma(TileKind::mem).channels, 6);
}

TEST(Architecture, GivesMemoryTileChannelsHalfOfTheDescriptors) {
  const auto dma = npu2.dma(TileKind::mem);
  EXPECT_EQ(dma.descriptors, 48);
  EXPECT_EQ(dma.descriptors_per_bank, 24);
}

TEST(Architecture, LimitsWrapsByTheirBits) {
  EXPECT_EQ(npu1.dma(TileKind::core).max_wrap, (1 << 8) - 1);
  EXPECT_EQ(npu1.dma(TileKind::mem).max_wrap, (1 << 10) - 1);
  EXPECT_EQ(npu1.dma(TileKind::shim).max_wrap, (1 << 10) - 1);
}

TEST(Architecture, LimitsStepsByTheirBits) {
  EXPECT_EQ(npu1.dma(TileKind::core).max_step, 1 << 13);
  EXPECT_EQ(npu1.dma(TileKind::mem).max_step, 1 << 17);
  EXPECT_EQ(npu1.dma(TileKind::shim).max_step, 1 << 20);
}

TEST(Architecture, MultipliesInTheBlocksOfMlirAie) {
  EXPECT_EQ(npu1.multiply_block(MultiplyMode::bf16), (MultiplyBlock{4, 8, 4}));
  EXPECT_EQ(npu1.multiply_block(MultiplyMode::i8), (MultiplyBlock{4, 8, 8}));
  EXPECT_EQ(npu2.multiply_block(MultiplyMode::bf16), (MultiplyBlock{4, 8, 8}));
  EXPECT_EQ(npu2.multiply_block(MultiplyMode::i8), (MultiplyBlock{8, 8, 8}));
  EXPECT_EQ(npu2.multiply_block(MultiplyMode::bfp16), (MultiplyBlock{8, 8, 8}));
}

TEST(Architecture, HasNoBfp16OnNpu1) {
  EXPECT_THROW((void)npu1.multiply_block(MultiplyMode::bfp16), Error);
  EXPECT_EQ(npu1.macs_per_cycle(MultiplyMode::bfp16), 0);
}

TEST(Architecture, MultipliesAtThePublishedRates) {
  EXPECT_EQ(npu1.macs_per_cycle(MultiplyMode::i8), 256);
  EXPECT_EQ(npu1.macs_per_cycle(MultiplyMode::bf16), 128);
  EXPECT_EQ(npu2.macs_per_cycle(MultiplyMode::i8), 512);
}

TEST(Generation, IsFoundByItsName) {
  EXPECT_EQ(parse_generation("npu1"), Generation::npu1);
  EXPECT_EQ(parse_generation("npu2"), Generation::npu2);
}

TEST(Generation, ThatIsUnknownIsAnError) { EXPECT_THROW(parse_generation("npu3"), Error); }

}  // namespace
}  // namespace npubench
