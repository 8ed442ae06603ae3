#include <algorithm>
#include <cmath>
#include <limits>

#include <fmt/format.h>

#include <npubench/base/math.h>
#include <npubench/reference/convert.h>
#include <npubench/reference/references.h>
#include <npubench/reference/rounding.h>

namespace npubench::reference {
namespace {

using Eigen::ArrayXf;
using Eigen::Index;

/// Queries at a time: their scores against 1500 keys stay in the cache.
constexpr Index kQueryBlock = 64;

/// Relative error left to exp and the reciprocal of the sum; a 16th of bf16's unit roundoff each.
constexpr float kExp = 0x1p-11f;

/// What rounding the weights P does to a weighted mean, for each query, before division by the sum of weights. The
/// device sums the weights it has rounded, so that an error of weight j moves the mean by a share of v_j - mean; the
/// weight of the largest score is 1 (or 127) exactly.
struct WeightErrors {
  ArrayXf squared;  ///< sum of the errors' variances
  ArrayXf lost;     ///< sum of the weights that become 0
};

/// A single error's largest size in its standard deviations, of bf16: 2^-8 / kBf16Deviation. More than uniform errors
/// have.
constexpr float kLargestDeviations = 2.36f;
/// Relative, of rounding to bf16: units of 2^-7 over a mantissa m in [1, 2), root mean square over log-uniform m.
constexpr float kBf16Deviation = 0x1p-8f / kLargestDeviations;

WeightErrors bf16_weights(const FloatMatrix& p) {
  const ArrayXf others = (p.rowwise().squaredNorm().array() - 1).max(0);
  return {others * kBf16Deviation * kBf16Deviation, ArrayXf::Zero(p.rows())};
}

/// i8 in steps of 1/127, uniform errors. What a weight is relative to, the running maximum, may be less than the last
/// one: that makes the steps finer.
WeightErrors i8_weights(const FloatMatrix& p) {
  constexpr float kHalfStep = 0.5f / 127;
  const auto is_lost = p.array() < kHalfStep;
  return {is_lost.select(p.array().square(), kHalfStep * kHalfStep / 3).rowwise().sum(),
          is_lost.select(p.array(), 0.0f).rowwise().sum()};
}

/// Row i sees the keys up to number first + i.
void hide_later_keys(FloatMatrix& scores, Index first) {
  constexpr float kHidden = -std::numeric_limits<float>::infinity();
  for (Index i = 0; i < scores.rows(); ++i) {
    scores.row(i).tail(std::max<Index>(0, scores.cols() - first - i - 1)).setConstant(kHidden);
  }
}

struct Heads {
  FloatMatrix q, k, v;
  Index dim;

