// The vector layer's host half, part two: what is built on powers of e.
// Built by GCC and Clang, not for cores; bits do not depend on the instruction set, see vector_host-inl.h.
#if defined(NPUBENCH_CORE_CODE_POWERS_HOST_INL_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef NPUBENCH_CORE_CODE_POWERS_HOST_INL_H_
#undef NPUBENCH_CORE_CODE_POWERS_HOST_INL_H_
#else
#define NPUBENCH_CORE_CODE_POWERS_HOST_INL_H_
#endif

#include <type_traits>

#include "vector_host-inl.h"

NPUBENCH_CORE_CODE_BEGIN

/// The tanh form of GELU, x / (1 + exp(-2 sqrt(2 / pi) (x + 0.044715 x^3))): without tanh's cancellation for negative
/// x. For i8 in units of `output_scale`.
template <class T>
class Gelu {
 public:
  NPUBENCH_INLINE Gelu(float /*input_scale*/, float output_scale) : output_scale_(output_scale) {}

  /// x, to which the load has given its scale.
  NPUBENCH_INLINE FloatVector operator()(FloatVector x) const {
    const auto cubic = times(times(times(x, x), x), splat(Floats(), 0.044715f));
    const auto exponent = times(plus(x, cubic), splat(Floats(), -1.5957691216057308f));
    const auto value = over(x, plus(exponential(Floats(), exponent), splat(Floats(), 1.0f)));
    if constexpr (sizeof(T) > 1) {
      return value;
    } else {
      return over(value, splat(Floats(), output_scale_));
    }
  }

 private:
  float output_scale_;
};

NPUBENCH_CORE_CODE_END

#endif  // NPUBENCH_CORE_CODE_POWERS_HOST_INL_H_
