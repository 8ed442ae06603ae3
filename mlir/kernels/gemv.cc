// Products of a matrix's rows with a vector that the core keeps. On a core, definitions DIM_ROWS and DIM_WIDTH, the
// latter a multiple of 32; bf16_ONLY or i8_ONLY to leave out the other type's functions. The contract is
// npubench/core/functions/gemv.cpp, which builds the same for the host.
//
// Beside the vector layer (vector.h), which says what has built it and of which rows are too wide a view here: products
// of bf16 are exact in f32, those of i8 in i32, so a core multiplies and adds in one operation. Not run on hardware.
#include <cstddef>
#include <cstdint>

#include "vector.h"

NPUBENCH_CORE_CODE_BEGIN

#ifdef NPUBENCH_CORE
NPUBENCH_INLINE float row_product(std::size_t width, const bfloat16* a, const bfloat16* x) {
  aie::accum<accfloat, 16> sums(aie::zeros<float, 16>());
  for (std::size_t at = 0; at < width; at += 16) {
    sums = aie::mac(sums, aie::load_v<16>(a + at), aie::load_v<16>(x + at));
  }
  RowSum sum;
  sum.add(0, FloatVector{sums.to_vector<float>()});
  alignas(64) float lanes[16];
  store(Floats(), sum.total(), lanes);
  return lanes[0];
}

NPUBENCH_INLINE std::int32_t row_product(std::size_t width, const std::int8_t* a, const std::int8_t* x) {
  aie::accum<acc32, 32> sums(aie::zeros<int32, 32>());
  for (std::size_t at = 0; at < width; at += 32) {
    sums = aie::mac(sums, aie::load_v<32>(a + at), aie::load_v<32>(x + at));
  }
  alignas(64) std::int32_t lanes[32];
  aie::store_v(lanes, sums.to_vector<int32>(0));
  std::int32_t sum = 0;
  for (const std::int32_t lane : lanes) sum += lane;
  return sum;
}
#else
NPUBENCH_INLINE float row_product(std::size_t width, const bfloat16* a, const bfloat16* x) {
  RowSum sum;
  for_each_vector(width, false, [&](std::size_t part, std::size_t at, auto there) {
    sum.add(part, times(load_row<true>(a + at, there, 1.0f, 0.0f), load_row<true>(x + at, there, 1.0f, 0.0f)));
  });
  return sum.total();
}

NPUBENCH_INLINE std::int32_t row_product(std::size_t width, const std::int8_t* a, const std::int8_t* x) {
  std::int32_t sum = 0;
  for (std::size_t i = 0; i < width; ++i) sum += std::int32_t{a[i]} * x[i];
  return sum;
}
#endif

template <class T, class Sum>
NPUBENCH_INLINE void gemv(std::size_t rows, std::size_t width, const T* a, const T* x, Sum* y) {
  for (std::size_t row = 0; row < rows; ++row) y[row] = row_product(width, a + row * width, x);
}

/// x comes as the first row of an object that otherwise holds rows of the matrix.
template <class T>
NPUBENCH_INLINE void gemv_take(std::size_t width, const T* object, T* x) {
  for (std::size_t i = 0; i < width; ++i) x[i] = object[i];
}

NPUBENCH_CORE_CODE_END

#ifdef NPUBENCH_CORE
extern "C" {

#ifndef i8_ONLY
void gemv_take_bf16(const bfloat16* object, bfloat16* x) { npubench::gemv_take(DIM_WIDTH, object, x); }
void gemv_bf16(const bfloat16* a, const bfloat16* x, float* y) { npubench::gemv(DIM_ROWS, DIM_WIDTH, a, x, y); }
#endif

#ifndef bf16_ONLY
void gemv_take_i8(const std::int8_t* object, std::int8_t* x) { npubench::gemv_take(DIM_WIDTH, object, x); }
void gemv_i8(const std::int8_t* a, const std::int8_t* x, std::int32_t* y) {
  npubench::gemv(DIM_ROWS, DIM_WIDTH, a, x, y);
}
#endif

}  // extern "C"
#endif
