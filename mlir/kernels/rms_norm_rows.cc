// RMSNorm of rows: x / sqrt(mean(x^2) + epsilon) * gamma. On a core, definitions DIM_ROWS, DIM_WIDTH. The contract is
// npubench/core/functions/rms_norm_rows.cpp, which builds the same arithmetic for the host.
//
// Over the vector layer (vector.h), which says what has built it: not run on hardware.
#include <cstddef>

#include "vector.h"

NPUBENCH_CORE_CODE_BEGIN

/// kAligned: every row begins at a whole vector.
template <bool kAligned, class T>
NPUBENCH_INLINE void rms_norm_rows(std::size_t rows, std::size_t width, const T* __restrict x,
                                   const T* __restrict gamma, T* __restrict y, float epsilon) {
  for (std::size_t row = 0; row < rows; ++row, x += width, y += width) {
    RowSum squares;
    for_each_vector(width, false, [&](std::size_t part, std::size_t at, auto there) NPUBENCH_INLINE_LAMBDA {
      add_square(squares, part, load_element<kAligned>(x + at, there, 1.0f, 0.0f));
    });
    const Scalar mean = quotient(squares.total(), static_cast<float>(width));
    const auto factor = factor_of(reciprocal_sqrt(plus_scalar(mean, epsilon)));
    for_each_vector(width, false, [&](std::size_t, std::size_t at, auto there) NPUBENCH_INLINE_LAMBDA {
      const auto element = load_element<kAligned>(x + at, there, 1.0f, 0.0f);
      store_row<kAligned>(scaled(element, factor, load_element<kAligned>(gamma + at, there, 1.0f, 0.0f)), y + at,
                          there);
    });
  }
}

NPUBENCH_CORE_CODE_END

#ifdef NPUBENCH_CORE
extern "C" void rms_norm_rows_bf16(const bfloat16* x, const bfloat16* gamma, bfloat16* y, float epsilon) {
  npubench::set_modes();
  npubench::rms_norm_rows<DIM_WIDTH % npubench::kLanes == 0>(DIM_ROWS, DIM_WIDTH, x, gamma, y, epsilon);
}
#endif
