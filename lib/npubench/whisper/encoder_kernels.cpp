#include <npubench/whisper/encoder_kernels.h>

#include <algorithm>

#include <fmt/format.h>

#include <npubench/whisper/log_mel.h>

namespace npubench::whisper {

Layout::Layout(const Model& model, const Strides& of, const Reads& reads)
    : strides(of), width(model.width), wide(model.feed_forward()) {
  // Three frames side by side are a row of what a convolution multiplies. In the spectrogram a frame of padding lies
  // before the first one, and one before the first row after the first convolution.
  const auto mel = (kPaddedFrames + 2) * of.mel + reads.conv1;
  const auto hidden = (kPaddedFrames + 2) * of.frame + reads.conv2;
  // The residual stream and, a plane behind it, what is added to it: one buffer. From it comes another of the kind,
  // with the sums and, behind them, the sums normed, which products read and in whose place they leave what is added.
  const auto pair = of.plane + kPaddedRows * of.stream + std::max(reads.projections, reads.up);
  const auto projected = kPaddedRows * of.projected;
  const auto attended = kPaddedRows * of.attended + reads.out;
  const auto forward = kPaddedRows * of.wide + reads.down;
  const auto stream = [&](std::int64_t read) { return HostView{0, read, of.stream, pair}; };
  const auto beside = [&](std::int64_t read) { return HostView{of.plane, read, of.stream, pair}; };
  const auto set = [this](Part part, const HostView& in, const HostView& out) {
    views[static_cast<std::size_t>(part)] = {in, out};
  };
  set(Part::conv1, {0, reads.conv1, of.mel, mel}, {of.frame, width, of.frame, hidden});
  set(Part::conv2, {0, reads.conv2, 2 * of.frame, hidden}, stream(width));
  set(Part::projections, beside(reads.projections), {0, 3 * width, of.projected, projected});
  set(Part::attention, {0, width, of.projected, projected}, {0, width, of.attended, attended});
  set(Part::out, {0, reads.out, of.attended, attended}, beside(width));
  set(Part::up, beside(reads.up), {0, wide, of.wide, forward});
  set(Part::down, {0, reads.down, of.wide, forward}, beside(width));
  set(Part::add_norm, stream(width), stream(width));
}

double ProductSize::operations() const {
  const auto m = static_cast<double>(rows), k = static_cast<double>(inputs), n = static_cast<double>(outputs);
  return 2 * m * k * n + (gelu ? 8 * m * n : 0);
}

ProductSize product_size(Part part, const Model& model) {
  const std::int64_t width = model.width, wide = model.feed_forward();
  switch (part) {
    case Part::conv1: return {kWindowFrames, 3 * model.bands, width, true};
    case Part::conv2: return {kRows, 3 * width, width, true};
    case Part::projections: return {kRows, width, 3 * width};
    case Part::out: return {kRows, width, width};
    case Part::up: return {kRows, width, wide, true};
    case Part::down: return {kRows, wide, width};
    case Part::attention:
    case Part::add_norm: break;
  }
  return {};
}

EncoderPlan::Kernel attention_kernel(const Model& model) {
  const auto rows = static_cast<double>(kRows);
  return {.kernel = "Attention",
          .shape = fmt::format("{}x{} heads:{}x{}", kRows, kRows, model.heads, kHeadDim),
          .operations = 4 * rows * rows * static_cast<double>(model.width)};
}

EncoderPlan::Kernel add_norm_kernel(const Model& model) {
  return {.kernel = "AddLayerNorm",
          .shape = fmt::format("{}x{}", Layout::kPaddedRows, model.width),
          .operations = 9 * static_cast<double>(kRows * model.width)};
}

float tap_of(const Linear& convolution, std::int64_t output, std::int64_t input, std::int64_t inputs,
             std::int64_t tap) {
  return convolution.weight[static_cast<std::size_t>((output * inputs + input) * 3 + tap)];
}

}  // namespace npubench::whisper
