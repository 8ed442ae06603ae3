#include <npubench/core/blocked_product.h>

#include <npubench/core/product_estimate.h>

namespace npubench {
namespace {

ProductExtents extents_of(const Function& function) {
  if (!function.definition("DIM_M").empty()) {
    const ProductExtents extents{integer_definition(function, "DIM_M", 0), integer_definition(function, "DIM_K", 0),
                                 integer_definition(function, "DIM_N", 0)};
    expect_elements(function, 0, extents.m * extents.k);
    expect_elements(function, 1, extents.k * extents.n);
    expect_elements(function, 2, extents.m * extents.n);
    return extents;
  }
  const auto a = matrix(function, 0);
  const auto b = matrix(function, 1);
  expect_matrix(function, 1, {a.columns, b.columns});
  expect_matrix(function, 2, {a.rows, b.columns});
  return {a.rows, a.columns, b.columns};
}

}  // namespace

BlockedProduct blocked_product(const Function& function, MultiplyMode mode, Generation generation) {
  const auto block = architecture(generation).multiply_block(mode);
  const auto extents = extents_of(function);
  expect_multiple(function, "m", extents.m, block.r);
  expect_multiple(function, "k", extents.k, block.s);
  expect_multiple(function, "n", extents.n, block.t);
  return {.m = static_cast<std::size_t>(extents.m),
          .k = static_cast<std::size_t>(extents.k),
          .n = static_cast<std::size_t>(extents.n),
          .r = static_cast<std::size_t>(block.r),
          .s = static_cast<std::size_t>(block.s),
          .t = static_cast<std::size_t>(block.t),
          .bfp16 = mode == MultiplyMode::bfp16,
          .b_by_columns = integer_definition(function, "B_COL_MAJ", 0) != 0};
}

CoreCycles product_cycles(const Function& function, const BlockedProduct& product, MultiplyMode mode, DataType c,
                          const Profile& profile) {
  if (profile.toolchain.cycles == CycleSource::estimated && !function.of_library()) {
    if (const auto estimate = estimated_product_cycles(product, mode, c, profile)) {
      return {whole(*estimate), CycleSource::estimated};
    }
  }
  const ProductExtents extents{static_cast<std::int64_t>(product.m), static_cast<std::int64_t>(product.k),
                               static_cast<std::int64_t>(product.n)};
  const CoreTiming timing(profile);
  return {timing.product(extents, mode, c) + (product.b_by_columns ? timing.transposed_b(extents, mode) : 0)};
}

}  // namespace npubench
