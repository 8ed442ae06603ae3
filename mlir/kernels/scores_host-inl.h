// The vector layer's host half, part five: attention's scores, eight rows at a time.
// Built by GCC and Clang, not for cores; bits do not depend on the instruction set, see vector_host-inl.h.
#if defined(NPUBENCH_CORE_CODE_SCORES_HOST_INL_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef NPUBENCH_CORE_CODE_SCORES_HOST_INL_H_
#undef NPUBENCH_CORE_CODE_SCORES_HOST_INL_H_
#else
#define NPUBENCH_CORE_CODE_SCORES_HOST_INL_H_
#endif

#include "powers_host-inl.h"

NPUBENCH_CORE_CODE_BEGIN

/// Of scores that are scaled already.
class ScoreScale {
 public:
  explicit NPUBENCH_INLINE ScoreScale(float /*scale*/) {}
  NPUBENCH_INLINE FloatVector exponential(FloatVector x) const { return HWY_NAMESPACE::exponential(Floats(), x); }
};
NPUBENCH_INLINE hn::Vec<Eights> factor_of(const ScoreScale& /*scale*/, hn::Vec<Eights> x) {
  return exponential(Eights(), x);
}

class ScoreRows {
 public:
  static constexpr std::size_t kGroups = 8;  // one row each
  static constexpr std::size_t kGroupsAtOnce = 1;
  static constexpr std::size_t kParts = kRowLanes / kLanes;

  NPUBENCH_INLINE ScoreRows(float* scores, std::size_t stride, std::size_t keys, std::size_t valid)
      : scores_(scores), stride_(stride), keys_(keys), valid_(valid) {}

  /// Those with a valid key.
  [[nodiscard]] NPUBENCH_INLINE std::size_t steps() const { return round_up(valid_, kRowLanes) / kRowLanes; }
  /// Elements of p that they fill.
  [[nodiscard]] NPUBENCH_INLINE std::size_t filled() const { return std::min(steps() * kRowLanes, keys_) * kBlock; }
  NPUBENCH_INLINE FloatVector load(std::size_t group, std::size_t step, std::size_t part) const {
    return hn::Load(Floats(), scores_ + group * stride_ + step * kRowLanes + part * kLanes);
  }
  /// What is beyond the valid keys is not there.
  NPUBENCH_INLINE void limit() const {
    for (std::size_t row = 0; row < 8; ++row) {
      float* const first = scores_ + row * stride_;
      std::fill(first + valid_, first + steps() * kRowLanes, kLowest);
    }
  }
  /// The first row sees as many keys, each further one more.
  NPUBENCH_INLINE void limit_rows(std::ptrdiff_t seen) const {
    const auto filled = static_cast<std::ptrdiff_t>(steps() * kRowLanes), valid = static_cast<std::ptrdiff_t>(valid_);
    for (std::ptrdiff_t row = 0; row < 8; ++row) {
      float* const first = scores_ + static_cast<std::size_t>(row) * stride_;
      std::fill(first + std::clamp<std::ptrdiff_t>(seen + row, 0, valid), first + filled, kLowest);
    }
  }
  NPUBENCH_INLINE FloatVector spread(std::size_t group, std::size_t /*part*/, const float* rows) const {
    return hn::Set(Floats(), rows[group]);
  }
  NPUBENCH_INLINE void store_maximum(std::size_t group, const FloatVector (&parts)[kParts], float* rows) const {
    auto largest = parts[0];
    for (std::size_t part = 1; part < kParts; ++part) largest = hn::Max(largest, parts[part]);
    rows[group] = hn::GetLane(hn::MaxOfLanes(Floats(), largest));
  }
  NPUBENCH_INLINE void store_sum(std::size_t group, const FloatVector (&parts)[kParts], float* rows) const {
    RowSum sum;
    for (std::size_t part = 0; part < kParts; ++part) sum.add(part, parts[part]);
    rows[group] = sum.total();
  }
  /// What p holds for exp e, into eight rows of p, blocked 8 x 8. Returns it.
  template <class T>
  NPUBENCH_INLINE FloatVector store_weight(std::size_t group, std::size_t step, std::size_t part, FloatVector e,
                                           T* p) const {
    const auto weights = as_weight<T>(e);
    const std::size_t column = step * kRowLanes + part * kLanes;
    T* const to = p + column / kBlock * kBlock * kBlock + group * kBlock + column % kBlock;
    if constexpr (sizeof(T) == sizeof(bfloat16)) {
      const hn::Rebind<std::uint16_t, Floats> d16;
      const hn::RebindToUnsigned<Floats> d32;
      const auto bits = hn::TruncateTo(d16, hn::ShiftRight<16>(hn::BitCast(d32, weights)));
      store_columns(d16, bits, column, reinterpret_cast<std::uint16_t*>(to));
    } else {
      const hn::Rebind<std::int8_t, Floats> d8;
      const hn::RebindToSigned<Floats> d32;
      store_columns(d8, hn::DemoteTo(d8, hn::ConvertTo(d32, weights)), column, to);
    }
    return weights;
  }

