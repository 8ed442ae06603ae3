#include <npubench/reference/accuracy.h>

#include <limits>

#include <gmock/gmock.h>

#include <npubench/base/error.h>

#include "inputs.h"

namespace npubench::reference {
namespace {

using testing::HasSubstr;

TEST(Ulp, OfBf16IsTwoToTheMinusSevenOfTheBinade) {
  EXPECT_EQ(ulp(DataType::bf16, 1.0), 0x1p-7);
  EXPECT_EQ(ulp(DataType::bf16, -1.99), 0x1p-7);
  EXPECT_EQ(ulp(DataType::bf16, 0.99), 0x1p-8);
}

TEST(Ulp, OfF32IsTheDistanceToTheNextFloat) {
  EXPECT_EQ(ulp(DataType::f32, 3.0), static_cast<double>(std::nextafter(3.0f, 4.0f) - 3.0f));
}

TEST(Ulp, NearZeroIsTheSmallestSubnormal) {
  EXPECT_EQ(ulp(DataType::f32, 0.0), static_cast<double>(std::numeric_limits<float>::denorm_min()));
  EXPECT_EQ(ulp(DataType::bf16, 1e-300), 0x1p-133);
}

TEST(Ulp, OfIntegersIsOne) { EXPECT_EQ(ulp(DataType::i8, 100), 1); }

TEST(Compare, PassesEqualResults) {
  const std::vector<float> actual{1, -2, 0};
  const auto accuracy = compare(actual, std::vector<double>{1, -2, 0}, {.max_bias = 0, .reason = "exact"});
  EXPECT_TRUE(accuracy.passed);
  EXPECT_EQ(accuracy.summary, "ok");
  EXPECT_DOUBLE_EQ(accuracy.cosine, 1);
  EXPECT_EQ(accuracy.max_absolute_error, 0);
  EXPECT_EQ(accuracy.first_mismatch, -1);
}

TEST(Compare, CountsMismatchesAndNamesTheFirst) {
  const std::vector<float> actual{1, 2.5f, 3, 5};
  const auto accuracy = compare(actual, std::vector<double>{1, 2, 3, 4}, {.absolute = 0.25});
  EXPECT_FALSE(accuracy.passed);
  EXPECT_EQ(accuracy.mismatches, 2);
  EXPECT_EQ(accuracy.first_mismatch, 1);
  EXPECT_EQ(accuracy.summary, "2 of 4 elements out of tolerance, first at 1: 2.5 instead of 2");
}

TEST(Compare, AddsAbsoluteRelativeAndUlpTolerances) {
  const std::vector<float> actual{100.0f + 1 + 1 + 0x1p-16f};  // a float's unit at 100 is 2^-17
  const std::vector<double> expected{100};
  const Tolerance enough{.absolute = 1, .relative = 0.01, .ulps = 2};
  EXPECT_TRUE(compare(actual, expected, enough).passed);
  Tolerance less = enough;
  less.ulps = 1;
  EXPECT_FALSE(compare(actual, expected, less).passed);
}

TEST(Compare, TakesEachRowsOwnTolerance) {
  const std::vector<float> actual{1.5f, 1, 10.5f, 10};
  const std::vector<double> expected{1, 1, 10, 10};
  const auto accuracy = compare(actual, expected, {.row_absolute = {0.1f, 1.0f}});
  EXPECT_EQ(accuracy.mismatches, 1);
  EXPECT_EQ(accuracy.first_mismatch, 0);
  EXPECT_EQ(accuracy.tolerance.absolute, 1);
}

TEST(Compare, FindsNaNAndInfinity) {
  const std::vector<float> actual{1, std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity()};
  const auto accuracy = compare(actual, std::vector<double>{1, 2, 3}, {.absolute = std::numeric_limits<double>::max()});
  EXPECT_FALSE(accuracy.passed);
  EXPECT_EQ(accuracy.not_finite, 2);
  EXPECT_EQ(accuracy.mismatches, 2);
  EXPECT_EQ(accuracy.mean_absolute_error, 0);
  EXPECT_THAT(accuracy.summary, HasSubstr("nan instead of 2"));
}

/// The figures that compare elements.
std::vector<double> figures(const Accuracy& accuracy) {
  return {accuracy.max_absolute_error, accuracy.mean_absolute_error, accuracy.mean_error, accuracy.bias,
          accuracy.outward_bias,       accuracy.max_relative_error,  accuracy.max_ulp,    accuracy.cosine};
}

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr float kNanFloat = std::numeric_limits<float>::quiet_NaN();
constexpr float kInfinityFloat = std::numeric_limits<float>::infinity();

TEST(Compare, HasNoFiguresWhereNothingFiniteCanBeCompared) {
  const std::vector<float> nothing(3, kNanFloat);
  const auto accuracy = compare(nothing, std::vector<double>{1, 2, 3}, {.absolute = 1, .min_cosine = 0.9});
  EXPECT_FALSE(accuracy.passed);
  EXPECT_THAT(figures(accuracy), testing::Each(testing::IsNan()));
  EXPECT_EQ(accuracy.summary,
            "3 of 3 elements out of tolerance, first at 0: nan instead of 1; the result is not finite at 3");
}

TEST(Compare, SaysThatAReferenceIsAtFault) {
  const std::vector<float> actual{1, 2, kNanFloat, 4};
  const auto accuracy = compare(actual, std::vector<double>{1, kNan, 3, kInfinity}, {.absolute = 0.5});
  EXPECT_FALSE(accuracy.passed);
  EXPECT_EQ(accuracy.reference_faults, 2);
  EXPECT_EQ(accuracy.not_finite, 1);
  EXPECT_EQ(accuracy.mismatches, 3);
  EXPECT_EQ(accuracy.max_absolute_error, 0);  // of the one element that is finite in both
  EXPECT_EQ(accuracy.cosine, 1);
  EXPECT_EQ(
      accuracy.summary,
      "3 of 4 elements out of tolerance, first at 1: 2 instead of nan; the reference is at fault at 2, where it is "
      "not finite; the result is not finite at 1");
}

TEST(Compare, TakesTheInfinityThatIsExpected) {
  const std::vector<float> actual{1, -kInfinityFloat, 4};
  const auto accuracy = compare(actual, std::vector<double>{1, -kInfinity, 4}, {.absolute = 0.5, .min_cosine = 0.9});
  EXPECT_TRUE(accuracy.passed) << accuracy.summary;
  EXPECT_DOUBLE_EQ(accuracy.cosine, 1);
  EXPECT_EQ(accuracy.max_relative_error, 0);  // still of the elements above a hundredth of the largest finite one
  EXPECT_FALSE(compare(actual, std::vector<double>{1, kInfinity, 4}, {.absolute = 0.5}).passed);
}

TEST(Compare, TakesNanNowhereAsAResultThatIsNeverWrittenHasIt) {
  const std::vector<float> actual{1, kNanFloat};
  const auto accuracy = compare(actual, std::vector<double>{1, kNan}, {.absolute = 0.5});
  EXPECT_FALSE(accuracy.passed);
  EXPECT_EQ(accuracy.reference_faults, 1);
}

TEST(Compare, MeasuresRelativeErrorsAgainstTheLargestFiniteElement) {
  const std::vector<float> actual{kInfinityFloat, 110};
  EXPECT_DOUBLE_EQ(compare(actual, std::vector<double>{kInfinity, 100}, {}).max_relative_error, 0.1);
}

TEST(Compare, FailsOnTheCosineWhereElementsPass) {
  const std::vector<float> actual{1, -1};
  const auto accuracy = compare(actual, std::vector<double>{1, 1}, {.absolute = 2, .min_cosine = 0.9});
  EXPECT_FALSE(accuracy.passed);
  EXPECT_THAT(accuracy.summary, HasSubstr("cosine"));
}

TEST(Compare, GivesAllZerosForSomethingTheCosineZero) {
  const std::vector<float> actual{0, 0};
  EXPECT_EQ(compare(actual, std::vector<double>{1, 1}, {}).cosine, 0);
  EXPECT_EQ(compare(actual, std::vector<double>{0, 0}, {}).cosine, 1);
}

TEST(Compare, MeasuresTheErrorInUnitsInTheLastPlace) {
  const std::vector<bfloat16> actual{bfloat16(1.0f + 0x1p-6f)};
  EXPECT_DOUBLE_EQ(compare(actual, std::vector<double>{1}, {}).max_ulp, 2);
}

TEST(Compare, LeavesSmallElementsOutOfRelativeErrors) {
  const std::vector<float> actual{100, 0.5f};
  const auto accuracy = compare(actual, std::vector<double>{100, 0.25}, {});
  EXPECT_EQ(accuracy.max_relative_error, 0);
  EXPECT_EQ(accuracy.max_absolute_error, 0.25);
}

TEST(Compare, SeesNoBiasInRoundingToNearest) {
  const std::vector<double> expected{1.001, -2.013, 3.1};
  const auto accuracy = compare(converted<bfloat16>(expected, to_nearest), expected, {.ulps = 0.5, .max_bias = 0});
  EXPECT_TRUE(accuracy.passed) << accuracy.summary;
  EXPECT_NE(accuracy.mean_error, 0);
}

TEST(Compare, SeesRoundingDownAsBias) {
  const std::vector<double> expected{1.999, -2.001, 1.999, -2.001};
  const auto accuracy = compare(converted<bfloat16>(expected, rounded_down), expected, {.ulps = 1, .max_bias = 1e-3});
  EXPECT_LT(accuracy.bias, -1e-3);
  EXPECT_THAT(accuracy.summary, HasSubstr("lower than nearest"));
}

TEST(Compare, SeesTruncationAsBiasTowardsZero) {
  const std::vector<double> expected{1.999, -1.999};
  const auto accuracy = compare(converted<bfloat16>(expected, truncated), expected, {.ulps = 1, .max_bias = 1e-3});
  EXPECT_NEAR(accuracy.bias, 0, 1e-12);
  EXPECT_LT(accuracy.outward_bias, -1e-3);
  EXPECT_THAT(accuracy.summary, HasSubstr("nearer to zero than nearest"));
}

TEST(Compare, RefusesAnotherSize) {
  const std::vector<float> actual{1, 2};
  EXPECT_THROW(compare(actual, std::vector<double>{1}, {}), Error);
}

TEST(Compare, RefusesAnEmptyResult) { EXPECT_THROW(compare(std::vector<float>{}, std::vector<double>{}, {}), Error); }

}  // namespace
}  // namespace npubench::reference
