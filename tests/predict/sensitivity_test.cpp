// What a modelled time becomes when one number that it is made of changes.
#include <cmath>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <npubench/base/error.h>
#include <npubench/cases/families.h>
#include <npubench/predict/predict_case.h>
#include <npubench/predict/sensitivity.h>

namespace npubench {
namespace {

using testing::HasSubstr;

double seconds_of(const std::string& name, const Device& device) {
  const auto prediction = predict_case(Families::standard().parse(name), device);
  EXPECT_TRUE(prediction.answered()) << prediction.reason;
  return prediction.microseconds * 1e-6;
}

/// Seconds with one number changed.
double varied(const std::string& name, const Variation& variation) {
  return seconds_of(name, varied_device(default_profile(Generation::npu1), variation, CoreFunctionLibrary::standard()));
}

double usual(const std::string& name) { return varied(name, {TimeSource::clock, 1}); }

constexpr auto kBoundByCores = "GELU/bf16/tile:32/100x96/cores:1x1";

TEST(Sensitivity, TwiceTheLaunchIsOneLaunchMore) {
  EXPECT_NEAR(varied(kBoundByCores, {TimeSource::launch, 2}) - usual(kBoundByCores),
              default_profile(Generation::npu1).machine.launch_seconds, 1e-9);
}

TEST(Sensitivity, TwiceTheCyclesOfCoresIsWhatTheirCallsTake) {
  const auto& profile = default_profile(Generation::npu1);
  const auto half = varied(kBoundByCores, {TimeSource::core_cycles, 0.5}), once = usual(kBoundByCores),
             twice = varied(kBoundByCores, {TimeSource::core_cycles, 2});
  EXPECT_NEAR(twice - once, 2 * (once - half), 20 / profile.machine.clock_hz);
}

TEST(Sensitivity, ATimeNeverRisesWithTheClockOrWithDram) {
  constexpr auto kCase = "Matmul/bf16_f32/tile:32/128x128x128/cores:4x4";
  for (const auto source : {TimeSource::clock, TimeSource::dram}) {
    double before = INFINITY;
    for (const auto factor : kVariationFactors) {
      const auto seconds = varied(kCase, {source, factor});
      EXPECT_LE(seconds, before) << name(source) << " times " << factor;
      before = seconds;
    }
    EXPECT_LT(before, varied(kCase, {source, 0.5})) << name(source);
  }
}

TEST(Sensitivity, SwitchesAreNoMatterToOneProgram) {
  EXPECT_EQ(varied(kBoundByCores, {TimeSource::switches, 2}), usual(kBoundByCores));
}

TEST(Sensitivity, HasARowForEachNumberInTheirOrder) {
  const auto rows = sensitivity(default_profile(Generation::npu2), CoreFunctionLibrary::standard(),
                                [](const Device& device) { return device.info().profile.machine.clock_hz; });
  ASSERT_EQ(rows.size(), kTimeSources.size());
  for (std::size_t i = 0; i < rows.size(); ++i) EXPECT_EQ(rows[i].source, kTimeSources[i]);
  const auto clock = default_profile(Generation::npu2).machine.clock_hz;
  EXPECT_THAT(rows[2].seconds, testing::ElementsAre(clock / 2, clock * 0.8, clock * 1.25, clock * 2));
}

TEST(Sensitivity, RefusesFactorsThatAreNone) {
  for (const double factor : {0.0, -1.0, static_cast<double>(INFINITY), std::nan("")}) {
    try {
      (void)varied(kBoundByCores, {TimeSource::dram, factor});
      ADD_FAILURE() << factor;
    } catch (const Error& error) {
      EXPECT_THAT(error.what(), HasSubstr("times DRAM rate: use a positive number"));
    }
  }
}

}  // namespace
}  // namespace npubench
