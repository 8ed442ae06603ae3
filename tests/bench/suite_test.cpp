// The single tiles of the default suite pass on the emulated NPU. The Whisper shapes are those of the oracle
// (tests/oracle).
#include <gmock/gmock.h>

#include "process.h"

namespace npubench::bench::test {
namespace {

using testing::HasSubstr;

class DefaultSuite : public testing::TestWithParam<const char*> {};

TEST_P(DefaultSuite, SingleTilesPass) {
  const Outcome outcome = bench({std::string("--device=emulated:") + GetParam(), "--benchmark_filter=-1500|Emulator"});
  EXPECT_EQ(outcome.exit_code, 0) << outcome.out << outcome.err;
  EXPECT_THAT(outcome.out, HasSubstr(" passed, 0 failed"));
}

INSTANTIATE_TEST_SUITE_P(, DefaultSuite, testing::Values("npu1", "npu2"),
                         [](const auto& generation) { return std::string(generation.param); });

}  // namespace
}  // namespace npubench::bench::test
