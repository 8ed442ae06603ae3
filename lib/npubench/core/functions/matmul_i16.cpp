// matmul_{i16_i32,i16_i16}(A [m,k] blocked r x s, B [k,n] blocked s x t, C [m,n] blocked r x t)
//     C += A B. A core's accumulators have 64 bits: sums to i32 are kept modulo 2^32, as mlir-aie's mm.cc stores them;
//     sums to i16 are exact and saturated. B_COL_MAJ = 1: the blocks of B lie column by column and are t x s. Shapes
//     come from the definitions DIM_M, DIM_K, DIM_N if there are any, else from two-dimensional parameters.
//
// Cycles: CoreTiming::product.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <type_traits>

#include <npubench/core/blocked_product.h>
#include <npubench/core/functions/list.h>
#include <npubench/core/scratch.h>
#include <npubench/core/simd.h>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "npubench/core/functions/matmul_i16.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace npubench::HWY_NAMESPACE {
namespace hn = hwy::HWY_NAMESPACE;

/// Columns that the inner loop takes at once, and rows: every r is a multiple of it.
inline constexpr std::size_t kPanel = 16, kRows = 4;

/// What is summed: i32 wraps around, double holds 2^23 products of 2^30 exactly.
template <class Out>
using SumOf = std::conditional_t<std::is_same_v<Out, std::int32_t>, std::int32_t, double>;

/// Element (i, j) of a matrix of `columns` columns in blocks of height x width.
struct Blocked {
  std::size_t columns, height, width;
  [[nodiscard]] HWY_INLINE std::size_t at(std::size_t i, std::size_t j) const {
    return (i / height * columns + j / width * width) * height + i % height * width + j % width;
  }
};

/// Rows of `to` are `stride` apart.
template <class T>
HWY_NOINLINE void widen_rows(const std::int16_t* from, std::size_t rows, const Blocked& blocks, std::size_t stride,
                             T* to) {
  for (std::size_t i = 0; i < rows; ++i) {
    for (std::size_t j = 0; j < blocks.columns; j += blocks.width) {
      const std::int16_t* const run = from + blocks.at(i, j);
      for (std::size_t x = 0; x < blocks.width; ++x) to[i * stride + j + x] = static_cast<T>(run[x]);
    }
  }
}

/// The same of a matrix that lies column by column: blocks of its transpose.
template <class T>
HWY_NOINLINE void widen_columns(const std::int16_t* from, std::size_t columns, const Blocked& blocks,
                                std::size_t stride, T* to) {
  for (std::size_t j = 0; j < columns; ++j) {
    for (std::size_t i = 0; i < blocks.columns; ++i) to[i * stride + j] = static_cast<T>(from[blocks.at(j, i)]);
  }
}

/// kRows rows of kPanel columns: sums over K.
template <class T>
HWY_NOINLINE void sum_panel(const T* a, const T* b, std::size_t k, std::size_t stride, T* sums) {
  const hn::CappedTag<T, kPanel> d;
  for (std::size_t j = 0; j < kPanel; j += hn::MaxLanes(d)) {
    hn::Vec<decltype(d)> sum[kRows];
    for (auto& row : sum) row = hn::Zero(d);
    for (std::size_t i = 0; i < k; ++i) {
      const auto row_of_b = hn::LoadU(d, b + i * stride + j);
      for (std::size_t row = 0; row < kRows; ++row) {
        sum[row] = hn::Add(sum[row], hn::Mul(hn::Set(d, a[row * k + i]), row_of_b));
      }
    }
    for (std::size_t row = 0; row < kRows; ++row) hn::StoreU(sum[row], d, sums + row * kPanel + j);
  }
}

HWY_INLINE void add_to(std::int32_t& c, std::int32_t sum) {
  c = static_cast<std::int32_t>(static_cast<std::uint32_t>(c) + static_cast<std::uint32_t>(sum));
}
HWY_INLINE void add_to(std::int16_t& c, double sum) {
  c = static_cast<std::int16_t>(std::clamp(c + sum, -32768.0, 32767.0));
}

template <class Out>
HWY_INLINE void multiply_blocked(const BlockedProduct& shape, const std::int16_t* a, const std::int16_t* b, Out* c) {
  using Sum = SumOf<Out>;
  const std::size_t stride = (shape.n + kPanel - 1) / kPanel * kPanel;
  Sum* const rows_of_a = thread_scratch<Sum>((shape.m + stride) * shape.k);
  Sum* const rows_of_b = rows_of_a + shape.m * shape.k;
  std::fill_n(rows_of_b, stride * shape.k, Sum{});
  widen_rows(a, shape.m, {shape.k, shape.r, shape.s}, shape.k, rows_of_a);
  if (shape.b_by_columns) {
    widen_columns(b, shape.n, {shape.k, shape.t, shape.s}, stride, rows_of_b);
  } else {
    widen_rows(b, shape.k, {shape.n, shape.s, shape.t}, stride, rows_of_b);
  }
  const Blocked blocks_of_c{shape.n, shape.r, shape.t};
  for (std::size_t i = 0; i < shape.m; i += kRows) {
    for (std::size_t j = 0; j < shape.n; j += kPanel) {
      HWY_ALIGN Sum sums[kRows * kPanel];
      sum_panel(rows_of_a + i * shape.k, rows_of_b + j, shape.k, stride, sums);
      const std::size_t width = std::min(kPanel, shape.n - j);
      for (std::size_t row = 0; row < kRows; ++row) {
        for (std::size_t x = 0; x < width; ++x) {
          add_to(c[blocks_of_c.at(i + row, j + x)], sums[row * kPanel + x]);
        }
      }
    }
  }
}

void multiply_i16_i32(const BlockedProduct& shape, const std::int16_t* a, const std::int16_t* b, std::int32_t* c) {
  multiply_blocked(shape, a, b, c);
}
void multiply_i16_i16(const BlockedProduct& shape, const std::int16_t* a, const std::int16_t* b, std::int16_t* c) {
  multiply_blocked(shape, a, b, c);
}

}  // namespace npubench::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace npubench {
namespace {

HWY_EXPORT(multiply_i16_i32);
HWY_EXPORT(multiply_i16_i16);

void multiply(const BlockedProduct& shape, const std::int16_t* a, const std::int16_t* b, std::int32_t* c) {
  HWY_DYNAMIC_DISPATCH(multiply_i16_i32)(shape, a, b, c);
}
void multiply(const BlockedProduct& shape, const std::int16_t* a, const std::int16_t* b, std::int16_t* c) {
  HWY_DYNAMIC_DISPATCH(multiply_i16_i16)(shape, a, b, c);
}

template <class Out>
BoundFunction bind_matmul(const Function& function, const Profile& profile) {
  return bind_product<std::int16_t, Out>(
      function, profile, MultiplyMode::i16,
      [](const auto& shape, const auto* a, const auto* b, auto* c) { multiply(shape, a, b, c); });
}

}  // namespace

void add_matmul_i16(CoreFunctionLibrary& library) {
  library.add("matmul_i16_i32", bind_matmul<std::int32_t>);
  library.add("matmul_i16_i16", bind_matmul<std::int16_t>);
}

}  // namespace npubench
#endif  // HWY_ONCE
