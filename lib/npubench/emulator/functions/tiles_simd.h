// The arithmetic of tiles.cc (mlir/kernels/tiles-inl.h), dispatched to the best instruction set of the machine.
#pragma once

#include <cstddef>

#include <npubench/base/bfloat16.h>

namespace npubench {

/// Rows of a tile of 64 x 64, blocked r x 8, that go to a tile blocked r x t, as rows of `width` elements.
struct TileRows {
  std::size_t r = 0, t = 0;
  std::size_t rows = 0;
  std::size_t width = 0;
  std::size_t from_row = 0, to_row = 0;
  std::size_t piece = 0;  ///< which 64 columns of the width the tile has
};

/// y = a + b for these rows of two tiles that are blocked alike.
void add_rows(const TileRows& move, const bfloat16* a, const bfloat16* b, bfloat16* y);

}  // namespace npubench
