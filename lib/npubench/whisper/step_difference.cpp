#include <npubench/whisper/step_difference.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include <npubench/base/bfloat16.h>

namespace npubench::whisper {
namespace {

constexpr double kMinCosine = 0.99;
// Of an output; of all outputs of large-v3 that is 33 MB, where whole ones were gigabytes.
constexpr std::size_t kSamples = 65536;

/// Elements from all over the output, always the same ones.
std::vector<bfloat16> sample(std::span<const std::byte> output) {
  const auto* const elements = reinterpret_cast<const bfloat16*>(output.data());
  const auto count = output.size() / sizeof(bfloat16);
  const auto stride = count / kSamples | 1;  // odd, as rows are not
  std::vector<bfloat16> samples;
  for (std::size_t i = 0; i < count; i += stride) samples.push_back(elements[i]);
  return samples;
}

double cosine(const std::vector<bfloat16>& a, const std::vector<bfloat16>& b) {
  double ab = 0, aa = 0, bb = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    const double x = static_cast<float>(a[i]), y = static_cast<float>(b[i]);
    ab += x * y;
    aa += x * x;
    bb += y * y;
  }
  return aa == 0 && bb == 0 ? 1 : ab / std::sqrt(aa * bb);
}

struct Output {
  std::string step;
  std::vector<bfloat16> samples;
};

std::vector<Output> outputs_of(Encoder& encoder, std::span<const float> mel) {
  std::vector<Output> outputs;
  (void)encoder.run(mel, [&outputs](const std::string& step, std::span<const std::byte> output) {
    outputs.push_back({step, sample(output)});
  });
  return outputs;
}

}  // namespace

std::optional<StepDifference> first_difference(Encoder& suspect, Encoder& trusted, std::span<const float> mel) {
  const auto actual = outputs_of(suspect, mel), expected = outputs_of(trusted, mel);
  for (std::size_t i = 0; i < std::min(actual.size(), expected.size()); ++i) {
    const auto similar = cosine(actual[i].samples, expected[i].samples);
    if (!(similar >= kMinCosine)) return StepDifference{actual[i].step, similar};
  }
  return std::nullopt;
}

}  // namespace npubench::whisper
