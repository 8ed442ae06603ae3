// --case and --axis as a person uses them.
#include <gmock/gmock.h>

#include "rows.h"

namespace npubench::bench::test {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

constexpr const char* kProduct = "--case=Matmul/i8_i32/100x64x100/cores:1x1";

std::vector<std::string> statuses(const std::vector<Json>& rows) {
  std::vector<std::string> texts;
  for (const Json& row : rows) {
    texts.push_back(row["name"].get<std::string>() + " " + row["npubench"]["status"].get<std::string>());
  }
  return texts;
}

TEST(Sweep, RunsTheProductOfTheValuesInTheirOrder) {
  const Outcome outcome =
      bench({kProduct, "--axis", "tile=16,24x40x48", "--axis=cores=1x1,2x2", "--benchmark_format=json"});
  EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
  EXPECT_THAT(statuses(rows_of(outcome)), ElementsAre("Matmul/i8_i32/tile:16/100x64x100/cores:1x1 passed",
                                                      "Matmul/i8_i32/tile:16/100x64x100/cores:2x2 passed",
                                                      "Matmul/i8_i32/tile:24x40x48/100x64x100/cores:1x1 passed",
                                                      "Matmul/i8_i32/tile:24x40x48/100x64x100/cores:2x2 passed"));
}

TEST(Sweep, ListsWhatItRuns) {
  const std::vector<std::string> sweep{kProduct, "--axis=tile=16:32:16"};
  auto list = sweep, run = sweep;
  list.emplace_back("--benchmark_list_tests");
  run.emplace_back("--benchmark_format=json");
  std::vector<std::string> names;
  for (const Json& row : rows_of(bench(run))) names.push_back(row["name"]);
  EXPECT_EQ(lines(bench(list).out), names);
  EXPECT_EQ(names.size(), 2u);
  list.emplace_back("--benchmark_format=json");
  const auto listed = rows_of(bench(list));
  ASSERT_EQ(listed.size(), 2u);
  EXPECT_EQ(listed[1]["name"], names[1]);
  EXPECT_EQ(listed[1]["tile"]["k"], 32);
}

TEST(Sweep, OfAKernelThatTheFilterNames) {
  const Outcome outcome = bench({"--benchmark_filter=GELU", "--axis=tile=16", "--axis=elements=4096",
                                 "--axis=cores=1x1", "--benchmark_list_tests"});
  EXPECT_EQ(outcome.out, "GELU/bf16/tile:16/4096/cores:1x1\n");
}

TEST(Sweep, WhatDoesNotFitIsARowThatSaysWhyAndCostsTheOthersNothing) {
  const Outcome outcome =
      bench({"--case=Matmul/bf16_f32/1024x1024x1024/cores:4x4", "--axis=tile=512,64", "--benchmark_format=json"});
  EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
  const auto rows = rows_of(outcome);
  EXPECT_THAT(statuses(rows), ElementsAre("Matmul/bf16_f32/tile:512/1024x1024x1024/cores:4x4 skipped",
                                          "Matmul/bf16_f32/tile:64/1024x1024x1024/cores:4x4 passed"));
  EXPECT_THAT(rows[0]["npubench"]["reason"].get<std::string>(),
              AllOf(HasSubstr("bytes of L1"), HasSubstr("use a tile of at most")));
  EXPECT_EQ(rows[0]["real_time"], 0.0);
  EXPECT_THAT(outcome.err, HasSubstr("1 passed, 0 failed, 1 skipped"));
}

// Be it a tile that the multiplier does not take, or more columns than there are.
TEST(Sweep, WhatTheKernelRefusesIsARowTooAndNotTheEndOfTheSweep) {
  const Outcome tiles = bench({kProduct, "--axis=tile=7,16", "--benchmark_format=json"});
  EXPECT_EQ(tiles.exit_code, 0) << tiles.err;
  EXPECT_THAT(statuses(rows_of(tiles)), ElementsAre("Matmul/i8_i32/tile:7/100x64x100/cores:1x1 skipped",
                                                    "Matmul/i8_i32/tile:16/100x64x100/cores:1x1 passed"));
  const Outcome cores = bench({kProduct, "--axis=tile=16", "--axis=cores=5x1,1x1", "--benchmark_format=json"});
  EXPECT_EQ(cores.exit_code, 0) << cores.err;
  const auto rows = rows_of(cores);
  EXPECT_THAT(statuses(rows), ElementsAre("Matmul/i8_i32/tile:16/100x64x100/cores:5x1 skipped",
                                          "Matmul/i8_i32/tile:16/100x64x100/cores:1x1 passed"));
  EXPECT_THAT(rows[0]["npubench"]["reason"].get<std::string>(), HasSubstr("npu1 has 4"));
}

TEST(Sweep, OfWhichNothingFitsFails) {
  const Outcome outcome = bench({"--case=Matmul/bf16_f32/1024x1024x1024/cores:4x4", "--axis=tile=512,1024"});
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_THAT(outcome.out, HasSubstr("\n0 passed, 0 failed, 2 skipped\n"));
}

struct Refusal {
  std::vector<std::string> arguments;
  std::string message;
};

TEST(Sweep, IsRefusedBeforeAnythingRunsWhereItMakesNoSense) {
  const std::string matmul = "--case=Matmul", device = "--device=emulated";
  const Refusal refusals[] = {
      {{matmul, "--axis=tilr=16"}, "Matmul has no axis 'tilr': did you mean 'tile'?"},
      {{matmul, "--axis=tile="}, "--axis tile=: no values"},
      {{matmul, "--axis"}, "--axis has no value"},
      {{matmul, "--axis=tile=64:16:8"}, "the range ends at 16 before it begins at 64: write 16:64:8"},
      {{matmul, "--axis=tile=16:64:0"}, "a step of 0 never arrives"},
      {{matmul, "--axis=M=1:100", "--axis=K=1:100", "--axis=N=1:100"}, "make 1000000 cases, at most 100000"},
      {{matmul, "--axis=M=1:1000000"}, "the range has 1000000 values, at most 100000"},
      {{matmul, matmul}, "--case=Matmul is given twice"},
      {{matmul, "--case=Matmul/tile:64"}, "--case=Matmul/tile:64 is given twice"},
      {{"--case=DispatchFloor", "--case=DispatchFloor"}, "--case=DispatchFloor is given twice"},
      {{"--axis=tile=16"}, "--axis tile=16 is of no case: name a case or a kernel"},
      {{matmul, "--benchmark_filter=Matmul"}, "choose cases twice"},
      {{matmul, "--group=tile"}, "choose cases twice"},
      {{"--case=Emulator/Eigen/f32/512x512x512", "--axis=tile=16"}, "has no axes"},
      {{"--case=Matmul/i8_i32/tile:16/64x64x64/cores:5x1"}, "5 columns wanted, npu1 has 4"},
  };
  for (const Refusal& refusal : refusals) {
    auto arguments = refusal.arguments;
    arguments.insert(arguments.begin(), device);
    arguments.insert(arguments.begin(), NPUBENCH_BENCH_EXECUTABLE);
    const Outcome outcome = execute(arguments);
    EXPECT_EQ(outcome.exit_code, 2) << refusal.message;
    EXPECT_THAT(outcome.err, HasSubstr(refusal.message));
    EXPECT_THAT(outcome.out, IsEmpty()) << refusal.message;
  }
}

}  // namespace
}  // namespace npubench::bench::test
