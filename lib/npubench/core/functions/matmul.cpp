// matmul_{bf16_f32,bf16_bf16,i8_i32,i8_i16,i8_i8}(A [m,k] blocked r x s, B [k,n] blocked s x t, C [m,n] blocked r x t)
//     C += A B. bf16 products are accumulated in f32 and rounded once, to nearest even, on the way out; i8 in i32,
//     saturated on the way out. Definition AIE_API_EMULATE_BFLOAT16_MMUL_WITH_BFP16 = 1: bfp16 mode. B_COL_MAJ = 1: the
//     blocks of B lie column by column and are t x s. Shapes come from the definitions DIM_M, DIM_K, DIM_N if there are
//     any, else from two-dimensional parameters.
//
// bfp16 mode: of each run of 8 consecutive values along K, of A and of B, all share the largest one's exponent and keep
// 8 bits (sign and 7 bits), rounded to nearest even; products are accumulated in f32. That is the accuracy class of the
// hardware's bfp16, not its bits.
//
// Cycles: CoreTiming::product.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <type_traits>

#include <hwy/cache_control.h>

#include <npubench/core/blocked_product.h>
#include <npubench/core/functions/list.h>
#include <npubench/core/scratch.h>
#include <npubench/core/simd.h>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "npubench/core/functions/matmul.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include <npubench/core/product-inl.h>
#include <npubench/core/transpose-inl.h>

HWY_BEFORE_NAMESPACE();
namespace npubench::HWY_NAMESPACE {

/// i8 products summed in f32 stay exact up to 2^24 = 1024 * 128 * 128, so longer sums are taken in pieces of 1024.
inline constexpr std::size_t kExactDepth = 1024;

/// A tile of sums in row order: kTileRows rows, kPanelColumns apart.
template <class T>
struct Tile {
  HWY_ALIGN T values[kTileRows * kPanelColumns];
};

/// C as it lies: blocks of r x t.
template <class T>
struct BlockedC {
  T* c;
  std::size_t n, r, t;

