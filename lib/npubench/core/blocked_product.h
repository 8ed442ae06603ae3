// What the matrix products of a core are declared with, whatever the type: extents, blocks, and how B lies.
#pragma once

#include <cstddef>
#include <cstdint>

#include <npubench/arch/architecture.h>
#include <npubench/arch/profile.h>
#include <npubench/core/core_timing.h>
#include <npubench/core/declaration.h>

namespace npubench {

/// C [m,n] += A [m,k] B [k,n], blocked r x s, s x t and r x t; all extents multiples of their blocks.
struct BlockedProduct {
  std::size_t m = 0, k = 0, n = 0;
  std::size_t r = 0, s = 0, t = 0;
  bool bfp16 = false;         ///< operands are rounded to block floating point
  bool b_by_columns = false;  ///< the blocks of B lie column by column and are t x s, as mm.cc has it with B_COL_MAJ
};

/// From the definitions mm.cc is compiled with (DIM_M, DIM_K, DIM_N, B_COL_MAJ), or else from the parameters' own
/// shapes. Throws Error(unsupported) where these contradict each other or are no multiples of the mode's block.
BlockedProduct blocked_product(const Function& function, MultiplyMode mode, Generation generation);

/// Of one call: what is published of mlir-aie's mm.cc, or what matmul.cc is estimated to take, where the profile asks
/// for that and the function is not mlir-aie's.
CoreCycles product_cycles(const Function& function, const BlockedProduct& product, MultiplyMode mode, DataType c,
                          const Profile& profile);

/// `multiply(product, a, b, c)` bound to a declaration of (In, In, Out).
template <class In, class Out, class Multiply>
BoundFunction bind_product(const Function& function, const Profile& profile, MultiplyMode mode, Multiply multiply) {
  constexpr auto in = data_type_of<In>;
  constexpr auto out = data_type_of<Out>;
  expect_parameters(function, {buffer_of(in), buffer_of(in), buffer_of(out)});
  const auto product = blocked_product(function, mode, profile.generation);
  return with_cycles(
      product_cycles(function, product, mode, out, profile), [product, multiply](CallArguments arguments) {
        multiply(product, arguments[0].as<const In>(), arguments[1].as<const In>(), arguments[2].as<Out>());
      });
}

}  // namespace npubench
