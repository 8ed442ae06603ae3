#include <npubench/base/math.h>

#include <cstdint>
#include <limits>

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

TEST(RoundUp, IsTheLargestMultipleThereIsWhereItWouldBeMore) {
  constexpr auto kLargest = std::numeric_limits<std::int64_t>::max();
  EXPECT_EQ(round_up<std::int64_t>(kLargest, 64), kLargest - 63);
  EXPECT_EQ(round_up<std::int64_t>(kLargest - 63, 64), kLargest - 63);
  EXPECT_EQ(round_up(kLargest, std::int64_t{1}), kLargest);
}

TEST(SaturatingProduct, IsTheLargestWhereItWouldBeMore) {
  constexpr auto kLargest = std::numeric_limits<std::int64_t>::max();
  EXPECT_EQ(saturating_product({}), 1);
  EXPECT_EQ(saturating_product({3, 4, 5}), 60);
  EXPECT_EQ(saturating_product({1LL << 31, 1LL << 31, 2}), kLargest);
  EXPECT_EQ(saturating_product({kLargest, 1}), kLargest);
  EXPECT_EQ(saturating_product({kLargest, kLargest, 0}), 0);
}

TEST(CeilDiv, OfTheLargestNumbersDoesNotOverflow) {
  constexpr auto kLargest = std::numeric_limits<std::int64_t>::max();
  EXPECT_EQ(ceil_div(kLargest, std::int64_t{2}), kLargest / 2 + 1);
  EXPECT_EQ(ceil_div(kLargest, kLargest), 1);
}

}  // namespace
}  // namespace npubench
