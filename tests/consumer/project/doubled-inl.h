// Core code of one's own over npubench's vector layer: the emulator has it built for the host, a core by Peano.
#pragma once

#include <cstddef>

#include "vector.h"

NPUBENCH_CORE_CODE_BEGIN

template <class T>
NPUBENCH_INLINE void double_elements(std::size_t count, const T* x, T* y) {
  for_each_vector(count, false, [&](std::size_t /*part*/, std::size_t at, auto there) {
    const auto value = load_row<true>(x + at, there, 1.0f, 0.0f);
    store_row<true>(plus(value, value), y + at, there);
  });
}

NPUBENCH_CORE_CODE_END
