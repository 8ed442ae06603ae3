// One name of a case in every command: the same case, the same design, the same time.
#include <gmock/gmock.h>

#include <sstream>

#include <npubench/base/error.h>
#include <npubench/base/json_text.h>
#include <npubench/bench/case_choice.h>
#include <npubench/commands/design_files.h>

#include "command.h"
#include "rows.h"
#include "standard_program.h"

namespace npubench {
namespace {

using bench::test::execute;
using bench::test::Json;
using bench::test::lines;
using bench::test::Outcome;
using bench::test::read_file;
using bench::test::TemporaryFolder;
using testing::AllOf;
using testing::HasSubstr;
using testing::SizeIs;
using testing::StartsWith;

constexpr const char* kName = "Matmul/bf16_f32/tile:24x40x48/200x200x200/cores:4x4";  // of no default case

/// The cell of that column in the first row of a CSV whose cells have no commas.
std::string cell(const std::string& table, const std::string& column) {
  const auto rows = lines(table);
  if (rows.size() < 2) return "no row in: " + table;
  std::istringstream head(rows[0]), row(rows[1]);
  for (std::string name, value; std::getline(head, name, ',') && std::getline(row, value, ',');) {
    if (name == column) return value;
  }
  return "no column " + column + " in: " + rows[0];
}

TEST(OneCase, IsOneRowWithOneTimeHoweverItIsAskedFor) {
  const Json row = bench::test::row_of({std::string("--case=") + kName});
  EXPECT_EQ(row["name"], kName);
  EXPECT_EQ(row["npubench"]["accuracy"]["passed"], true);

  const TemporaryFolder folder;
  const auto trace = folder.file("trace.json");
  for (const auto& arguments : {std::vector<std::string>{std::string("--benchmark_filter=") + kName},
                                {std::string("--case=") + kName, "--trace=" + trace}}) {
    const Json again = bench::test::row_of(arguments);
    EXPECT_EQ(again["name"], row["name"]);
    EXPECT_EQ(again["real_time"], row["real_time"]);
    EXPECT_EQ(again["npubench"]["output_hash"], row["npubench"]["output_hash"]);
    EXPECT_EQ(again["npubench"]["design_hash"], row["npubench"]["design_hash"]);
  }
  EXPECT_FALSE(parse_json(read_file(trace))["traceEvents"].empty());

  const Outcome list = bench::test::bench({std::string("--case=") + kName, "--benchmark_list_tests"});
  EXPECT_EQ(list.out, std::string(kName) + "\n");

  const Outcome predicted = npubench_command({"predict", std::string("--case=") + kName});
  EXPECT_EQ(predicted.exit_code, 0) << predicted.err;
  EXPECT_EQ(cell(predicted.out, "case"), kName);
  EXPECT_EQ(std::stod(cell(predicted.out, "predicted_us")), row["real_time"].get<double>()) << predicted.out;
}

TEST(OneCase, HasOneDesignWhichEmitPrints) {
  const Json row = bench::test::row_of({std::string("--case=") + kName});
  const TemporaryFolder folder;
  const auto into = folder.path().string();
  ASSERT_EQ(npubench_command({"emit", std::string("--case=") + kName, "--into", into}).exit_code, 0);
  const auto index = parse_json(read_file(folder.path() / "npu1" / "index.json"));
  ASSERT_THAT(index, SizeIs(1));
  EXPECT_EQ(index[0]["case"], kName);
  EXPECT_EQ(index[0]["hash"], row["npubench"]["design_hash"]);
}

TEST(OneCase, OfTwoCommandsMayBeABenchmarkExecutablesToo) {
  const auto name = std::string("--case=") + kName;
  EXPECT_EQ(execute({NPUBENCH_BENCH_EXECUTABLE, "predict", name}).out, npubench_command({"predict", name}).out);
  EXPECT_EQ(execute({NPUBENCH_BENCH_EXECUTABLE, "emit", name}).out, npubench_command({"emit", name}).out);
}

class Listed : public testing::TestWithParam<Generation> {};

TEST_P(Listed, NamesAreTakenByEmitOrAreOfTheHost) {
  const auto program = bench::standard_program();
  const auto outcome =
      bench::test::bench({"--device=emulated:" + std::string(name(GetParam())), "--benchmark_list_tests"});
  std::size_t designs = 0, on_host = 0;
  for (const auto& listed : lines(outcome.out)) {
    try {
      const auto found = commands::case_designs_of(listed, program.families, GetParam());
      EXPECT_FALSE(found.empty()) << listed;
      EXPECT_THAT(commands::design_text(found.front()), StartsWith("// " + found.front().design.name + "\n"));
      ++designs;
    } catch (const Error& error) {
      EXPECT_THAT(listed, StartsWith("Emulator/")) << error.what();
      EXPECT_THAT(error.what(), HasSubstr("times the host and has no design of its own"));
      ++on_host;
    }
  }
  EXPECT_GT(designs, 130u);
  EXPECT_EQ(on_host, 5u);
}

INSTANTIATE_TEST_SUITE_P(, Listed, testing::Values(Generation::npu1, Generation::npu2),
                         [](const auto& generation) { return std::string(name(generation.param)); });

struct Printing {
  const char* what;
  std::vector<std::string> command;
};
void PrintTo(const Printing& printing, std::ostream* out) { *out << printing.what; }

class OnAFullDisk : public testing::TestWithParam<Printing> {};

TEST_P(OnAFullDisk, WhatIsPrintedAndLostIsAnError) {
  const auto outcome = bench::test::on_a_full_disk(GetParam().command);
  EXPECT_EQ(outcome.exit_code, 3) << outcome.err;
  EXPECT_THAT(outcome.err, HasSubstr("error: the standard output could not be written"));
}

constexpr const char* kBench = NPUBENCH_BENCH_EXECUTABLE;
constexpr const char* kFew = "--benchmark_filter=DispatchFloor";
INSTANTIATE_TEST_SUITE_P(
    , OnAFullDisk,
    testing::Values(Printing{"Table", {kBench, "--device=emulated", kFew}},
                    Printing{"Json", {kBench, "--device=emulated", kFew, "--benchmark_format=json"}},
                    Printing{"Csv", {kBench, "--device=emulated", kFew, "--benchmark_format=csv"}},
                    Printing{"List", {kBench, "--device=emulated", "--benchmark_list_tests"}},
                    Printing{"ListAsJson",
                             {kBench, "--device=emulated", "--benchmark_list_tests", "--benchmark_format=json"}},
                    Printing{"Help", {kBench, "--help"}}, Printing{"Version", {kBench, "--version"}},
                    Printing{"Emit", {NPUBENCH_COMMAND, "emit", "DispatchFloor"}},
                    Printing{"Predict", {NPUBENCH_COMMAND, "predict", "--case=DispatchFloor"}},
                    Printing{"CommandHelp", {NPUBENCH_COMMAND, "--help"}}),
    [](const auto& each) { return std::string(each.param.what); });

TEST(ExitCodes, AreTheSameForTheSameFaultOfEachCommand) {
  for (const std::vector<std::string>& command :
       {std::vector<std::string>{kBench}, {NPUBENCH_COMMAND, "emit"}, {NPUBENCH_COMMAND, "predict"}}) {
    auto with = [&](const std::string& argument) {
      auto whole = command;
      whole.push_back(argument);
      return execute(whole);
    };
    const auto unknown = with("--case=Matmull");
    EXPECT_EQ(unknown.exit_code, 2) << command.back();
    EXPECT_THAT(unknown.err, AllOf(StartsWith("error: "), HasSubstr("did you mean 'Matmul'")));
    EXPECT_EQ(with("--colour").exit_code, 2) << command.back();
    const auto senseless = with("--case=Attention/9x8/mask:causal");
    EXPECT_EQ(senseless.exit_code, 2) << command.back();
    EXPECT_THAT(senseless.err,
                HasSubstr("error: 9 queries of 8 keys: the causal mask hides all keys from the first 1"));
    EXPECT_EQ(with("--case=Gemv/bf16/16x20000").exit_code, 1) << command.back();
  }
  EXPECT_EQ(execute({kBench, "--device=emulated", kFew, "--benchmark_out=/nonexistent/a.json"}).exit_code, 3);
  EXPECT_EQ(npubench_command({"emit", "DispatchFloor", "-o", "/nonexistent/a.mlir"}).exit_code, 3);
  EXPECT_EQ(npubench_command({"predict", "--case=DispatchFloor", "-o", "/nonexistent/a.csv"}).exit_code, 3);
  EXPECT_EQ(npubench_command({"predict", "/nonexistent.csv"}).exit_code, 3);
}

TEST(Suggestions, AreForWordsOneLetterOff) {
  EXPECT_THAT(execute({kBench, "--benchmark_filtr=Matmul"}).err, HasSubstr("did you mean --benchmark_filter?"));
  EXPECT_THAT(execute({kBench, "emitt"}).err, HasSubstr("did you mean emit?"));
  EXPECT_THAT(npubench_command({"predit"}).err, HasSubstr("did you mean predict?"));
  EXPECT_THAT(npubench_command({"emit", "--caes=Matmul"}).err, HasSubstr("did you mean --case?"));
}

TEST(Version, IsSaidByEachProgram) {
  for (const auto& outcome : {execute({kBench, "--version"}), npubench_command({"--version"})}) {
    EXPECT_EQ(outcome.exit_code, 0);
    EXPECT_THAT(outcome.out, testing::ContainsRegex("npubench [0-9]+\\.[0-9]+\\.[0-9]+"));
    EXPECT_THAT(outcome.out, HasSubstr("eigen "));
  }
}

}  // namespace
}  // namespace npubench
