// What rounding to the output type does to a result, for tolerances.
#pragma once

#include <cstddef>
#include <span>

#include <npubench/reference/references.h>

namespace npubench::reference {

/// Unit roundoff: the largest relative error of one rounding to nearest.
inline constexpr double kRoundoffBf16 = 0x1p-8;
inline constexpr double kRoundoffF32 = 0x1p-24;

/// Standard deviations that random errors may reach. Of normally distributed errors 2e-9 lie beyond.
inline constexpr double kSigmas = 6;

/// The element of `type` nearest to `value`, ties to even, saturated.
double nearest(DataType type, double value);

/// `value` limited to the range of an integer type; others as they are. It moves no two values apart, so that
/// tolerances of the unlimited result still hold.
double saturate(DataType type, double value);

/// What is known of the errors before the last rounding.
struct ErrorModel {
  double random = 0;      ///< largest standard deviation of the mean of independent errors, over all elements
  double systematic = 0;  ///< mean error that all elements may share
};

/// Completes a tolerance whose bounds for elements are set: the bias and the cosine follow.
///
/// Bias. compare() takes the mean of actual - nearest(expected). An exact kernel has 0. An error before the last
/// rounding makes some elements round the other way, each by one unit in the last place with either sign: as deviations
/// from the nearest element are at most half a unit, the variance of an element is at most ulp^2 / 4 whatever the
/// distribution, and the mean of n stays within kSigmas * sqrt(sum ulp^2 / 4) / n. Rounding down moves it by half a
/// unit: that is beyond from n > 36 elements of one magnitude.
///
/// Cosine. Errors as large as the tolerance in every element leave at least 1 - (|tolerance| / |expected|)^2 / 2.
void complete(Expected& expected, DataType out, const ErrorModel& model);

/// The elements' tolerances, as compare() applies them.
double allowed_error(const Tolerance& tolerance, DataType type, double expected, std::size_t index, std::size_t size);

}  // namespace npubench::reference
