#include <npubench/kernels/attention.h>

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support.h"

namespace npubench {
namespace {

using test::pick;
using test::uniform;

reference::AttentionProblem problem_of(const Attention::Config& config) {
  reference::AttentionProblem problem{config.queries, config.keys, config.heads, config.head_dim};
  problem.kv_heads = config.kv_heads.value_or(config.heads);
  problem.causal = config.mask == Attention::Mask::causal;
  if (config.dtype == DataType::i8) {
    problem.q_scale = config.q_scale;
    problem.k_scale = config.k_scale;
    problem.v_scale = config.v_scale;
    problem.output_scale = config.output_scale;
  }
  return problem;
}

void expect_attention(const Attention::Config& config, Generation generation, std::uint32_t seed) {
  SCOPED_TRACE(testing::Message() << "seed " << seed << ": " << Attention::fields().name(config));
  Attention attention(test::emulated(generation), config);
  const auto width = config.heads * config.head_dim,
             kv_width = config.kv_heads.value_or(config.heads) * config.head_dim;
  const auto run = [&]<class T>(T, double range) {
    const auto q = uniform<T>(config.queries * width, -range, range, seed);
    const auto k = uniform<T>(config.keys * kv_width, -range, range, seed + 1);
    const auto v = uniform<T>(config.keys * kv_width, -range, range, seed + 2);
    attention.set_inputs(q, k, v);
    test::expect_right(attention, reference::attention(problem_of(config), q, k, v));
    // Cores that remember where they are begin again where they began.
    if (problem_of(config).causal) test::expect_right(attention, reference::attention(problem_of(config), q, k, v));
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

/// Masked, in groups, and with a cache.
Attention::Config variant(std::uint32_t seed, Generation generation) {
  std::mt19937 generator(seed + 1000);
  auto config = odd(seed, generation);
  const auto kv_heads = pick(generator, 1, 3), group = pick(generator, 1, 8);
  config.kv_heads = kv_heads;
  config.heads = kv_heads * group;
  config.mask = pick(generator, 0, 2) > 0 ? Attention::Mask::causal : Attention::Mask::none;
  config.keys = pick(generator, 1, 120);
  config.queries = pick(generator, 1, seed % 2 == 0 ? std::min<std::int64_t>(16, config.keys) : config.keys);
  if (pick(generator, 0, 2) == 0) config.cache = config.keys + pick(generator, 0, 50);
  return config;
}

class AttentionVariants : public testing::TestWithParam<Generation> {};
INSTANTIATE_TEST_SUITE_P(Generations, AttentionVariants, testing::ValuesIn(test::kGenerations),
                         [](const auto& generation) { return std::string(name(generation.param)); });

TEST_P(AttentionVariants, RandomConfigurationsAreRight) {
  for (std::uint32_t seed = 0; seed < 200; ++seed) expect_attention(variant(seed, GetParam()), GetParam(), seed);
}

TEST_P(AttentionVariants, OfOneToSixteenQueriesReadACacheOnceForAllHeadsOfAGroup) {
  for (const std::int64_t queries : {1, 2, 7, 8, 16}) {
    const Attention::Config config{.queries = queries,
                                   .keys = 333,
                                   .heads = 8,
                                   .head_dim = 32,
                                   .tile = 32,
                                   .kv_heads = 2,
                                   .mask = Attention::Mask::causal,
                                   .cache = 512};
    expect_attention(config, GetParam(), 1);
    // One pass over a head of keys serves the four heads of its group, where a core row takes one of them.
    const auto design = Attention::design(config, GetParam());
    const auto passes = std::ranges::count_if(design.sequence().ops, [](const auto& op) {
      const auto* transfer = std::get_if<Transfer>(&op);
      return transfer != nullptr && transfer->argument == 1;
    });
    EXPECT_EQ(passes, 2);
    EXPECT_EQ(design.sequence().arguments[1].type.shape[0], 512);
  }
}

TEST(Attention, CausalBlocksThatNobodySeesAreNeitherReadNorComputed) {
  Attention::Config config{.queries = 512, .keys = 512, .heads = 4, .head_dim = 32, .tile = 32};
  const auto cycles = [&] {
    Attention attention(test::emulated(Generation::npu1), config);
    const std::vector<float> zeros(512 * 4 * 32);
    attention.set_inputs(zeros, zeros, zeros);
    return static_cast<double>(attention.run().cycles);
  };
  const auto whole = cycles();
  config.mask = Attention::Mask::causal;
  EXPECT_LT(cycles(), 0.75 * whole);
}

/// Whether a right result passes for that of another problem.
bool passes_for(const Attention::Config& config, const reference::AttentionProblem& other, bool swap_groups = false) {
  Attention attention(test::emulated(Generation::npu1), config);
  const auto kv = config.kv_heads.value_or(config.heads) * config.head_dim;
  const auto q = uniform<bfloat16>(config.queries * config.heads * config.head_dim, -2, 2, 1);
  auto k = uniform<bfloat16>(config.keys * kv, -2, 2, 2), v = uniform<bfloat16>(config.keys * kv, -2, 2, 3);
  attention.set_inputs(q, k, v);
  EXPECT_EQ(attention.run().state, RunState::completed);
  k.resize(static_cast<std::size_t>(other.keys * kv));
  v.resize(static_cast<std::size_t>(other.keys * kv));
  if (swap_groups) {
    for (auto* const rows : {&k, &v}) {
      for (std::int64_t row = 0; row < other.keys; ++row) {
        const auto first = rows->begin() + row * kv;
        std::rotate(first, first + config.head_dim, first + kv);
      }
    }
  }
  const auto expected = reference::attention(other, q, k, v);
  return reference::compare(attention.output_elements(), expected.values, expected.tolerance).passed;
}

TEST(WrongAttention, IsSeenWhereTheMaskIsOffByOneAGroupIsAnotherOrTheCacheIsAKeyShort) {
  const Attention::Config config{.queries = 40,
                                 .keys = 48,
                                 .heads = 4,
                                 .head_dim = 16,
                                 .tile = 16,
                                 .kv_heads = 2,
                                 .mask = Attention::Mask::causal};
  const auto right = problem_of(config);
  EXPECT_TRUE(passes_for(config, right));
  auto off_by_one = right;
  off_by_one.keys = 47;  // every query sees a key less
  EXPECT_FALSE(passes_for(config, off_by_one));
  EXPECT_FALSE(passes_for(config, right, true)) << "heads of the other group";
  auto unmasked = right;
  unmasked.causal = false;
  EXPECT_FALSE(passes_for(config, unmasked));

  auto cached = config;
  cached.mask = Attention::Mask::none;
  auto short_cache = problem_of(cached);
  EXPECT_TRUE(passes_for(cached, short_cache));
  short_cache.keys = 47;
  EXPECT_FALSE(passes_for(cached, short_cache));
}

TEST(Attention, RefusesMasksGroupsAndCachesThatCannotBe) {
  const auto why = [](const Attention::Config& config) {
    return test::refusal([&] { (void)Attention::design(config, Generation::npu1); });
  };
  EXPECT_EQ(why({.queries = 9, .keys = 8, .mask = Attention::Mask::causal}),
            "9 queries of 8 keys: the causal mask hides all keys from the first 1: use at most 8 queries");
  EXPECT_EQ(why({.heads = 8, .kv_heads = 3}), "8 heads share 3 heads of keys and values: kv_heads is a divisor of 8");
  EXPECT_EQ(why({.heads = 2, .kv_heads = 4}), "2 heads share 4 heads of keys and values: kv_heads is a divisor of 2");
  EXPECT_EQ(why({.keys = 300, .cache = 256}), "300 keys in a cache of 256: use at most 256 keys, or a larger cache");
}

TEST(Attention, WorkOfTheCausalMaskIsThatOfTheKeysThatAreSeen) {
  const Attention attention(
      test::emulated(Generation::npu1),
      {.queries = 3, .keys = 5, .heads = 2, .head_dim = 16, .tile = 8, .kv_heads = 1, .mask = Attention::Mask::causal});
  EXPECT_EQ(attention.work().operations, 4.0 * 2 * 16 * (3 + 4 + 5));
  EXPECT_EQ(attention.work().bytes, 2.0 * (2 * 3 * 32 + 2 * 5 * 16));
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
