// Large products over tiles: which tile is worth what, on the whole array.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include <npubench/kernels/matmul.h>

#include "matmul_case.h"
#include "suite.h"

namespace npubench::bench {

namespace {

using Config = Matmul::Config;

struct Types {
  DataType in, out;
};

struct SweepTile {
  std::int64_t m, k, n;
  std::int64_t gather;  // core tiles of K in a memory tile's object
};

constexpr std::int64_t kSize = 4096;
// Of A's i8 elements one in this many is not zero, so that sums of i8 neither saturate nor depend on their order.
constexpr std::size_t kSparse = 16;

// Around the tiles of arXiv 2512.13282, Tables 2 and 3: B column-major, one object of C on the core and in the memory
// tile, so that K is as deep as possible.
std::vector<SweepTile> tiles_of(Generation generation, DataType in) {
  const bool integer = in == DataType::i8;
  if (generation == Generation::npu1) {
    if (integer) return {{64, 64, 64, 8}, {96, 96, 128, 4}, {96, 128, 96, 4}, {112, 112, 112, 4}};
    return {{64, 64, 64, 4}, {80, 64, 96, 4}, {96, 56, 96, 4}, {96, 48, 112, 4}};
  }
  if (integer) return {{64, 64, 64, 8}, {144, 64, 144, 8}, {144, 72, 144, 6}, {144, 80, 128, 6}};
  return {{64, 64, 64, 4}, {96, 56, 96, 8}, {112, 48, 96, 8}, {112, 56, 80, 4}};
}

/// The multiple of `step` nearest to 4096: a size without padding.
std::int64_t near_size(std::int64_t step) {
  const auto steps = std::llround(static_cast<double>(kSize) / static_cast<double>(step));
  return std::max<std::int64_t>(1, steps) * step;
}

Config make_config(Types types, const SweepTile& tile, const Architecture& arch) {
  Config config{.m = near_size(arch.core_rows * tile.m),
                .k = near_size(tile.gather * tile.k),
                .n = near_size(arch.columns * tile.n),
                .in = types.in,
                .out = types.out,
                .tile_m = tile.m,
                .tile_k = tile.k,
                .tile_n = tile.n,
                .columns = arch.columns,
                .core_rows = arch.core_rows,
                .k_gather = tile.gather,
                .b_layout = Matmul::Layout::column_major,
                .accumulate = Matmul::Accumulate::output_type,
                .c_memory_depth = 1};
  if (arch.generation == Generation::npu2 && types.in == DataType::bf16) config.multiply = MultiplyMode::bfp16;
  return config;
}

/// Column by column, as the kernel takes it.
Tensor by_columns(const Tensor& matrix, std::int64_t rows, std::int64_t columns) {
  Tensor result{matrix.type, std::vector<std::byte>(matrix.bytes.size())};
  const auto size = size_of(matrix.type);
  for (std::int64_t i = 0; i < rows; ++i) {
    for (std::int64_t j = 0; j < columns; ++j) {
      const auto from = static_cast<std::size_t>(i * columns + j) * size;
      const auto to = static_cast<std::size_t>(j * rows + i) * size;
      std::copy_n(matrix.bytes.begin() + static_cast<std::ptrdiff_t>(from), size,
                  result.bytes.begin() + static_cast<std::ptrdiff_t>(to));
    }
  }
  return result;
}

Problem make_problem(const Config& config) {
  Problem problem;
  auto a = uniform(config.in, config.m * config.k, -1, 1, 11);
  const auto b = uniform(config.in, config.k * config.n, -1, 1, 12);
  if (is_integer(config.in)) {
    for (std::size_t i = 0; i < a.bytes.size(); ++i) {
      if (i % kSparse != i / kSparse % kSparse) a.bytes[i] = std::byte{0};
    }
  }
  const reference::MatmulProblem sizes{.m = config.m,
                                       .k = config.k,
                                       .n = config.n,
                                       .out = config.out,
                                       .block_float = config.multiply == MultiplyMode::bfp16,
                                       .roundings = is_integer(config.in) ? 1 : config.k / config.tile_k};
  problem.expected = reference::matmul(sizes, a.view(), b.view());
  problem.inputs.push_back(std::move(a));
  problem.inputs.push_back(by_columns(b, config.k, config.n));
  return problem;
}

Case make_case(const Config& config) {
  const std::string types = fmt::format("{}_{}", name(config.in), name(config.out));
  const std::string tile = fmt::format("{}x{}x{}", config.tile_m, config.tile_k, config.tile_n);
  const auto label = fmt::format("{}x{}x{}", config.m, config.k, config.n);
  const auto full_name = fmt::format("MatmulSweep/{}/tile:{}/depth:{}", types, tile, config.k_gather * config.tile_k);
  Case c = matmul_case(
      full_name, config, kSweepGroup, full_name, [config] { return make_problem(config); }, label);
  c.on_request = true;
  return c;
}

}  // namespace

void add_matmul_sweep(std::vector<Case>& cases, const Architecture& arch) {
  constexpr Types kTypes[] = {{DataType::i8, DataType::i8}, {DataType::bf16, DataType::bf16}};
  for (const auto types : kTypes) {
    for (const auto& tile : tiles_of(arch.generation, types.in)) {
      cases.push_back(make_case(make_config(types, tile, arch)));
    }
  }
}

}  // namespace npubench::bench
