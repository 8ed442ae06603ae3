#include <npubench/kernels/matmul.h>
#include <cmath>

#include <algorithm>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <npubench/base/error.h>
#include <npubench/kernels/elementwise.h>

#include "support.h"

namespace npubench {
namespace {

using test::emulated;
using test::expect_right;
using test::pick;
using test::uniform;

reference::MatmulProblem problem_of(const Matmul::Config& config) {
  reference::MatmulProblem problem{.m = config.m, .k = config.k, .n = config.n, .out = config.out};
  if (config.accumulate == Matmul::Accumulate::output_type) {
    problem.roundings = (config.k + config.tile_k - 1) / config.tile_k;
  } else if (is_integer(config.in)) {
    problem.shift = config.shift.value_or(Matmul::automatic_shift(config.k, config.in, config.out));
  }
  problem.scale = config.scale;
  problem.block_float = config.multiply == MultiplyMode::bfp16;
  return problem;
}

/// A matrix of `rows` rows, column by column.
template <class T>
std::vector<T> transposed(const std::vector<T>& matrix, std::int64_t rows) {
  const auto height = static_cast<std::size_t>(rows), width = matrix.size() / height;
  std::vector<T> result(matrix.size());
  for (std::size_t i = 0; i < height; ++i) {
    for (std::size_t j = 0; j < width; ++j) result[j * height + i] = matrix[i * width + j];
  }
  return result;
}

void expect_product(const Matmul::Config& config, Generation generation, std::uint32_t seed) {
  SCOPED_TRACE(testing::Message() << "seed " << seed);
  const auto device = emulated(generation);
  Matmul matmul(device, config);
  const auto run = [&](const auto& a, const auto& b) {
    const bool columns = config.b_layout == Matmul::Layout::column_major;
    matmul.set_inputs(a, columns ? transposed(b, config.k) : b);
    expect_right(matmul, reference::matmul(problem_of(config), a, b));
  };
  if (config.in == DataType::i8) {
    run(uniform<std::int8_t>(config.m * config.k, -128, 127, seed),
        uniform<std::int8_t>(config.k * config.n, -128, 127, seed + 1));
  } else if (config.in == DataType::i16) {
    const auto most = static_cast<int>(Matmul::safe_magnitude(config.k, config.in));
    run(uniform<std::int16_t>(config.m * config.k, -most, most, seed),
        uniform<std::int16_t>(config.k * config.n, -most, most, seed + 1));
  } else {
    run(uniform<bfloat16>(config.m * config.k, -1, 1, seed), uniform<bfloat16>(config.k * config.n, -1, 1, seed + 1));
  }
}

struct Types {
  DataType in, out;
};
constexpr Types kTypes[] = {{DataType::bf16, DataType::f32},
                            {DataType::bf16, DataType::bf16},
                            {DataType::i8, DataType::i32},
                            {DataType::i8, DataType::i16},
                            {DataType::i8, DataType::i8}};

/// Some configuration whose sizes fit nothing.
Matmul::Config odd(std::uint32_t seed, Generation generation, bool array) {
  std::mt19937 generator(seed);
  const auto types = kTypes[seed % 5];
  Matmul::Config config{.in = types.in, .out = types.out};
  config.tile_m = 8 * pick(generator, 1, 5);
  config.tile_k = 8 * pick(generator, 1, 5);
  config.tile_n = 8 * pick(generator, 1, 5);
  config.m = pick(generator, config.tile_m, 150);
  config.k = pick(generator, config.tile_k, 150);
  config.n = pick(generator, config.tile_n, 150);
  const auto& arch = architecture(generation);
  config.columns = array ? static_cast<int>(pick(generator, 1, arch.columns)) : 1;
  config.core_rows = array ? static_cast<int>(pick(generator, 1, arch.core_rows)) : 1;
  config.k_gather = pick(generator, 1, 3);
  config.c_depth = static_cast<int>(pick(generator, 1, 2));
  return config;
}

TEST(Matmul, OfI8GivesBf16ByAScale) {
  for (std::uint32_t seed = 0; seed < 400; ++seed) {  // 200 a generation
    const auto generation = test::kGenerations[seed % 2];
    auto config = odd(seed, generation, seed % 3 == 0);
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
    auto config = odd(seed, generation, seed % 3 == 0);
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

TEST(Matmul, OddShapesOnOneCore) {
  for (std::uint32_t seed = 0; seed < 30; ++seed) {
    const auto generation = test::kGenerations[seed % 2];
    expect_product(odd(seed, generation, false), generation, seed);
  }
}

TEST(Matmul, OddShapesOnArrays) {
  for (std::uint32_t seed = 100; seed < 140; ++seed) {
    const auto generation = test::kGenerations[seed % 2];
    expect_product(odd(seed, generation, true), generation, seed);
  }
}

TEST(Matmul, ColumnMajorB) {
  for (std::uint32_t seed = 200; seed < 230; ++seed) {
    const auto generation = test::kGenerations[seed % 2];
    auto config = odd(seed, generation, true);
    config.b_layout = Matmul::Layout::column_major;
    expect_product(config, generation, seed);
  }
}

TEST(Matmul, TiledB) {
  for (std::uint32_t seed = 230; seed < 250; ++seed) {
    const auto generation = test::kGenerations[seed % 2];
    auto config = odd(seed, generation, true);
    config.b_layout = Matmul::Layout::tiled;
    expect_product(config, generation, seed);
  }
}

TEST(Matmul, TilesOfBLieOneAfterTheOtherInDram) {
  Matmul matmul(emulated(Generation::npu1), {.m = 16,
                                             .k = 32,
                                             .n = 32,
                                             .in = DataType::i8,
                                             .out = DataType::i32,
                                             .tile_m = 16,
                                             .tile_k = 16,
                                             .tile_n = 16,
                                             .columns = 1,
                                             .core_rows = 1,
                                             .b_layout = Matmul::Layout::tiled});
  for (const auto& op : matmul.design().sequence().ops) {
    const auto* transfer = std::get_if<Transfer>(&op);
    if (transfer == nullptr || transfer->argument != 1) continue;
    // Two blocks of columns, each two tiles of 16 x 16 on top of each other.
    EXPECT_THAT(transfer->dimensions,
                testing::ElementsAre(Dimension{2, 256}, Dimension{2, 512}, Dimension{16, 16}, Dimension{16, 1}));
  }
}

/// The most transfers of a fifo that are under way at once, by the awaits of the sequence.
std::vector<int> transfers_between_awaits(const Design& design) {
  std::vector<int> counts{0};
  bool awaiting = false;
  for (const auto& op : design.sequence().ops) {
    const bool awaits = std::holds_alternative<Await>(op);
    if (!awaits && awaiting) counts.push_back(0);
    if (!awaits) ++counts.back();
    awaiting = awaits;
  }
  return counts;
}

TEST(Matmul, RowsAwaitedAloneDrainTheArrayAfterTwiceAsManyAtFirst) {
  for (const int rows : {1, 2}) {
    Matmul::Config config{.m = 7 * 64, .k = 64, .n = 128, .tile_m = 16, .tile_k = 16, .tile_n = 16};
    config.columns = config.core_rows = 4;
    config.rows_awaited = rows;
    expect_product(config, Generation::npu1, 7);
    // A and B of each of 7 rows over 4 shims, C of the rows that are awaited together in one transfer a column.
    const auto design = Matmul::design(config, Generation::npu1);
    if (rows == 1) {
      EXPECT_THAT(transfers_between_awaits(design), testing::ElementsAre(24, 12, 12, 12, 12, 12));
    } else {
      EXPECT_THAT(transfers_between_awaits(design), testing::ElementsAre(40, 20, 12));
    }
  }
}

TEST(Matmul, RowsAwaitedAloneOfOddShapes) {
  for (std::uint32_t seed = 250; seed < 270; ++seed) {
    const auto generation = test::kGenerations[seed % 2];
    auto config = odd(seed, generation, true);
    config.rows_awaited = 1 + static_cast<int>(seed / 2 % 2);
    expect_product(config, generation, seed);
  }
}

TEST(Matmul, MoreRowsAwaitedThanATaskQueueHoldsAreRefused) {
  EXPECT_THAT([] { Matmul::design({.rows_awaited = 3}, Generation::npu1); },
              testing::ThrowsMessage<Error>(testing::HasSubstr("rows_awaited is 3: use 1 or 2")));
}

TEST(Matmul, MOverTheColumns) {
  for (std::uint32_t seed = 300; seed < 340; ++seed) {
    const auto generation = test::kGenerations[seed % 2];
    auto config = odd(seed, generation, true);
    config.spread = Matmul::Spread::m_over_columns;
    config.core_rows = std::min(config.core_rows, config.columns);
    if (seed % 3 == 0) config.b_layout = Matmul::Layout::column_major;
    expect_product(config, generation, seed);
  }
}

TEST(Matmul, MOverFewerColumnsThanCoreRowsIsRefused) {
  EXPECT_THAT(
      [] {
        Matmul::design({.columns = 2, .core_rows = 4, .spread = Matmul::Spread::m_over_columns}, Generation::npu1);
      },
      testing::ThrowsMessage<Error>(testing::HasSubstr("2 columns carry the parts of B for 4 core rows")));
}

TEST(Matmul, EveryArraySize) {
  for (const auto generation : test::kGenerations) {
    const auto& arch = architecture(generation);
    for (int columns = 1; columns <= arch.columns; ++columns) {
      for (int rows = 1; rows <= arch.core_rows; ++rows) {
        expect_product({.m = 100,
                        .k = 48,
                        .n = 90,
                        .tile_m = 16,
                        .tile_k = 16,
                        .tile_n = 16,
                        .columns = columns,
                        .core_rows = rows,
                        .k_gather = 2},
                       generation, 1);
      }
    }
  }
}

TEST(Matmul, MoreBlocksThanOneTransferCountsInBothDirections) {
  const Matmul::Config tall{
      .m = 70 * 8, .k = 16, .n = 24, .tile_m = 8, .tile_k = 16, .tile_n = 8, .columns = 1, .core_rows = 1};
  expect_product(tall, Generation::npu1, 1);
  auto wide = tall;
  std::swap(wide.m, wide.n);
  expect_product(wide, Generation::npu1, 2);
}

TEST(Matmul, ManySteps) {
  const Matmul::Config config{
      .m = 200, .k = 40, .n = 200, .tile_m = 8, .tile_k = 8, .tile_n = 8, .columns = 2, .core_rows = 2};
  expect_product(config, Generation::npu1, 1);
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

/// All of K in an object of the memory tile, and six block columns.
Matmul::Config gathered() {
  return {.m = 100,
          .k = 90,
          .n = 380,
          .out = DataType::bf16,
          .tile_m = 32,
          .tile_k = 32,
          .tile_n = 32,
          .columns = 2,
          .core_rows = 2,
          .k_gather = 3};
}

TEST(Matmul, AIsReadOnceForSeveralBlockColumns) {
  for (const auto uses : {2, 3, 6}) {
    SCOPED_TRACE(uses);
    auto config = gathered();
    config.a_uses = uses;
    expect_product(config, Generation::npu1, 1);
    config.b_layout = Matmul::Layout::column_major;
    config.accumulate = Matmul::Accumulate::output_type;
    expect_product(config, Generation::npu2, 2);
    config.blocks_per_transfer = 1;
    expect_product(config, Generation::npu1, 3);
  }
}

std::int64_t elements_read(const Design& design, int argument) {
  std::int64_t elements = 0;
  for (const auto& op : design.sequence().ops) {
    const auto* const transfer = std::get_if<Transfer>(&op);
    if (transfer != nullptr && transfer->argument == argument) elements += transfer->elements();
  }
  return elements;
}

TEST(Matmul, WhatIsUsedAgainIsNotTransferredAgain) {
  auto config = gathered();
  const auto before = elements_read(Matmul::design(config, Generation::npu1), 0);
  config.a_uses = 3;
  EXPECT_EQ(elements_read(Matmul::design(config, Generation::npu1), 0), before / 3);
}

TEST(Matmul, WhatCannotBeUsedAgainIsRefused) {
  const auto refused = [](std::int64_t uses, std::int64_t gather, const char* message) {
    auto config = gathered();
    config.a_uses = uses;
    config.k_gather = gather;
    EXPECT_THAT([&] { (void)Matmul::design(config, Generation::npu1); },
                testing::ThrowsMessage<Error>(testing::HasSubstr(message)));
  };
  refused(2, 2, "the memory tiles' objects hold 64 of K's 90 elements");
  refused(4, 3, "a_uses is 4, C has 6 block columns of 64");
  refused(0, 3, "a_uses");
}

TEST(Matmul, OneOrTwoBatchesAreInFlight) {
  for (const int batches : {0, 3}) {
    auto config = gathered();
    config.batches_in_flight = batches;
    EXPECT_THAT([&] { (void)Matmul::design(config, Generation::npu1); },
                testing::ThrowsMessage<Error>(testing::HasSubstr(fmt::format("batches_in_flight is {}", batches))));
  }
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
    auto config = gathered();
    config.accumulate = accumulate;
    expect_gelu_of_the_product(config, Generation::npu1, uniform<bfloat16>(config.m * config.k, -1, 1, 1),
                               uniform<bfloat16>(config.k * config.n, -1, 1, 2));
  }
}

TEST(Matmul, GeluBehindAScaledProductOfI8IsGeluOfTheProduct) {
  for (std::uint32_t seed = 0; seed < 40; ++seed) {
    SCOPED_TRACE(seed);
    const auto generation = test::kGenerations[seed % 2];
    auto config = odd(seed, generation, seed % 3 == 0);
    config.in = DataType::i8;
    config.out = DataType::bf16;
    config.scale = 1.0f / 4096;  // so that GELU is not only its ends
    expect_gelu_of_the_product(config, generation, uniform<std::int8_t>(config.m * config.k, -128, 127, seed),
                               uniform<std::int8_t>(config.k * config.n, -128, 127, seed + 1));
  }
}

TEST(Matmul, GeluIsOfBf16) {
  auto config = gathered();
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

TEST(Matmul, WorkCountsNoPadding) {
  const Matmul matmul(emulated(Generation::npu1),
                      {.m = 100, .k = 30, .n = 50, .tile_m = 16, .tile_k = 16, .tile_n = 16});
  EXPECT_EQ(matmul.work().operations, 2.0 * 100 * 30 * 50);
  EXPECT_EQ(matmul.work().bytes, 2.0 * (100 * 30 + 30 * 50) + 4.0 * 100 * 50);
  EXPECT_EQ(matmul.work().multiply, MultiplyMode::bf16);
}

}  // namespace
}  // namespace npubench
