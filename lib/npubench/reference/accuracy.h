// How far a result is from its reference, and whether that is near enough.
#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <vector>

#include <npubench/base/element_span.h>

namespace npubench::reference {

/// What is allowed, and why. An element passes when
///   |actual - expected| <= absolute (or its row's) + relative * |expected| + ulps * ulp(expected);
/// the result passes when every element does, all are finite, the cosine is at least min_cosine, and neither bias
/// exceeds max_bias. Where the reference is infinite, the same infinity is right. NaN is right nowhere: a result is
/// filled with NaN before a run, so that NaN of a run cannot be told from one that nothing has written.
///
/// Why the bias: a core that rounds down instead of to nearest moves no element by more than one unit in the last
/// place, which an element's tolerance may have to admit, yet moves all of them one way.
struct Tolerance {
  double absolute = 0;
  std::vector<float> row_absolute = {};  ///< instead of absolute: of each of so many rows of equal length
  double relative = 0;
  double ulps = 0;  ///< in units in the last place of the output type at the expected value
  double min_cosine = 0;
  double max_bias = std::numeric_limits<double>::infinity();  ///< of Accuracy::bias and outward_bias, absolute
  std::string reason = {};  ///< where the numbers come from: scale of the inputs, K, roundings

  bool operator==(const Tolerance&) const = default;
};

/// What was found. Errors and cosine are over the elements that are finite in both; where there is none, they are NaN
/// (null in documents).
struct Accuracy {
  bool passed = false;
  double max_absolute_error = 0;
  double mean_absolute_error = 0;
  double mean_error = 0;          ///< signed: actual - expected
  double bias = 0;                ///< mean of actual - nearest(expected): below 0 when a core rounds down
  double outward_bias = 0;        ///< the same, away from zero counted positive: below 0 when a core truncates
  double max_relative_error = 0;  ///< over elements with |expected| above a hundredth of the largest
  double max_ulp = 0;  ///< over the same elements, in units in the last place of the output type (integers: 1)
  double cosine = 1;
  std::int64_t elements = 0;
  std::int64_t mismatches = 0;        ///< elements out of tolerance, and those not finite but for equal infinities
  std::int64_t not_finite = 0;        ///< of the result
  std::int64_t reference_faults = 0;  ///< of the mismatches: where the reference is not finite
  std::int64_t first_mismatch = -1;   ///< index, or -1
  Tolerance tolerance{};              ///< without row_absolute: absolute is its largest

  /// "3 of 4096 elements out of tolerance, first at 17: 0.5 instead of 0.25", what else failed, or "ok". Says whether
  /// the result or the reference is not finite: the latter is no fault of the kernel.
  std::string summary{};

  bool operator==(const Accuracy&) const = default;
};

/// The distance between neighbours of `value` in `type`: 1 for integers.
double ulp(DataType type, double value);

/// Compares all elements. Throws Error(invalid_argument) when sizes differ or there are none.
Accuracy compare(ElementSpan actual, std::span<const double> expected, const Tolerance& tolerance);

}  // namespace npubench::reference
