// The vector layer's core half, on aie_api: AIE2 (npu1) and AIE2P (npu2), for Peano.
//
// Built so far by GCC 12 and Clang 14 against a model of aie_api (tests/core_code/aie_api_model), never by Peano, and
// never run on hardware. What it asks of aie_api was looked up in that library's headers.
//
// f32 lanes come 16 at a time, as both generations' registers hold them. Neither multiplies f32: a product of two is
// three products of bf16 halves, exact in the f32 accumulator each, and good to about 2^-16. exp is 2^(x log2 e): on
// AIE2P the core's own exp2, which gives bf16; on AIE2 a polynomial of degree 4 on bf16 multiplies, good to about
// 2^-12. 1 / x and 1 / sqrt(x) are aie_api's bf16 estimates and one Newton step, good to about 2^-14.
#pragma once

#include <cstddef>
#include <cstdint>
#include <type_traits>

#include <aie_api/aie.hpp>

#define NPUBENCH_CORE_CODE_BEGIN namespace npubench {
#define NPUBENCH_CORE_CODE_END }
#define NPUBENCH_INLINE inline __attribute__((always_inline))

NPUBENCH_CORE_CODE_BEGIN

inline constexpr std::size_t kLanes = 16;
inline constexpr std::size_t kRowLanes = 16;
inline constexpr std::size_t kBlock = 8;

struct FloatVector {
  aie::vector<float, 16> lanes;
};

struct Floats {};
/// Two rows of an 8 x 8 block.
using Blocks = Floats;
inline constexpr std::size_t kBlockLanes = 16;
/// A value for each of eight rows, twice.
struct Eights {};
inline constexpr std::size_t kEightLanes = 8;
/// Below every score: what is not there. Finite, so that differences are.
inline constexpr float kLowest = -1e30f;
/// A value for a whole row, in all lanes.
using Scalar = FloatVector;

/// The core keeps its rounding and saturation modes from call to call, and starts with rounding down and none.
NPUBENCH_INLINE void set_modes() {
  aie::set_rounding(aie::rounding_mode::conv_even);
  aie::set_saturation(aie::saturation_mode::saturate);
}

// --- lanes

NPUBENCH_INLINE FloatVector splat(Floats, float value) { return {aie::broadcast<float, 16>(value)}; }
NPUBENCH_INLINE FloatVector splat(Eights, float value) { return {aie::broadcast<float, 16>(value)}; }
NPUBENCH_INLINE FloatVector splat(Floats, Scalar value) { return value; }

NPUBENCH_INLINE FloatVector plus(FloatVector a, FloatVector b) { return {aie::add(a.lanes, b.lanes)}; }
NPUBENCH_INLINE FloatVector minus(FloatVector a, FloatVector b) { return {aie::sub(a.lanes, b.lanes)}; }

NPUBENCH_INLINE aie::vector<bfloat16, 16> rounded(FloatVector v) {
  return aie::accum<accfloat, 16>(v.lanes).to_vector<bfloat16>();
}
NPUBENCH_INLINE FloatVector widened(aie::vector<bfloat16, 16> v) {
  return {aie::accum<accfloat, 16>(v).to_vector<float>()};
}

/// An f32 as a sum of two bf16.
struct Halves {
  aie::vector<bfloat16, 16> high, low;
};
NPUBENCH_INLINE Halves halves(FloatVector v) {
  const auto high = rounded(v);
  return {high, rounded(minus(v, widened(high)))};
}

NPUBENCH_INLINE FloatVector times(Halves a, Halves b) {
  auto sum = aie::mul(a.high, b.high);
  sum = aie::mac(sum, a.high, b.low);
  sum = aie::mac(sum, a.low, b.high);
  return {sum.to_vector<float>()};
}
NPUBENCH_INLINE FloatVector times(FloatVector a, FloatVector b) { return times(halves(a), halves(b)); }

