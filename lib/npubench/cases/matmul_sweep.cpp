#include <npubench/cases/matmul_sweep.h>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace npubench {
namespace {

struct SweepTile {
  std::int64_t m, k, n;
  std::int64_t gather;  // core tiles of K in a memory tile's object
};

constexpr std::int64_t kSize = 4096;

// B column-major, one object of C on the core and in the memory tile, so that K is as deep as possible.
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

Matmul::Config sweep_config(DataType type, const SweepTile& tile, const Architecture& arch) {
  Matmul::Config config{.m = near_size(arch.core_rows * tile.m),
                        .k = near_size(tile.gather * tile.k),
                        .n = near_size(arch.columns * tile.n),
                        .in = type,
                        .out = type,
                        .tile_m = tile.m,
                        .tile_k = tile.k,
                        .tile_n = tile.n,
                        .columns = arch.columns,
                        .core_rows = arch.core_rows,
                        .k_gather = tile.gather,
                        .b_layout = Matmul::Layout::column_major,
                        .accumulate = Matmul::Accumulate::output_type,
                        .c_memory_depth = 1};
  if (arch.generation == Generation::npu2 && type == DataType::bf16) config.multiply = MultiplyMode::bfp16;
  return config;
}

}  // namespace

std::vector<Matmul::Config> matmul_sweep(const Architecture& arch) {
  std::vector<Matmul::Config> configs;
  for (const auto type : {DataType::i8, DataType::bf16}) {
    for (const auto& tile : tiles_of(arch.generation, type)) configs.push_back(sweep_config(type, tile, arch));
  }
  return configs;
}

}  // namespace npubench
