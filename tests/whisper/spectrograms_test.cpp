#include <npubench/whisper/spectrograms.h>

#include <cmath>

#include <gmock/gmock.h>

#include "files.h"

namespace npubench::whisper::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

TEST(Spectrograms, AreOfEachWindowInItsOrder) {
  std::vector<float> samples(static_cast<std::size_t>(2 * kWindowSamples + 4000));
  for (std::size_t i = 0; i < samples.size(); ++i) {  // a tone that rises
    samples[i] = 0.3f * std::sin(static_cast<float>(i % 480000) * (0.05f + 1e-7f * static_cast<float>(i)));
  }
  const LogMel log_mel(80);
  const auto made = timed_spectrograms(log_mel, samples, 1);
  ASSERT_EQ(made.windows.size(), 3u);
  for (std::size_t i = 0; i < 3; ++i) {
    EXPECT_EQ(made.windows[i], log_mel.window(samples, static_cast<std::int64_t>(i))) << i;
    EXPECT_NE(made.windows[i], made.windows[(i + 1) % 3]) << i;
  }
}

TEST(Spectrograms, AreTimedAllTogether) {
  double clock = 100;
  std::vector<std::int64_t> asked;
  const auto window = [&](std::int64_t i) {
    asked.push_back(i);
    clock += 1;
    return std::vector<float>{static_cast<float>(i)};
  };
  const auto made = timed_spectrograms(window, 4, 2, [&clock] { return clock; });
  EXPECT_THAT(asked, ElementsAre(0, 1, 2, 3, 0, 1, 2, 3));
  EXPECT_THAT(made.seconds, ElementsAre(4, 4));
  EXPECT_THAT(made.windows, ElementsAre(ElementsAre(0), ElementsAre(1), ElementsAre(2), ElementsAre(3)));
}

TEST(Spectrograms, OfNothingAreRefused) {
  const auto window = [](std::int64_t) { return std::vector<float>{}; };
  const auto now = [] { return 0.0; };
  const auto refusal = [&](std::int64_t windows, int times) {
    return error_of(ErrorCategory::invalid_argument, [=] { return timed_spectrograms(window, windows, times, now); });
  };
  EXPECT_THAT(refusal(0, 1), HasSubstr("0 windows, 1 times: at least 1 of both"));
  EXPECT_THAT(refusal(1, 0), HasSubstr("1 windows, 0 times: at least 1 of both"));
}

}  // namespace
}  // namespace npubench::whisper::test
