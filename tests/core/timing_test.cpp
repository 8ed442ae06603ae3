// Cycles of other people's code against what they published (hardware.md, "Kernel cycle counts").
#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include <npubench/core/core_timing.h>
#include <npubench/core/functions/attention.h>

#include "support.h"

namespace npubench::test {
namespace {

Profile machine(Generation generation, CoreCompiler compiler) {
  auto profile = default_profile(generation);
  profile.toolchain = {.compiler = compiler, .cycles = CycleSource::published};
  return profile;
}

struct PublishedProduct {
  std::string name;
  Generation generation;
  CoreCompiler compiler;
  MultiplyMode mode;
  ProductExtents extents;
  DataType c;
  double cycles;
  double tolerance;  ///< relative
};

void PrintTo(const PublishedProduct& row, std::ostream* out) { *out << row.name; }

/// Cycles of one call of a function of those parameters, without scalars that matter.
std::int64_t cycles_of(const Profile& profile, std::string symbol, std::vector<ParameterType> parameters) {
  const std::vector<CallArgument> none(parameters.size());
  const Function declaration{std::move(symbol), std::move(parameters), "kernels.o", {}};
  return CoreFunctionLibrary::standard().bind(declaration, profile).cycles(none);
}

MemRef bf16(std::vector<std::int64_t> shape) { return {std::move(shape), DataType::bf16}; }

class PublishedProducts : public testing::TestWithParam<PublishedProduct> {};

TEST_P(PublishedProducts, AreReproducedWithinTheStatedTolerance) {
  const auto& row = GetParam();
  const auto modelled = CoreTiming(machine(row.generation, row.compiler)).product(row.extents, row.mode, row.c);
  EXPECT_NEAR(static_cast<double>(modelled), row.cycles, row.tolerance * row.cycles);
}

constexpr auto kNpu1 = Generation::npu1;
constexpr auto kNpu2 = Generation::npu2;
constexpr auto kChess = CoreCompiler::chess;
constexpr auto kPeano = CoreCompiler::peano;

INSTANTIATE_TEST_SUITE_P(
    Timing, PublishedProducts,
    testing::Values(
        // Taka et al., Table 1
        PublishedProduct{"TkNpu1I8I8", kNpu1, kChess, MultiplyMode::i8, {64, 232, 64}, DataType::i8, 4078, 0.02},
        PublishedProduct{"TkNpu1I8I16", kNpu1, kChess, MultiplyMode::i8, {64, 216, 64}, DataType::i16, 4066, 0.02},
        PublishedProduct{"TkNpu1I8I32", kNpu1, kChess, MultiplyMode::i8, {48, 280, 48}, DataType::i32, 3360, 0.08},
        PublishedProduct{"TkNpu1Bf16", kNpu1, kChess, MultiplyMode::bf16, {64, 104, 64}, DataType::bf16, 3783, 0.07},
        PublishedProduct{"TkNpu2I8I8", kNpu2, kChess, MultiplyMode::i8, {64, 232, 64}, DataType::i8, 2109, 0.02},
        PublishedProduct{"TkNpu2I8I16", kNpu2, kChess, MultiplyMode::i8, {64, 216, 64}, DataType::i16, 2107, 0.02},
        PublishedProduct{"TkNpu2I8I32", kNpu2, kChess, MultiplyMode::i8, {48, 280, 48}, DataType::i32, 1680, 0.04},
        PublishedProduct{"TkNpu2Bfp16", kNpu2, kChess, MultiplyMode::bfp16, {48, 152, 48}, DataType::bf16, 2215, 0.03},
        // vegah/Npu-Embeddings
        PublishedProduct{"VgBfp16N32", kNpu2, kPeano, MultiplyMode::bfp16, {64, 64, 32}, DataType::f32, 954.7, 0.06},
        PublishedProduct{"VgBfp16N48", kNpu2, kPeano, MultiplyMode::bfp16, {64, 64, 48}, DataType::f32, 1339.9, 0.08},
        PublishedProduct{"VgBf16N32", kNpu2, kPeano, MultiplyMode::bf16, {64, 64, 32}, DataType::f32, 5250.9, 0.05},
        PublishedProduct{"VgBf16N48", kNpu2, kPeano, MultiplyMode::bf16, {64, 64, 48}, DataType::f32, 7310, 0.08},
        PublishedProduct{"VgI8K64", kNpu2, kPeano, MultiplyMode::i8, {64, 64, 48}, DataType::i32, 971, 0.02},
        PublishedProduct{"VgI8K96", kNpu2, kPeano, MultiplyMode::i8, {64, 96, 48}, DataType::i32, 1169, 0.02},
        // amd/IRON: about 49 multiply-accumulates a cycle
        PublishedProduct{"IronNpu1Bf16", kNpu1, kPeano, MultiplyMode::bf16, {64, 64, 64}, DataType::f32, 5350, 0.05}),
    [](const auto& test) { return test.param.name; });

TEST(CoreTiming, ZeroingATileTakesWhatPeanosCodeWasMeasuredToTake) {
  EXPECT_NEAR(CoreTiming(machine(kNpu2, kPeano)).fill(64 * 48 * 4), 583, 0.03 * 583);
}

TEST(CoreTiming, A16BitPassOver1024ElementsTakesWhatTheGuideMeasured) {
  const auto cycles = CoreTiming(machine(kNpu1, kChess)).stream(2048, 2048);
  EXPECT_GE(cycles, 72);
  EXPECT_LE(cycles, 78);
}

TEST(CoreTiming, GeluTakesThePublishedCyclesPerElement) {
  EXPECT_NEAR(cycles_of(machine(kNpu2, kPeano), "gelu_bf16", {bf16({1000}), bf16({1000})}), 4000, 1);
}

TEST(CoreTiming, AdditionTakesThePublishedCyclesPerElement) {
  constexpr double kSeconds = 2759e-6 - 75e-6;  // one core, without the launch
  const auto all = bf16({4194304});
  const auto cycles = cycles_of(machine(kNpu2, kPeano), "eltwise_add_bf16_vector", {all, all, all});
  EXPECT_NEAR(static_cast<double>(cycles), kSeconds * 1.8e9, 0.06 * kSeconds * 1.8e9);
}

TEST(CoreTiming, GeneratedLoopsTakeThePublishedTimesTheLibrarys) {
  const auto product = [](CoreCompiler compiler) {
    return CoreTiming(machine(kNpu2, compiler)).product({64, 32, 128}, MultiplyMode::bfp16, DataType::f32);
  };
  EXPECT_NEAR(product(CoreCompiler::generated), 1.7 * product(kPeano), 1);
}

TEST(CoreTiming, LayerNormTakesThePublishedCyclesPerElement) {
  constexpr double kSeconds = 1974e-6 - 75e-6;
  const auto rows = bf16({1024, 768});
  const auto cycles =
      cycles_of(machine(kNpu2, kPeano), "layer_norm_bf16", {rows, bf16({2, 768}), rows, ParameterType(DataType::f32)});
  EXPECT_NEAR(static_cast<double>(cycles), kSeconds * 1.8e9, 0.02 * kSeconds * 1.8e9);
}

TEST(CoreTiming, SoftmaxTakesThePublishedCyclesForARowOf64) {
  const auto rows = bf16({3072, 64});
  const auto cycles = cycles_of(machine(kNpu2, kPeano), "softmax_rows_bf16", {rows, rows});
  EXPECT_NEAR(static_cast<double>(cycles), 3725e-6 * 1.8e9, 0.02 * 3725e-6 * 1.8e9);
}

TEST(CoreTiming, SoftmaxTakesThePublishedCyclesForARowOf1024OnNpu1) {
  const auto row = bf16({1, 1024});
  EXPECT_NEAR(cycles_of(machine(kNpu1, kChess), "softmax_rows_bf16", {row, row}), 3712, 1);
}

TEST(CoreTiming, AScoreOnNpu1TakesAllThatSoftmaxDoesBesideItsProduct) {
  const CoreTiming timing(machine(kNpu1, kChess));
  const ProductExtents scores{64, 64, 64};
  // The product's result is stored but not loaded: 32 bytes a cycle.
  const auto product = timing.product(scores, MultiplyMode::bf16, DataType::f32) - 64 * 64 * 4 / 32;
  EXPECT_NEAR(attention_scores_cycles(timing, scores, MultiplyMode::bf16, scores.n, 2).count - product, 4 * 3712, 1);
}

TEST(CoreTiming, AttentionTakesThePublishedCyclesPerScoreOfLongSequences) {
  const CoreTiming timing(machine(kNpu2, kPeano));
  const ProductExtents scores{64, 64, 64};
  const auto block = attention_scores_cycles(timing, scores, MultiplyMode::bfp16, scores.n, 2).count +
                     attention_values_cycles(timing, scores, MultiplyMode::bfp16).count;
  // Of the whole array, per score and core; without the launch, 64 launch iterations of 30 us and the reconfiguration.
  const double published = (39.6e-3 - 2.4e-3) * 1.8e9 * 32 / (2 * 16384.0 * 16384.0);
  EXPECT_NEAR(static_cast<double>(block) / (64 * 64), published, 0.05 * published);
}

TEST(CoreTiming, EveryFunctionOfTheLibraryTakesTimeOnEveryMachine) {
  for (const auto& profile : profiles()) {
    const CoreTiming timing(profile);
    EXPECT_GT(timing.product({16, 16, 16}, MultiplyMode::i8, DataType::i32), 0) << profile.name;
    EXPECT_GT(timing.fill(64), 0) << profile.name;
    EXPECT_GT(attention_end_cycles(timing, 16, 64, DataType::bf16).count, 0) << profile.name;
  }
}

}  // namespace
}  // namespace npubench::test
