// attention_*: one by one, and together against softmax(scale Q K^T) V in double.
#include <algorithm>
#include <cmath>
#include <limits>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <npubench/base/error.h>

#include "support.h"

namespace npubench::test {
namespace {

constexpr float kInfinity = std::numeric_limits<float>::infinity();

/// The core functions for one block size, and the state a core keeps.
template <Element T>
struct Attention {
  std::size_t queries, keys, head_dim;
  BoundFunction begin, scores, values, end;
  std::vector<T> p;
  std::vector<float> acc, stats, memory;

  Attention(std::int64_t tq, std::int64_t tk, std::int64_t d, Generation generation = Generation::npu1,
            const Definitions& definitions = {})
      : queries(static_cast<std::size_t>(tq)),
        keys(static_cast<std::size_t>(tk)),
        head_dim(static_cast<std::size_t>(d)),
        p(queries * keys),
        acc(queries * head_dim, 7.0f),
        stats(3 * queries, 7.0f),
        memory(8 * keys, 7.0f) {
    const std::string suffix(name(data_type_of<T>));
    const ParameterType acc_type = buffer_type<float>({tq, d}), stats_type = buffer_type<float>({3, tq});
    begin = bind("attention_begin", {acc_type, stats_type}, generation);
    scores = bind("attention_scores_" + suffix,
                  {buffer_type<T>({tq, d}), buffer_type<T>({tk, d}), buffer_type<T>({tq, tk}), stats_type,
                   buffer_type<float>({8, tk}), DataType::f32, DataType::i32},
                  generation, definitions);
    values = bind("attention_values_" + suffix,
                  {buffer_type<T>({tq, tk}), buffer_type<T>({tk, d}), acc_type, stats_type}, generation, definitions);
    std::vector<ParameterType> end_types{acc_type, stats_type, buffer_type<T>({tq, d})};
    if (std::is_same_v<T, std::int8_t>) end_types.emplace_back(DataType::f32);
    end = bind("attention_end_" + suffix, end_types, generation);
    call(begin, acc, stats);
  }

  void add_scores(const std::vector<T>& q, const std::vector<T>& k, float scale, std::int32_t valid) {
    auto q_blocks = blocked(q, head_dim, 8, 8), k_blocks = blocked(k, head_dim, 8, 8);
    call(scores, q_blocks, k_blocks, p, stats, memory, scale, valid);
  }
  void add_values(const std::vector<T>& v) {
    auto v_blocks = blocked(v, head_dim, 8, 8);
    call(values, p, v_blocks, acc, stats);
  }
  std::vector<T> output(float scale = 1) {
    std::vector<T> out(queries * head_dim);
    if constexpr (std::is_same_v<T, std::int8_t>) {
      call(end, acc, stats, out, scale);
    } else {
      call(end, acc, stats, out);
    }
    return unblocked(out, head_dim, 8, 8);
  }

