// Products of random operands against their reference, for the tests of Matmul.
#pragma once

#include <algorithm>
#include <cstdint>
#include <random>
#include <vector>

#include <gtest/gtest.h>

#include <npubench/kernels/matmul.h>

#include "support.h"

namespace npubench::test {

inline reference::MatmulProblem problem_of(const Matmul::Config& config) {
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

inline void expect_product(const Matmul::Config& config, Generation generation, std::uint32_t seed) {
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

struct ProductTypes {
  DataType in, out;
};
inline constexpr ProductTypes kProductTypes[] = {{DataType::bf16, DataType::f32},
                                                 {DataType::bf16, DataType::bf16},
                                                 {DataType::i8, DataType::i32},
                                                 {DataType::i8, DataType::i16},
                                                 {DataType::i8, DataType::i8}};

/// Some configuration whose sizes fit nothing.
inline Matmul::Config odd_product(std::uint32_t seed, Generation generation, bool array) {
  std::mt19937 generator(seed);
  const auto types = kProductTypes[seed % 5];
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

/// All of K in an object of the memory tile, and six block columns.
inline Matmul::Config gathered_product() {
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

}  // namespace npubench::test
