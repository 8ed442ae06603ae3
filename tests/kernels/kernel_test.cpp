// The lifecycle that all kernels share.
#include <npubench/kernels/kernel.h>

#include <cstring>
#include <limits>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <npubench/kernels/attention.h>
#include <npubench/kernels/elementwise.h>
#include <npubench/kernels/matmul.h>

#include "support.h"

namespace npubench {
namespace {

using test::emulated;
using test::refusal;
using test::uniform;
using testing::HasSubstr;

constexpr Matmul::Config kSmall{
    .m = 40, .k = 40, .n = 40, .tile_m = 16, .tile_k = 16, .tile_n = 16, .columns = 2, .core_rows = 2};

std::vector<std::byte> bytes_of(Kernel& kernel) {
  const auto bytes = kernel.output_elements().bytes();
  return {bytes.begin(), bytes.end()};
}

TEST(Kernel, RunsAgainWithTheSameBytesAndFromTheSecondRunOnTheSameTime) {
  const auto device = emulated(Generation::npu1);
  Matmul matmul(device, kSmall);
  matmul.set_inputs(uniform<float>(1600, -1, 1, 1), uniform<float>(1600, -1, 1, 2));
  ASSERT_EQ(matmul.run().state, RunState::completed);
  const auto first = bytes_of(matmul);
  const auto second = matmul.run();
  EXPECT_EQ(bytes_of(matmul), first);
  for (int i = 0; i < 3; ++i) {
    const auto again = matmul.run();
    EXPECT_EQ(again.cycles, second.cycles);
    EXPECT_EQ(again.phases.device(), second.phases.device());
    EXPECT_EQ(bytes_of(matmul), first);
  }
}

TEST(Kernel, AttentionRunsAgainWithTheSameBytesAndTime) {
  const auto device = emulated(Generation::npu2);
  Attention attention(device, {.queries = 90, .keys = 50, .heads = 3, .head_dim = 16, .tile = 16});
  attention.set_inputs(uniform<float>(90 * 48, -1, 1, 1), uniform<float>(50 * 48, -1, 1, 2),
                       uniform<float>(50 * 48, -1, 1, 3));
  ASSERT_EQ(attention.run().state, RunState::completed);
  const auto first = bytes_of(attention);
  const auto second = attention.run();
  EXPECT_EQ(bytes_of(attention), first);
  EXPECT_EQ(attention.run().cycles, second.cycles);
}

TEST(Kernel, NewInputsGiveANewResult) {
  const auto device = emulated(Generation::npu1);
  Matmul matmul(device, kSmall);
  const auto b = uniform<bfloat16>(1600, -1, 1, 2);
  for (const std::uint32_t seed : {5u, 6u}) {
    const auto a = uniform<bfloat16>(1600, -1, 1, seed);
    matmul.set_inputs(a, b);
    test::expect_right(matmul, reference::matmul({.m = 40, .k = 40, .n = 40, .out = DataType::f32}, a, b));
  }
}

TEST(Kernel, RunBeforeSetInputsIsRefused) {
  const auto device = emulated(Generation::npu1);
  Matmul matmul(device, kSmall);
  EXPECT_THAT(refusal([&] { (void)matmul.run(); }), HasSubstr("has no inputs: call set_inputs first"));
}

TEST(Kernel, OutputBeforeARunIsRefused) {
  const auto device = emulated(Generation::npu1);
  Matmul matmul(device, kSmall);
  const std::vector<float> ones(1600, 1.0f);
  matmul.set_inputs(ones, ones);
  EXPECT_THAT(refusal([&] { (void)matmul.output(); }), HasSubstr("has no result"));
  (void)matmul.run();
  EXPECT_EQ(matmul.output()[0], 40.0f);
  matmul.set_inputs(ones, ones);
  EXPECT_THAT(refusal([&] { (void)matmul.output(); }), HasSubstr("has no result"));
}

TEST(Kernel, RefusedInputsAreNotRunWith) {
  const auto device = emulated(Generation::npu1);
  Matmul matmul(device, kSmall);
  const std::vector<float> ones(1600, 1.0f);
  auto bad = ones;
  bad[41] = std::numeric_limits<float>::quiet_NaN();
  matmul.set_inputs(ones, ones);
  EXPECT_EQ(refusal([&] { matmul.set_inputs(ones, bad); }), "B[1, 1] is NaN: inputs must be finite");
  EXPECT_THAT(refusal([&] { (void)matmul.run(); }), HasSubstr("has no inputs"));
}

TEST(Kernel, AWrongSizeNamesTheShape) {
  const auto device = emulated(Generation::npu1);
  Matmul matmul(device, kSmall);
  const std::vector<float> ones(1600, 1.0f), few(100, 1.0f);
  EXPECT_EQ(refusal([&] { matmul.set_inputs(few, ones); }), "A has 100 elements, 40 x 40 needs 1600");
}

TEST(Kernel, OutputInAnotherTypeIsRefused) {
  const auto device = emulated(Generation::npu1);
  Matmul matmul(device, kSmall);
  const std::vector<float> ones(1600, 1.0f);
  matmul.set_inputs(ones, ones);
  (void)matmul.run();
  EXPECT_THAT(refusal([&] { (void)matmul.output_as<std::int8_t>(); }), HasSubstr("is of f32, not i8"));
}

/// A device whose gelu claims to be done and does nothing.
Device lazy_device() {
  auto functions = CoreFunctionLibrary::standard();
  functions.add("gelu_bf16", [](const Function&, const Profile&) {
    return BoundFunction{[](CallArguments) {}, [](CallArguments) { return std::int64_t{1}; }};
  });
  return Device::open("emulated:npu1", {.functions = functions});
}

TEST(Kernel, ARunThatWritesNothingLeavesPoison) {
  // A run for timing only completes and moves no data.
  const auto device = Device::open("emulated:npu1", {.functional = false});
  Gelu gelu(device, {.elements = 1024, .tile = 32, .columns = 1, .core_rows = 1});
  gelu.set_inputs(std::vector<float>(1024, 1.0f));
  ASSERT_EQ(gelu.run().state, RunState::completed);
  for (const float value : gelu.output()) EXPECT_TRUE(std::isnan(value));

  Gelu integer(device, {.elements = 1024, .dtype = DataType::i8, .tile = 32, .columns = 1, .core_rows = 1});
  integer.set_inputs(std::vector<float>(1024, 1.0f));
  ASSERT_EQ(integer.run().state, RunState::completed);
  EXPECT_THAT(integer.output(), testing::Each(-91.0f));
}

TEST(Kernel, PoisonedOutputIsWrittenByTheNextRunOnly) {
  const auto device = emulated(Generation::npu1);
  Matmul matmul(device, kSmall);
  const std::vector<float> ones(1600, 1.0f);
  matmul.set_inputs(ones, ones);
  (void)matmul.run();
  matmul.poison_output();
  EXPECT_THAT(refusal([&] { (void)matmul.output(); }), HasSubstr("has no result"));
  EXPECT_EQ(matmul.run().state, RunState::completed);
  EXPECT_THAT(matmul.output(), testing::Each(40.0f));
}

TEST(Kernel, ACoreThatWritesNothingIsWrong) {
  const auto device = lazy_device();
  Gelu gelu(device, {.elements = 1024, .tile = 32, .columns = 1, .core_rows = 1});
  const auto x = uniform<bfloat16>(1024, 1, 2, 1);
  gelu.set_inputs(x);
  ASSERT_EQ(gelu.run().state, RunState::completed);
  const auto expected = reference::gelu(x);
  EXPECT_FALSE(reference::compare(gelu.output_elements(), expected.values, expected.tolerance).passed);
}

TEST(Kernel, AContextIsGivenBack) {
  const auto device = emulated(Generation::npu1);
  {
    const Matmul matmul(device, kSmall);
    EXPECT_EQ(device.contexts_in_use(), 1);
    EXPECT_GT(matmul.context_seconds(), 0);
  }
  EXPECT_EQ(device.contexts_in_use(), 0);
  for (int i = 0; i < 20; ++i) Matmul(device, kSmall);
}

TEST(Kernel, MoreKernelsThanContextsShareThem) {
  const auto device = Device::open("emulated:npu1", {.max_contexts = 1});
  Matmul first(device, kSmall);
  auto other = kSmall;
  other.c_depth = 2;
  Matmul second(device, other);
  const std::vector<float> ones(1600, 1.0f), twos(1600, 2.0f);
  first.set_inputs(ones, ones);
  second.set_inputs(ones, twos);
  for (int round = 0; round < 2; ++round) {
    EXPECT_GT(first.run().context_seconds, 0);
    EXPECT_THAT(first.output(), testing::Each(40.0f));
    EXPECT_GT(second.run().context_seconds, 0);
    EXPECT_THAT(second.output(), testing::Each(80.0f));
  }
}

TEST(Kernel, KernelsOfOneConfigurationShareAContext) {
  const auto device = Device::open("emulated:npu1", {.max_contexts = 1});
  Matmul first(device, kSmall);
  Matmul second(device, kSmall);
  const std::vector<float> ones(1600, 1.0f), twos(1600, 2.0f);
  first.set_inputs(ones, ones);
  second.set_inputs(ones, twos);
  EXPECT_EQ(first.run().context_seconds, 0);
  EXPECT_EQ(second.run().context_seconds, 0);
  EXPECT_THAT(first.output(), testing::Each(40.0f));
  EXPECT_THAT(second.output(), testing::Each(80.0f));
  EXPECT_EQ(device.context_statistics().loads, 1);
}

TEST(Kernel, CanBeMovedBetweenRuns) {
  const auto device = emulated(Generation::npu1);
  Matmul matmul(device, kSmall);
  const std::vector<float> ones(1600, 1.0f);
  matmul.set_inputs(ones, ones);
  (void)matmul.run();
  Matmul moved = std::move(matmul);
  EXPECT_EQ(moved.run().state, RunState::completed);
  EXPECT_THAT(moved.output(), testing::Each(40.0f));
  EXPECT_EQ(device.contexts_in_use(), 1);
}

TEST(Kernel, SaysThatItWasMovedFrom) {
  const auto device = emulated(Generation::npu1);
  Matmul matmul(device, kSmall);
  const std::vector<float> ones(1600, 1.0f);
  matmul.set_inputs(ones, ones);
  (void)matmul.run();
  const Matmul moved = std::move(matmul);
  const auto says =
      HasSubstr("the kernel of " + moved.design().name + " was moved from: use the kernel that it was moved into");
  EXPECT_THAT(refusal([&] { (void)matmul.run(); }), says);
  EXPECT_THAT(refusal([&] { matmul.set_inputs(ones, ones); }), says);
  EXPECT_THAT(refusal([&] { matmul.poison_output(); }), says);
  EXPECT_THAT(refusal([&] { (void)matmul.output(); }), says);
  EXPECT_THAT(refusal([&] { (void)matmul.output_as<float>(); }), says);
  EXPECT_THAT(refusal([&] { (void)matmul.output_elements(); }), says);
  EXPECT_THAT(refusal([&] { (void)matmul.context_seconds(); }), says);
  // What it is can still be asked.
  EXPECT_EQ(matmul.program(), moved.program());
  EXPECT_EQ(matmul.device().info().name, device.info().name);
  EXPECT_EQ(matmul.work().operations, moved.work().operations);
  EXPECT_EQ(matmul.output_type(), DataType::f32);
  EXPECT_EQ(matmul.config().m, 40);
}

TEST(Kernel, OneWithoutBuffersSaysThatItWasMovedFrom) {
  Empty empty(emulated(Generation::npu1));
  Empty moved = std::move(empty);
  EXPECT_EQ(moved.run().state, RunState::completed);
  EXPECT_THAT(refusal([&] { (void)empty.run(); }), HasSubstr("was moved from"));
}

TEST(Kernel, OneThatWasMovedFromMayBeReplaced) {
  const auto device = emulated(Generation::npu1);
  Matmul matmul(device, kSmall), other(device, kSmall);
  const std::vector<float> ones(1600, 1.0f);
  Matmul moved = std::move(matmul);
  matmul = std::move(other);
  matmul.set_inputs(ones, ones);
  EXPECT_EQ(matmul.run().state, RunState::completed);
  EXPECT_THAT(matmul.output(), testing::Each(40.0f));
}

// One that is checked where it is made, and one whose design is checked by the device.
TEST(Kernel, WhatIsLoadedIsWhatWasChecked) {
  std::vector<CheckedProgram> loaded;
  DeviceOptions options;
  options.on_load = [&](const CheckedProgram& program) { loaded.push_back(program); };
  const auto device = Device::open("emulated:npu1", std::move(options));
  const Matmul matmul(device, kSmall);
  const Empty empty(device);
  ASSERT_EQ(loaded.size(), 2u);
  EXPECT_EQ(&loaded[0].lowered(), &matmul.program().lowered());
  EXPECT_EQ(&loaded[1].lowered(), &empty.program().lowered());
}

TEST(Kernel, ARunThatTimesOutIsDataAndTheNextOneStartsAfresh) {
  const auto device = Device::open("emulated:npu1", {.max_contexts = 1});
  Matmul matmul(device, kSmall);
  const std::vector<float> ones(1600, 1.0f);
  matmul.set_inputs(ones, ones);
  const auto late = matmul.run(std::chrono::nanoseconds(1));
  EXPECT_EQ(late.state, RunState::timeout);
  EXPECT_FALSE(late.diagnosis.empty());
  EXPECT_THAT(refusal([&] { (void)matmul.output(); }), HasSubstr("has no result"));
  EXPECT_EQ(matmul.run().state, RunState::completed);
  EXPECT_THAT(matmul.output(), testing::Each(40.0f));
}

TEST(Kernel, PhasesAddUp) {
  const auto device = emulated(Generation::npu1);
  Matmul matmul(device, kSmall);
  const std::vector<float> ones(1600, 1.0f);
  matmul.set_inputs(ones, ones);
  const auto result = matmul.run();
  EXPECT_EQ(result.clock, Clock::modelled);
  EXPECT_GT(result.cycles, 0);
  EXPECT_GT(result.phases.device(), device.info().profile.machine.launch_seconds);
  EXPECT_GE(result.phases.total(), result.phases.device());
}

}  // namespace
}  // namespace npubench
