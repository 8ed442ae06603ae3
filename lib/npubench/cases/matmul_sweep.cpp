#include <npubench/cases/matmul_sweep.h>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace npubench {
namespace {

constexpr std::int64_t kSize = 4096;

/// The multiple of `step` nearest to 4096: a size without padding.
std::int64_t near_size(std::int64_t step) {
  const auto steps = std::llround(static_cast<double>(kSize) / static_cast<double>(step));
  return std::max<std::int64_t>(1, steps) * step;
}

Matmul::Config sweep_config(DataType type, const ProductTile& tile, const Architecture& arch) {
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
  // A case's name says what is not the default.
  if (type == DataType::bf16 && arch.tuning.bf16 != MultiplyMode::bf16) config.multiply = arch.tuning.bf16;
  return config;
}

}  // namespace

std::vector<Matmul::Config> matmul_sweep(const Architecture& arch) {
  std::vector<Matmul::Config> configs;
  for (const auto type : {DataType::i8, DataType::bf16}) {
    const auto tiles = type == DataType::i8 ? arch.tuning.i8_tiles : arch.tuning.bf16_tiles;
    for (const auto& tile : tiles) configs.push_back(sweep_config(type, tile, arch));
  }
  return configs;
}

}  // namespace npubench