/// Lanes where a < b, by the sign of the difference: neither core compares f32.
NPUBENCH_INLINE aie::mask<16> below(FloatVector a, FloatVector b) {
  return aie::lt(minus(a, b).lanes.cast_to<int32>(), aie::zeros<int32, 16>());
}
/// b where the mask is set, else a.
NPUBENCH_INLINE FloatVector choose(FloatVector a, FloatVector b, aie::mask<16> mask) {
  return {aie::select(a.lanes, b.lanes, mask)};
}
NPUBENCH_INLINE FloatVector larger(FloatVector a, FloatVector b) { return choose(a, b, below(a, b)); }
NPUBENCH_INLINE FloatVector smaller(FloatVector a, FloatVector b) { return choose(b, a, below(a, b)); }

NPUBENCH_INLINE FloatVector reciprocal(FloatVector v) {
  const auto estimate = widened(aie::inv(rounded(v)));
  return times(estimate, minus(splat(Floats(), 2.0f), times(v, estimate)));
}
NPUBENCH_INLINE FloatVector reciprocal_sqrt(FloatVector v) {
  const auto estimate = widened(aie::invsqrt(rounded(v)));
  const auto half = times(times(v, splat(Floats(), 0.5f)), times(estimate, estimate));
  return times(estimate, minus(splat(Floats(), 1.5f), half));
}
NPUBENCH_INLINE FloatVector over(FloatVector a, FloatVector b) { return times(a, reciprocal(b)); }
NPUBENCH_INLINE Scalar quotient(Scalar a, float b) { return times(a, splat(Floats(), 1.0f / b)); }
NPUBENCH_INLINE Scalar plus_scalar(Scalar a, float b) { return plus(a, splat(Floats(), b)); }

/// To the nearest integer, ties to even, for magnitudes below 2^22: adding 1.5 * 2^23 pushes the fraction out.
NPUBENCH_INLINE FloatVector round_small(FloatVector v) {
  const auto shifter = splat(Floats(), 12582912.0f);
  return minus(plus(v, shifter), shifter);
}

/// 2^x for |x| <= 126.
NPUBENCH_INLINE FloatVector power_of_2(FloatVector x) {
#if __AIE_ARCH__ == 21
  return widened(aie::exp2<bfloat16>(x.lanes));
#else
  const auto shifter = splat(Floats(), 12582912.0f);
  const auto shifted = plus(x, shifter);
  const auto f = halves(minus(x, minus(shifted, shifter)));  // |f| <= 1/2
  // 2^f = 1 + f (c1 + f (c2 + f (c3 + f c4))), by least squares; the inner terms need less precision.
  const auto inner = [&](FloatVector before, float coefficient) {
    return FloatVector{aie::mac(aie::accum<accfloat, 16>(splat(Floats(), coefficient).lanes), rounded(before), f.high)
                           .to_vector<float>()};
  };
  const auto third = inner(splat(Floats(), 0.009618129f), 0.05550411f);
  const auto second = inner(third, 0.2402265f);
  const auto first = halves(inner(second, 0.6931472f));
  auto sum = aie::mac(aie::accum<accfloat, 16>(splat(Floats(), 1.0f).lanes), first.high, f.high);
  sum = aie::mac(sum, first.high, f.low);
  sum = aie::mac(sum, first.low, f.high);
  const auto n = aie::sub(shifted.lanes.cast_to<int32>(), shifter.lanes.cast_to<int32>());
  const auto bits = aie::add(sum.to_vector<float>().cast_to<int32>(), aie::upshift(n, 23));
  return {bits.cast_to<float>()};
#endif
}

/// e^x; 0 where it is below 2^-120, at most 2^100.
template <class Tag>
NPUBENCH_INLINE FloatVector exponential(Tag, FloatVector x) {
  const auto lowest = splat(Floats(), -120.0f);
  const auto exponent = times(halves(x), halves(splat(Floats(), 1.44269504f)));
  const auto vanishes = below(exponent, lowest);
  const auto clamped = smaller(choose(exponent, lowest, vanishes), splat(Floats(), 100.0f));
  return choose(power_of_2(clamped), splat(Floats(), 0.0f), vanishes);
}

