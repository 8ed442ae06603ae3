// The vector layer's core half, part two: powers of 2 and e, and what is built on them.
//
// What has built it: see vector_aie.h. Never run on hardware.
//
// A power is a bf16, rounded once (2^-8): on AIE2P the core's own exp2; on AIE2 an integer that holds exponent and
// mantissa.
#pragma once

#include "vector_aie.h"

NPUBENCH_CORE_CODE_BEGIN

inline constexpr Constant kLog2E = split(1.4426950408889634);

/// What power_of_2 wants x to be more: it rounds down to the exponent by rounding to nearest.
inline constexpr float kExponentOffset = __AIE_ARCH__ == 20 ? -0.5f : 0.0f;

/// 2^x of x + kExponentOffset, for x up to 127, rounded once to bf16; 0 where it is less than 2^-126, however far below
/// x is.
NPUBENCH_INLINE Bf16Vector power_of_2(FloatVector offset_x) {
#if __AIE_ARCH__ == 21
  return aie::exp2<bfloat16>(aie::max(offset_x.lanes, aie::broadcast<float, 16>(-150.0f)));
#else
  // As x = n + 1/2 + f with |f| <= 1/2, 2^x has the mantissa 2^(1/2 + f) = 3/2 + f + (f^2 - 1/4) (c0 + c1 f), to 2^-13.
  // In bf16's bits exponent and mantissa are one number, 128 (127 + n + 1/2 + f + ...): x itself and a small
  // correction, which adding 1.5 * 2^16 rounds to units of 1/128.
  constexpr float kShifter = 12582912.0f, kUnits = 98304.0f;
  const auto shifter = splat(Floats(), kShifter);
  const auto f = rounded(minus(offset_x, minus(plus(offset_x, shifter), shifter)));
  const auto slope = rounded(with_product(splat(Floats(), 0.34366667f), f, bf16_splat(0.078125f)));
  const auto bulge = rounded(with_product(splat(Floats(), -0.25f), f, f));
  const auto bits = plus(with_product(offset_x, slope, bulge), splat(Floats(), kUnits + 127.5f));
  const auto least = aie::broadcast<float, 16>(kUnits).cast_to<int32>();
  return aie::filter_even(aie::max(bits.lanes.cast_to<int32>(), least).cast_to<int16>()).cast_to<bfloat16>();
#endif
}

/// e^x for x up to 88, as a bf16; 0 where it is less than 2^-126.
template <class Tag>
NPUBENCH_INLINE FloatVector exponential(Tag, FloatVector x) {
  const auto high = rounded(x);
  const auto low = rounded(less_product(x, high, bf16_splat(1.0f)));
  const auto exponent = with_product(splat(Floats(), kExponentOffset), high, kLog2E);
  return widened(power_of_2(with_product(exponent, low, bf16_splat(kLog2E.high))));
}

/// 1 / (1 + e) for an e up to 2^100, as r (1 + rest): good to 2^-13.
struct Logistic {
  Bf16Vector r, rest;
};
NPUBENCH_INLINE Logistic logistic(Bf16Vector e) {
  const auto one = bf16_splat(1.0f);
  // The exponent's negative, one step of Newton's, which is good to 2^-6, and what is missing.
  const auto sum = rounded(with_product(splat(Floats(), 1.0f), e, one));
  const auto guess =
      aie::sub(aie::broadcast<int16, 16>(0x7ef3), sum.template cast_to<int16>()).template cast_to<bfloat16>();
  const auto r = rounded(product(guess, rounded(less_product(splat(Floats(), 2.0f), sum, guess))));
  return {r, rounded(less_product(less_product(splat(Floats(), 1.0f), r, one), e, r))};
}
NPUBENCH_INLINE FloatVector times(Bf16Vector x, Logistic y) {
  const auto first = product(x, y.r);
  return with_product(first, rounded(first), y.rest);
}
NPUBENCH_INLINE FloatVector times(Halves x, Logistic y) {
  const auto first = with_product(product(x.high, y.r), x.low, y.r);
  return with_product(first, rounded(first), y.rest);
}

NPUBENCH_INLINE Bf16Vector limited(Bf16Vector x, float limit) {
  return aie::min(aie::max(x, bf16_splat(-limit)), bf16_splat(limit));
}

/// The tanh form of GELU, x / (1 + 2^(x (a + b x^2))), of x = `input_scale` q in units of `output_scale`.
template <class T>
class Gelu {
 public:
  NPUBENCH_INLINE Gelu(float input_scale, float output_scale)
      : linear_(splat(Floats(), kLinear * input_scale)),
        cubic_(halves(splat(Floats(), 0.044715f * kLinear * input_scale * input_scale * input_scale))),
        factor_(halves(splat(Floats(), input_scale / output_scale))),
        limit_(8.0f / input_scale) {}

  NPUBENCH_INLINE FloatVector operator()(Bf16Vector q) const {
    const auto weight = logistic(power_of_2(exponent(limited(q, limit_))));
    if constexpr (std::is_same_v<T, bfloat16>) {
      return times(q, weight);
    } else {
      return times(halves(with_product(product(q, factor_.high), q, factor_.low)), weight);
    }
  }

 private:
  /// -2 sqrt(2 / pi) log2(e)
  static constexpr float kLinear = -1.5957691216057308f * 1.4426950408889634f;
  FloatVector linear_;
  Halves cubic_, factor_;
  float limit_;

  NPUBENCH_INLINE FloatVector exponent(Bf16Vector q) const {
    const auto square = halves(product(q, q));
    auto sum = with_product(linear_, square.high, cubic_.high);
    sum = with_product(with_product(sum, square.high, cubic_.low), square.low, cubic_.high);
    const auto slope = halves(sum);
    return with_product(with_product(splat(Floats(), kExponentOffset), q, slope.high), q, slope.low);
  }
};

/// 1 / (1 + e^-x)
NPUBENCH_INLINE Logistic logistic_of(Bf16Vector x) {
  constexpr Constant kMinusLog2E = split(-1.4426950408889634);
  return logistic(power_of_2(with_product(splat(Floats(), kExponentOffset), limited(x, 68.0f), kMinusLog2E)));
}

NPUBENCH_CORE_CODE_END