  /// Element (row, 0); the four rows from a multiple of 4 on lie t apart, the next t columns r * t further on.
  HWY_INLINE T* row(std::size_t row) const { return c + (row / r) * r * n + (row % r) * t; }
};

// C + sums, for a vector of neighbours in C.

template <class D, class T>
HWY_INLINE void add_sums(D d, hn::Vec<D> sums, T* c) {
  if constexpr (std::is_same_v<hn::TFromD<D>, float>) {
    store(d, hn::Add(load(d, c), sums), c);
  } else if constexpr (std::is_same_v<T, std::int32_t>) {
    hn::StoreU(hn::Add(hn::LoadU(d, c), sums), d, c);
  } else {  // saturated
    const hn::Rebind<T, D> narrow;
    const auto before = hn::PromoteTo(d, hn::LoadU(narrow, c));
    hn::StoreU(hn::DemoteTo(narrow, hn::Add(before, sums)), narrow, c);
  }
}

/// Elements from `first` on of four rows of kT sums, kPanelColumns apart, as if they lay side by side. (Written with
/// Combine because going through memory in small pieces stalls on store forwarding.)
template <std::size_t kT, class D>
HWY_INLINE hn::Vec<D> collect_rows(D d, const hn::TFromD<D>* rows, std::size_t first) {
#if HWY_TARGET != HWY_SCALAR  // which has no Combine, and one element always comes from one row
  if constexpr (hn::MaxLanes(D()) > kT) {
    const hn::Half<D> half;
    const auto lower = collect_rows<kT>(half, rows, first);
    const auto upper = collect_rows<kT>(half, rows, first + hn::MaxLanes(half));
    return hn::Combine(d, upper, lower);
  }
#endif
  return hn::LoadU(d, rows + (first / kT) * kPanelColumns + first % kT);
}

template <std::size_t kT, class Sum, class T>
HWY_NOINLINE void add_tile(const Tile<Sum>& tile, std::size_t first_row, std::size_t rows, std::size_t first_column,
                           std::size_t width, const BlockedC<T>& c) {
  const hn::ScalableTag<Sum> d;
  for (std::size_t group = 0; group < rows; group += 4) {
    T* to = c.row(first_row + group) + first_column * c.r;
    const Sum* from = tile.values + group * kPanelColumns;
    for (std::size_t column = 0; column < width; column += kT, from += kT, to += kT * c.r) {
      for (std::size_t i = 0; i < 4 * kT; i += kLanes) add_sums(d, collect_rows<kT>(d, from, i), to + i);
    }
  }
}

/// Fetches that tile of C from the host's outer caches, while its sums are computed.
template <std::size_t kT, class T>
HWY_INLINE void prefetch_tile(std::size_t first_row, std::size_t rows, std::size_t first_column, std::size_t width,
                              const BlockedC<T>& c) {
  for (std::size_t group = 0; group < rows; group += 4) {
    const T* to = c.row(first_row + group) + first_column * c.r;
    for (std::size_t column = 0; column < width; column += kT, to += kT * c.r) hwy::Prefetch(to);
  }
}

/// Products of bf16: f32 sums.
inline HWY_NOINLINE void sum_tile(const WidenedA& a, const float* panel, std::size_t first_row, std::size_t rows,
                                  std::size_t width, Tile<float>& sums) {
  multiply_tile(a, first_row, rows, width, 0, a.k / kDepth, panel, sums.values);
}

/// Products of i8: exact sums in i32.
inline HWY_NOINLINE void sum_tile(const WidenedA& a, const float* panel, std::size_t first_row, std::size_t rows,
                                  std::size_t width, Tile<std::int32_t>& sums) {
  const hn::Rebind<std::int32_t, Floats> d32;
  for (std::size_t first = 0; first < a.k; first += kExactDepth) {
    Tile<float> piece;
    const std::size_t depth = std::min(kExactDepth, a.k - first);
    multiply_tile(a, first_row, rows, width, first / kDepth, depth / kDepth, panel, piece.values);
    for (std::size_t i = 0; i < rows * kPanelColumns; i += kLanes) {
      const auto exact = hn::ConvertTo(d32, hn::Load(Floats(), piece.values + i));
      const auto before = first == 0 ? hn::Zero(d32) : hn::Load(d32, sums.values + i);
      hn::Store(hn::Add(before, exact), d32, sums.values + i);
    }
  }
}

template <std::size_t kT, class T, class TC>
HWY_INLINE void multiply_blocked(const BlockedProduct& shape, const T* a, const T* b, TC* c) {
  using Sum = std::conditional_t<std::is_same_v<T, bfloat16>, float, std::int32_t>;
  float* const widened = thread_scratch(shape.m * shape.k + shape.k * kPanelColumns);
  float* const panel = widened + shape.m * shape.k;
  widen(a, shape.m * shape.k, widened);
  if (shape.bfp16) quantize_runs(widened, shape.m * shape.k);
  const WidenedA rows_of_a{widened, shape.r, shape.k};
  const BlockedC<TC> blocked_c{c, shape.n, shape.r, kT};
  for (std::size_t column = 0; column < shape.n; column += kPanelColumns) {
    const std::size_t width = std::min(kPanelColumns, shape.n - column);
    if (shape.b_by_columns) {
      pack_panel_by_columns<kT>(b, shape.k, column, width, panel);
    } else {
      pack_panel<kT>(b, shape.k, shape.n, column, width, panel);
    }
    if (shape.bfp16) quantize_panel(panel, shape.k);
    for (std::size_t row = 0; row < shape.m; row += kTileRows) {
      const std::size_t rows = std::min(kTileRows, shape.m - row);
      prefetch_tile<kT>(row, rows, column, width, blocked_c);
      Tile<Sum> sums;
      sum_tile(rows_of_a, panel, row, rows, width, sums);
      add_tile<kT>(sums, row, rows, column, width, blocked_c);
    }
  }
}

template <class T, class TC>
HWY_INLINE void multiply_blocked(const BlockedProduct& shape, const T* a, const T* b, TC* c) {
  if (shape.t == 4) {
    multiply_blocked<4>(shape, a, b, c);
  } else {
    multiply_blocked<8>(shape, a, b, c);
  }
}

// One function per signature, because dispatch tables hold plain functions.
void multiply_bf16_f32(const BlockedProduct& shape, const bfloat16* a, const bfloat16* b, float* c) {
  multiply_blocked(shape, a, b, c);
}
void multiply_bf16_bf16(const BlockedProduct& shape, const bfloat16* a, const bfloat16* b, bfloat16* c) {
  multiply_blocked(shape, a, b, c);
}
void multiply_i8_i32(const BlockedProduct& shape, const std::int8_t* a, const std::int8_t* b, std::int32_t* c) {
  multiply_blocked(shape, a, b, c);
}
void multiply_i8_i16(const BlockedProduct& shape, const std::int8_t* a, const std::int8_t* b, std::int16_t* c) {
  multiply_blocked(shape, a, b, c);
}
void multiply_i8_i8(const BlockedProduct& shape, const std::int8_t* a, const std::int8_t* b, std::int8_t* c) {
  multiply_blocked(shape, a, b, c);
}

}  // namespace npubench::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace npubench {
namespace {

HWY_EXPORT(multiply_bf16_f32);
HWY_EXPORT(multiply_bf16_bf16);
HWY_EXPORT(multiply_i8_i32);
HWY_EXPORT(multiply_i8_i16);
HWY_EXPORT(multiply_i8_i8);

void multiply(const BlockedProduct& shape, const bfloat16* a, const bfloat16* b, float* c) {
  HWY_DYNAMIC_DISPATCH(multiply_bf16_f32)(shape, a, b, c);
}
void multiply(const BlockedProduct& shape, const bfloat16* a, const bfloat16* b, bfloat16* c) {
  HWY_DYNAMIC_DISPATCH(multiply_bf16_bf16)(shape, a, b, c);
}
void multiply(const BlockedProduct& shape, const std::int8_t* a, const std::int8_t* b, std::int32_t* c) {
  HWY_DYNAMIC_DISPATCH(multiply_i8_i32)(shape, a, b, c);
}
void multiply(const BlockedProduct& shape, const std::int8_t* a, const std::int8_t* b, std::int16_t* c) {
  HWY_DYNAMIC_DISPATCH(multiply_i8_i16)(shape, a, b, c);
}
void multiply(const BlockedProduct& shape, const std::int8_t* a, const std::int8_t* b, std::int8_t* c) {
  HWY_DYNAMIC_DISPATCH(multiply_i8_i8)(shape, a, b, c);
}

template <class In, class Out>
BoundFunction bind_matmul(const Function& function, const Profile& profile) {
  const auto mode = std::is_same_v<In, std::int8_t> ? MultiplyMode::i8
                    : uses_bfp16(function)          ? MultiplyMode::bfp16
                                                    : MultiplyMode::bf16;
  return bind_product<In, Out>(
      function, profile, mode,
      [](const BlockedProduct& product, const In* a, const In* b, Out* c) { multiply(product, a, b, c); });
}

}  // namespace

void add_matmul(CoreFunctionLibrary& library) {
  library.add("matmul_bf16_f32", bind_matmul<bfloat16, float>);
  library.add("matmul_bf16_bf16", bind_matmul<bfloat16, bfloat16>);
  library.add("matmul_i8_i32", bind_matmul<std::int8_t, std::int32_t>);
  library.add("matmul_i8_i16", bind_matmul<std::int8_t, std::int16_t>);
  library.add("matmul_i8_i8", bind_matmul<std::int8_t, std::int8_t>);
}

}  // namespace npubench
#endif  // HWY_ONCE