/// What a p of type T holds for the weight e.
template <class T>
NPUBENCH_INLINE FloatVector as_weight(FloatVector e) {
  if constexpr (std::is_same_v<T, bfloat16>) {
    return widened(rounded(e));
  } else {
    return round_small(times(e, splat(Floats(), 127.0f)));
  }
}

// --- memory

NPUBENCH_INLINE FloatVector as_floats(aie::vector<float, 16> v) { return {v}; }
NPUBENCH_INLINE FloatVector as_floats(aie::vector<bfloat16, 16> v) { return widened(v); }
NPUBENCH_INLINE FloatVector as_floats(aie::vector<int8, 16> v) { return {aie::to_float(v, 0)}; }
NPUBENCH_INLINE FloatVector as_floats(aie::vector<int32, 16> v) { return {aie::to_float(v, 0)}; }

template <class T>
NPUBENCH_INLINE aie::vector<T, 16> narrowed(FloatVector v) {
  if constexpr (std::is_same_v<T, float>) {
    return v.lanes;
  } else if constexpr (std::is_same_v<T, bfloat16>) {
    return rounded(v);
  } else {
    // to_fixed saturates, but only magnitudes below 2^22.
    const auto clamped = smaller(larger(v, splat(Floats(), -128.0f)), splat(Floats(), 127.0f));
    return aie::to_fixed<T>(clamped.lanes, 0);
  }
}

template <class T>
NPUBENCH_INLINE FloatVector load(Floats, const T* from) {
  return as_floats(aie::load_v<16>(from));
}
template <class T>
NPUBENCH_INLINE void store(Floats, FloatVector value, T* to) {
  aie::store_v(to, narrowed<T>(value));
}
NPUBENCH_INLINE FloatVector load(Eights, const float* from) {
  const auto eight = aie::load_v<8>(from);
  return {aie::concat(eight, eight)};
}
NPUBENCH_INLINE void store(Eights, FloatVector value, float* to) { aie::store_v(to, value.lanes.extract<8>(0)); }

// --- rows of any width

/// Lanes of a row that are there: all of a vector's, or the first few.
struct All {};
struct Part {
  std::size_t count;
};

/// The lanes from `count` on.
NPUBENCH_INLINE aie::mask<16> from_lane(std::size_t count) {
  return aie::mask<16>::from_uint32((0xffffu << count) & 0xffffu);
}

/// Calls f(part, at, All or Part) for each vector of a row.
template <class F>
NPUBENCH_INLINE void for_each_vector(std::size_t width, bool /*room*/, const F& f) {
  std::size_t at = 0;
  for (; at + kLanes <= width; at += kLanes) f(0, at, All{});
  if (at < width) f(0, at, Part{width - at});
}

/// Elements times `scale`, if their type carries one. Rows that are no multiple of a vector put the next one anywhere.
template <bool kAligned, class T>
NPUBENCH_INLINE FloatVector load_row(const T* from, All, float scale, float /*filler*/) {
  const auto values = [&] {
    if constexpr (kAligned) {
      return as_floats(aie::load_v<16>(from));
    } else {
      return as_floats(aie::load_unaligned_v<16>(from));
    }
  }();
  if constexpr (std::is_same_v<T, int8>) {
    return times(values, splat(Floats(), scale));
  } else {
    return values;
  }
}
/// `filler` where there is no element.
template <bool kAligned, class T>
NPUBENCH_INLINE FloatVector load_row(const T* from, Part there, float scale, float filler) {
  alignas(64) T rest[kLanes];
  for (std::size_t i = 0; i < kLanes; ++i) rest[i] = i < there.count ? from[i] : T();
  return choose(load_row<true>(rest, All{}, scale, filler), splat(Floats(), filler), from_lane(there.count));
}
template <bool kAligned, class T>
NPUBENCH_INLINE void store_row(FloatVector value, T* to, All) {
  if constexpr (kAligned) {
    aie::store_v(to, narrowed<T>(value));
  } else {
    aie::store_unaligned_v(to, narrowed<T>(value));
  }
}
template <bool kAligned, class T>
NPUBENCH_INLINE void store_row(FloatVector value, T* to, Part there) {
  alignas(64) T rest[kLanes];
  aie::store_v(rest, narrowed<T>(value));
  for (std::size_t i = 0; i < there.count; ++i) to[i] = rest[i];
}

