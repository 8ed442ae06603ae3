#include <npubench/whisper/encoder.h>

#include <cmath>

#include <gmock/gmock.h>

#include <npubench/whisper/encoder_reference.h>
#include <npubench/whisper/log_mel.h>
#include <npubench/whisper/wav.h>

#include "files.h"

namespace npubench::whisper::testing {
namespace {

using ::testing::HasSubstr;

/// tiny with two layers: everything there is to get wrong, at a third of the cost.
Weights small_weights() {
  auto model = find_model("tiny");
  model.layers = 2;
  return seeded_weights(model);
}

std::vector<float> speech_mel(int bands = 80) {
  return LogMel(bands).window(read_wav(std::filesystem::path("/usr/share/sounds/alsa/Front_Center.wav")), 0);
}

double cosine(const std::vector<float>& a, const std::vector<float>& b) {
  double ab = 0, aa = 0, bb = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    ab += static_cast<double>(a[i]) * b[i];
    aa += static_cast<double>(a[i]) * a[i];
    bb += static_cast<double>(b[i]) * b[i];
  }
  return ab / std::sqrt(aa * bb);
}

class Generations : public ::testing::TestWithParam<const char*> {};

TEST_P(Generations, EncodeSpeechAsTheReferenceDoes) {
  const auto weights = small_weights();
  const auto mel = speech_mel();
  Encoder encoder(Device::open(std::string("emulated:") + GetParam()), weights, {});
  const auto result = encoder.run(mel);
  ASSERT_EQ(result.state, RunState::completed) << result.diagnosis;
  const auto expected = encoder_reference(weights, mel), actual = encoder.output();
  ASSERT_EQ(actual.size(), expected.size());
  EXPECT_GE(cosine(actual, expected), 0.999);
}

INSTANTIATE_TEST_SUITE_P(, Generations, ::testing::Values("npu1", "npu2"),
                         [](const auto& each) { return std::string(each.param); });

}  // namespace
}  // namespace npubench::whisper::testing
