// Core functions that treat every element alike.
#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <numeric>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <npubench/base/error.h>

#include "support.h"

namespace npubench::test {
namespace {

std::vector<bfloat16> every_finite_bf16() {
  std::vector<bfloat16> values;
  for (std::uint32_t bits = 0; bits < 0x10000; ++bits) {
    const auto value = bfloat16::from_bits(static_cast<std::uint16_t>(bits));
    if (std::isfinite(float(value))) values.push_back(value);
  }
  return values;
}

template <Element T>
void expect_zeroed(Generation generation) {
  const auto function = bind("zero_" + std::string(name(data_type_of<T>)), {buffer_type<T>({5, 7})}, generation);
  std::vector<T> c = random_values<T>(36, 1);
  const auto after = c.back();
  call(function, c);
  EXPECT_THAT(std::vector<T>(c.begin(), c.end() - 1), testing::Each(T{}));
  EXPECT_EQ(c.back(), after);
}

TEST(Zero, ClearsTheBufferAndNothingElse) {
  for (const auto generation : {Generation::npu1, Generation::npu2}) {
    expect_zeroed<float>(generation);
    expect_zeroed<bfloat16>(generation);
    expect_zeroed<std::int32_t>(generation);
    expect_zeroed<std::int16_t>(generation);
    expect_zeroed<std::int8_t>(generation);
  }
}

std::vector<bfloat16> converted(std::vector<float> in) {
  const auto count = static_cast<std::int64_t>(in.size());
  const auto function =
      bind("convert_f32_bf16", {buffer_type<float>({count}), buffer_type<bfloat16>({count})}, Generation::npu1);
  std::vector<bfloat16> out(in.size());
  call(function, in, out);
  return out;
}

TEST(Convert, RoundsToNearestAsTheScalarConversionDoes) {
  for (const std::size_t count : {1, 15, 16, 1000}) {
    const auto in = random_values<float>(count, 4, 100.0f);
    const auto out = converted(in);
    for (std::size_t i = 0; i < count; ++i) ASSERT_EQ(out[i].bits, bfloat16(in[i]).bits);
  }
}

TEST(Convert, RoundsTiesToEvenAndKeepsExtremes) {
  const float infinity = std::numeric_limits<float>::infinity();
  const auto out = converted({1.0f + 0x1p-8f, 1.0f + 0x3p-8f, -1.0f - 0x1p-8f, std::numeric_limits<float>::max(),
                              -infinity, std::numeric_limits<float>::quiet_NaN(), 0x1p-149f, -0.0f});
  EXPECT_EQ(float(out[0]), 1.0f);
  EXPECT_EQ(float(out[1]), 1.0f + 0x1p-6f);
  EXPECT_EQ(float(out[2]), -1.0f);
  EXPECT_EQ(float(out[3]), infinity);
  EXPECT_EQ(float(out[4]), -infinity);
  EXPECT_TRUE(std::isnan(float(out[5])));
  EXPECT_EQ(float(out[6]), 0.0f);
  EXPECT_EQ(out[7].bits, 0x8000);
}

/// round-half-even(x / 2^shift), saturated, in exact arithmetic.
template <class T>
T expected_requantized(std::int32_t x, int shift) {
  const double value = std::nearbyint(std::ldexp(double(x), -shift));
  return static_cast<T>(
      std::clamp(value, double(std::numeric_limits<T>::min()), double(std::numeric_limits<T>::max())));
}

template <Element T>
void expect_requantized() {
  auto in = random_values<std::int32_t>(1000, 3);
  for (const auto extreme : {std::numeric_limits<std::int32_t>::min(), std::numeric_limits<std::int32_t>::max()}) {
    in.push_back(extreme);
    in.push_back(extreme / 2);
  }
  for (std::int32_t small = -300; small <= 300; ++small) in.push_back(small);
  const auto count = static_cast<std::int64_t>(in.size());
  const auto function =
      bind("requantize_i32_" + std::string(name(data_type_of<T>)),
           {buffer_type<std::int32_t>({count}), buffer_type<T>({count}), DataType::i32}, Generation::npu2);
  for (std::int32_t shift = 0; shift <= 31; ++shift) {
    std::vector<T> out(in.size());
    call(function, in, out, shift);
    for (std::size_t i = 0; i < in.size(); ++i) {
      ASSERT_EQ(out[i], expected_requantized<T>(in[i], shift)) << in[i] << " >> " << shift;
    }
  }
}

TEST(Requantize, ToI16RoundsHalfToEvenAndSaturatesForEveryShift) { expect_requantized<std::int16_t>(); }
TEST(Requantize, ToI8RoundsHalfToEvenAndSaturatesForEveryShift) { expect_requantized<std::int8_t>(); }

TEST(Requantize, RefusesAShiftOutsideItsDomain) {
  const auto function =
      bind("requantize_i32_i8", {buffer_type<std::int32_t>({4}), buffer_type<std::int8_t>({4}), DataType::i32},
           Generation::npu1);
  std::vector<std::int32_t> in(4);
  std::vector<std::int8_t> out(4);
  EXPECT_THROW(call(function, in, out, 32), Error);
  EXPECT_THROW(call(function, in, out, -1), Error);
}

TEST(Add, IsTheSumRoundedOnce) {
  for (const std::int64_t count : {1, 16, 100, 4096}) {
    const auto type = buffer_type<bfloat16>({count});
    const auto function = bind("eltwise_add_bf16_vector", {type, type, type}, Generation::npu1);
    const auto size = static_cast<std::size_t>(count);
    auto a = random_values<bfloat16>(size, 1), b = random_values<bfloat16>(size, 2, 100.0f);
    std::vector<bfloat16> y(size);
    call(function, a, b, y);
    for (std::size_t i = 0; i < size; ++i) ASSERT_EQ(y[i].bits, bfloat16(float(a[i]) + float(b[i])).bits);
  }
}

double gelu(double x) { return 0.5 * x * (1 + std::tanh(std::sqrt(2 / M_PI) * (x + 0.044715 * x * x * x))); }

/// The tanh form without the cancellation that 1 + tanh(u) has for large negative u.
double accurate_gelu(double x) { return x / (1 + std::exp(-2 * std::sqrt(2 / M_PI) * (x + 0.044715 * x * x * x))); }

TEST(Gelu, OfEveryFiniteBf16IsTheTanhFormRoundedOnce) {
  auto x = every_finite_bf16();
  const auto type = buffer_type<bfloat16>({static_cast<std::int64_t>(x.size())});
  const auto function = bind("gelu_bf16", {type, type}, Generation::npu1);
  std::vector<bfloat16> y(x.size());
  call(function, x, y);
  for (std::size_t i = 0; i < x.size(); ++i) {
    const double expected = accurate_gelu(x[i]);
    // Near the exponential's argument of -86 its rounding error (86 * 2^-24) shows; below 1e-37 so does underflow.
    ASSERT_NEAR(y[i], expected, (kHalfUlpBf16 + 2e-5) * std::abs(expected) + 1e-35) << float(x[i]);
  }
}

TEST(Gelu, OfEveryI8IsTheNearestInteger) {
  std::vector<std::int8_t> x(256), y(256);
  std::iota(x.begin(), x.end(), std::int8_t{-128});
  const auto type = buffer_type<std::int8_t>({256});
  const auto function = bind("gelu_i8", {type, type, DataType::f32, DataType::f32}, Generation::npu2);
  for (const float output_scale : {1.0f / 32, 1.0f / 50}) {
    call(function, x, y, 1.0f / 32, output_scale);
    for (std::size_t i = 0; i < x.size(); ++i) {
      const double expected = std::clamp(gelu(double(x[i]) / 32) / double(output_scale), -128.0, 127.0);
      ASSERT_NEAR(y[i], expected, 0.5001) << int(x[i]);
    }
  }
}

TEST(PassThrough, CopiesAsManyElementsAsAsked) {
  const Definitions width{{"BIT_WIDTH", "16"}};
  const auto type = buffer_type<std::int16_t>({32});
  const auto function = bind("passThroughLine", {type, type, DataType::i32}, Generation::npu1, width);
  auto in = random_values<std::int16_t>(32, 1);
  std::vector<std::int16_t> out(32);
  call(function, in, out, 20);
  EXPECT_TRUE(std::equal(in.begin(), in.begin() + 20, out.begin()));
  EXPECT_EQ(out[20], 0);
}

TEST(PassThrough, RefusesMoreThanTheBufferHolds) {
  const auto type = buffer_type<std::int8_t>({32});
  const auto function = bind("passThroughLine", {type, type, DataType::i32}, Generation::npu1);
  std::vector<std::int8_t> in(32), out(32);
  EXPECT_THROW(call(function, in, out, 33), Error);
}

TEST(PassThrough, TakesLongerForMoreElements) {
  const auto type = buffer_type<std::int32_t>({1024});
  const auto function = bind("passThroughLine", {type, type, DataType::i32}, Generation::npu1);
  const auto cycles = [&](std::int32_t count) {
    const std::vector<CallArgument> arguments{{}, {}, argument(count)};
    return function.cycles(arguments);
  };
  EXPECT_LT(cycles(64), cycles(1024));
}

}  // namespace
}  // namespace npubench::test