/// 0 in lanes that are not there.
NPUBENCH_INLINE FloatVector only_there(FloatVector value, All) { return value; }
NPUBENCH_INLINE FloatVector only_there(FloatVector value, Part there) {
  return choose(value, splat(Floats(), 0.0f), from_lane(there.count));
}

NPUBENCH_INLINE FloatVector rotated(FloatVector v, unsigned lanes) {
  return {aie::shuffle_down_rotate(v.lanes, lanes)};
}

class RowSum {
 public:
  NPUBENCH_INLINE RowSum() : sum_(splat(Floats(), 0.0f)) {}
  NPUBENCH_INLINE void add(std::size_t /*part*/, FloatVector value) { sum_ = plus(sum_, value); }
  NPUBENCH_INLINE Scalar total() const {
    auto sum = plus(sum_, rotated(sum_, 8));
    sum = plus(sum, rotated(sum, 4));
    sum = plus(sum, rotated(sum, 2));
    return plus(sum, rotated(sum, 1));
  }

 private:
  FloatVector sum_;
};

class RowMaximum {
 public:
  NPUBENCH_INLINE RowMaximum() : largest_(splat(Floats(), kLowest)) {}
  NPUBENCH_INLINE void add(std::size_t /*part*/, FloatVector value) { largest_ = larger(largest_, value); }
  NPUBENCH_INLINE Scalar total() const {
    auto largest = larger(largest_, rotated(largest_, 8));
    largest = larger(largest, rotated(largest, 4));
    largest = larger(largest, rotated(largest, 2));
    return larger(largest, rotated(largest, 1));
  }

 private:
  FloatVector largest_;
};

/// What a softmax keeps of a row between its passes: weights, as bf16, in the output.
template <bool kAligned>
class RowInProgress {
 public:
  explicit NPUBENCH_INLINE RowInProgress(std::size_t /*width*/) {}
  template <class There>
  NPUBENCH_INLINE FloatVector read(const bfloat16* input, std::size_t at, There there) const {
    return load_row<kAligned>(input + at, there, 1.0f, kLowest);
  }
  template <class There>
  NPUBENCH_INLINE FloatVector read_again(const bfloat16* input, std::size_t at, There there) const {
    return read(input, at, there);
  }
  /// Returns what was kept.
  template <class There>
  NPUBENCH_INLINE FloatVector keep(FloatVector weight, bfloat16* output, std::size_t at, There there) const {
    store_row<kAligned>(weight, output + at, there);
    return widened(rounded(weight));
  }
  template <class There>
  NPUBENCH_INLINE FloatVector kept(const bfloat16* output, std::size_t at, There there) const {
    return load_row<kAligned>(output + at, there, 1.0f, 0.0f);
  }
};

/// Two rows that every row of the data is combined with.
template <bool kAligned>
class RowParameters {
 public:
  NPUBENCH_INLINE RowParameters(const bfloat16* rows, std::size_t width) : rows_(rows), width_(width) {}
  template <class There>
  NPUBENCH_INLINE FloatVector get(std::size_t row, std::size_t at, There there) const {
    return load_row<kAligned>(rows_ + row * width_ + at, there, 1.0f, 0.0f);
  }

 private:
  const bfloat16* rows_;
  std::size_t width_;
};

// --- eight rows in blocks of 8 x 8: vector `part` holds rows 2 part and 2 part + 1

/// The values of rows that the lanes of a block's vector number `part` belong to.
NPUBENCH_INLINE FloatVector spread(const float* rows, std::size_t part) {
  return {aie::concat(aie::broadcast<float, 8>(rows[2 * part]), aie::broadcast<float, 8>(rows[2 * part + 1]))};
}

/// Multiplies blocks of 8 x 8: aie_api makes that of the core's own shapes, 4x8x4 (bf16) and 4x8x8 (i8) on AIE2, 4x8x8
/// (bf16) and 8x8x8 (i8, and bf16 as bfp16) on AIE2P.
template <class T>
using BlockProduct = aie::mmul<8, 8, 8, T, T, accauto>;

