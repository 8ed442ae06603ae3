// Core functions that no library has but this program: the emulated driver, a library of its own, calls them as the NPU
// emulated in the process does.
#include <atomic>
#include <thread>

#include <npubench/kernels/core_code.h>
#include <npubench/kernels/stream_design.h>

#include "backends.h"

namespace npubench {
namespace {

using test::Copy;

constexpr std::int64_t kBlock = 256;

/// Its cores call plus_constant_i8(in, out) on blocks of kBlock.
Design plus_constant(Generation generation) {
  const MemRef block{{kBlock}, DataType::i8};
  return stream_through({.name = "plus_constant",
                         .generation = generation,
                         .columns = 2,
                         .core_rows = 2,
                         .input = block,
                         .output = block,
                         .objects = 4,
                         .calls = {{core_function("plus_constant_i8", "plus_constant.cc", {}, generation)}}});
}

DeviceOptions adding(int constant) {
  DeviceOptions options;
  options.functions = CoreFunctionLibrary::standard();
  options.functions->add("plus_constant_i8", [constant](const Function&, const Profile&) {
    return BoundFunction{.compute =
                             [constant](CallArguments arguments) {
                               const auto* from = arguments[0].as<const std::uint8_t>();
                               std::transform(from, from + kBlock, arguments[1].as<std::uint8_t>(),
                                              [=](int byte) { return static_cast<std::uint8_t>(byte + constant); });
                             },
                         .cycles = [constant](CallArguments) { return 1000 + 100 * constant; }};
  });
  return options;
}

/// A context of that program on the device, run once.
struct Sum {
  Sum(const Device& device, int seed) : copy(device, plus_constant(device.info().generation)) {
    copy.fill(seed);
    auto run = copy.make_run();
    run.start();
    EXPECT_EQ(run.wait(std::chrono::minutes(1)), RunState::completed) << run.result().diagnosis;
    cycles = run.result().cycles;
    copy.out.sync_from_device();
  }
  [[nodiscard]] bool is(int constant) const {
    return std::ranges::equal(copy.in.map(), copy.out.map(), [=](std::byte in, std::byte out) {
      return static_cast<std::uint8_t>(std::to_integer<int>(in) + constant) == std::to_integer<std::uint8_t>(out);
    });
  }

  Copy copy;
  std::int64_t cycles = 0;
};

class ForeignFunctions : public testing::Test {
 protected:
  void SetUp() override {
    if (!test::driver_is_emulated()) GTEST_SKIP() << "the emulated driver is not preloaded";
  }
};

TEST_F(ForeignFunctions, SameBytesAndTimesAsInTheProcess) {
  const auto xrt = Device::open("xrt", adding(3));
  const auto process = Device::open(xrt.info().profile, adding(3));
  const Sum one(xrt, 5), other(process, 5);
  EXPECT_TRUE(one.is(3));
  EXPECT_TRUE(other.is(3));
  EXPECT_EQ(one.cycles, other.cycles);
}

TEST_F(ForeignFunctions, EachDeviceHasItsOwn) {
  const auto first = Device::open("xrt", adding(1));
  const auto second = Device::open("xrt", adding(2));
  for (int round = 0; round < 2; ++round) {
    const Sum one(first, round), two(second, round);
    EXPECT_TRUE(one.is(1));
    EXPECT_TRUE(two.is(2));
    EXPECT_LT(one.cycles, two.cycles);
  }
}

TEST_F(ForeignFunctions, ThreadsMakeTheirContextsAtTheSameTime) {
  std::atomic<int> right = 0;
  std::vector<std::thread> threads;
  for (int constant = 1; constant <= 3; ++constant) {
    threads.emplace_back([constant, &right] {
      const auto device = Device::open("xrt", adding(constant));
      for (int round = 0; round < 5; ++round) {
        if (Sum(device, round).is(constant)) ++right;
      }
    });
  }
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(right, 15);
}

TEST_F(ForeignFunctions, ADeviceThatHasNoneDoesNotKnowThem) {
  const auto with = Device::open("xrt", adding(1));
  EXPECT_TRUE(Sum(with, 1).is(1));
  const auto without = Device::open("xrt");
  test::error_of(ErrorCategory::device,
                 [&] { (void)without.create_context(plus_constant(without.info().generation)); });
}

}  // namespace
}  // namespace npubench
