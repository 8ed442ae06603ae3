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
NPUBENCH_INLINE aie::accum<accfloat, 16> no_sum(const bfloat16*) {
  return aie::accum<accfloat, 16>(aie::zeros<float, 16>());
}
NPUBENCH_INLINE aie::accum<acc32, 32> no_sum(const std::int8_t*) {
  return aie::accum<acc32, 32>(aie::zeros<int32, 32>());
}
/// All lanes end with the sum of all.
template <class Add, class V>
NPUBENCH_INLINE V total_of(V sum, const Add& add) {
  sum = add(sum, aie::shuffle_down_rotate(sum, 8));
  sum = add(sum, aie::shuffle_down_rotate(sum, 4));
  sum = add(sum, aie::shuffle_down_rotate(sum, 2));
  return add(sum, aie::shuffle_down_rotate(sum, 1));
}
NPUBENCH_INLINE float total(const aie::accum<accfloat, 16>& sum) {
  return total_of(sum.to_vector<float>(), [](auto a, auto b) NPUBENCH_INLINE_LAMBDA { return aie::add(a, b); }).get(0);
}
NPUBENCH_INLINE std::int32_t total(const aie::accum<acc32, 32>& sum) {
  const auto add = [](auto a, auto b) NPUBENCH_INLINE_LAMBDA { return aie::add(a, b); };
  const auto lanes = sum.to_vector<int32>(0);
  return total_of(add(lanes.extract<16>(0), lanes.extract<16>(1)), add).get(0);
}

/// Several rows at once use what is loaded of x, and the multiplier does not wait for a row's sum.
template <std::size_t kRows, class T, class Sum>
NPUBENCH_INLINE void row_products(std::size_t width, const T* NPUBENCH_RESTRICT a, const T* NPUBENCH_RESTRICT x,
                                  Sum* NPUBENCH_RESTRICT y) {
  constexpr std::size_t kStep = 32 / sizeof(T);
  decltype(no_sum(a)) sums[kRows];
  written_out<kRows>([&](std::size_t row) NPUBENCH_INLINE_LAMBDA { sums[row] = no_sum(a); });
  for (std::size_t at = 0; at < width; at += kStep) {
    const auto right = aie::load_v<kStep>(x + at);
    written_out<kRows>([&](std::size_t row) NPUBENCH_INLINE_LAMBDA {
      sums[row] = aie::mac(sums[row], aie::load_v<kStep>(a + row * width + at), right);
    });
  }
  written_out<kRows>([&](std::size_t row) NPUBENCH_INLINE_LAMBDA { y[row] = total(sums[row]); });
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
  std::size_t row = 0;
#ifdef NPUBENCH_CORE
  constexpr std::size_t kRows = 8;
  for (; row + kRows <= rows; row += kRows) row_products<kRows>(width, a + row * width, x, y + row);
  for (; row < rows; ++row) row_products<1>(width, a + row * width, x, y + row);
#else
  for (; row < rows; ++row) y[row] = row_product(width, a + row * width, x);
#endif
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
void gemv_bf16(const bfloat16* NPUBENCH_RESTRICT a, const bfloat16* NPUBENCH_RESTRICT x, float* NPUBENCH_RESTRICT y) {
  npubench::gemv(DIM_ROWS, DIM_WIDTH, a, x, y);
}
#endif

#ifndef bf16_ONLY
void gemv_take_i8(const std::int8_t* object, std::int8_t* x) { npubench::gemv_take(DIM_WIDTH, object, x); }
void gemv_i8(const std::int8_t* NPUBENCH_RESTRICT a, const std::int8_t* NPUBENCH_RESTRICT x,
             std::int32_t* NPUBENCH_RESTRICT y) {
  npubench::gemv(DIM_ROWS, DIM_WIDTH, a, x, y);
}
#endif

}  // extern "C"
#endif
