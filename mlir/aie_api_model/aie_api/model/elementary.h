// Conversions and estimates.
#pragma once

#include "vectors.h"

namespace aie {
namespace detail {

template <class To, class T, unsigned Elems, class F>
vector<To, Elems> each(Operation operation, const vector<T, Elems>& v, const void* site, const F& f) {
  vector<To, Elems> result;
  for (unsigned i = 0; i < Elems; ++i) result.data[i] = f(v.data[i]);
  result.id = tell({.operation = operation, .type = type_of<To>(), .from = type_of<T>(), .lanes = Elems}, site, {v.id});
  return result;
}

}  // namespace detail

template <class To = float, class T, unsigned Elems>
requires(std::is_integral_v<T>) vector<To, Elems> to_float(const vector<T, Elems>& v, int shift = 0) {
  return detail::each<To>(detail::Operation::to_float, v, __builtin_return_address(0),
                          [shift](T x) { return std::ldexp(static_cast<float>(x), -shift); });
}
/// Adds 1.5 * 2^23 and takes the lower bits, whatever the mode: ties to even, and nonsense from 2^22 on.
template <class To = int32, unsigned Elems>
requires(sizeof(To) <= 2) vector<To, Elems> to_fixed(const vector<float, Elems>& v, int shift = 0) {
  return detail::each<To>(detail::Operation::to_fixed, v, __builtin_return_address(0), [shift](float x) {
    const float shifted = std::ldexp(x, shift) + 12582912.0f;
    const auto fixed = static_cast<std::int64_t>(std::bit_cast<std::int32_t>(shifted)) - 0x4b400000;
    return static_cast<To>(
        std::clamp<std::int64_t>(fixed, std::numeric_limits<To>::min(), std::numeric_limits<To>::max()));
  });
}

/// Of bf16: down to an integer.
template <class To = int32, unsigned Elems>
requires(std::is_same_v<To, int32>) vector<To, Elems> to_fixed(const vector<bfloat16, Elems>& v, int shift = 0) {
  return detail::each<To>(detail::Operation::to_fixed, v, __builtin_return_address(0), [shift](bfloat16 x) {
    const float floor = std::floor(std::ldexp(float(x), shift));
    return static_cast<To>(std::clamp(floor, -2147483648.0f, 2147483520.0f));
  });
}

/// A magic number less the bits, and one step of a refinement in bf16.
template <unsigned Elems>
vector<bfloat16, Elems> inv(const vector<bfloat16, Elems>& v) {
  return detail::each<bfloat16>(detail::Operation::inverse, v, __builtin_return_address(0), [](bfloat16 element) {
    const float x = element;
    float y = bfloat16::from_bits(0x7eb5u - element.bits);
    y = detail::to_bfloat16(1.9395974f * float(detail::to_bfloat16((1.436142f - x * y) * y)));
    const float rest = detail::to_bfloat16(2.0f - y * x);
    return detail::to_bfloat16(y * rest);
  });
}
template <unsigned Elems>
vector<bfloat16, Elems> invsqrt(const vector<bfloat16, Elems>& v) {
  constexpr float kScale = 0.703952253f, kOffset = 2.38924456f;
  return detail::each<bfloat16>(detail::Operation::inverse_root, v, __builtin_return_address(0), [](bfloat16 element) {
    const float x = element;
    const float y = detail::to_bfloat16(std::bit_cast<float>(0x5f1ffff9 - (std::bit_cast<std::int32_t>(x) >> 1)));
    const float scaled = detail::to_bfloat16(x * float(bfloat16(kScale)));
    const float square = detail::to_bfloat16(y * y);
    return detail::to_bfloat16(y * float(detail::to_bfloat16(kScale * kOffset - scaled * square)));
  });
}

#if __AIE_ARCH__ == 21
template <class To = bfloat16, unsigned Elems>
requires(std::is_same_v<To, bfloat16>) vector<To, Elems> exp2(const vector<float, Elems>& v) {
  return detail::each<To>(detail::Operation::power_of_2, v, __builtin_return_address(0),
                          [](float x) { return detail::to_bfloat16(std::exp2(x)); });
}
template <class To = bfloat16, unsigned Elems>
requires(std::is_same_v<To, bfloat16>) vector<To, Elems> tanh(const vector<float, Elems>& v) {
  return detail::each<To>(detail::Operation::hyperbolic_tangent, v, __builtin_return_address(0),
                          [](float x) { return detail::to_bfloat16(std::tanh(x)); });
}
#endif

}  // namespace aie
