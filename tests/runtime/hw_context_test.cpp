#include <npubench/runtime/device.h>

#include <array>
#include <numeric>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <npubench/base/error.h>
#include <npubench/runtime/backend.h>

#include "copy_context.h"

namespace npubench {
namespace {

using test::CopyContext;
using test::CopyDesign;
using test::open_copying;
using testing::AllOf;
using testing::HasSubstr;
using testing::ThrowsMessage;

// A backend has nothing to check: what it takes has been.
static_assert(
    std::is_invocable_v<decltype(&detail::DeviceBackend::create_context), detail::DeviceBackend&, CheckedProgram>);
static_assert(!std::is_invocable_v<decltype(&detail::DeviceBackend::create_context), detail::DeviceBackend&, Design>);

/// A device, and what it was given to load.
struct Watched {
  Watched() {
    DeviceOptions options;
    options.on_load = [this](const CheckedProgram& program) { loaded.push_back(program); };
    device.emplace(open_copying(std::move(options)));
  }
  std::vector<CheckedProgram> loaded;
  std::optional<Device> device;
};

TEST(HwContext, RunsAnyOfItsSequences) {
  CopyContext copy(open_copying(), CopyDesign{}.with_half());
  const std::array<Buffer*, 2> arguments{&copy.in, &copy.out};
  std::iota(CopyContext::words(copy.in).begin(), CopyContext::words(copy.in).end(), 1);
  copy.in.sync_to_device();
  auto half = copy.context.create_run(arguments, 1);
  half.start();
  EXPECT_EQ(half.wait(), RunState::completed);
  copy.out.sync_from_device();
  EXPECT_EQ(CopyContext::words(copy.out)[2047], 2048);
  EXPECT_EQ(CopyContext::words(copy.out)[2048], 0);
  auto all = copy.run();
  all.start();
  EXPECT_EQ(all.wait(), RunState::completed);
  copy.out.sync_from_device();
  EXPECT_EQ(CopyContext::words(copy.out)[4095], 4096);
  EXPECT_THAT([&] { (void)copy.context.create_run(arguments, 2); },
              ThrowsMessage<Error>(HasSubstr("the program has 2 runtime sequences, number 2 was asked for")));
}

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
  const auto device = open_copying();
  EXPECT_EQ(device.check(CopyDesign{}.build()).design().name, "copy");
  EXPECT_THAT([&] { (void)device.check(CopyDesign{.generation = Generation::npu2, .per_block = 1 << 18}.build()); },
              ThrowsMessage<Error>(HasSubstr("design copy is for npu2")));
  EXPECT_THAT([&] { (void)device.check(CopyDesign{.per_block = 1 << 18}.build()); },
              ThrowsMessage<Error>(HasSubstr("design copy does not fit npu1")));
}

TEST(HwContext, OnLoadMayRefuseADesign) {
  DeviceOptions options;
  options.on_load = [](const CheckedProgram& program) {
    throw Error(ErrorCategory::unsupported, "not " + program.design().name);
  };
  const auto device = open_copying(std::move(options));
  EXPECT_THAT([&] { CopyContext copy(device); }, ThrowsMessage<Error>(HasSubstr("not copy")));
  EXPECT_EQ(device.contexts_in_use(), 0);
}

TEST(HwContext, AreRationedWithTheDriversOwnWords) {
  const auto device = open_copying();
  std::vector<CopyContext> contexts;
  for (int i = 0; i < 6; ++i) contexts.emplace_back(device);
  EXPECT_EQ(device.contexts_in_use(), 6);
  EXPECT_THAT([&] { CopyContext seventh(device); },
              ThrowsMessage<Error>(
                  AllOf(HasSubstr("DRM_IOCTL_AMDXDNA_CREATE_HWCTX IOCTL failed (err=-2)"), HasSubstr("6 of 6"))));
  contexts.pop_back();
  EXPECT_EQ(device.contexts_in_use(), 5);
  EXPECT_NO_THROW(CopyContext seventh(device));
}

TEST(HwContext, Npu2Grants16) {
  const auto device = open_copying({}, "emulated:npu2");
  std::vector<CopyContext> contexts;
  const auto design = CopyDesign{.generation = Generation::npu2}.build();
  for (int i = 0; i < 16; ++i) contexts.emplace_back(device, design);
  EXPECT_THROW(CopyContext(device, design), Error);
}

TEST(HwContext, TheLimitCanBeLowered) {
  DeviceOptions options;
  options.max_contexts = 3;
  const auto device = open_copying(std::move(options));
  CopyContext a(device), b(device), c(device);
  EXPECT_THROW(CopyContext(device, CopyDesign{}.build()), Error);
}

TEST(HwContext, OfADesignThatDoesNotFitGivesItsPlaceBack) {
  const auto device = open_copying();
  EXPECT_THROW((void)device.create_context(CopyDesign{.elements = 16384, .per_call = 8192, .per_block = 8192}.build()),
               Error);
  EXPECT_EQ(device.contexts_in_use(), 0);
}

TEST(HwContext, RefusesADesignOfTheOtherGeneration) {
  EXPECT_THAT([] { (void)open_copying().create_context(CopyDesign{.generation = Generation::npu2}.build()); },
              ThrowsMessage<Error>(HasSubstr("is for npu2")));
}

TEST(HwContext, RefusesShortOrMissingBuffers) {
  const auto device = open_copying();
  CopyContext copy(device);
  auto small = device.allocate(16);
  const std::array<Buffer*, 2> short_one{&copy.in, &small};
  EXPECT_THAT([&] { (void)copy.context.create_run(short_one); },
              ThrowsMessage<Error>(HasSubstr("buffer output has 16 bytes")));
  const std::array<Buffer*, 1> one{&copy.in};
  EXPECT_THAT([&] { (void)copy.context.create_run(one); },
              ThrowsMessage<Error>(HasSubstr("takes 2 buffers, 1 were given")));
}

}  // namespace
}  // namespace npubench
