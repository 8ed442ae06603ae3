#include <cmath>

#include <gmock/gmock.h>

#include <npubench/base/error.h>
#include <npubench/reference/references.h>

#include "inputs.h"

namespace npubench::reference {
namespace {

/// Element (i, j) of a product by its definition.
template <class T>
double element(const std::vector<T>& a, const std::vector<T>& b, std::int64_t k, std::int64_t n, std::int64_t i,
               std::int64_t j) {
  double sum = 0;
  for (std::int64_t l = 0; l < k; ++l) {
    sum += static_cast<double>(static_cast<float>(a[static_cast<std::size_t>(i * k + l)])) *
           static_cast<double>(static_cast<float>(b[static_cast<std::size_t>(l * n + j)]));
  }
  return sum;
}

/// A device that accumulates in float, one product after the other.
std::vector<double> float_sums(const std::vector<bfloat16>& a, const std::vector<bfloat16>& b, std::int64_t m,
                               std::int64_t k, std::int64_t n) {
  std::vector<double> sums;
  for (std::int64_t i = 0; i < m; ++i) {
    for (std::int64_t j = 0; j < n; ++j) {
      float sum = 0;
      for (std::int64_t l = 0; l < k; ++l) {
        sum += float(a[static_cast<std::size_t>(i * k + l)]) * float(b[static_cast<std::size_t>(l * n + j)]);
      }
      sums.push_back(static_cast<double>(sum));
    }
  }
  return sums;
}

TEST(MatmulReference, OfIntegersIsExactBeyondTheMantissaOfFloat) {
  const std::int64_t k = 5000;
  const std::vector<std::int8_t> a(static_cast<std::size_t>(k), -128), b(static_cast<std::size_t>(k), -128);
  const auto expected = matmul({1, k, 1, DataType::i32}, a, b);
  EXPECT_EQ(expected.values.at(0), 128.0 * 128.0 * static_cast<double>(k));
  EXPECT_EQ(expected.tolerance.absolute, 0);
  EXPECT_EQ(expected.tolerance.max_bias, 0);
}

TEST(MatmulReference, OfRandomIntegersIsTheSumOfProducts) {
  const auto a = random_i8(7 * 1500, 127, 1), b = random_i8(1500 * 5, 127, 2);
  const auto expected = matmul({7, 1500, 5, DataType::i32}, a, b);
  for (std::int64_t i = 0; i < 7; ++i) {
    for (std::int64_t j = 0; j < 5; ++j) {
      EXPECT_EQ(expected.values.at(static_cast<std::size_t>(i * 5 + j)), element(a, b, 1500, 5, i, j));
    }
  }
}

TEST(MatmulReference, ShiftsIntegersToNearestEven) {
  const std::vector<std::int8_t> a{2, 6, -2, -6, 7}, one{1};
  EXPECT_THAT(matmul({5, 1, 1, DataType::i8, 2}, a, one).values, testing::ElementsAre(0, 2, 0, -2, 2));
}

TEST(MatmulReference, SaturatesIntegers) {
  const std::vector<std::int8_t> a{127, -128}, b{127};
  EXPECT_THAT(matmul({2, 1, 1, DataType::i8}, a, b).values, testing::ElementsAre(127, -128));
}

TEST(MatmulReference, OfBf16IsTheSumOfProducts) {
  const auto a = random_bf16(3 * 700, 1, 1), b = random_bf16(700 * 2, 1, 2);
  const auto expected = matmul({3, 700, 2, DataType::f32}, a, b);
  EXPECT_NEAR(expected.values.at(5), element(a, b, 700, 2, 2, 1), 1e-5);
}

struct ManyRows : testing::Test {
  std::int64_t m = 64, k = 512, n = 64;
  std::vector<bfloat16> a = random_bf16(m * k, 1, 1), b = random_bf16(k * n, 1, 2);
  std::vector<double> device = float_sums(a, b, m, k, n);
};

TEST_F(ManyRows, AcceptFloatAccumulation) {
  const auto expected = matmul({m, k, n, DataType::f32}, a, b);
  const auto result = converted<float>(device, [](double x) { return static_cast<float>(x); });
  const auto accuracy = compare(result, expected.values, expected.tolerance);
  EXPECT_TRUE(accuracy.passed) << accuracy.summary;
}

TEST_F(ManyRows, RefuseAScaleOffByAThousandth) {
  const auto expected = matmul({m, k, n, DataType::f32}, a, b);
  const auto result = converted<float>(device, [](double x) { return static_cast<float>(1.001 * x); });
  EXPECT_FALSE(compare(result, expected.values, expected.tolerance).passed);
}

TEST_F(ManyRows, RefuseAMissingStepOfK) {
  const auto expected = matmul({m, k, n, DataType::f32}, a, b);
  auto zeros = a;
  for (std::int64_t i = 0; i < m; ++i) zeros[static_cast<std::size_t>(i * k + 100)] = bfloat16(0.0f);
  const auto result = converted<float>(float_sums(zeros, b, m, k, n), [](double x) { return static_cast<float>(x); });
  EXPECT_FALSE(compare(result, expected.values, expected.tolerance).passed);
}

TEST_F(ManyRows, AcceptRoundingToBf16) {
  const auto expected = matmul({m, k, n, DataType::bf16}, a, b);
  const auto accuracy = compare(converted<bfloat16>(device, to_nearest), expected.values, expected.tolerance);
  EXPECT_TRUE(accuracy.passed) << accuracy.summary;
}

TEST_F(ManyRows, RefuseRoundingDownToBf16) {
  const auto expected = matmul({m, k, n, DataType::bf16}, a, b);
  EXPECT_FALSE(compare(converted<bfloat16>(device, rounded_down), expected.values, expected.tolerance).passed);
}

TEST_F(ManyRows, RefuseRoundingDownByTheBiasAlone) {
  auto expected = matmul({m, k, n, DataType::bf16}, a, b);
  expected.tolerance.ulps = 1.1;
  const auto accuracy = compare(converted<bfloat16>(device, rounded_down), expected.values, expected.tolerance);
  EXPECT_EQ(accuracy.mismatches, 0);
  EXPECT_FALSE(accuracy.passed);
}

TEST_F(ManyRows, AcceptAccumulationInBf16WhereItIsTheProblem) {
  std::vector<double> sums(static_cast<std::size_t>(m * n));
  for (std::int64_t begin = 0; begin < k; begin += 64) {
    for (std::int64_t i = 0; i < m * n; ++i) {
      const auto row = static_cast<std::size_t>(i / n * k + begin),
                 column = static_cast<std::size_t>(begin * n + i % n);
      double part = 0;
      for (std::size_t l = 0; l < 64; ++l) {
        part += static_cast<double>(float(a[row + l]) * float(b[column + l * static_cast<std::size_t>(n)]));
      }
      auto& sum = sums[static_cast<std::size_t>(i)];
      sum = static_cast<double>(float(to_nearest(sum + part)));
    }
  }
  const auto result = converted<bfloat16>(sums, to_nearest);
  const auto wide = matmul({m, k, n, DataType::bf16}, a, b);
  EXPECT_FALSE(compare(result, wide.values, wide.tolerance).passed);
  const auto narrow = matmul({.m = m, .k = k, .n = n, .out = DataType::bf16, .roundings = 8}, a, b);
  const auto accuracy = compare(result, narrow.values, narrow.tolerance);
  EXPECT_TRUE(accuracy.passed) << accuracy.summary;
}

TEST_F(ManyRows, GiveSmallRowsSmallTolerances) {
  for (std::int64_t l = 0; l < k; ++l)
    a[static_cast<std::size_t>(l)] = bfloat16(float(a[static_cast<std::size_t>(l)]) / 1024);
  const auto& rows = matmul({m, k, n, DataType::f32}, a, b).tolerance.row_absolute;
  EXPECT_LT(rows.at(0), rows.at(1) / 500);
}

TEST(MatmulReference, WidensTheToleranceForBfp16) {
  const auto a = random_bf16(32 * 256, 1, 1), b = random_bf16(256 * 32, 1, 2);
  const auto exact = matmul({32, 256, 32, DataType::f32}, a, b);
  const auto block = matmul({.m = 32, .k = 256, .n = 32, .out = DataType::f32, .block_float = true}, a, b);
  EXPECT_GT(block.tolerance.row_absolute.at(0), 20 * exact.tolerance.row_absolute.at(0));
  // Still below what a wrong order of tiles changes: the size of the results themselves, sqrt(256) / 3.
  EXPECT_LT(block.tolerance.row_absolute.at(0), 1.0f);
}

TEST(MatmulReference, SaysWhereItsToleranceComesFrom) {
  const auto a = random_bf16(8 * 8, 1, 1);
  EXPECT_THAT(matmul({8, 8, 8, DataType::f32}, a, a).tolerance.reason, testing::HasSubstr("K=8"));
}

TEST(MatmulReference, RefusesInputsOfAnotherSize) {
  const auto a = random_bf16(8 * 8, 1, 1);
  EXPECT_THROW(matmul({8, 8, 9, DataType::f32}, a, a), Error);
}

TEST(MatmulReference, RefusesTypesThereIsNoKernelFor) {
  const auto a = random_bf16(8 * 8, 1, 1);
  EXPECT_THROW(matmul({8, 8, 8, DataType::i32}, a, a), Error);
  const std::vector<float> f(64);
  EXPECT_THROW(matmul({8, 8, 8, DataType::f32}, f, f), Error);
}

}  // namespace
}  // namespace npubench::reference
