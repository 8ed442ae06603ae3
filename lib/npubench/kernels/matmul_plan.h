// A matmul configuration resolved for one generation: block, padding, and who does what.
#pragma once

#include <cstdint>
#include <string>

#include <npubench/kernels/matmul.h>

namespace npubench {

struct MatmulPlan {
  Matmul::Config config;
  Generation generation{};
  MultiplyMode mode{};
  MultiplyBlock block{};
  DataType sum{};  ///< type of what a core accumulates in
  int shift = 0;
  int lines_m = 0, lines_n = 0;      ///< cores along M and along N
  std::int64_t block_rows = 0;       ///< of C: how often lines_m x tile_m rows
  std::int64_t block_cols = 0;       ///< how often lines_n x tile_n columns
  std::int64_t k_steps = 0;          ///< core objects of A and B for one tile of C
  std::int64_t m = 0, k = 0, n = 0;  ///< padded

  [[nodiscard]] bool m_over_columns() const { return config.spread == Matmul::Spread::m_over_columns; }
  [[nodiscard]] bool b_column_major() const { return config.b_layout == Matmul::Layout::column_major; }
  /// The core that has line i of M and line j of N.
  [[nodiscard]] Tile core(int i, int j) const { return m_over_columns() ? core_tile(i, j) : core_tile(j, i); }
  /// The sum is converted into the object of C at the end, instead of being that object.
  [[nodiscard]] bool converts() const { return sum != config.out; }
};

/// Throws Error(invalid_argument) for values outside their domain.
MatmulPlan plan_matmul(const Matmul::Config& config, Generation generation);

/// "tile 64x64x64 bf16": tile_m x tile_k x tile_n.
std::string tile_text(const Matmul::Config& config);

}  // namespace npubench
