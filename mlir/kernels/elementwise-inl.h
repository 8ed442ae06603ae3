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

/// `input_scale` and `output_scale` are 1 for types that carry none.
template <class T>
NPUBENCH_INLINE void gelu(std::size_t count, const T* x, T* y, float input_scale, float output_scale) {
  const Gelu<T> gelu_of(input_scale, output_scale);
  map_elements(count, x, y, input_scale, [&](auto value) NPUBENCH_INLINE_LAMBDA { return gelu_of(value); });
}

template <class T>
NPUBENCH_INLINE void add_elements(std::size_t count, const T* __restrict a, const T* __restrict b, T* __restrict y) {
  for_each_vector(count, false, [&](std::size_t, std::size_t at, auto there) NPUBENCH_INLINE_LAMBDA {
    store_row<true>(plus(load_row<true>(a + at, there, 1.0f, 0.0f), load_row<true>(b + at, there, 1.0f, 0.0f)), y + at,
                    there);
  });
}

template <class T>
NPUBENCH_INLINE void convert(std::size_t count, const float* __restrict in, T* __restrict out) {
  for_each_vector(count, false, [&](std::size_t, std::size_t at, auto there) NPUBENCH_INLINE_LAMBDA {
    store_row<true>(load_row<true>(in + at, there, 1.0f, 0.0f), out + at, there);
  });
}

/// Sums of integers times a scale.
template <class T>
NPUBENCH_INLINE void dequantize(std::size_t count, const std::int32_t* __restrict in, T* __restrict out, float scale) {
  for_each_vector(count, false, [&](std::size_t, std::size_t at, auto there) NPUBENCH_INLINE_LAMBDA {
    store_row<true>(load_row<true>(in + at, there, scale, 0.0f), out + at, there);
  });
}

/// To nearest, ties to even, saturated.
template <class Out>
NPUBENCH_INLINE void requantize(std::size_t count, const std::int32_t* __restrict in, Out* __restrict out, int shift) {
  for_each_whole_vector(count,
                        [&](std::size_t at) NPUBENCH_INLINE_LAMBDA { requantize_vector(in + at, out + at, shift); });
  const std::size_t whole = count / kLanes * kLanes;
  if (whole == count) return;
  alignas(64) std::int32_t rest[kLanes] = {};
  alignas(64) Out results[kLanes];
  for (std::size_t i = whole; i < count; ++i) rest[i - whole] = in[i];
  requantize_vector(rest, results, shift);
  for (std::size_t i = whole; i < count; ++i) out[i] = results[i - whole];
}

NPUBENCH_CORE_CODE_END

#endif  // NPUBENCH_CORE_CODE_ELEMENTWISE_INL_H_
