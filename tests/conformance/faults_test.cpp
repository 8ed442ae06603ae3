// Each failure that the emulated driver can be told to have: how it shows in this library, and that it is survived.
#include <chrono>
#include <cstdlib>
#include <thread>

#include <npubench/reference/references.h>

#include "backends.h"

namespace npubench {
namespace {

using namespace std::chrono_literals;
using test::Copy;
using testing::AllOf;
using testing::AnyOf;
using testing::HasSubstr;

class Faults : public testing::Test {
 protected:
  void SetUp() override {
    if (!test::driver_is_emulated()) GTEST_SKIP() << "the emulated driver is not preloaded";
    set_hang_ms(200);
  }

  /// Every test closes what it opened: nothing is left alive then.
  void TearDown() override {
    if (!test::driver_is_emulated()) return;
    clear();
    npubench_amdxdna_alive alive{};
    test::driver_function<decltype(npubench_amdxdna_count_alive)>("npubench_amdxdna_count_alive")(&alive);
    EXPECT_EQ(alive.contexts, 0);
    EXPECT_EQ(alive.syncobjs, 0);
    EXPECT_EQ(alive.exports, 0);
    EXPECT_EQ(alive.buffers, 0);
    EXPECT_EQ(alive.files, 0);
  }

  static void inject(const char* faults) {
    ASSERT_EQ(test::driver_function<decltype(npubench_amdxdna_inject)>("npubench_amdxdna_inject")(faults), 0);
  }
  static void clear() {
    test::driver_function<decltype(npubench_amdxdna_clear_faults)>("npubench_amdxdna_clear_faults")();
  }
  static void set_hang_ms(unsigned milliseconds) {
    test::driver_function<decltype(npubench_amdxdna_set_hang_ms)>("npubench_amdxdna_set_hang_ms")(milliseconds);
  }

