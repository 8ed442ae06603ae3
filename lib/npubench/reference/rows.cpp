// References that reduce over rows: LayerNorm and softmax.
#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include <npubench/reference/convert.h>
#include <npubench/reference/references.h>
#include <npubench/reference/rounding.h>

namespace npubench::reference {
namespace {

/// Relative error left to a core's reciprocal square root and division: table and one Newton step. A sixteenth of
/// bf16's unit roundoff, so that it hides no rounding.
constexpr double kReciprocal = 0x1p-12;

}  // namespace

Expected layer_norm(const LayerNormProblem& problem, ElementSpan x_span, ElementSpan gamma_span,
                    ElementSpan beta_span) {
  require_type(x_span, {DataType::bf16, DataType::i8}, "x");
  const DataType out = x_span.type();
  const bool quantized = out == DataType::i8;
  const double input_scale = quantized ? problem.input_scale : 1, output_scale = quantized ? problem.output_scale : 1;
  require_positive(input_scale, "input scale");
  require_positive(output_scale, "output scale");
  const DoubleMatrix x = to_doubles(x_span, problem.rows, problem.width, "x") * input_scale;
  const DoubleMatrix gamma = to_doubles(gamma_span, 1, problem.width, "gamma") / output_scale;
  const DoubleMatrix beta = to_doubles(beta_span, 1, problem.width, "beta") / output_scale;
  const double largest_gamma = gamma.lpNorm<Eigen::Infinity>();
  const double largest_beta = beta.lpNorm<Eigen::Infinity>();

  Expected expected;
  expected.values.resize(static_cast<std::size_t>(x.size()));
  Eigen::Map<DoubleMatrix> y(expected.values.data(), x.rows(), x.cols());
  expected.tolerance.row_absolute.resize(static_cast<std::size_t>(x.rows()));
  double mean_systematic = 0;
  for (Eigen::Index row = 0; row < x.rows(); ++row) {
    const double mean = x.row(row).mean();
    const Eigen::RowVectorXd centred = x.row(row).array() - mean;
    const double variance = centred.squaredNorm() / static_cast<double>(problem.width) + problem.epsilon;
    const double reciprocal = 1 / std::sqrt(variance);
    const Eigen::RowVectorXd scaled = (centred.array() * gamma.row(0).array()).matrix() * reciprocal;
    y.row(row) = scaled + beta.row(0);

    // f32 on the core: subtracting the mean leaves 2 u |x|; a variance taken as mean(x^2) - mean^2 is off by a few
    // u mean(x^2), and half of that, relatively, its reciprocal root.
    const double largest = x.row(row).lpNorm<Eigen::Infinity>();
    const double cancellation = (variance + mean * mean) / variance;
    const double normalized = scaled.lpNorm<Eigen::Infinity>();
    const double f32 =
        4 * kRoundoffF32 * (largest * reciprocal * largest_gamma + normalized * (1 + 2 * cancellation) + largest_beta);
    expected.tolerance.row_absolute[static_cast<std::size_t>(row)] = static_cast<float>(f32 + kReciprocal * normalized);
    mean_systematic +=
        (f32 + kReciprocal * scaled.lpNorm<1>() / static_cast<double>(problem.width)) / static_cast<double>(x.rows());
  }
  for (double& value : expected.values) value = saturate(out, value);
  expected.tolerance.ulps = 0.5;
  expected.tolerance.reason = fmt::format(
      "rounded once to {}; mean and variance in f32; 2^-12 of a row's largest for the reciprocal root; bias: 6 sigma "
      "of "
      "independent roundings and the same 2^-12",
      name(out));
  complete(expected, out, {.systematic = mean_systematic});
  return expected;
}

Expected softmax(std::int64_t rows, std::int64_t width, ElementSpan x_span) {
  require_type(x_span, {DataType::bf16}, "x");
  const DoubleMatrix x = to_doubles(x_span, rows, width, "x");
  Expected expected;
  expected.values.resize(static_cast<std::size_t>(x.size()));
  Eigen::Map<DoubleMatrix> y(expected.values.data(), rows, width);
  for (Eigen::Index row = 0; row < rows; ++row) {
    y.row(row) = (x.row(row).array() - x.row(row).maxCoeff()).exp();
    y.row(row) /= y.row(row).sum();
  }
  // exp on the core is 2^(x log2 e): a relative error of u |x log2 e| from the argument, and the class of its table.
  expected.tolerance.relative = 2 * kReciprocal;
  expected.tolerance.ulps = 0.5;
  expected.tolerance.reason =
      "rounded once to bf16; 2^-11 relative for exp and the reciprocal of the sum; bias: 6 sigma of independent "
      "roundings and the same 2^-11";
  complete(expected, DataType::bf16, {.systematic = 2 * kReciprocal * y.mean()});
  return expected;
}

}  // namespace npubench::reference
