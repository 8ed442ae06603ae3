// mlir/ is what the code prints: the index of all designs, and the texts that are worth reading.
#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <npubench/base/json_text.h>
#include <npubench/design/serialize.h>

#include "designs.h"

namespace npubench {
namespace {

namespace fs = std::filesystem;

constexpr const char* kRefresh = "run: scripts/npubench emit --all=mlir --texts=chosen";

std::string content(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::set<std::string> names(const fs::path& folder) {
  std::set<std::string> found;
  for (const auto& entry : fs::directory_iterator(folder)) found.insert(entry.path().filename().string());
  return found;
}

class MlirFolder : public testing::TestWithParam<Generation> {
 protected:
  const fs::path kept_ = fs::path(NPUBENCH_MLIR_FOLDER) / name(GetParam());

  [[nodiscard]] nlohmann::json index() const { return parse_json(content(kept_ / "index.json")); }
};

TEST_P(MlirFolder, HoldsTheIndexAndTheChosenTextsAsTheCodePrintsThem) {
  const auto fresh = fs::path(testing::TempDir()) / "npubench_mlir";
  fs::remove_all(fresh / name(GetParam()));
  commands::write_designs(fresh, GetParam(), test::all_designs(GetParam()), commands::Texts::chosen);
  const auto printed = fresh / name(GetParam());
  EXPECT_EQ(names(kept_), names(printed)) << kRefresh;
  for (const auto& file : names(printed)) {
    // Not EXPECT_EQ: the texts are long.
    EXPECT_TRUE(content(kept_ / file) == content(printed / file)) << file << " differs; " << kRefresh;
  }
  fs::remove_all(printed);
}

// By which the runtime finds an xclbin.
TEST_P(MlirFolder, HasTheHashOfEachDesignInItsIndex) {
  std::map<std::string, std::string> hashes, indexed;
  for (const auto& each : test::all_designs(GetParam())) hashes.emplace(each.design.name, hash(each.design));
  for (const auto& entry : index()) {
    EXPECT_TRUE(indexed.emplace(entry.at("design"), entry.at("hash")).second) << entry.at("design") << " twice";
  }
  EXPECT_EQ(indexed, hashes) << kRefresh;
}

// So that a difference of two indexes says which designs have changed.
TEST_P(MlirFolder, HasADesignALineInItsIndex) {
  std::ifstream in(kept_ / "index.json");
  std::size_t lines = 0;
  for (std::string line; std::getline(in, line);) {
    if (line == "[" || line == "]") continue;
    if (line.ends_with(',')) line.pop_back();
    EXPECT_TRUE(parse_json(line).is_object());
    ++lines;
  }
  EXPECT_EQ(lines, index().size());
}

TEST_P(MlirFolder, IsSmall) {
  std::uintmax_t bytes = 0;
  for (const auto& file : names(kept_)) bytes += fs::file_size(kept_ / file);
  EXPECT_LT(bytes, 2'000'000u);
}

INSTANTIATE_TEST_SUITE_P(Generations, MlirFolder, testing::Values(Generation::npu1, Generation::npu2),
                         [](const auto& generation) { return std::string(name(generation.param)); });

}  // namespace
}  // namespace npubench
