// The arithmetic of the matmul core functions, dispatched to the best instruction set of the machine.
#pragma once

#include <cstddef>
#include <cstdint>

#include <npubench/base/bfloat16.h>

namespace npubench {

/// C [m,n] += A [m,k] B [k,n], blocked r x 8, 8 x t and r x t. r and t are 4 or 8; all extents multiples of their
/// blocks. `b_by_columns`: the blocks of B lie column by column and are t x 8, as mm.cc has it with B_COL_MAJ.
struct ProductShape {
  std::size_t m, k, n;
  std::size_t r, t;
  bool bfp16 = false;
  bool b_by_columns = false;
};

void multiply(const ProductShape& shape, const bfloat16* a, const bfloat16* b, float* c);
void multiply(const ProductShape& shape, const bfloat16* a, const bfloat16* b, bfloat16* c);
void multiply(const ProductShape& shape, const std::int8_t* a, const std::int8_t* b, std::int32_t* c);
void multiply(const ProductShape& shape, const std::int8_t* a, const std::int8_t* b, std::int16_t* c);
void multiply(const ProductShape& shape, const std::int8_t* a, const std::int8_t* b, std::int8_t* c);

}  // namespace npubench
