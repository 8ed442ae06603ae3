#include <npubench/whisper/log_mel.h>

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>
#include <numeric>

#include <gmock/gmock.h>

#include <npubench/whisper/wav.h>

#include "files.h"

namespace npubench::whisper::test {
namespace {

using testing::Each;
using testing::HasSubstr;

constexpr double kPi = std::numbers::pi;

std::vector<float> speech() { return read_wav(std::filesystem::path("/usr/share/sounds/alsa/Front_Center.wav")); }

/// By the definition: a sum over 400 samples for each of 201 bins, in double.
std::vector<double> definition(const std::vector<float>& samples, int bands) {
  const auto sample = [&](std::int64_t i) {
    if (i < 0) i = -i;
    if (i >= kWindowSamples) i = 2 * (kWindowSamples - 1) - i;
    return i < static_cast<std::int64_t>(samples.size()) ? static_cast<double>(samples[static_cast<std::size_t>(i)])
                                                         : 0.0;
  };
  const auto filters = mel_filters(bands);
  std::vector<std::complex<double>> turns;
  for (int i = 0; i < 400; ++i) turns.push_back(std::polar(1.0, -2 * kPi * i / 400));
  std::vector<double> values;
  for (std::int64_t frame = 0; frame < kWindowFrames; ++frame) {
    std::vector<double> windowed, power;
    for (std::int64_t i = 0; i < 400; ++i) {
      windowed.push_back(sample(frame * 160 - 200 + i) *
                         (0.5 - 0.5 * std::cos(2 * kPi * static_cast<double>(i) / 400)));
    }
    for (std::size_t bin = 0; bin < 201; ++bin) {
      std::complex<double> sum = 0;
      for (std::size_t i = 0; i < 400; ++i) sum += windowed[i] * turns[bin * i % 400];
      power.push_back(std::norm(sum));
    }
    for (std::size_t band = 0; band < static_cast<std::size_t>(bands); ++band) {
      double sum = 0;
      for (std::size_t bin = 0; bin < 201; ++bin) sum += filters[band * 201 + bin] * power[bin];
      values.push_back(std::log10(std::max(sum, 1e-10)));
    }
  }
  const double least = *std::ranges::max_element(values) - 8;
  for (auto& value : values) value = (std::max(value, least) + 4) / 4;
  return values;
}

class Bands : public testing::TestWithParam<int> {};

TEST_P(Bands, OfSpeechAreThoseOfADirectTransform) {
  auto samples = speech();
  samples.resize(24000);  // the rest of the window is silence
  const auto expected = definition(samples, GetParam());
  const auto actual = LogMel(GetParam()).window(samples, 0);
  ASSERT_EQ(actual.size(), expected.size());
  for (std::size_t i = 0; i < actual.size(); ++i) ASSERT_NEAR(actual[i], expected[i], 2e-4) << i;
}

TEST_P(Bands, AreTrianglesOfAreaOne) {
  const auto filters = mel_filters(GetParam());
  double previous = 0;
  for (auto row = filters.begin(); row != filters.end(); row += kBins) {
    const double area = 40 * std::accumulate(row, row + kBins, 0.0);  // bins are 40 Hz apart
    double weighted = 0;
    for (std::int64_t bin = 0; bin < kBins; ++bin) weighted += 40 * 40 * static_cast<double>(bin) * row[bin];
    EXPECT_GE(weighted / area, previous);  // centres rise
    previous = weighted / area;
    const bool smooth = std::count_if(row, row + kBins, [](float w) { return w > 0; }) > 8;
    EXPECT_TRUE(!smooth || std::abs(area - 1) < 0.03) << area;
  }
  EXPECT_THAT(filters, Each(testing::AllOf(testing::Ge(0.0f), testing::Le(0.043f))));
}

INSTANTIATE_TEST_SUITE_P(, Bands, testing::Values(80, 128),
                         [](const auto& each) { return "of" + std::to_string(each.param); });

TEST(MelFilters, AreLinearUpTo1kHzAndLogarithmicAbove) {
  // 80 bands: 81 steps to mel(8 kHz) = 15 + 27 ln 8 / ln 6.4. Below 1 kHz a mel is 200/3 Hz.
  const double step = (15 + 27 * std::log(8.0) / std::log(6.4)) / 81 * 200 / 3;
  const auto filters = mel_filters(80);
  for (std::size_t band = 0; band < 20; ++band) {
    const double low = step * static_cast<double>(band);
    for (std::size_t bin = 0; bin < 30; ++bin) {
      const double hz = 40.0 * static_cast<double>(bin);
      const double height = std::max(0.0, 1 - std::abs(hz - low - step) / step) / step;
      EXPECT_NEAR(filters[band * kBins + bin], height, 1e-7) << band << " " << bin;
    }
  }
}

TEST(LogMel, FindsATone) {
  std::vector<float> samples(16000);
  for (std::size_t i = 0; i < samples.size(); ++i)
    samples[i] = static_cast<float>(tone(1000, 16000, static_cast<std::int64_t>(i)));
  const LogMel mel(80);
  const auto values = mel.window(samples, 0);
  const auto* frame = values.data() + 50 * 80;
  const auto filters = mel_filters(80);
  const auto loudest = std::max_element(frame, frame + 80) - frame;
  EXPECT_GT(filters[static_cast<std::size_t>(loudest) * kBins + 25], 0);  // bin 25 is 1 kHz
}

TEST(LogMel, IsFlatForSilence) {
  EXPECT_THAT(LogMel(80).window(std::vector<float>(100), 0), Each(-1.5f));  // (log10(1e-10) + 4) / 4
}

TEST(LogMel, IsEqualOnOneThreadAndOnThree) {
  const auto samples = speech();
  const LogMel mel(80);
  EXPECT_EQ(mel.window(samples, 0, 1), mel.window(samples, 0, 3));
}

TEST(LogMel, CutsWindowsOf30Seconds) {
  EXPECT_EQ(window_count(0), 1);
  EXPECT_EQ(window_count(480000), 1);
  EXPECT_EQ(window_count(480001), 2);
  std::vector<float> samples(480000 + 16000);
  const auto spoken = speech();
  std::copy_n(spoken.begin(), 16000, samples.begin() + 480000);
  const LogMel mel(80);
  EXPECT_EQ(mel.window(samples, 1), mel.window(std::span(spoken).first(16000), 0));
  EXPECT_THAT(error_of(ErrorCategory::invalid_argument, [&] { return mel.window(samples, 2); }),
              HasSubstr("window 2 wanted of 2"));
}

TEST(LogMel, RefusesBandsThatWhisperHasNot) {
  EXPECT_THAT(error_of(ErrorCategory::invalid_argument, [] { return LogMel(0); }), HasSubstr("0 mel bands"));
  EXPECT_THAT(error_of(ErrorCategory::invalid_argument, [] { return LogMel(129); }), HasSubstr("129 mel bands"));
}

}  // namespace
}  // namespace npubench::whisper::test
