// On a terminal: a line of progress that leaves nothing behind, and colours for who wants them.
#include "terminal_screen.h"

#include <gmock/gmock.h>

#include <algorithm>

#include "process.h"

namespace npubench::bench::test {
namespace {

using testing::AllOf;
using testing::Each;
using testing::HasSubstr;
using testing::Not;

constexpr const char* kRed = "\033[31m";

std::vector<std::string> with(std::vector<std::string> environment, std::vector<std::string> command) {
  environment.insert(environment.begin(), {"/usr/bin/env", "-u", "NO_COLOR", "TERM=xterm"});
  environment.insert(environment.end(), command.begin(), command.end());
  return environment;
}

std::vector<std::string> three_cases() {
  return {NPUBENCH_BENCH_EXECUTABLE, "--device=emulated", "--benchmark_filter=Matmul/i8_(i32|i16)/tile:32/32x|Disp"};
}

std::size_t count(const std::vector<std::string>& screen, const std::string& text) {
  return static_cast<std::size_t>(std::count_if(
      screen.begin(), screen.end(), [&](const auto& line) { return line.find(text) != std::string::npos; }));
}

class TerminalOfColumns : public testing::TestWithParam<unsigned short> {};

// Names have 41 columns here. A line of progress that does not fit would wrap, and only its last part be overwritten.
TEST_P(TerminalOfColumns, ShowsEachCaseOnceInTheEnd) {
  const auto outcome = execute_on_terminal(with({}, three_cases()), GetParam());
  EXPECT_EQ(outcome.exit_code, 0) << outcome.bytes;
  EXPECT_THAT(outcome.bytes, AllOf(HasSubstr("\r\033[K[1/3]"), HasSubstr("\r\033[K[3/3]")));  // there is progress
  const auto screen = screen_after(outcome.bytes, GetParam());
  for (const char* begin : {"[1/3] ", "[2/3] ", "[3/3] "})
    EXPECT_EQ(count(screen, begin), 1u) << begin << outcome.bytes;
  EXPECT_THAT(screen, Each(Not(HasSubstr(" ..."))));
}

INSTANTIATE_TEST_SUITE_P(, TerminalOfColumns, testing::Values(20, 40, 50, 200),
                         [](const auto& columns) { return std::to_string(columns.param); });

/// What a case that fails writes to a terminal.
std::string failing(const std::vector<std::string>& environment, const std::string& flag = "--benchmark_color=auto") {
  const auto outcome = execute_on_terminal(with(environment, {NPUBENCH_WRONG_KERNELS_EXECUTABLE, "--device=emulated",
                                                              "--benchmark_filter=^Wrong/Scale/i8$", flag}),
                                           200);
  EXPECT_EQ(outcome.exit_code, 1) << outcome.bytes;
  EXPECT_THAT(outcome.bytes, HasSubstr("wrong result: "));
  return outcome.bytes;
}

TEST(Colors, AreForATerminal) {
  EXPECT_THAT(failing({}), HasSubstr(kRed));
  const Outcome redirected = execute(
      with({}, {NPUBENCH_WRONG_KERNELS_EXECUTABLE, "--device=emulated", "--benchmark_filter=^Wrong/Scale/i8$"}));
  EXPECT_THAT(redirected.out, AllOf(HasSubstr("wrong result: "), Not(HasSubstr("\033"))));
}

TEST(Colors, AreNotForWhoSetsNoColor) {
  EXPECT_THAT(failing({"NO_COLOR=1"}), Not(HasSubstr(kRed)));
  EXPECT_THAT(failing({"NO_COLOR="}), HasSubstr(kRed));  // no-color.org: where it is not empty
}

TEST(Colors, FlagCountsMoreThanTheEnvironment) {
  EXPECT_THAT(failing({"NO_COLOR=1"}, "--benchmark_color=true"), HasSubstr(kRed));
  EXPECT_THAT(failing({}, "--benchmark_color=false"), Not(HasSubstr(kRed)));
}

TEST(Colors, AndRewrittenLinesAreNotForADumbTerminal) {
  const auto bytes = failing({"TERM=dumb"});
  EXPECT_THAT(bytes, Not(HasSubstr("\033")));
  EXPECT_THAT(bytes, Not(HasSubstr(" ...")));
}

}  // namespace
}  // namespace npubench::bench::test
