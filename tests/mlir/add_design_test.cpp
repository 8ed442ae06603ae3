// A folder of one's own designs, to which one after the other is added.
#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <string>

#include <nlohmann/json.hpp>

#include <npubench/base/error.h>
#include <npubench/base/json_text.h>
#include <npubench/base/output_file.h>
#include <npubench/commands/design_files.h>
#include <npubench/design/serialize.h>

namespace npubench {
namespace {

using commands::add_design;
using commands::CaseDesign;
using testing::AllOf;
using testing::HasSubstr;

namespace fs = std::filesystem;

class AddDesign : public testing::Test {
 protected:
  const fs::path folder_ = fs::path(testing::TempDir()) /
                           (std::string("npubench_") + testing::UnitTest::GetInstance()->current_test_info()->name());
  const fs::path list_ = folder_ / "npu1" / "index.json";

  void SetUp() override { fs::remove_all(folder_); }
  void TearDown() override { fs::remove_all(folder_); }

  [[nodiscard]] nlohmann::ordered_json index() const {
    std::ifstream in(list_);
    return parse_ordered_json(std::string(std::istreambuf_iterator<char>(in), {}));
  }
  [[nodiscard]] bool has_text(const std::string& design) const {
    return fs::exists(folder_ / "npu1" / (design + ".mlir"));
  }
};

CaseDesign gelu(std::string_view name = "GELU/bf16/tile:16/64x64/cores:1x1") {
  return commands::case_design_of(name, Families::standard(), Generation::npu1);
}

std::string refusal(const fs::path& folder, const CaseDesign& design) {
  try {
    add_design(folder, design);
  } catch (const Error& error) {
    return error.what();
  }
  return "";
}

TEST_F(AddDesign, TakesThePlaceOfAnOlderOneOfTheSameCase) {
  auto design = gelu();
  add_design(folder_, design);
  design.design.cores.front().stack_bytes = 2048;
  add_design(folder_, design);
  ASSERT_EQ(index().size(), 1u);
  EXPECT_EQ(index()[0].at("hash"), hash(design.design));
}

// Names of cases have had other forms ("MatmulGELU/..."), and folders of them are still there.
TEST_F(AddDesign, TakesThePlaceOfTheSameDesignUnderAnOlderName) {
  const auto design = gelu();
  auto older = design;
  older.name = "OldGELU/bf16/tile:16/64x64/cores:1x1";
  add_design(folder_, older);
  add_design(folder_, design);
  ASSERT_EQ(index().size(), 1u);
  EXPECT_EQ(index()[0].at("case"), design.name);
}

TEST_F(AddDesign, ReadsAnIndexOfManyLines) {
  auto other = gelu("GELU/bf16/tile:32/64x64/cores:1x1");
  add_design(folder_, other);
  write_file(list_, index().dump(1));
  add_design(folder_, gelu());
  ASSERT_EQ(index().size(), 2u);
  EXPECT_EQ(index()[0].at("design"), other.design.name);
}

TEST_F(AddDesign, RefusesAnotherDesignUnderANameThatIsTaken) {
  auto first = gelu(), second = gelu("GELU/bf16/tile:32/64x64/cores:1x1");
  first.design.name = second.design.name = "mine";
  add_design(folder_, first);
  EXPECT_THAT(refusal(folder_, second),
              AllOf(HasSubstr("mine is GELU/bf16/tile:16/64x64/cores:1x1 in " + list_.string() + " already"),
                    HasSubstr("another design than that of GELU/bf16/tile:32/64x64/cores:1x1"), HasSubstr("--name")));
  ASSERT_EQ(index().size(), 1u);
  EXPECT_EQ(index()[0].at("hash"), hash(first.design));
}

TEST_F(AddDesign, GivesVariantsOfOneProductTheirOwnFiles) {
  const std::string product = "Matmul/bf16_f32/tile:64/256x256x256/cores:1x1";
  const char* const options[] = {"",          "/b_layout:column_major",  "/k_gather:2",    "/c_memory_depth:1",
                                 "/a_uses:1", "/accumulate:output_type", "/b_layout:tiled"};
  std::set<std::string> hashes;
  for (const std::string option : options) {
    const auto design = gelu(product + option);
    hashes.insert(hash(design.design));
    add_design(folder_, design);
    EXPECT_TRUE(has_text(design.design.name));
  }
  EXPECT_EQ(index().size(), hashes.size());
}

TEST_F(AddDesign, LeavesAFileThatIsNoIndexAlone) {
  fs::create_directories(list_.parent_path());
  write_file(list_, "not JSON");
  EXPECT_THAT(refusal(folder_, gelu()), HasSubstr(list_.string() + " is no list of designs"));
}

}  // namespace
}  // namespace npubench
