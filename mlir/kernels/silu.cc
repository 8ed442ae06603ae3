// SiLU, x / (1 + exp(-x)), alone and as the gate of SwiGLU. On a core, definition DIM: the elements of a call. The
// contract is npubench/core/functions/silu.cpp, which builds the same arithmetic for the host.
//
// Over the vector layer (vector.h), which says what has built it: not run on hardware.
#include <cstddef>

#include "vector.h"

NPUBENCH_CORE_CODE_BEGIN

template <class V>
NPUBENCH_INLINE V silu_of(V x) {
  const auto weight = exponential(Floats(), minus(splat(Floats(), 0.0f), x));
  return over(x, plus(weight, splat(Floats(), 1.0f)));
}

template <class T>
NPUBENCH_INLINE void silu(std::size_t count, const T* x, T* y) {
  for_each_vector(count, false, [&](std::size_t /*part*/, std::size_t at, auto there) {
    store_row<true>(silu_of(load_row<true>(x + at, there, 1.0f, 0.0f)), y + at, there);
  });
}

/// silu(gate) * up, rounded once.
template <class T>
NPUBENCH_INLINE void swiglu(std::size_t count, const T* gate, const T* up, T* y) {
  for_each_vector(count, false, [&](std::size_t /*part*/, std::size_t at, auto there) {
    const auto gated = silu_of(load_row<true>(gate + at, there, 1.0f, 0.0f));
    store_row<true>(times(gated, load_row<true>(up + at, there, 1.0f, 0.0f)), y + at, there);
  });
}

NPUBENCH_CORE_CODE_END

#ifdef NPUBENCH_CORE
extern "C" {

void silu_bf16(const bfloat16* x, bfloat16* y) {
  npubench::set_modes();
  npubench::silu(DIM, x, y);
}

void swiglu_bf16(const bfloat16* gate, const bfloat16* up, bfloat16* y) {
  npubench::set_modes();
  npubench::swiglu(DIM, gate, up, y);
}

}  // extern "C"
#endif
