#include <algorithm>
#include <cmath>
#include <limits>

#include <fmt/format.h>

#include <npubench/base/error.h>
#include <npubench/base/math.h>
#include <npubench/reference/convert.h>
#include <npubench/reference/references.h>
#include <npubench/reference/rounding.h>

namespace npubench::reference {
namespace {

using Eigen::Index;

/// K is cut into blocks that f32 multiplies and double adds up. For i8 that is exact: 1024 * 128 * 128 = 2^24. For bf16
/// the products are exact (8 + 8 bits) and the error is that of 256 sums, well below the device's own over all of K.
constexpr std::int64_t kExactBlock = 1024;
constexpr std::int64_t kFloatBlock = 256;

/// 2 exp(-lambda^2 / 2) bounds the chance that rounding errors exceed lambda sqrt(n) u (Higham and Mary, SIAM J. Sci.
/// Comput. 41, 2019); 8 makes it 2.5e-14 for each sum.
constexpr double kLambda = 8;

struct Product {
  DoubleMatrix values;
  Eigen::ArrayXd largest_partial;  ///< of each row, over all partial sums after a block
};

Product multiply(const FloatMatrix& a, const FloatMatrix& b, std::int64_t block) {
  Product product{DoubleMatrix::Zero(a.rows(), b.cols()), Eigen::ArrayXd::Zero(a.rows())};
  FloatMatrix part(a.rows(), b.cols());
  for (Index begin = 0; begin < a.cols(); begin += block) {
    const Index size = std::min<Index>(block, a.cols() - begin);
    part.noalias() = a.middleCols(begin, size) * b.middleRows(begin, size);
    product.values += part.cast<double>();
    const auto largest = product.values.rowwise().lpNorm<Eigen::Infinity>();
    product.largest_partial = product.largest_partial.max(largest.array());
  }
  return product;
}

/// Spacing of bfp16 values: 8 along K share the exponent of the largest; 8-bit signed mantissas reach twice its binade.
/// `along_rows`: K runs along the rows of `matrix`.
FloatMatrix block_float_steps(const FloatMatrix& matrix, bool along_rows) {
  FloatMatrix steps(matrix.rows(), matrix.cols());
  const Index k = along_rows ? matrix.cols() : matrix.rows();
  const Index lines = along_rows ? matrix.rows() : matrix.cols();
  for (Index begin = 0; begin < k; begin += 8) {
    const Index size = std::min<Index>(8, k - begin);
    for (Index line = 0; line < lines; ++line) {
      const auto step_of = [](float largest) {
        return largest > 0 ? std::ldexp(1.0f, std::ilogb(largest) - 6) : 0.0f;  // 2^(e+1) / 2^7
      };
      if (along_rows) {
        const auto values = matrix.row(line).segment(begin, size);
        steps.row(line).segment(begin, size).setConstant(step_of(values.lpNorm<Eigen::Infinity>()));
      } else {
        const auto values = matrix.col(line).segment(begin, size);
        steps.col(line).segment(begin, size).setConstant(step_of(values.lpNorm<Eigen::Infinity>()));
      }
    }
  }
  return steps;
}

/// Largest singular value, from below, by power iteration: 10% are added for what 20 steps leave.
double spectral_norm(const FloatMatrix& matrix) {
  Eigen::VectorXf x = Eigen::VectorXf::Ones(matrix.cols());
  double norm = 0;
  for (int step = 0; step < 20; ++step) {
    const float length = x.norm();
    if (!(length > 0)) break;
    const Eigen::VectorXf y = matrix * (x / length);
    norm = std::max(norm, static_cast<double>(y.norm()));
    x.noalias() = matrix.transpose() * y;
  }
  return 1.1 * norm;
}

/// Standard deviations of what rounding the operands to bfp16 does.
struct BlockFloatErrors {
  Eigen::ArrayXd row;  ///< to the worst element of each row of C
  double mean = 0;     ///< to the mean error, with whatever signs
};

/// With steps s and uniform errors, an element's variance is sum over k of ((sa b)^2 + (a sb)^2) / 12; by
/// Cauchy-Schwarz from fourth powers. An operand's error is in all elements of its row of C, so these do not average
/// out as independent ones: with any signs, the sum over row i is at most step_i / sqrt(12) |B|_2 sqrt(n).
BlockFloatErrors block_float_errors(const FloatMatrix& a, const FloatMatrix& b) {
  const auto fourth = [](const FloatMatrix& m) { return m.array().cast<double>().square().square().matrix().eval(); };
  const FloatMatrix a_steps = block_float_steps(a, true), b_steps = block_float_steps(b, false);
  const Eigen::ArrayXd a4 = fourth(a).rowwise().sum().array().sqrt();
  const Eigen::ArrayXd sa4 = fourth(a_steps).rowwise().sum().array().sqrt();
  const double b4 = std::sqrt(fourth(b).colwise().sum().maxCoeff());
  const double sb4 = std::sqrt(fourth(b_steps).colwise().sum().maxCoeff());

  const auto m = static_cast<double>(a.rows()), n = static_cast<double>(b.cols());
  const double a_squared = a_steps.rowwise().lpNorm<Eigen::Infinity>().cast<double>().squaredNorm();
  const double b_squared = b_steps.colwise().lpNorm<Eigen::Infinity>().cast<double>().squaredNorm();
  const double of_a = std::sqrt(a_squared * n) * spectral_norm(b), of_b = std::sqrt(b_squared * m) * spectral_norm(a);
  return {((sa4 * b4 + a4 * sb4) / 12).sqrt(), std::hypot(of_a, of_b) / std::sqrt(12.0) / (m * n)};
}

/// Exact integer sums, times a scale. On a core that is a product of f32 as three of bf16: 2^-15 is lost at most, a
/// 128th of bf16's unit.
Expected scaled_product(const MatmulProblem& problem, const DoubleMatrix& sums) {
  constexpr double kRelative = 0x1p-15;
  const DoubleMatrix values = sums * static_cast<double>(problem.scale);
  Expected expected;
  expected.values.assign(values.data(), values.data() + values.size());
  expected.tolerance.relative = kRelative;
  expected.tolerance.ulps = 0.5;
  expected.tolerance.reason = fmt::format(
      "exact integer sums times {}, which loses up to 2^-15; rounded once to bf16; bias: 6 sigma of "
      "independent roundings and the same 2^-15",
      problem.scale);
  complete(expected, problem.out, {.systematic = kRelative * values.cwiseAbs().mean()});
  return expected;
}

/// Exact: i8 in blocks of f32, i16 in double, which holds 2^23 products of 2^30. Cores keep sums of i16 in i32.
DoubleMatrix integer_sums(const MatmulProblem& problem, ElementSpan a, ElementSpan b) {
  if (a.type() == DataType::i8) {
    return multiply(to_floats(a, problem.m, problem.k, "A"), to_floats(b, problem.k, problem.n, "B"), kExactBlock)
        .values;
  }
  DoubleMatrix sums = to_doubles(a, problem.m, problem.k, "A") * to_doubles(b, problem.k, problem.n, "B");
  Index row = 0, column = 0;
  if (sums.cwiseAbs().maxCoeff(&row, &column) > std::numeric_limits<std::int32_t>::max()) {
    throw Error(
        ErrorCategory::invalid_argument,
        fmt::format("element ({}, {}) of C is {}, cores keep sums of i16 in i32", row, column, sums(row, column)),
        "use smaller values of A or B");
  }
  return sums;
}

Expected integer_product(const MatmulProblem& problem, ElementSpan a, ElementSpan b) {
  const auto sums = integer_sums(problem, a, b);
  if (problem.out == DataType::bf16) return scaled_product(problem, sums);
  const double scale = problem.out == DataType::i32 ? 1 : std::ldexp(1.0, -problem.shift);
  Expected expected;
  expected.values.resize(static_cast<std::size_t>(sums.size()));
  std::transform(sums.data(), sums.data() + sums.size(), expected.values.begin(),
                 [&](double sum) { return saturate(problem.out, std::nearbyint(sum * scale)); });
  expected.tolerance = {
      .min_cosine = 1 - 1e-9,
      .max_bias = 0,
      .reason = problem.out == DataType::i32
                    ? "exact: integer sums"
                    : fmt::format("exact: integer sums over 2^{}, to nearest even, saturated", problem.shift)};
  return expected;
}

Expected float_product(const MatmulProblem& problem, ElementSpan a_span, ElementSpan b_span) {
  const auto a = to_floats(a_span, problem.m, problem.k, "A");
  const auto b = to_floats(b_span, problem.k, problem.n, "B");
  const bool narrow = problem.out == DataType::bf16 && problem.roundings > 1;
  const std::int64_t between_roundings = ceil_div(problem.k, problem.roundings);
  const auto product = multiply(a, b, narrow ? std::min(kFloatBlock, between_roundings) : kFloatBlock);

  const auto k = static_cast<double>(problem.k);
  const Eigen::ArrayXd a_norms = a.rowwise().norm().array().cast<double>();
  const double b_norm = b.colwise().norm().maxCoeff();
  // Sums of the device and of the reference. Cauchy-Schwarz: sum |a||b| <= |a||b|.
  const double sums = std::sqrt(k) + std::sqrt(std::min<double>(k, kFloatBlock));
  Eigen::ArrayXd row_error = kLambda * kRoundoffF32 * sums * b_norm * a_norms;
  std::string reason = fmt::format("f32 sums over K={}: {} u (sqrt(K)+sqrt({})) |row of A| |column of B|, u=2^-24",
                                   problem.k, kLambda, std::min(problem.k, kFloatBlock));
  // A core may truncate when it aligns the 8 products of a step: of one sign, at most K/8 units of the mean result.
  ErrorModel model;
  model.systematic = k / 8 * 2 * kRoundoffF32 * product.values.array().abs().mean();
  model.random = row_error.maxCoeff() / kLambda / std::sqrt(static_cast<double>(product.values.size()));

  if (problem.block_float) {
    const auto errors = block_float_errors(a, b);
    row_error += kSigmas * errors.row;
    model.random = std::hypot(model.random, errors.mean);
    reason += "; operands in bfp16, steps of 2^-6 of the largest of 8 along K: 6 sigma";
  }
  if (narrow) {
    const Eigen::ArrayXd half_units =
        product.largest_partial.unaryExpr([](double x) { return ulp(DataType::bf16, x) / 2; });
    const auto extra = static_cast<double>(problem.roundings - 1);
    row_error += extra * half_units;
    model.random =
        std::hypot(model.random, half_units.maxCoeff() * std::sqrt(extra / static_cast<double>(product.values.size())));
    reason +=
        fmt::format("; {} roundings of partial sums to bf16, half a unit of the largest each", problem.roundings - 1);
  }
  reason += fmt::format("; rounded to {} at the end; bias: 6 sigma of independent roundings and K/8 units of f32",
                        name(problem.out));

  Expected expected;
  expected.values.assign(product.values.data(), product.values.data() + product.values.size());
  expected.tolerance.row_absolute.assign(row_error.size(), 0);
  Eigen::Map<Eigen::ArrayXf>(expected.tolerance.row_absolute.data(), row_error.size()) = row_error.cast<float>();
  expected.tolerance.ulps = 0.5;
  expected.tolerance.reason = std::move(reason);
  complete(expected, problem.out, model);
  return expected;
}

}  // namespace

Expected matmul(const MatmulProblem& problem, ElementSpan a, ElementSpan b) {
  require_type(a, {DataType::bf16, DataType::i16, DataType::i8}, "A");
  require_type(b, {a.type()}, "B");
  require_positive(static_cast<double>(problem.roundings), "number of roundings");
  const bool integer = is_integer(a.type());
  const bool scaled = a.type() == DataType::i8 && problem.out == DataType::bf16;
  const bool known = integer ? scaled || (is_integer(problem.out) && size_of(problem.out) >= size_of(a.type()))
                             : !is_integer(problem.out);
  if (!known) {
    throw Error(ErrorCategory::unsupported, fmt::format("no matmul of {} to {}", name(a.type()), name(problem.out)),
                "bf16 gives f32 or bf16; i16 gives i32 or i16; i8 gives i32, i16, i8 or bf16");
  }
  return integer ? integer_product(problem, a, b) : float_product(problem, a, b);
}

}  // namespace npubench::reference
