// matmul_*: against sums in double, exact for integers.
#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <npubench/base/error.h>

#include "support.h"

namespace npubench::test {
namespace {

struct Shape {
  std::int64_t m, k, n;
};

/// One product: operands row-major, C before and after.
template <class In, class Out>
struct Product {
  Shape shape;
  std::vector<In> a, b;
  std::vector<Out> c;

  Product(Shape extents, unsigned seed)
      : shape(extents),
        a(random_values<In>(static_cast<std::size_t>(extents.m * extents.k), seed)),
        b(random_values<In>(static_cast<std::size_t>(extents.k * extents.n), seed + 1)),
        c(static_cast<std::size_t>(extents.m * extents.n)) {}

  BoundFunction bound(const std::string& symbol, Generation generation, const Definitions& definitions = {}) const {
    const auto [m, k, n] = shape;
    return bind(symbol, {buffer_type<In>({m, k}), buffer_type<In>({k, n}), buffer_type<Out>({m, n})}, generation,
                definitions);
  }

  /// `b_by_columns`: the function is told so, and gets B as it then lies.
  std::vector<Out> run(const std::string& symbol, Generation generation, MultiplyMode mode,
                       bool b_by_columns = false) const {
    const auto block = architecture(generation).multiply_block(mode);
    const auto r = static_cast<std::size_t>(block.r), s = static_cast<std::size_t>(block.s),
               t = static_cast<std::size_t>(block.t);
    const auto k = static_cast<std::size_t>(shape.k), n = static_cast<std::size_t>(shape.n);
    auto a_blocks = blocked(a, k, r, s);
    auto b_blocks = b_by_columns ? blocked(transposed_b(), k, t, s) : blocked(b, n, s, t);
    auto c_blocks = blocked(c, n, r, t);
    auto definitions = mode == MultiplyMode::bfp16 ? kBfp16 : Definitions();
    if (b_by_columns) definitions.emplace_back("B_COL_MAJ", "1");
    call(bound(symbol, generation, definitions), a_blocks, b_blocks, c_blocks);
    return unblocked(c_blocks, n, r, t);
  }

  std::vector<In> transposed_b() const {
    std::vector<In> columns;
    for (std::int64_t j = 0; j < shape.n; ++j) {
      for (std::int64_t i = 0; i < shape.k; ++i) columns.push_back(b[static_cast<std::size_t>(i * shape.n + j)]);
    }
    return columns;
  }

  /// The exact sum for an element of C, and the sum of the terms' magnitudes.
  std::pair<double, double> expected(std::size_t index) const {
    const auto n = static_cast<std::size_t>(shape.n), depth = static_cast<std::size_t>(shape.k);
    const std::size_t i = index / n, j = index % n;
    double sum = static_cast<double>(c[index]), magnitude = std::abs(sum);
    for (std::size_t k = 0; k < depth; ++k) {
      const double term = static_cast<double>(a[i * depth + k]) * static_cast<double>(b[k * n + j]);
      sum += term;
      magnitude += std::abs(term);
    }
    return {sum, magnitude};
  }
};

template <class Out>
Out saturated(double value) {
  return static_cast<Out>(std::clamp(value, static_cast<double>(std::numeric_limits<Out>::min()),
                                     static_cast<double>(std::numeric_limits<Out>::max())));
}

class MatmulOfBothGenerations : public testing::TestWithParam<std::tuple<Generation, unsigned>> {
 protected:
  static Generation generation() { return std::get<0>(GetParam()); }
  static unsigned seed() { return std::get<1>(GetParam()); }

