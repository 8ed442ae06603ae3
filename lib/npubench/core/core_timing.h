// What the cycles of core functions are made of: mechanisms with few constants, fitted to published kernels. What a
// function makes of them is said in its file.
#pragma once

#include <cstdint>
#include <span>

#include <npubench/arch/profile.h>
#include <npubench/base/data_type.h>
#include <npubench/core/core_function.h>

namespace npubench {

/// Extents of one matrix product on a core.
struct ProductExtents {
  std::int64_t m = 0, k = 0, n = 0;
};

/// What one of this project's functions is estimated to take on one generation, as docs/core-timing.md has it: so much
/// a call, each of its lines (rows, queries), each of its elements (scores, sums), and each multiplication of a
/// product. A test holds it to the estimate of today's source (tests/estimate/kernels_test.cpp).
struct EstimatedCost {
  double call = 0, line = 0, element = 0, product = 0;
};
struct EstimatedOn {
  Generation generation{};
  ByCompiler<EstimatedCost> cost{};
};

/// Whole cycles.
std::int64_t whole(double cycles);

/// The mechanisms of one machine. Their numbers are those of its generation's table (Architecture::costs and the
/// multiply units), by the compiler of its profile.
class CoreTiming {
 public:
  explicit CoreTiming(const Profile& profile);

  /// C += A B with C of that type in L1: multiplications at their rate, the pipeline's fill once for every group of 2 x
  /// 2 output blocks, and C loaded and stored.
  [[nodiscard]] std::int64_t product(const ProductExtents& extents, MultiplyMode mode, DataType c) const;

  /// What a product takes besides where B lies column by column: mm.cc transposes each block of B as it loads it, once
  /// for every group of rows.
  [[nodiscard]] std::int64_t transposed_b(const ProductExtents& extents, MultiplyMode mode) const;
  /// The same of C, whose blocks are transposed as they are loaded and as they are stored.
  [[nodiscard]] std::int64_t transposed_c(const ProductExtents& extents, MultiplyMode mode) const;

  /// Stores of a constant.
  [[nodiscard]] std::int64_t fill(std::int64_t bytes) const;
  /// Light vector work on everything loaded, limited by loads and stores: copy, addition, conversion.
  [[nodiscard]] std::int64_t stream(std::int64_t loaded_bytes, std::int64_t stored_bytes) const;

  /// Addition of bf16: loads and stores, or what is published of an element where that is more.
  [[nodiscard]] std::int64_t add(std::int64_t elements) const;
  /// Words of 4 bytes moved one by one: where no vector has neighbours of both layouts.
  [[nodiscard]] std::int64_t move_words(std::int64_t words) const;

  /// The same before they are rounded, for what is more than one of them.
  [[nodiscard]] double product_cycles(const ProductExtents& extents, MultiplyMode mode, DataType c) const;
  [[nodiscard]] double stream_cycles(std::int64_t loaded_bytes, std::int64_t stored_bytes) const;

  /// Bytes of one load or store of the generation.
  [[nodiscard]] double vector_bytes() const { return generation_.table().costs.vector_bytes; }
  /// What a function of this project is estimated to take, where the profile asks for that and it is known of its
  /// generation: of that many lines, elements and multiplications. Else what is given.
  [[nodiscard]] CoreCycles own(std::span<const EstimatedOn> function, std::int64_t lines, std::int64_t elements,
                               std::int64_t products, CoreCycles otherwise) const;
  /// What the generation's table says of the compiler.
  [[nodiscard]] const FunctionCosts& costs() const;

 private:
  Generation generation_;
  CoreCompiler compiler_;
  CycleSource source_;
};

}  // namespace npubench
