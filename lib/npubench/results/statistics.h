// Statistics of raw samples.
#pragma once

#include <cstddef>
#include <span>

namespace npubench::results {

/// Of a set of samples, in their unit. Percentiles interpolate linearly between order statistics (type 7 of Hyndman and
/// Fan); mad is the median absolute deviation, unscaled; standard_deviation is the sample's (n - 1), 0 for one sample.
struct Statistics {
  std::size_t count = 0;
  double min = 0, max = 0, mean = 0, median = 0;
  double p50 = 0, p95 = 0, p99 = 0;
  double mad = 0;
  double standard_deviation = 0;
  double coefficient_of_variation = 0;  ///< standard deviation over mean; 0 when the mean is 0
};

/// Throws Error(invalid_argument) without samples or with one that is not finite.
Statistics statistics(std::span<const double> samples);

}  // namespace npubench::results
