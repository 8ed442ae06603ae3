// layer_norm_* and softmax_rows_*: against double.
#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include <npubench/base/error.h>

#include "support.h"

namespace npubench::test {
namespace {

struct Rows {
  std::size_t rows, width;
};

class RowFunctions : public testing::TestWithParam<Rows> {
 protected:
  static std::size_t rows() { return GetParam().rows; }
  static std::size_t width() { return GetParam().width; }
  static std::size_t count() { return rows() * width(); }
  static std::vector<std::int64_t> shape() {
    return {static_cast<std::int64_t>(rows()), static_cast<std::int64_t>(width())};
  }
  static std::vector<std::int64_t> parameters_shape() { return {2, static_cast<std::int64_t>(width())}; }
};

/// LayerNorm of one row in double, input and output in real units.
template <class T>
std::vector<double> expected_layer_norm(const std::vector<T>& x, const std::vector<bfloat16>& parameters,
                                        std::size_t row, std::size_t width, double epsilon, double input_scale) {
  std::vector<double> y(width);
  double mean = 0, variance = 0;
  for (std::size_t i = 0; i < width; ++i) mean += (y[i] = input_scale * double(x[row * width + i]));
  mean /= double(width);
  for (const double value : y) variance += (value - mean) * (value - mean);
  variance /= double(width);
  for (std::size_t i = 0; i < width; ++i) {
    y[i] = (y[i] - mean) / std::sqrt(variance + epsilon) * double(parameters[i]) + double(parameters[width + i]);
  }
  return y;
}

TEST_P(RowFunctions, LayerNormOfBf16IsRoundedOnce) {
  const auto function = bind("layer_norm_bf16",
                             {buffer_type<bfloat16>(shape()), buffer_type<bfloat16>(parameters_shape()),
                              buffer_type<bfloat16>(shape()), DataType::f32},
                             Generation::npu1);
  for (const unsigned seed : {1u, 2u}) {
    auto x = random_values<bfloat16>(count(), seed, 3.0f), parameters = random_values<bfloat16>(2 * width(), seed + 10);
    for (auto& value : x) value = bfloat16(float(value) + 10.0f);
    std::vector<bfloat16> y(count());
    call(function, x, parameters, y, 1e-5f);
    for (std::size_t i = 0; i < count(); ++i) {
      const auto expected = expected_layer_norm(x, parameters, i / width(), width(), 1e-5, 1)[i % width()];
      ASSERT_NEAR(y[i], expected, kHalfUlpBf16 * std::abs(expected) + 2e-5) << i;
    }
  }
}

TEST_P(RowFunctions, LayerNormOfI8IsTheNearestInteger) {
  const auto function = bind("layer_norm_i8",
                             {buffer_type<std::int8_t>(shape()), buffer_type<bfloat16>(parameters_shape()),
                              buffer_type<std::int8_t>(shape()), DataType::f32, DataType::f32, DataType::f32},
                             Generation::npu2);
  auto x = random_values<std::int8_t>(count(), 5);
  auto parameters = random_values<bfloat16>(2 * width(), 6);
  std::vector<std::int8_t> y(count());
  call(function, x, parameters, y, 1e-5f, 1.0f / 32, 1.0f / 64);
  for (std::size_t i = 0; i < count(); ++i) {
    const auto real = expected_layer_norm(x, parameters, i / width(), width(), 1e-5, 1.0 / 32)[i % width()];
    ASSERT_NEAR(y[i], std::clamp(real * 64, -128.0, 127.0), 0.501) << i;
  }
}

TEST_P(RowFunctions, SoftmaxIsRoundedOnce) {
  const auto function =
      bind("softmax_rows_bf16", {buffer_type<bfloat16>(shape()), buffer_type<bfloat16>(shape())}, Generation::npu1);
  for (const float deviation : {0.1f, 2.0f, 100.0f}) {
    auto x = random_values<bfloat16>(count(), 9, deviation);
    std::vector<bfloat16> y(count());
    call(function, x, y);
    for (std::size_t row = 0; row < rows(); ++row) {
      const auto* const from = x.data() + row * width();
      const double maximum = *std::max_element(from, from + width());
      double sum = 0;
      for (std::size_t i = 0; i < width(); ++i) sum += std::exp(double(from[i]) - maximum);
      for (std::size_t i = 0; i < width(); ++i) {
        const double expected = std::exp(double(from[i]) - maximum) / sum;
        ASSERT_NEAR(y[row * width() + i], expected, (kHalfUlpBf16 + 2e-6) * expected + 1e-37) << i;
      }
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Functions, RowFunctions,
                         testing::Values(Rows{1, 1}, Rows{3, 7}, Rows{4, 16}, Rows{2, 50}, Rows{8, 512}, Rows{1, 1500}),
                         [](const auto& test) {
                           return std::to_string(test.param.rows) + "x" + std::to_string(test.param.width);
                         });

TEST(LayerNorm, OfAConstantRowIsBeta) {
  const auto function = bind(
      "layer_norm_bf16",
      {buffer_type<bfloat16>({1, 64}), buffer_type<bfloat16>({2, 64}), buffer_type<bfloat16>({1, 64}), DataType::f32},
      Generation::npu1);
  std::vector<bfloat16> x(64, bfloat16(3.0f)), parameters(128, bfloat16(0.5f)), y(64);
  call(function, x, parameters, y, 1e-5f);
  for (const auto value : y) EXPECT_EQ(float(value), 0.5f);
}

TEST(LayerNorm, RefusesParametersOfAnotherWidth) {
  EXPECT_THROW(bind("layer_norm_bf16",
                    {buffer_type<bfloat16>({4, 64}), buffer_type<bfloat16>({2, 32}), buffer_type<bfloat16>({4, 64}),
                     DataType::f32},
                    Generation::npu1),
               Error);
}

TEST(Softmax, OfVeryDifferentValuesPicksTheLargest) {
  const auto function =
      bind("softmax_rows_bf16", {buffer_type<bfloat16>({1, 4}), buffer_type<bfloat16>({1, 4})}, Generation::npu1);
  std::vector<bfloat16> x{bfloat16(-3e38f), bfloat16(1e38f), bfloat16(0.0f), bfloat16(-1e38f)}, y(4);
  call(function, x, y);
  EXPECT_EQ(float(y[0]), 0.0f);
  EXPECT_EQ(float(y[1]), 1.0f);
  EXPECT_EQ(float(y[2]), 0.0f);
}

}  // namespace
}  // namespace npubench::test
