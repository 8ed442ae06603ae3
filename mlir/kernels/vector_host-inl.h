// The vector layer's host half, on Highway; compiled once per instruction set. Built by GCC and Clang, not for cores.
//
// Results have the same bits on every instruction set: no fused multiply-add where the product is inexact, and sums in
// an order that does not depend on the vector length. See npubench/core/functions/list.h.
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
#include <npubench/core/product-inl.h>
#include <npubench/core/scratch.h>
#include <npubench/core/transpose-inl.h>

#undef NPUBENCH_CORE_CODE_BEGIN
#undef NPUBENCH_CORE_CODE_END
#undef NPUBENCH_INLINE
#undef NPUBENCH_INLINE_LAMBDA
#undef NPUBENCH_RESTRICT
// The namespace comes first: GCC 16 loses what follows a pragma in the same macro.
#define NPUBENCH_CORE_CODE_BEGIN      \
  namespace npubench::HWY_NAMESPACE { \
  HWY_BEFORE_NAMESPACE();
#define NPUBENCH_CORE_CODE_END \
  }                            \
  HWY_AFTER_NAMESPACE();
#define NPUBENCH_INLINE HWY_INLINE
#define NPUBENCH_INLINE_LAMBDA
#define NPUBENCH_RESTRICT HWY_RESTRICT

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

/// f(0), ..., f(kCount - 1).
template <std::size_t kCount, class F>
NPUBENCH_INLINE void written_out(const F& f) {
  for (std::size_t i = 0; i < kCount; ++i) f(i);
}

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
/// total - count * value * value
NPUBENCH_INLINE Scalar less_squares(Scalar total, Scalar value, float count) { return total - value * value * count; }
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