  /// From one block up; none, one and several whole tiles of every instruction set, with rests of all kinds.
  static std::vector<Shape> shapes(MultiplyMode mode) {
    const auto [r, s, t] = architecture(generation()).multiply_block(mode);
    return {{r, s, t}, {3 * r, 5 * s, 3 * t}, {64, 64, 64}, {16, 104, 48}, {40, 8, 80}, {2 * r, 2 * s, 7 * t}};
  }
};

TEST_P(MatmulOfBothGenerations, Bf16ToF32IsWithinTheRoundingOfF32Sums) {
  for (const auto shape : shapes(MultiplyMode::bf16)) {
    Product<bfloat16, float> product(shape, seed());
    product.c = random_values<float>(product.c.size(), seed() + 2);
    const auto c = product.run("matmul_bf16_f32", generation(), MultiplyMode::bf16);
    for (std::size_t i = 0; i < c.size(); ++i) {
      const auto [sum, magnitude] = product.expected(i);
      ASSERT_NEAR(c[i], sum, magnitude * static_cast<double>(shape.k + 1) * 0x1p-24) << i;
    }
  }
}

TEST_P(MatmulOfBothGenerations, Bf16ToBf16IsRoundedOnce) {
  for (const auto shape : shapes(MultiplyMode::bf16)) {
    Product<bfloat16, bfloat16> product(shape, seed());
    product.c = random_values<bfloat16>(product.c.size(), seed() + 2);
    const auto c = product.run("matmul_bf16_bf16", generation(), MultiplyMode::bf16);
    for (std::size_t i = 0; i < c.size(); ++i) {
      const auto [sum, magnitude] = product.expected(i);
      const double f32_error = magnitude * static_cast<double>(shape.k + 1) * 0x1p-24;
      ASSERT_NEAR(c[i], sum, std::abs(sum) * kHalfUlpBf16 + f32_error) << i;
    }
  }
}

TEST_P(MatmulOfBothGenerations, BColumnByColumnGivesTheSameBits) {
  for (const auto shape : shapes(MultiplyMode::bf16)) {
    const Product<bfloat16, float> product(shape, seed());
    EXPECT_EQ(product.run("matmul_bf16_f32", generation(), MultiplyMode::bf16, true),
              product.run("matmul_bf16_f32", generation(), MultiplyMode::bf16));
  }
  for (const auto shape : shapes(MultiplyMode::i8)) {
    const Product<std::int8_t, std::int32_t> product(shape, seed());
    EXPECT_EQ(product.run("matmul_i8_i32", generation(), MultiplyMode::i8, true),
              product.run("matmul_i8_i32", generation(), MultiplyMode::i8));
  }
}

TEST_P(MatmulOfBothGenerations, I8ToI32IsExact) {
  for (const auto shape : shapes(MultiplyMode::i8)) {
    Product<std::int8_t, std::int32_t> product(shape, seed());
    for (std::size_t i = 0; i < product.c.size(); ++i) product.c[i] = static_cast<std::int32_t>(i * 1000003);
    const auto c = product.run("matmul_i8_i32", generation(), MultiplyMode::i8);
    for (std::size_t i = 0; i < c.size(); ++i) ASSERT_EQ(c[i], product.expected(i).first) << i;
  }
}

TEST_P(MatmulOfBothGenerations, I8ToI16IsExactAndSaturates) {
  for (const auto shape : shapes(MultiplyMode::i8)) {
    Product<std::int8_t, std::int16_t> product(shape, seed());
    product.c = random_values<std::int16_t>(product.c.size(), seed() + 2);
    const auto c = product.run("matmul_i8_i16", generation(), MultiplyMode::i8);
    for (std::size_t i = 0; i < c.size(); ++i) {
      ASSERT_EQ(c[i], saturated<std::int16_t>(product.expected(i).first)) << i;
    }
  }
}

TEST_P(MatmulOfBothGenerations, I8ToI8IsExactAndSaturates) {
  for (const auto shape : shapes(MultiplyMode::i8)) {
    Product<std::int8_t, std::int8_t> product(shape, seed());
    for (auto& value : product.a) value = static_cast<std::int8_t>(value % 3);  // some sums stay in range
    const auto c = product.run("matmul_i8_i8", generation(), MultiplyMode::i8);
    for (std::size_t i = 0; i < c.size(); ++i) {
      ASSERT_EQ(c[i], saturated<std::int8_t>(product.expected(i).first)) << i;
    }
  }
}

TEST_P(MatmulOfBothGenerations, I16ToI32IsExactModulo2To32) {
  for (const auto shape : shapes(MultiplyMode::i16)) {
    for (const bool by_columns : {false, true}) {
      Product<std::int16_t, std::int32_t> product(shape, seed());
      for (std::size_t i = 0; i < product.c.size(); ++i) product.c[i] = static_cast<std::int32_t>(i * 1000003);
      const auto c = product.run("matmul_i16_i32", generation(), MultiplyMode::i16, by_columns);
      for (std::size_t i = 0; i < c.size(); ++i) {
        ASSERT_EQ(c[i], static_cast<std::int32_t>(std::llround(product.expected(i).first))) << i;
      }
    }
  }
}

TEST_P(MatmulOfBothGenerations, I16ToI16IsExactAndSaturates) {
  for (const auto shape : shapes(MultiplyMode::i16)) {
    Product<std::int16_t, std::int16_t> product(shape, seed());
    for (auto& value : product.a) value = static_cast<std::int16_t>(value % 3);
    product.c = random_values<std::int16_t>(product.c.size(), seed() + 2);
    const auto c = product.run("matmul_i16_i16", generation(), MultiplyMode::i16);
    for (std::size_t i = 0; i < c.size(); ++i) {
      ASSERT_EQ(c[i], saturated<std::int16_t>(product.expected(i).first)) << i;
    }
  }
}

TEST_P(MatmulOfBothGenerations, I16StaysExactWhenTheSumExceedsI32) {
  Product<std::int16_t, std::int16_t> product({8, 40, 8}, seed());
  std::fill(product.a.begin(), product.a.end(), std::int16_t{-32768});
  for (std::size_t i = 0; i < product.b.size(); ++i) product.b[i] = i % 16 < 8 ? 32767 : -32767;  // rows cancel
  const auto c = product.run("matmul_i16_i16", generation(), MultiplyMode::i16);
  for (std::size_t i = 0; i < c.size(); ++i) ASSERT_EQ(c[i], product.expected(i).first) << i;
}

TEST_P(MatmulOfBothGenerations, I8StaysExactWhenTheSumExceedsWhatF32Holds) {
  Product<std::int8_t, std::int32_t> product({8, 3000, 8}, seed());
  std::fill(product.a.begin(), product.a.end(), std::int8_t{-128});
  std::fill(product.b.begin(), product.b.end(), std::int8_t{-128});
  product.b[0] = -127;  // makes the first column's sum odd in units of 128
  const auto c = product.run("matmul_i8_i32", generation(), MultiplyMode::i8);
  for (std::size_t i = 0; i < c.size(); ++i) ASSERT_EQ(c[i], product.expected(i).first) << i;
}

INSTANTIATE_TEST_SUITE_P(Functions, MatmulOfBothGenerations,
                         testing::Combine(testing::Values(Generation::npu1, Generation::npu2),
                                          testing::Values(1u, 20u)),
                         [](const auto& test) {
                           return generation_name(std::get<0>(test.param)) + "_seed" +
                                  std::to_string(std::get<1>(test.param));
                         });

/// What bfp16 makes of a run of 8: the rule of functions.h, in double.
std::vector<double> as_bfp16(std::vector<double> run) {
  double largest = 0;
  for (const double value : run) largest = std::max(largest, std::abs(value));
  if (largest == 0) return run;
  const double step = std::exp2(std::floor(std::log2(largest)) - 6);
  for (double& value : run) value = std::clamp(std::nearbyint(value / step), -127.0, 127.0) * step;
  return run;
}

/// Both operands row-major; runs lie along K.
template <class Get>
std::vector<double> operand_as_bfp16(std::size_t lines, std::size_t k, const Get& get) {
  std::vector<double> result;
  for (std::size_t line = 0; line < lines; ++line) {
    for (std::size_t start = 0; start < k; start += 8) {
      std::vector<double> run;
      for (std::size_t i = 0; i < 8; ++i) run.push_back(get(line, start + i));
      for (const double value : as_bfp16(run)) result.push_back(value);
    }
  }
  return result;
}

TEST(MatmulBfp16, SharesExponentsAlongKOfBothOperands) {
  const Shape shape{24, 64, 40};
  Product<bfloat16, float> product(shape, 3);
  const auto k = static_cast<std::size_t>(shape.k), n = static_cast<std::size_t>(shape.n);
  const auto a = operand_as_bfp16(24, k, [&](std::size_t i, std::size_t j) { return double(product.a[i * k + j]); });
  const auto b = operand_as_bfp16(n, k, [&](std::size_t j, std::size_t i) { return double(product.b[i * n + j]); });
  const auto c = product.run("matmul_bf16_f32", Generation::npu2, MultiplyMode::bfp16);
  for (std::size_t i = 0; i < c.size(); ++i) {
    double sum = 0, magnitude = 0;
    for (std::size_t d = 0; d < k; ++d) {
      const double term = a[(i / n) * k + d] * b[(i % n) * k + d];
      sum += term;
      magnitude += std::abs(term);
    }
    ASSERT_NEAR(c[i], sum, magnitude * 64 * 0x1p-24) << i;
  }
}

TEST(MatmulBfp16, RoundsTiesToEvenAndLimitsTheLargestTo127Steps) {
  // With 1 in the run a step is 2^-6. 0.5 steps round to 0, 1.5 to 2; the bf16 below 2 is 127.5 steps and becomes 127.
  Product<bfloat16, float> product({8, 8, 8}, 1);
  std::fill(product.a.begin(), product.a.end(), bfloat16(0.0f));
  std::fill(product.b.begin(), product.b.end(), bfloat16(0.0f));
  for (std::size_t j = 0; j < 8; ++j) product.b[j] = bfloat16(1.0f);  // row 0 of B: C's rows are A's first column
  const float step = 0x1p-6f;
  const float first[] = {0.5f * step, 1.5f * step, 1.9921875f, -1.9921875f};
  for (std::size_t i = 0; i < 4; ++i) {
    product.a[i * 8] = bfloat16(first[i]);
    product.a[i * 8 + 1] = bfloat16(1.0f);  // sets the exponent; row 1 of B is 0
  }
  const auto c = product.run("matmul_bf16_f32", Generation::npu2, MultiplyMode::bfp16);
  EXPECT_EQ(c[0], 0.0f);
  EXPECT_EQ(c[8], 2 * step);
  EXPECT_EQ(c[16], 127 * step);
  EXPECT_EQ(c[24], -127 * step);
}

TEST(MatmulBfp16, IsRefusedWhereTheGenerationHasNone) {
  const Product<bfloat16, float> product({64, 64, 64}, 1);
  EXPECT_THROW(product.bound("matmul_bf16_f32", Generation::npu1, kBfp16), Error);
}

TEST(Matmul, RoundsTiesToEvenOnTheWayOut) {
  // 1 + 2^-8 and 1 + 3 * 2^-8 lie halfway between neighbours of bf16 (7 fraction bits).
  Product<bfloat16, bfloat16> product({4, 8, 4}, 1);
  std::fill(product.a.begin(), product.a.end(), bfloat16(0.0f));
  std::fill(product.b.begin(), product.b.end(), bfloat16(0.0f));
  product.a[0] = bfloat16(1.0f);
  product.a[1] = bfloat16(0x1p-8f);
  product.b[0] = product.b[1] = bfloat16(1.0f);
  product.b[4] = bfloat16(1.0f);
  product.b[5] = bfloat16(3.0f);
  const auto c = product.run("matmul_bf16_bf16", Generation::npu1, MultiplyMode::bf16);
  EXPECT_EQ(float(c[0]), 1.0f);
  EXPECT_EQ(float(c[1]), 1.0f + 0x1p-6f);
}

TEST(Matmul, TakesItsExtentsFromDefinitionsWhenParametersAreFlat) {
  const Definitions definitions{{"DIM_M", "16"}, {"DIM_K", "32"}, {"DIM_N", "8"}};
  const auto bound =
      bind("matmul_i8_i32",
           {buffer_type<std::int8_t>({512}), buffer_type<std::int8_t>({256}), buffer_type<std::int32_t>({128})},
           Generation::npu1, definitions);
  std::vector<std::int8_t> a(512, 2), b(256, 3);
  std::vector<std::int32_t> c(128, 1);
  call(bound, a, b, c);
  EXPECT_THAT(c, testing::Each(1 + 32 * 6));
}

TEST(Matmul, NamesTheValueAndTheLimitOfAShapeItCannotTake) {
  const Product<std::int8_t, std::int32_t> product({12, 64, 64}, 1);
  try {
    (void)product.bound("matmul_i8_i32", Generation::npu2);
    FAIL() << "expected an Error";
  } catch (const Error& error) {
    EXPECT_EQ(error.category(), ErrorCategory::unsupported);
    EXPECT_THAT(error.what(), testing::HasSubstr("m = 12 is not a multiple of 8"));
  }
}

TEST(Matmul, RefusesParametersOfAnotherType) {
  EXPECT_THROW(bind("matmul_i8_i32",
                    {buffer_type<std::int8_t>({8, 8}), buffer_type<std::int8_t>({8, 8}), buffer_type<float>({8, 8})},
                    Generation::npu1),
               Error);
}

TEST(CoreFunctionLibrary, ReportsAnUnknownSymbol) {
  try {
    (void)bind("no_such_function", {}, Generation::npu1);
    FAIL() << "expected an Error";
  } catch (const Error& error) {
    EXPECT_EQ(error.category(), ErrorCategory::not_found);
    EXPECT_THAT(error.what(), testing::HasSubstr("no_such_function"));
  }
}

}  // namespace
}  // namespace npubench::test
