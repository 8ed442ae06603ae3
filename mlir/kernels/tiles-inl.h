// The sum of rows of two tiles, moved from one blocked layout to another. The contract is
// npubench/core/functions/add_rows.cpp.
//
// Over the vector layer (vector.h), which says what has built it: not run on hardware.
#if defined(NPUBENCH_CORE_CODE_TILES_INL_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef NPUBENCH_CORE_CODE_TILES_INL_H_
#undef NPUBENCH_CORE_CODE_TILES_INL_H_
#else
#define NPUBENCH_CORE_CODE_TILES_INL_H_
#endif

#include <cstddef>
#include <cstdint>

#include "elementwise-inl.h"

NPUBENCH_CORE_CODE_BEGIN

/// Columns of a tile, which is square.
inline constexpr std::size_t kTile = 64;
/// s of every multiply block: columns of a block of a product's left operand.
inline constexpr std::size_t kRun = 8;

/// y = a + b for lines of two tiles blocked r x 8, from from_line on: 64 columns of `rows` rows of `width` elements, of
/// each row `lines` lines whose columns are `step` times 64 apart. Which rows and columns, `call` says. Such a row
/// takes width / 64 lines of y, which is blocked r x t.
template <class Move, class T>
NPUBENCH_INLINE void add_rows(const Move& move, const T* __restrict a, const T* __restrict b, T* __restrict y) {
  const std::size_t chunks = move.width / kTile, taken = move.rows * move.lines;
  const std::size_t groups = chunks / (move.lines * move.step), group = move.call / move.step;  // of a row; which one
  const std::size_t to_row = group / groups * move.rows;
  const std::size_t piece = group % groups * move.lines * move.step + move.call % move.step;
  const std::size_t high = taken < move.r ? taken : move.r;  // lines that lie together in a block
  for (std::size_t line = 0; line < taken; line += high) {
    const std::size_t first = move.from_line + line;
    const std::size_t origin = first / move.r * move.r * kTile + first % move.r * kRun;
    for (std::size_t column = 0; column < kTile; column += kRun) {
      alignas(64) T sums[kRun * kRun];
      const std::size_t from = origin + column * move.r;
      add_elements(high * kRun, a + from, b + from, sums);
      for (std::size_t i = 0; i < high; ++i) {
        const std::size_t taken_line = line + i;
        const std::size_t tile_row =
            (to_row + taken_line / move.lines) * chunks + piece + taken_line % move.lines * move.step;
        T* const to = y + tile_row / move.r * move.r * kTile + tile_row % move.r * move.t;
        const std::size_t half = column + kRun / 2;
        store_run(sums + i * kRun, to + column / move.t * move.r * move.t + column % move.t,
                  to + half / move.t * move.r * move.t + half % move.t);
      }
    }
  }
}

NPUBENCH_CORE_CODE_END

#endif  // NPUBENCH_CORE_CODE_TILES_INL_H_
