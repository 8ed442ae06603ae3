#include <npubench/whisper/packed_weights.h>

#include <algorithm>

#include <npubench/kernels/phased_packing.h>
#include <npubench/whisper/phased_programs.h>

namespace npubench::whisper {
namespace {

std::vector<bfloat16> rounded(std::span<const float> values) {
  std::vector<bfloat16> out(values.size());
  std::ranges::transform(values, out.begin(), [](float value) { return bfloat16(value); });
  return out;
}

/// Tap `tap` of input `input`.
float tap_of(const Linear& convolution, std::int64_t output, std::int64_t input, std::int64_t inputs,
             std::int64_t tap) {
  return convolution.weight[static_cast<std::size_t>((output * inputs + input) * 3 + tap)];
}

}  // namespace

std::vector<bfloat16> spread_rows(std::span<const float> values, std::int64_t width, std::int64_t stride) {
  std::vector<bfloat16> rows;
  for (std::size_t at = 0; at < values.size(); at += static_cast<std::size_t>(width)) {
    const auto row = rounded(values.subspan(at, static_cast<std::size_t>(width)));
    rows.insert(rows.end(), row.begin(), row.end());
    rows.resize(rows.size() + static_cast<std::size_t>(stride - width));
  }
  return rows;
}

std::vector<bfloat16> PackedWeights::linear(std::initializer_list<const Linear*> linears, std::int64_t inputs,
                                            std::int64_t k) const {
  const auto outputs_of = [inputs](const Linear& linear) {
    return static_cast<std::int64_t>(linear.weight.size()) / inputs;
  };
  if (layout_.phased) {
    const auto outputs = outputs_of(**linears.begin());  // of each
    const auto of = [&](std::int64_t output) -> const Linear& { return *linears.begin()[output / outputs]; };
    return pack_product(array_,
                        {.depth = inputs / layout_.width,
                         .sections = static_cast<std::int64_t>(linears.size()) * outputs / layout_.width,
                         .weight =
                             [&](std::int64_t output, std::int64_t input) {
                               return of(output).weight[static_cast<std::size_t>(output % outputs * inputs + input)];
                             },
                         .bias =
                             [&](std::int64_t output) {
                               const auto& bias = of(output).bias;
                               return bias.empty() ? 0.0f : bias[static_cast<std::size_t>(output % outputs)];
                             }});
  }
  std::vector<bfloat16> rows;
  for (const auto* linear : linears) {
    for (std::int64_t o = 0; o < outputs_of(*linear); ++o) {
      const auto row = rounded(
          std::span(linear->weight).subspan(static_cast<std::size_t>(o * inputs), static_cast<std::size_t>(inputs)));
      rows.insert(rows.end(), row.begin(), row.end());
      rows.emplace_back(linear->bias.empty() ? 0 : linear->bias[static_cast<std::size_t>(o)]);
      rows.resize(rows.size() + static_cast<std::size_t>(k - inputs - 1));
    }
  }
  return rows;
}

std::vector<bfloat16> PackedWeights::convolution(const Linear& convolution, std::int64_t inputs, std::int64_t stride,
                                                 std::int64_t k) const {
  if (layout_.phased) {
    return pack_product(
        array_, {.depth = depth_of_frames(stride, layout_.width),
                 .weight =
                     [&](std::int64_t output, std::int64_t at) {
                       const auto tap = at / stride, input = at % stride;
                       return tap < 3 && input < inputs ? tap_of(convolution, output, input, inputs, tap) : 0.0f;
                     },
                 .bias = [&](std::int64_t o) { return convolution.bias[static_cast<std::size_t>(o)]; }});
  }
  const auto outputs = static_cast<std::int64_t>(convolution.bias.size());
  std::vector<bfloat16> rows(static_cast<std::size_t>(outputs * k));
  for (std::int64_t o = 0; o < outputs; ++o) {
    auto* const row = rows.data() + o * k;
    for (std::int64_t i = 0; i < inputs; ++i) {
      for (std::int64_t tap = 0; tap < 3; ++tap)
        row[tap * stride + i] = bfloat16(tap_of(convolution, o, i, inputs, tap));
    }
    row[stride + inputs] = bfloat16(convolution.bias[static_cast<std::size_t>(o)]);
  }
  return rows;
}

std::vector<bfloat16> PackedWeights::norm(const Norm& norm) const {
  if (layout_.phased) return pack_norm(array_, norm.gain, norm.bias);
  auto rows = rounded(norm.gain);
  const auto bias = rounded(norm.bias);
  rows.insert(rows.end(), bias.begin(), bias.end());
  return rows;
}

}  // namespace npubench::whisper
