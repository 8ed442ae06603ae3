// Functions that treat every element alike: GELU, addition, conversions. The contract is
// npubench/core/functions/{add,convert,gelu}.cpp.
//
// Over the vector layer (vector.h), which says what has built it: not run on hardware.
#if defined(NPUBENCH_CORE_CODE_ELEMENTWISE_INL_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef NPUBENCH_CORE_CODE_ELEMENTWISE_INL_H_
#undef NPUBENCH_CORE_CODE_ELEMENTWISE_INL_H_
#else
#define NPUBENCH_CORE_CODE_ELEMENTWISE_INL_H_
#endif

#include <cstddef>
#include <cstdint>

#include "vector.h"

NPUBENCH_CORE_CODE_BEGIN

/// The tanh form, x / (1 + exp(-2 sqrt(2 / pi) (x + 0.044715 x^3))): without tanh's cancellation for negative x.
template <class V>
NPUBENCH_INLINE V gelu_of(V x) {
  const auto cubic = times(times(times(x, x), x), splat(Floats(), 0.044715f));
  const auto exponent = times(plus(x, cubic), splat(Floats(), -1.5957691216057308f));
  return over(x, plus(exponential(Floats(), exponent), splat(Floats(), 1.0f)));
}

/// `input_scale` and `output_scale` are 1 for types that carry none.
template <class T>
NPUBENCH_INLINE void gelu(std::size_t count, const T* x, T* y, float input_scale, float output_scale) {
  constexpr bool kScaled = sizeof(T) == 1;
  for_each_vector(count, false, [&](std::size_t /*part*/, std::size_t at, auto there) {
    const auto value = gelu_of(load_row<true>(x + at, there, kScaled ? input_scale : 1.0f, 0.0f));
    if constexpr (kScaled) {
      store_row<true>(over(value, splat(Floats(), output_scale)), y + at, there);
    } else {
      store_row<true>(value, y + at, there);
    }
  });
}

template <class T>
NPUBENCH_INLINE void add_elements(std::size_t count, const T* a, const T* b, T* y) {
  for_each_vector(count, false, [&](std::size_t /*part*/, std::size_t at, auto there) {
    store_row<true>(plus(load_row<true>(a + at, there, 1.0f, 0.0f), load_row<true>(b + at, there, 1.0f, 0.0f)), y + at,
                    there);
  });
}

template <class T>
NPUBENCH_INLINE void convert(std::size_t count, const float* in, T* out) {
  for_each_vector(count, false, [&](std::size_t /*part*/, std::size_t at, auto there) {
    store_row<true>(load_row<true>(in + at, there, 1.0f, 0.0f), out + at, there);
  });
}

/// Sums of integers times a scale.
template <class T>
NPUBENCH_INLINE void dequantize(std::size_t count, const std::int32_t* in, T* out, float scale) {
  for_each_vector(count, false, [&](std::size_t /*part*/, std::size_t at, auto there) {
    store_row<true>(load_row<true>(in + at, there, scale, 0.0f), out + at, there);
  });
}

/// To nearest, ties to even, saturated.
template <class Out>
NPUBENCH_INLINE void requantize(std::size_t count, const std::int32_t* in, Out* out, int shift) {
  std::size_t i = 0;
  for (; i + kLanes <= count; i += kLanes) requantize_vector(in + i, out + i, shift);
  if (i == count) return;
  alignas(64) std::int32_t rest[kLanes] = {};
  alignas(64) Out results[kLanes];
  for (std::size_t j = 0; i + j < count; ++j) rest[j] = in[i + j];
  requantize_vector(rest, results, shift);
  for (std::size_t j = 0; i + j < count; ++j) out[i + j] = results[j];
}

NPUBENCH_CORE_CODE_END

#endif  // NPUBENCH_CORE_CODE_ELEMENTWISE_INL_H_
