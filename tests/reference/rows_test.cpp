#include <cmath>
#include <numeric>

#include <gmock/gmock.h>

#include <npubench/base/error.h>
#include <npubench/reference/references.h>

#include "inputs.h"

namespace npubench::reference {
namespace {

/// LayerNorm with a variance taken as mean(x^2) - mean^2, in float: the least accurate a core may do.
std::vector<double> one_pass(const LayerNormProblem& problem, const std::vector<bfloat16>& x,
                             const std::vector<bfloat16>& gamma, const std::vector<bfloat16>& beta) {
  const auto width = static_cast<std::size_t>(problem.width);
  std::vector<double> y(x.size());
  for (std::size_t row = 0; row < x.size(); row += width) {
    float sum = 0, squares = 0;
    for (std::size_t i = 0; i < width; ++i) {
      sum += float(x[row + i]);
      squares += float(x[row + i]) * float(x[row + i]);
    }
    const float mean = sum / static_cast<float>(width);
    const float factor = 1 / std::sqrt(squares / static_cast<float>(width) - mean * mean + problem.epsilon);
    for (std::size_t i = 0; i < width; ++i) {
      y[row + i] = static_cast<double>((float(x[row + i]) - mean) * factor * float(gamma[i]) + float(beta[i]));
    }
  }
  return y;
}

struct LayerNormBf16 : testing::Test {
  LayerNormProblem problem{.rows = 64, .width = 512, .epsilon = 1e-5f};
  std::vector<bfloat16> x = random_bf16(64 * 512, 2, 1), gamma = random_bf16(512, 1, 2), beta = random_bf16(512, 1, 3);
  Expected expected = layer_norm(problem, x, gamma, beta);
  std::vector<double> device = one_pass(problem, x, gamma, beta);
};

TEST_F(LayerNormBf16, HasMeanZeroAndVarianceOneWithoutGainAndBias) {
  const std::vector<bfloat16> ones(512, bfloat16(1.0f)), zeros(512);
  const auto y = layer_norm(problem, x, ones, zeros).values;
  const double mean = std::accumulate(y.begin(), y.begin() + 512, 0.0) / 512;
  const double squares = std::inner_product(y.begin(), y.begin() + 512, y.begin(), 0.0) / 512;
  EXPECT_NEAR(mean, 0, 1e-12);
  EXPECT_NEAR(squares, 1, 1e-4);
}

TEST_F(LayerNormBf16, AcceptsFloatArithmetic) {
  const auto accuracy = compare(converted<bfloat16>(device, to_nearest), expected.values, expected.tolerance);
  EXPECT_TRUE(accuracy.passed) << accuracy.summary;
}

TEST_F(LayerNormBf16, AcceptsFloatArithmeticFarFromZero) {
  for (auto& value : x) value = bfloat16(float(value) + 40);
  expected = layer_norm(problem, x, gamma, beta);
  device = one_pass(problem, x, gamma, beta);
  const auto accuracy = compare(converted<bfloat16>(device, to_nearest), expected.values, expected.tolerance);
  EXPECT_TRUE(accuracy.passed) << accuracy.summary;
}

TEST_F(LayerNormBf16, RefusesRoundingDown) {
  EXPECT_FALSE(compare(converted<bfloat16>(device, rounded_down), expected.values, expected.tolerance).passed);
}

TEST_F(LayerNormBf16, RefusesRoundingDownByTheBiasAlone) {
  expected.tolerance.ulps = 1.1;
  const auto accuracy = compare(converted<bfloat16>(device, rounded_down), expected.values, expected.tolerance);
  EXPECT_EQ(accuracy.mismatches, 0);
  EXPECT_FALSE(accuracy.passed);
}

TEST_F(LayerNormBf16, RefusesGainsOutOfStep) {
  std::rotate(gamma.begin(), gamma.begin() + 1, gamma.end());
  const auto result = converted<bfloat16>(one_pass(problem, x, gamma, beta), to_nearest);
  EXPECT_FALSE(compare(result, expected.values, expected.tolerance).passed);
}

TEST_F(LayerNormBf16, TakesARowOfEqualElements) {
  std::fill(x.begin(), x.begin() + 512, bfloat16(3.0f));
  const auto y = layer_norm(problem, x, gamma, beta).values;
  EXPECT_DOUBLE_EQ(y.at(7), static_cast<double>(float(beta[7])));
}

TEST(LayerNormReference, OfI8ComesInUnitsOfTheOutput) {
  const std::vector<std::int8_t> x{-10, 10};
  const std::vector<bfloat16> gamma(2, bfloat16(1.0f)), beta(2, bfloat16(0.5f));
  const auto y = layer_norm({1, 2, 0.0f, 0.125f, 0.25f}, x, gamma, beta).values;
  EXPECT_THAT(y, testing::ElementsAre(testing::DoubleNear(-2, 1e-9), testing::DoubleNear(6, 1e-9)));
}

TEST(LayerNormReference, OfI8Saturates) {
  const std::vector<std::int8_t> x{-10, 10};
  const std::vector<bfloat16> gamma(2, bfloat16(100.0f)), beta(2);
  EXPECT_THAT(layer_norm({1, 2, 0.0f, 1.0f, 0.25f}, x, gamma, beta).values, testing::ElementsAre(-128, 127));
}

TEST(LayerNormReference, RefusesParametersOfAnotherWidth) {
  const auto x = random_bf16(64, 1, 1);
  EXPECT_THROW(layer_norm({8, 8, 1e-5f}, x, x, x), Error);
}

struct SoftmaxBf16 : testing::Test {
  std::vector<bfloat16> x = random_bf16(64 * 200, 4, 1);
  Expected expected = softmax(64, 200, x);
};

TEST_F(SoftmaxBf16, HasRowsThatSumToOne) {
  EXPECT_NEAR(std::accumulate(expected.values.begin() + 200, expected.values.begin() + 400, 0.0), 1, 1e-12);
}

TEST_F(SoftmaxBf16, KeepsTheRatiosOfExp) {
  EXPECT_NEAR(expected.values[1] / expected.values[0], std::exp(static_cast<double>(float(x[1]) - float(x[0]))), 1e-9);
}

TEST_F(SoftmaxBf16, AcceptsRoundingToNearest) {
  const auto accuracy = compare(converted<bfloat16>(expected.values, to_nearest), expected.values, expected.tolerance);
  EXPECT_TRUE(accuracy.passed) << accuracy.summary;
}

TEST_F(SoftmaxBf16, RefusesRoundingDown) {
  EXPECT_FALSE(compare(converted<bfloat16>(expected.values, rounded_down), expected.values, expected.tolerance).passed);
}

TEST_F(SoftmaxBf16, RefusesRowsThatSumToLess) {
  const auto result = converted<bfloat16>(expected.values, [](double p) { return to_nearest(0.995 * p); });
  EXPECT_FALSE(compare(result, expected.values, expected.tolerance).passed);
}

TEST(SoftmaxReference, DoesNotOverflow) {
  const std::vector<bfloat16> x{bfloat16(3e38f), bfloat16(-3e38f)};
  EXPECT_THAT(softmax(1, 2, x).values, testing::ElementsAre(1, testing::DoubleNear(0, 1e-300)));
}

}  // namespace
}  // namespace npubench::reference
