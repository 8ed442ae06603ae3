#include <npubench/emulator/access_pattern.h>

#include <cstring>
#include <random>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace npubench {
namespace {

using testing::ElementsAreArray;

/// The element order of a pattern by plain nested loops.
std::vector<std::int64_t> order(const Dimensions& dimensions) {
  std::vector<std::int64_t> indices{0};
  for (const auto& dimension : dimensions) {
    std::vector<std::int64_t> next;
    for (const auto index : indices) {
      for (std::int64_t i = 0; i < dimension.size; ++i) next.push_back(index + i * dimension.stride);
    }
    indices = std::move(next);
  }
  return indices;
}

std::vector<std::int32_t> iota(std::int64_t count) {
  std::vector<std::int32_t> values(static_cast<std::size_t>(count));
  for (std::size_t i = 0; i < values.size(); ++i) values[i] = static_cast<std::int32_t>(i) + 1;
  return values;
}

TEST(AccessPattern, EmptyDimensionsAreContiguous) {
  const AccessPattern pattern({}, 4, 64);
  EXPECT_TRUE(pattern.contiguous());
  EXPECT_EQ(pattern.extent(), 64);
}

TEST(AccessPattern, NeighbouringLoopsThatWalkOnMerge) {
  const AccessPattern pattern({{4, 32}, {8, 4}, {4, 1}}, 4, 512);
  EXPECT_TRUE(pattern.contiguous());
}

TEST(AccessPattern, TheRunIsWhatMemorySeesInOnePiece) {
  const AccessPattern pattern({{16, 256}, {8, 8}, {4, 64}, {8, 1}}, 2, 8192);
  EXPECT_EQ(pattern.run_bytes(), 16);
  EXPECT_EQ(pattern.extent(), 8192);
}

TEST(AccessPattern, RepeatsReadTheSameBytesAgain) {
  const AccessPattern pattern({{3, 0}, {1, 0}, {1, 0}, {4, 1}}, 4, 48);
  const auto memory = iota(4);
  std::vector<std::int32_t> out(12);
  pattern.gather(reinterpret_cast<const std::byte*>(memory.data()), 0, 48, reinterpret_cast<std::byte*>(out.data()));
  EXPECT_THAT(out, ElementsAreArray({1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4}));
}

class RandomPatterns : public testing::TestWithParam<unsigned> {};

TEST_P(RandomPatterns, GatherInPiecesFollowsTheNestedLoops) {
  std::mt19937 random(GetParam());
  Dimensions dimensions;
  std::int64_t stride = 1;
  for (int i = 0; i < 4; ++i) {  // a permutation of a dense array's loops touches every element once
    const auto size = std::uniform_int_distribution<std::int64_t>(1, 6)(random);
    dimensions.push_back({size, stride});
    stride *= size;
  }
  std::shuffle(dimensions.begin(), dimensions.end(), random);
  const auto count = elements(dimensions);
  const AccessPattern pattern(dimensions, 4, count * 4);
  const auto memory = iota(count);
  std::vector<std::int32_t> expected;
  for (const auto index : order(dimensions)) expected.push_back(memory[static_cast<std::size_t>(index)]);

  const std::int64_t largest_piece = GetParam() % 2 == 0 ? 9 : count;  // parts of runs and loops, and many at once
  std::vector<std::int32_t> stream(static_cast<std::size_t>(count));
  std::vector<std::int32_t> back(static_cast<std::size_t>(count));
  for (std::int64_t at = 0; at < count * 4;) {
    const auto piece = std::min<std::int64_t>(4 * std::uniform_int_distribution<std::int64_t>(1, largest_piece)(random),
                                              count * 4 - at);
    pattern.gather(reinterpret_cast<const std::byte*>(memory.data()), at, piece,
                   reinterpret_cast<std::byte*>(stream.data()) + at);
    pattern.scatter(reinterpret_cast<const std::byte*>(stream.data()) + at, at, piece,
                    reinterpret_cast<std::byte*>(back.data()));
    at += piece;
  }
  EXPECT_EQ(stream, expected);
  EXPECT_EQ(back, memory);
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomPatterns, testing::Range(0u, 40u));

}  // namespace
}  // namespace npubench
