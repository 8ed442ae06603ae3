#include <cmath>

#include <gmock/gmock.h>

#include <npubench/base/error.h>
#include <npubench/reference/references.h>

#include "inputs.h"

namespace npubench::reference {
namespace {

double tanh_form(double x) { return x / 2 * (1 + std::tanh(0.7978845608028654 * (x + 0.044715 * x * x * x))); }

template <class T>
std::vector<double> tanh_results(const std::vector<T>& x, double input_scale, double output_scale) {
  std::vector<double> y;
  for (const T value : x)
    y.push_back(tanh_form(static_cast<double>(static_cast<float>(value)) * input_scale) / output_scale);
  return y;
}

TEST(GeluReference, IsTheExactOne) {
  const std::vector<bfloat16> x{bfloat16(1.0f), bfloat16(-1.0f), bfloat16(0.0f), bfloat16(6.0f)};
  const auto y = gelu(x).values;
  EXPECT_NEAR(y.at(0), 0.8413447460685429, 1e-15);
  EXPECT_NEAR(y.at(1), -0.15865525393145707, 1e-15);
  EXPECT_EQ(y.at(2), 0);
  EXPECT_NEAR(y.at(3), 6, 1e-7);
}

struct GeluBf16 : testing::Test {
  std::vector<bfloat16> x = random_bf16(20000, 4, 1);
  Expected expected = gelu(x);
  std::vector<double> device = tanh_results(x, 1, 1);
};

TEST_F(GeluBf16, AcceptsTheTanhForm) {
  const auto accuracy = compare(converted<bfloat16>(device, to_nearest), expected.values, expected.tolerance);
  EXPECT_TRUE(accuracy.passed) << accuracy.summary;
}

TEST_F(GeluBf16, RefusesRoundingDown) {
  EXPECT_FALSE(compare(converted<bfloat16>(device, rounded_down), expected.values, expected.tolerance).passed);
}

TEST_F(GeluBf16, RefusesRoundingDownByTheBiasAlone) {
  expected.tolerance.ulps = 1.1;
  const auto accuracy = compare(converted<bfloat16>(device, rounded_down), expected.values, expected.tolerance);
  EXPECT_EQ(accuracy.mismatches, 0);
  EXPECT_FALSE(accuracy.passed);
}

TEST_F(GeluBf16, RefusesTheSigmoidForm) {
  std::vector<bfloat16> result;
  for (const auto value : x) result.push_back(bfloat16(float(value) / (1 + std::exp(-1.702f * float(value)))));
  EXPECT_FALSE(compare(result, expected.values, expected.tolerance).passed);
}

/// A product of standard deviation 1, and what a core makes of it.
struct GeluBehindAProduct : testing::Test {
  std::int64_t m = 100, k = 64, n = 200;
  std::vector<bfloat16> a = random_bf16(m * k, 0.2f, 1), b = random_bf16(k * n, 1, 2);
  Expected product = matmul({.m = m, .k = k, .n = n, .out = DataType::bf16}, a, b);
  Expected expected = gelu_behind(product);

  template <class Form>
  std::vector<bfloat16> device(const Form& form) const {
    std::vector<bfloat16> y;
    for (const double value : product.values) {
      y.push_back(bfloat16(
          static_cast<float>(form(static_cast<double>(static_cast<float>(bfloat16(static_cast<float>(value))))))));
    }
    return y;
  }
};

TEST_F(GeluBehindAProduct, IsTheExactOneOfTheProduct) {
  for (const std::size_t i : {0, 77, 19999}) {
    EXPECT_NEAR(expected.values.at(i), product.values.at(i) / 2 * (1 + std::erf(product.values.at(i) / std::sqrt(2.0))),
                1e-12);
  }
}

TEST_F(GeluBehindAProduct, AcceptsTheTanhFormOfTheRoundedProduct) {
  const auto accuracy = compare(device(tanh_form), expected.values, expected.tolerance);
  EXPECT_TRUE(accuracy.passed) << accuracy.summary;
}

TEST_F(GeluBehindAProduct, RefusesTheSigmoidForm) {
  const auto result = device([](double x) { return x / (1 + std::exp(-1.702 * x)); });
  EXPECT_FALSE(compare(result, expected.values, expected.tolerance).passed);
}

TEST_F(GeluBehindAProduct, RefusesTheProductItself) {
  EXPECT_FALSE(compare(device([](double x) { return x; }), expected.values, expected.tolerance).passed);
}

TEST(GeluReference, OfI8AcceptsTheTanhForm) {
  const auto x = random_i8(20000, 127, 1);
  const auto expected = gelu(x, 1 / 32.0f, 1 / 32.0f);
  const auto result = converted<std::int8_t>(tanh_results(x, 1 / 32.0, 1 / 32.0), to_i8);
  const auto accuracy = compare(result, expected.values, expected.tolerance);
  EXPECT_TRUE(accuracy.passed) << accuracy.summary;
}

TEST(GeluReference, OfI8RefusesRoundingDown) {
  const auto x = random_i8(20000, 127, 1);
  const auto expected = gelu(x, 1 / 32.0f, 1 / 32.0f);
  const auto result = converted<std::int8_t>(tanh_results(x, 1 / 32.0, 1 / 32.0), down_to_i8);
  EXPECT_FALSE(compare(result, expected.values, expected.tolerance).passed);
}

TEST(GeluReference, OfI8RefusesAWrongScale) {
  const auto x = random_i8(20000, 127, 1);
  const auto expected = gelu(x, 1 / 32.0f, 1 / 32.0f);
  const auto result = converted<std::int8_t>(tanh_results(x, 1 / 33.0, 1 / 32.0), to_i8);
  EXPECT_FALSE(compare(result, expected.values, expected.tolerance).passed);
}

TEST(AddReference, AcceptsOneRounding) {
  const auto a = random_bf16(5000, 4, 1), b = random_bf16(5000, 4, 2);
  const auto expected = add(a, b);
  const auto accuracy = compare(converted<bfloat16>(expected.values, to_nearest), expected.values, expected.tolerance);
  EXPECT_TRUE(accuracy.passed) << accuracy.summary;
}

TEST(AddReference, RefusesRoundingDown) {
  const auto a = random_bf16(5000, 4, 1), b = random_bf16(5000, 4, 2);
  const auto expected = add(a, b);
  EXPECT_FALSE(compare(converted<bfloat16>(expected.values, rounded_down), expected.values, expected.tolerance).passed);
}

TEST(AddReference, RefusesUnequalSizes) { EXPECT_THROW(add(random_bf16(4, 1, 1), random_bf16(5, 1, 1)), Error); }

TEST(PassthroughReference, RefusesAnyChange) {
  auto x = random_i8(1000, 127, 1);
  const auto expected = passthrough(x);
  EXPECT_TRUE(compare(x, expected.values, expected.tolerance).passed);
  x[500] = static_cast<std::int8_t>(x[500] ^ 1);
  EXPECT_FALSE(compare(x, expected.values, expected.tolerance).passed);
}

}  // namespace
}  // namespace npubench::reference
