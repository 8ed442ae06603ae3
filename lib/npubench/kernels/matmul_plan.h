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
  std::int64_t block_rows = 0;  ///< of C: how often core_rows x tile_m rows
  std::int64_t block_cols = 0;
  std::int64_t k_steps = 0;          ///< core objects of A and B for one tile of C
  std::int64_t m = 0, k = 0, n = 0;  ///< padded

  /// The sum is converted into the object of C at the end, instead of being that object.
  [[nodiscard]] bool converts() const { return sum != config.out; }
};

/// Throws Error(invalid_argument) for values outside their domain.
MatmulPlan plan_matmul(const Matmul::Config& config, Generation generation);

/// "tile 64x64x64 bf16": tile_m x tile_k x tile_n.
std::string tile_text(const Matmul::Config& config);

}  // namespace npubench
