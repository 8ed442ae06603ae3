// Softmax of rows. The contract is npubench/core/functions/softmax_rows.cpp.
//
// Over the vector layer (vector.h), which says what has built it: not run on hardware.
#if defined(NPUBENCH_CORE_CODE_SOFTMAX_ROWS_INL_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef NPUBENCH_CORE_CODE_SOFTMAX_ROWS_INL_H_
#undef NPUBENCH_CORE_CODE_SOFTMAX_ROWS_INL_H_
#else
#define NPUBENCH_CORE_CODE_SOFTMAX_ROWS_INL_H_
#endif

#include <cstddef>

#include "vector.h"

NPUBENCH_CORE_CODE_BEGIN

template <class T, class Shape>
NPUBENCH_INLINE void softmax_rows(const Shape& shape, const T* __restrict x, T* __restrict y) {
  constexpr bool kAligned = Shape::kAligned;
  // What is kept between the passes, and where, is the layer's choice: a core has no room but the output row.
  const RowInProgress<kAligned> progress(shape.width());
  for (std::size_t row = 0; row < shape.rows(); ++row, x += shape.width(), y += shape.width()) {
    const bool room = row + 1 < shape.rows() && shape.width() >= kRowLanes;
    RowMaximum largest;
    for_each_vector(shape.width(), room, [&](std::size_t part, std::size_t at, auto there) NPUBENCH_INLINE_LAMBDA {
      largest.add(part, progress.read(x, at, there));
    });
    const RowWeights weight(largest.total());
    RowSum sum;
    for_each_vector(shape.width(), room, [&](std::size_t part, std::size_t at, auto there) NPUBENCH_INLINE_LAMBDA {
      sum.add(part, progress.keep(weight(progress.read_again(x, at, there)), y, at, there));
    });
    const auto factor = factor_of(reciprocal(sum.total()));
    for_each_vector(shape.width(), room, [&](std::size_t, std::size_t at, auto there) NPUBENCH_INLINE_LAMBDA {
      store_row<kAligned>(times(progress.kept(y, at, there), factor), y + at, there);
    });
  }
}

NPUBENCH_CORE_CODE_END

#endif  // NPUBENCH_CORE_CODE_SOFTMAX_ROWS_INL_H_
