// y = x / sqrt(mean(x^2) + epsilon) * gamma for each row x, over npubench's vector layer: the emulator runs it built
// for the host, a core built by Peano.
#pragma once

#include <cstddef>

#include "vector.h"

NPUBENCH_CORE_CODE_BEGIN

/// kAligned: every row begins at a whole vector.
template <bool kAligned, class T>
NPUBENCH_INLINE void rms_norm(std::size_t rows, std::size_t width, const T* x, const T* gamma, T* y, float epsilon) {
  for (std::size_t row = 0; row < rows; ++row, x += width, y += width) {
    RowSum squares;
    for_each_vector(width, false, [&](std::size_t part, std::size_t at, auto there) {
      const auto value = load_row<kAligned>(x + at, there, 1.0f, 0.0f);
      squares.add(part, times(value, value));
    });
    const Scalar mean = quotient(squares.total(), static_cast<float>(width));
    const Scalar factor = reciprocal_sqrt(plus_scalar(mean, epsilon));
    for_each_vector(width, false, [&](std::size_t /*part*/, std::size_t at, auto there) {
      const auto scaled = times(load_row<kAligned>(x + at, there, 1.0f, 0.0f), splat(Floats(), factor));
      store_row<kAligned>(times(scaled, load_row<kAligned>(gamma + at, there, 1.0f, 0.0f)), y + at, there);
    });
  }
}

NPUBENCH_CORE_CODE_END
