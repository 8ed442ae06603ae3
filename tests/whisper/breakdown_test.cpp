#include <npubench/whisper/breakdown.h>

#include <gmock/gmock.h>

namespace npubench::whisper::test {
namespace {

using testing::ElementsAre;
using testing::Field;
using testing::SizeIs;

/// At a clock of 1 GHz.
Profile profile() {
  auto profile = default_profile(Generation::npu1);
  profile.machine.clock_hz = 1e9;
  return profile;
}

/// A step of so many cycles of the array and of its launch.
StepResult step(const std::string& name, const std::optional<CycleDemands>& demands, std::int64_t cycles = 1000,
                std::int64_t launch = 0) {
  StepResult result{.name = name, .kernel = "Matmul", .shape = "8x8x8", .operations = 1024, .run = {}};
  result.run.cycles = cycles;
  result.run.demands = demands;
  result.run.phases.wait = 1e-9 * static_cast<double>(cycles + launch);
  return result;
}

std::string bound_of(const std::optional<CycleDemands>& demands, std::int64_t launch = 0) {
  EncoderResult result;
  result.steps.push_back(step("conv1", demands, 1000, launch));
  return breakdown(result, profile()).front().bound;
}

TEST(Breakdown, APartIsBoundByWhatTakesLongest) {
  EXPECT_EQ(bound_of(CycleDemands{.core = 900, .stream = 800, .dram = 700}, 600), "core");
  EXPECT_EQ(bound_of(CycleDemands{.core = 700, .stream = 900, .dram = 800}, 600), "stream");
  EXPECT_EQ(bound_of(CycleDemands{.core = 700, .stream = 800, .dram = 900}, 600), "DRAM");
  EXPECT_EQ(bound_of(CycleDemands{.core = 600, .stream = 700, .dram = 800}, 900), "launch");
}

TEST(Breakdown, WithoutDemandsNoBoundIsSaid) { EXPECT_EQ(bound_of(std::nullopt, 900), ""); }

TEST(Breakdown, StepsOfAllLayersAreOnePart) {
  EncoderResult result;
  for (const auto* const name : {"conv1", "layers.0.out", "layers.0.up", "layers.1.out", "layers.11.out"}) {
    result.steps.push_back(step(name, CycleDemands{}));
  }
  const auto parts = breakdown(result, profile());
  EXPECT_THAT(parts, ElementsAre(Field(&Part::name, "conv1"), Field(&Part::name, "out"), Field(&Part::name, "up")));
  EXPECT_EQ(parts[1].runs, 3);
  EXPECT_EQ(parts[1].operations, 3 * 1024);
  EXPECT_DOUBLE_EQ(parts[1].seconds, 3e-6);
}

TEST(Breakdown, OfSeveralWindowsIsTheirSum) {
  EncoderResult first, second;
  first.steps = {step("conv1", CycleDemands{.core = 1}), step("layers.0.out", CycleDemands{.dram = 1}, 2000)};
  first.sync_to_device = 1e-3;
  second = first;
  second.steps[0].run.phases.wait = 5e-6;
  second.steps[1].run.context_seconds = 7e-3;
  const std::vector<EncoderResult> windows{first, second, first};
  const auto parts = breakdown(windows, profile());
  ASSERT_THAT(parts, ElementsAre(Field(&Part::name, "conv1"), Field(&Part::name, "out"), Field(&Part::name, "sync"),
                                 Field(&Part::name, "contexts")));
  EXPECT_EQ(parts[0].runs, 3);
  EXPECT_EQ(parts[0].operations, 3 * 1024);
  EXPECT_DOUBLE_EQ(parts[0].seconds, 7e-6);
  EXPECT_EQ(parts[0].bound, "core");
  EXPECT_DOUBLE_EQ(parts[1].seconds, 6e-6);
  EXPECT_EQ(parts[1].bound, "DRAM");
  double sum = 0, whole = 0;
  for (const auto& part : parts) sum += part.seconds;
  for (const auto& window : windows) whole += window.seconds();
  EXPECT_NEAR(sum, whole, 1e-12);
}

}  // namespace
}  // namespace npubench::whisper::test
