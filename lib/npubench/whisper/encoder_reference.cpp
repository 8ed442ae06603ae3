#include <npubench/whisper/encoder_reference.h>

#include <cmath>
#include <numbers>
#include <vector>

#include <fmt/format.h>
#include <Eigen/Core>

#include <npubench/base/error.h>
#include <npubench/whisper/log_mel.h>
#include <npubench/whisper/shares.h>

namespace npubench::whisper {
namespace {

using Matrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using Row = Eigen::RowVectorXf;
using Eigen::Index;

constexpr float kEpsilon = 1e-5f;  // PyTorch's, which Whisper's LayerNorms keep

auto matrix(const std::vector<float>& values, Index rows, Index columns) {
  return Eigen::Map<const Matrix>(values.data(), rows, columns);
}
auto row(const std::vector<float>& values) {
  return Eigen::Map<const Row>(values.data(), static_cast<Index>(values.size()));
}

/// x weights^T, and the bias where there is one.
template <class Weight>
Matrix product(const Matrix& x, const Weight& weight, const std::vector<float>& bias, const Shares& shares) {
  Matrix y(x.rows(), weight.rows());
  shares.run(x.rows(), [&](Index first, Index size) {
    y.middleRows(first, size).noalias() = x.middleRows(first, size) * weight.transpose();
    if (!bias.empty()) y.middleRows(first, size).rowwise() += row(bias);
  });
  return y;
}

Matrix apply(const Linear& linear, const Matrix& x, const Shares& shares) {
  const auto outputs = static_cast<Index>(linear.weight.size()) / x.cols();
  return product(x, matrix(linear.weight, outputs, x.cols()), linear.bias, shares);
}

Matrix apply(const Norm& norm, const Matrix& x) {
  Matrix y = x.colwise() - x.rowwise().mean();
  const Eigen::ArrayXf scale =
      (y.rowwise().squaredNorm().array() / static_cast<float>(x.cols()) + kEpsilon).sqrt().inverse();
  y.array().colwise() *= scale;
  y.array().rowwise() *= row(norm.gain).array();
  y.rowwise() += row(norm.bias);
  return y;
}

void gelu(Matrix& x, const Shares& shares) {
  shares.run(x.rows(), [&](Index first, Index size) {
    auto rows = x.middleRows(first, size);
    rows = rows.unaryExpr([](float v) { return 0.5f * v * (1 + std::erf(v * std::numbers::sqrt2_v<float> / 2)); });
  });
}

/// Kernel 3, padding 1.
Matrix convolve(const Linear& linear, const Matrix& x, Index stride, const Shares& shares) {
  const Index rows = x.rows() / stride, inputs = x.cols();
  const auto outputs = static_cast<Index>(linear.bias.size());
  Matrix columns = Matrix::Zero(rows, 3 * inputs), taps(outputs, 3 * inputs);
  for (Index tap = 0; tap < 3; ++tap) {
    for (Index t = 0; t < rows; ++t) {
      const Index from = t * stride + tap - 1;
      if (from >= 0 && from < x.rows()) columns.row(t).segment(tap * inputs, inputs) = x.row(from);
    }
    for (Index o = 0; o < outputs; ++o) {
      for (Index i = 0; i < inputs; ++i) {
        taps(o, tap * inputs + i) = linear.weight[static_cast<std::size_t>((o * inputs + i) * 3 + tap)];
      }
    }
  }
  return product(columns, taps, linear.bias, shares);
}

Matrix attend(const Layer& layer, const Matrix& x, Index heads, const Shares& shares) {
  const Matrix q = apply(layer.query, x, shares), k = apply(layer.key, x, shares), v = apply(layer.value, x, shares);
  Matrix out(x.rows(), x.cols());
  shares.run(heads, [&](Index first, Index size) {
    Matrix scores;
    for (Index head = first; head < first + size; ++head) {
      const auto of = [&](const Matrix& m) { return m.middleCols(head * kHeadDim, kHeadDim); };
      scores.noalias() = of(q) * of(k).transpose() / std::sqrt(static_cast<float>(kHeadDim));
      scores.colwise() -= scores.rowwise().maxCoeff().eval();
      scores = scores.array().exp();
      scores.array().colwise() /= scores.rowwise().sum().array().eval();
      out.middleCols(head * kHeadDim, kHeadDim).noalias() = scores * of(v);
    }
  });
  return apply(layer.out, out, shares);
}

}  // namespace

std::vector<float> encoder_reference(const Weights& weights, std::span<const float> mel, int threads) {
  const auto& model = weights.model;
  if (static_cast<std::int64_t>(mel.size()) != kWindowFrames * model.bands) {
    throw Error(ErrorCategory::invalid_argument, fmt::format("a spectrogram of {} values, {} needs {} x {}", mel.size(),
                                                             model.name, kWindowFrames, model.bands));
  }
  const Shares shares(threads);
  Matrix x = convolve(weights.conv1, Eigen::Map<const Matrix>(mel.data(), kWindowFrames, model.bands), 1, shares);
  gelu(x, shares);
  x = convolve(weights.conv2, x, 2, shares);
  gelu(x, shares);
  x += matrix(weights.positions, kRows, model.width);
  for (const auto& layer : weights.layers) {
    x += attend(layer, apply(layer.attention_norm, x), model.heads, shares);
    Matrix wide = apply(layer.up, apply(layer.mlp_norm, x), shares);
    gelu(wide, shares);
    x += apply(layer.down, wide, shares);
  }
  const Matrix y = apply(weights.norm, x);
  return {y.data(), y.data() + y.size()};
}

}  // namespace npubench::whisper
