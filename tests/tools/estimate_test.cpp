// npubench estimate: cycles of core code by its source.
#include <fstream>
#include <string>

#include <gmock/gmock.h>

#include "command.h"
#include "rows.h"

namespace npubench {
namespace {

using bench::test::TemporaryFolder;
using testing::AllOf;
using testing::HasSubstr;

std::string source(const TemporaryFolder& folder, const std::string& body) {
  const auto file = folder.file("kernel.cc");
  std::ofstream(file) << "#include <aie_api/aie.hpp>\n"
                         "extern \"C\" void copy(const bfloat16* from, bfloat16* to) {\n"
                      << body << "\n}\n";
  return file;
}

constexpr const char* kCopy = "for (int i = 0; i < 1024; i += 32) aie::store_v(to + i, aie::load_v<32>(from + i));";

TEST(Estimate, PrintsTheLoopsOfACall) {
  const TemporaryFolder folder;
  const auto run = npubench_command(
      {"estimate", source(folder, kCopy), "copy(bf16[1024], bf16[1024])", "--restrict", "--compiler=chess"});
  EXPECT_EQ(run.exit_code, 0) << run.err;
  // 32 turns of two loads and two stores of 32 bytes.
  EXPECT_THAT(run.out, AllOf(HasSubstr("on npu1, chess's code: ESTIMATED"), HasSubstr("and no less than 64"),
                             HasSubstr("stores and conversions out of accumulators")));
}

TEST(Estimate, NamesTheLineOfAnOperationThatTheModelLacks) {
  const TemporaryFolder folder;
  const auto run =
      npubench_command({"estimate", source(folder, "aie::fft_of_the_week(from, to);"), "copy(bf16[32], bf16[32])"});
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_THAT(run.err, AllOf(HasSubstr("kernel.cc:3"), HasSubstr("fft_of_the_week"), HasSubstr("does not compile")));
}

TEST(Estimate, SurvivesCoreCodeThatDoesNot) {
  const TemporaryFolder folder;
  const auto run = npubench_command(
      {"estimate", source(folder, "aie::store_v(to + 1, aie::load_v<32>(from));"), "copy(bf16[64], bf16[64])"});
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_THAT(run.err, AllOf(HasSubstr("a load or store is not aligned"), HasSubstr("copy stopped (signal")));
}

TEST(Estimate, RefusesCallsThatItDoesNotUnderstand) {
  const TemporaryFolder folder;
  const auto file = source(folder, kCopy);
  for (const auto* call : {"copy", "copy(", "(bf16[4])", "copy(f64[3])", "copy(bf16[1024]", "paste(bf16[1024])"}) {
    const auto run = npubench_command({"estimate", file, call});
    EXPECT_TRUE(run.exit_code == 1 || run.exit_code == 2) << call << run.exit_code;
    EXPECT_THAT(run.err, HasSubstr("error: ")) << call;
  }
  EXPECT_EQ(npubench_command({"estimate", "/nonexistent.cc", "copy(bf16[1024])"}).exit_code, 3);
  EXPECT_EQ(npubench_command({"estimate", file, "copy(bf16[1024], bf16[1024])", "--npu=npu9"}).exit_code, 2);
}

}  // namespace
}  // namespace npubench
