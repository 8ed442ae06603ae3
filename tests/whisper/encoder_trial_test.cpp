#include <npubench/whisper/encoder_trial.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>

#include <gmock/gmock.h>

#include "files.h"

namespace npubench::whisper::test {
namespace {

using testing::Each;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::SizeIs;

constexpr std::size_t kValues = 4000;

/// A window whose spectrogram is its number.
std::vector<float> window(float number) { return {number}; }

/// What the window of that number should become: others for each.
std::vector<float> expected_of(std::span<const float> mel) {
  std::mt19937 random(static_cast<unsigned>(mel.front()));  // NOLINT: the same every time
  std::normal_distribution<float> normal;
  std::vector<float> values(kValues);
  for (auto& value : values) value = normal(random);
  return values;
}

/// `values`, turned by the angle of that cosine.
std::vector<float> turned(std::vector<float> values, double cosine) {
  std::mt19937 random(77);  // NOLINT: the same every time
  std::normal_distribution<double> normal;
  std::vector<double> other(values.size());
  double along = 0, squares = 0, length = 0;
  for (std::size_t i = 0; i < values.size(); ++i) {
    other[i] = normal(random);
    along += other[i] * values[i];
    squares += static_cast<double>(values[i]) * values[i];
  }
  for (std::size_t i = 0; i < values.size(); ++i) other[i] -= along / squares * values[i];
  for (const double x : other) length += x * x;
  const double scale = std::sqrt(squares / length) * std::sqrt(1 - cosine * cosine);
  for (std::size_t i = 0; i < values.size(); ++i) {
    values[i] = static_cast<float>(cosine * values[i] + scale * other[i]);
  }
  return values;
}

EncoderResult result_of(double seconds, std::int64_t cycles = 100) {
  EncoderResult result;
  result.steps.push_back({.name = "conv1", .kernel = "Matmul", .shape = {}, .run = {}});
  result.steps.back().run.cycles = cycles;
  result.steps.back().run.phases.wait = seconds;
  return result;
}

/// Right, but for what a test tells it to do wrong; keeps what it is asked to do.
class Scripted : public WindowEncoder {
 public:
  std::map<int, std::function<void(std::vector<float>&)>> spoils;  ///< by window
  std::map<int, double> seconds;                                   ///< by window
  std::function<EncoderResult(int run)> ends;                      ///< instead of completing
  int writes = 1000;                                               ///< runs that write their result
  std::vector<std::string> log;

  EncoderResult run(std::span<const float> mel) override {
    const auto number = static_cast<int>(mel.front());
    log.push_back("run " + std::to_string(number));
    ++runs_;
    if (ends) return ends(runs_);
    if (runs_ <= writes) {
      output_ = expected_of(mel);
      if (const auto found = spoils.find(number); found != spoils.end()) found->second(output_);
    }
    const auto took = seconds.find(number);
    return result_of(took == seconds.end() ? 1 : took->second);
  }
  void poison_output() override {
    log.emplace_back("poison");
    std::ranges::fill(output_, std::nanf(""));
  }
  [[nodiscard]] std::vector<float> output() const override { return output_; }

 private:
  int runs_ = 0;
  std::vector<float> output_;
};

class Trial : public testing::Test {
 protected:
  [[nodiscard]] EncoderTrial trial() { return {encoder_, windows_, expected_of}; }

  static void shift(std::vector<float>& values) { std::rotate(values.begin(), values.begin() + 1, values.end()); }

