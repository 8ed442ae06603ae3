// `npubench sensitivity`: what it prints of kernels and of Whisper's encoder, and what it refuses.
#include <string>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "command.h"
#include "rows.h"

namespace npubench {
namespace {

using bench::test::lines;
using testing::HasSubstr;
using testing::SizeIs;
using testing::StartsWith;

bench::test::Outcome sensitivity(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), "sensitivity");
  return npubench_command(std::move(arguments));
}

TEST(Sensitivity, PrintsALineForEachNumber) {
  const auto outcome = sensitivity({"GELU/bf16/tile:32/64x64/cores:1x1"});
  ASSERT_EQ(outcome.exit_code, 0) << outcome.err;
  const auto printed = lines(outcome.out);
  ASSERT_THAT(printed, SizeIs(7));
  EXPECT_THAT(printed[0], HasSubstr("on emulated npu1 (phoenix-7940hs-turbo): "));
  EXPECT_THAT(printed[0], HasSubstr("modelled"));
  EXPECT_THAT(printed[2], StartsWith("  launch "));
  EXPECT_THAT(printed[6], StartsWith("  switches "));
  EXPECT_THAT(outcome.err, HasSubstr("MODELLED, not measured"));
}

TEST(Sensitivity, WritesARowForEachTimeAsCsv) {
  const auto outcome = sensitivity({"GELU/bf16/tile:32/64x64/cores:1x1", "--format=csv", "--device=emulated:npu2"});
  ASSERT_EQ(outcome.exit_code, 0) << outcome.err;
  const auto printed = lines(outcome.out);
  ASSERT_THAT(printed, SizeIs(1 + 5 * 4));
  EXPECT_EQ(printed[0], "case,device,number,times,us,usual_us");
  EXPECT_THAT(printed[1], HasSubstr(",launch,0.5,"));
}

TEST(Sensitivity, CountsTheSwitchesOfAnEncoderOfSeveralPrograms) {
  const auto outcome = sensitivity({"WhisperEncoder/tiny/bf16/audio:30s/programs:several", "--format=csv"});
  ASSERT_EQ(outcome.exit_code, 0) << outcome.err;
  const auto printed = lines(outcome.out);
  ASSERT_THAT(printed, SizeIs(21));
  const auto us = [&](std::size_t line) {
    const auto cells = printed[line].substr(printed[line].find("switches,"));
    return std::stod(cells.substr(cells.find(',', 9) + 1));
  };
  EXPECT_GT(us(20), us(17) + 1000);  // twice against half
}

TEST(Sensitivity, RefusesWhatHasNoModelledTime) {
  const auto measured = sensitivity({"GELU", "--device=xrt"});
  EXPECT_EQ(measured.exit_code, 2);
  EXPECT_THAT(measured.err, HasSubstr("--device=xrt has no modelled times: use emulated"));
  const auto unknown = sensitivity({"GELUU"});
  EXPECT_EQ(unknown.exit_code, 2);
  EXPECT_THAT(unknown.err, HasSubstr("GELU"));
  EXPECT_EQ(sensitivity({}).exit_code, 2);
  const auto large = sensitivity({"Matmul/bf16_f32/tile:256/512x512x512"});
  EXPECT_EQ(large.exit_code, 1);
  EXPECT_THAT(large.err, HasSubstr("use a tile of at most"));
  EXPECT_EQ(large.out, "");
}

}  // namespace
}  // namespace npubench
