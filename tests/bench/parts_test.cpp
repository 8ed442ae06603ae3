// The suite, the filter and the summary.
#include <gmock/gmock.h>

#include <set>

#include <npubench/base/error.h>

#include <npubench/bench/case_choice.h>
#include <npubench/bench/session.h>

#include "standard_program.h"

namespace npubench::bench {
namespace {

using testing::ElementsAre;

TEST(Suite, HasUniqueNamesAndAllFamilies) {
  for (const Generation generation : {Generation::npu1, Generation::npu2}) {
    std::set<std::string> names, kernels, groups;
    for (const Case& c : suite_of(standard_program(), {}, architecture(generation))) {
      EXPECT_TRUE(names.insert(c.name).second) << c.name;
      EXPECT_TRUE(c.on_request || c.name.size() <= 64) << c.name << " makes the table too wide";
      kernels.insert(c.parameters.kernel);
      groups.insert(c.parameters.group);
    }
    EXPECT_THAT(kernels, ElementsAre("Add", "Attention", "Conv1d", "DispatchFloor", "Eigen", "GELU", "Gemv",
                                     "LayerNorm", "MaskedSoftmax", "Matmul", "Passthrough", "RMSNorm", "Rope", "SiLU",
                                     "Softmax", "SwiGLU", "WhisperEncoder"));
    EXPECT_THAT(groups, ElementsAre("decoder", "dispatch", "emulator", "encoder", "stem", "sweep", "tile", "whisper"));
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
