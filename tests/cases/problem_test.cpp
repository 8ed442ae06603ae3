// Inputs by rules, and the cache of problems.
#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>

#include <npubench/cases/problem.h>

namespace npubench {
namespace {

using testing::ElementsAre;

Tensor uniform(DataType type, std::int64_t count, double low, double high, std::uint64_t seed) {
  return Inputs().make(type, count, {low, high}, seed);
}

TEST(Uniform, StaysInRangeAndReachesItsEnds) {
  const Tensor integers = uniform(DataType::i8, 10000, -128, 127, 1);
  const auto values = integers.view().as<std::int8_t>();
  EXPECT_EQ(*std::min_element(values.begin(), values.end()), -128);
  EXPECT_EQ(*std::max_element(values.begin(), values.end()), 127);

  const Tensor reals = uniform(DataType::bf16, 10000, -2, 2, 1);
  for (const bfloat16 value : reals.view().as<bfloat16>()) EXPECT_LE(std::abs(float(value)), 2.0f);
}

// The hashes of outputs in results files rest on these bytes.
TEST(Uniform, IsTheSameEverywhere) {
  EXPECT_EQ(uniform(DataType::i8, 1000, -128, 127, 7).bytes, uniform(DataType::i8, 1000, -128, 127, 7).bytes);
  EXPECT_NE(uniform(DataType::i8, 1000, -128, 127, 7).bytes, uniform(DataType::i8, 1000, -128, 127, 8).bytes);
  const Tensor tensor = uniform(DataType::i32, 4, 0, 99, 1);
  const auto values = tensor.view().as<std::int32_t>();
  EXPECT_THAT(std::vector<std::int32_t>(values.begin(), values.end()), ElementsAre(56, 74, 97, 44));
}

Problem problem_of(std::size_t values) {
  Problem problem;
  problem.expected.values.resize(values);
  return problem;
}

TEST(ProblemCache, MakesAProblemOnceAndForgetsTheOldest) {
  ProblemCache cache({}, 2500);
  int made = 0;
  const auto get = [&](const char* key) {
    return cache.get(key, [&] {
      ++made;
      return problem_of(100);
    });
  };
  const auto first = get("a");
  EXPECT_EQ(get("a"), first);
  EXPECT_EQ(made, 1);
  get("b");
  get("c");
  get("d");  // of 800 bytes each, three fit
  EXPECT_EQ(cache.bytes(), 2400u);
  get("a");
  EXPECT_EQ(made, 5);
  get("d");
  EXPECT_EQ(made, 5);
}

TEST(ProblemCache, KeepsOneHoweverLarge) {
  ProblemCache cache({}, 10);
  cache.get("a", [] { return problem_of(100); });
  EXPECT_EQ(cache.bytes(), 800u);
  cache.get("b", [] { return problem_of(100); });
  EXPECT_EQ(cache.bytes(), 800u);
}

}  // namespace
}  // namespace npubench
