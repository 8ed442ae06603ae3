// The vector layer's host half, on Highway; compiled once per instruction set. Built by GCC and Clang, not for cores.
//
// Results have the same bits on every instruction set: no fused multiply-add where the product is inexact, and sums in
// an order that does not depend on the vector length. See npubench/emulator/functions/functions.h.
#if defined(NPUBENCH_CORE_CODE_VECTOR_HOST_INL_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef NPUBENCH_CORE_CODE_VECTOR_HOST_INL_H_
#undef NPUBENCH_CORE_CODE_VECTOR_HOST_INL_H_
#else
#define NPUBENCH_CORE_CODE_VECTOR_HOST_INL_H_
#endif

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>

#include <hwy/highway.h>

#include <npubench/base/math.h>
#include <npubench/emulator/functions/product-inl.h>
#include <npubench/emulator/functions/scratch.h>
#include <npubench/emulator/functions/transpose-inl.h>

#undef NPUBENCH_CORE_CODE_BEGIN
#undef NPUBENCH_CORE_CODE_END
#undef NPUBENCH_INLINE
// The namespace comes first: GCC 16 loses what follows a pragma in the same macro.
#define NPUBENCH_CORE_CODE_BEGIN      \
  namespace npubench::HWY_NAMESPACE { \
  HWY_BEFORE_NAMESPACE();
#define NPUBENCH_CORE_CODE_END \
  }                            \
  HWY_AFTER_NAMESPACE();
#define NPUBENCH_INLINE HWY_INLINE

NPUBENCH_CORE_CODE_BEGIN

inline constexpr std::size_t kBlock = 8;
/// A row of an 8 x 8 block, in one vector or several.
using Blocks = hn::CappedTag<float, kBlock>;
inline constexpr std::size_t kBlockLanes = hn::MaxLanes(Blocks());
/// A value for each of eight rows.
using Eights = Blocks;
inline constexpr std::size_t kEightLanes = kBlockLanes;
/// Below every score: what is not there.
inline constexpr float kLowest = -std::numeric_limits<float>::infinity();
/// A value for a whole row.
using Scalar = float;

// --- lanes

template <class D>
NPUBENCH_INLINE hn::Vec<D> splat(D d, float value) {
  return hn::Set(d, value);
}
template <class V>
NPUBENCH_INLINE V plus(V a, V b) {
  return hn::Add(a, b);
}
template <class V>
NPUBENCH_INLINE V minus(V a, V b) {
  return hn::Sub(a, b);
}
template <class V>
NPUBENCH_INLINE V times(V a, V b) {
  return hn::Mul(a, b);
}
template <class V>
NPUBENCH_INLINE V larger(V a, V b) {
  return hn::Max(a, b);
}
template <class V>
NPUBENCH_INLINE V over(V a, V b) {
  return hn::Div(a, b);
}
NPUBENCH_INLINE Scalar quotient(Scalar a, float b) { return a / b; }
NPUBENCH_INLINE Scalar plus_scalar(Scalar a, float b) { return a + b; }
NPUBENCH_INLINE Scalar reciprocal(Scalar a) { return 1.0f / a; }
NPUBENCH_INLINE Scalar reciprocal_sqrt(Scalar a) { return 1.0f / std::sqrt(a); }

/// What a p of type T holds for the weight e: f32 that are bf16 values, or whole numbers up to 127.
template <class T>
NPUBENCH_INLINE FloatVector as_weight(FloatVector e) {
  if constexpr (sizeof(T) == sizeof(bfloat16)) {
    return round_to_bf16(Floats(), e);
  } else {
    return round_small(Floats(), hn::Mul(e, hn::Set(Floats(), 127.0f)));
  }
}

/// Rounding and saturation are part of every operation here.
NPUBENCH_INLINE void set_modes() {}

// --- rows of any width

/// Lanes of a row that are there: all of a vector's, or the first few. With `room`, what lies behind the row in memory
/// may be read, and will be written later.
struct All {};
struct Part {
  std::size_t count;
  bool room;
};

