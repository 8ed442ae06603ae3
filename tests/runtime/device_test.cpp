#include <npubench/runtime/device.h>

#include <functional>
#include <numeric>
#include <optional>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <npubench/base/error.h>
#include <npubench/runtime/backend.h>

#include "copy_design.h"

namespace npubench {
namespace {

using test::CopyDesign;
using testing::AllOf;
using testing::HasSubstr;
using testing::ThrowsMessage;

Device open(DeviceOptions options = {}, std::string_view spec = "emulated") {
  options.functions = CopyDesign::functions();
  return Device::open(spec, std::move(options));
}

/// A context with its two buffers.
struct Copy {
  explicit Copy(const Device& device, const Design& design = CopyDesign{}.build())
      : in(device.allocate(4096 * 4)), out(device.allocate(4096 * 4)), context(device.create_context(design)) {}

  Run run() {
    const std::array<Buffer*, 2> arguments{&in, &out};
    return context.create_run(arguments);
  }
  static std::span<std::int32_t> words(Buffer& buffer) {
    return {reinterpret_cast<std::int32_t*>(buffer.map().data()), buffer.size() / 4};
  }

  Buffer in, out;
  HwContext context;
};

/// Whether XRT has an NPU here.
bool has_npu() {
  try {
    (void)Device::open("xrt");
    return true;
  } catch (const Error&) {
    return false;
  }
}

TEST(HwContext, RunsAnyOfItsSequences) {
  Copy copy(open(), CopyDesign{}.with_half());
  const std::array<Buffer*, 2> arguments{&copy.in, &copy.out};
  std::iota(Copy::words(copy.in).begin(), Copy::words(copy.in).end(), 1);
  copy.in.sync_to_device();
  auto half = copy.context.create_run(arguments, 1);
  half.start();
  EXPECT_EQ(half.wait(), RunState::completed);
  copy.out.sync_from_device();
  EXPECT_EQ(Copy::words(copy.out)[2047], 2048);
  EXPECT_EQ(Copy::words(copy.out)[2048], 0);
  auto all = copy.run();
  all.start();
  EXPECT_EQ(all.wait(), RunState::completed);
  copy.out.sync_from_device();
  EXPECT_EQ(Copy::words(copy.out)[4095], 4096);
  EXPECT_THAT([&] { (void)copy.context.create_run(arguments, 2); },
              ThrowsMessage<Error>(HasSubstr("the program has 2 runtime sequences, number 2 was asked for")));
}

TEST(Device, AutoIsTheEmulatedNpuWhereThereIsNoRealOne) {
  const auto device = open({}, "auto");
  if (has_npu()) {
    EXPECT_EQ(device.info().backend, "xrt");
    return;
  }
  EXPECT_EQ(device.info().backend, "emulated");
  EXPECT_EQ(device.info().name, "emulated npu1 (phoenix-7940hs-turbo)");
  EXPECT_EQ(device.info().clock, Clock::modelled);
}

TEST(Device, AProfileNamesTheMachine) {
  EXPECT_EQ(open({}, "emulated:krackan-350-turbo").info().generation, Generation::npu2);
  EXPECT_EQ(open({}, "emulated:npu2").info().profile.name, "krackan-350-turbo");
}

TEST(Device, AnUnknownProfileIsAnErrorThatListsThose) {
  EXPECT_THAT([] { open({}, "emulated:phenix"); },
              ThrowsMessage<Error>(AllOf(HasSubstr("'phenix'"), HasSubstr("phoenix-default"))));
}

TEST(Device, AnUnknownSpecIsAnErrorThatListsTheForms) {
  EXPECT_THAT([] { open({}, "gpu"); }, ThrowsMessage<Error>(AllOf(HasSubstr("'gpu'"), HasSubstr("emulated:PROFILE"))));
  EXPECT_THAT([] { open({}, ""); }, ThrowsMessage<Error>(HasSubstr("unknown device ''")));
  EXPECT_THAT([] { open({}, "auto:1"); }, ThrowsMessage<Error>(HasSubstr("unknown device 'auto:1'")));
}

TEST(Device, AnAbsentRealDeviceIsAnError) {
  EXPECT_THAT([] { open({}, "xrt:99"); },
              ThrowsMessage<Error>(AllOf(HasSubstr("'xrt:99' is not there"), HasSubstr("emulated"))));
  EXPECT_THAT([] { open({}, "xrt:first"); }, ThrowsMessage<Error>(HasSubstr("'first' is no index")));
}

TEST(Buffer, ZeroBytesAreRefused) {
  EXPECT_THAT([] { (void)open().allocate(0); }, ThrowsMessage<Error>(HasSubstr("0 bytes")));
}

TEST(Buffer, WhatIsNotSyncedIsNotSeen) {
  const auto device = open();
  Copy copy(device);
  std::iota(Copy::words(copy.in).begin(), Copy::words(copy.in).end(), 1);
  auto run = copy.run();
  run.start();
  ASSERT_EQ(run.wait(), RunState::completed);
  copy.out.sync_from_device();
  EXPECT_EQ(Copy::words(copy.out)[7], 0);  // the device never saw the input
  copy.in.sync_to_device();
  run.start();
  run.wait();
  EXPECT_EQ(Copy::words(copy.out)[7], 0);  // the host has not asked for the output
  copy.out.sync_from_device();
  EXPECT_EQ(Copy::words(copy.out)[7], 8);
}

TEST(Run, GoesFromNewOverSubmittedToCompleted) {
  const auto device = open();
  Copy copy(device);
  auto run = copy.run();
  EXPECT_EQ(run.state(), RunState::created);
  run.start();
  EXPECT_EQ(run.state(), RunState::submitted);
  EXPECT_EQ(run.wait(), RunState::completed);
  EXPECT_EQ(run.state(), RunState::completed);
}

TEST(Run, StartingTwiceIsRefused) {
  const auto device = open();
  Copy copy(device);
  auto run = copy.run();
  run.start();
  EXPECT_THAT([&] { run.start(); }, ThrowsMessage<Error>(HasSubstr("already started")));
}

TEST(Run, TimesAreTheLaunchAndTheArraysCycles) {
  const auto device = open();
  Copy copy(device);
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
  const auto device = open();
  Copy copy(device);
  auto run = copy.run();
  run.start();
  EXPECT_EQ(run.wait(std::chrono::microseconds(50)), RunState::timeout);
  EXPECT_THAT(run.result().diagnosis, HasSubstr("more than the 0.050 ms waited for"));
}

TEST(Run, ThatDeadlocksIsATimeoutAndTheContextMustBeMadeAnew) {
  const auto device = open();
  Copy copy(device, CopyDesign{.depth = 1, .acquired = 2}.build());
  auto run = copy.run();
  run.start();
  EXPECT_EQ(run.wait(), RunState::timeout);
  EXPECT_THAT(run.result().diagnosis, HasSubstr("core (0,2) waits to hold 2 filled objects of fifo in_core (depth 1)"));
  run.start();
  EXPECT_EQ(run.wait(), RunState::error);
  EXPECT_THAT(run.result().diagnosis, HasSubstr("make the context anew"));
  Copy fresh(device);
  auto again = fresh.run();
  again.start();
  EXPECT_EQ(again.wait(), RunState::completed);
}

TEST(Run, StopsOnRequest) {
  std::atomic<bool> stop = true;
  DeviceOptions options;
  options.stop = &stop;
  const auto device = open(std::move(options));
  Copy copy(device, CopyDesign{.elements = 4096, .per_call = 16, .per_block = 16}.build());
  auto run = copy.run();
  run.start();
  EXPECT_EQ(run.wait(), RunState::aborted);
}

// A backend has nothing to check: what it takes has been.
static_assert(
    std::is_invocable_v<decltype(&detail::DeviceBackend::create_context), detail::DeviceBackend&, CheckedProgram>);
static_assert(!std::is_invocable_v<decltype(&detail::DeviceBackend::create_context), detail::DeviceBackend&, Design>);

/// A device, and what it was given to load.
struct Watched {
  Watched() {
    DeviceOptions options;
    options.on_load = [this](const CheckedProgram& program) { loaded.push_back(program); };
    device.emplace(open(std::move(options)));
  }
  std::vector<CheckedProgram> loaded;
  std::optional<Device> device;
};

TEST(HwContext, LoadsTheVeryProgramThatWasChecked) {
  const Watched watched;
  const CheckedProgram program(CopyDesign{}.build());
  const auto context = watched.device->create_context(program);
  ASSERT_EQ(watched.loaded.size(), 1u);
  EXPECT_EQ(&watched.loaded[0].design(), &program.design());
  EXPECT_EQ(&context.program().design(), &program.design());
}

TEST(HwContext, ADesignIsCheckedWhereItIsGiven) {
  const Watched watched;
  const auto context = watched.device->create_context(CopyDesign{}.build());
  ASSERT_EQ(watched.loaded.size(), 1u);
  EXPECT_EQ(&watched.loaded[0].design(), &context.program().design());
  EXPECT_THAT([&] { (void)watched.device->create_context(CopyDesign{.per_block = 1 << 18}.build()); },
              ThrowsMessage<Error>(HasSubstr("design copy does not fit npu1")));
  EXPECT_EQ(watched.loaded.size(), 1u);
}

TEST(Device, ChecksWhatItCouldLoad) {
  const auto device = open();
  EXPECT_EQ(device.check(CopyDesign{}.build()).design().name, "copy");
  EXPECT_THAT([&] { (void)device.check(CopyDesign{.generation = Generation::npu2, .per_block = 1 << 18}.build()); },
              ThrowsMessage<Error>(HasSubstr("design copy is for npu2")));
  EXPECT_THAT([&] { (void)device.check(CopyDesign{.per_block = 1 << 18}.build()); },
              ThrowsMessage<Error>(HasSubstr("design copy does not fit npu1")));
}

/// Each of these, functions of a moved-from object of that kind, says so.
void expect_moved_from(const std::string& kind, const std::vector<std::function<void()>>& functions) {
  for (const auto& function : functions) {
    EXPECT_THAT(function, ThrowsMessage<Error>(HasSubstr("this " + kind + " was moved from: use the " + kind +
                                                         " that it was moved into")));
  }
}

TEST(Buffer, SaysThatItWasMovedFrom) {
  const auto device = open();
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
  Copy copy(open());
  auto run = copy.run();
  auto moved = std::move(run);
  moved.start();
  EXPECT_EQ(moved.wait(), RunState::completed);
  expect_moved_from(
      "run", {[&] { run.start(); }, [&] { run.wait(); }, [&] { (void)run.state(); }, [&] { (void)run.result(); }});
}

TEST(HwContext, SaysThatItWasMovedFrom) {
  Copy copy(open());
  const std::array<Buffer*, 2> arguments{&copy.in, &copy.out};
  const std::vector<Execution> executions{{.arguments = {&copy.in, &copy.out}}};
  const auto moved = std::move(copy.context);
  EXPECT_EQ(copy.context.program().design().name, "copy");
  expect_moved_from("hardware context", {[&] { (void)copy.context.create_run(arguments); },
                                         [&] { (void)copy.context.create_batch(executions); },
                                         [&] { (void)copy.context.setup_seconds(); }});
}

TEST(Program, SaysThatItWasMovedFrom) {
  const auto device = open();
  auto in = device.allocate(4096 * 4), out = device.allocate(4096 * 4);
  const std::array<Buffer*, 2> arguments{&in, &out};
  auto program = device.load(CopyDesign{}.build(), arguments);
  auto moved = std::move(program);
  EXPECT_EQ(moved.run().state, RunState::completed);
  expect_moved_from(
      "program", {[&] { program.run(); }, [&] { (void)program.resident(); }, [&] { (void)program.setup_seconds(); }});
}

TEST(Device, IsWholeAfterAMove) {
  auto device = open();
  const auto moved = std::move(device);
  EXPECT_EQ(device.info().name, moved.info().name);  // NOLINT(bugprone-use-after-move)
}

TEST(HwContext, OnLoadMayRefuseADesign) {
  DeviceOptions options;
  options.on_load = [](const CheckedProgram& program) {
    throw Error(ErrorCategory::unsupported, "not " + program.design().name);
  };
  const auto device = open(std::move(options));
  EXPECT_THAT([&] { Copy copy(device); }, ThrowsMessage<Error>(HasSubstr("not copy")));
  EXPECT_EQ(device.contexts_in_use(), 0);
}

TEST(HwContext, AreRationedWithTheDriversOwnWords) {
  const auto device = open();
  std::vector<Copy> contexts;
  for (int i = 0; i < 6; ++i) contexts.emplace_back(device);
  EXPECT_EQ(device.contexts_in_use(), 6);
  EXPECT_THAT([&] { Copy seventh(device); },
              ThrowsMessage<Error>(
                  AllOf(HasSubstr("DRM_IOCTL_AMDXDNA_CREATE_HWCTX IOCTL failed (err=-2)"), HasSubstr("6 of 6"))));
  contexts.pop_back();
  EXPECT_EQ(device.contexts_in_use(), 5);
  EXPECT_NO_THROW(Copy seventh(device));
}

TEST(HwContext, Npu2Grants16) {
  const auto device = open({}, "emulated:npu2");
  std::vector<Copy> contexts;
  const auto design = CopyDesign{.generation = Generation::npu2}.build();
  for (int i = 0; i < 16; ++i) contexts.emplace_back(device, design);
  EXPECT_THROW(Copy(device, design), Error);
}

TEST(HwContext, TheLimitCanBeLowered) {
  DeviceOptions options;
  options.max_contexts = 3;
  const auto device = open(std::move(options));
  Copy a(device), b(device), c(device);
  EXPECT_THROW(Copy(device, CopyDesign{}.build()), Error);
}

TEST(HwContext, OfADesignThatDoesNotFitGivesItsPlaceBack) {
  const auto device = open();
  EXPECT_THROW((void)device.create_context(CopyDesign{.elements = 16384, .per_call = 8192, .per_block = 8192}.build()),
               Error);
  EXPECT_EQ(device.contexts_in_use(), 0);
}

TEST(HwContext, RefusesADesignOfTheOtherGeneration) {
  EXPECT_THAT([] { (void)open().create_context(CopyDesign{.generation = Generation::npu2}.build()); },
              ThrowsMessage<Error>(HasSubstr("is for npu2")));
}

TEST(HwContext, RefusesShortOrMissingBuffers) {
  const auto device = open();
  Copy copy(device);
  auto small = device.allocate(16);
  const std::array<Buffer*, 2> short_one{&copy.in, &small};
  EXPECT_THAT([&] { (void)copy.context.create_run(short_one); },
              ThrowsMessage<Error>(HasSubstr("buffer output has 16 bytes")));
  const std::array<Buffer*, 1> one{&copy.in};
  EXPECT_THAT([&] { (void)copy.context.create_run(one); },
              ThrowsMessage<Error>(HasSubstr("takes 2 buffers, 1 were given")));
}

TEST(Device, ServesSeveralThreads) {
  const auto device = open();
  std::vector<std::thread> threads;
  std::atomic<int> right = 0;
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([&, t] {
      Copy copy(device);
      auto run = copy.run();
      for (int i = 0; i < 20; ++i) {
        std::ranges::fill(Copy::words(copy.in), t * 100 + i);
        copy.in.sync_to_device();
        run.start();
        run.wait();
        copy.out.sync_from_device();
        right += std::ranges::count(Copy::words(copy.out), t * 100 + i) == 4096 ? 1 : 0;
      }
    });
  }
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(right, 80);
}

TEST(Device, RunsOfOneContextFromSeveralThreadsTakeTurns) {
  const auto device = open();
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
        std::ranges::fill(Copy::words(in), t * 100 + i);
        in.sync_to_device();
        run.start();
        run.wait();
        out.sync_from_device();
        right += std::ranges::count(Copy::words(out), t * 100 + i) == 4096 ? 1 : 0;
      }
    });
  }
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(right, 40);
}

TEST(Device, TheHandlesKeepTheDeviceAlive) {
  std::optional<Copy> copy;
  {
    const auto device = open();
    copy.emplace(device);
  }
  auto run = copy->run();
  run.start();
  EXPECT_EQ(run.wait(), RunState::completed);
}

}  // namespace
}  // namespace npubench
