// Cycles that core functions take: mechanisms with few constants, fitted to published kernels.
#pragma once

#include <cstdint>

#include <npubench/arch/profile.h>
#include <npubench/base/data_type.h>

namespace npubench {

/// Extents of one matrix product on a core.
struct ProductExtents {
  std::int64_t m = 0, k = 0, n = 0;
};

/// The cycle models of one machine. Their numbers are those of its generation's table (Architecture::costs and the
/// multiply units), by the compiler of its profile.
class CoreTiming {
 public:
  explicit CoreTiming(const Profile& profile);

  /// C += A B with C of that type in L1: multiplications at their rate, the pipeline's fill once for every group of 2 x
  /// 2 output blocks, and C loaded and stored.
  [[nodiscard]] std::int64_t product(const ProductExtents& extents, MultiplyMode mode, DataType c) const;

  /// Stores of a constant.
  [[nodiscard]] std::int64_t fill(std::int64_t bytes) const;
  /// Light vector work on everything loaded, limited by loads and stores: copy, addition, conversion.
  [[nodiscard]] std::int64_t stream(std::int64_t loaded_bytes, std::int64_t stored_bytes) const;

  /// Addition and GELU of bf16.
  [[nodiscard]] std::int64_t add(std::int64_t elements) const;
  [[nodiscard]] std::int64_t gelu(std::int64_t elements) const;
  /// Words of 4 bytes moved one by one: where no vector has neighbours of both layouts.
  [[nodiscard]] std::int64_t move_words(std::int64_t words) const;
  /// Addition of bf16, and the sums moved from one blocked layout to another.
  [[nodiscard]] std::int64_t add_rows(std::int64_t elements) const;
  [[nodiscard]] std::int64_t layer_norm(std::int64_t rows, std::int64_t width) const;
  [[nodiscard]] std::int64_t softmax(std::int64_t rows, std::int64_t width) const;

  /// Scores of a block (m queries, k elements of a head, n keys), exponentials, maximum and sum.
  [[nodiscard]] std::int64_t attention_scores(const ProductExtents& extents, MultiplyMode mode) const;
  /// The same where only `valid` of the keys count, whole blocks of 8: the others' weights, of that size, become 0.
  [[nodiscard]] std::int64_t attention_scores(const ProductExtents& extents, MultiplyMode mode, std::int64_t valid,
                                              std::int64_t weight_bytes) const;
  /// Scaling of the accumulators (m queries, n elements of a head) and the product with k values.
  [[nodiscard]] std::int64_t attention_values(const ProductExtents& extents, MultiplyMode mode) const;
  /// Accumulators divided by the sums.
  [[nodiscard]] std::int64_t attention_end(std::int64_t queries, std::int64_t head_dim, DataType out) const;

 private:
  [[nodiscard]] double product_cycles(const ProductExtents& extents, MultiplyMode mode, DataType c) const;
  [[nodiscard]] double stream_cycles(std::int64_t loaded_bytes, std::int64_t stored_bytes) const;
  [[nodiscard]] double vector_bytes() const { return generation_.table().costs.vector_bytes; }
  [[nodiscard]] const FunctionCosts& costs() const;

  Generation generation_;
  CoreCompiler compiler_;
};

}  // namespace npubench
