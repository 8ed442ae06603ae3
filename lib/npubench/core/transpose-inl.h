// Packing of a transposed operand, for the product of queries and keys and for B column by column; compiled once per
// instruction set.
#if defined(NPUBENCH_CORE_TRANSPOSE_INL_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef NPUBENCH_CORE_TRANSPOSE_INL_H_
#undef NPUBENCH_CORE_TRANSPOSE_INL_H_
#else
#define NPUBENCH_CORE_TRANSPOSE_INL_H_
#endif

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include <hwy/highway.h>

#include <npubench/core/product-inl.h>

HWY_BEFORE_NAMESPACE();
namespace npubench::HWY_NAMESPACE {

#if HWY_TARGET == HWY_SCALAR

template <class T>
HWY_INLINE void transpose_block(const T* first_four, const T* last_four, float* to) {
  for (std::size_t i = 0; i < 8; ++i) {
    const T* const row = i < 4 ? first_four + i * 8 : last_four + (i - 4) * 8;
    for (std::size_t j = 0; j < 8; ++j) to[j * kPanelColumns + i] = static_cast<float>(row[j]);
  }
}

#else

using Halves = hn::FixedTag<std::uint16_t, 8>;
using HalfVector = hn::Vec<Halves>;

/// 16 bits an element: bf16 as it is, i8 widened.
HWY_INLINE HalfVector load_halves(const bfloat16* from) {
  return hn::LoadU(Halves(), reinterpret_cast<const std::uint16_t*>(from));
}
HWY_INLINE HalfVector load_halves(const std::int8_t* from) {
  const hn::FixedTag<std::int16_t, 8> d16;
  return hn::BitCast(Halves(), hn::PromoteTo(d16, hn::LoadU(hn::FixedTag<std::int8_t, 8>(), from)));
}

/// The eight as f32, by the same rule.
template <class T>
HWY_INLINE void store_halves_as_floats(HalfVector halves, float* to) {
  const hn::CappedTag<float, 8> d;
  const hn::Rebind<std::uint16_t, decltype(d)> du16;
  const hn::Rebind<std::int16_t, decltype(d)> di16;
  const hn::Rebind<std::int32_t, decltype(d)> di32;
  const hn::Rebind<std::uint32_t, decltype(d)> du32;
  HWY_ALIGN std::uint16_t values[8];  // in registers where a vector holds 8 floats
  hn::Store(halves, Halves(), values);
  for (std::size_t i = 0; i < 8; i += hn::MaxLanes(d)) {
    const auto part = hn::LoadU(du16, values + i);
    if constexpr (sizeof(T) == sizeof(bfloat16)) {
      hn::StoreU(hn::BitCast(d, hn::ShiftLeft<16>(hn::PromoteTo(du32, part))), d, to + i);
    } else {
      hn::StoreU(hn::ConvertTo(d, hn::PromoteTo(di32, hn::BitCast(di16, part))), d, to + i);
    }
  }
}

/// Transposes 8 x 8 elements of 16 bits: pairs, then pairs of pairs, then halves.
HWY_INLINE void transpose(HalfVector (&rows)[8]) {
  const Halves d16;
  const hn::RepartitionToWide<Halves> d32;
  const hn::RepartitionToWide<decltype(d32)> d64;
  HalfVector pairs[8];
  for (std::size_t i = 0; i < 8; i += 2) {
    pairs[i] = hn::InterleaveLower(d16, rows[i], rows[i + 1]);
    pairs[i + 1] = hn::InterleaveUpper(d16, rows[i], rows[i + 1]);
  }
  HalfVector fours[8];  // [4 * h + c]: columns 2c and 2c + 1 of rows 4h to 4h + 3
  for (std::size_t h = 0; h < 2; ++h) {
    for (std::size_t upper = 0; upper < 2; ++upper) {
      const auto first = hn::BitCast(d32, pairs[4 * h + upper]);
      const auto second = hn::BitCast(d32, pairs[4 * h + 2 + upper]);
      fours[4 * h + 2 * upper] = hn::BitCast(d16, hn::InterleaveLower(d32, first, second));
      fours[4 * h + 2 * upper + 1] = hn::BitCast(d16, hn::InterleaveUpper(d32, first, second));
    }
  }
  for (std::size_t c = 0; c < 4; ++c) {
    const auto upper_rows = hn::BitCast(d64, fours[c]);
    const auto lower_rows = hn::BitCast(d64, fours[4 + c]);
    rows[2 * c] = hn::BitCast(d16, hn::InterleaveLower(d64, upper_rows, lower_rows));
    rows[2 * c + 1] = hn::BitCast(d16, hn::InterleaveUpper(d64, upper_rows, lower_rows));
  }
}

/// Eight rows of eight, transposed and widened, into rows of a panel.
template <class T>
HWY_INLINE void transpose_block(const T* first_four, const T* last_four, float* to) {
  HalfVector rows[8];
  for (std::size_t i = 0; i < 4; ++i) rows[i] = load_halves(first_four + i * 8);
  for (std::size_t i = 0; i < 4; ++i) rows[4 + i] = load_halves(last_four + i * 8);
  transpose(rows);
  for (std::size_t i = 0; i < 8; ++i) store_halves_as_floats<T>(rows[i], to + i * kPanelColumns);
}

#endif  // HWY_TARGET == HWY_SCALAR

/// Rows [first, first + width) of B [n,k], blocked 8 x 8, become the columns of a panel; columns past `width` become 0.
template <class T>
HWY_NOINLINE void pack_transposed_panel(const T* b, std::size_t k, std::size_t first, std::size_t width, float* panel) {
  if (width < kPanelColumns) std::fill(panel, panel + k * kPanelColumns, 0.0f);
  for (std::size_t column = 0; column < width; column += 8) {
    const T* block = b + (first + column) * k;
    for (std::size_t row = 0; row < k; row += 8, block += 64) {
      transpose_block(block, block + 32, panel + row * kPanelColumns + column);
    }
  }
}

/// Columns [first, first + width) of B [k,n], which lies column by column in blocks of kT x 8, into a panel; columns
/// past `width` become 0.
template <std::size_t kT, class T>
HWY_INLINE void pack_panel_by_columns(const T* b, std::size_t k, std::size_t first, std::size_t width, float* panel) {
  if constexpr (kT == 8) {
    pack_transposed_panel(b, k, first, width, panel);
  } else {
    static_assert(kT == 4);
    static constexpr T kZeros[32] = {};
    if (width < kPanelColumns) std::fill(panel, panel + k * kPanelColumns, 0.0f);
    for (std::size_t column = 0; column < width; column += 8) {
      const T* const first_four = b + (first + column) * k;
      const T* const last_four = column + 4 < width ? first_four + 4 * k : nullptr;
      for (std::size_t row = 0; row < k; row += 8) {
        transpose_block(first_four + row * 4, last_four != nullptr ? last_four + row * 4 : kZeros,
                        panel + row * kPanelColumns + column);
      }
    }
  }
}

}  // namespace npubench::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif  // NPUBENCH_CORE_TRANSPOSE_INL_H_
