// How far a result is from its reference, and whether that is near enough.
#pragma once

#include <cstdint>
#include <span>
#include <string>

#include <npubench/base/element_span.h>

namespace npubench::reference {

/// What is allowed, and why. An element passes when |actual - expected| <= absolute + relative * |expected|; the result
/// passes when every element does, all are finite, and the cosine is at least min_cosine.
struct Tolerance {
  double absolute = 0;
  double relative = 0;
  double min_cosine = 0;
  std::string reason;  ///< where the numbers come from: scale of the inputs, K, roundings
};

/// What was found.
struct Accuracy {
  bool passed = false;
  double max_absolute_error = 0;
  double mean_absolute_error = 0;
  double max_relative_error = 0;  ///< over elements with |expected| above a hundredth of the largest
  double max_ulp = 0;             ///< in units in the last place of the output type (1 for integers)
  double cosine = 1;
  std::int64_t elements = 0;
  std::int64_t mismatches = 0;    ///< elements out of tolerance or not finite
  std::int64_t first_mismatch = -1;  ///< index, or -1
  Tolerance tolerance;

  /// "3 of 4096 elements out of tolerance, first at 17: 0.5 instead of 0.25" or "ok".
  std::string summary;
};

/// Compares all elements. Throws Error(invalid_argument) when sizes differ.
Accuracy compare(ElementSpan actual, std::span<const double> expected, const Tolerance& tolerance);

}  // namespace npubench::reference