  Scripted encoder_;
  std::vector<std::vector<float>> windows_{window(0), window(1), window(2)};
};

TEST_F(Trial, EachWindowIsComparedWithItsOwnReference) {
  const auto verified = verify(trial());
  EXPECT_TRUE(verified.accuracy.passed);
  EXPECT_EQ(encoder_.log, (std::vector<std::string>{"run 0", "run 1", "run 2"}));
  EXPECT_THAT(verified.windows, SizeIs(3));
  std::vector<float> all;
  for (const auto& each : windows_) {
    const auto expected = expected_of(each);
    all.insert(all.end(), expected.begin(), expected.end());
  }
  EXPECT_EQ(verified.output, all);
}

TEST_F(Trial, OneWrongWindowIsFoundWhicheverItIs) {
  for (const int wrong : {0, 1, 2}) {
    Scripted encoder;
    encoder.spoils[wrong] = shift;
    const auto verified = verify({encoder, windows_, expected_of});
    EXPECT_FALSE(verified.accuracy.passed) << wrong;
    EXPECT_EQ(verified.worst, static_cast<std::size_t>(wrong));
  }
}

TEST_F(Trial, OneWrongValueIsFound) {
  encoder_.spoils[1] = [](std::vector<float>& values) { values[7] += 3; };
  const auto verified = verify(trial());
  EXPECT_FALSE(verified.accuracy.passed);
  EXPECT_EQ(verified.accuracy.first_mismatch, 7);
}

TEST_F(Trial, TheResultOfAnotherWindowIsWrong) {
  encoder_.spoils[2] = [](std::vector<float>& values) { values = expected_of(window(1)); };
  EXPECT_FALSE(verify(trial()).accuracy.passed);
}

// Its cosine is the larger one: one value is wrong.
TEST_F(Trial, AWindowThatFailedIsNotHiddenByOneAtALargerAngle) {
  encoder_.spoils[0] = [](std::vector<float>& values) { values[7] += 1.5; };
  encoder_.spoils[1] = [](std::vector<float>& values) { values = turned(values, 0.9992); };
  const auto verified = verify(trial());
  EXPECT_GT(verified.accuracy.cosine, 0.9995);
  EXPECT_FALSE(verified.accuracy.passed);
  EXPECT_EQ(verified.worst, 0u);
}

TEST_F(Trial, OfWindowsThatPassTheFurthestIsReported) {
  encoder_.spoils[1] = [](std::vector<float>& values) { values = turned(values, 0.9993); };
  encoder_.spoils[2] = [](std::vector<float>& values) { values = turned(values, 0.9996); };
  const auto verified = verify(trial());
  EXPECT_TRUE(verified.accuracy.passed);
  EXPECT_EQ(verified.worst, 1u);
  EXPECT_NEAR(verified.accuracy.cosine, 0.9993, 1e-5);
}

TEST_F(Trial, TheLimitOfTheCosineIs0_999) {
  for (const auto& [cosine, passes] : {std::pair{0.9995, true}, {0.9991, true}, {0.9989, false}, {0.95, false}}) {
    encoder_.spoils[1] = [angle = cosine](std::vector<float>& values) { values = turned(values, angle); };
    EXPECT_EQ(verify(trial()).accuracy.passed, passes) << cosine;
  }
}

TEST_F(Trial, AnEncoderThatIsWrongGetsNoTime) {
  encoder_.spoils[0] = shift;
  auto verified = verify(trial());
  EXPECT_THAT(error_of(ErrorCategory::invalid_argument, [&] { return time_runs(trial(), verified, 2); }),
              HasSubstr("gets no time"));
  EXPECT_THAT(encoder_.log, SizeIs(3));
  EXPECT_THAT(
      error_of(ErrorCategory::invalid_argument, [&] { return time_model(verified, [] { return result_of(1); }); }),
      HasSubstr("gets no time"));
}

TEST_F(Trial, ASampleIsOfAllWindows) {
  encoder_.seconds = {{0, 1}, {1, 20}, {2, 300}};
  auto verified = verify(trial());
  const auto timed = time_runs(trial(), verified, 4);
  EXPECT_THAT(timed.samples, ElementsAre(321, 321, 321, 321));
  ASSERT_THAT(timed.windows, SizeIs(3));
  EXPECT_EQ(timed.windows[1].seconds(), 20);
}

TEST_F(Trial, AnUntimedRunWakesTheDeviceBeforeTheFirstSample) {
  auto verified = verify(trial());
  encoder_.log.clear();
  (void)time_runs(trial(), verified, 2);
  EXPECT_EQ(encoder_.log,
            (std::vector<std::string>{"run 0", "poison", "run 0", "run 1", "run 2", "run 0", "run 1", "run 2"}));
}

TEST_F(Trial, TimedRunsThatWriteNothingGetNoTime) {
  encoder_.writes = 4;  // three windows, and the run that wakes
  auto verified = verify(trial());
  const auto timed = time_runs(trial(), verified, 2);
  EXPECT_THAT(timed.samples, SizeIs(0));
  EXPECT_FALSE(verified.accuracy.passed);
  EXPECT_EQ(verified.accuracy.not_finite, static_cast<std::int64_t>(kValues));
  EXPECT_EQ(verified.worst, 2u);
}

TEST_F(Trial, TimedRunsThatBecomeWrongGetNoTime) {
  auto verified = verify(trial());
  encoder_.spoils[2] = shift;
  EXPECT_THAT(time_runs(trial(), verified, 2).samples, SizeIs(0));
  EXPECT_FALSE(verified.accuracy.passed);
}

TEST_F(Trial, AModelledTimeIsThatOfAllWindows) {
  int calls = 0;
  const auto timed = time_model(verify(trial()), [&] { return result_of(++calls == 1 ? 100 : 0.25); });
  EXPECT_THAT(timed.samples, ElementsAre(0.75));
  EXPECT_THAT(timed.windows, SizeIs(3));
  EXPECT_EQ(calls, 2);
}

TEST_F(Trial, AModelledTimeIsOfTheCyclesThatComputed) {
  const auto verified = verify(trial());
  int calls = 0;
  const auto first = [&] { return result_of(1, ++calls == 1 ? 101 : 100); };
  EXPECT_THAT(error_of(ErrorCategory::device, [&] { return time_model(verified, first); }),
              HasSubstr("conv1 takes 101 cycles where it was timed and 100 where it computed"));
  calls = 0;
  const auto later = [&] { return result_of(1, ++calls == 1 ? 100 : 99); };
  EXPECT_THAT(error_of(ErrorCategory::device, [&] { return time_model(verified, later); }),
              HasSubstr("conv1 takes 99 cycles"));
  EXPECT_THAT(error_of(ErrorCategory::device, [&] { return time_model(verified, [] { return EncoderResult{}; }); }),
              HasSubstr("0 steps was timed, one of 1 computed"));
  const auto renamed = [] {
    auto result = result_of(1);
    result.steps.front().name = "conv2";
    return result;
  };
  EXPECT_THAT(error_of(ErrorCategory::device, [&] { return time_model(verified, renamed); }),
              HasSubstr("step 0 is conv2 where it was timed and conv1 where it computed"));
}

TEST_F(Trial, AWindowThatDoesNotCompleteEndsIt) {
  encoder_.ends = [](int) {
    return EncoderResult{.state = RunState::timeout, .diagnosis = "conv1: stuck", .steps = {}};
  };
  EXPECT_THAT(error_of(ErrorCategory::device, [&] { return verify(trial()); }),
              HasSubstr("the encoder ended as timeout: conv1: stuck"));
  encoder_.ends = [](int) { return EncoderResult{.state = RunState::aborted, .diagnosis = {}, .steps = {}}; };
  EXPECT_THAT(error_of(ErrorCategory::interrupted, [&] { return verify(trial()); }), HasSubstr("interrupted"));
}

TEST_F(Trial, AStopRequestIsSeenBeforeEachWindow) {
  std::atomic<bool> stop = false;
  encoder_.spoils[1] = [&stop](std::vector<float>&) { stop = true; };
  const EncoderTrial stoppable{encoder_, windows_, expected_of, &stop};
  EXPECT_THAT(error_of(ErrorCategory::interrupted, [&] { return verify(stoppable); }), HasSubstr("interrupted"));
  EXPECT_THAT(encoder_.log, SizeIs(2));
}

TEST_F(Trial, NoWindowsAndNoSamplesAreRefused) {
  const std::vector<std::vector<float>> none;
  EXPECT_THAT(error_of(ErrorCategory::invalid_argument,
                       [&] {
                         return verify({encoder_, none, expected_of});
                       }),
              HasSubstr("no window"));
  auto verified = verify(trial());
  EXPECT_THAT(error_of(ErrorCategory::invalid_argument, [&] { return time_runs(trial(), verified, 0); }),
              HasSubstr("no samples"));
}

}  // namespace
}  // namespace npubench::whisper::test
