#include <npubench/emulator/functions/matmul_simd.h>

#include <algorithm>
#include <type_traits>

#include <npubench/emulator/functions/scratch.h>
#include <npubench/emulator/functions/simd.h>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "npubench/emulator/functions/matmul_simd.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include <npubench/emulator/functions/product-inl.h>

HWY_BEFORE_NAMESPACE();
namespace npubench::HWY_NAMESPACE {

/// i8 products summed in f32 stay exact up to 2^24 = 1024 * 128 * 128, so longer sums are taken in pieces of 1024.
inline constexpr std::size_t kExactDepth = 1024;

/// A tile of C in row order: kTileRows rows, kPanelColumns apart.
template <class T>
struct CTile {
  HWY_ALIGN T values[kTileRows * kPanelColumns];
};

/// Where a tile of C lies in the blocked matrix.
template <class T>
struct CPlace {
  T* c;
  std::size_t n, r, t;
  std::size_t first_row, first_column;

  /// The t neighbours of row `row` from column `column` on, both within the tile.
  HWY_INLINE T* segment(std::size_t row, std::size_t column) const {
    const std::size_t i = first_row + row;
    const std::size_t block_row = (i / r) * r * n;
    return c + block_row + (first_column + column) * r + (i % r) * t;
  }
};

template <class T>
HWY_INLINE auto load_accumulators(hn::CappedTag<float, 4> d, const T* from) {
  return load(d, from);
}
HWY_INLINE auto load_accumulators(hn::CappedTag<std::int32_t, 4> d, const std::int32_t* from) {
  return hn::LoadU(d, from);
}
template <class T>
HWY_INLINE auto load_accumulators(hn::CappedTag<std::int32_t, 4> d, const T* from) {
  return hn::PromoteTo(d, hn::LoadU(hn::Rebind<T, decltype(d)>(), from));
}

template <class T>
HWY_INLINE void store_accumulators(hn::CappedTag<float, 4> d, hn::Vec<hn::CappedTag<float, 4>> value, T* to) {
  store(d, value, to);
}
HWY_INLINE void store_accumulators(hn::CappedTag<std::int32_t, 4> d, hn::Vec<hn::CappedTag<std::int32_t, 4>> value,
                                   std::int32_t* to) {
  hn::StoreU(value, d, to);
}
/// Saturates.
template <class T>
HWY_INLINE void store_accumulators(hn::CappedTag<std::int32_t, 4> d, hn::Vec<hn::CappedTag<std::int32_t, 4>> value,
                                   T* to) {
  const hn::Rebind<T, decltype(d)> narrow;
  hn::StoreU(hn::DemoteTo(narrow, value), narrow, to);
}

/// Every t is a multiple of 4, so tiles are exchanged with C in vectors of (at most) 4.
template <class Accumulator, class T>
HWY_INLINE void load_tile(const CPlace<T>& place, std::size_t rows, std::size_t width, CTile<Accumulator>& tile) {
  const hn::CappedTag<Accumulator, 4> d;
  for (std::size_t i = 0; i < rows; ++i) {
    for (std::size_t j = 0; j < width; j += place.t) {
      const T* const from = place.segment(i, j);
      Accumulator* const to = tile.values + i * kPanelColumns + j;
      for (std::size_t part = 0; part < place.t; part += hn::MaxLanes(d)) {
        hn::Store(load_accumulators(d, from + part), d, to + part);
      }
    }
  }
}

template <class Accumulator, class T>
HWY_INLINE void store_tile(const CTile<Accumulator>& tile, std::size_t rows, std::size_t width,
                           const CPlace<T>& place) {
  const hn::CappedTag<Accumulator, 4> d;
  for (std::size_t i = 0; i < rows; ++i) {
    for (std::size_t j = 0; j < width; j += place.t) {
      T* const to = place.segment(i, j);
      const Accumulator* const from = tile.values + i * kPanelColumns + j;
      for (std::size_t part = 0; part < place.t; part += hn::MaxLanes(d)) {
        store_accumulators(d, hn::Load(d, from + part), to + part);
      }
    }
  }
}

HWY_INLINE void clear(CTile<float>& tile) {
  for (std::size_t i = 0; i < kTileRows * kPanelColumns; i += kLanes)
    hn::Store(hn::Zero(Floats()), Floats(), tile.values + i);
}

HWY_INLINE void add_exact(const CTile<float>& from, CTile<std::int32_t>& to) {
  const hn::Rebind<std::int32_t, Floats> d32;
  for (std::size_t i = 0; i < kTileRows * kPanelColumns; i += kLanes) {
    const auto sum = hn::ConvertTo(d32, hn::Load(Floats(), from.values + i));
    hn::Store(hn::Add(hn::Load(d32, to.values + i), sum), d32, to.values + i);
  }
}

/// One tile of C, f32 sums that start with C.
template <class T>
HWY_INLINE void update_tile(const WidenedA& a, const float* panel, std::size_t rows, std::size_t width,
                            const CPlace<T>& place, std::type_identity<float>) {
  CTile<float> tile;
  clear(tile);
  load_tile(place, rows, width, tile);
  multiply_tile(a, place.first_row, rows, width, 0, a.k / kDepth, panel, tile.values);
  store_tile(tile, rows, width, place);
}

/// One tile of C, exact sums in i32.
template <class T>
HWY_INLINE void update_tile(const WidenedA& a, const float* panel, std::size_t rows, std::size_t width,
                            const CPlace<T>& place, std::type_identity<std::int32_t>) {
  CTile<std::int32_t> sums{};
  load_tile(place, rows, width, sums);
  for (std::size_t first = 0; first < a.k; first += kExactDepth) {
    CTile<float> tile;
    clear(tile);
    const std::size_t depth = std::min(kExactDepth, a.k - first);
    multiply_tile(a, place.first_row, rows, width, first / kDepth, depth / kDepth, panel, tile.values);
    add_exact(tile, sums);
  }
  store_tile(sums, rows, width, place);
}

template <class T, class TC>
HWY_INLINE void multiply_blocked(const ProductShape& shape, const T* a, const T* b, TC* c) {
  using Accumulator = std::conditional_t<std::is_same_v<T, bfloat16>, float, std::int32_t>;
  float* const widened = thread_scratch(shape.m * shape.k + shape.k * kPanelColumns);
  float* const panel = widened + shape.m * shape.k;
  widen(a, shape.m * shape.k, widened);
  if (shape.bfp16) quantize_runs(widened, shape.m * shape.k);
  const WidenedA rows_of_a{widened, shape.r, shape.k};
  for (std::size_t column = 0; column < shape.n; column += kPanelColumns) {
    const std::size_t width = std::min(kPanelColumns, shape.n - column);
    if (shape.t == 4) {
      pack_panel<4>(b, shape.k, shape.n, column, width, panel);
    } else {
      pack_panel<8>(b, shape.k, shape.n, column, width, panel);
    }
    if (shape.bfp16) quantize_panel(panel, shape.k);
    for (std::size_t row = 0; row < shape.m; row += kTileRows) {
      const CPlace<TC> place{c, shape.n, shape.r, shape.t, row, column};
      const std::size_t rows = std::min(kTileRows, shape.m - row);
      update_tile(rows_of_a, panel, rows, width, place, std::type_identity<Accumulator>());
    }
  }
}

// One function per signature, because dispatch tables hold plain functions.
void multiply_bf16_f32(const ProductShape& shape, const bfloat16* a, const bfloat16* b, float* c) {
  multiply_blocked(shape, a, b, c);
}
void multiply_bf16_bf16(const ProductShape& shape, const bfloat16* a, const bfloat16* b, bfloat16* c) {
  multiply_blocked(shape, a, b, c);
}
void multiply_i8_i32(const ProductShape& shape, const std::int8_t* a, const std::int8_t* b, std::int32_t* c) {
  multiply_blocked(shape, a, b, c);
}
void multiply_i8_i16(const ProductShape& shape, const std::int8_t* a, const std::int8_t* b, std::int16_t* c) {
  multiply_blocked(shape, a, b, c);
}
void multiply_i8_i8(const ProductShape& shape, const std::int8_t* a, const std::int8_t* b, std::int8_t* c) {
  multiply_blocked(shape, a, b, c);
}

}  // namespace npubench::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace npubench {

