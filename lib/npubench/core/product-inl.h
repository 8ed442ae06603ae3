// The matrix product on widened operands that matmul and attention share; compiled once per instruction set.
//
// A is widened as it lies (blocks of r x 8), B in panels of kPanelColumns columns, row by row, so that the inner loop
// reads whole vectors of B and broadcasts single elements of A. Every element of C is summed over K in ascending order.
#if defined(NPUBENCH_CORE_PRODUCT_INL_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef NPUBENCH_CORE_PRODUCT_INL_H_
#undef NPUBENCH_CORE_PRODUCT_INL_H_
#else
#define NPUBENCH_CORE_PRODUCT_INL_H_
#endif

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include <hwy/highway.h>

#include <npubench/core/vector-inl.h>

HWY_BEFORE_NAMESPACE();
namespace npubench::HWY_NAMESPACE {

/// s of every multiply block there is: elements along K that lie side by side in A.
inline constexpr std::size_t kDepth = 8;
/// Two vectors; at least the widest block, also where vectors are a single element.
inline constexpr std::size_t kPanelColumns = std::max<std::size_t>(2 * kLanes, 8);
inline constexpr std::size_t kPanelVectors = kPanelColumns / kLanes;
/// Rows that the inner loop takes at once: 16 accumulators where there are 32 registers, 8 where there are 16.
inline constexpr std::size_t kTileRows = (HWY_TARGET == HWY_AVX3 || HWY_TARGET == HWY_NEON) ? 8 : 4;

// --- bfp16: runs of 8 along K share an exponent

/// Rounds to 8 bits (sign and 7) below the exponent of `largest`. Exponents below 2^-119 count as that.
template <class D, class V = hn::Vec<D>>
HWY_INLINE V quantize_to_bfp16(D d, V value, V largest) {
  const hn::Rebind<std::int32_t, D> d32;
  const auto exponent = hn::And(hn::BitCast(d32, largest), hn::Set(d32, 0x7f800000));
  const auto step = hn::Sub(hn::Max(exponent, hn::Set(d32, 8 << 23)), hn::Set(d32, 6 << 23));  // 2^(e-6)
  const auto inverse = hn::Sub(hn::Set(d32, 254 << 23), step);
  const auto mantissa = round_small(d, hn::Mul(value, hn::BitCast(d, inverse)));
  const auto limit = hn::Set(d, 127.0f);
  return hn::Mul(hn::Min(hn::Max(mantissa, hn::Neg(limit)), limit), hn::BitCast(d, step));
}

/// Runs of 8 neighbours; `count` is a multiple of 8.
inline HWY_NOINLINE void quantize_runs(float* values, std::size_t count) {
  const hn::CappedTag<float, 8> d;
  for (std::size_t run = 0; run < count; run += 8) {
    auto largest = hn::Abs(hn::Load(d, values + run));
    for (std::size_t i = hn::MaxLanes(d); i < 8; i += hn::MaxLanes(d)) {
      largest = hn::Max(largest, hn::Abs(hn::Load(d, values + run + i)));
    }
    largest = hn::MaxOfLanes(d, largest);
    for (std::size_t i = 0; i < 8; i += hn::MaxLanes(d)) {
      hn::Store(quantize_to_bfp16(d, hn::Load(d, values + run + i), largest), d, values + run + i);
    }
  }
}

/// Runs of 8 rows of a panel, each column by itself.
inline HWY_NOINLINE void quantize_panel(float* panel, std::size_t k) {
  const Floats d;
  for (std::size_t row = 0; row < k; row += kDepth) {
    for (std::size_t column = 0; column < kPanelColumns; column += kLanes) {
      float* const first = panel + row * kPanelColumns + column;
      auto largest = hn::Abs(hn::Load(d, first));
      for (std::size_t i = 1; i < kDepth; ++i) {
        largest = hn::Max(largest, hn::Abs(hn::Load(d, first + i * kPanelColumns)));
      }
      for (std::size_t i = 0; i < kDepth; ++i) {
        float* const at = first + i * kPanelColumns;
        hn::Store(quantize_to_bfp16(d, hn::Load(d, at), largest), d, at);
      }
    }
  }
}

// --- packing

/// Widens `count` elements (a multiple of 32) as they lie.
template <class T>
HWY_NOINLINE void widen(const T* from, std::size_t count, float* to) {
  const Floats d;
  for (std::size_t i = 0; i < count; i += kLanes) hn::Store(load(d, from + i), d, to + i);
}

/// Columns [first, first + width) of B [k,n], blocked kRows x kT, into a panel; columns past `width` become 0.
template <std::size_t kT, std::size_t kRows = kDepth, class T>
HWY_NOINLINE void pack_panel(const T* b, std::size_t k, std::size_t n, std::size_t first, std::size_t width,
                             float* panel) {
  const hn::CappedTag<float, kT> d;
  if (width < kPanelColumns) std::fill(panel, panel + k * kPanelColumns, 0.0f);
  for (std::size_t row = 0; row < k; row += kRows) {
    const T* const blocks = b + row * n + first * kRows;
    for (std::size_t column = 0; column < width; column += kT) {
      const T* const block = blocks + column * kRows;
      float* const to = panel + row * kPanelColumns + column;
      for (std::size_t i = 0; i < kRows; ++i) {
        for (std::size_t j = 0; j < kT; j += hn::MaxLanes(d)) {
          hn::StoreU(load(d, block + i * kT + j), d, to + i * kPanelColumns + j);
        }
      }
    }
  }
}

// --- the product

/// A as widen() leaves it: rows of 8 elements, in blocks of r rows.
struct WidenedA {
  const float* data{};
  std::size_t r{}, k{};

