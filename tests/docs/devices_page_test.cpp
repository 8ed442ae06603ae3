// docs/devices.md against what a profile's file really takes.
#include <algorithm>
#include <string>
#include <vector>

#include <gmock/gmock.h>

#include <npubench/arch/profile_file.h>

#include "support.h"

namespace npubench::test {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

constexpr auto kPage = "docs/devices.md";

TEST(DevicesPage, HasEveryParameterWithItsUnitRangeAndMeaning) {
  const auto rows = table_of(kPage, "| member | unit | from | to |");
  for (const auto& parameter : parameters(profiles().front())) {
    const auto section = parameter.name == "compiler" || parameter.name == "cycles" ? "toolchain." : "machine.";
    const auto row = std::ranges::find(rows, section + std::string(parameter.name), [](const Row& r) { return r[0]; });
    ASSERT_NE(row, rows.end()) << parameter.name;
    EXPECT_EQ((*row)[1], parameter.unit) << parameter.name;
    EXPECT_EQ((*row)[2], parameter.least) << parameter.name;
    EXPECT_EQ((*row)[3], parameter.most) << parameter.name;
    const auto meaning = std::string(parameter.meaning.substr(0, parameter.meaning.find(':')));
    EXPECT_THAT((*row)[4], StartsWith(meaning)) << parameter.name;
  }
}

TEST(DevicesPage, ShowsAFileThatIsTaken) {
  const auto page = source_file(kPage);
  const auto begin = page.find("```json\n") + 8;
  const auto text = page.substr(begin, page.find("```", begin) - begin);
  EXPECT_THAT(parse_profile(text, "page.json").name, StartsWith("my-laptop@"));
}

TEST(DevicesPage, HasTheErrorAsItIsSaid) {
  auto text = profile_text(find_profile("npu1"));
  const auto at = text.find("1000000000.0");
  text.replace(at, 12, "1028");
  try {
    (void)parse_profile(text, "my-laptop.json");
    ADD_FAILURE();
  } catch (const std::exception& error) {
    EXPECT_THAT(source_file(kPage), HasSubstr(std::string("error: ") + error.what()));
  }
}

}  // namespace
}  // namespace npubench::test
