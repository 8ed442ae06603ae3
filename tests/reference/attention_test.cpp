#include <cmath>

#include <gmock/gmock.h>

#include <npubench/base/error.h>
#include <npubench/reference/references.h>

#include "inputs.h"

namespace npubench::reference {
namespace {

/// How a device treats a weight exp(score - maximum) before it multiplies and sums with it.
using Weight = double (*)(double);
double exact_weight(double p) { return p; }
double bf16_weight(double p) { return static_cast<double>(float(to_nearest(p))); }
double i8_weight(double p) { return std::nearbyint(127 * p) / 127; }

/// Attention by its definition, in double; results in units of output_scale.
template <class T>
std::vector<double> definition(const AttentionProblem& problem, const std::vector<T>& q, const std::vector<T>& k,
                               const std::vector<T>& v, Weight weight) {
  const auto width = problem.heads * problem.head_dim;
  const auto at = [&](const std::vector<T>& x, std::int64_t row, std::int64_t column, float scale) {
    return static_cast<double>(static_cast<float>(x[static_cast<std::size_t>(row * width + column)])) *
           static_cast<double>(scale);
  };
  std::vector<double> result(static_cast<std::size_t>(problem.queries * width));
  for (std::int64_t head = 0; head < problem.heads; ++head) {
    for (std::int64_t i = 0; i < problem.queries; ++i) {
      std::vector<double> p(static_cast<std::size_t>(problem.keys));
      for (std::int64_t j = 0; j < problem.keys; ++j) {
        for (std::int64_t d = head * problem.head_dim; d < (head + 1) * problem.head_dim; ++d) {
          p[static_cast<std::size_t>(j)] += at(q, i, d, problem.q_scale) * at(k, j, d, problem.k_scale);
        }
        p[static_cast<std::size_t>(j)] /= std::sqrt(static_cast<double>(problem.head_dim));
      }
      const double maximum = *std::max_element(p.begin(), p.end());
      double sum = 0;
      for (auto& x : p) sum += x = weight(std::exp(x - maximum));
      for (std::int64_t d = head * problem.head_dim; d < (head + 1) * problem.head_dim; ++d) {
        double out = 0;
        for (std::int64_t j = 0; j < problem.keys; ++j)
          out += p[static_cast<std::size_t>(j)] * at(v, j, d, problem.v_scale);
        result[static_cast<std::size_t>(i * width + d)] = out / sum / static_cast<double>(problem.output_scale);
      }
    }
  }
  return result;
}

struct AttentionBf16 : testing::Test {
  AttentionProblem problem{.queries = 100, .keys = 90, .heads = 2, .head_dim = 32};
  std::vector<bfloat16> q = random_bf16(100 * 64, 2, 1), k = random_bf16(90 * 64, 2, 2), v = random_bf16(90 * 64, 2, 3);
  Expected expected = attention(problem, q, k, v);
};

TEST_F(AttentionBf16, IsTheDefinition) {
  EXPECT_THAT(expected.values,
              testing::Pointwise(testing::DoubleNear(1e-5), definition(problem, q, k, v, exact_weight)));
}

TEST_F(AttentionBf16, AcceptsRoundedWeights) {
  const auto result = converted<bfloat16>(definition(problem, q, k, v, bf16_weight), to_nearest);
  const auto accuracy = compare(result, expected.values, expected.tolerance);
  EXPECT_TRUE(accuracy.passed) << accuracy.summary;
}

TEST_F(AttentionBf16, RefusesRoundingDown) {
  const auto result = converted<bfloat16>(definition(problem, q, k, v, bf16_weight), rounded_down);
  EXPECT_FALSE(compare(result, expected.values, expected.tolerance).passed);
}

TEST_F(AttentionBf16, RefusesTruncation) {
  const auto result = converted<bfloat16>(definition(problem, q, k, v, bf16_weight), truncated);
  EXPECT_FALSE(compare(result, expected.values, expected.tolerance).passed);
}

TEST_F(AttentionBf16, RefusesAWrongScaleOfTheScores) {
  auto wrong = problem;
  wrong.q_scale = 1.02f;
  const auto result = converted<bfloat16>(definition(wrong, q, k, v, bf16_weight), to_nearest);
  EXPECT_FALSE(compare(result, expected.values, expected.tolerance).passed);
}

TEST_F(AttentionBf16, RefusesAKeyTooFew) {
  auto fewer = problem;
  fewer.keys -= 1;
  const auto result = converted<bfloat16>(definition(fewer, q, k, v, bf16_weight), to_nearest);
  EXPECT_FALSE(compare(result, expected.values, expected.tolerance).passed);
}

TEST_F(AttentionBf16, RefusesExchangedHeads) {
  auto result = converted<bfloat16>(definition(problem, q, k, v, bf16_weight), to_nearest);
  for (std::size_t row = 0; row < 100; ++row) {
    std::swap_ranges(&result[row * 64], &result[row * 64] + 32, &result[row * 64] + 32);
  }
  EXPECT_FALSE(compare(result, expected.values, expected.tolerance).passed);
}

TEST_F(AttentionBf16, HasAToleranceForEachQueryOfEachHead) { EXPECT_EQ(expected.tolerance.row_absolute.size(), 200u); }

struct AttentionI8 : testing::Test {
  AttentionProblem problem{.queries = 100,
                           .keys = 90,
                           .heads = 2,
                           .head_dim = 32,
                           .q_scale = 1 / 32.0f,
                           .k_scale = 1 / 32.0f,
                           .v_scale = 1 / 32.0f,
                           .output_scale = 1 / 64.0f};
  std::vector<std::int8_t> q = random_i8(100 * 64, 64, 1), k = random_i8(90 * 64, 64, 2), v = random_i8(90 * 64, 64, 3);
  Expected expected = attention(problem, q, k, v);
};

TEST_F(AttentionI8, IsTheDefinitionInUnitsOfTheOutput) {
  EXPECT_THAT(expected.values,
              testing::Pointwise(testing::DoubleNear(1e-3), definition(problem, q, k, v, exact_weight)));
}

TEST_F(AttentionI8, AcceptsWeightsInStepsOf127) {
  const auto result = converted<std::int8_t>(definition(problem, q, k, v, i8_weight), to_i8);
  const auto accuracy = compare(result, expected.values, expected.tolerance);
  EXPECT_TRUE(accuracy.passed) << accuracy.summary;
}

TEST_F(AttentionI8, RefusesRoundingDown) {
  const auto result = converted<std::int8_t>(definition(problem, q, k, v, i8_weight), down_to_i8);
  EXPECT_FALSE(compare(result, expected.values, expected.tolerance).passed);
}

TEST_F(AttentionI8, RefusesAWrongOutputScale) {
  auto wrong = problem;
  wrong.output_scale *= 1.25f;
  const auto result = converted<std::int8_t>(definition(wrong, q, k, v, i8_weight), to_i8);
  EXPECT_FALSE(compare(result, expected.values, expected.tolerance).passed);
}

TEST(AttentionReference, SaturatesI8) {
  const std::vector<std::int8_t> one(8, 127);
  const auto expected =
      attention({.queries = 1, .keys = 1, .heads = 1, .head_dim = 8, .v_scale = 4, .output_scale = 1}, one, one, one);
  EXPECT_EQ(expected.values.at(0), 127);
}

TEST(AttentionReference, RefusesInputsOfAnotherSize) {
  const auto x = random_bf16(64, 1, 1);
  EXPECT_THROW(attention({.queries = 8, .keys = 9, .heads = 1, .head_dim = 8}, x, x, x), Error);
}

TEST(AttentionReference, RefusesAScaleOfZero) {
  const auto x = random_i8(64, 1, 1);
  EXPECT_THROW(attention({.queries = 8, .keys = 8, .heads = 1, .head_dim = 8, .v_scale = 0}, x, x, x), Error);
}

}  // namespace
}  // namespace npubench::reference
