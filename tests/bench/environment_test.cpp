// BENCHMARK_* in the environment: the same as the flags, and less than the command line's word.
#include <gmock/gmock.h>

#include <npubench/base/json_text.h>

#include "rows.h"

namespace npubench::bench::test {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

constexpr const char* kFloor = "--benchmark_filter=DispatchFloor";

TEST(Environment, FilterAndListAreTheFlags) {
  EXPECT_EQ(bench_in({"BENCHMARK_FILTER=DispatchFloor", "BENCHMARK_LIST_TESTS=true"}, {}).out, "DispatchFloor\n");
  EXPECT_EQ(bench_in({"BENCHMARK_FILTER=GELU/i8/tile:16/16", "BENCHMARK_LIST_TESTS=1"}, {kFloor}).out,
            "DispatchFloor\n");
  EXPECT_EQ(bench_in({"BENCHMARK_FILTER=Nothing", "BENCHMARK_LIST_TESTS=1"}, {"--case=GELU/i8/4096/cores:1x1"}).out,
            "GELU/i8/tile:64/4096/cores:1x1\n");
  EXPECT_THAT(bench_in({"BENCHMARK_LIST_TESTS=1"}, {kFloor, "--benchmark_list_tests=false"}).out,
              HasSubstr("1 passed, 0 failed"));
}

TEST(Environment, RepetitionsAreRunAndRecorded) {
  const auto rows = rows_of(bench_in({"BENCHMARK_REPETITIONS=3"}, {kFloor, "--benchmark_format=json"}));
  ASSERT_EQ(rows.size(), 3u + 4u);
  for (const Json& row : rows) EXPECT_EQ(row["repetitions"], 3);
  EXPECT_EQ(rows[2]["repetition_index"], 2);
  const auto less =
      rows_of(bench_in({"BENCHMARK_REPETITIONS=3"}, {kFloor, "--benchmark_repetitions=1", "--benchmark_format=json"}));
  ASSERT_EQ(less.size(), 1u);
  EXPECT_EQ(less[0]["repetitions"], 1);
}

TEST(Environment, OutIsThisProjectsDocument) {
  const TemporaryFolder folder;
  const auto file = folder.file("a.json"), other = folder.file("b.json");
  EXPECT_EQ(bench_in({"BENCHMARK_OUT=" + file}, {kFloor}).exit_code, 0);
  const Json document = parse_json(read_file(file));
  EXPECT_EQ(document["npubench"]["device"]["clock"], "modelled");
  ASSERT_EQ(document["benchmarks"].size(), 1u);
  EXPECT_EQ(document["benchmarks"][0]["name"], "DispatchFloor");
  EXPECT_EQ(document["benchmarks"][0]["npubench"]["clock"], "modelled");

  EXPECT_EQ(bench_in({"BENCHMARK_OUT=" + folder.file("none.json")}, {kFloor, "--benchmark_out=" + other}).exit_code, 0);
  EXPECT_FALSE(std::filesystem::exists(folder.file("none.json")));
  EXPECT_TRUE(std::filesystem::exists(other));
}

TEST(Environment, FormatIsTheFlag) {
  EXPECT_EQ(rows_of(bench_in({"BENCHMARK_FORMAT=json"}, {kFloor})).size(), 1u);
  EXPECT_THAT(bench_in({"BENCHMARK_FORMAT=csv"}, {kFloor}).out, StartsWith("name,"));
  EXPECT_THAT(bench_in({"BENCHMARK_FORMAT=json"}, {kFloor, "--benchmark_format=console"}).out, StartsWith("Device: "));
}

TEST(Environment, TimeUnitIsTheFlag) {
  const auto row = only_row(bench_in({"BENCHMARK_TIME_UNIT=ms"}, {kFloor, "--benchmark_format=json"}));
  EXPECT_EQ(row["time_unit"], "ms");
  EXPECT_DOUBLE_EQ(row["real_time"], row["p50_us"].get<double>() / 1000);
}

TEST(Environment, ContextIsTheFlagAndTheCommandLineTakesItsPlace) {
  const auto context_of = [](const std::vector<std::string>& flags) {
    auto arguments = flags;
    arguments.insert(arguments.end(), {kFloor, "--benchmark_format=json"});
    return parse_json(bench_in({"BENCHMARK_CONTEXT=commit=abc,machine=a=b"}, arguments).out)["context"];
  };
  const Json context = context_of({});
  EXPECT_EQ(context["commit"], "abc");
  EXPECT_EQ(context["machine"], "a=b");
  const Json other = context_of({"--benchmark_context=commit=def", "--benchmark_context=purpose=test"});
  EXPECT_EQ(other["commit"], "def");
  EXPECT_EQ(other["purpose"], "test");
  EXPECT_FALSE(other.contains("machine"));
}

TEST(Environment, IsRefusedWhereTheFlagWouldBe) {
  struct Bad {
    std::string variable, message;
  };
  const Bad cases[] = {{"BENCHMARK_TIME_UNIT=bogus", "--benchmark_time_unit=bogus is not valid"},
                       {"BENCHMARK_REPETITIONS=0", "--benchmark_repetitions=0 is not valid"},
                       {"BENCHMARK_FORMAT=xml", "--benchmark_format=xml is not valid"},
                       {"BENCHMARK_OUT_FORMAT=csv", "--benchmark_out_format=csv is not valid"},
                       {"BENCHMARK_LIST_TESTS=perhaps", "--benchmark_list_tests=perhaps is not valid"},
                       {"BENCHMARK_CONTEXT=commit", "--benchmark_context=commit is not valid"},
                       {"BENCHMARK_FILTER=(", "--benchmark_filter=( is not a regular expression"}};
  for (const Bad& bad : cases) {
    const Outcome outcome = bench_in({bad.variable}, {});
    EXPECT_EQ(outcome.exit_code, 2) << bad.variable;
    EXPECT_THAT(outcome.err, HasSubstr("error: " + bad.message));
    EXPECT_THAT(outcome.out, IsEmpty()) << bad.variable;
    // Google Benchmark has its own word of this variable before main() begins.
    if (bad.variable.starts_with("BENCHMARK_CONTEXT")) continue;
    EXPECT_THAT(outcome.err, StartsWith("error: ")) << bad.variable;
  }
}

TEST(Context, CannotReplaceWhatIsKnownOfTheHost) {
  const Outcome outcome =
      bench({kFloor, "--benchmark_context=host_name=elsewhere,commit=abc", "--benchmark_format=json"});
  EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
  const Json document = parse_json(outcome.out);
  EXPECT_NE(document["context"]["host_name"], "elsewhere");
  EXPECT_EQ(document["context"]["commit"], "abc");
  EXPECT_FALSE(document["npubench"]["settings"].contains("commit"));
}

}  // namespace
}  // namespace npubench::bench::test