  [[nodiscard]] auto query_block(Index head, Index begin, Index size) const {
    return q.block(begin, head * dim, size, dim);
  }
  [[nodiscard]] auto keys(Index head) const { return k.middleCols(head * dim, dim); }
  [[nodiscard]] auto values(Index head) const { return v.middleCols(head * dim, dim); }
};

}  // namespace

// Why f32 does: scores are sums of head_dim products with an error of about sqrt(head_dim) u |q||k| / sqrt(head_dim),
// some 1e-6, which the weights take over as a relative error. The weights' own rounding, to 2^-8 or 1/127, is a
// thousand times larger.
Expected attention(const AttentionProblem& problem, ElementSpan q, ElementSpan k, ElementSpan v) {
  require_type(q, {DataType::bf16, DataType::i8}, "Q");
  require_type(k, {q.type()}, "K");
  require_type(v, {q.type()}, "V");
  require_positive(static_cast<double>(problem.heads), "number of heads");
  require_positive(static_cast<double>(problem.head_dim), "head dimension");
  const DataType out = q.type();
  const bool quantized = out == DataType::i8;
  for (const float scale : {problem.q_scale, problem.k_scale, problem.v_scale, problem.output_scale}) {
    require_positive(scale, "scale");
  }
  const std::int64_t width = problem.heads * problem.head_dim;
  const std::int64_t group = problem.kv_heads == 0 ? 1 : problem.heads / problem.kv_heads;
  const std::int64_t kv_width = width / group;
  Heads in{to_floats(q, problem.queries, width, "Q"), to_floats(k, problem.keys, kv_width, "K"),
           to_floats(v, problem.keys, kv_width, "V"), problem.head_dim};
  in.q *= (quantized ? problem.q_scale * problem.k_scale : 1) / std::sqrt(static_cast<float>(problem.head_dim));
  if (quantized) in.v *= problem.v_scale / problem.output_scale;  // sums come out in units of the output

  Expected expected;
  expected.values.resize(static_cast<std::size_t>(problem.queries * width));
  auto& row_error = expected.tolerance.row_absolute;
  row_error.resize(static_cast<std::size_t>(problem.queries * problem.heads));
  Eigen::Map<DoubleMatrix> y(expected.values.data(), problem.queries, width);
  ErrorModel model;
  double squared_deviations = 0, systematic = 0;
  FloatMatrix p, o;
  for (Index head = 0; head < problem.heads; ++head) {
    const auto values = in.values(head / group);
    const float v_squared = values.colwise().squaredNorm().maxCoeff() / static_cast<float>(problem.keys);
    const float v_largest = values.lpNorm<Eigen::Infinity>();
    const float v_mean = values.colwise().mean().template lpNorm<Eigen::Infinity>();
    for (Index begin = 0; begin < problem.queries; begin += kQueryBlock) {
      const Index size = std::min<Index>(kQueryBlock, problem.queries - begin);
      p.noalias() = in.query_block(head, begin, size) * in.keys(head / group).transpose();
      if (problem.causal) hide_later_keys(p, problem.keys - problem.queries + begin);
      p.colwise() -= p.rowwise().maxCoeff().eval();
      p = p.array().exp();
      const ArrayXf sums = p.rowwise().sum();
      o.noalias() = p * values;
      o.array().colwise() /= sums;
      y.block(begin, head * problem.head_dim, size, problem.head_dim) = o.cast<double>();

      const auto errors = quantized ? i8_weights(p) : bf16_weights(p);
      const ArrayXf largest = o.rowwise().lpNorm<Eigen::Infinity>();
      const ArrayXf weights = errors.squared.sqrt() / sums;
      const ArrayXf deviation = weights * (v_squared + largest.square()).sqrt();
      // Many keys add up randomly; where one has nearly all the weight beside the largest, its own error counts.
      const ArrayXf random = (kSigmas * deviation).max(kLargestDeviations * weights * (v_largest + largest));
      const ArrayXf lost = errors.lost / sums * (v_mean + largest);
      for (Index i = 0; i < size; ++i) {
        row_error[static_cast<std::size_t>((begin + i) * problem.heads + head)] =
            random[i] + lost[i] + kExp * largest[i];
        squared_deviations += deviation[i] * deviation[i];
        const float mean = o.row(i).lpNorm<1>() / static_cast<float>(problem.head_dim);
        systematic += errors.lost[i] / sums[i] * (v_mean + mean) + kExp * mean;
      }
    }
  }
  for (double& value : expected.values) value = saturate(out, value);

  // The head_dim elements of a query share their weights' errors: as many as queries x heads are independent.
  const auto independent = static_cast<double>(row_error.size());
  model.random = std::sqrt(squared_deviations) / independent;
  model.systematic = systematic / independent;
  expected.tolerance.ulps = 0.5;
  expected.tolerance.reason = fmt::format(
      "weights P rounded to {}: 6 sigma of the sum over {} keys with the row's own P{}; exp and division 2^-11; "
      "rounded "
      "once to {}; bias: 6 sigma of independent roundings and the systematic part of these",
      quantized ? "i8 in steps of 1/127" : "bf16 (u = 2^-8)", problem.keys,
      quantized ? ", and the weights below half a step, which are lost" : "", name(out));
  complete(expected, out, model);
  return expected;
}

}  // namespace npubench::reference
