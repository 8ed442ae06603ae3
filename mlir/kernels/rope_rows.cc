// Rotary position embedding of rows, half-split: (a, b) = (x[i], x[i + d/2]) of each head becomes
// (a cos - b sin, b cos + a sin). On a core, definitions DIM_ROWS, DIM_HEADS, DIM_D. The contract is
// npubench/core/functions/rope_rows.cpp, which builds the same arithmetic for the host.
//
// Over the vector layer (vector.h), which says what has built it: not run on hardware.
#include <cstddef>

#include "vector.h"

NPUBENCH_CORE_CODE_BEGIN

/// Behind its heads each row of x has the cosines of its position, then the sines. kAligned: every half of a head
/// begins at a whole vector.
template <bool kAligned, class T>
NPUBENCH_INLINE void rope_rows(std::size_t rows, std::size_t heads, std::size_t head_dim, const T* __restrict x,
                               T* __restrict y) {
  const std::size_t half = head_dim / 2;
  const auto value = [](const T* from, auto there) { return load_row<kAligned>(from, there, 1.0f, 0.0f); };
  for (std::size_t row = 0; row < rows; ++row, x += head_dim) {
    const T* const cosines = x + heads * head_dim;
    const T* const sines = cosines + half;
    for (std::size_t head = 0; head < heads; ++head, x += head_dim, y += head_dim) {
      for_each_vector(half, false, [&](std::size_t /*part*/, std::size_t at, auto there) {
        const auto a = value(x + at, there), b = value(x + half + at, there);
        const auto cosine = value(cosines + at, there), sine = value(sines + at, there);
        store_row<kAligned>(minus(times(a, cosine), times(b, sine)), y + at, there);
        store_row<kAligned>(plus(times(b, cosine), times(a, sine)), y + half + at, there);
      });
    }
  }
}

NPUBENCH_CORE_CODE_END

#ifdef NPUBENCH_CORE
extern "C" void rope_rows_bf16(const bfloat16* __restrict x, bfloat16* __restrict y) {
  npubench::set_modes();
  npubench::rope_rows<DIM_D / 2 % npubench::kLanes == 0>(DIM_ROWS, DIM_HEADS, DIM_D, x, y);
}
#endif
