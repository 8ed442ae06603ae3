// --trace: the timeline of one case, as a person asks for it.
#include <gmock/gmock.h>

#include <filesystem>
#include <nlohmann/json.hpp>

#include <npubench/base/json_text.h>

#include "process.h"

namespace npubench::bench::test {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using Json = nlohmann::json;

constexpr const char* kOne = "--benchmark_filter=^Matmul/i8_i32/tile:32/32x32x32/cores:1x1$";

TEST(BenchTrace, ShowsOneRunOfTheCaseAndLeavesItsTimeAlone) {
  const TemporaryFolder folder;
  const auto file = folder.file("trace.json"), plain = folder.file("plain.json"), traced = folder.file("traced.json");
  ASSERT_EQ(bench({kOne, "--benchmark_out=" + plain}).exit_code, 0);
  const Outcome outcome = bench({kOne, "--trace=" + file, "--benchmark_out=" + traced});
  ASSERT_EQ(outcome.exit_code, 0) << outcome.out << outcome.err;
  EXPECT_THAT(outcome.out, AllOf(HasSubstr("1 passed"), HasSubstr("Trace: " + file)));
  const Json before = parse_json(read_file(plain))["benchmarks"][0];
  const Json after = parse_json(read_file(traced))["benchmarks"][0];
  EXPECT_EQ(after["real_time"], before["real_time"]);
  EXPECT_EQ(after["npubench"]["output_hash"], before["npubench"]["output_hash"]);

  const Json trace = parse_json(read_file(file));
  EXPECT_EQ(trace["otherData"]["case"], "Matmul/i8_i32/tile:32/32x32x32/cores:1x1");
  EXPECT_EQ(trace["otherData"]["profile"], "phoenix-7940hs-turbo");
  for (const Json& event : trace["traceEvents"]) {
    if (event.value("cat", "") == "run") {
      EXPECT_EQ(event["args"]["cycles"], after["npubench"]["cycles"]);
    }
  }
}

TEST(BenchTrace, TheEmptyDesignHasARunOfNothing) {
  const TemporaryFolder folder;
  const auto file = folder.file("trace.json");
  EXPECT_EQ(bench({"--benchmark_filter=DispatchFloor", "--trace=" + file}).exit_code, 0);
  EXPECT_EQ(parse_json(read_file(file))["otherData"]["case"], "DispatchFloor");
}

TEST(BenchTrace, ADeadlockIsTracedThoughTheCaseFails) {
  const TemporaryFolder folder;
  const auto file = folder.file("trace.json");
  const Outcome outcome = execute({NPUBENCH_WRONG_KERNELS_EXECUTABLE, "--device=emulated",
                                   "--benchmark_filter=^Deadlock/i8_i32$", "--trace=" + file});
  EXPECT_EQ(outcome.exit_code, 1);
  const Json trace = parse_json(read_file(file));
  bool waits = false;
  for (const Json& event : trace["traceEvents"]) {
    waits |= event.value("cat", "") == "wait_lock" && event["args"]["holder"].is_string();
  }
  EXPECT_TRUE(waits);
}

TEST(BenchTrace, RefusesWhatItCannotShow) {
  const TemporaryFolder folder;
  const auto file = folder.file("trace.json");
  struct BadUsage {
    std::vector<std::string> arguments;
    std::string message;
    int exit_code = 2;
  };
  const BadUsage cases[] = {
      {{"--benchmark_filter=Matmul/i8_i32/tile:../(16|32)x", "--trace=" + file}, "matches 2: Matmul/i8_i32/"},
      {{"--benchmark_filter=Emulator/Eigen", "--trace=" + file}, "times the host"},
      {{kOne, "--trace=" + folder.file("no/such/folder.json")}, "No such file or directory", 3},
      {{kOne, "--trace=" + folder.path().string()}, "it is a folder", 3},
      {{kOne, "--trace="}, "--trace has no value"},
  };
  for (const BadUsage& bad : cases) {
    const Outcome outcome = bench(bad.arguments);
    EXPECT_EQ(outcome.exit_code, bad.exit_code) << bad.message;
    EXPECT_THAT(outcome.err, HasSubstr(bad.message));
    EXPECT_THAT(outcome.out, IsEmpty()) << bad.message;
    EXPECT_FALSE(std::filesystem::exists(file)) << bad.message;
  }
}

}  // namespace
}  // namespace npubench::bench::test
