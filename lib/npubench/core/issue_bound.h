// Cycles of core code that nobody has published or counted: a bound from what its source issues.
#pragma once

#include <algorithm>
#include <cstdint>

#include <npubench/arch/architecture.h>

namespace npubench {

/// Operations of one pass over 16 lanes of f32, by the slot of a bundle that each takes. What the vector layer's core
/// half (mlir/kernels/vector_aie.h, rows_aie.h) issues, counted in that source.
struct Issue {
  double vector = 0;  ///< conversions, additions, multiplications, comparisons, selections
  double loads = 0, stores = 0;
  double scalar = 0;  ///< of lanes one by one

  friend constexpr Issue operator+(Issue a, Issue b) {
    return {a.vector + b.vector, a.loads + b.loads, a.stores + b.stores, a.scalar + b.scalar};
  }
  friend constexpr Issue operator*(double times, Issue each) {
    return {times * each.vector, times * each.loads, times * each.stores, times * each.scalar};
  }
};

/// A load of bf16 and its widening; of what is f32 already, the load alone.
inline constexpr Issue kLoadBf16{.vector = 1, .loads = 1}, kLoadF32{.loads = 1};
/// Rounding to bf16 and its store.
inline constexpr Issue kStoreBf16{.vector = 1, .stores = 1}, kStoreF32{.stores = 1};
inline constexpr Issue kPlus{.vector = 1};
/// Comparison by the sign of a difference, and the selection.
inline constexpr Issue kLarger{.vector = 3};
/// Both operands as halves (4 each), three products of bf16.
inline constexpr Issue kTimes{.vector = 11};
/// The estimate lane by lane and one Newton step.
inline constexpr Issue kReciprocal{.vector = 25, .scalar = 16};
inline constexpr Issue kReciprocalRoot{.vector = 47, .scalar = 16};
/// The lanes of a sum, or of a maximum, folded: four rotations and four operations. Once a row.
inline constexpr Issue kTotal{.vector = 8}, kLargestLane{.vector = 16};

inline Issue exponential_issue(Generation generation) {
  return {.vector = architecture(generation).costs.exponential_operations};
}

/// No schedule of a loop's body is shorter than its fullest slot allows: two loads, a store, a scalar and a vector
/// operation a cycle (llvm-aie, AIE2Slots.td and aie2p/AIE2PSlots.td). Latencies, loop fill and bank conflicts come on
/// top, so a core takes longer than this.
class IssueBound {
 public:
  IssueBound& loop(std::int64_t iterations, Issue each) {
    cycles_ += static_cast<double>(iterations) * std::max({each.vector, each.loads / 2, each.stores, each.scalar});
    return *this;
  }
  [[nodiscard]] std::int64_t cycles() const { return static_cast<std::int64_t>(cycles_ + 0.5); }

 private:
  double cycles_ = 0;
};

}  // namespace npubench
