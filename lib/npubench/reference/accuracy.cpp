#include <npubench/reference/accuracy.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include <fmt/format.h>

#include <npubench/base/error.h>
#include <npubench/reference/convert.h>
#include <npubench/reference/rounding.h>

namespace npubench::reference {
namespace {

void check_sizes(std::size_t actual, std::size_t expected, const Tolerance& tolerance) {
  if (actual != expected || actual == 0) {
    throw Error(ErrorCategory::invalid_argument,
                fmt::format("a result of {} elements cannot be compared with {} expected ones", actual, expected));
  }
  if (!tolerance.row_absolute.empty() && actual % tolerance.row_absolute.size() != 0) {
    throw Error(ErrorCategory::invalid_argument,
                fmt::format("{} elements are not {} rows of equal length", actual, tolerance.row_absolute.size()));
  }
}

/// Results live as long as the session, row tolerances may be as large as the output.
Tolerance without_rows(const Tolerance& tolerance) {
  Tolerance result{tolerance.absolute, {}, tolerance.relative, tolerance.ulps, tolerance.min_cosine, tolerance.max_bias,
                   tolerance.reason};
  const auto& rows = tolerance.row_absolute;
  if (!rows.empty()) result.absolute = static_cast<double>(*std::max_element(rows.begin(), rows.end()));
  return result;
}

std::string summarize_mismatches(const Accuracy& accuracy, double actual, double expected) {
  auto text = fmt::format("{} of {} elements out of tolerance, first at {}: {:.9g} instead of {:.9g}",
                          accuracy.mismatches, accuracy.elements, accuracy.first_mismatch, actual, expected);
  if (accuracy.reference_faults > 0) {
    text += fmt::format("; the reference is at fault at {}, where it is not finite", accuracy.reference_faults);
  }
  if (accuracy.not_finite > 0) text += fmt::format("; the result is not finite at {}", accuracy.not_finite);
  return text;
}

/// What failed, most telling first.
std::string summarize(const Accuracy& accuracy, double actual, double expected) {
  if (accuracy.mismatches > 0) return summarize_mismatches(accuracy, actual, expected);
  const auto& tolerance = accuracy.tolerance;
  if (accuracy.cosine < tolerance.min_cosine) {
    return fmt::format("cosine {:.9g} is below {:.9g}", accuracy.cosine, tolerance.min_cosine);
  }
  if (std::abs(accuracy.bias) > tolerance.max_bias) {
    return fmt::format("biased: elements are {:.3g} {} than nearest on average, where {:.3g} is explained",
                       std::abs(accuracy.bias), accuracy.bias < 0 ? "lower" : "higher", tolerance.max_bias);
  }
  if (std::abs(accuracy.outward_bias) > tolerance.max_bias) {
    return fmt::format("biased: elements are {:.3g} {} zero than nearest on average, where {:.3g} is explained",
                       std::abs(accuracy.outward_bias), accuracy.outward_bias < 0 ? "nearer to" : "farther from",
                       tolerance.max_bias);
  }
  return "ok";
}

}  // namespace

Accuracy compare(ElementSpan actual_span, std::span<const double> expected, const Tolerance& tolerance) {
  check_sizes(actual_span.size(), expected.size(), tolerance);
  const auto type = actual_span.type();
  const auto actual = to_doubles(actual_span);
  const std::size_t n = expected.size();

  Accuracy result;
  result.elements = static_cast<std::int64_t>(n);
  result.tolerance = without_rows(tolerance);

  double largest = 0;
  for (const double value : expected) {
    if (std::isfinite(value)) largest = std::max(largest, std::abs(value));
  }
  const double significant = largest / 100;

  std::int64_t compared = 0;
  double absolute = 0, signed_error = 0, bias = 0, outward = 0, dot = 0, actual_norm = 0, expected_norm = 0;
  for (std::size_t i = 0; i < n; ++i) {
    const double e = expected[i], a = actual[i];
    const double error = a - e, size = std::abs(error);
    const bool comparable = std::isfinite(a) && std::isfinite(e);
    const bool right = comparable ? size <= allowed_error(tolerance, type, e, i, n) : std::isinf(e) && a == e;
    if (!right) {
      if (result.mismatches++ == 0) result.first_mismatch = static_cast<std::int64_t>(i);
      if (!std::isfinite(e)) ++result.reference_faults;
    }
    if (!std::isfinite(a)) ++result.not_finite;
    if (!comparable) continue;
    ++compared;
    const double from_nearest = a - nearest(type, e);
    absolute += size;
    signed_error += error;
    bias += from_nearest;
    outward += e > 0 ? from_nearest : e < 0 ? -from_nearest : 0;
    result.max_absolute_error = std::max(result.max_absolute_error, size);
    if (std::abs(e) > significant) {
      result.max_relative_error = std::max(result.max_relative_error, size / std::abs(e));
      result.max_ulp = std::max(result.max_ulp, size / ulp(type, e));
    }
    dot += a * e;
    actual_norm += a * a;
    expected_norm += e * e;
  }
  if (compared > 0) {
    const auto count = static_cast<double>(compared);
    result.mean_absolute_error = absolute / count;
    result.mean_error = signed_error / count;
    result.bias = bias / count;
    result.outward_bias = outward / count;
    const bool both_zero = actual_norm == 0 && expected_norm == 0;
    const bool one_zero = actual_norm == 0 || expected_norm == 0;
    result.cosine = both_zero ? 1 : one_zero ? 0 : dot / std::sqrt(actual_norm) / std::sqrt(expected_norm);
  } else {
    constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();
    for (double* figure : {&result.max_absolute_error, &result.mean_absolute_error, &result.mean_error, &result.bias,
                           &result.outward_bias, &result.max_relative_error, &result.max_ulp, &result.cosine}) {
      *figure = kNothing;
    }
  }

  const auto first = static_cast<std::size_t>(std::max<std::int64_t>(result.first_mismatch, 0));
  result.summary = summarize(result, actual[first], expected[first]);
  result.passed = result.summary == "ok";
  return result;
}

}  // namespace npubench::reference