  /// Element (row, 0); the four rows from a multiple of 4 on lie 8 apart.
  HWY_INLINE const float* row(std::size_t row) const { return data + (row / r) * r * k + (row % r) * kDepth; }
};

/// A tile of C (kRows x kVectors vectors, rows kPanelColumns apart) = A B over k_blocks runs of 8 from `first_block`
/// on.
template <std::size_t kRows, std::size_t kVectors>
HWY_NOINLINE void multiply_tile(const WidenedA& a, std::size_t first_row, std::size_t first_block, std::size_t k_blocks,
                                const float* panel, float* tile) {
  const Floats d;
  FloatVector sums[kRows][kVectors];
  for (std::size_t i = 0; i < kRows; ++i) {
    for (std::size_t v = 0; v < kVectors; ++v) sums[i][v] = hn::Zero(d);
  }
  const std::size_t step = a.r * kDepth;
  const float* upper = a.row(first_row) + first_block * step;
  const float* lower = kRows > 4 ? a.row(first_row + 4) + first_block * step : upper;
  const float* b = panel + first_block * kDepth * kPanelColumns;
  for (std::size_t block = 0; block < k_blocks; ++block) {
    HWY_UNROLL(8)
    for (std::size_t s = 0; s < kDepth; ++s) {
      FloatVector columns[kVectors];
      for (std::size_t v = 0; v < kVectors; ++v) columns[v] = hn::Load(d, b + s * kPanelColumns + v * kLanes);
      for (std::size_t i = 0; i < kRows; ++i) {
        const auto element = hn::Set(d, i < 4 ? upper[i * kDepth + s] : lower[(i - 4) * kDepth + s]);
        // Fused or not makes no difference: the product of two bf16 (8 bits each) or i8 is exact in f32.
        for (std::size_t v = 0; v < kVectors; ++v) sums[i][v] = hn::MulAdd(element, columns[v], sums[i][v]);
      }
    }
    upper += step;
    lower += step;
    b += kDepth * kPanelColumns;
  }
  for (std::size_t i = 0; i < kRows; ++i) {
    for (std::size_t v = 0; v < kVectors; ++v) hn::Store(sums[i][v], d, tile + i * kPanelColumns + v * kLanes);
  }
}

/// The same for `rows` (4 or 8, at most kTileRows) by `width` columns (at most kPanelColumns).
HWY_INLINE void multiply_tile(const WidenedA& a, std::size_t first_row, std::size_t rows, std::size_t width,
                              std::size_t first_block, std::size_t k_blocks, const float* panel, float* tile) {
  if (rows == kTileRows) {
    if (width > kLanes) {
      multiply_tile<kTileRows, kPanelVectors>(a, first_row, first_block, k_blocks, panel, tile);
    } else {
      multiply_tile<kTileRows, 1>(a, first_row, first_block, k_blocks, panel, tile);
    }
  } else {
    multiply_tile<4, kPanelVectors>(a, first_row, first_block, k_blocks, panel, tile);
  }
}

}  // namespace npubench::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif  // NPUBENCH_CORE_PRODUCT_INL_H_
