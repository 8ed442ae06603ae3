// A matmul configuration resolved for one generation: block, padding, and who does what.
#pragma once

#include <cstdint>
#include <string>

#include <npubench/kernels/matmul.h>

namespace npubench {

struct MatmulPlan {
  Matmul::Config config;  ///< with what it left open filled in
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

  // The runtime sequence walks over blocks of C, one tile for each core: those in one direction go into the iteration
  // dimension of a transfer, those in the other into steps.
  bool down = false;              ///< iterations run down a block column
  std::int64_t steps = 0;         ///< in the direction across
  std::int64_t iterations = 0;    ///< of each step
  std::int64_t per_transfer = 1;  ///< iterations that one transfer counts

  [[nodiscard]] bool m_over_columns() const { return config.spread == Matmul::Spread::m_over_columns; }
  /// Sums of integers are multiplied by a scale at the end.
  [[nodiscard]] bool scales() const { return is_integer(config.in) && config.out == DataType::bf16; }
  [[nodiscard]] bool b_column_major() const { return config.b_layout == Matmul::Layout::column_major; }
  /// The core that has line i of M and line j of N.
  [[nodiscard]] Tile core(int i, int j) const { return m_over_columns() ? core_tile(i, j) : core_tile(j, i); }
  /// The sum is converted into the object of C at the end, instead of being that object.
  [[nodiscard]] bool converts() const { return sum != config.out; }
  /// Arguments of the runtime sequence.
  [[nodiscard]] MemRef a() const { return {{m, k}, config.in}; }
  [[nodiscard]] MemRef b() const { return {b_column_major() ? std::vector{n, k} : std::vector{k, n}, config.in}; }
  [[nodiscard]] bool b_tiled() const { return config.b_layout == Matmul::Layout::tiled; }
  /// One transfer takes C of all block rows that are awaited together; else each block row's is one by itself.
  [[nodiscard]] bool c_of_several_rows() const { return config.rows_awaited == 2 && per_transfer >= iterations; }
  [[nodiscard]] MemRef c() const { return {{m, n}, config.out}; }
  /// Of the runtime sequence.
  [[nodiscard]] std::int64_t transfers() const;
};

/// Throws Error(invalid_argument) for values outside their domain and Error(does_not_fit) for arguments or a runtime
/// sequence that are too large.
MatmulPlan plan_matmul(const Matmul::Config& config, Generation generation);

/// "tile 64x64x64 bf16": tile_m x tile_k x tile_n.
std::string tile_text(const Matmul::Config& config);

}  // namespace npubench