HWY_EXPORT(multiply_bf16_f32);
HWY_EXPORT(multiply_bf16_bf16);
HWY_EXPORT(multiply_i8_i32);
HWY_EXPORT(multiply_i8_i16);
HWY_EXPORT(multiply_i8_i8);

void multiply(const ProductShape& shape, const bfloat16* a, const bfloat16* b, float* c) {
  HWY_DYNAMIC_DISPATCH(multiply_bf16_f32)(shape, a, b, c);
}
void multiply(const ProductShape& shape, const bfloat16* a, const bfloat16* b, bfloat16* c) {
  HWY_DYNAMIC_DISPATCH(multiply_bf16_bf16)(shape, a, b, c);
}
void multiply(const ProductShape& shape, const std::int8_t* a, const std::int8_t* b, std::int32_t* c) {
  HWY_DYNAMIC_DISPATCH(multiply_i8_i32)(shape, a, b, c);
}
void multiply(const ProductShape& shape, const std::int8_t* a, const std::int8_t* b, std::int16_t* c) {
  HWY_DYNAMIC_DISPATCH(multiply_i8_i16)(shape, a, b, c);
}
void multiply(const ProductShape& shape, const std::int8_t* a, const std::int8_t* b, std::int8_t* c) {
  HWY_DYNAMIC_DISPATCH(multiply_i8_i8)(shape, a, b, c);
}

}  // namespace npubench
#endif  // HWY_ONCE
