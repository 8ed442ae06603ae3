#include <npubench/runtime/xclbin_manifest.h>

#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <npubench/base/error.h>
#include <npubench/design/serialize.h>

#include "copy_design.h"

namespace npubench {
namespace {

namespace fs = std::filesystem;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::ThrowsMessage;

class Manifest : public ::testing::Test {
 protected:
  Manifest() : folder_(fs::path(::testing::TempDir()) / ("npubench-manifest-" + std::to_string(getpid()))) {
    fs::create_directories(folder_);
  }
  ~Manifest() override { fs::remove_all(folder_); }

  static XclbinEntry entry(const Design& design, bool emulated) {
    auto made = describe_xclbin(design, emulated);
    made.xclbin = made.hash + ".xclbin";
    made.instructions = made.hash + ".insts.bin";
    return made;
  }

  const fs::path folder_;
  const Design design_ = testing::CopyDesign{}.build();
};

TEST_F(Manifest, SaysWhatAnXclbinHolds) {
  const auto made = describe_xclbin(design_, true);
  EXPECT_EQ(made.design, "copy");
  EXPECT_EQ(made.hash, hash(design_));
  EXPECT_EQ(made.kernel, "MLIR_AIE");
  EXPECT_THAT(made.arguments, ::testing::ElementsAre(HasSubstr("input 4096"), HasSubstr("output 4096")));
}

TEST_F(Manifest, FindsWhatWasWritten) {
  write_manifest(folder_, {entry(testing::CopyDesign{.elements = 8192}.build(), true), entry(design_, true)});
  const auto found = find_xclbin(design_, true, {folder_ / "none", folder_});
  EXPECT_EQ(found.xclbin, folder_ / (hash(design_) + ".xclbin"));
  EXPECT_EQ(found.instructions, folder_ / (hash(design_) + ".insts.bin"));
  EXPECT_EQ(found.generation, Generation::npu1);
}

TEST_F(Manifest, DoesNotGiveHardwareAnEmulatedXclbin) {
  write_manifest(folder_, {entry(design_, true)});
  EXPECT_THAT(
      [&] { (void)find_xclbin(design_, false, {folder_}); },
      ThrowsMessage<Error>(AllOf(HasSubstr("no hardware xclbin of design copy"), HasSubstr(hash(design_)),
                                 HasSubstr(folder_.string() + " (1 other xclbins)"), HasSubstr("NPUBENCH_XCLBINS"))));
}

TEST_F(Manifest, SaysWhereItLookedAndHowToBuildWhatIsMissing) {
  EXPECT_THAT([&] { (void)find_xclbin(design_, true, {folder_}); },
              ThrowsMessage<Error>(
                  AllOf(HasSubstr(folder_.string() + " (no manifest.json)"), HasSubstr("target emulated_xclbins"))));
}

TEST_F(Manifest, ThatCannotBeUnderstoodIsAnError) {
  for (const char* text :
       {"{", R"({"schema_version": 9, "xclbins": []})", R"({"schema_version": 1, "xclbins": [{}]})"}) {
    std::ofstream(folder_ / "manifest.json") << text;
    EXPECT_THAT([&] { (void)read_manifest(folder_); }, ThrowsMessage<Error>(HasSubstr("is no manifest of xclbins")))
        << text;
  }
}

TEST_F(Manifest, FoldersAreThoseGivenElseThoseOfTheEnvironmentElseTheBuilds) {
  EXPECT_EQ(xclbin_folders({"a"}), std::vector<fs::path>{"a"});
  setenv("NPUBENCH_XCLBINS", "b:/c", 1);
  EXPECT_EQ(xclbin_folders(), (std::vector<fs::path>{"b", "/c"}));
  EXPECT_EQ(xclbin_folders({"a"}), std::vector<fs::path>{"a"});
  unsetenv("NPUBENCH_XCLBINS");
  EXPECT_EQ(xclbin_folders().at(0).filename(), "xclbin");
}

}  // namespace
}  // namespace npubench
