// Matmul: what becomes of sums, by type: scales, shifts, roundings, block floating point and GELU behind them.
#include <cmath>
#include <vector>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <npubench/base/error.h>
#include <npubench/kernels/elementwise.h>
#include <npubench/kernels/matmul.h>

#include "products.h"

namespace npubench {
namespace {

using test::emulated;
using test::expect_product;
using test::expect_right;
using test::odd_product;
using test::uniform;

TEST(Matmul, OfI8GivesBf16ByAScale) {
  for (std::uint32_t seed = 0; seed < 400; ++seed) {  // 200 a generation
    const auto generation = test::kGenerations[seed % 2];
    auto config = odd_product(seed, generation, seed % 3 == 0);
    config.in = DataType::i8;
    config.out = DataType::bf16;
    if (seed % 4 > 1) config.b_layout = Matmul::Layout::column_major;
    config.scale = std::ldexp(1.37f, -static_cast<int>(seed % 20));
    expect_product(config, generation, seed);
  }
}

TEST(Matmul, OfI16GivesI32OrShiftedI16) {
  for (std::uint32_t seed = 0; seed < 400; ++seed) {
    const auto generation = test::kGenerations[seed % 2];
    auto config = odd_product(seed, generation, seed % 3 == 0);
    config.in = DataType::i16;
    config.out = seed % 4 < 2 ? DataType::i32 : DataType::i16;
    config.b_layout = seed % 5 == 0 ? Matmul::Layout::column_major : Matmul::Layout::row_major;
    config.tile_k += 4 * (seed % 2);  // blocks of i16 have 4 along K
    expect_product(config, generation, seed);
  }
}

TEST(Matmul, OfI16FitsI32UpToItsSafeMagnitude) {
  EXPECT_EQ(Matmul::safe_magnitude(512, DataType::i16), 2047);
  EXPECT_EQ(Matmul::safe_magnitude(513, DataType::i16), 2046);
  EXPECT_EQ(Matmul::safe_magnitude(1, DataType::i16), 32767);
  EXPECT_EQ(Matmul::safe_magnitude(1LL << 40, DataType::i16), 1);
  EXPECT_EQ(Matmul::safe_magnitude(512, DataType::i8), 128);
}

TEST(Matmul, RefusesScalesThatAreNoneAndNarrowSumsOfScaledProducts) {
  const auto why = [](Matmul::Config config) {
    config.in = DataType::i8;
    config.out = DataType::bf16;
    return test::refusal([&] { (void)Matmul::design(config, Generation::npu1); });
  };
  EXPECT_EQ(why({.scale = 0}), "scale is 0, a positive number is needed");
  EXPECT_EQ(why({.scale = -1}), "scale is -1, a positive number is needed");
  EXPECT_EQ(why({.scale = 1e38f}), "scale is 1e+38, and sums over K 512 reach 8388608: use 1.19e-38 to 2.01e+31");
  EXPECT_EQ(why({.scale = 1e-45f}), "scale is 1e-45, and sums over K 512 reach 8388608: use 1.19e-38 to 2.01e+31");
  EXPECT_EQ(test::refusal(
                [] { (void)Matmul::design({.in = DataType::i8, .out = DataType::i32, .scale = 2}, Generation::npu1); }),
            "scale is 2, but sums of i8 that become i32 are not scaled: leave it unset; only i8 to bf16 scales");
  EXPECT_EQ(why({.accumulate = Matmul::Accumulate::output_type}),
            "sums of i8 products do not stay in bf16: accumulate wide, in i32");
}

TEST(Matmul, Bfp16OnNpu2) {
  for (const auto out : {DataType::f32, DataType::bf16}) {
    expect_product({.m = 100,
                    .k = 130,
                    .n = 70,
                    .out = out,
                    .tile_m = 32,
                    .tile_k = 32,
                    .tile_n = 32,
                    .columns = 2,
                    .core_rows = 2,
                    .multiply = MultiplyMode::bfp16},
                   Generation::npu2, 1);
  }
}

TEST(Matmul, SumsInTheOutputTypeAreRoundedAtEveryTileOfK) {
  expect_product({.m = 64,
                  .k = 200,
                  .n = 64,
                  .out = DataType::bf16,
                  .tile_m = 32,
                  .tile_k = 32,
                  .tile_n = 32,
                  .columns = 2,
                  .core_rows = 2,
                  .accumulate = Matmul::Accumulate::output_type},
                 Generation::npu1, 1);
}

/// With GELU behind it the product gives what GELU makes of the product.
template <class T>
void expect_gelu_of_the_product(Matmul::Config config, Generation generation, const std::vector<T>& a,
                                const std::vector<T>& b) {
  const auto device = emulated(generation);
  const auto product = [&] {
    Matmul matmul(device, config);
    matmul.set_inputs(a, b);
    EXPECT_EQ(matmul.run().state, RunState::completed);
    const auto values = matmul.output();
    return std::vector(values.begin(), values.end());
  };
  const auto plain = product();
  config.epilogue = Matmul::Epilogue::gelu;
  const auto fused = product();
  Gelu gelu(device, {.elements = config.m * config.n, .tile = 16, .columns = 1, .core_rows = 1});
  gelu.set_inputs(plain);
  EXPECT_EQ(gelu.run().state, RunState::completed);
  EXPECT_TRUE(std::ranges::equal(fused, gelu.output()));
}

TEST(Matmul, GeluBehindAProductIsGeluOfTheProduct) {
  for (const auto accumulate : {Matmul::Accumulate::wide, Matmul::Accumulate::output_type}) {
    auto config = test::gathered_product();
    config.accumulate = accumulate;
    expect_gelu_of_the_product(config, Generation::npu1, uniform<bfloat16>(config.m * config.k, -1, 1, 1),
                               uniform<bfloat16>(config.k * config.n, -1, 1, 2));
  }
}

TEST(Matmul, GeluBehindAScaledProductOfI8IsGeluOfTheProduct) {
  for (std::uint32_t seed = 0; seed < 40; ++seed) {
    SCOPED_TRACE(seed);
    const auto generation = test::kGenerations[seed % 2];
    auto config = odd_product(seed, generation, seed % 3 == 0);
    config.in = DataType::i8;
    config.out = DataType::bf16;
    config.scale = 1.0f / 4096;  // so that GELU is not only its ends
    expect_gelu_of_the_product(config, generation, uniform<std::int8_t>(config.m * config.k, -128, 127, seed),
                               uniform<std::int8_t>(config.k * config.n, -128, 127, seed + 1));
  }
}

TEST(Matmul, GeluIsOfBf16) {
  auto config = test::gathered_product();
  config.out = DataType::f32;
  config.epilogue = Matmul::Epilogue::gelu;
  EXPECT_THAT([&] { (void)Matmul::design(config, Generation::npu1); },
              testing::ThrowsMessage<Error>(testing::HasSubstr("GELU of a product that gives f32: give bf16")));
}

TEST(Matmul, AShiftOfOnesOwn) {
  expect_product({.m = 32,
                  .k = 64,
                  .n = 32,
                  .in = DataType::i8,
                  .out = DataType::i8,
                  .tile_m = 16,
                  .tile_k = 16,
                  .tile_n = 16,
                  .columns = 1,
                  .core_rows = 1,
                  .shift = 9},
                 Generation::npu1, 1);
}

TEST(Matmul, FloatsForI8AreWholeNumbers) {
  const auto device = emulated(Generation::npu1);
  Matmul matmul(device, {.m = 16,
                         .k = 16,
                         .n = 16,
                         .in = DataType::i8,
                         .out = DataType::i32,
                         .tile_m = 16,
                         .tile_k = 16,
                         .tile_n = 16,
                         .columns = 1,
                         .core_rows = 1});
  std::vector<float> a(256, 3.0f), b(256, -2.0f);
  matmul.set_inputs(a, b);
  ASSERT_EQ(matmul.run().state, RunState::completed);
  EXPECT_THAT(matmul.output_as<std::int32_t>(), testing::Each(3 * -2 * 16));
  EXPECT_THAT(matmul.output(), testing::Each(-96.0f));
  a[20] = 0.5f;
  EXPECT_EQ(test::refusal([&] { matmul.set_inputs(a, b); }), "A[1, 4] is 0.5, i8 takes whole numbers from -128 to 127");
}

TEST(Matmul, TheAutomaticShiftFitsFourStandardDeviations) {
  EXPECT_EQ(Matmul::automatic_shift(512, DataType::i8, DataType::i32), 0);
  // 4 * 5461.25 * sqrt(512) = 494295: 2^4 * 32767 is the first above it, 2^12 * 127 for i8.
  EXPECT_EQ(Matmul::automatic_shift(512, DataType::i8, DataType::i16), 4);
  EXPECT_EQ(Matmul::automatic_shift(512, DataType::i8, DataType::i8), 12);
  // Up to 2047: 4 * 1397419 * sqrt(512) = 126480037, 2^12 * 32767 is the first above it.
  EXPECT_EQ(Matmul::automatic_shift(512, DataType::i16, DataType::i16), 12);
}

}  // namespace
}  // namespace npubench
