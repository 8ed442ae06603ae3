// Loops found in the operations of a run.
#include <random>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include <npubench/estimate/loops.h>

namespace npubench::estimate {
namespace {

/// A letter is a call from a place of its own.
std::vector<recording::Entry> run_of(std::string_view letters) {
  std::vector<recording::Entry> entries;
  for (const char letter : letters) {
    entries.push_back({.site = reinterpret_cast<const void*>(static_cast<std::uintptr_t>(letter))});
  }
  return entries;
}

/// "a(bc)3" for a, then three turns of b and c.
std::string text_of(std::span<const Node> nodes, std::span<const recording::Entry> entries) {
  std::string text;
  for (const auto& node : nodes) {
    if (node.turns == 0) {
      text += static_cast<char>(reinterpret_cast<std::uintptr_t>(entries[node.begin].site));
    } else {
      text += "(" + text_of(node.turn, entries) + ")" + std::to_string(node.turns);
    }
  }
  return text;
}

std::string found(std::string_view letters) {
  const auto entries = run_of(letters);
  return text_of(find_loops(entries), entries);
}

TEST(Loops, AreFoundByRepetition) {
  EXPECT_EQ(found("abc"), "abc");
  EXPECT_EQ(found("xababaaby"), "x(ab)2(a)2by");
  EXPECT_EQ(found("xabababy"), "x(ab)3y");
}

TEST(Loops, HoldLoops) {
  EXPECT_EQ(found("zabbbabbbabbbz"), "z(a(b)3)3z");
  EXPECT_EQ(found("hxbbbyxbbbyxbbbyt"), "h(x(b)3y)3t");
}

TEST(Loops, OfTheSameCodeAndOtherCountsAreOthers) { EXPECT_EQ(found("abbbabba"), "a(b)3a(b)2a"); }

TEST(Loops, KnowWhereTheTurnBeforeTheLastOneBegins) {
  const auto entries = run_of("abcbcbcd");
  const auto nodes = find_loops(entries);
  ASSERT_EQ(nodes.size(), 3u);
  EXPECT_EQ(nodes[1].turns, 3u);
  EXPECT_EQ(nodes[1].before, 3u);
  EXPECT_EQ(nodes[1].turn.front().begin, 5u);
  EXPECT_EQ(nodes[1].end, 7u);
}

TEST(Loops, CountEveryOperationOnce) {
  std::mt19937 random(3);
  const auto operations = [](const auto& self, std::span<const Node> nodes) -> std::size_t {
    std::size_t sum = 0;
    for (const auto& node : nodes) sum += node.turns == 0 ? 1 : node.turns * self(self, node.turn);
    return sum;
  };
  for (int round = 0; round < 100; ++round) {
    std::string letters;
    while (letters.size() < 200) {
      std::string turn;
      for (std::size_t i = 0; i < 1 + random() % 5; ++i) turn += static_cast<char>('a' + random() % 4);
      for (std::size_t i = 0; i < 1 + random() % 6; ++i) letters += turn;
    }
    const auto entries = run_of(letters);
    EXPECT_EQ(operations(operations, find_loops(entries)), letters.size());
  }
}

}  // namespace
}  // namespace npubench::estimate
