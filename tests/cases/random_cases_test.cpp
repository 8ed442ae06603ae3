// Kernels by their families: random cases of each give what their references say, on both generations.
#include <algorithm>
#include <functional>
#include <ostream>
#include <random>
#include <string>
#include <tuple>
#include <vector>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <npubench/cases/families.h>
#include <npubench/kernels/gemv.h>

#include "../kernels/support.h"

namespace npubench {
namespace {

using test::pick;

constexpr int kCases = 200;  ///< of a kernel on a generation

struct RandomKernel {
  std::string name{};
  /// The segments of a case's name behind the kernel, without its cores.
  std::function<std::string(std::mt19937&)> segments{};
};
void PrintTo(const RandomKernel& kernel, std::ostream* out) { *out << kernel.name; }

std::string rows(std::mt19937& random, std::int64_t most_rows, std::int64_t most_pairs) {
  return fmt::format("/tile:{}/{}x{}", pick(random, 1, 40), pick(random, 1, most_rows),
                     2 * pick(random, 1, most_pairs));
}

std::string elements(std::mt19937& random) {
  return fmt::format("/tile:{}/{}", 8 * pick(random, 1, 6), pick(random, 1, 20000));
}

std::vector<RandomKernel> kernels() {
  return {
      {"RMSNorm",
       [](std::mt19937& r) { return rows(r, 150, 200) + fmt::format("/epsilon:{}", r() % 2 == 0 ? "1e-05" : "0.25"); }},
      {"SiLU", elements},
      {"SwiGLU", elements},
      {"Rope",
       [](std::mt19937& r) {
         return fmt::format("/tile:{}/{}/heads:{}x{}", pick(r, 1, 40), pick(r, 1, 100), pick(r, 1, 9),
                            2 * pick(r, 1, 40));
       }},
      {"MaskedSoftmax",
       [](std::mt19937& r) {
         // Some rows are in pieces.
         if (r() % 8 == 0) return fmt::format("/{}x{}", pick(r, 1, 20), pick(r, 7900, 20000));
         return fmt::format("/tile:{}/{}x{}", pick(r, 1, 40), pick(r, 1, 100), pick(r, 1, 300));
       }},
      {"Gemv",
       [](std::mt19937& r) {
         return fmt::format("/{}/tile:{}/{}x{}", r() % 2 == 0 ? "bf16" : "i8", pick(r, 1, 40), pick(r, 1, 300),
                            pick(r, 1, 600));
       }},
      {"Conv1d",
       [](std::mt19937& r) {
         return fmt::format("/tile:{}x{}x{}/{}x{}x{}/stride:{}/epilogue:{}", 8 * pick(r, 1, 6), 8 * pick(r, 1, 6),
                            8 * pick(r, 1, 6), pick(r, 1, 70), pick(r, 1, 150), pick(r, 1, 90), pick(r, 1, 2),
                            r() % 2 == 0 ? "none" : "gelu");
       }},
  };
}

class RandomCases : public testing::TestWithParam<std::tuple<RandomKernel, Generation>> {};

TEST_P(RandomCases, GiveWhatTheirReferenceSays) {
  const auto& [kernel, generation] = GetParam();
  const auto& arch = architecture(generation);
  const auto families = Families::standard();
  const auto device = test::emulated(generation);
  std::mt19937 random(7);
  for (int i = 0; i < kCases; ++i) {
    const auto name = fmt::format("{}{}/cores:{}x{}", kernel.name, kernel.segments(random),
                                  pick(random, 1, arch.columns), pick(random, 1, arch.core_rows));
    SCOPED_TRACE(name);
    const auto kernel_case = families.parse(name).on(generation);
    Inputs inputs;
    const auto problem = kernel_case.problem(inputs);
    ASSERT_TRUE(problem);
    const auto made = kernel_case.make(device);
    kernel_case.set_inputs(*made, *problem);
    test::expect_right(*made, problem->expected);
    if (HasFailure()) return;
  }
}

std::string name_of(const testing::TestParamInfo<RandomCases::ParamType>& info) {
  return fmt::format("{}_{}", std::get<0>(info.param).name, name(std::get<1>(info.param)));
}

INSTANTIATE_TEST_SUITE_P(, RandomCases,
                         testing::Combine(testing::ValuesIn(kernels()), testing::ValuesIn(test::kGenerations)),
                         name_of);

/// The error of a case's program.
std::string refused(const std::string& name, ErrorCategory category = ErrorCategory::invalid_argument) {
  return test::error_of(category, [&] { (void)Families::standard().parse(name).program(Generation::npu1); });
}

TEST(RefusedCases, SayTheValueTheLimitAndTheWayOut) {
  EXPECT_EQ(refused("RMSNorm/i8"), "RMSNorm does not take i8: use bf16");
  EXPECT_EQ(refused("RMSNorm/epsilon:0"), "epsilon is 0, more than 0 is needed: 1e-5 is usual");
  EXPECT_EQ(refused("RMSNorm/16x33"), "width 33 is not a multiple of 2 (DMAs move words of 4 bytes): use 34");
  EXPECT_EQ(refused("RMSNorm/16x20000", ErrorCategory::does_not_fit),
            "rms_norm of rows of 20000 bf16 needs 120000 bytes of L1 (one row in, one out, gamma), core (0,2) has "
            "64512: rows of at most 10736 fit");
  EXPECT_EQ(
      refused("RMSNorm/16x10738", ErrorCategory::does_not_fit),
      "rms_norm of rows of 10738 bf16 needs 64512 bytes of L1 (one row in, one out, gamma), core (0,2) has 64512, "
      "of which 16 are places of FIFOs: rows of at most 10736 fit");
  EXPECT_EQ(refused("SiLU/f32"), "Silu does not take f32: use bf16");
  EXPECT_EQ(refused("SwiGLU/tile:12"), "tile 12 is not a multiple of 8 (whole vectors): use 16");
  EXPECT_EQ(refused("SwiGLU/tile:256/128x8192", ErrorCategory::does_not_fit),
            "Swiglu with tile 256 of bf16 needs 393216 bytes of L1 (inputs and output once), core (0,2) has 64512: use "
            "tile <= 96");
  EXPECT_EQ(refused("SwiGLU/2048x8192", ErrorCategory::does_not_fit),
            "gate and up of 16777216 elements lie 33554432 bytes apart, a descriptor on more than 2 core rows reaches "
            "4194304: use 2 core rows, or work in parts");
  EXPECT_EQ(refused("Rope/i8"), "Rope does not take i8: use bf16");
  EXPECT_EQ(refused("Rope/16/heads:4x33"),
            "head_dim 33 is not a multiple of 2 (elements are turned in pairs, i with i + head_dim / 2): use 34");
  EXPECT_EQ(refused("Rope/16/heads:128x128", ErrorCategory::does_not_fit),
            "Rope of 128 heads of 128 bf16 needs 65792 bytes of L1 (one position in, one out, its angles), core (0,2) "
            "has 64512: use at most 125 heads, or work in parts of them");
  EXPECT_EQ(refused("Rope/16/heads:2x11000", ErrorCategory::does_not_fit),
            "Rope of 2 heads of 11000 bf16 needs 110000 bytes of L1 (one position in, one out, its angles), core (0,2) "
            "has 64512: use one head, of head_dim 10736 at most");
  EXPECT_EQ(refused("MaskedSoftmax/f32"), "MaskedSoftmax does not take f32: use bf16");
  EXPECT_EQ(refused("MaskedSoftmax/16x100000", ErrorCategory::does_not_fit),
            "MaskedSoftmax of rows of 100000 bf16 on 4 core rows needs 822528 bytes of a memory tile (a row for each "
            "core, a piece of its results), it has 524288: use at most 2 core rows");
  EXPECT_EQ(refused("MaskedSoftmax/16x300000", ErrorCategory::does_not_fit),
            "MaskedSoftmax of rows of 300000 bf16 on 4 core rows needs 2419200 bytes of a memory tile (a row for each "
            "core, a piece of its results), it has 524288: use one core row and rows of at most 260064");
  EXPECT_EQ(refused("Gemv/f32"), "Gemv does not take f32: use bf16 or i8");
  EXPECT_EQ(
      refused("Gemv/bf16/16x20000", ErrorCategory::does_not_fit),
      "Gemv of K 20000 bf16 needs 80008 bytes of L1 (a row of A, x, results twice), core (0,2) has 64512: use K <= "
      "16096, or work in parts of K");
  EXPECT_EQ(refused("Conv1d/i8"), "Conv1d does not take i8: use bf16");
  EXPECT_EQ(refused("Conv1d/stride:3"), "stride is 3, 1 or 2 is possible: take every so many frames of stride 1");
  EXPECT_EQ(refused("Conv1d/tile:18x88x64"),
            "tile_m 18 is not a multiple of 4 (bf16 multiplies 4x8x4 at once): use 20");
}

TEST(RefusedCases, OfSizesThatAreNoneNameThem) {
  const auto why = [](const std::string& name) {
    return test::refusal([&] { (void)Families::standard().parse(name); });
  };
  EXPECT_EQ(why("Gemv/-3x300"),
            "'-3x300' of the case: '-3' is not a whole number from 1 to 1000000000000: write it in digits");
  EXPECT_EQ(why("SwiGLU/-8"),
            "'-8' of the case: '-8' is not a whole number from 1 to 1000000000000: write it in digits");
  EXPECT_EQ(why("Rope/0/heads:4x64"),
            "'0' of the case: '0' is not a whole number from 1 to 1000000000000: write it in digits");
  EXPECT_EQ(why("Conv1d/taps:5"), "'taps' of the case: unknown to Conv1d: possible are tile, cores, stride, epilogue");
}

// What errors say that fits does, and not because nearly all does.
TEST(RefusedCases, HaveWaysOutThatWork) {
  const auto families = Families::standard();
  for (const auto generation : test::kGenerations) {
    const auto fits = [&](const char* name) {
      try {
        (void)families.parse(name).program(generation);
        return true;
      } catch (const Error& error) {
        EXPECT_EQ(error.category(), ErrorCategory::does_not_fit) << name << ": " << error.what();
        return false;
      }
    };
    for (const auto* const name :
         {"RMSNorm/16x10736", "SwiGLU/tile:96/128x8192", "SwiGLU/2048x8192/cores:4x2", "SiLU/tile:120/1024x8192",
          "Rope/16/heads:125x128", "Rope/16/heads:1x10736", "Rope/16/heads:1x8000", "MaskedSoftmax/16x100000/cores:4x2",
          "MaskedSoftmax/16x63488/cores:4x4", "MaskedSoftmax/16x260064/cores:1x1", "Gemv/bf16/16x16096",
          "Gemv/i8/16x32192", "Attention/8x8/mask:causal", "Attention/256x256/cache:256"}) {
      EXPECT_TRUE(fits(name)) << name;
    }
    for (const auto* const name : {"RMSNorm/16x10738", "SwiGLU/tile:104/128x8192", "SwiGLU/2048x8192/cores:4x3",
                                   "SiLU/tile:128/1024x8192", "Rope/16/heads:126x128", "Rope/16/heads:1x10750",
                                   "MaskedSoftmax/16x100000/cores:4x3", "MaskedSoftmax/16x63489/cores:4x4",
                                   "MaskedSoftmax/16x260065/cores:1x1", "Gemv/bf16/16x16128", "Gemv/i8/16x32256"}) {
      EXPECT_FALSE(fits(name)) << name;
    }
  }
}

// A matrix is read once, from all shims' channels: what is left of the bandwidth is x, the start and the end.
TEST(GemvCases, TakeEightyFivePercentOfTheDramBandwidthOnTheWholeArray) {
  for (const auto generation : test::kGenerations) {
    DeviceOptions options;
    options.functional = false;
    const auto device = Device::open("emulated:" + std::string(name(generation)), options);
    Gemv gemv(device, {.m = 4096, .k = 4096, .dtype = DataType::i8});
    gemv.set_inputs(std::vector<std::int8_t>(4096 * 4096), std::vector<std::int8_t>(4096));
    (void)gemv.run();  // boots the cores
    const auto& profile = device.info().profile;
    const double seconds = static_cast<double>(gemv.run().cycles) / profile.machine.clock_hz;
    EXPECT_GE(gemv.work().bytes / seconds, 0.85 * profile.machine.dram_bytes_per_second) << profile.name;
  }
}

}  // namespace
}  // namespace npubench