  static RunState run_once(Copy& copy, std::string* diagnosis = nullptr) {
    copy.fill(1);
    auto run = copy.make_run();
    run.start();
    const auto state = run.wait();
    if (diagnosis != nullptr) *diagnosis = run.result().diagnosis;
    return state;
  }
  static void expect_works(const Device& device) {
    Copy copy(device);
    std::string diagnosis;
    EXPECT_EQ(run_once(copy, &diagnosis), RunState::completed) << diagnosis;
    EXPECT_TRUE(copy.right());
  }
};

TEST_F(Faults, TheFourthContextIsRefused) {
  inject("context@4+=ENOENT");
  const auto device = Device::open("xrt");
  Copy first(device), second(device), third(device);
  EXPECT_THAT(test::error_of(ErrorCategory::context_limit, [&] { Copy fourth(device); }),
              AllOf(HasSubstr("DRM_IOCTL_AMDXDNA_CREATE_HWCTX IOCTL failed (err=-2): No such file or directory"),
                    HasSubstr("this program has 3 hardware contexts")));
  EXPECT_EQ(run_once(third), RunState::completed);
  EXPECT_TRUE(third.right());
  EXPECT_EQ(device.contexts_in_use(), 3);
}

TEST_F(Faults, AContextRefusedForAnotherReasonIsNoLimit) {
  inject("context=ENODEV");
  const auto device = Device::open("xrt");
  EXPECT_THAT(test::error_of(ErrorCategory::device, [&] { Copy copy(device); }),
              AllOf(HasSubstr("(err=-19)"), HasSubstr("the NPU is gone")));
  expect_works(device);
}

TEST_F(Faults, MemoryThatCannotBeLocked) {
  const auto device = Device::open("xrt");
  inject("map=EAGAIN");
  EXPECT_THAT(test::error_of(ErrorCategory::device, [&] { (void)device.allocate(test::kBytes); }),
              AllOf(HasSubstr("a buffer of 16384 bytes"), HasSubstr("(err=-11)"), HasSubstr("ulimit -l")));
  expect_works(device);
}

TEST_F(Faults, MemoryExhausted) {
  const auto device = Device::open("xrt");
  inject("buffer=ENOMEM");
  EXPECT_THAT(test::error_of(ErrorCategory::device, [&] { (void)device.allocate(test::kBytes); }),
              AllOf(HasSubstr("(err=-12)"), HasSubstr("free memory")));
  expect_works(device);
}

TEST_F(Faults, MemoryExhaustedWhileAContextIsMade) {
  const auto device = Device::open("xrt");
  for (const char* fault : {"buffer=ENOMEM", "buffer@2=ENOMEM", "map=EAGAIN"}) {
    inject(fault);
    try {
      Copy copy(device);
      EXPECT_EQ(run_once(copy), RunState::completed);
    } catch (const Error& error) {
      EXPECT_EQ(error.category(), ErrorCategory::device) << fault;
    }
    clear();
    EXPECT_EQ(device.contexts_in_use(), 0);
  }
  expect_works(device);
}

TEST_F(Faults, AHangIsATimeoutByTheDriversWatchdog) {
  const auto device = Device::open("xrt");
  Copy copy(device);
  inject("command=hang");
  std::string diagnosis;
  EXPECT_EQ(run_once(copy, &diagnosis), RunState::timeout);
  EXPECT_THAT(diagnosis, HasSubstr("hang detection"));
  EXPECT_EQ(run_once(copy, &diagnosis), RunState::error);
  EXPECT_THAT(diagnosis, HasSubstr("make the context anew"));
  expect_works(device);
}

TEST_F(Faults, AWaitThatRunsOutBeforeTheWatchdogIsATimeout) {
  set_hang_ms(700);
  DeviceOptions options;
  options.emulation_limit = 100ms;
  const auto device = Device::open("xrt", options);
  {
    Copy copy(device);
    inject("command=hang");
    std::string diagnosis;
    EXPECT_EQ(run_once(copy, &diagnosis), RunState::timeout);
    EXPECT_THAT(diagnosis, HasSubstr("did not end within 100 ms"));
  }  // the run is in flight here; XRT would abort over it
  EXPECT_EQ(device.contexts_in_use(), 0);
  expect_works(device);
}

TEST_F(Faults, ABatchThatHangs) {
  for (const auto limit : {std::chrono::milliseconds(60000), 100ms}) {  // ended by the watchdog, or still in flight
    set_hang_ms(400);
    DeviceOptions options;
    options.emulation_limit = limit;
    const auto device = Device::open("xrt", options);
    {
      Copy copy(device);
      copy.fill(1);
      inject("command@2=hang");
      const std::vector<Execution> thrice(3, {{&copy.in, &copy.out}});
      auto batch = copy.context.create_batch(thrice);
      batch.start();
      EXPECT_EQ(batch.wait(), RunState::timeout) << batch.result().diagnosis;
      EXPECT_FALSE(batch.result().diagnosis.empty());
    }
    EXPECT_EQ(device.contexts_in_use(), 0);
    clear();
    expect_works(device);
  }
}

TEST_F(Faults, WhatDoesNotEndIsKeptUntilItDoes) {
  set_hang_ms(6500);
  DeviceOptions options;
  options.emulation_limit = 50ms;
  const auto device = Device::open("xrt", options);
  {
    Copy copy(device);
    inject("command=hang");
    EXPECT_EQ(run_once(copy), RunState::timeout);
  }
  EXPECT_EQ(device.contexts_in_use(), 1);  // after 5 s of patience
  expect_works(device);
  std::this_thread::sleep_for(2s);
  expect_works(device);
  EXPECT_EQ(device.contexts_in_use(), 0);
}

TEST_F(Faults, ARunThatEndsInError) {
  const auto device = Device::open("xrt");
  Copy copy(device);
  inject("command=error");
  std::string diagnosis;
  EXPECT_EQ(run_once(copy, &diagnosis), RunState::error);
  EXPECT_THAT(diagnosis, HasSubstr("ended in state 5"));
  expect_works(device);
}

TEST_F(Faults, ABatchWithAnExecutionThatEndsInError) {
  const auto device = Device::open("xrt");
  Copy copy(device);
  copy.fill(1);
  inject("command@2=error");
  const std::vector<Execution> thrice(3, {{&copy.in, &copy.out}});
  auto batch = copy.context.create_batch(thrice);
  batch.start();
  EXPECT_EQ(batch.wait(), RunState::error);
  EXPECT_THAT(batch.result().diagnosis, HasSubstr("state 5"));
  expect_works(device);
}

TEST_F(Faults, GarbageThatClaimsToBeCompletedIsFoundByComparison) {
  Passthrough kernel(Device::open("xrt"), {.elements = test::kBytes, .dtype = DataType::i8});
  const std::vector<std::int8_t> bytes(test::kBytes, 42);
  kernel.set_inputs(ElementSpan(bytes));
  inject("command=garbage");
  const auto expected = reference::passthrough(ElementSpan(bytes));
  EXPECT_EQ(kernel.run().state, RunState::completed);
  EXPECT_FALSE(reference::compare(kernel.output_elements(), expected.values, expected.tolerance).passed);
  EXPECT_EQ(kernel.run().state, RunState::completed);
  EXPECT_TRUE(reference::compare(kernel.output_elements(), expected.values, expected.tolerance).passed);
}

TEST_F(Faults, AKernelGoesOnAfterAHangAndAnError) {
  Passthrough kernel(Device::open("xrt"), {.elements = test::kBytes, .dtype = DataType::i8});
  const std::vector<std::int8_t> bytes(test::kBytes, 42);
  kernel.set_inputs(ElementSpan(bytes));
  inject("command@2=hang,command@4=error");
  for (const auto wanted :
       {RunState::completed, RunState::timeout, RunState::completed, RunState::error, RunState::completed}) {
    const auto result = kernel.run();
    EXPECT_EQ(result.state, wanted) << result.diagnosis;
    if (wanted == RunState::completed) {
      EXPECT_TRUE(std::ranges::equal(kernel.output_as<std::int8_t>(), bytes));
    }
  }
}

// A device that is gone frees nothing until its descriptor is closed; the driver counts that apart.
TEST_F(Faults, TheDeviceGoesInMidRun) {
  {
    const auto device = Device::open("xrt");
    Copy copy(device);
    inject("command@2=gone");
    EXPECT_EQ(run_once(copy), RunState::completed);
    std::string diagnosis;
    EXPECT_EQ(run_once(copy, &diagnosis), RunState::aborted);
    EXPECT_THAT(diagnosis, HasSubstr("state 6"));
    EXPECT_THAT(test::error_of(ErrorCategory::device, [&] { Copy another(device); }),
                AllOf(HasSubstr("(err=-19)"), HasSubstr("the NPU is gone")));
    EXPECT_THAT(test::error_of(ErrorCategory::device, [&] { (void)device.allocate(16); }), HasSubstr("(err=-19)"));
    clear();
  }
  expect_works(Device::open("xrt"));
}

}  // namespace
}  // namespace npubench
