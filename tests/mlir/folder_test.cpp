// The text in mlir/ is what the code prints.
#include <gmock/gmock.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

#include <npubench/commands/design_files.h>
#include <npubench/design/serialize.h>


namespace npubench {
namespace {

namespace fs = std::filesystem;

std::string content(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::set<std::string> names(const fs::path& folder) {
  std::set<std::string> found;
  for (const auto& entry : fs::directory_iterator(folder)) found.insert(entry.path().filename().string());
  return found;
}

std::vector<commands::CaseDesign> all_designs(Generation generation) {
  auto designs = commands::default_designs(Families::standard(), generation);
  std::ranges::move(commands::whisper_designs(generation), std::back_inserter(designs));
  return designs;
}

class MlirFolder : public testing::TestWithParam<Generation> {};

TEST_P(MlirFolder, HoldsTheDefaultCasesAsTheCodePrintsThem) {
  const fs::path kept = fs::path(NPUBENCH_MLIR_FOLDER) / name(GetParam());
  const fs::path fresh = fs::path(testing::TempDir()) / "npubench_mlir";
  fs::remove_all(fresh / name(GetParam()));
  commands::write_designs(fresh, GetParam(), all_designs(GetParam()));
  const auto printed = fresh / name(GetParam());
  EXPECT_EQ(names(kept), names(printed)) << "run: npubench emit --all mlir";
  for (const auto& file : names(printed)) {
    // Not EXPECT_EQ: the texts are long.
    EXPECT_TRUE(content(kept / file) == content(printed / file)) << file << " differs; run: npubench emit --all mlir";
  }
  fs::remove_all(printed);
}

INSTANTIATE_TEST_SUITE_P(Generations, MlirFolder, testing::Values(Generation::npu1, Generation::npu2),
                         [](const auto& generation) { return std::string(name(generation.param)); });

}  // namespace
}  // namespace npubench
