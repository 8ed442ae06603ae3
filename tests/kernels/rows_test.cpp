#include <limits>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <npubench/kernels/layer_norm.h>
#include <npubench/kernels/masked_softmax.h>
#include <npubench/kernels/softmax.h>

#include "support.h"

namespace npubench {
namespace {

using test::emulated;
using test::expect_right;
using test::pick;
using test::uniform;

template <class Config>
Config odd_rows(std::uint32_t seed, Generation generation) {
  std::mt19937 generator(seed);
  Config config;
  config.width = 4 * pick(generator, 1, 70);
  config.rows = pick(generator, 1, 200);
  config.tile = pick(generator, 1, std::min<std::int64_t>(config.rows, 64));
  config.columns = static_cast<int>(pick(generator, 1, architecture(generation).columns));
  config.core_rows = static_cast<int>(pick(generator, 1, 4));
  return config;
}

void expect_layer_norm(const LayerNorm::Config& config, Generation generation, std::uint32_t seed) {
  SCOPED_TRACE(testing::Message() << "seed " << seed);
  LayerNorm layer_norm(emulated(generation), config);
  const auto gamma = uniform<bfloat16>(config.width, 0.5, 1.5, seed + 1);
  const auto beta = uniform<bfloat16>(config.width, -0.5, 0.5, seed + 2);
  reference::LayerNormProblem problem{config.rows, config.width, config.epsilon};
  const auto run = [&](const auto& x) {
    layer_norm.set_inputs(x, gamma, beta);
    expect_right(layer_norm, reference::layer_norm(problem, x, gamma, beta));
  };
  if (config.dtype == DataType::i8) {
    problem.input_scale = config.input_scale;
    problem.output_scale = config.output_scale;
    run(uniform<std::int8_t>(config.rows * config.width, -128, 127, seed));
  } else {
    run(uniform<bfloat16>(config.rows * config.width, -3, 3, seed));
  }
}

TEST(LayerNorm, OddShapesOnArrays) {
  for (std::uint32_t seed = 0; seed < 30; ++seed) {
    const auto generation = test::kGenerations[seed % 2];
    auto config = odd_rows<LayerNorm::Config>(seed, generation);
    if (seed % 3 == 0) config.dtype = DataType::i8;
    expect_layer_norm(config, generation, seed);
  }
}

TEST(AddLayerNorm, GivesSumsAndThemNormed) {
  for (std::uint32_t seed = 0; seed < 20; ++seed) {
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    const auto generation = test::kGenerations[seed % 2];
    const auto config = odd_rows<AddLayerNorm::Config>(seed, generation);
    const auto count = config.rows * config.width;
    const auto a = uniform<bfloat16>(count, -3, 3, seed), b = uniform<bfloat16>(count, -2, 2, seed + 1);
    const auto gamma = uniform<bfloat16>(config.width, 0.5, 1.5, seed + 2);
    const auto beta = uniform<bfloat16>(config.width, -0.5, 0.5, seed + 3);
    AddLayerNorm kernel(emulated(generation), config);
    test::expect_clean(kernel.design());
    kernel.set_inputs(a, b, gamma, beta);
    ASSERT_EQ(kernel.run().state, RunState::completed);
    const auto out = kernel.output_as<bfloat16>();
    ASSERT_EQ(static_cast<std::int64_t>(out.size()), 2 * count);
    const auto sums = out.first(static_cast<std::size_t>(count)), normed = out.subspan(static_cast<std::size_t>(count));
    const auto expected_sums = reference::add(a, b);
    EXPECT_TRUE(reference::compare(sums, expected_sums.values, expected_sums.tolerance).passed);
    const auto expected = reference::layer_norm({config.rows, config.width, config.epsilon}, sums, gamma, beta);
    const auto accuracy = reference::compare(normed, expected.values, expected.tolerance);
    EXPECT_TRUE(accuracy.passed) << accuracy.summary;
  }
}

TEST(LayerNorm, GammaAndBetaAreHeldForTheWholeRunAndTakenAnewInTheNext) {
  LayerNorm layer_norm(emulated(Generation::npu1), {.rows = 300, .width = 64, .tile = 4, .columns = 2, .core_rows = 2});
  const auto x = uniform<bfloat16>(300 * 64, -1, 1, 1);
  const std::vector<float> zero(64, 0.0f), ones(64, 1.0f), twos(64, 2.0f);
  layer_norm.set_inputs(x, zero, ones);
  ASSERT_EQ(layer_norm.run().state, RunState::completed);
  EXPECT_THAT(layer_norm.output(), testing::Each(1.0f));
  layer_norm.set_inputs(x, zero, twos);
  ASSERT_EQ(layer_norm.run().state, RunState::completed);
  EXPECT_THAT(layer_norm.output(), testing::Each(2.0f));
}

TEST(LayerNorm, ACallTakesTheLargestDivisorOfTheTileThatL1Holds) {
  // A row of 512 bf16 takes 1024 bytes, four times: 64512 - 2048 for gamma and beta hold 15 of them.
  EXPECT_EQ(LayerNorm::rows_per_call({.width = 512, .tile = 64}, Generation::npu1), 8);
  EXPECT_EQ(LayerNorm::rows_per_call({.width = 512, .tile = 30}, Generation::npu1), 15);
  EXPECT_EQ(LayerNorm::rows_per_call({.width = 64, .tile = 64}, Generation::npu1), 64);
  EXPECT_EQ(LayerNorm::rows_per_call({.width = 512, .dtype = DataType::i8, .tile = 64}, Generation::npu1), 16);
}

TEST(LayerNorm, ARowThatFitsOnlyOnceIsNotDoubleBuffered) {
  expect_layer_norm({.rows = 5, .width = 7000, .tile = 1, .columns = 1, .core_rows = 1}, Generation::npu1, 1);
}

TEST(LayerNorm, ARowThatDoesNotFitNamesTheWidthThatDoes) {
  const auto device = emulated(Generation::npu1);
  LayerNorm::Config config{.rows = 8, .width = 10000, .tile = 1, .columns = 1, .core_rows = 1};
  EXPECT_EQ(
      test::error_of(ErrorCategory::does_not_fit, [&] { LayerNorm(device, config); }),
      "layer_norm of rows of 10000 bf16 needs 80000 bytes of L1 (one row in, one out, gamma and beta), core (0,2) "
      "has 64512: rows of at most 8048 fit");
  config.width = 8048;
  expect_layer_norm(config, Generation::npu1, 1);
}

TEST(Softmax, OddShapesOnArrays) {
  for (std::uint32_t seed = 0; seed < 30; ++seed) {
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    const auto generation = test::kGenerations[seed % 2];
    const auto config = odd_rows<Softmax::Config>(seed, generation);
    Softmax softmax(emulated(generation), config);
    const auto x = uniform<bfloat16>(config.rows * config.width, -4, 4, seed);
    softmax.set_inputs(x);
    expect_right(softmax, reference::softmax(config.rows, config.width, x));
  }
}

constexpr float kMask = -std::numeric_limits<float>::infinity();

TEST(MaskedSoftmax, GivesNothingToMaskedEntriesAndToRowsOfThemAlone) {
  MaskedSoftmax softmax(emulated(Generation::npu1), {.rows = 3, .width = 3});
  softmax.set_inputs(std::vector<float>{1, 1, kMask, kMask, kMask, kMask, kMask, 5, kMask});
  ASSERT_EQ(softmax.run().state, RunState::completed);
  EXPECT_THAT(softmax.output(), testing::ElementsAre(0.5f, 0.5f, 0, 0, 0, 0, 0, 1, 0));
}

TEST(MaskedSoftmax, OfARowInPiecesMayLieInOneOfThem) {
  constexpr std::int64_t kWidth = 9001;  // in 5 pieces
  MaskedSoftmax softmax(emulated(Generation::npu2), {.rows = 2, .width = kWidth, .columns = 1, .core_rows = 2});
  std::vector<float> x(2 * kWidth, kMask), expected(2 * kWidth, 0.0f);
  x[kWidth - 1] = 3;  // the last of the first row
  x[kWidth] = x[kWidth + 7000] = -2;
  expected[kWidth - 1] = 1;
  expected[kWidth] = expected[kWidth + 7000] = 0.5f;
  softmax.set_inputs(x);
  ASSERT_EQ(softmax.run().state, RunState::completed);
  EXPECT_THAT(softmax.output(), testing::ElementsAreArray(expected));
}

TEST(MaskedSoftmax, TakesRowsAtOnceAsLongAsACoreHoldsThemTwice) {
  EXPECT_EQ(MaskedSoftmax::pieces({.width = 8026, .tile = 1}, Generation::npu1).count, 1);
  EXPECT_EQ(MaskedSoftmax::pieces({.width = 8028, .tile = 1}, Generation::npu1).count, 4);
  EXPECT_EQ(MaskedSoftmax::pieces({.width = 8028, .tile = 1}, Generation::npu1).width, 2016);
  EXPECT_EQ(MaskedSoftmax::pieces({.width = 101, .tile = 64}, Generation::npu1).rows, 64);
}

TEST(MaskedSoftmax, RefusesOtherInfinitiesAndWhatIsNoNumber) {
  MaskedSoftmax softmax(emulated(Generation::npu1), {.rows = 1, .width = 4});
  for (const float value : {-kMask, std::numeric_limits<float>::quiet_NaN()}) {
    EXPECT_THAT(test::refusal([&] {
                  softmax.set_inputs(std::vector<float>{kMask, 0, value, 0});
                }),
                testing::HasSubstr("x[2] is "));
  }
}

TEST(RowKernels, WorkCountsNoPadding) {
  const auto device = emulated(Generation::npu1);
  const LayerNorm layer_norm(device, {.rows = 7, .width = 32, .tile = 4});
  EXPECT_EQ(layer_norm.work().operations, 8.0 * 7 * 32);
  EXPECT_EQ(layer_norm.work().bytes, 2.0 * (2 * 7 * 32 + 2 * 32));
  const Softmax softmax(device, {.rows = 7, .width = 32, .tile = 4});
  EXPECT_EQ(softmax.work().operations, 5.0 * 7 * 32);
  EXPECT_EQ(softmax.work().bytes, 2.0 * 2 * 7 * 32);
}

}  // namespace
}  // namespace npubench
