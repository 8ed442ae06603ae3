#include <npubench/whisper/encoder_reference.h>

#include <cmath>
#include <numbers>

#include <fmt/format.h>
#include <Eigen/Core>

#include <npubench/base/error.h>
#include <npubench/whisper/log_mel.h>

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

Matrix apply(const Linear& linear, const Matrix& x) {
  const auto outputs = static_cast<Index>(linear.weight.size()) / x.cols();
  Matrix y = x * matrix(linear.weight, outputs, x.cols()).transpose();
  if (!linear.bias.empty()) y.rowwise() += row(linear.bias);
  return y;
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

void gelu(Matrix& x) {
  x = x.unaryExpr([](float v) { return 0.5f * v * (1 + std::erf(v * std::numbers::sqrt2_v<float> / 2)); });
}

/// Kernel 3, padding 1.
Matrix convolve(const Linear& linear, const Matrix& x, Index stride) {
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
  Matrix y = columns * taps.transpose();
  y.rowwise() += row(linear.bias);
  return y;
}

Matrix attend(const Layer& layer, const Matrix& x, Index heads) {
  const Matrix q = apply(layer.query, x), k = apply(layer.key, x), v = apply(layer.value, x);
  Matrix out(x.rows(), x.cols()), scores;
  for (Index head = 0; head < heads; ++head) {
    const auto of = [&](const Matrix& m) { return m.middleCols(head * kHeadDim, kHeadDim); };
    scores.noalias() = of(q) * of(k).transpose() / std::sqrt(static_cast<float>(kHeadDim));
    scores.colwise() -= scores.rowwise().maxCoeff().eval();
    scores = scores.array().exp();
    scores.array().colwise() /= scores.rowwise().sum().array().eval();
    out.middleCols(head * kHeadDim, kHeadDim).noalias() = scores * of(v);
  }
  return apply(layer.out, out);
}

}  // namespace

std::vector<float> encoder_reference(const Weights& weights, std::span<const float> mel) {
  const auto& model = weights.model;
  if (static_cast<std::int64_t>(mel.size()) != kWindowFrames * model.bands) {
    throw Error(ErrorCategory::invalid_argument, fmt::format("a spectrogram of {} values, {} needs {} x {}", mel.size(),
                                                             model.name, kWindowFrames, model.bands));
  }
  Matrix x = convolve(weights.conv1, Eigen::Map<const Matrix>(mel.data(), kWindowFrames, model.bands), 1);
  gelu(x);
  x = convolve(weights.conv2, x, 2);
  gelu(x);
  x += matrix(weights.positions, kRows, model.width);
  for (const auto& layer : weights.layers) {
    x += attend(layer, apply(layer.attention_norm, x), model.heads);
    Matrix wide = apply(layer.up, apply(layer.mlp_norm, x));
    gelu(wide);
    x += apply(layer.down, wide);
  }
  const Matrix y = apply(weights.norm, x);
  return {y.data(), y.data() + y.size()};
}

}  // namespace npubench::whisper
