// The vector layer's core half, on aie_api: AIE2 (npu1) and AIE2P (npu2), for Peano.
//
// Built so far by GCC 12 and Clang 14 against a model of aie_api (mlir/aie_api_model), never by Peano, and
// never run on hardware. What it asks of aie_api was looked up in that library's headers.
//
// f32 lanes come 16 at a time, as both generations' registers hold them. Neither multiplies f32: a product of two is
// three products of bf16 halves, exact in the f32 accumulator each, and good to about 2^-16. 1 / x and 1 / sqrt(x) are
// aie_api's bf16 estimates and one Newton step, good to about 2^-14.
#pragma once

#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

#include <aie_api/aie.hpp>

#define NPUBENCH_CORE_CODE_BEGIN namespace npubench {
#define NPUBENCH_CORE_CODE_END }
#define NPUBENCH_INLINE inline __attribute__((always_inline))
#define NPUBENCH_INLINE_LAMBDA __attribute__((always_inline))
#define NPUBENCH_RESTRICT __restrict

NPUBENCH_CORE_CODE_BEGIN

inline constexpr std::size_t kLanes = 16;
inline constexpr std::size_t kRowLanes = 16;
inline constexpr std::size_t kBlock = 8;

/// f(0), ..., f(kCount - 1), written out: one turn of the loop around works on so many vectors.
template <std::size_t kCount, class F>
NPUBENCH_INLINE void written_out(const F& f) {
  [&]<std::size_t... i>(std::index_sequence<i...>) NPUBENCH_INLINE_LAMBDA { (f(i), ...); }
  (std::make_index_sequence<kCount>());
}

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

// Bf16 into f32: what a core multiplies.
using Bf16Vector = aie::vector<bfloat16, 16>;

NPUBENCH_INLINE Bf16Vector bf16_splat(float value) { return aie::broadcast<bfloat16, 16>(bfloat16(value)); }
NPUBENCH_INLINE FloatVector product(Bf16Vector a, Bf16Vector b) { return {aie::mul(a, b).to_vector<float>()}; }
/// sum + a * b
NPUBENCH_INLINE FloatVector with_product(FloatVector sum, Bf16Vector a, Bf16Vector b) {
  return {aie::mac(aie::accum<accfloat, 16>(sum.lanes), a, b).to_vector<float>()};
}
/// sum - a * b
NPUBENCH_INLINE FloatVector less_product(FloatVector sum, Bf16Vector a, Bf16Vector b) {
  return {aie::msc(aie::accum<accfloat, 16>(sum.lanes), a, b).to_vector<float>()};
}

/// A constant as a sum of two bf16.
struct Constant {
  float high, low;
};
constexpr Constant split(double value) {
  // To 8 bits, as Dekker splits.
  const float whole = float(value), shifted = whole * 65537.0f, high = shifted - (shifted - whole);
  return {high, float(value - double(high))};
}
NPUBENCH_INLINE FloatVector with_product(FloatVector sum, Bf16Vector a, Constant b) {
  return with_product(with_product(sum, a, bf16_splat(b.high)), a, bf16_splat(b.low));
}

/// An f32 as a sum of two bf16.
struct Halves {
  aie::vector<bfloat16, 16> high, low;
};
NPUBENCH_INLINE Halves halves(FloatVector v) {
  const auto high = rounded(v);
  return {high, rounded(less_product(v, high, bf16_splat(1.0f)))};
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
/// total - count * value * value
NPUBENCH_INLINE Scalar less_squares(Scalar total, Scalar value, float count) {
  return minus(total, times(times(value, value), splat(Floats(), count)));
}

/// To the nearest integer, ties to even, for magnitudes below 2^22: adding 1.5 * 2^23 pushes the fraction out.
NPUBENCH_INLINE FloatVector round_small(FloatVector v) {
  const auto shifter = splat(Floats(), 12582912.0f);
  return minus(plus(v, shifter), shifter);
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

NPUBENCH_INLINE FloatVector rotated(FloatVector v, unsigned lanes) {
  return {aie::shuffle_down_rotate(v.lanes, lanes)};
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

// --- integers

/// The core's own shift, in the modes that set_modes() set.
template <class Out>
NPUBENCH_INLINE void requantize_vector(const int32* in, Out* out, int shift) {
  aie::accum<acc32, 16> sums;
  sums.from_vector(aie::load_v<16>(in), 0);
  aie::store_v(out, sums.to_vector<Out>(shift));
}

NPUBENCH_CORE_CODE_END
