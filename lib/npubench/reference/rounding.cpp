#include <npubench/reference/rounding.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace npubench::reference {
namespace {

/// 2^exponent of the binade that holds |value|.
int exponent_of(double value) {
  const auto bits = std::bit_cast<std::uint64_t>(value);
  const int biased = static_cast<int>(bits >> 52 & 0x7ff);
  return biased - 1023;  // subnormal doubles come out below every exponent of interest
}

template <class T>
double clamp_to(double value) {
  return std::clamp(value, static_cast<double>(std::numeric_limits<T>::min()),
                    static_cast<double>(std::numeric_limits<T>::max()));
}

}  // namespace

double ulp(DataType type, double value) {
  if (is_integer(type)) return 1;
  const int mantissa_bits = type == DataType::bf16 ? 7 : 23;
  const int exponent = std::clamp(exponent_of(value), -126, 127);  // below: subnormal, evenly spaced
  return std::bit_cast<double>(static_cast<std::uint64_t>(exponent - mantissa_bits + 1023) << 52);
}

double saturate(DataType type, double value) {
  switch (type) {
    case DataType::i8: return clamp_to<std::int8_t>(value);
    case DataType::i16: return clamp_to<std::int16_t>(value);
    case DataType::i32: return clamp_to<std::int32_t>(value);
    case DataType::bf16:
    case DataType::f32: break;
  }
  return value;
}

double nearest(DataType type, double value) {
  // Beside the default rounding mode nothing is needed: dividing by a power of 2 is exact, nearbyint takes ties to
  // even.
  const double unit = ulp(type, value);
  return saturate(type, std::nearbyint(value / unit) * unit);
}

double allowed_error(const Tolerance& tolerance, DataType type, double expected, std::size_t index, std::size_t size) {
  const auto& rows = tolerance.row_absolute;
  const double absolute = rows.empty() ? tolerance.absolute : static_cast<double>(rows[index / (size / rows.size())]);
  return absolute + tolerance.relative * std::abs(expected) + tolerance.ulps * ulp(type, expected);
}

void complete(Expected& expected, DataType out, const ErrorModel& model) {
  const auto& values = expected.values;
  auto& tolerance = expected.tolerance;
  double squared_ulps = 0, squared_tolerances = 0, squared_values = 0;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const double unit = ulp(out, values[i]);
    const double allowed = allowed_error(tolerance, out, values[i], i, values.size());
    squared_ulps += unit * unit;
    squared_tolerances += allowed * allowed;
    squared_values += values[i] * values[i];
  }
  const auto n = static_cast<double>(values.size());
  const double rounding = std::sqrt(squared_ulps / 4) / n;
  tolerance.max_bias = kSigmas * std::hypot(rounding, model.random) + model.systematic;
  const double ratio = squared_values > 0 ? squared_tolerances / squared_values : 2;
  tolerance.min_cosine = std::max(-1.0, 1 - ratio / 2 - 1e-9);  // of it 1e-9 for the arithmetic of the cosine itself
}

}  // namespace npubench::reference
