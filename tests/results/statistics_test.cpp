#include <npubench/results/statistics.h>

#include <cmath>
#include <limits>
#include <vector>

#include <gtest/gtest.h>

#include <npubench/base/error.h>

namespace npubench::results {
namespace {

TEST(Statistics, OfOneSampleHaveNoSpread) {
  const auto s = statistics(std::vector<double>{2.5});
  EXPECT_EQ(s.count, 1u);
  EXPECT_EQ(s.min, 2.5);
  EXPECT_EQ(s.max, 2.5);
  EXPECT_EQ(s.mean, 2.5);
  EXPECT_EQ(s.p99, 2.5);
  EXPECT_EQ(s.mad, 0);
  EXPECT_EQ(s.standard_deviation, 0);
}

TEST(Statistics, InterpolatePercentilesLikeNumPy) {
  const auto s = statistics(std::vector<double>{15, 20, 35, 40, 50});
  EXPECT_DOUBLE_EQ(s.median, 35);
  EXPECT_DOUBLE_EQ(s.p95, 48);
  EXPECT_DOUBLE_EQ(s.p99, 49.6);
}

TEST(Statistics, OfAnEvenCountTakeTheMiddleOfTwoAsMedian) {
  EXPECT_EQ(statistics(std::vector<double>{4, 1, 3, 2}).median, 2.5);
}

TEST(Statistics, DivideTheVarianceByOneLess) {
  const auto s = statistics(std::vector<double>{2, 4, 4, 4, 5, 5, 7, 9});
  EXPECT_DOUBLE_EQ(s.mean, 5);
  EXPECT_DOUBLE_EQ(s.standard_deviation, std::sqrt(32.0 / 7));
  EXPECT_DOUBLE_EQ(s.coefficient_of_variation, std::sqrt(32.0 / 7) / 5);
}

TEST(Statistics, TakeTheMedianOfDeviationsAsMad) {
  EXPECT_EQ(statistics(std::vector<double>{1, 1, 2, 2, 4, 6, 9}).mad, 1);
}

TEST(Statistics, OfEqualSamplesHaveNoSpread) {
  const auto s = statistics(std::vector<double>(1000, 0.1));
  EXPECT_EQ(s.mean, 0.1);
  EXPECT_EQ(s.standard_deviation, 0);
}

TEST(Statistics, OfMeanZeroHaveNoVariation) {
  EXPECT_EQ(statistics(std::vector<double>{-1, 1}).coefficient_of_variation, 0);
}

TEST(Statistics, RefuseNoSamples) { EXPECT_THROW(statistics(std::vector<double>{}), Error); }

TEST(Statistics, RefuseASampleThatIsNotFinite) {
  EXPECT_THROW(statistics(std::vector<double>{1, std::numeric_limits<double>::quiet_NaN()}), Error);
}

}  // namespace
}  // namespace npubench::results
