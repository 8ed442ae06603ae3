// A wrong kernel is caught: no time, a reason, a non-zero exit code, and the others have run.
#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include <npubench/base/json_text.h>

#include "process.h"

namespace npubench::bench::test {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using Json = nlohmann::json;

class WrongKernels : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    const TemporaryFolder folder;
    const std::string file = folder.file("wrong.json");
    outcome() = execute({NPUBENCH_WRONG_KERNELS_EXECUTABLE, "--device=emulated", "--benchmark_out=" + file});
    document() = try_parse_json(read_file(file));
  }
  static Outcome& outcome() {
    static Outcome value;
    return value;
  }
  static Json& document() {
    static Json value;
    return value;
  }
  static Json row(const std::string& name) {
    for (const Json& candidate : document()["benchmarks"]) {
      if (candidate["name"] == name) return candidate;
    }
    ADD_FAILURE() << "no row " << name << " in\n" << outcome().out << outcome().err;
    return {};
  }
};

TEST_F(WrongKernels, ExitCodeAndSummarySayIt) {
  EXPECT_EQ(outcome().exit_code, 1) << outcome().err;
  EXPECT_THAT(outcome().out, HasSubstr("\n3 passed, 17 failed\n"));
  EXPECT_THAT(outcome().out, HasSubstr("failed: Wrong/Stride/i8_i32\n"));
}

TEST_F(WrongKernels, EachIsFoundAndHasNoTime) {
  for (const char* name :
       {"Wrong/Stride/i8_i32", "Wrong/Stride/bf16_f32", "Wrong/TileOrder/i8_i32", "Wrong/TileOrder/bf16_f32",
        "Wrong/Rounding/i8_i8", "Wrong/Rounding/bf16_bf16", "Wrong/Scale/i8", "Wrong/Stale/i8", "Wrong/Epsilon/RMSNorm",
        "Wrong/Operands/SwiGLU", "Wrong/Mask/MaskedSoftmax", "Wrong/Pair/Rope", "Wrong/Activation/SiLU",
        "Wrong/Rows/Gemv", "Wrong/Padding/Conv1d", "Wrong/Epilogue/Conv1d"}) {
    const Json found = row(name);
    EXPECT_EQ(found["npubench"]["status"], "wrong") << name;
    EXPECT_EQ(found["error_occurred"], true) << name;
    EXPECT_FALSE(found["npubench"]["accuracy"]["passed"].get<bool>()) << name;
    for (const char* time : {"real_time", "cpu_time"}) EXPECT_EQ(found[time], 0.0) << name;
    for (const char* time : {"p50_us", "GOP/s"}) EXPECT_FALSE(found.contains(time)) << name;
    EXPECT_EQ(found["time_unit"], row("Right/GELU/i8")["time_unit"]) << name;
    EXPECT_TRUE(found["npubench"]["samples"].empty()) << name;
    for (const char* time : {"phases", "statistics", "rates"}) EXPECT_TRUE(found["npubench"][time].is_null()) << name;
  }
  for (const std::string& line : lines(outcome().out)) {
    const bool wrong = line.find("] Wrong/") != std::string::npos;
    EXPECT_EQ(wrong, line.find(" wrong result: ") != std::string::npos) << line;
  }
}

TEST_F(WrongKernels, WhatTheFirstRunWroteDoesNotPassForWhatTheTimedOnesDidNot) {
  EXPECT_THAT(row("Wrong/Stale/i8")["npubench"]["reason"].get<std::string>(),
              HasSubstr("4096 of 4096 elements out of tolerance, first at 0: -91"));
}

TEST_F(WrongKernels, OthersRanAndPassed) {
  for (const char* name : {"Right/Matmul/i8_i32", "Right/Matmul/bf16_f32", "Right/GELU/i8"}) {
    EXPECT_EQ(row(name)["npubench"]["status"], "passed") << name;
    EXPECT_GT(row(name)["real_time"], 0) << name;
  }
}

TEST_F(WrongKernels, ADeadlockIsATimeoutThatNamesWhoWaits) {
  const Json found = row("Deadlock/i8_i32");
  EXPECT_EQ(found["npubench"]["status"], "timeout");
  EXPECT_EQ(found["real_time"], 0.0);
  EXPECT_THAT(found["npubench"]["reason"].get<std::string>(), AllOf(HasSubstr("core (0,2)"), HasSubstr("wait")));
  EXPECT_THAT(outcome().out, HasSubstr(" timeout: "));
}

}  // namespace
}  // namespace npubench::bench::test
