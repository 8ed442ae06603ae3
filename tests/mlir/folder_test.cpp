// The text in mlir/ is what the code prints.
#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

#include <npubench/design/serialize.h>

#include "design_text.h"
#include "designs.h"
#include "suite.h"

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

class MlirFolder : public testing::TestWithParam<Generation> {};

TEST_P(MlirFolder, HoldsTheDefaultCasesAsTheCodePrintsThem) {
  const fs::path kept = fs::path(NPUBENCH_MLIR_FOLDER) / name(GetParam());
  const fs::path fresh = fs::path(testing::TempDir()) / "npubench_mlir";
  fs::remove_all(fresh / name(GetParam()));
  tools::write_designs(fresh, GetParam(), tools::default_designs(GetParam()));
  const auto printed = fresh / name(GetParam());
  EXPECT_EQ(names(kept), names(printed)) << "run: npubench emit --all mlir";
  for (const auto& file : names(printed)) {
    // Not EXPECT_EQ: the texts are long.
    EXPECT_TRUE(content(kept / file) == content(printed / file)) << file << " differs; run: npubench emit --all mlir";
  }
  fs::remove_all(printed);
}

// The bench finds an xclbin by its design's hash.
TEST_P(MlirFolder, HasTheDesignsThatTheDefaultBenchmarksLoad) {
  std::set<std::string> loaded, printed;
  for (const auto& design : bench::designs_of(bench::default_suite(architecture(GetParam())), GetParam())) {
    loaded.insert(hash(design));
  }
  for (const auto& design : tools::default_designs(GetParam())) {
    if (design.design.name != "whisper_base_rows") printed.insert(hash(design.design));  // which is of no benchmark
  }
  EXPECT_EQ(printed, loaded);
}

INSTANTIATE_TEST_SUITE_P(Generations, MlirFolder, testing::Values(Generation::npu1, Generation::npu2),
                         [](const auto& generation) { return std::string(name(generation.param)); });

}  // namespace
}  // namespace npubench
