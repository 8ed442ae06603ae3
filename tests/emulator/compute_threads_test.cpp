// The arithmetic of core functions on several threads.
#include <npubench/emulator/compute_threads.h>

#include <gmock/gmock.h>

#include <array>
#include <stdexcept>

#include <npubench/emulator/emulator.h>

#include "copy_design.h"

namespace npubench {
namespace {

using test::CopyDesign;

BoundFunction counting(std::atomic<int>& calls) {
  return {.compute = [&calls](CallArguments) { ++calls; }, .cycles = [](CallArguments) { return 1; }};
}

TEST(ComputeThreads, EveryCallIsComputedOnceHoweverManyThreadsThereAre) {
  for (const int threads : {1, 2, 4}) {
    std::atomic<int> calls = 0;
    const auto function = counting(calls);
    ComputeThreads compute(8, threads);
    for (int round = 0; round < 500; ++round) {
      for (int core = 0; core < 8; ++core) compute.begin(core, function, {});
      for (int core = 0; core < 8; ++core) compute.wait(core);
      ASSERT_EQ(calls, 8 * (round + 1));
    }
  }
}

TEST(ComputeThreads, ACallThatThrowsThrowsWhereItIsWaitedFor) {
  const BoundFunction wrong{.compute = [](CallArguments) { throw std::runtime_error("wrong"); }, .cycles = {}};
  ComputeThreads compute(2, 2);
  compute.begin(1, wrong, {});
  EXPECT_NO_THROW(compute.wait(0));
  EXPECT_THROW(compute.wait(1), std::runtime_error);
  EXPECT_NO_THROW(compute.wait(1));
}

TEST(ComputeThreads, WhatIsUnderWayEndsBeforeTheyDo) {
  std::atomic<int> calls = 0;
  const auto function = counting(calls);
  {
    ComputeThreads compute(4, 3);
    for (int core = 0; core < 4; ++core) compute.begin(core, function, {});
  }
  EXPECT_EQ(calls, 4);
}

// Each call long enough, in cycles, to go to another thread.
TEST(ComputeThreads, GiveTheBytesAndTheTimeOfOneThread) {
  const auto design = CopyDesign{.elements = 1 << 16}.build();
  const auto& profile = default_profile(design.generation);
  CoreFunctionLibrary library;
  library.add("copy", [](const Function&, const Profile&) -> BoundFunction {
    return {.compute =
                [](CallArguments arguments) {
                  const auto* from = arguments[0].as<std::int32_t>();
                  auto* to = arguments[1].as<std::int32_t>();
                  for (int i = 0; i < 256; ++i) to[i] = from[i] + i;
                },
            .cycles = [](CallArguments) { return 5000; }};
  });
  std::vector<std::vector<std::int32_t>> outputs;
  std::vector<std::int64_t> cycles;
  for (const int threads : {1, 2, 4}) {
    Emulator emulator(CheckedProgram(design), library,
                      {.profile = profile, .timing = timing_model(profile), .threads = threads});
    std::vector<std::int32_t> in(1 << 16), out(1 << 16);
    for (std::size_t i = 0; i < in.size(); ++i) in[i] = static_cast<std::int32_t>(7 * i);
    const std::array<std::span<std::byte>, 2> arguments{std::as_writable_bytes(std::span(in)),
                                                        std::as_writable_bytes(std::span(out))};
    const auto report = emulator.run(arguments);
    ASSERT_EQ(report.outcome, RunOutcome::completed) << report.diagnosis;
    outputs.push_back(out);
    cycles.push_back(report.cycles);
  }
  EXPECT_EQ(outputs[0], outputs[1]);
  EXPECT_EQ(outputs[0], outputs[2]);
  EXPECT_THAT(cycles, testing::Each(cycles[0]));
  EXPECT_EQ(outputs[0][513], 7 * 513 + 1);
}

}  // namespace
}  // namespace npubench