template <class T>
NPUBENCH_INLINE FloatVector part_of(const BlockProduct<T>& product, unsigned part) {
  if constexpr (std::is_same_v<T, bfloat16>) {
    return as_floats(product.to_accum().template extract<16>(part).template to_vector<float>());
  } else {
    return as_floats(product.to_accum().template extract<16>(part).template to_vector<int32>());
  }
}

class ScoreRows {
 public:
  static constexpr std::size_t kGroups = 1;  // all eight rows
  static constexpr std::size_t kParts = 4;

  NPUBENCH_INLINE ScoreRows(float* scores, std::size_t keys) : scores_(scores), keys_(keys) {}

  NPUBENCH_INLINE std::size_t steps() const { return keys_ / kBlock; }
  NPUBENCH_INLINE FloatVector load(std::size_t /*group*/, std::size_t step, std::size_t part) const {
    return npubench::load(Floats(), scores_ + step * kBlock * kBlock + part * kLanes);
  }
  /// What is beyond the valid keys is not there.
  NPUBENCH_INLINE void limit(std::size_t valid) const {
    for (std::size_t step = valid / kBlock; step < steps(); ++step) {
      const std::size_t keep = valid > step * kBlock ? valid - step * kBlock : 0;
      const unsigned row = (0xffu << keep) & 0xffu;
      const auto beyond = aie::mask<16>::from_uint32(row | row << 8);
      for (std::size_t part = 0; part < kParts; ++part) {
        float* const at = scores_ + step * kBlock * kBlock + part * kLanes;
        store(Floats(), choose(npubench::load(Floats(), at), splat(Floats(), kLowest), beyond), at);
      }
    }
  }
  NPUBENCH_INLINE FloatVector spread(std::size_t /*group*/, std::size_t part, const float* rows) const {
    return npubench::spread(rows, part);
  }
  NPUBENCH_INLINE void store_maximum(std::size_t /*group*/, const FloatVector (&parts)[kParts], float* rows) const {
    store_reduced(parts, rows, [](FloatVector a, FloatVector b) { return larger(a, b); });
  }
  NPUBENCH_INLINE void store_sum(std::size_t /*group*/, const FloatVector (&parts)[kParts], float* rows) const {
    store_reduced(parts, rows, [](FloatVector a, FloatVector b) { return plus(a, b); });
  }
  /// Into eight rows of p, blocked 8 x 8.
  template <class T>
  NPUBENCH_INLINE void store_weights(std::size_t /*group*/, std::size_t step, std::size_t part, FloatVector weights,
                                     T* p) const {
    store(Floats(), weights, p + step * kBlock * kBlock + part * kLanes);
  }

 private:
  float* scores_;
  std::size_t keys_;

  /// Within each half of a vector: its first lane ends with what all eight give.
  template <class Operation>
  static NPUBENCH_INLINE void store_reduced(const FloatVector (&parts)[kParts], float* rows,
                                            const Operation& operation) {
    for (std::size_t part = 0; part < kParts; ++part) {
      auto value = operation(parts[part], rotated(parts[part], 4));
      value = operation(value, rotated(value, 2));
      value = operation(value, rotated(value, 1));
      rows[2 * part] = value.lanes.get(0);
      rows[2 * part + 1] = value.lanes.get(8);
    }
  }
};

/// Scores of queries [queries, head_dim] and keys [keys, head_dim], both blocked 8 x 8.
template <class T>
class ScoreProduct {
 public:
  template <class Shape>
  NPUBENCH_INLINE ScoreProduct(const Shape& shape, const T* q, const T* k, float* scores)
      : keys_(shape.keys()), depth_(shape.head_dim()), q_(q), k_(k), scores_(scores) {}

  /// Eight rows from `first` on, scaled.
  NPUBENCH_INLINE ScoreRows rows(std::size_t first, float scale) const {
    const T* const queries = q_ + first * depth_;
    const auto scales = halves(splat(Floats(), scale));
    std::size_t key = 0;
    for (; key + 2 * kBlock <= keys_; key += 2 * kBlock) multiply<2>(queries, key, scales);
    for (; key < keys_; key += kBlock) multiply<1>(queries, key, scales);
    return {scores_, keys_};
  }