 private:
  float* scores_;
  std::size_t stride_, keys_, valid_;

  /// From `column` on, into one block or two.
  template <class D>
  NPUBENCH_INLINE void store_columns(D d, hn::Vec<D> weights, std::size_t column, hn::TFromD<D>* to) const {
#if HWY_TARGET != HWY_SCALAR
    if constexpr (hn::MaxLanes(D()) > kBlock) {
      const hn::Half<D> half;
      hn::StoreU(hn::LowerHalf(half, weights), half, to);
      if (column + kBlock < keys_) hn::StoreU(hn::UpperHalf(half, weights), half, to + kBlock * kBlock);
      return;
    }
#endif
    if (column < keys_) hn::StoreU(weights, d, to);
  }
};

/// Scores of queries [queries, head_dim] and keys [keys, head_dim], blocked query_rows x 8 and key_rows x 8. All keys
/// are packed at once, so that eight rows at a time stay in the first-level cache.
template <class T, class Shape>
class ScoreProduct {
 public:
  ScoreProduct(const Shape& shape, const T* q, const T* k, float* /*scores*/)
      : keys_(shape.keys()),
        depth_(shape.head_dim()),
        query_rows_(shape.query_rows()),
        stride_(round_up(keys_, std::max(kPanelColumns, kRowLanes))) {
    widened_ = thread_scratch(shape.queries() * depth_ + depth_ * round_up(keys_, kPanelColumns) + kBlock * stride_);
    panels_ = widened_ + shape.queries() * depth_;
    scores_ = panels_ + depth_ * round_up(keys_, kPanelColumns);
    widen(q, shape.queries() * depth_, widened_);
    if (shape.bfp16()) quantize_runs(widened_, shape.queries() * depth_);
    for (std::size_t column = 0; column < keys_; column += kPanelColumns) {
      float* const panel = panels_ + column * depth_;
      const std::size_t width = std::min(kPanelColumns, keys_ - column);
      if (shape.key_rows() == kBlock) {
        pack_panel_by_columns<kBlock>(k, depth_, column, width, panel);
      } else {
        pack_panel_by_columns<kBlock / 2>(k, depth_, column, width, panel);
      }
      if (shape.bfp16()) quantize_panel(panel, depth_);
    }
  }

  /// Eight rows from `first` on, scaled.
  NPUBENCH_INLINE ScoreRows rows(std::size_t first, float scale, std::size_t valid) const {
    HWY_ALIGN float tile[kTileRows * kPanelColumns];
    const Floats d;
    for (std::size_t column = 0; column < keys_; column += kPanelColumns) {
      const std::size_t width = std::min(kPanelColumns, keys_ - column);
      for (std::size_t row = 0; row < kBlock; row += kTileRows) {
        multiply_tile(WidenedA{widened_, query_rows_, depth_}, first + row, kTileRows, width, 0, depth_ / kDepth,
                      panels_ + column * depth_, tile);
        for (std::size_t i = 0; i < kTileRows; ++i) {
          for (std::size_t j = 0; j < width; j += kLanes) {
            const auto scaled = hn::Mul(hn::Load(d, tile + i * kPanelColumns + j), hn::Set(d, scale));
            hn::Store(scaled, d, scores_ + (row + i) * stride_ + column + j);
          }
        }
      }
    }
    return {scores_, stride_, keys_, valid};
  }

 private:
  std::size_t keys_, depth_, query_rows_, stride_;
  float *widened_, *panels_, *scores_;
};

NPUBENCH_CORE_CODE_END

#endif  // NPUBENCH_CORE_CODE_SCORES_HOST_INL_H_
