#include <npubench/whisper/packed_weights.h>

#include <algorithm>

namespace npubench::whisper {

std::vector<bfloat16> rounded(std::span<const float> values) {
  std::vector<bfloat16> out(values.size());
  std::ranges::transform(values, out.begin(), [](float value) { return bfloat16(value); });
  return out;
}

std::vector<bfloat16> spread_rows(std::span<const float> values, std::int64_t width, std::int64_t stride) {
  std::vector<bfloat16> rows;
  for (std::size_t at = 0; at < values.size(); at += static_cast<std::size_t>(width)) {
    const auto row = rounded(values.subspan(at, static_cast<std::size_t>(width)));
    rows.insert(rows.end(), row.begin(), row.end());
    rows.resize(rows.size() + static_cast<std::size_t>(stride - width));
  }
  return rows;
}

std::vector<bfloat16> linear_rows(std::initializer_list<const Linear*> linears, std::int64_t inputs, std::int64_t k) {
  std::vector<bfloat16> rows;
  for (const auto* linear : linears) {
    const auto outputs = linear->weight.size() / static_cast<std::size_t>(inputs);
    for (std::size_t o = 0; o < outputs; ++o) {
      const auto row = rounded(
          std::span(linear->weight).subspan(o * static_cast<std::size_t>(inputs), static_cast<std::size_t>(inputs)));
      rows.insert(rows.end(), row.begin(), row.end());
      rows.emplace_back(linear->bias.empty() ? 0 : linear->bias[o]);
      rows.resize(rows.size() + static_cast<std::size_t>(k - inputs - 1));
    }
  }
  return rows;
}

std::vector<bfloat16> convolution_rows(const Linear& convolution, std::int64_t inputs, std::int64_t stride,
                                       std::int64_t k) {
  const auto outputs = static_cast<std::int64_t>(convolution.bias.size());
  std::vector<bfloat16> rows(static_cast<std::size_t>(outputs * k));
  for (std::int64_t o = 0; o < outputs; ++o) {
    auto* const row = rows.data() + o * k;
    for (std::int64_t i = 0; i < inputs; ++i) {
      const auto* const taps = convolution.weight.data() + (o * inputs + i) * 3;
      for (std::int64_t tap = 0; tap < 3; ++tap) row[tap * stride + i] = bfloat16(taps[tap]);
    }
    row[stride + inputs] = bfloat16(convolution.bias[static_cast<std::size_t>(o)]);
  }
  return rows;
}

std::vector<bfloat16> norm_rows(const Norm& norm) {
  auto rows = rounded(norm.gain);
  const auto bias = rounded(norm.bias);
  rows.insert(rows.end(), bias.begin(), bias.end());
  return rows;
}

}  // namespace npubench::whisper
