#include <npubench/base/math.h>

#include <cstdint>

#include <gtest/gtest.h>

namespace npubench {
namespace {

TEST(CeilDiv, RoundsUp) {
  EXPECT_EQ(ceil_div(0, 4), 0);
  EXPECT_EQ(ceil_div(1, 4), 1);
  EXPECT_EQ(ceil_div(4, 4), 1);
  EXPECT_EQ(ceil_div(5, 4), 2);
}

TEST(RoundUp, GivesTheNextMultiple) {
  EXPECT_EQ(round_up<std::int64_t>(1500, 64), 1536);
  EXPECT_EQ(round_up(64, 64), 64);
  EXPECT_EQ(round_up(0, 64), 0);
}

}  // namespace
}  // namespace npubench
