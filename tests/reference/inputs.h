// Inputs for the references, and results as right and wrong cores would give them.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <random>
#include <span>
#include <vector>

#include <npubench/base/element_span.h>

namespace npubench::reference {

inline std::vector<bfloat16> random_bf16(std::int64_t count, float range, unsigned seed) {
  std::mt19937 generator(seed);
  std::uniform_real_distribution<float> distribution(-range, range);
  std::vector<bfloat16> values(static_cast<std::size_t>(count));
  for (auto& value : values) value = bfloat16(distribution(generator));
  return values;
}

inline std::vector<std::int8_t> random_i8(std::int64_t count, int range, unsigned seed) {
  std::mt19937 generator(seed);
  std::uniform_int_distribution<int> distribution(-range, range);
  std::vector<std::int8_t> values(static_cast<std::size_t>(count));
  for (auto& value : values) value = static_cast<std::int8_t>(distribution(generator));
  return values;
}

/// Converts each value by `convert`.
template <class T, class Convert>
std::vector<T> converted(std::span<const double> values, Convert convert) {
  std::vector<T> result(values.size());
  std::transform(values.begin(), values.end(), result.begin(), convert);
  return result;
}

inline bfloat16 to_nearest(double value) { return bfloat16(static_cast<float>(value)); }

/// Towards zero, as dropping the lower half of a float does.
inline bfloat16 truncated(double value) {
  const auto word = std::bit_cast<std::uint32_t>(static_cast<float>(value));
  return bfloat16::from_bits(static_cast<std::uint16_t>(word >> 16));
}

/// Towards minus infinity.
inline bfloat16 rounded_down(double value) {
  const auto result = truncated(value);
  const bool away = value < 0 && static_cast<double>(float(result)) != value;
  return bfloat16::from_bits(static_cast<std::uint16_t>(result.bits + (away ? 1 : 0)));
}

inline std::int8_t to_i8(double value) { return static_cast<std::int8_t>(std::nearbyint(value)); }
inline std::int8_t down_to_i8(double value) { return static_cast<std::int8_t>(std::max(-128.0, std::floor(value))); }

}  // namespace npubench::reference
