#include <npubench/runtime/device.h>

#include <array>
#include <functional>
#include <numeric>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <npubench/base/error.h>

#include "copy_context.h"

namespace npubench {
namespace {

using test::CopyContext;
using test::CopyDesign;
using test::open_copying;
using testing::AllOf;
using testing::HasSubstr;
using testing::ThrowsMessage;

/// Whether XRT has an NPU here.
bool has_npu() {
  try {
    (void)Device::open("xrt");
    return true;
  } catch (const Error&) {
    return false;
  }
}

TEST(Device, AutoIsTheEmulatedNpuWhereThereIsNoRealOne) {
  const auto device = open_copying({}, "auto");
  if (has_npu()) {
    EXPECT_EQ(device.info().backend, "xrt");
    return;
  }
  EXPECT_EQ(device.info().backend, "emulated");
  EXPECT_EQ(device.info().name, "emulated npu1 (phoenix-7940hs-turbo)");
  EXPECT_EQ(device.info().clock, Clock::modelled);
}

TEST(Device, AProfileNamesTheMachine) {
  EXPECT_EQ(open_copying({}, "emulated:krackan-350-turbo").info().generation, Generation::npu2);
  EXPECT_EQ(open_copying({}, "emulated:npu2").info().profile.name, "krackan-350-turbo");
}

TEST(Device, AnUnknownProfileIsAnErrorThatListsThose) {
  EXPECT_THAT([] { open_copying({}, "emulated:phenix"); },
              ThrowsMessage<Error>(AllOf(HasSubstr("'phenix'"), HasSubstr("phoenix-default"))));
}

TEST(Device, AnUnknownSpecIsAnErrorThatListsTheForms) {
  EXPECT_THAT([] { open_copying({}, "gpu"); },
              ThrowsMessage<Error>(AllOf(HasSubstr("'gpu'"), HasSubstr("emulated:PROFILE"))));
  EXPECT_THAT([] { open_copying({}, ""); }, ThrowsMessage<Error>(HasSubstr("unknown device ''")));
  EXPECT_THAT([] { open_copying({}, "auto:1"); }, ThrowsMessage<Error>(HasSubstr("unknown device 'auto:1'")));
}

TEST(Device, AnAbsentRealDeviceIsAnError) {
  EXPECT_THAT([] { open_copying({}, "xrt:99"); },
              ThrowsMessage<Error>(AllOf(HasSubstr("'xrt:99' is not there"), HasSubstr("emulated"))));
  EXPECT_THAT([] { open_copying({}, "xrt:first"); }, ThrowsMessage<Error>(HasSubstr("'first' is no index")));
}

TEST(Buffer, ZeroBytesAreRefused) {
  EXPECT_THAT([] { (void)open_copying().allocate(0); }, ThrowsMessage<Error>(HasSubstr("0 bytes")));
}

TEST(Buffer, OfWhichTheHostHasDiscardedItsCopyIsStillTheDevices) {
  auto buffer = Device::open("emulated:npu1").allocate(4096);
  std::ranges::fill(buffer.map(), std::byte{7});
  (void)buffer.sync_to_device();
  buffer.discard_host_copy();
  EXPECT_EQ(buffer.size(), 4096u);
  EXPECT_THAT(buffer.map(), testing::Each(std::byte{0}));
  (void)buffer.sync_from_device();
  EXPECT_THAT(buffer.map(), testing::Each(std::byte{7}));
}

TEST(Buffer, WhatIsNotSyncedIsNotSeen) {
  const auto device = open_copying();
  CopyContext copy(device);
  std::iota(CopyContext::words(copy.in).begin(), CopyContext::words(copy.in).end(), 1);
  auto run = copy.run();
  run.start();
  ASSERT_EQ(run.wait(), RunState::completed);
  copy.out.sync_from_device();
  EXPECT_EQ(CopyContext::words(copy.out)[7], 0);  // the device never saw the input
  copy.in.sync_to_device();
  run.start();
  run.wait();
  EXPECT_EQ(CopyContext::words(copy.out)[7], 0);  // the host has not asked for the output
  copy.out.sync_from_device();
  EXPECT_EQ(CopyContext::words(copy.out)[7], 8);
}

TEST(Run, GoesFromNewOverSubmittedToCompleted) {
  const auto device = open_copying();
  CopyContext copy(device);
  auto run = copy.run();
  EXPECT_EQ(run.state(), RunState::created);
  run.start();
  EXPECT_EQ(run.state(), RunState::submitted);
  EXPECT_EQ(run.wait(), RunState::completed);
  EXPECT_EQ(run.state(), RunState::completed);
}

TEST(Run, StartingTwiceIsRefused) {
  const auto device = open_copying();
  CopyContext copy(device);
  auto run = copy.run();
  run.start();
  EXPECT_THAT([&] { run.start(); }, ThrowsMessage<Error>(HasSubstr("already started")));
}

TEST(Run, TimesAreTheLaunchAndTheArraysCycles) {
  const auto device = open_copying();
  CopyContext copy(device);
  auto run = copy.run();
  run.start();
  run.wait();
  const auto& result = run.result();
  const auto& profile = device.info().profile;
  EXPECT_EQ(result.clock, Clock::modelled);
  EXPECT_GT(result.cycles, 4096);
  EXPECT_DOUBLE_EQ(result.phases.device(),
                   profile.machine.launch_seconds + static_cast<double>(result.cycles) / profile.machine.clock_hz);
}

TEST(Run, ThatTakesLongerThanTheDeadlineIsATimeout) {
  const auto device = open_copying();
  CopyContext copy(device);
  auto run = copy.run();
  run.start();
  EXPECT_EQ(run.wait(std::chrono::microseconds(50)), RunState::timeout);
  EXPECT_THAT(run.result().diagnosis, HasSubstr("more than the 0.050 ms waited for"));
}

TEST(Run, ThatDeadlocksIsATimeoutAndTheContextMustBeMadeAnew) {
  const auto device = open_copying();
  CopyContext copy(device, CopyDesign{.depth = 1, .acquired = 2}.build());
  auto run = copy.run();
  run.start();
  EXPECT_EQ(run.wait(), RunState::timeout);
  EXPECT_THAT(run.result().diagnosis, HasSubstr("core (0,2) waits to hold 2 filled objects of fifo in_core (depth 1)"));
  run.start();
  EXPECT_EQ(run.wait(), RunState::error);
  EXPECT_THAT(run.result().diagnosis, HasSubstr("make the context anew"));
  CopyContext fresh(device);
  auto again = fresh.run();
  again.start();
  EXPECT_EQ(again.wait(), RunState::completed);
}

TEST(Run, StopsOnRequest) {
  std::atomic<bool> stop = true;
  DeviceOptions options;
  options.stop = &stop;
  const auto device = open_copying(std::move(options));
  CopyContext copy(device, CopyDesign{.elements = 4096, .per_call = 16, .per_block = 16}.build());
  auto run = copy.run();
  run.start();
  EXPECT_EQ(run.wait(), RunState::aborted);
}

/// Each of these, functions of a moved-from object of that kind, says so.
void expect_moved_from(const std::string& kind, const std::vector<std::function<void()>>& functions) {
  for (const auto& function : functions) {
    EXPECT_THAT(function, ThrowsMessage<Error>(HasSubstr("this " + kind + " was moved from: use the " + kind +
                                                         " that it was moved into")));
  }
}

TEST(Buffer, SaysThatItWasMovedFrom) {
  const auto device = open_copying();
  auto buffer = device.allocate(4096 * 4);
  const auto moved = std::move(buffer);
  EXPECT_EQ(moved.size(), 4096u * 4);
  auto other = device.allocate(4096 * 4);
  const std::array<Buffer*, 2> arguments{&buffer, &other};
  auto context = device.create_context(CopyDesign{}.build());
  expect_moved_from("buffer", {[&] { (void)buffer.size(); }, [&] { (void)buffer.map(); },
                               [&] { (void)std::as_const(buffer).map(); }, [&] { buffer.sync_to_device(); },
                               [&] { buffer.sync_from_device(); }, [&] { (void)context.create_run(arguments); },
                               [&] { (void)device.load(CopyDesign{}.build(), arguments); }});
}

TEST(Run, SaysThatItWasMovedFrom) {
  CopyContext copy(open_copying());
  auto run = copy.run();
  auto moved = std::move(run);
  moved.start();
  EXPECT_EQ(moved.wait(), RunState::completed);
  expect_moved_from(
      "run", {[&] { run.start(); }, [&] { run.wait(); }, [&] { (void)run.state(); }, [&] { (void)run.result(); }});
}

TEST(HwContext, SaysThatItWasMovedFrom) {
  CopyContext copy(open_copying());
  const std::array<Buffer*, 2> arguments{&copy.in, &copy.out};
  const std::vector<Execution> executions{{.arguments = {&copy.in, &copy.out}}};
  const auto moved = std::move(copy.context);
  EXPECT_EQ(copy.context.program().design().name, "copy");
  expect_moved_from("hardware context", {[&] { (void)copy.context.create_run(arguments); },
                                         [&] { (void)copy.context.create_batch(executions); },
                                         [&] { (void)copy.context.setup_seconds(); }});
}

TEST(Program, SaysThatItWasMovedFrom) {
  const auto device = open_copying();
  auto in = device.allocate(4096 * 4), out = device.allocate(4096 * 4);
  const std::array<Buffer*, 2> arguments{&in, &out};
  auto program = device.load(CopyDesign{}.build(), arguments);
  auto moved = std::move(program);
  EXPECT_EQ(moved.run().state, RunState::completed);
  expect_moved_from(
      "program", {[&] { program.run(); }, [&] { (void)program.resident(); }, [&] { (void)program.setup_seconds(); }});
}

TEST(Device, IsWholeAfterAMove) {
  auto device = open_copying();
  const auto moved = std::move(device);
  EXPECT_EQ(device.info().name, moved.info().name);  // NOLINT(bugprone-use-after-move)
}

TEST(Device, ServesSeveralThreads) {
  const auto device = open_copying();
  std::vector<std::thread> threads;
  std::atomic<int> right = 0;
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([&, t] {
      CopyContext copy(device);
      auto run = copy.run();
      for (int i = 0; i < 20; ++i) {
        std::ranges::fill(CopyContext::words(copy.in), t * 100 + i);
        copy.in.sync_to_device();
        run.start();
        run.wait();
        copy.out.sync_from_device();
        right += std::ranges::count(CopyContext::words(copy.out), t * 100 + i) == 4096 ? 1 : 0;
      }
    });
  }
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(right, 80);
}

TEST(Device, RunsOfOneContextFromSeveralThreadsTakeTurns) {
  const auto device = open_copying();
  auto context = device.create_context(CopyDesign{}.build());
  std::vector<std::thread> threads;
  std::atomic<int> right = 0;
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([&, t] {
      auto in = device.allocate(4096 * 4);
      auto out = device.allocate(4096 * 4);
      const std::array<Buffer*, 2> arguments{&in, &out};
      auto run = context.create_run(arguments);
      for (int i = 0; i < 10; ++i) {
        std::ranges::fill(CopyContext::words(in), t * 100 + i);
        in.sync_to_device();
        run.start();
        run.wait();
        out.sync_from_device();
        right += std::ranges::count(CopyContext::words(out), t * 100 + i) == 4096 ? 1 : 0;
      }
    });
  }
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(right, 40);
}

TEST(Device, TheHandlesKeepTheDeviceAlive) {
  std::optional<CopyContext> copy;
  {
    const auto device = open_copying();
    copy.emplace(device);
  }
  auto run = copy->run();
  run.start();
  EXPECT_EQ(run.wait(), RunState::completed);
}

}  // namespace
}  // namespace npubench
