// What every backend does alike: runs, their states, restarts, syncs, contexts, batches.
#include <chrono>
#include <optional>
#include <vector>

#include <npubench/design/merge.h>

#include "backends.h"

namespace npubench {
namespace {

using namespace std::chrono_literals;
using test::Copy;
using test::Where;
using testing::AllOf;
using testing::HasSubstr;

class Lifecycle : public test::OnBackend {};

TEST_P(Lifecycle, TheDeviceSaysWhatItIs) {
  const auto info = open().info();
  EXPECT_EQ(info.backend, GetParam() == Where::in_process ? "emulated" : "xrt");
  EXPECT_EQ(info.clock, modelled() ? Clock::modelled : Clock::measured);
  EXPECT_EQ(info.profile.generation, info.generation);
  EXPECT_EQ(info.name.find("emulated") != std::string::npos, modelled());
  EXPECT_EQ(info.xrt.empty(), GetParam() == Where::in_process);
}

TEST_P(Lifecycle, ARunGoesFromNewOverSubmittedToCompleted) {
  const auto device = open();
  Copy copy(device);
  copy.fill(1);
  auto run = copy.make_run();
  EXPECT_EQ(run.state(), RunState::created);
  run.start();
  EXPECT_EQ(run.state(), RunState::submitted);
  EXPECT_EQ(run.wait(), RunState::completed) << run.result().diagnosis;
  EXPECT_EQ(run.wait(), RunState::completed);
  EXPECT_TRUE(copy.right());
  EXPECT_EQ(run.result().clock, device.info().clock);
  EXPECT_GT(run.result().phases.submit, 0);
  EXPECT_GT(run.result().phases.wait, 0);
}

TEST_P(Lifecycle, ARestartedRunSeesNewInputs) {
  const auto device = open();
  Copy copy(device);
  auto run = copy.make_run();
  for (int seed = 0; seed < 20; ++seed) {
    copy.fill(seed);
    run.start();
    ASSERT_EQ(run.wait(), RunState::completed) << run.result().diagnosis;
    EXPECT_TRUE(copy.right()) << "round " << seed;
  }
}

TEST_P(Lifecycle, StartingTwiceIsRefused) {
  const auto device = open();
  Copy copy(device);
  copy.fill(1);
  auto run = copy.make_run();
  run.start();
  EXPECT_THAT(test::error_of(ErrorCategory::invalid_argument, [&] { run.start(); }), HasSubstr("already started"));
  EXPECT_EQ(run.wait(), RunState::completed);
}

TEST_P(Lifecycle, ARunThatIsNotWaitedForMayGo) {
  const auto device = open();
  {
    Copy copy(device);
    copy.fill(1);
    auto run = copy.make_run();
    run.start();
  }
  Copy copy(device);
  copy.fill(2);
  auto run = copy.make_run();
  run.start();
  EXPECT_EQ(run.wait(), RunState::completed);
  EXPECT_TRUE(copy.right());
}

TEST_P(Lifecycle, BothSyncsTakeTimeAndKeepBytes) {
  const auto device = open();
  Copy copy(device);
  copy.fill(3);
  const std::vector<std::byte> before(copy.in.map().begin(), copy.in.map().end());
  const auto there = copy.in.sync_to_device();
  const auto back = copy.in.sync_from_device();
  EXPECT_TRUE(std::ranges::equal(copy.in.map(), before));
  EXPECT_GT(there, 0);
  EXPECT_GT(back, 0);
  if (modelled()) {
    EXPECT_EQ(there, test::kBytes / device.info().profile.machine.dram_bytes_per_second);
  }
}

TEST_P(Lifecycle, HandlesKeepTheDeviceAlive) {
  std::optional<Copy> copy(open());
  auto run = copy->make_run();
  copy->fill(4);
  run.start();
  EXPECT_EQ(run.wait(), RunState::completed);
  EXPECT_TRUE(copy->right());
}

TEST_P(Lifecycle, ContextsTakeTurns) {
  const auto device = open();
  Copy small(device), large(device, 4 * test::kBytes);
  auto first = small.make_run(), second = large.make_run();
  for (int seed = 0; seed < 5; ++seed) {
    small.fill(seed);
    large.fill(seed + 100);
    first.start();
    second.start();
    EXPECT_EQ(second.wait(), RunState::completed);
    EXPECT_EQ(first.wait(), RunState::completed);
    EXPECT_TRUE(small.right() && large.right());
  }
  EXPECT_EQ(device.contexts_in_use(), 2);
}

TEST_P(Lifecycle, ContextsAreRationed) {
  const auto device = open();
  std::vector<Copy> contexts;
  const auto words = test::error_of(ErrorCategory::context_limit, [&] {
    for (int i = 0; i < 100; ++i) contexts.emplace_back(device);
  });
  EXPECT_THAT(words, HasSubstr("DRM_IOCTL_AMDXDNA_CREATE_HWCTX IOCTL failed (err=-2)"));
  EXPECT_THAT(words, HasSubstr("no longer needed"));
  if (modelled()) {
    EXPECT_EQ(contexts.size(), static_cast<std::size_t>(device.info().profile.machine.max_contexts));
  }
  contexts.pop_back();
  Copy copy(device);
  copy.fill(1);
  auto run = copy.make_run();
  run.start();
  EXPECT_EQ(run.wait(), RunState::completed);
  EXPECT_TRUE(copy.right());
}

TEST_P(Lifecycle, ABatchIsOneSubmissionOfSeveralExecutions) {
  const auto device = open();
  Copy copy(device);
  std::vector<Buffer> in, out;
  std::vector<Execution> arguments;
  constexpr int kExecutions = 5;
  for (int i = 0; i < kExecutions; ++i) {
    in.push_back(device.allocate(test::kBytes));
    out.push_back(device.allocate(test::kBytes));
  }
  for (std::size_t i = 0; i < in.size(); ++i) arguments.push_back({{&in[i], &out[i]}});
  auto batch = copy.context.create_batch(arguments);
  for (int round = 0; round < 3; ++round) {
    for (std::size_t i = 0; i < in.size(); ++i) Copy::fill(in[i], out[i], 10 * round + static_cast<int>(i));
    batch.start();
    ASSERT_EQ(batch.wait(), RunState::completed) << batch.result().diagnosis;
    for (std::size_t i = 0; i < in.size(); ++i) EXPECT_TRUE(Copy::right(in[i], out[i])) << "execution " << i;
  }
  auto single = copy.make_run();
  copy.fill(1);
  single.start();
  ASSERT_EQ(single.wait(), RunState::completed);
  EXPECT_LT(batch.result().phases.device(), kExecutions * single.result().phases.device());
  if (modelled()) {
    EXPECT_EQ(batch.result().cycles, kExecutions * single.result().cycles);
  }
}

// XRT submits a run list in pieces of 24.
TEST_P(Lifecycle, ALongBatchTakesItsExecutionsInOrder) {
  const auto device = open();
  Copy copy(device);
  constexpr std::size_t kExecutions = 60;
  std::vector<Buffer> buffers;
  for (std::size_t i = 0; i <= kExecutions; ++i) buffers.push_back(device.allocate(test::kBytes));
  std::vector<Execution> executions;
  for (std::size_t i = 0; i < kExecutions; ++i) executions.push_back({{&buffers[i], &buffers[i + 1]}});
  auto batch = copy.context.create_batch(executions);
  for (int round = 0; round < 3; ++round) {
    for (std::size_t i = kExecutions; i > 0; --i) Copy::fill(buffers[0], buffers[i], round);
    batch.start();
    ASSERT_EQ(batch.wait(), RunState::completed) << batch.result().diagnosis;
    EXPECT_TRUE(Copy::right(buffers[0], buffers[kExecutions])) << "round " << round;
  }
}

TEST_P(Lifecycle, ABatchSaysWhatEachExecutionTook) {
  const auto device = open();
  if (device.info().clock == Clock::measured) GTEST_SKIP() << "an NPU does not tell executions apart";
  Copy copy(device);
  auto single = copy.make_run();
  copy.fill(1);
  for (int i = 0; i < 2; ++i) {  // the first run boots the cores
    single.start();
    ASSERT_EQ(single.wait(), RunState::completed);
  }
  const std::vector<Execution> thrice(3, {{&copy.in, &copy.out}});
  auto batch = copy.context.create_batch(thrice);
  batch.start();
  ASSERT_EQ(batch.wait(), RunState::completed);
  const auto& executions = batch.result().executions;
  ASSERT_EQ(executions.size(), 3u);
  const auto& profile = device.info().profile;
  double seconds = 0;
  for (const auto& execution : executions) {
    EXPECT_EQ(execution.cycles, single.result().cycles);
    seconds += execution.seconds;
  }
  EXPECT_DOUBLE_EQ(executions[0].seconds, single.result().phases.device());
  EXPECT_DOUBLE_EQ(executions[1].seconds - executions[0].seconds,
                   profile.machine.chained_seconds - profile.machine.launch_seconds);
  EXPECT_DOUBLE_EQ(seconds, batch.result().phases.device());
}

/// Two copies side by side, of kBytes and of twice as many.
Design two_copies(Generation generation) {
  return merge(std::vector{test::copy_design(generation), test::copy_design(generation, 2 * test::kBytes)});
}

TEST_P(Lifecycle, OneContextRunsEachSequenceOfItsDesign) {
  const auto device = open();
  auto context = device.create_context(two_copies(device.info().generation));
  Buffer in = device.allocate(2 * test::kBytes), out = device.allocate(2 * test::kBytes);
  const std::array<Buffer*, 2> arguments{&in, &out};
  auto half = context.create_run(arguments, 0), whole = context.create_run(arguments, 1);
  for (int seed = 0; seed < 6; ++seed) {
    auto& run = seed % 2 == 0 ? half : whole;
    Copy::fill(in, out, seed);
    run.start();
    ASSERT_EQ(run.wait(), RunState::completed) << run.result().diagnosis;
    EXPECT_EQ(Copy::right(in, out), seed % 2 == 1);
    EXPECT_TRUE(std::ranges::equal(in.map().first(test::kBytes), out.map().first(test::kBytes)));
  }
  EXPECT_THAT(test::error_of(ErrorCategory::invalid_argument, [&] { (void)context.create_run(arguments, 2); }),
              HasSubstr("has 2 runtime sequences, number 2 was asked for"));
}

TEST_P(Lifecycle, ABatchTakesExecutionsOfSeveralSequences) {
  const auto device = open();
  auto context = device.create_context(two_copies(device.info().generation));
  Buffer in = device.allocate(2 * test::kBytes), out = device.allocate(2 * test::kBytes);
  Buffer small_in = device.allocate(test::kBytes), small_out = device.allocate(test::kBytes);
  const std::vector<Execution> executions{{{&in, &out}, 1}, {{&small_in, &small_out}, 0}};
  auto batch = context.create_batch(executions);
  auto one = context.create_run(executions[0].arguments, 1), other = context.create_run(executions[1].arguments, 0);
  for (int round = 0; round < 3; ++round) {
    Copy::fill(in, out, round);
    Copy::fill(small_in, small_out, round + 10);
    batch.start();
    ASSERT_EQ(batch.wait(), RunState::completed) << batch.result().diagnosis;
    EXPECT_TRUE(Copy::right(in, out));
    EXPECT_TRUE(Copy::right(small_in, small_out));
  }
  for (auto* run : {&one, &other}) {
    run->start();
    ASSERT_EQ(run->wait(), RunState::completed);
  }
  if (modelled()) {  // the command processor executes one after the other
    EXPECT_EQ(batch.result().cycles, one.result().cycles + other.result().cycles);
  }
}

TEST_P(Lifecycle, ABatchOfNothingIsRefused) {
  const auto device = open();
  Copy copy(device);
  EXPECT_THAT(test::error_of(ErrorCategory::invalid_argument, [&] { (void)copy.context.create_batch({}); }),
              HasSubstr("no executions"));
}

TEST_P(Lifecycle, BuffersThatDoNotFitAreRefused) {
  const auto device = open();
  Copy copy(device);
  auto small = device.allocate(16);
  const std::array<Buffer*, 2> short_one{&copy.in, &small};
  EXPECT_THAT(test::error_of(ErrorCategory::invalid_argument, [&] { (void)copy.context.create_run(short_one); }),
              HasSubstr("has 16 bytes"));
  const std::array<Buffer*, 1> one{&copy.in};
  EXPECT_THAT(test::error_of(ErrorCategory::invalid_argument, [&] { (void)copy.context.create_run(one); }),
              HasSubstr("takes 2 buffers, 1 were given"));
  test::error_of(ErrorCategory::invalid_argument, [&] { (void)device.allocate(0); });
}

TEST_P(Lifecycle, ADesignOfTheOtherGenerationIsRefused) {
  const auto device = open();
  const auto other = device.info().generation == Generation::npu1 ? Generation::npu2 : Generation::npu1;
  EXPECT_THAT(
      test::error_of(ErrorCategory::unsupported, [&] { (void)device.create_context(test::copy_design(other)); }),
      HasSubstr("is for"));
  EXPECT_EQ(device.contexts_in_use(), 0);
}

TEST_P(Lifecycle, WhatIsLoadedIsTold) {
  std::vector<std::string> loaded;
  DeviceOptions options;
  options.on_load = [&](const CheckedProgram& program) { loaded.push_back(program.design().name); };
  const auto device = open(std::move(options));
  Copy copy(device);
  EXPECT_EQ(loaded, std::vector{test::copy_design(device.info().generation).name});
}

INSTANTIATE_TEST_SUITE_P(On, Lifecycle, testing::Values(Where::in_process, Where::emulated_driver, Where::hardware),
                         [](const auto& each) { return test::name_of(each.param); });

}  // namespace
}  // namespace npubench