/// Calls f(part, at, All or Part) for each vector of a row: `part` says to which of the kRowLanes partial sums its
/// lanes belong.
template <class F>
NPUBENCH_INLINE void for_each_vector(std::size_t width, bool room, const F& f) {
  std::size_t i = 0;
  for (; i + kRowLanes <= width; i += kRowLanes) {
    for (std::size_t part = 0; part < kRowLanes / kLanes; ++part) f(part, i + part * kLanes, All());
  }
  if (i == width) return;
  for (std::size_t part = 0; part < kRowLanes / kLanes; ++part) {
    const std::size_t at = i + part * kLanes;
    f(part, at, at < width ? Part{std::min(kLanes, width - at), room} : Part{0, false});
  }
}

/// Elements times `scale`.
template <bool kAligned, class T>
NPUBENCH_INLINE FloatVector load_row(const T* from, All, float scale, float /*filler*/) {
  return hn::Mul(load(Floats(), from), hn::Set(Floats(), scale));
}
/// `filler` where there is no element.
template <bool kAligned, class T>
NPUBENCH_INLINE FloatVector load_row(const T* from, Part there, float scale, float filler) {
  T rest[kLanes] = {};
  if (!there.room) {
    std::memcpy(static_cast<void*>(rest), from, there.count * sizeof(T));
    from = rest;
  }
  const auto values = hn::Mul(load(Floats(), from), hn::Set(Floats(), scale));
  return hn::IfThenElse(hn::FirstN(Floats(), there.count), values, hn::Set(Floats(), filler));
}
template <bool kAligned, class T>
NPUBENCH_INLINE void store_row(FloatVector value, T* to, All) {
  store(Floats(), value, to);
}
template <bool kAligned, class T>
NPUBENCH_INLINE void store_row(FloatVector value, T* to, Part there) {
  if (there.room) return store(Floats(), value, to);
  T rest[kLanes];
  store(Floats(), value, rest);
  std::memcpy(static_cast<void*>(to), rest, there.count * sizeof(T));
}

/// 0 in lanes that are not there.
NPUBENCH_INLINE FloatVector only_there(FloatVector value, All) { return value; }
NPUBENCH_INLINE FloatVector only_there(FloatVector value, Part there) {
  return hn::IfThenElseZero(hn::FirstN(Floats(), there.count), value);
}

/// The largest of a row.
class RowMaximum {
 public:
  NPUBENCH_INLINE RowMaximum() : largest_(hn::Set(Floats(), kLowest)) {}
  NPUBENCH_INLINE void add(std::size_t /*part*/, FloatVector value) { largest_ = hn::Max(largest_, value); }
  NPUBENCH_INLINE Scalar total() const { return hn::GetLane(hn::MaxOfLanes(Floats(), largest_)); }

 private:
  FloatVector largest_;
};

/// What a softmax keeps of a row between its passes: scores, then weights, in f32.
template <bool kAligned>
class RowInProgress {
 public:
  explicit NPUBENCH_INLINE RowInProgress(std::size_t width) : row_(thread_scratch(round_up(width, kRowLanes))) {}
  template <class There>
  NPUBENCH_INLINE FloatVector read(const bfloat16* input, std::size_t at, There there) const {
    const auto value = load_row<kAligned>(input + at, there, 1.0f, kLowest);
    hn::Store(value, Floats(), row_ + at);
    return value;
  }
  template <class There>
  NPUBENCH_INLINE FloatVector read_again(const bfloat16* /*input*/, std::size_t at, There) const {
    return hn::Load(Floats(), row_ + at);
  }
  /// Returns what was kept.
  template <class There>
  NPUBENCH_INLINE FloatVector keep(FloatVector weight, bfloat16* /*output*/, std::size_t at, There) const {
    hn::Store(weight, Floats(), row_ + at);
    return weight;
  }
  template <class There>
  NPUBENCH_INLINE FloatVector kept(const bfloat16* /*output*/, std::size_t at, There) const {
    return hn::Load(Floats(), row_ + at);
  }

 private:
  float* row_;
};

