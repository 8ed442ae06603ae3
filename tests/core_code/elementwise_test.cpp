// Functions that treat every element alike, against Eigen in double.
#include <cstring>
#include <limits>

#include "support.h"

namespace npubench::test {
namespace {

constexpr std::int64_t kCounts[] = {200, 1024};

class ElementwiseFunctions : public testing::TestWithParam<Machine> {};
INSTANTIATE_TEST_SUITE_P(Machines, ElementwiseFunctions, testing::ValuesIn(kMachines), machine_name);

Matrix gelu_of(const Matrix& x) {
  const auto inner = std::sqrt(2 / 3.14159265358979323846) * (x.array() + 0.044715 * x.array().cube());
  return 0.5 * x.array() * (1 + inner.tanh());
}

TEST_P(ElementwiseFunctions, GeluOfBf16) {
  for (const auto count : kCounts) {
    const CoreFunction function(GetParam(), "gelu_bf16", "gelu.cc", {only("bf16"), dimension("DIM", count)},
                                {buffer_type<bfloat16>({count}), buffer_type<bfloat16>({count})});
    for (const float deviation : {0.1f, 2.0f, 30.0f}) {
      auto x = random_values<bfloat16>(count, 1, deviation);
      Buffer<bfloat16> y(x.size());
      function(x, y);
      // AIE2P's exp2 gives bf16, whose rounding is a second one.
      const double relative = (GetParam().core ? 2.2 : 1.01) * kHalfUlpBf16;
      EXPECT_LT(largest_excess(y, gelu_of(matrix(x, 1)), relative), 1e-5) << count << " x " << deviation;
    }
  }
}

TEST_P(ElementwiseFunctions, GeluInPlaceIsTheSame) {
  for (const auto count : kCounts) {
    const CoreFunction function(GetParam(), "gelu_bf16", "gelu.cc", {only("bf16"), dimension("DIM", count)},
                                {buffer_type<bfloat16>({count}), buffer_type<bfloat16>({count})});
    auto x = random_values<bfloat16>(count, 1, 2.0f);
    Buffer<bfloat16> y(x.size());
    function(x, y);
    function(x, x);
    EXPECT_EQ(x, y) << count;
  }
}

TEST_P(ElementwiseFunctions, GeluOfI8IsTheNearestInteger) {
  for (const auto count : kCounts) {
    const CoreFunction function(
        GetParam(), "gelu_i8", "gelu.cc", {only("i8"), dimension("DIM", count)},
        {buffer_type<std::int8_t>({count}), buffer_type<std::int8_t>({count}), DataType::f32, DataType::f32});
    auto x = random_values<std::int8_t>(count, 2);
    Buffer<std::int8_t> y(x.size());
    function(x, y, 0.04f, 0.03f);
    Matrix expected = gelu_of(matrix(x, 1) * double(0.04f)) / double(0.03f);
    expected = expected.cwiseMax(-128).cwiseMin(127);
    // Half, and what an exp of bf16 is off by: at most 127 / 512.
    EXPECT_LT(largest_excess(y, expected, 0), GetParam().core ? 0.75 : 0.501) << count;
  }
}

Matrix silu_of(const Matrix& x) { return x.array() / (1 + (-x.array()).exp()); }

TEST_P(ElementwiseFunctions, SiluAndSwiglu) {
  for (const auto count : kCounts) {
    const auto type = buffer_type<bfloat16>({count});
    const CoreFunction silu(GetParam(), "silu_bf16", "silu.cc", {dimension("DIM", count)}, {type, type});
    const CoreFunction swiglu(GetParam(), "swiglu_bf16", "silu.cc", {dimension("DIM", count)}, {type, type, type});
    for (const float deviation : {0.1f, 2.0f, 30.0f}) {
      auto x = random_values<bfloat16>(count, 8, deviation), up = random_values<bfloat16>(count, 9);
      Buffer<bfloat16> y(x.size());
      // AIE2P's exp2 gives bf16, whose rounding is a second one.
      const double relative = (GetParam().core ? 2.2 : 1.01) * kHalfUlpBf16;
      silu(x, y);
      const Matrix expected = silu_of(matrix(x, 1));
      EXPECT_LT(largest_excess(y, expected, relative), 1e-24) << count << " x " << deviation;
      swiglu(x, up, y);
      EXPECT_LT(largest_excess(y, expected.cwiseProduct(matrix(up, 1)), relative), 1e-24)
          << count << " x " << deviation;
    }
  }
}

TEST_P(ElementwiseFunctions, AdditionIsRoundedOnce) {
  for (const auto count : kCounts) {
    const auto type = buffer_type<bfloat16>({count});
    const CoreFunction function(GetParam(), "eltwise_add_bf16_vector", "add.cc", {dimension("DIM", count)},
                                {type, type, type});
    auto a = random_values<bfloat16>(count, 3), b = random_values<bfloat16>(count, 4);
    Buffer<bfloat16> y(a.size());
    function(a, b, y);
    const Matrix expected = matrix(a, 1) + matrix(b, 1);
    for (std::size_t i = 0; i < y.size(); ++i) ASSERT_EQ(y[i], bfloat16(float(expected.data()[i]))) << i;
  }
}

TEST_P(ElementwiseFunctions, ConversionToBf16IsToNearestEven) {
  for (const auto count : kCounts) {
    const CoreFunction function(GetParam(), "convert_f32_bf16", "convert.cc",
                                {only("f32_bf16"), dimension("DIM", count)},
                                {buffer_type<float>({count}), buffer_type<bfloat16>({count})});
    auto in = random_values<float>(count, 5);
    in[0] = 1.00390625f;   // a tie, down to even
    in[1] = 1.01171875f;   // a tie, up to even
    in[2] = -1.00390625f;  // and below zero
    Buffer<bfloat16> out(in.size());
    function(in, out);
    EXPECT_EQ(float(out[0]), 1.0f);
    EXPECT_EQ(float(out[1]), 1.015625f);
    EXPECT_EQ(float(out[2]), -1.0f);
    for (std::size_t i = 0; i < in.size(); ++i) ASSERT_EQ(out[i], bfloat16(in[i])) << i;
  }
}

TEST_P(ElementwiseFunctions, SumsTimesAScaleAreRoundedOnceToBf16) {
  for (const auto count : kCounts) {
    const CoreFunction function(GetParam(), "dequantize_i32_bf16", "convert.cc",
                                {only("i32_bf16"), dimension("DIM", count)},
                                {buffer_type<std::int32_t>({count}), buffer_type<bfloat16>({count}), DataType::f32});
    for (const float scale : {1.0f, 1.0f / 1024, 0.37f}) {
      auto in = random_values<std::int32_t>(count, 6);
      for (std::size_t i = 0; i < in.size(); ++i) in[i] >>= 4 + i % 24;
      in[0] = 0;
      in[1] = -1;
      Buffer<bfloat16> out(in.size());
      function(in, out, scale);
      for (std::size_t i = 0; i < in.size(); ++i) {
        const double exact = double(scale) * in[i];
        // Half a unit of bf16, and what a core's product of f32 loses.
        ASSERT_LE(std::abs(double(float(out[i])) - exact), std::abs(exact) * (kHalfUlpBf16 + 0x1p-15)) << in[i];
      }
    }
  }
}

template <class Out>
void requantize_on(Machine machine) {
  for (const auto count : kCounts) {
    const auto conversion = "i32_" + type_name<Out>();
    const CoreFunction function(machine, "requantize_" + conversion, "convert.cc",
                                {only(conversion), dimension("DIM", count)},
                                {buffer_type<std::int32_t>({count}), buffer_type<Out>({count}), DataType::i32});
    for (const std::int32_t shift : {0, 1, 7, 20, 31}) {
      auto in = random_values<std::int32_t>(count, 6);
      for (std::size_t i = 0; i < in.size(); i += 3) in[i] >>= 20;
      in[0] = std::numeric_limits<std::int32_t>::min();
      in[1] = std::numeric_limits<std::int32_t>::max();
      in[2] = shift > 0 ? 3 << (shift - 1) : 3;  // a tie, where it does not overflow
      Buffer<Out> out(in.size());
      function(in, out, shift);
      for (std::size_t i = 0; i < in.size(); ++i) {
        const double exact = std::nearbyint(std::ldexp(double(in[i]), -shift));
        const double expected =
            std::clamp<double>(exact, std::numeric_limits<Out>::min(), std::numeric_limits<Out>::max());
        ASSERT_EQ(double(out[i]), expected) << in[i] << " by " << shift;
      }
    }
  }
}

TEST_P(ElementwiseFunctions, RequantizationIsToNearestEvenAndSaturates) {
  requantize_on<std::int16_t>(GetParam());
  requantize_on<std::int8_t>(GetParam());
}

template <class T>
void pass_through_on(Machine machine) {
  constexpr std::int64_t kElements = 333;
  const CoreFunction function(machine, "passThroughLine", "pass_through.cc",
                              {{"BIT_WIDTH", std::to_string(8 * sizeof(T))}},
                              {buffer_type<T>({kElements}), buffer_type<T>({kElements}), DataType::i32});
  for (const std::int32_t count : {0, 1, 16, 64, 150, 333}) {
    auto in = random_values<T>(kElements, 7);
    Buffer<T> out(kElements, T(1));
    function(in, out, count);
    const auto copied = static_cast<std::size_t>(count);
    EXPECT_TRUE(std::equal(in.begin(), in.begin() + count, out.begin())) << count;
    for (std::size_t i = copied; i < out.size(); ++i) ASSERT_EQ(out[i], T(1)) << count;
  }
}

TEST_P(ElementwiseFunctions, PassThroughCopiesThatManyElements) {
  pass_through_on<std::int8_t>(GetParam());
  pass_through_on<std::int16_t>(GetParam());
  pass_through_on<std::int32_t>(GetParam());
}

}  // namespace
}  // namespace npubench::test
