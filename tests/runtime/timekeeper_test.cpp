#include <npubench/runtime/timekeeper.h>

#include <gtest/gtest.h>

#include <npubench/arch/profile.h>

namespace npubench::detail {
namespace {

using namespace std::chrono_literals;

const Machine kMachine{.clock_hz = 1e9,
                       .dram_bytes_per_second = 1e10,
                       .launch_seconds = 100e-6,
                       .submit_seconds = 20e-6,
                       .context_seconds = 3e-3,
                       .chained_seconds = 30e-6};

RunResult run_of(std::initializer_list<std::int64_t> cycles) {
  RunResult result{.state = RunState::completed};
  for (const auto each : cycles) result.executions.push_back({.cycles = each});
  return result;
}

TEST(ModelledTime, NeverUsesTheHosts) {
  const auto time = Timekeeper::modelled(kMachine);
  EXPECT_EQ(time.clock(), Clock::modelled);
  EXPECT_DOUBLE_EQ(time.sync(1000, 5), 1000 / 1e10);
  EXPECT_DOUBLE_EQ(time.setup(5), 3e-3);
  EXPECT_EQ(time.submit(5), 0);
  EXPECT_EQ(time.host_limit(2s, 600s), 600s);
  auto result = run_of({1000});
  time.conclude(result, 5, 2s);
  EXPECT_DOUBLE_EQ(result.phases.device(), 100e-6 + 1e-6);
}

TEST(ModelledTime, IsOneLaunchAndAChainedCommandForEachFurtherExecution) {
  auto result = run_of({1000, 2000, 3000});
  Timekeeper::modelled(kMachine).conclude(result, 0, 2s);
  EXPECT_EQ(result.cycles, 6000);
  EXPECT_DOUBLE_EQ(result.phases.submit, 20e-6);
  EXPECT_DOUBLE_EQ(result.phases.device(), 100e-6 + 2 * 30e-6 + 6e-6);
  EXPECT_DOUBLE_EQ(result.executions[0].seconds, 100e-6 + 1e-6);
  EXPECT_DOUBLE_EQ(result.executions[2].seconds, 30e-6 + 3e-6);
}

TEST(ModelledTime, OfOneExecutionIsWhatAPredictionTakes) {
  const auto time = Timekeeper::modelled(kMachine);
  auto result = run_of({123456});
  time.conclude(result, 0, 2s);
  EXPECT_DOUBLE_EQ(result.phases.device(), time.launch_and_cycles(123456));
}

TEST(ModelledTime, LongerThanTheTimeoutIsATimeout) {
  auto result = run_of({3'000'000'000});
  Timekeeper::modelled(kMachine).conclude(result, 0, 2s);
  EXPECT_EQ(result.state, RunState::timeout);
  EXPECT_EQ(result.diagnosis, "the run takes 3000.100 ms, more than the 2000.000 ms waited for");
}

TEST(ModelledTime, OfARunThatHungIsTheTimeout) {
  RunResult result{.state = RunState::timeout};
  Timekeeper::modelled(kMachine).conclude(result, 0.3, 2s);
  EXPECT_EQ(result.phases.wait, 2);
}

TEST(MeasuredTime, IsTheHosts) {
  const auto time = Timekeeper::measured();
  EXPECT_EQ(time.clock(), Clock::measured);
  EXPECT_EQ(time.sync(1000, 5), 5);
  EXPECT_EQ(time.setup(5), 5);
  EXPECT_EQ(time.submit(5), 5);
  EXPECT_EQ(time.host_limit(2500us, 600s), 3ms);
  EXPECT_EQ(time.host_limit(0ns, 600s), 1ms);
  RunResult result{.state = RunState::completed};
  result.phases.submit = 1;
  time.conclude(result, 7, 2s);
  EXPECT_EQ(result.state, RunState::completed);
  EXPECT_EQ(result.phases.submit, 1);
  EXPECT_EQ(result.phases.wait, 7);
}

TEST(MeasuredTime, KnowsNoCyclesOfExecutions) {
  const std::uint64_t cycles[] = {0, 0};
  EXPECT_TRUE(Timekeeper::measured().executions(cycles).empty());
  EXPECT_EQ(Timekeeper::modelled(kMachine).executions(cycles).size(), 2u);
}

}  // namespace
}  // namespace npubench::detail
