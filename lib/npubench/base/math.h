// Small integer helpers.
#pragma once

#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <limits>

namespace npubench {

/// Quotient of non-negative integers, rounded up.
template <std::integral T>
constexpr T ceil_div(T a, T b) {
  return a / b + (a % b != 0 ? 1 : 0);  // a + b - 1 may be too large for T
}

/// The smallest multiple of `b` that is at least `a`, or the largest that T holds.
template <std::integral T>
constexpr T round_up(T a, T b) {
  const T largest = std::numeric_limits<T>::max() / b;
  const T quotient = ceil_div(a, b);
  return (quotient < largest ? quotient : largest) * b;
}

/// Product of non-negative integers; the largest one that there is where it would be more. What is judged against a
/// limit may be larger than anything that fits.
constexpr std::int64_t saturating_product(std::initializer_list<std::int64_t> factors) {
  std::int64_t product = 1;
  for (const auto factor : factors) {
    if (factor == 0) return 0;
    const auto largest = std::numeric_limits<std::int64_t>::max();
    product = product > largest / factor ? largest : product * factor;
  }
  return product;
}

}  // namespace npubench
