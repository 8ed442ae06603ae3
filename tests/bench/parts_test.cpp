// Inputs, the cache of problems, the suite and the summary.
#include <gmock/gmock.h>

#include <set>

#include <npubench/base/error.h>

#include "hash.h"
#include "problem.h"
#include "session.h"
#include "suite.h"

namespace npubench::bench {
namespace {

using ::testing::ElementsAre;

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
  EXPECT_EQ(hash_of(uniform(DataType::i8, 1000, -128, 127, 7).bytes),
            hash_of(uniform(DataType::i8, 1000, -128, 127, 7).bytes));
  EXPECT_NE(hash_of(uniform(DataType::i8, 1000, -128, 127, 7).bytes),
            hash_of(uniform(DataType::i8, 1000, -128, 127, 8).bytes));
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
  ProblemCache cache(2500);
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
  ProblemCache cache(10);
  cache.get("a", [] { return problem_of(100); });
  EXPECT_EQ(cache.bytes(), 800u);
  cache.get("b", [] { return problem_of(100); });
  EXPECT_EQ(cache.bytes(), 800u);
}

TEST(Suite, HasUniqueNamesAndAllFamilies) {
  for (const Generation generation : {Generation::npu1, Generation::npu2}) {
    std::set<std::string> names, kernels, groups;
    for (const Case& c : default_suite(architecture(generation))) {
      EXPECT_TRUE(names.insert(c.name).second) << c.name;
      EXPECT_LE(c.name.size(), 55u) << c.name << " makes the table too wide";
      kernels.insert(c.parameters.kernel);
      groups.insert(c.parameters.group);
    }
    EXPECT_THAT(kernels, ElementsAre("Add", "Attention", "Eigen", "Empty", "GELU", "LayerNorm", "Matmul", "Passthrough",
                                     "Softmax", "WhisperEncoder"));
    EXPECT_THAT(groups, ElementsAre("dispatch", "emulator", "encoder", "tile", "whisper"));
  }
}

std::vector<std::string> names_of(const std::vector<Case>& cases) {
  std::vector<std::string> names;
  for (const Case& c : cases) names.push_back(c.name);
  return names;
}

TEST(Filter, IsGoogleBenchmarks) {
  std::vector<Case> cases(3);
  cases[0].name = "Matmul/tile:16";
  cases[1].name = "Matmul/tile:64";
  cases[2].name = "GELU/tile:64";
  EXPECT_EQ(filter(cases, "").size(), 3u);
  EXPECT_EQ(filter(cases, "all").size(), 3u);
  EXPECT_THAT(names_of(filter(cases, "tile:64$")), ElementsAre("Matmul/tile:64", "GELU/tile:64"));
  EXPECT_THAT(names_of(filter(cases, "-Matmul")), ElementsAre("GELU/tile:64"));
  EXPECT_TRUE(filter(cases, "Nothing").empty());
  EXPECT_THROW(filter(cases, "("), Error);
}

results::CaseRow row(const std::string& name, results::Status status, std::int64_t repetition = 0) {
  results::CaseRow row;
  row.benchmark.name = name;
  row.benchmark.repetition_index = repetition;
  row.status = status;
  return row;
}

TEST(Summary, CountsCasesNotRepetitions) {
  results::Document document;
  document.rows = {row("a", results::Status::passed, 0), row("a", results::Status::passed, 1),
                   row("b", results::Status::passed, 0), row("b", results::Status::wrong, 1),
                   row("c", results::Status::skipped)};
  document.rows.back().reason = kInterrupted;
  results::CaseRow mean = row("a_mean", results::Status::passed);
  mean.benchmark.aggregate_name = "mean";
  document.rows.push_back(mean);

  const Summary summary = summarize(document, 5);
  EXPECT_EQ(summary.passed, 1u);
  EXPECT_THAT(summary.failed, ElementsAre("b"));
  EXPECT_EQ(summary.not_run, 3u);  // c, and two that were not begun
}

}  // namespace
}  // namespace npubench::bench
