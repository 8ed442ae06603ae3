// Whisper's encoder through XRT on the emulated driver: programs of several sequences over shared buffers, one context
// each, and one program of all kernels, a window of which is one run list. Narrow models of one layer; the base model
// is run by the benchmark (conformance.bench_encoder).
#include <cmath>
#include <cstdlib>

#include <npubench/whisper/encoder.h>
#include <npubench/whisper/encoder_designs.h>
#include <npubench/whisper/log_mel.h>

#include "backends.h"

namespace npubench::whisper {
namespace {

struct Case {
  const char* name;
  Model model;
  Encoder::Config config{};
};
const Case kCases[] = {{"several", {"small test", 1, 128, 2}, {.several_programs = true}},
                       {"phased", {"phased test", 1, 512, 8}},
                       {"padded", {"padded test", 1, 384, 6}}};

std::vector<float> mel() {
  std::vector<float> values(static_cast<std::size_t>(kWindowFrames * kCases[0].model.bands));
  for (std::size_t i = 0; i < values.size(); ++i) values[i] = std::sin(static_cast<float>(i) * 0.37f);
  return values;
}

class EqualityOfEncoder : public testing::TestWithParam<Case> {
 protected:
  void SetUp() override {
    if (!test::driver_is_emulated()) GTEST_SKIP() << "the emulated driver is not preloaded";
  }

  static Device in_process(const Device& xrt) {
    DeviceOptions options;
    if (const char* limit = std::getenv("NPUBENCH_AMDXDNA_MAX_CONTEXTS")) options.max_contexts = std::atoi(limit);
    return Device::open(xrt.info().profile, options);
  }
};

TEST_P(EqualityOfEncoder, BytesAndTimesOfEachStep) {
  const auto xrt = Device::open("xrt"), process = in_process(xrt);
  const auto& [name, model, config] = GetParam();
  const auto weights = seeded_weights(model);
  Encoder one(xrt, weights, config), other(process, weights, config);
  for (int round = 0; round < 2; ++round) {  // the first run boots the cores
    const auto a = one.run(mel()), b = other.run(mel());
    ASSERT_EQ(a.state, RunState::completed) << a.diagnosis;
    ASSERT_EQ(a.steps.size(), b.steps.size());
    for (std::size_t i = 0; i < a.steps.size(); ++i) {
      EXPECT_EQ(a.steps[i].run.cycles, b.steps[i].run.cycles) << a.steps[i].name;
      EXPECT_EQ(a.steps[i].run.phases.device(), b.steps[i].run.phases.device()) << a.steps[i].name;
      EXPECT_EQ(a.steps[i].run.context_seconds, b.steps[i].run.context_seconds) << a.steps[i].name;
    }
    EXPECT_EQ(a.seconds(), b.seconds());
    EXPECT_EQ(one.output(), other.output());
  }
  EXPECT_EQ(xrt.context_statistics().loads, process.context_statistics().loads);
  EXPECT_EQ(xrt.context_statistics().evictions, process.context_statistics().evictions);
}

// Whether the steps are submitted one by one or together.
TEST_P(EqualityOfEncoder, BytesOfEachStepThatIsWatched) {
  const auto xrt = Device::open("xrt"), process = in_process(xrt);
  const auto& [name, model, config] = GetParam();
  const auto weights = seeded_weights(model);
  Encoder one(xrt, weights, config), other(process, weights, config);
  std::vector<std::vector<std::byte>> a, b;
  const auto keep = [](auto& list) {
    return [&list](const std::string&, std::span<const std::byte> bytes) {
      list.emplace_back(bytes.begin(), bytes.end());
    };
  };
  ASSERT_EQ(one.run(mel(), keep(a)).state, RunState::completed);
  ASSERT_EQ(other.run(mel(), keep(b)).state, RunState::completed);
  EXPECT_EQ(a.size(), 10u);
  EXPECT_TRUE(a == b);
  const auto watched = one.output();
  ASSERT_EQ(one.run(mel()).state, RunState::completed);
  EXPECT_EQ(one.output(), watched);
}

TEST_P(EqualityOfEncoder, AContextAProgram) {
  const auto xrt = Device::open("xrt");
  const auto& [name, model, config] = GetParam();
  Encoder encoder(xrt, seeded_weights(model), config);
  const auto programs = static_cast<int>(encoder_designs(model, config, xrt.info().generation).size());
  EXPECT_EQ(xrt.contexts_in_use(), programs);
}

INSTANTIATE_TEST_SUITE_P(, EqualityOfEncoder, testing::ValuesIn(kCases),
                         [](const auto& each) { return std::string(each.param.name); });

}  // namespace
}  // namespace npubench::whisper