 private:
  std::size_t keys_, depth_;
  const T *q_, *k_;
  float* scores_;

  /// kCount blocks of keys at once, so that the multiplier does not wait for its own sums.
  template <std::size_t kCount>
  NPUBENCH_INLINE void multiply(const T* queries, std::size_t key, Halves scales) const {
    BlockProduct<T> products[kCount];
    for (std::size_t at = 0; at < depth_ * kBlock; at += kBlock * kBlock) {
      const auto block = aie::load_v<64>(queries + at);
      for (std::size_t i = 0; i < kCount; ++i) {
        products[i].mac(block, aie::transpose(aie::load_v<64>(k_ + (key + i * kBlock) * depth_ + at), 8, 8));
      }
    }
    for (std::size_t i = 0; i < kCount; ++i) {
      for (unsigned part = 0; part < ScoreRows::kParts; ++part) {
        store(Floats(), times(halves(part_of<T>(products[i], part)), scales),
              scores_ + (key + i * kBlock) * kBlock + part * kLanes);
      }
    }
  }
};

template <class T>
class BlockPiece {
 public:
  static constexpr std::size_t kParts = 4;

  explicit NPUBENCH_INLINE BlockPiece(const BlockProduct<T>& product) : product_(product) {}
  NPUBENCH_INLINE FloatVector get(std::size_t part) const { return part_of<T>(product_, static_cast<unsigned>(part)); }

 private:
  const BlockProduct<T>& product_;
};

/// Divides rows of blocks by a value for each of eight rows.
class Divisors {
 public:
  explicit NPUBENCH_INLINE Divisors(const float* rows) {
    alignas(32) float inverse[kBlock];
    store(Eights(), reciprocal(npubench::load(Eights(), rows)), inverse);
    for (std::size_t part = 0; part < 4; ++part) inverse_[part] = halves(spread(inverse, part));
  }
  NPUBENCH_INLINE FloatVector divide(FloatVector value, std::size_t part) const {
    return times(halves(value), inverse_[part]);
  }

 private:
  Halves inverse_[4];
};

template <std::size_t kCount, class T, class Shape, class Take>
NPUBENCH_INLINE void multiply_columns(const Shape& shape, const T* p, const T* v, std::size_t row, std::size_t column,
                                      const Take& take) {
  BlockProduct<T> products[kCount];
  for (std::size_t key = 0; key < shape.keys(); key += kBlock) {
    const auto block = aie::load_v<64>(p + row * shape.keys() + key * kBlock);
    for (std::size_t i = 0; i < kCount; ++i) {
      products[i].mac(block, aie::load_v<64>(v + key * shape.head_dim() + (column + i * kBlock) * kBlock));
    }
  }
  for (std::size_t i = 0; i < kCount; ++i) take(row, column + i * kBlock, BlockPiece<T>(products[i]));
}

/// p [queries, keys] v [keys, head_dim], both blocked 8 x 8: calls take(row, column, piece) for every block of the
/// product.
template <class T, class Shape, class Take>
NPUBENCH_INLINE void for_each_product(const Shape& shape, const T* p, const T* v, const Take& take) {
  for (std::size_t row = 0; row < shape.queries(); row += kBlock) {
    std::size_t column = 0;
    for (; column + 2 * kBlock <= shape.head_dim(); column += 2 * kBlock) {
      multiply_columns<2>(shape, p, v, row, column, take);
    }
    for (; column < shape.head_dim(); column += kBlock) multiply_columns<1>(shape, p, v, row, column, take);
  }
}

// --- integers

/// The core's own shift, in the modes that set_modes() set.
template <class Out>
NPUBENCH_INLINE void requantize_vector(const int32* in, Out* out, int shift) {
  aie::accum<acc32, 16> sums;
  sums.from_vector(aie::load_v<16>(in), 0);
  aie::store_v(out, sums.to_vector<Out>(shift));
}

NPUBENCH_CORE_CODE_END
