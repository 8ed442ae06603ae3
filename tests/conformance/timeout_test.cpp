// Runs that do not complete, on devices whose time is modelled: hardware is not made to hang.
#include <atomic>
#include <chrono>

#include "backends.h"

namespace npubench {
namespace {

using namespace std::chrono_literals;
using test::Copy;
using test::Where;
using testing::HasSubstr;

class Timeout : public test::OnBackend {
 protected:
  /// The context is dead, and the device is not.
  static void expect_rebuilt(const Device& device, npubench::Run& run) {
    run.start();
    EXPECT_EQ(run.wait(), RunState::error);
    EXPECT_THAT(run.result().diagnosis, HasSubstr("make the context anew"));
    Copy fresh(device);
    auto again = fresh.make_run();
    fresh.fill(1);
    again.start();
    EXPECT_EQ(again.wait(), RunState::completed) << again.result().diagnosis;
    EXPECT_TRUE(fresh.right());
  }
};

TEST_P(Timeout, ARunThatTakesLongerThanTheDeadline) {
  const auto device = open();
  Copy copy(device);
  copy.fill(1);
  auto run = copy.make_run();
  run.start();
  EXPECT_EQ(run.wait(50us), RunState::timeout);
  EXPECT_THAT(run.result().diagnosis, HasSubstr("more than the 0.050 ms waited for"));
  expect_rebuilt(device, run);
}

TEST_P(Timeout, ADesignThatWaitsForever) {
  const auto device = open();
  Copy copy(device, test::starved_design(device.info().generation));
  copy.fill(1);
  auto run = copy.make_run();
  run.start();
  EXPECT_EQ(run.wait(), RunState::timeout);
  EXPECT_FALSE(run.result().diagnosis.empty());
  EXPECT_EQ(run.result().cycles == 0, GetParam() != Where::in_process);
  expect_rebuilt(device, run);
}

TEST_P(Timeout, ABatchThatWaitsForever) {
  const auto device = open();
  Copy copy(device, test::starved_design(device.info().generation));
  copy.fill(1);
  const std::vector<Execution> twice(2, {{&copy.in, &copy.out}});
  auto run = copy.context.create_batch(twice);
  run.start();
  EXPECT_EQ(run.wait(), RunState::timeout);
  EXPECT_FALSE(run.result().diagnosis.empty());
  expect_rebuilt(device, run);
}

TEST_P(Timeout, AKernelLoadsItsProgramAgain) {
  const auto device = open();
  Passthrough kernel(device, {.elements = test::kBytes, .dtype = DataType::i8});
  const std::vector<std::int8_t> bytes(test::kBytes, 42);
  kernel.set_inputs(ElementSpan(bytes));
  EXPECT_EQ(kernel.run(1us).state, RunState::timeout);
  EXPECT_EQ(kernel.run().state, RunState::completed);
  EXPECT_TRUE(std::ranges::equal(kernel.output_as<std::int8_t>(), bytes));
}

TEST_P(Timeout, AWaitEndsOnRequest) {
  if (GetParam() == Where::emulated_driver) {  // not before the request
    test::driver_function<decltype(npubench_amdxdna_set_hang_ms)>("npubench_amdxdna_set_hang_ms")(1500);
  }
  std::atomic<bool> stop = false;
  DeviceOptions options;
  options.stop = &stop;
  const auto device = open(std::move(options));
  Copy copy(device, GetParam() == Where::in_process ? test::copy_design(device.info().generation, 1 << 24)
                                                    : test::starved_design(device.info().generation));
  copy.fill(1);
  auto run = copy.make_run();
  run.start();
  stop = true;
  EXPECT_EQ(run.wait(), RunState::aborted);
  EXPECT_THAT(run.result().diagnosis, HasSubstr("stopped on request"));
}

// Waits for what may be stopped are short ones, of which several run out: the batch takes the host some 0.3 s.
TEST_P(Timeout, ALongBatchThatNobodyStopsComesToItsEnd) {
  std::atomic<bool> stop = false;
  DeviceOptions options;
  options.stop = &stop;
  const auto device = open(std::move(options));
  Copy copy(device, std::int64_t{1} << 25);
  const std::vector<Execution> executions(40, {{&copy.in, &copy.out}});
  auto batch = copy.context.create_batch(executions);
  for (int seed = 0; seed < 2; ++seed) {
    copy.fill(seed);
    batch.start();
    ASSERT_EQ(batch.wait(), RunState::completed) << batch.result().diagnosis;
    ASSERT_EQ(batch.result().executions.size(), executions.size());
    for (const auto& execution : batch.result().executions) EXPECT_GT(execution.cycles, 0);
    EXPECT_TRUE(copy.right());
  }
}

INSTANTIATE_TEST_SUITE_P(On, Timeout, testing::Values(Where::in_process, Where::emulated_driver),
                         [](const auto& each) { return test::name_of(each.param); });

}  // namespace
}  // namespace npubench
