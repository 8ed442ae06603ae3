#include <npubench/arch/tile.h>

#include <gtest/gtest.h>

namespace npubench {
namespace {

TEST(Tile, IsOfTheKindOfItsRow) {
  EXPECT_EQ((Tile{0, 0}.kind()), TileKind::shim);
  EXPECT_EQ((Tile{0, 1}.kind()), TileKind::mem);
  EXPECT_EQ((Tile{0, 2}.kind()), TileKind::core);
  EXPECT_EQ((Tile{3, 5}.kind()), TileKind::core);
}

TEST(Tile, CountsCoreRowsFromTwo) {
  EXPECT_EQ(core_tile(1, 0), (Tile{1, 2}));
  EXPECT_EQ(mem_tile(1), (Tile{1, 1}));
  EXPECT_EQ(shim_tile(1), (Tile{1, 0}));
}

TEST(Tile, IsOrderedByColumnThenRow) {
  EXPECT_LT((Tile{0, 5}), (Tile{1, 0}));
  EXPECT_LT((Tile{1, 0}), (Tile{1, 1}));
}

TEST(Tile, IsWrittenWithItsKind) {
  EXPECT_EQ(to_string(core_tile(0, 0)), "core (0,2)");
  EXPECT_EQ(to_string(mem_tile(1)), "memory tile (1,1)");
  EXPECT_EQ(to_string(shim_tile(0)), "shim (0,0)");
}

}  // namespace
}  // namespace npubench
