// docs/adding.md counts the files that know of one kernel, one element type and one machine: the ones that somebody who
// adds another has to write or to change.
#include <algorithm>
#include <array>
#include <filesystem>
#include <regex>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <npubench/arch/profile.h>

#include "support.h"

namespace npubench::test {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::UnorderedElementsAreArray;

constexpr auto kAddingPage = "docs/adding.md";

struct SourceFile {
  std::string path{};  ///< from the root
  std::string code{};  ///< without comments
};

std::string without_comments(const fs::path& path) {
  const bool cmake = path.extension() == ".txt" || path.extension() == ".cmake";
  return std::regex_replace(contents(path.string()), std::regex(cmake ? "#[^\n]*" : "//[^\n]*"), "");
}

/// What is compiled or configured, but for tests.
std::vector<SourceFile> source_files() {
  constexpr std::array kExtensions{".h", ".cpp", ".cc", ".inc", ".txt", ".cmake"};
  const fs::path root(NPUBENCH_SOURCE_DIR);
  std::vector<SourceFile> files;
  for (const auto* const folder : {"lib", "bench", "tools", "cmake", "mlir/kernels"}) {
    for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
      const auto& path = entry.path();
      if (!entry.is_regular_file() || std::ranges::find(kExtensions, path.extension()) == kExtensions.end()) continue;
      files.push_back({path.lexically_relative(root).string(), without_comments(path)});
    }
  }
  return files;
}

std::vector<std::string> files_with(const std::string& expression, bool in_texts = true) {
  const std::regex regex(expression), text(R"("[^"\n]*")");
  std::vector<std::string> paths;
  for (const auto& [path, code] : source_files()) {
    if (std::regex_search(in_texts ? code : std::regex_replace(code, text, ""), regex)) paths.push_back(path);
  }
  return paths;
}

/// The first column.
std::vector<std::string> files_of_table(std::string_view head) {
  std::vector<std::string> files;
  for (const auto& row : table_of(kAddingPage, head)) files.push_back(row[0]);
  return files;
}

/// What a kernel of its own files takes. `stem` is what their names begin with, `name` how its class is called;
/// `streams`: StreamKernel makes its design.
struct NewKernel {
  std::string stem{}, name{};
  bool streams = false;
};
const NewKernel kNewKernels[] = {
    {"rms_norm", "RMSNorm", true},       {"silu", "Silu", true}, {"silu", "Swiglu", true}, {"rope", "Rope"},
    {"masked_softmax", "MaskedSoftmax"}, {"gemv", "Gemv"},       {"conv1d", "Conv1d"}};

TEST(Counting, FilesOfANewKernel) {
  constexpr auto kList = "lib/npubench/kernels/library.h";
  for (const auto& kernel : kNewKernels) {
    auto files = files_with(fmt::format("{}|(^|[^a-z]){}(_|[^a-z])", kernel.name, kernel.stem));
    std::erase(files, kList);
    // Where published rows are turned into designs, kernels are known by what was measured.
    std::erase_if(files, [](const auto& file) { return file.starts_with("lib/npubench/predict/"); });
    EXPECT_LE(files.size(), 5u) << kernel.name << ": " << testing::PrintToString(files);
    for (const auto& file : files) {
      EXPECT_TRUE(fs::path(file).filename().string().starts_with(kernel.stem)) << file << " knows " << kernel.name;
    }
    const auto list = source_file(kList);
    const std::regex lines(fmt::format("\n[^\n]*({}\\.h|{}[,>])", kernel.stem, kernel.name));
    EXPECT_EQ(std::distance(std::sregex_iterator(list.begin(), list.end(), lines), std::sregex_iterator()), 2);
    if (kernel.stem != "rms_norm") continue;
    files.emplace_back(kList);
    EXPECT_THAT(files_of_table("| file | of RMSNorm |"), UnorderedElementsAreArray(files));
  }
}

TEST(Counting, LinesOfANewDesign) {
  for (const auto& kernel : kNewKernels) {
    const auto source = source_file(fmt::format("lib/npubench/kernels/{}.cpp", kernel.stem));
    const auto begin = source.find(fmt::format("\nDesign {}::design(", kernel.name));
    EXPECT_EQ(begin == std::string::npos, kernel.streams) << kernel.name;
    if (kernel.streams) continue;
    ASSERT_NE(begin, std::string::npos);
    const auto end = source.find("\n}\n", begin);
    EXPECT_LE(std::count(source.begin() + static_cast<std::ptrdiff_t>(begin),
                         source.begin() + static_cast<std::ptrdiff_t>(end), '\n') +
                  1,
              60)
        << kernel.name;
  }
}

TEST(Counting, FilesOfAKernel) {
  const auto files = files_with("(^|[^d_])[Ss]oftmax", false);
  EXPECT_THAT(files_of_table("| file | of Softmax |"), UnorderedElementsAreArray(files));
  const auto own = std::ranges::count_if(
      files, [](const auto& path) { return fs::path(path).filename().string().starts_with("softmax"); });
  EXPECT_THAT(source_file(kAddingPage), HasSubstr(fmt::format("{} files of its own and {} others", own,
                                                              static_cast<std::ptrdiff_t>(files.size()) - own)));
}

TEST(Counting, FilesOfAKernelOutsideTheRepository) {
  std::size_t files = 0;
  for (const auto& entry : fs::recursive_directory_iterator(NPUBENCH_SOURCE_DIR "/docs/skeleton")) {
    if (entry.is_regular_file()) ++files;
  }
  EXPECT_THAT(source_file(kAddingPage), HasSubstr(fmt::format("({} files, nothing elsewhere)", files)));
}

TEST(Counting, FilesOfAnElementType) {
  const auto files = files_with("(^|[^a-zA-Z0-9])i16([^a-zA-Z0-9]|$)");
  EXPECT_THAT(files_of_table("| file | of i16 |"), UnorderedElementsAreArray(files));
  EXPECT_THAT(source_file(kAddingPage), HasSubstr(fmt::format("{} files know of it", files.size())));
}

TEST(Counting, FilesOfAMachine) {
  std::string names;
  for (const auto& profile : profiles()) names += (names.empty() ? "" : "|") + std::string(profile.name);
  EXPECT_THAT(files_of_table("| file | of a profile |"), UnorderedElementsAreArray(files_with(names)));
  EXPECT_THAT(files_with("phoenix-iron"), testing::ElementsAre("lib/npubench/arch/profile.cpp"));
}

TEST(Counting, FilesOfAGeneration) {
  EXPECT_THAT(files_of_table("| file | of npu2 |"), UnorderedElementsAreArray(files_with("npu2", false)));
}

}  // namespace
}  // namespace npubench::test