/// Two rows that every row of the data is combined with: widened once.
template <bool kAligned>
class RowParameters {
 public:
  NPUBENCH_INLINE RowParameters(const bfloat16* rows, std::size_t width) : padded_(round_up(width, kRowLanes)) {
    widened_ = thread_scratch(2 * padded_);
    for (std::size_t row = 0; row < 2; ++row) {
      for_each_vector(width, false, [&](std::size_t /*part*/, std::size_t at, auto there) {
        hn::Store(load_row<kAligned>(rows + row * width + at, there, 1.0f, 0.0f), Floats(),
                  widened_ + row * padded_ + at);
      });
    }
  }
  template <class There>
  NPUBENCH_INLINE FloatVector get(std::size_t row, std::size_t at, There) const {
    return hn::Load(Floats(), widened_ + row * padded_ + at);
  }

 private:
  std::size_t padded_;
  float* widened_;
};

// --- eight rows of scores, each of them row-major

class ScoreRows {
 public:
  static constexpr std::size_t kGroups = 8;  // one row each
  static constexpr std::size_t kParts = kRowLanes / kLanes;

  NPUBENCH_INLINE ScoreRows(float* scores, std::size_t stride, std::size_t keys)
      : scores_(scores), stride_(stride), keys_(keys) {}

  [[nodiscard]] NPUBENCH_INLINE std::size_t steps() const { return round_up(keys_, kRowLanes) / kRowLanes; }
  NPUBENCH_INLINE FloatVector load(std::size_t group, std::size_t step, std::size_t part) const {
    return hn::Load(Floats(), scores_ + group * stride_ + step * kRowLanes + part * kLanes);
  }
  /// What is beyond the valid keys is not there.
  NPUBENCH_INLINE void limit(std::size_t valid) const {
    for (std::size_t row = 0; row < 8; ++row) {
      float* const first = scores_ + row * stride_;
      std::fill(first + valid, first + steps() * kRowLanes, kLowest);
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
  /// Into eight rows of p, blocked 8 x 8. The weights are as as_weight<T> left them.
  template <class T>
  NPUBENCH_INLINE void store_weights(std::size_t group, std::size_t step, std::size_t part, FloatVector weights,
                                     T* p) const {
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
  }

 private:
  float* scores_;
  std::size_t stride_, keys_;

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

/// Scores of queries [queries, head_dim] and keys [keys, head_dim], both blocked 8 x 8. All keys are packed at once, so
/// that eight rows at a time stay in the first-level cache.
template <class T>
class ScoreProduct {
 public:
  template <class Shape>
  ScoreProduct(const Shape& shape, const T* q, const T* k, float* /*scores*/)
      : keys_(shape.keys()), depth_(shape.head_dim()), stride_(round_up(keys_, std::max(kPanelColumns, kRowLanes))) {
    widened_ = thread_scratch(shape.queries() * depth_ + depth_ * round_up(keys_, kPanelColumns) + kBlock * stride_);
    panels_ = widened_ + shape.queries() * depth_;
    scores_ = panels_ + depth_ * round_up(keys_, kPanelColumns);
    widen(q, shape.queries() * depth_, widened_);
    if (shape.bfp16()) quantize_runs(widened_, shape.queries() * depth_);
    for (std::size_t column = 0; column < keys_; column += kPanelColumns) {
      float* const panel = panels_ + column * depth_;
      pack_transposed_panel(k, depth_, column, std::min(kPanelColumns, keys_ - column), panel);
      if (shape.bfp16()) quantize_panel(panel, depth_);
    }
  }

  /// Eight rows from `first` on, scaled.
  NPUBENCH_INLINE ScoreRows rows(std::size_t first, float scale) const {
    HWY_ALIGN float tile[kTileRows * kPanelColumns];
    const Floats d;
    for (std::size_t column = 0; column < keys_; column += kPanelColumns) {
      const std::size_t width = std::min(kPanelColumns, keys_ - column);
      for (std::size_t row = 0; row < kBlock; row += kTileRows) {
        multiply_tile(WidenedA{widened_, kBlock, depth_}, first + row, kTileRows, width, 0, depth_ / kDepth,
                      panels_ + column * depth_, tile);
        for (std::size_t i = 0; i < kTileRows; ++i) {
          for (std::size_t j = 0; j < width; j += kLanes) {
            const auto scaled = hn::Mul(hn::Load(d, tile + i * kPanelColumns + j), hn::Set(d, scale));
            hn::Store(scaled, d, scores_ + (row + i) * stride_ + column + j);
          }
        }
      }
    }
    return {scores_, stride_, keys_};
  }

 private:
  std::size_t keys_, depth_, stride_;
  float *widened_, *panels_, *scores_;
};

// --- blocks of a product

/// Some rows of an 8 x 8 block of a product.
class BlockPiece {
 public:
  static constexpr std::size_t kRows = kTileRows;
  static constexpr std::size_t kParts = kRows * kBlock / kBlockLanes;

  explicit NPUBENCH_INLINE BlockPiece(const float* tile) : tile_(tile) {}
  NPUBENCH_INLINE hn::Vec<Blocks> get(std::size_t part) const {
    const std::size_t at = part * kBlockLanes;
    return hn::LoadU(Blocks(), tile_ + at / kBlock * kPanelColumns + at % kBlock);
  }

 private:
  const float* tile_;
};

/// The values of rows that the lanes of a block's vector number `part` belong to.
NPUBENCH_INLINE hn::Vec<Blocks> spread(const float* rows, std::size_t part) {
  return hn::Set(Blocks(), rows[part * kBlockLanes / kBlock]);
}

/// Divides rows of blocks by a value for each of eight rows.
class Divisors {
 public:
  explicit NPUBENCH_INLINE Divisors(const float* rows) : rows_(rows) {}
  NPUBENCH_INLINE hn::Vec<Blocks> divide(hn::Vec<Blocks> value, std::size_t part) const {
    return hn::Div(value, spread(rows_, part));
  }

 private:
  const float* rows_;
};

/// p [queries, keys] v [keys, head_dim], both blocked 8 x 8: calls take(row, column, piece) for every piece of the
/// product.
template <class T, class Shape, class Take>
NPUBENCH_INLINE void for_each_product(const Shape& shape, const T* p, const T* v, const Take& take) {
  const std::size_t queries = shape.queries(), keys = shape.keys(), head_dim = shape.head_dim();
  float* const widened = thread_scratch(queries * keys + keys * kPanelColumns);
  float* const panel = widened + queries * keys;
  HWY_ALIGN float tile[kTileRows * kPanelColumns];
  widen(p, queries * keys, widened);
  if (shape.bfp16()) quantize_runs(widened, queries * keys);
  for (std::size_t column = 0; column < head_dim; column += kPanelColumns) {
    const std::size_t width = std::min(kPanelColumns, head_dim - column);
    pack_panel<kBlock>(v, keys, head_dim, column, width, panel);
    if (shape.bfp16()) quantize_panel(panel, keys);
    for (std::size_t row = 0; row < queries; row += kTileRows) {
      multiply_tile(WidenedA{widened, kBlock, keys}, row, kTileRows, width, 0, keys / kDepth, panel, tile);
      for (std::size_t j = 0; j < width; j += kBlock) take(row, column + j, BlockPiece(tile + j));
    }
  }
}

// --- integers

/// floor(x / 2^shift), one more if the rest is above half or is half and the floor odd; saturated. The rest is below
/// 2^31 and half of 2^shift at most 2^30, so their sum needs the unsigned type.
template <class Out>
NPUBENCH_INLINE void requantize_vector(const std::int32_t* in, Out* out, int shift) {
  const hn::Rebind<std::int32_t, Floats> d32;
  const hn::RebindToUnsigned<decltype(d32)> du32;
  const hn::Rebind<Out, decltype(d32)> narrow;
  auto x = hn::LoadU(d32, in);
  if (shift > 0) {
    const auto floor = hn::ShiftRightSame(x, shift);
    const auto rest = hn::BitCast(du32, hn::Sub(x, hn::ShiftLeftSame(floor, shift)));
    const auto odd = hn::BitCast(du32, hn::And(floor, hn::Set(d32, 1)));
    const auto below_half = hn::Set(du32, (1u << (shift - 1)) - 1u);
    const auto up = hn::ShiftRightSame(hn::Add(hn::Add(rest, below_half), odd), shift);
    x = hn::Add(floor, hn::BitCast(d32, up));
  }
  hn::StoreU(hn::DemoteTo(narrow, x), narrow, out);
}

NPUBENCH_CORE_CODE_END

#endif  // NPUBENCH_CORE_CODE_VECTOR_HOST_INL_H_
