// The table and a row of the document, against files that show what they look like. In them %n stands for a number with
// the spaces before it, %s for any text.
#include <gmock/gmock.h>

#include <nlohmann/json.hpp>
#include <regex>

#include <npubench/base/json_text.h>

#include "process.h"

namespace npubench::bench::test {
namespace {

using OrderedJson = nlohmann::ordered_json;

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size()) {
    text.replace(at, from.size(), to);
  }
  return text;
}

std::regex pattern_of(const std::string& line) {
  const std::string escaped = std::regex_replace(line, std::regex(R"([.[\]{}()\\*+?^$|])"), R"(\$&)");
  return std::regex(replaced(replaced(escaped, "%n", R"( *[-<]?[0-9][-+.e0-9]*)"), "%s", ".*"));
}

TEST(Golden, Table) {
  const Outcome outcome =
      bench({"--benchmark_filter=DispatchFloor|Matmul/(i8_i8|bf16_f32)/tile:64/64x64x64|LayerNorm/i8/tile:64/1500x512/"
             "cores:1x1"});
  auto expected = lines(read_file(std::string(NPUBENCH_GOLDEN) + "/table.txt"));
#ifndef NDEBUG  // such a build says so, and what that means
  expected.insert(expected.begin() + 2, "npubench was built for debugging: %s");
#endif
  const auto actual = lines(outcome.out);
  ASSERT_EQ(actual.size(), expected.size()) << outcome.out << outcome.err;
  for (std::size_t i = 0; i < expected.size(); ++i) {
    EXPECT_TRUE(std::regex_match(actual[i], pattern_of(expected[i])))
        << "line " << i + 1 << "\n  is        " << actual[i] << "\n  should be " << expected[i];
  }
}

// Keys in the same order, values equal where the golden one is not "%n" or "%s".
void expect_like(const OrderedJson& actual, const OrderedJson& golden, const std::string& where) {
  if (golden == "%n") {
    EXPECT_TRUE(actual.is_number()) << where << " is " << actual;
  } else if (golden == "%s") {
    EXPECT_TRUE(actual.is_string()) << where << " is " << actual;
  } else if (golden.is_object() && actual.is_object()) {
    std::vector<std::string> actual_keys, golden_keys;
    for (const auto& [key, value] : actual.items()) actual_keys.push_back(key);
    for (const auto& [key, value] : golden.items()) golden_keys.push_back(key);
    EXPECT_EQ(actual_keys, golden_keys) << where;
    for (const auto& [key, value] : golden.items()) {
      if (actual.contains(key)) expect_like(actual[key], value, where + "/" + key);
    }
  } else if (golden.is_array() && actual.is_array()) {
    ASSERT_EQ(actual.size(), golden.size()) << where;
    for (std::size_t i = 0; i < golden.size(); ++i) expect_like(actual[i], golden[i], where + "/" + std::to_string(i));
  } else {
    EXPECT_EQ(actual, golden) << where;
  }
}

TEST(Golden, Row) {
  const Outcome outcome = bench({"--benchmark_filter=^Matmul/bf16_f32/tile:32/32x", "--benchmark_format=json"});
  const OrderedJson golden = parse_ordered_json(read_file(std::string(NPUBENCH_GOLDEN) + "/row.json"));
  const OrderedJson document = parse_ordered_json(outcome.out);
  ASSERT_EQ(document["benchmarks"].size(), 1u);
  expect_like(document["benchmarks"][0], golden, "");
}

}  // namespace
}  // namespace npubench::bench::test
