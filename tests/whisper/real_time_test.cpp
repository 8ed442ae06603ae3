#include <npubench/whisper/real_time.h>

#include <gmock/gmock.h>

namespace npubench::whisper::test {
namespace {

TEST(RealTime, IsAudioByTheTimeOfTheEncoder) {
  const RealTime real_time{.audio_seconds = 60, .encoder_seconds = 0.1, .log_mel_seconds = 0.02};
  EXPECT_DOUBLE_EQ(real_time.factor(), 600);
  EXPECT_DOUBLE_EQ(real_time.mixed(), 500);
  EXPECT_DOUBLE_EQ(real_time.mixed_percent_of_goal(), 100 * 500.0 / 220);
  EXPECT_DOUBLE_EQ(real_time.switched(), 600);
}

TEST(RealTime, CountsWhatProgramSwitchesAreSaidToTake) {
  const RealTime real_time{.audio_seconds = 30, .encoder_seconds = 0.1, .switches = 50, .switch_seconds = 0.004};
  EXPECT_DOUBLE_EQ(real_time.switched(), 100);
  EXPECT_DOUBLE_EQ(real_time.factor(), 300);
}

TEST(RealTime, SwitchesAreThoseOfAllWindows) {
  EncoderResult window;
  for (const bool switches : {true, false, true, true}) {
    window.steps.push_back({.name = {}, .kernel = {}, .shape = {}, .switches = switches, .run = {}});
  }
  EXPECT_EQ(program_switches(std::vector{window, window}), 6);
}

TEST(RealTime, SaysOfWhichClocksItIs) {
  RealTime real_time{.audio_seconds = 30, .encoder_seconds = 0.1, .log_mel_seconds = 0.1};
  EXPECT_EQ(to_string(real_time, Clock::measured), "300x real time; with log-mel 150x, 68 % of 220x");
  EXPECT_EQ(to_string(real_time, Clock::modelled),
            "300x real time, without program switches; with log-mel (a mix: measured on this host) 150x, 68 % of 220x");
  real_time.switches = 10;
  real_time.switch_seconds = 0.002;
  EXPECT_EQ(to_string(real_time, Clock::modelled),
            "300x real time, 250x if its 10 program switches take the published 2 ms each; with log-mel (a mix: "
            "measured on this host) 150x, 68 % of 220x");
}

}  // namespace
}  // namespace npubench::whisper::test
