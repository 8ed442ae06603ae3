#include <npubench/results/statistics.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

#include <fmt/format.h>

#include <npubench/base/error.h>

namespace npubench::results {
namespace {

/// Type 7 of Hyndman and Fan, the default of R and NumPy: position (n - 1) p among the sorted samples.
double quantile(const std::vector<double>& sorted, double p) {
  const double position = static_cast<double>(sorted.size() - 1) * p;
  const auto below = static_cast<std::size_t>(position);
  if (below + 1 >= sorted.size()) return sorted.back();
  return std::lerp(sorted[below], sorted[below + 1], position - static_cast<double>(below));
}

double sum(const std::vector<double>& values) { return std::accumulate(values.begin(), values.end(), 0.0); }

}  // namespace

Statistics statistics(std::span<const double> samples) {
  if (samples.empty()) {
    throw Error(ErrorCategory::invalid_argument, "statistics of 0 samples", "give at least one");
  }
  for (std::size_t i = 0; i < samples.size(); ++i) {
    if (!std::isfinite(samples[i])) {
      throw Error(ErrorCategory::invalid_argument, fmt::format("sample {} is {}", i, samples[i]),
                  "leave out runs that gave no time");
    }
  }

  std::vector<double> sorted(samples.begin(), samples.end());
  std::sort(sorted.begin(), sorted.end());
  const auto n = static_cast<double>(sorted.size());

  Statistics result;
  result.count = sorted.size();
  result.min = sorted.front();
  result.max = sorted.back();
  // Summing many equal samples may round outside their range; equal samples must have a deviation of exactly 0.
  result.mean = std::clamp(sum(sorted) / n, result.min, result.max);
  result.median = result.p50 = quantile(sorted, 0.50);
  result.p95 = quantile(sorted, 0.95);
  result.p99 = quantile(sorted, 0.99);

  std::vector<double> deviations(sorted.size());
  if (sorted.size() > 1) {
    std::transform(sorted.begin(), sorted.end(), deviations.begin(),
                   [&](double x) { return (x - result.mean) * (x - result.mean); });
    result.standard_deviation = std::sqrt(sum(deviations) / (n - 1));
  }
  if (result.mean != 0) result.coefficient_of_variation = result.standard_deviation / result.mean;

  std::transform(sorted.begin(), sorted.end(), deviations.begin(),
                 [&](double x) { return std::abs(x - result.median); });
  std::sort(deviations.begin(), deviations.end());
  result.mad = quantile(deviations, 0.50);
  return result;
}

}  // namespace npubench::results
