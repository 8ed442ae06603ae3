#include <npubench/kernels/attention.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support.h"

namespace npubench {
namespace {

using test::pick;
using test::uniform;

void expect_attention(const Attention::Config& config, Generation generation, std::uint32_t seed) {
  SCOPED_TRACE(testing::Message() << "seed " << seed);
  Attention attention(test::emulated(generation), config);
  const auto width = config.heads * config.head_dim;
  const auto run = [&]<class T>(T, double range) {
    const auto q = uniform<T>(config.queries * width, -range, range, seed);
    const auto k = uniform<T>(config.keys * width, -range, range, seed + 1);
    const auto v = uniform<T>(config.keys * width, -range, range, seed + 2);
    attention.set_inputs(q, k, v);
    reference::AttentionProblem problem{config.queries, config.keys, config.heads, config.head_dim};
    if (config.dtype == DataType::i8) {
      problem.q_scale = config.q_scale;
      problem.k_scale = config.k_scale;
      problem.v_scale = config.v_scale;
      problem.output_scale = config.output_scale;
    }
    test::expect_right(attention, reference::attention(problem, q, k, v));
  };
  if (config.dtype == DataType::i8) {
    run(std::int8_t{}, 64);
  } else {
    run(bfloat16{}, 2);
  }
}

Attention::Config odd(std::uint32_t seed, Generation generation) {
  std::mt19937 generator(seed);
  Attention::Config config;
  config.dtype = seed % 3 == 0 ? DataType::i8 : DataType::bf16;
  config.tile = 8 * pick(generator, 1, 4);
  config.head_dim = 8 * pick(generator, 1, 5);
  config.heads = pick(generator, 1, 5);
  config.queries = pick(generator, config.tile, 120);
  config.keys = pick(generator, config.tile, 120);
  config.columns = static_cast<int>(pick(generator, 1, architecture(generation).columns));
  config.core_rows = static_cast<int>(pick(generator, 1, 4));
  return config;
}

TEST(Attention, OddShapesOnArrays) {
  for (std::uint32_t seed = 0; seed < 40; ++seed) {
    const auto generation = test::kGenerations[seed % 2];
    expect_attention(odd(seed, generation), generation, seed);
  }
}

TEST(Attention, OneTile) {
  for (const auto dtype : {DataType::bf16, DataType::i8}) {
    for (const std::int64_t tile : {16, 32, 64}) {
      expect_attention({.queries = tile,
                        .keys = tile,
                        .heads = 1,
                        .head_dim = tile,
                        .dtype = dtype,
                        .tile = tile,
                        .columns = 1,
                        .core_rows = 1},
                       Generation::npu1, 1);
    }
  }
}

TEST(Attention, FewerHeadsThanColumns) {
  expect_attention({.queries = 100, .keys = 40, .heads = 1, .head_dim = 16, .tile = 8, .columns = 8, .core_rows = 2},
                   Generation::npu2, 1);
}

TEST(Attention, MoreColumnsThanWork) {
  expect_attention({.queries = 8, .keys = 40, .heads = 2, .head_dim = 16, .tile = 8, .columns = 4, .core_rows = 4},
                   Generation::npu1, 1);
}

TEST(Attention, FewerKeysThanATile) {
  expect_attention({.queries = 64, .keys = 5, .heads = 1, .head_dim = 16, .tile = 32, .columns = 1, .core_rows = 1},
                   Generation::npu1, 1);
}

TEST(Attention, OneQueryOverManyKeys) {
  expect_attention({.queries = 1, .keys = 300, .heads = 2, .head_dim = 32, .tile = 32, .columns = 2, .core_rows = 1},
                   Generation::npu1, 1);
}

TEST(Attention, MoreKeyBlocksThanOneTransferCounts) {
  expect_attention(
      {.queries = 24, .keys = 8 * 70 + 3, .heads = 2, .head_dim = 8, .tile = 8, .columns = 1, .core_rows = 1},
      Generation::npu1, 1);
}

TEST(Attention, MoreKeyBlocksThanTheQueuesHold) {
  expect_attention(
      {.queries = 16, .keys = 8 * 64 * 5 + 8, .heads = 2, .head_dim = 8, .tile = 8, .columns = 2, .core_rows = 1},
      Generation::npu1, 1);
}

TEST(Attention, Bfp16IsWithinTheWiderToleranceOfItsMode) {
  Attention attention(test::emulated(Generation::npu2), {.queries = 64,
                                                         .keys = 64,
                                                         .heads = 1,
                                                         .tile = 32,
                                                         .columns = 1,
                                                         .core_rows = 1,
                                                         .multiply = MultiplyMode::bfp16});
  const auto q = uniform<bfloat16>(64 * 64, -1, 1, 1), k = uniform<bfloat16>(64 * 64, -1, 1, 2);
  const auto v = uniform<bfloat16>(64 * 64, -1, 1, 3);
  attention.set_inputs(q, k, v);
  ASSERT_EQ(attention.run().state, RunState::completed);
  const auto expected = reference::attention({64, 64, 1, 64}, q, k, v);
  const auto out = attention.output();
  for (std::size_t i = 0; i < out.size(); ++i) EXPECT_NEAR(out[i], expected.values[i], 0.02) << i;
  EXPECT_EQ(attention.work().multiply, MultiplyMode::bfp16);
}

TEST(Attention, I8TakesFloatsByTheirScales) {
  const Attention::Config config{.queries = 16,
                                 .keys = 16,
                                 .heads = 1,
                                 .head_dim = 16,
                                 .dtype = DataType::i8,
                                 .tile = 16,
                                 .columns = 1,
                                 .core_rows = 1,
                                 .v_scale = 0.5f,
                                 .output_scale = 0.25f};
  Attention attention(test::emulated(Generation::npu1), config);
  const std::vector<float> any(256, 1.0f), v(256, 3.0f);
  attention.set_inputs(any, any, v);
  ASSERT_EQ(attention.run().state, RunState::completed);
  EXPECT_THAT(attention.output_as<std::int8_t>(), testing::Each(12));  // a mean of 3, in steps of 0.25
}

TEST(Attention, WorkIsTheTwoProducts) {
  const Attention attention(test::emulated(Generation::npu1),
                            {.queries = 100, .keys = 50, .heads = 2, .head_dim = 16, .tile = 16});
  EXPECT_EQ(attention.work().operations, 4.0 * 2 * 100 * 50 * 16);
  EXPECT_EQ(attention.work().bytes, 2.0 * (2 * 100 + 2 * 50) * 32);
}

}  // namespace
}  // namespace npubench
