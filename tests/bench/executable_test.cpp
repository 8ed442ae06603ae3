// The executable as a person meets it: what it prints, writes and returns.
#include <gmock/gmock.h>
#include <sys/stat.h>

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>

#include <npubench/base/json_text.h>

#include "process.h"

namespace npubench::bench::test {
namespace {

using testing::AllOf;
using testing::Contains;
using testing::Each;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;
using Json = nlohmann::json;

constexpr const char* kFew = "--benchmark_filter=DispatchFloor|Matmul/i8_i32/tile:../(16|32)x";  // 3 cases, no time

TEST(Executable, SaysFirstWhatItRunsOn) {
  const Outcome outcome = bench({kFew});
  EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
  EXPECT_THAT(outcome.out, StartsWith("Device: emulated npu1 (phoenix-7940hs-turbo), array at "));
  EXPECT_THAT(lines(outcome.out).front(), HasSubstr("times are MODELLED, not measured"));
  EXPECT_THAT(outcome.out, HasSubstr("\n3 passed, 0 failed\n"));
  EXPECT_THAT(outcome.out, Not(HasSubstr("WARNING")));
  EXPECT_THAT(outcome.err, IsEmpty());
}

TEST(Executable, RunsOnAnotherProfile) {
  const Outcome outcome = bench({"--device=emulated:npu2", kFew});
  EXPECT_EQ(outcome.exit_code, 0) << outcome.out;
  EXPECT_THAT(outcome.out, StartsWith("Device: emulated npu2 ("));
}

TEST(Executable, ListsNamesThatFilterThemselves) {
  const Outcome all = bench({"--benchmark_list_tests"});
  EXPECT_EQ(all.exit_code, 0);
  EXPECT_GT(lines(all.out).size(), 100u);
  EXPECT_THAT(lines(all.out), Contains("Attention/bf16/tile:64/1500x1500/heads:8x64/cores:4x4"));
  EXPECT_THAT(lines(all.out), Each(Not(HasSubstr("iterations:"))));

  const Outcome some = bench({"--benchmark_list_tests=true", "--benchmark_filter=^GELU/i8/tile:32/32x32/cores:1x1$"});
  EXPECT_EQ(some.out, "GELU/i8/tile:32/32x32/cores:1x1\n");
}

TEST(Executable, HelpShowsOurFlagsAndTheirs) {
  const Outcome outcome = bench({"--help"});
  EXPECT_EQ(outcome.exit_code, 0);
  EXPECT_THAT(outcome.out, AllOf(HasSubstr("--device="), HasSubstr("--benchmark_filter=")));
}

struct BadUsage {
  std::string argument;
  std::string message;
};

TEST(Executable, RefusesBadUsageWithCode2) {
  const BadUsage cases[] = {
      {"--device=abacus", "abacus"},
      {"--device=emulated:zen9", "phoenix-7940hs-turbo"},
      {"--benchmark_filter=NoSuchKernel", "NoSuchKernel"},
      {"--benchmark_filter=bf17", "bf17"},
      {"--benchmark_filter=(", "not a regular expression"},
      {"--benchmark_out_format=csv", "json"},
      {"--no_such_flag", "--no_such_flag"},
  };
  for (const BadUsage& bad : cases) {
    const Outcome outcome = bench({bad.argument});
    EXPECT_EQ(outcome.exit_code, 2) << bad.argument;
    EXPECT_THAT(outcome.err, AllOf(StartsWith("error: "), HasSubstr(bad.message)));
    EXPECT_THAT(outcome.out, IsEmpty()) << bad.argument;
  }
}

TEST(Executable, ChecksTheOutputFileBeforeAnythingRuns) {
  const TemporaryFolder folder;
  const std::string missing = folder.file("no/such/folder/a.json");
  const Outcome outcome = bench({kFew, "--benchmark_out=" + missing});
  EXPECT_EQ(outcome.exit_code, 3);
  EXPECT_THAT(outcome.err, AllOf(HasSubstr(missing), HasSubstr("No such file or directory")));
  EXPECT_THAT(outcome.out, IsEmpty());

  const Outcome directory = bench({kFew, "--benchmark_out=" + folder.path().string()});
  EXPECT_EQ(directory.exit_code, 3);
  EXPECT_THAT(directory.err, HasSubstr("folder"));
}

TEST(Executable, WritesTheDocument) {
  const TemporaryFolder folder;
  const std::string file = folder.file("a.json");
  const Outcome outcome = bench({kFew, "--benchmark_out=" + file, "--benchmark_context=purpose=test"});
  EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
  const Json document = parse_json(read_file(file));
  EXPECT_EQ(document["npubench"]["complete"], true);
  EXPECT_EQ(document["npubench"]["device"]["clock"], "modelled");
  EXPECT_EQ(document["context"]["purpose"], "test");
  ASSERT_EQ(document["benchmarks"].size(), 3u);
  const Json& row = document["benchmarks"][1];
  EXPECT_EQ(row["name"], "Matmul/i8_i32/tile:16/16x16x16/cores:1x1");
  EXPECT_EQ(row["run_type"], "iteration");
  EXPECT_EQ(row["max_error"], 0);
  EXPECT_GT(row["real_time"], row["dispatch_floor_us"]);
  for (const char* counter :
       {"GOP/s", "bytes_per_second", "percent_of_peak", "p50_us", "p95_us", "p99_us", "stddev_us"}) {
    EXPECT_TRUE(row[counter].is_number()) << counter;
  }
  const Json& own = row["npubench"];
  EXPECT_EQ(own["status"], "passed");
  EXPECT_EQ(own["clock"], "modelled");
  EXPECT_EQ(own["tile"]["k"], 16);
  EXPECT_EQ(own["output_hash"].get<std::string>().size(), 16u);
  EXPECT_TRUE(own["phases"]["wait"]["median"].is_number());
  EXPECT_TRUE(own["first_run"]["wait"].is_number());
  EXPECT_EQ(own["accuracy"]["mismatches"], 0);
}

TEST(Executable, ReproductionLineRepeatsTheCase) {
  const TemporaryFolder folder;
  const std::string file = folder.file("a.json");
  bench({kFew, "--benchmark_out=" + file});
  const Json document = parse_json(read_file(file));
  const Json& row = document["benchmarks"][2];
  const Outcome outcome = execute({"/bin/sh", "-c", row["npubench"]["repro"].get<std::string>()});
  EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
  EXPECT_THAT(outcome.out, AllOf(HasSubstr(row["name"].get<std::string>()), HasSubstr("1 passed, 0 failed")));
}

// One line a case: its times and bytes, without what belongs to the host.
std::vector<std::string> essence(const std::string& file) {
  std::vector<std::string> result;
  const Json document = parse_json(read_file(file));
  for (const Json& row : document["benchmarks"]) {
    const Json& own = row["npubench"];
    result.push_back(row["name"].get<std::string>() + " " + own["samples"].dump() + own["phases"].dump() +
                     own.value("output_hash", ""));
  }
  return result;
}

TEST(Executable, RunsTwiceWithEqualTimesAndBytes) {
  const TemporaryFolder folder;
  for (const char* name : {"a.json", "b.json"}) {
    bench({"--benchmark_filter=/(16|32)x", "--benchmark_out=" + folder.file(name)});
  }
  const auto first = essence(folder.file("a.json"));
  EXPECT_GT(first.size(), 20u);
  EXPECT_EQ(first, essence(folder.file("b.json")));
}

TEST(Executable, JsonOnStandardOutputIsNothingElse) {
  const Outcome outcome = bench({kFew, "--benchmark_format=json"});
  EXPECT_EQ(outcome.exit_code, 0);
  EXPECT_EQ(parse_json(outcome.out)["benchmarks"].size(), 3u);
  EXPECT_THAT(outcome.err, AllOf(HasSubstr("MODELLED"), HasSubstr("3 passed, 0 failed")));
}

TEST(Executable, CsvOnStandardOutput) {
  const Outcome outcome = bench({kFew, "--benchmark_format=csv"});
  ASSERT_EQ(lines(outcome.out).size(), 4u);
  EXPECT_THAT(outcome.out, StartsWith("name,iterations,real_time"));
}

TEST(Executable, RepetitionsHaveAggregates) {
  const TemporaryFolder folder;
  const std::string file = folder.file("a.json");
  const Outcome outcome =
      bench({kFew, "--benchmark_repetitions=3", "--benchmark_display_aggregates_only", "--benchmark_out=" + file});
  EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
  EXPECT_THAT(outcome.out,
              AllOf(HasSubstr("DispatchFloor_median"), HasSubstr("[3/3]"), HasSubstr("3 passed, 0 failed")));
  EXPECT_THAT(outcome.out, Not(HasSubstr("DispatchFloor ")));
  const Json document = parse_json(read_file(file));
  const auto rows = document["benchmarks"];
  const auto aggregates =
      std::count_if(rows.begin(), rows.end(), [](const Json& row) { return row["run_type"] == "aggregate"; });
  EXPECT_EQ(aggregates, 3 * 4);
  EXPECT_EQ(static_cast<std::int64_t>(rows.size()) - aggregates, 3 * 3);
  for (const Json& row : rows) {
    if (row.value("aggregate_name", "") == "stddev") {
      EXPECT_NEAR(row["real_time"], 0, 1e-3) << row["name"];  // of equal times, but for rounding
    } else if (row.value("aggregate_name", "") == "mean") {
      EXPECT_GT(row["real_time"], 50) << row["name"];
    }
  }
}

TEST(Executable, OtherTimeUnits) {
  const TemporaryFolder folder;
  const std::string file = folder.file("a.json");
  const Outcome outcome =
      bench({"--benchmark_filter=DispatchFloor", "--benchmark_time_unit=ms", "--benchmark_out=" + file});
  EXPECT_THAT(outcome.out, HasSubstr("Time (ms)"));
  const Json document = parse_json(read_file(file));
  const Json& row = document["benchmarks"][0];
  EXPECT_EQ(row["time_unit"], "ms");
  EXPECT_NEAR(row["real_time"].get<double>(), row["dispatch_floor_us"].get<double>() / 1000, 1e-9);
}

TEST(Executable, HostRowsAreMeasuredAndSaySo) {
  const TemporaryFolder folder;
  const std::string file = folder.file("a.json");
  const Outcome outcome = bench({"--benchmark_filter=^Emulator", "--benchmark_out=" + file});
  EXPECT_EQ(outcome.exit_code, 0) << outcome.out << outcome.err;
  const Json document = parse_json(read_file(file));
  ASSERT_EQ(document["benchmarks"].size(), 5u);
  for (const Json& row : document["benchmarks"]) {
    EXPECT_EQ(row["npubench"]["clock"], "measured") << row["name"];
    EXPECT_EQ(row["npubench"]["device"], "host") << row["name"];
    EXPECT_THAT(row["label"].get<std::string>(), StartsWith("host clock")) << row["name"];
    // One statistic in a row: the rates are of the median too.
    EXPECT_EQ(row["npubench"]["time_is"], "median");
    EXPECT_DOUBLE_EQ(row["real_time"], row["npubench"]["statistics"]["median"].get<double>() * 1e6) << row["name"];
  }
  EXPECT_TRUE(document["benchmarks"][1]["times_eigen"].is_number());
  EXPECT_GT(document["benchmarks"][2]["events_per_second"], 0);
  EXPECT_GT(document["benchmarks"][3]["times_untraced"], 0);
  EXPECT_EQ(document["benchmarks"][4]["name"], "Emulator/timing-only/whisper:base/30s");
}

// The signal comes in the third of four cases.
TEST(Executable, InterruptKeepsWhatWasMeasured) {
  const TemporaryFolder folder;
  const std::string file = folder.file("a.json");
  const Outcome outcome = execute({NPUBENCH_WRONG_KERNELS_EXECUTABLE, "--device=emulated",
                                   "--benchmark_filter=^Right|^Interrupted", "--benchmark_out=" + file});
  EXPECT_EQ(outcome.exit_code, 130) << outcome.err;
  EXPECT_THAT(outcome.out, HasSubstr("\n2 passed, 0 failed, 2 not run"));
  const Json document = parse_json(read_file(file));
  EXPECT_EQ(document["npubench"]["complete"], false);
  ASSERT_EQ(document["benchmarks"].size(), 3u);
  for (const int measured : {0, 1}) {
    EXPECT_EQ(document["benchmarks"][measured]["npubench"]["status"], "passed");
    EXPECT_GT(document["benchmarks"][measured]["real_time"], 0);
  }
  EXPECT_EQ(document["benchmarks"][2]["name"], "Interrupted/Matmul/i8_i32");
  EXPECT_EQ(document["benchmarks"][2]["npubench"]["status"], "skipped");
  EXPECT_EQ(document["benchmarks"][2]["npubench"]["reason"], "interrupted");
}

// Google Benchmark's own comparison reads the document. It needs SciPy.
TEST(Executable, ComparePyReadsTheDocument) {
  const std::string script = "/usr/share/benchmark/compare.py", python = "/usr/bin/python3";
  if (execute({python, script, "--help"}).exit_code != 0) GTEST_SKIP() << script << " does not run here";
  const TemporaryFolder folder;
  const std::string file = folder.file("a.json");
  bench({kFew, "--benchmark_out=" + file});
  const Outcome outcome = execute({python, script, "benchmarks", file, file});
  EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
  EXPECT_THAT(outcome.out, AllOf(HasSubstr("Matmul/i8_i32/tile:32/32x32x32/cores:1x1"), HasSubstr("+0.0000")));
}

}  // namespace
}  // namespace npubench::bench::test
