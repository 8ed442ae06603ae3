#include <npubench/whisper/step_difference.h>

#include <algorithm>
#include <cmath>

#include <gmock/gmock.h>

#include <npubench/whisper/encoder_designs.h>
#include <npubench/whisper/log_mel.h>

namespace npubench::whisper::test {
namespace {

constexpr Model kSmallModel{"small test", 2, 128, 2};
const Encoder::Config kSeveral{.several_programs = true};

std::vector<float> mel() {
  std::vector<float> values(static_cast<std::size_t>(kWindowFrames * kSmallModel.bands));
  for (std::size_t i = 0; i < values.size(); ++i) values[i] = std::sin(static_cast<float>(i) * 0.37f);
  return values;
}

/// A device on which the functions of the program with that sequence do nothing.
Device without(const std::string& sequence) {
  DeviceOptions options;
  options.functions = CoreFunctionLibrary::standard();
  for (const auto& program : encoder_designs(kSmallModel, kSeveral, Generation::npu1)) {
    if (std::ranges::find(program.design.sequences, sequence, &RuntimeSequence::name) == program.design.sequences.end())
      continue;
    for (const auto& function : program.design.functions) {
      options.functions->add(function.symbol, [](const Function&, const Profile&) {
        return BoundFunction{.compute = [](CallArguments) {}, .cycles = [](CallArguments) { return 100; }};
      });
    }
  }
  return Device::open("emulated:npu1", std::move(options));
}

class StepDifferences : public testing::Test {
 protected:
  std::optional<StepDifference> on(const Device& device) const {
    Encoder suspect(device, weights_, kSeveral), trusted(Device::open("emulated:npu1"), weights_, kSeveral);
    return first_difference(suspect, trusted, mel());
  }

 private:
  const Weights weights_ = seeded_weights(kSmallModel);
};

TEST_F(StepDifferences, AreNoneBetweenEncodersThatComputeTheSame) {
  EXPECT_FALSE(on(Device::open("emulated:npu1")).has_value());
}

TEST_F(StepDifferences, NameTheFirstStepOfTheKernelThatIsWrong) {
  const auto difference = on(without("attention"));
  ASSERT_TRUE(difference.has_value());
  EXPECT_EQ(difference->step, "layers.0.attention");
  EXPECT_FALSE(difference->cosine > 0.99);
}

TEST_F(StepDifferences, NameTheVeryFirstStepToo) {
  const auto difference = on(without("add_norm"));
  ASSERT_TRUE(difference.has_value());
  EXPECT_EQ(difference->step, "positions_norm");
}

TEST(StepDifference, IsFoundInPhasesOfOneProgram) {
  const Model model{"phased test", 1, 256, 4};
  const auto weights = seeded_weights(model);
  DeviceOptions options;
  options.functions = CoreFunctionLibrary::standard();
  options.functions->add("attention_tile_end_bf16", [](const Function&, const Profile&) {
    return BoundFunction{.compute = [](CallArguments) {}, .cycles = [](CallArguments) { return 100; }};
  });
  Encoder suspect(Device::open("emulated:npu1", std::move(options)), weights, {}),
      trusted(Device::open("emulated:npu1"), weights, {});
  const auto difference = first_difference(suspect, trusted, mel());
  ASSERT_TRUE(difference.has_value());
  EXPECT_EQ(difference->step, "layers.0.attention");
}

TEST(StepObservers, SeeEveryStepInOrder) {
  const auto weights = seeded_weights(kSmallModel);
  Encoder encoder(Device::open("emulated:npu1"), weights, {});
  std::vector<std::string> seen, ran;
  const auto result = encoder.run(mel(), [&](const std::string& step, std::span<const std::byte> output) {
    EXPECT_FALSE(output.empty());
    seen.push_back(step);
  });
  for (const auto& step : result.steps) ran.push_back(step.name);
  EXPECT_EQ(seen, ran);
}

}  // namespace
}  // namespace npubench::whisper::test
