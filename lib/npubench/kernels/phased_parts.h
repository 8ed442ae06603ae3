// What the phases of a PhasedArray have in common: how its cores multiply, the types of its objects and buffers.
#pragma once

#include <npubench/kernels/phased_array.h>

namespace npubench::phased {

inline MultiplyBlock block_of(const PhasedArray::Config& config) {
  return architecture(config.generation).multiply_block(config.multiply.value_or(MultiplyMode::bf16));
}

inline constexpr std::int64_t kTile = PhasedArray::kTile;
/// s of every multiply block.
inline constexpr std::int64_t kRun = 8;

/// Queries whose f32 sums are as large as a tile of bf16: half of a tile's rows.
inline constexpr std::int64_t kQueries = PhasedArray::kTile / 2;

inline MemRef tile() { return {{PhasedArray::kTile, PhasedArray::kTile}, DataType::bf16}; }
inline MemRef statistics() { return {{3, kQueries}, DataType::f32}; }
/// Room for eight rows of scores.
inline MemRef scores() { return {{8, PhasedArray::kTile}, DataType::f32}; }

/// Where a core is among the calls of a loop.
inline MemRef cursor() { return {{1}, DataType::i32}; }

inline SequenceArgument argument(const char* name, std::int64_t elements) {
  return {.name = name, .type = {{elements}, DataType::bf16}};
}

}  // namespace npubench::phased
