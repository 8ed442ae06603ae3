#include <npubench/whisper/packed_weights.h>

#include <algorithm>

namespace npubench::whisper {

std::vector<bfloat16> rounded(std::span<const float> values) {
  std::vector<bfloat16> out(values.size());
  std::ranges::transform(values, out.begin(), [](float value) { return bfloat16(value); });
  return out;
}

std::vector<bfloat16> linear_rows(std::initializer_list<const Linear*> linears, std::int64_t inputs, std::int64_t k) {
  std::int64_t n = 0;
  for (const auto* linear : linears) n += static_cast<std::int64_t>(linear->weight.size()) / inputs;
  std::vector<bfloat16> rows(static_cast<std::size_t>(k * n));
  std::int64_t first = 0;
  for (const auto* linear : linears) {
    const auto outputs = static_cast<std::int64_t>(linear->weight.size()) / inputs;
    for (std::int64_t i = 0; i < inputs; ++i) {
      auto* const row = rows.data() + i * n + first;
      for (std::int64_t o = 0; o < outputs; ++o) {
        row[o] = bfloat16(linear->weight[static_cast<std::size_t>(o * inputs + i)]);
      }
    }
    std::ranges::copy(rounded(linear->bias), rows.begin() + inputs * n + first);
    first += outputs;
  }
  return rows;
}

std::vector<bfloat16> convolution_rows(const Linear& convolution, std::int64_t inputs, std::int64_t stride,
                                       std::int64_t k) {
  const auto n = static_cast<std::int64_t>(convolution.bias.size());
  std::vector<bfloat16> rows(static_cast<std::size_t>(k * n));
  for (std::int64_t tap = 0; tap < 3; ++tap) {
    for (std::int64_t i = 0; i < inputs; ++i) {
      auto* const row = rows.data() + (tap * stride + i) * n;
      for (std::int64_t o = 0; o < n; ++o) {
        row[o] = bfloat16(convolution.weight[static_cast<std::size_t>((o * inputs + i) * 3 + tap)]);
      }
    }
  }
  std::ranges::copy(rounded(convolution.bias), rows.begin() + (stride + inputs) * n);
  return rows;
}

std::vector<bfloat16> norm_rows(const Norm& norm) {
  auto rows = rounded(norm.gain);
  const auto bias = rounded(norm.bias);
  rows.insert(rows.end(), bias.begin(), bias.end());
  return rows;
}

}  // namespace npubench::whisper
