#include <npubench/whisper/encoder.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <thread>

#include <gmock/gmock.h>

#include <npubench/whisper/breakdown.h>
#include <npubench/whisper/encoder_reference.h>
#include <npubench/whisper/encoder_trial.h>
#include <npubench/whisper/log_mel.h>
#include <npubench/whisper/steady_window.h>
#include <npubench/whisper/wav.h>

#include "files.h"

namespace npubench::whisper::test {
namespace {

using testing::HasSubstr;

/// As narrow as can be, with two layers: everything there is to get wrong, at little cost. The benchmarks' tests run
/// the base model.
constexpr Model kSmall{"small test", 2, 128, 2};
/// Without padding where its kernels are phases of one program on npu1.
constexpr Model kPhased{"phased test", 2, 256, 4};
const Encoder::Config kSeveral{.several_programs = true};

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

class Generations : public testing::TestWithParam<const char*> {
 protected:
  Device device_ = Device::open(std::string("emulated:") + GetParam());
};

TEST_P(Generations, EncodeSpeechAsTheReferenceDoes) {
  const auto weights = seeded_weights(kSmall);
  const auto mel = speech_mel();
  Encoder encoder(device_, weights, kSeveral);
  const auto result = encoder.run(mel);
  ASSERT_EQ(result.state, RunState::completed) << result.diagnosis;
  const auto expected = encoder_reference(weights, mel), actual = encoder.output();
  ASSERT_EQ(actual.size(), expected.size());
  EXPECT_GE(cosine(actual, expected), 0.999);
}

// A width that fills npu1's columns, and one that fills neither generation's.
TEST_P(Generations, EncodeSpeechInPhasesAsTheReferenceDoes) {
  for (const auto& model : {Model{"256", 1, 256, 4}, Model{"192", 1, 192, 3}}) {
    const auto weights = seeded_weights(model);
    const auto mel = speech_mel();
    const auto expected = encoder_reference(weights, mel);
    Encoder encoder(device_, weights, {});
    for (int window = 0; window < 2; ++window) {
      const auto result = encoder.run(mel);
      ASSERT_EQ(result.state, RunState::completed) << result.diagnosis;
      EXPECT_THAT(result.steps, testing::Each(testing::Field(&StepResult::switches, false)));
      EXPECT_GE(cosine(encoder.output(), expected), 0.999) << model.name;
      EXPECT_EQ(device_.contexts_in_use(), 1);
    }
  }
}

TEST_P(Generations, FitTheArrayInEverySize) {
  for (const auto& model : models()) {
    EXPECT_NO_THROW(Encoder(device_, model, {})) << model.name;
    EXPECT_NO_THROW(Encoder(device_, model, kSeveral)) << model.name;
  }
}

INSTANTIATE_TEST_SUITE_P(, Generations, testing::Values("npu1", "npu2"),
                         [](const auto& each) { return std::string(each.param); });

/// A device without data: what is wrong with times shows there too.
Device timing_device(const std::string& spec = "emulated:npu1") {
  DeviceOptions options;
  options.functional = false;
  return Device::open(spec, std::move(options));
}

TEST(Encoder, DependsOnWhatItHears) {
  const auto weights = seeded_weights(kSmall);
  Encoder encoder(Device::open("emulated:npu1"), weights, {});
  const auto mel = speech_mel();
  (void)encoder.run(mel);
  const auto speech = encoder.output();
  (void)encoder.run(LogMel(80).window(std::vector<float>(16000), 0));
  EXPECT_LT(cosine(encoder.output(), speech), 0.999);
  (void)encoder.run(mel);  // and nothing of the run before is left
  EXPECT_EQ(encoder.output(), speech);
}

TEST(Encoder, GivesTheSameOnFewerColumns) {
  const auto weights = seeded_weights(kSmall);
  const auto mel = speech_mel();
  // npu2's products have f32 sums, which no tiling changes.
  Encoder whole(Device::open("emulated:npu2"), weights, {.columns = 4, .several_programs = true}),
      half(Device::open("emulated:npu2"), weights, {.columns = 2, .several_programs = true});
  (void)whole.run(mel);
  (void)half.run(mel);
  EXPECT_EQ(half.output(), whole.output());
}

TEST(Encoder, DiffersOnFewerColumnsOfNpu1ByRoundingsAlone) {
  const auto weights = seeded_weights(kSmall);
  const auto mel = speech_mel();
  Encoder whole(Device::open("emulated:npu1"), weights, kSeveral),
      half(Device::open("emulated:npu1"), weights, {.columns = 2, .several_programs = true});
  (void)whole.run(mel);
  (void)half.run(mel);
  EXPECT_GT(cosine(half.output(), whole.output()), 0.9999);
}

TEST(Encoder, NeedsNoMoreContextsThanNpu1Grants) {
  for (const auto& model : models()) {
    const auto device = timing_device();
    Encoder encoder(device, model, kSeveral);
    (void)encoder.time();
    EXPECT_EQ(encoder.time().context_seconds(), 0) << model.name;
    EXPECT_LE(device.contexts_in_use(), device.info().profile.machine.max_contexts) << model.name;
  }
}

TEST(Encoder, OfEveryModelIsOneProgramWithoutSwitches) {
  for (const auto* const spec : {"emulated:npu1", "emulated:npu2"}) {
    for (auto model : models()) {
      model.layers = 2;  // the others are like them
      const auto device = timing_device(spec);
      Encoder encoder(device, model, {});
      const auto result = encoder.time();
      ASSERT_EQ(result.state, RunState::completed) << result.diagnosis;
      EXPECT_THAT(result.steps, testing::SizeIs(3 + 7 * model.layers));
      EXPECT_THAT(result.steps, testing::Each(testing::Field(&StepResult::switches, false))) << spec << model.name;
      EXPECT_EQ(device.contexts_in_use(), 1) << spec << model.name;
    }
  }
}

// One launch, and what a chained command costs for each further step.
TEST(Encoder, OfPhasesIsLaunchedOnceAWindow) {
  const auto device = timing_device();
  const auto& profile = device.info().profile;
  Encoder encoder(device, find_model("base"), {});
  (void)encoder.time();
  const auto result = encoder.time();
  double cycles = 0;
  for (const auto& step : result.steps) cycles += static_cast<double>(step.run.cycles);
  const double launches = profile.machine.launch_seconds + 44 * profile.machine.chained_seconds;
  ASSERT_THAT(result.steps, testing::SizeIs(45));
  EXPECT_NEAR(result.seconds(),
              launches + cycles / profile.machine.clock_hz + result.sync_to_device + result.sync_from_device, 1e-9);
}

TEST(Encoder, GivesTheSameInOneProgramAndInSeveral) {
  const auto weights = seeded_weights(kPhased);
  const auto mel = speech_mel();
  const auto device = Device::open("emulated:npu1");
  Encoder one(device, weights, {}), several(device, weights, kSeveral);
  (void)one.run(mel);
  const auto result = several.run(mel);
  EXPECT_GT(std::ranges::count_if(result.steps, &StepResult::switches), 10);
  EXPECT_GT(cosine(one.output(), several.output()), 0.9999);
}

TEST(Encoder, OfPhasesGivesTheSameWhoeverWatches) {
  const auto weights = seeded_weights(kPhased);
  const auto mel = speech_mel();
  Encoder encoder(Device::open("emulated:npu1"), weights, {});
  (void)encoder.run(mel);
  const auto before = encoder.output();
  std::size_t seen = 0;
  const auto watched = encoder.run(mel, [&](const std::string&, std::span<const std::byte>) { ++seen; });
  EXPECT_EQ(seen, watched.steps.size());
  EXPECT_EQ(encoder.output(), before);
  (void)encoder.run(mel);
  EXPECT_EQ(encoder.output(), before);
}

// Its cores are then in the midst of a window, so the next one needs another context.
TEST(Encoder, OfPhasesBeginsAnewAfterAnObserverThrew) {
  const auto device = Device::open("emulated:npu1");
  const auto mel = speech_mel();
  Encoder encoder(device, seeded_weights(kPhased), {});
  (void)encoder.run(mel);
  const auto expected = encoder.output();
  const auto stop = [](const std::string& step, std::span<const std::byte>) {
    if (step == "layers.0.out") throw std::runtime_error("enough");
  };
  EXPECT_THROW((void)encoder.run(mel, stop), std::runtime_error);
  const auto result = encoder.run(mel);
  ASSERT_EQ(result.state, RunState::completed) << result.diagnosis;
  EXPECT_EQ(result.context_seconds(), device.info().profile.machine.context_seconds);
  EXPECT_EQ(encoder.output(), expected);
  EXPECT_EQ(encoder.run(mel).context_seconds(), 0);
}

TEST(Encoder, OfPhasesNamesTheStepThatDidNotComplete) {
  DeviceOptions options;
  options.functions = CoreFunctionLibrary::standard();
  options.functions->add("gelu_bf16", [](const Function&, const Profile&) {
    return BoundFunction{.compute = [](CallArguments) {}, .cycles = [](CallArguments) { return 30'000'000'000; }};
  });
  options.functional = false;
  Encoder encoder(Device::open("emulated:npu1", std::move(options)), kPhased, {});
  const auto result = encoder.time();
  EXPECT_EQ(result.state, RunState::timeout);
  EXPECT_THAT(result.diagnosis, HasSubstr("conv1: "));
  EXPECT_THAT(error_of(ErrorCategory::invalid_argument, [&] { return encoder.output(); }), HasSubstr("no result"));
}

TEST(Encoder, TwoOfPhasesOnOneDeviceDoNotDisturbEachOther) {
  const auto device = Device::open("emulated:npu1");
  const auto weights = seeded_weights(kPhased);
  const auto mel = speech_mel(), other_mel = LogMel(80).window(std::vector<float>(16000), 0);
  Encoder one(device, weights, {}), other(device, weights, {});
  (void)one.run(mel);
  (void)other.run(other_mel);
  const auto expected = one.output(), other_expected = other.output();
  std::thread second([&] { (void)other.run(other_mel); });
  (void)one.run(mel);
  second.join();
  EXPECT_EQ(one.output(), expected);
  EXPECT_EQ(other.output(), other_expected);
}

TEST(Encoder, CountsWhatTooFewContextsCost) {
  DeviceOptions options;
  options.functional = false;
  options.max_contexts = 3;
  const auto device = Device::open("emulated:npu1", std::move(options));
  Encoder encoder(device, find_model("small"), kSeveral);
  const auto result = encoder.time();
  EXPECT_GT(result.context_seconds(), 6 * device.info().profile.machine.context_seconds);
  const auto parts = breakdown(result, device.info().profile);
  const auto contexts = std::ranges::find(parts, "contexts", &Part::name);
  ASSERT_NE(contexts, parts.end());
  EXPECT_DOUBLE_EQ(contexts->seconds, result.context_seconds());
}

// As from an NPU that says it has completed and has written nothing.
TEST(Encoder, AResultThatWasPoisonedAndNotWrittenIsNoNumber) {
  Encoder encoder(timing_device(), seeded_weights(kSmall), {});
  encoder.poison_output();
  EXPECT_THAT(error_of(ErrorCategory::invalid_argument, [&] { return encoder.output(); }), HasSubstr("no result"));
  (void)encoder.run(speech_mel());
  EXPECT_THAT(encoder.output(), testing::Each(testing::IsNan()));
}

TEST(Encoder, GivesTheSameAfterItsResultWasPoisoned) {
  Encoder encoder(Device::open("emulated:npu1"), seeded_weights(kSmall), {});
  const auto mel = speech_mel();
  (void)encoder.run(mel);
  const auto before = encoder.output();
  encoder.poison_output();
  (void)encoder.run(mel);
  EXPECT_EQ(encoder.output(), before);
}

// With one context each of them takes it from the program before.
TEST(Encoder, SaysWhichStepsAreOfAnotherProgramThanTheOneBefore) {
  DeviceOptions options;
  options.functional = false;
  options.max_contexts = 1;
  Encoder encoder(Device::open("emulated:npu1", std::move(options)), find_model("tiny"), kSeveral);
  (void)encoder.time();
  for (const auto& step : encoder.time().steps) {
    EXPECT_EQ(step.switches, step.run.context_seconds > 0) << step.name;
  }
}

TEST(Encoder, TakesTheSameTimeWithAndWithoutItsData) {
  const auto mel = speech_mel();
  for (const auto& config : {kSeveral, Encoder::Config{}}) {
    const auto weights = seeded_weights(kSmall);
    Encoder whole(Device::open("emulated:npu1"), weights, config), timing(timing_device(), kSmall, config);
    (void)whole.run(mel);
    (void)timing.time();
    EXPECT_DOUBLE_EQ(timing.time().seconds(), whole.run(mel).seconds());
  }
}

// Layers that are not run take what they would take if they were.
TEST(Encoder, LayersThatAreNotRunTakeWhatTheyTakeWhenTheyAre) {
  const auto& model = find_model("tiny");
  const auto mel = speech_mel();
  Encoder all(timing_device(), seeded_weights(model), kSeveral), some(timing_device(), model, kSeveral);
  for (const auto* const round : {"booting", "booted"}) {
    const auto whole = all.run(mel), timed = some.time();
    ASSERT_EQ(whole.steps.size(), 3u + 4 * 7);
    EXPECT_NO_THROW(require_same_cycles(timed, whole)) << round;
    for (std::size_t i = 0; i < whole.steps.size(); ++i) {
      EXPECT_EQ(timed.steps[i].run.phases.device(), whole.steps[i].run.phases.device()) << whole.steps[i].name;
      EXPECT_EQ(timed.steps[i].operations, whole.steps[i].operations) << whole.steps[i].name;
      EXPECT_EQ(timed.steps[i].bytes, whole.steps[i].bytes) << whole.steps[i].name;
    }
  }
}

// What is said to be timed is what computed: window by window, step by step.
TEST(Encoder, IsTimedWithoutItsDataAsItComputes) {
  const auto& model = kSmall;
  for (const auto& config : {kSeveral, Encoder::Config{}}) {
    const auto weights = seeded_weights(model);
    const std::vector<std::vector<float>> windows{speech_mel(), LogMel(80).window(std::vector<float>(16000), 0)};
    const auto device = Device::open("emulated:npu1");
    Encoder encoder(device, weights, config);
    const auto verified =
        verify({encoder, windows, [&](std::span<const float> mel) { return encoder_reference(weights, mel); }});
    auto timing = timing_encoder(device, model, config, nullptr);
    const auto timed = time_model(verified, [&] { return timing.time(); });
    ASSERT_EQ(timed.samples.size(), 1u);
    EXPECT_NEAR(timed.samples.front(), 2 * verified.windows[1].seconds(), 1e-12) << model.name;
    EXPECT_NEAR(timed.samples.front(), 2 * steady_window(device, model, config, nullptr).seconds(), 1e-12)
        << model.name;
  }
}

// A profile from a file has a name that opens nothing.
TEST(Encoder, IsTimedOnAMachineThatIsNotBuiltIn) {
  auto profile = default_profile(Generation::npu1);
  const auto usual = steady_window(Device::open(profile), kSmall, {}, nullptr);
  profile.name = "mine@1a2b3c4d";
  profile.machine.clock_hz /= 2;
  EXPECT_GT(steady_window(Device::open(profile), kSmall, {}, nullptr).seconds(), usual.seconds());
}

TEST(Encoder, IsTimedWithTheDevicesCoreFunctions) {
  const auto seconds = [](double factor) {
    DeviceOptions options;
    options.functions = CoreFunctionLibrary::standard().with_cycles_times(factor);
    return steady_window(Device::open("emulated:npu1", std::move(options)), kSmall, {}, nullptr).seconds();
  };
  EXPECT_GT(seconds(2), seconds(1));
}

TEST(Breakdown, SumsToTheWhole) {
  const auto device = timing_device();
  for (const auto* const model : {"tiny", "base"}) {
    Encoder encoder(device, find_model(model), {});
    const auto result = encoder.time();
    double sum = 0;
    for (const auto& part : breakdown(result, device.info().profile)) sum += part.seconds;
    EXPECT_NEAR(sum, result.seconds(), 1e-12) << model;
  }
}

TEST(Encoder, RefusesASpectrogramOfAnotherSize) {
  Encoder encoder(timing_device(), kSmall, {});
  EXPECT_THAT(error_of(ErrorCategory::invalid_argument, [&] { return encoder.run(std::vector<float>(3000 * 128)); }),
              HasSubstr("384000 values, small test needs 3000 x 80"));
  EXPECT_THAT(error_of(ErrorCategory::invalid_argument, [&] { return encoder.output(); }), HasSubstr("no result"));
}

TEST(Encoder, SaysThatItWasMovedFrom) {
  Encoder encoder(timing_device(), kSmall, {});
  Encoder moved = std::move(encoder);
  EXPECT_EQ(moved.time().state, RunState::completed);
  EXPECT_THAT(error_of(ErrorCategory::invalid_argument, [&] { return encoder.time(); }),
              HasSubstr("this encoder was moved from: use the encoder that it was moved into"));
  EXPECT_THAT(error_of(ErrorCategory::invalid_argument, [&] { return encoder.bytes(); }), HasSubstr("was moved from"));
}

TEST(Encoder, SaysWhatAnArrayCannotTake) {
  const Model odd{"odd", 1, 192, 3};
  EXPECT_THAT(
      error_of(ErrorCategory::unsupported, [&] { return Encoder(timing_device("emulated:npu2"), odd, kSeveral); }),
      HasSubstr("rows of 192 over 8 columns"));
}

}  // namespace
}  // namespace npubench::whisper::test
