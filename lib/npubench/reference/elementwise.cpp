// References of kernels that treat every element alike.
#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numbers>
#include <vector>

#include <fmt/format.h>

#include <npubench/base/error.h>
#include <npubench/reference/convert.h>
#include <npubench/reference/references.h>
#include <npubench/reference/rounding.h>

namespace npubench::reference {
namespace {

double exact_gelu(double x) { return 0.5 * x * std::erfc(-x / std::numbers::sqrt2); }

/// Hendrycks and Gimpel, arXiv 1606.08415: what the core computes. Up to 4.8e-4 from the exact one.
double tanh_gelu(double x) {
  const double scaled = std::sqrt(2 / std::numbers::pi) * (x + 0.044715 * x * x * x);
  // 1 + tanh(t) = 2 / (1 + exp(-2 t)) without cancellation for negative t.
  return x / (1 + std::exp(-2 * scaled));
}

/// f32 on the core: the cubic, tanh by its table or exp, the product with x/2. Relative to |x|, as 1 + tanh cancels for
/// negative x; a 16th of bf16's unit roundoff.
constexpr double kTanh = 0x1p-12;

struct GeluPoint {
  double exact = 0;      ///< in units of the output
  double tolerance = 0;  ///< the tanh form's distance, and the core's arithmetic
  double bias = 0;       ///< of the tanh form, rounded
};

/// Values by bit pattern: an input has at most 65536, a tensor millions.
class GeluTable {
 public:
  GeluTable(DataType type, double input_scale, double output_scale)
      : type_(type),
        input_scale_(input_scale),
        output_scale_(output_scale),
        points_(type == DataType::i8 ? 256 : 65536),
        known_(points_.size()) {}

  const GeluPoint& at(std::size_t pattern, double value) {
    if (!known_[pattern]) {
      known_[pattern] = true;
      points_[pattern] = compute(value * input_scale_);
    }
    return points_[pattern];
  }

 private:
  [[nodiscard]] GeluPoint compute(double x) const {
    const double exact = saturate(type_, exact_gelu(x) / output_scale_);
    const double approximate = saturate(type_, tanh_gelu(x) / output_scale_);
    return {.exact = exact,
            .tolerance = std::abs(approximate - exact) + kTanh * std::abs(x) / output_scale_,
            .bias = nearest(type_, approximate) - nearest(type_, exact)};
  }

  DataType type_;
  double input_scale_, output_scale_;
  std::vector<GeluPoint> points_;
  std::vector<bool> known_;
};

}  // namespace

Expected gelu(ElementSpan x, float input_scale, float output_scale) {
  require_type(x, {DataType::bf16, DataType::i8}, "x");
  const bool quantized = x.type() == DataType::i8;
  require_positive(input_scale, "input scale");
  require_positive(output_scale, "output scale");
  GeluTable table(x.type(), quantized ? input_scale : 1, quantized ? output_scale : 1);

  Expected expected;
  expected.values.resize(x.size());
  expected.tolerance.row_absolute.resize(x.size());
  double bias = 0, outward = 0, arithmetic = 0;
  visit_element(x.type(), [&](auto element) {
    using T = decltype(element);
    const auto elements = x.as<T>();
    for (std::size_t i = 0; i < elements.size(); ++i) {
      std::size_t pattern = 0;
      if constexpr (std::is_same_v<T, bfloat16>) {
        pattern = elements[i].bits;
      } else {
        pattern = static_cast<std::uint8_t>(elements[i]);
      }
      const double value = static_cast<double>(static_cast<float>(elements[i]));
      const auto& point = table.at(pattern, value);
      expected.values[i] = point.exact;
      expected.tolerance.row_absolute[i] = static_cast<float>(point.tolerance);
      bias += point.bias;
      outward += point.exact < 0 ? -point.bias : point.bias;
      arithmetic += kTanh * std::abs(point.exact);
    }
  });
  expected.tolerance.ulps = 0.5;
  expected.tolerance.reason = fmt::format(
      "exact GELU by erf; each element may be off by its own distance of the tanh form (at most 4.8e-4), 2^-12 of |x| "
      "for "
      "the core's tanh, and one rounding to {}; bias: 6 sigma of independent roundings and what the tanh form explains",
      name(x.type()));
  const double systematic = (std::max(std::abs(bias), std::abs(outward)) + arithmetic) / static_cast<double>(x.size());
  complete(expected, x.type(), {.systematic = systematic});
  return expected;
}

Expected gelu_behind(const Expected& before) {
  constexpr double kSteepest = 1.13;  // GELU'(sqrt(2)) = 1.1289
  Expected expected;
  const auto& values = before.values;
  expected.values.resize(values.size());
  expected.tolerance.row_absolute.resize(values.size());
  double own = 0;
  for (std::size_t i = 0; i < values.size(); ++i) {
    expected.values[i] = exact_gelu(values[i]);
    const double allowed = allowed_error(before.tolerance, DataType::bf16, values[i], i, values.size());
    const double form = std::abs(tanh_gelu(values[i]) - expected.values[i]) + kTanh * std::abs(values[i]);
    // The form's distance at a neighbour differs by less than its own slope, 0.01, times what was allowed.
    expected.tolerance.row_absolute[i] = static_cast<float>((kSteepest + 0.01) * allowed + form);
    own += form;
  }
  expected.tolerance.ulps = 0.5;
  expected.tolerance.reason = before.tolerance.reason +
                              "; GELU behind it: 1.13 times that and half a unit of bf16, each element's own distance "
                              "of the tanh form (at most "
                              "4.8e-4), 2^-12 of |x| for the core's tanh, and one more rounding to bf16";
  complete(expected, DataType::bf16,
           {.systematic = kSteepest * before.tolerance.max_bias + own / static_cast<double>(values.size())});
  return expected;
}

Expected add(ElementSpan a, ElementSpan b) {
  require_type(b, {a.type()}, "b");
  const auto left = to_doubles(a), right = to_doubles(b);
  if (left.size() != right.size()) {
    throw Error(ErrorCategory::invalid_argument, fmt::format("a has {} elements, b has {}", left.size(), right.size()),
                "add needs equally many");
  }
  Expected expected;
  expected.values.resize(left.size());
  std::transform(left.begin(), left.end(), right.begin(), expected.values.begin(),
                 [&](double l, double r) { return saturate(a.type(), l + r); });
  const bool integer = is_integer(a.type());
  if (!integer) {
    expected.tolerance.relative = kRoundoffF32;
    expected.tolerance.ulps = 0.5;
  }
  expected.tolerance.reason = integer ? "exact: integers, saturated"
                                      : fmt::format(
                                            "exact sum in f32, rounded once to {}; bias: 6 sigma of independent "
                                            "roundings",
                                            name(a.type()));
  complete(expected, a.type(), {});
  if (integer) expected.tolerance.max_bias = 0;
  return expected;
}

Expected passthrough(ElementSpan x) {
  Expected expected;
  expected.values = to_doubles(x);
  expected.tolerance = {.min_cosine = 1 - 1e-9, .max_bias = 0, .reason = "exact: a copy"};
  return expected;
}

}  // namespace npubench::reference
