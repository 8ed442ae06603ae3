// SiLU, x / (1 + exp(-x)), alone and as the gate of SwiGLU. On a core, definition DIM: the elements of a call. The
// contract is npubench/core/functions/silu.cpp, which builds the same arithmetic for the host.
//
// Over the vector layer (vector.h), which says what has built it: not run on hardware.
#include <cstddef>

#include "vector.h"

NPUBENCH_CORE_CODE_BEGIN

#ifdef NPUBENCH_CORE
NPUBENCH_INLINE FloatVector silu_of(Bf16Vector x) { return times(x, logistic_of(x)); }
NPUBENCH_INLINE FloatVector swiglu_of(Bf16Vector gate, Bf16Vector up) {
  const auto gated = halves(silu_of(gate));
  return with_product(product(gated.high, up), gated.low, up);
}
#else
NPUBENCH_INLINE FloatVector silu_of(FloatVector x) {
  const auto weight = exponential(Floats(), minus(splat(Floats(), 0.0f), x));
  return over(x, plus(weight, splat(Floats(), 1.0f)));
}
/// Rounded once.
NPUBENCH_INLINE FloatVector swiglu_of(FloatVector gate, FloatVector up) { return times(silu_of(gate), up); }
#endif

template <class T>
NPUBENCH_INLINE void silu(std::size_t count, const T* x, T* y) {
  map_elements(count, x, y, 1.0f, [](auto value) NPUBENCH_INLINE_LAMBDA { return silu_of(value); });
}

/// silu(gate) * up, rounded once.
template <class T>
NPUBENCH_INLINE void swiglu(std::size_t count, const T* gate, const T* up, T* y) {
  combine_elements(count, gate, up, y,
                   [](auto from, auto times) NPUBENCH_INLINE_LAMBDA { return swiglu_of(from, times); });
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