  float maximum(std::size_t query) const { return stats[query]; }
  float sum(std::size_t query) const { return stats[queries + query]; }
  float factor(std::size_t query) const { return stats[2 * queries + query]; }
};

/// softmax(scale q k^T) v for one query, in double, in the elements' units.
template <class T>
std::vector<double> expected_row(const std::vector<T>& q, const std::vector<T>& k, const std::vector<T>& v,
                                 std::size_t query, std::size_t keys, std::size_t head_dim, double scale) {
  std::vector<double> weights(keys);
  for (std::size_t key = 0; key < keys; ++key) {
    for (std::size_t d = 0; d < head_dim; ++d) {
      weights[key] += scale * double(q[query * head_dim + d]) * double(k[key * head_dim + d]);
    }
  }
  const double maximum = *std::max_element(weights.begin(), weights.end());
  double sum = 0;
  for (double& weight : weights) sum += weight = std::exp(weight - maximum);
  std::vector<double> row(head_dim);
  for (std::size_t key = 0; key < keys; ++key) {
    for (std::size_t d = 0; d < head_dim; ++d) row[d] += weights[key] / sum * double(v[key * head_dim + d]);
  }
  return row;
}

/// Runs whole blocks of keys, the last partly valid, and returns the largest deviation from the reference.
template <Element T>
double largest_error(Attention<T>& attention, std::size_t keys_in_all, double scale, unsigned seed) {
  const std::size_t d = attention.head_dim, blocks = (keys_in_all + attention.keys - 1) / attention.keys;
  const auto q = random_values<T>(attention.queries * d, seed);
  const auto k = random_values<T>(blocks * attention.keys * d, seed + 1);
  const auto v = random_values<T>(blocks * attention.keys * d, seed + 2);
  for (std::size_t block = 0; block < blocks; ++block) {
    const auto first = static_cast<std::ptrdiff_t>(block * attention.keys * d);
    const auto last = first + static_cast<std::ptrdiff_t>(attention.keys * d);
    const auto valid = std::min(attention.keys, keys_in_all - block * attention.keys);
    attention.add_scores(q, {k.begin() + first, k.begin() + last}, static_cast<float>(scale),
                         static_cast<std::int32_t>(valid));
    attention.add_values({v.begin() + first, v.begin() + last});
  }
  const auto out = attention.output();
  double largest = 0;
  for (std::size_t i = 0; i < attention.queries; ++i) {
    const auto expected = expected_row(q, k, v, i, keys_in_all, d, scale);
    for (std::size_t j = 0; j < d; ++j) largest = std::max(largest, std::abs(double(out[i * d + j]) - expected[j]));
  }
  return largest;
}

TEST(AttentionBf16, ComesOutAsSoftmaxOfScoresTimesValues) {
  struct Case {
    std::int64_t tq, tk, d;
    std::size_t keys;
  };
  for (const auto [tq, tk, d, keys] : {Case{64, 64, 64, 200}, {16, 16, 64, 45}, {32, 8, 24, 31}, {8, 40, 8, 81}}) {
    for (const unsigned seed : {1u, 7u}) {
      Attention<bfloat16> attention(tq, tk, d);
      // Weights and outputs (up to 4) are rounded to bf16 once each.
      EXPECT_LT(largest_error(attention, keys, 1 / std::sqrt(double(d)), seed), 4 * kHalfUlpBf16);
    }
  }
}

TEST(AttentionBf16, InBfp16ModeHasTheErrorOf7BitMantissas) {
  Attention<bfloat16> attention(64, 64, 64, Generation::npu2, kBfp16);
  EXPECT_LT(largest_error(attention, 200, 0.125, 3), 0.06);
}

TEST(AttentionBf16, IsExactOnNpu2AsOnNpu1WithoutBfp16) {
  Attention<bfloat16> npu1(16, 16, 16, Generation::npu1), npu2(16, 16, 16, Generation::npu2);
  EXPECT_EQ(largest_error(npu1, 40, 0.25, 5), largest_error(npu2, 40, 0.25, 5));
}

TEST(AttentionI8, ComesOutAsSoftmaxOfScoresTimesValues) {
  for (const unsigned seed : {1u, 7u}) {
    Attention<std::int8_t> attention(64, 64, 64);
    // Each of 200 weights is off by up to half a 127th of the largest one, about 1/14 of their sum at this scale; with
    // random signs and values up to 128 that is about 1, and the output is rounded.
    EXPECT_LT(largest_error(attention, 200, 1.0 / (128 * 256), seed), 2.0);
  }
}

TEST(AttentionI8, AppliesTheOutputScaleAndSaturates) {
  Attention<std::int8_t> attention(8, 8, 8);
  const std::vector<std::int8_t> ones(64, 1), values(64, 100);
  attention.add_scores(ones, ones, 1.0f, 8);
  attention.add_values(values);
  EXPECT_THAT(attention.output(0.5f), testing::Each(50));
  EXPECT_THAT(attention.output(0.125f), testing::Each(12));  // 12.5, a tie
  EXPECT_THAT(attention.output(2.0f), testing::Each(127));
  EXPECT_THAT(attention.output(-2.0f), testing::Each(-128));
}

TEST(AttentionBegin, ForgetsWhatWasThere) {
  const Attention<bfloat16> attention(8, 8, 8);
  EXPECT_THAT(attention.acc, testing::Each(0.0f));
  EXPECT_EQ(attention.maximum(3), -kInfinity);
  EXPECT_EQ(attention.sum(3), 0.0f);
}

TEST(AttentionScores, OfTheFirstBlockStartFromAnEmptySum) {
  Attention<bfloat16> attention(8, 8, 8);
  const std::vector<bfloat16> ones(64, bfloat16(1.0f));
  attention.add_scores(ones, ones, 0.5f, 8);
  EXPECT_EQ(attention.maximum(0), 4.0f);
  EXPECT_EQ(attention.sum(0), 8.0f);
  EXPECT_EQ(attention.factor(0), 0.0f);
}

TEST(AttentionScores, ScaleWhatWasAccumulatedWhenTheMaximumGrows) {
  Attention<bfloat16> attention(8, 8, 8);
  const std::vector<bfloat16> ones(64, bfloat16(1.0f));
  attention.add_scores(ones, ones, 0.125f, 8);
  attention.add_scores(ones, ones, 0.25f, 8);
  EXPECT_EQ(attention.maximum(7), 2.0f);
  EXPECT_NEAR(attention.factor(7), std::exp(-1.0), 1e-6);
  EXPECT_NEAR(attention.sum(7), 8 + 8 * std::exp(-1.0), 1e-5);
}

TEST(AttentionScores, BeyondTheValidKeysAreZero) {
  Attention<bfloat16> attention(8, 16, 8);
  const std::vector<bfloat16> q(64, bfloat16(1.0f));
  std::vector<bfloat16> k(128, bfloat16(1.0f));
  for (std::size_t i = 5 * 8; i < k.size(); ++i) k[i] = bfloat16(1e30f);  // must not become the maximum
  attention.add_scores(q, k, 1.0f, 5);
  const auto p = unblocked(attention.p, 16, 8, 8);
  for (std::size_t i = 0; i < p.size(); ++i) EXPECT_EQ(float(p[i]), i % 16 < 5 ? 1.0f : 0.0f) << i;
  EXPECT_EQ(attention.sum(0), 5.0f);
}

TEST(AttentionScores, OfABlockWithoutValidKeysLeaveStateUnchanged) {
  Attention<bfloat16> attention(8, 8, 8);
  const auto q = random_values<bfloat16>(64, 1), k = random_values<bfloat16>(64, 2), v = random_values<bfloat16>(64, 3);
  attention.add_scores(q, k, 1.0f, 8);
  attention.add_values(v);
  const auto stats = attention.stats;
  const auto acc = attention.acc;
  attention.add_scores(q, k, 1.0f, 0);
  attention.add_values(v);
  EXPECT_EQ(attention.acc, acc);
  EXPECT_EQ(attention.maximum(2), stats[2]);
  EXPECT_EQ(attention.sum(2), stats[8 + 2]);
  EXPECT_EQ(attention.factor(2), 1.0f);
}

TEST(AttentionScores, TakeTheTimeOfTheBlocksOf8WithAValidKey) {
  const Attention<bfloat16> attention(64, 64, 64);
  const auto cycles = [&](std::int32_t valid) {
    std::vector<CallArgument> arguments(7);
    arguments[6].i32 = valid;
    return attention.scores.cycles(arguments);
  };
  EXPECT_EQ(cycles(25), cycles(32));
  EXPECT_LT(cycles(32), cycles(33));
  EXPECT_LT(cycles(16), cycles(64) / 3);
  EXPECT_LT(cycles(0), cycles(8));
  EXPECT_EQ(cycles(100), cycles(64));
}

TEST(AttentionScores, FarBelowTheMaximumVanishWithoutNaN) {
  Attention<bfloat16> attention(8, 8, 8);
  const std::vector<bfloat16> q(64, bfloat16(1000.0f));
  std::vector<bfloat16> k(64, bfloat16(-1000.0f));
  for (std::size_t d = 0; d < 8; ++d) k[d] = bfloat16(1000.0f);
  attention.add_scores(q, k, 1.0f, 8);
  EXPECT_EQ(attention.sum(0), 1.0f);
  const auto p = unblocked(attention.p, 8, 8, 8);
  EXPECT_EQ(float(p[0]), 1.0f);
  EXPECT_EQ(float(p[1]), 0.0f);
}

TEST(AttentionScores, SumWeightsAsTheyAreStored) {
  Attention<std::int8_t> attention(8, 8, 8);
  const auto q = random_values<std::int8_t>(64, 1), k = random_values<std::int8_t>(64, 2);
  attention.add_scores(q, k, 1e-4f, 8);
  const auto p = unblocked(attention.p, 8, 8, 8);
  for (std::size_t i = 0; i < 8; ++i) {
    float sum = 0;
    for (std::size_t j = 0; j < 8; ++j) sum += p[i * 8 + j];
    EXPECT_EQ(attention.sum(i), sum);
  }
}

TEST(AttentionEnd, OfAQueryWithoutAnyKeyIsZero) {
  Attention<bfloat16> attention(8, 8, 8);
  EXPECT_THAT(attention.output(), testing::Each(bfloat16(0.0f)));
}

TEST(Attention, RefusesBlocksThatAreNotMultiplesOf8) {
  EXPECT_THROW((Attention<bfloat16>(8, 12, 8)), Error);
  EXPECT_THROW((Attention<bfloat16>(8, 8, 60)), Error);
}

TEST(Attention, RefusesBfp16WhereTheGenerationHasNone) {
  EXPECT_THROW((Attention<bfloat16>(8, 8, 8, Generation::npu1, kBfp16)), Error);
}

}  // namespace
}  // namespace npubench::test
