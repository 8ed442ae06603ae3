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
using testing::AllOf;
using testing::ElementsAre;
using testing::Eq;
using testing::HasSubstr;
using testing::Ne;
using testing::ThrowsMessage;

class Manifest : public testing::Test {
 protected:
  Manifest() : folder_(fs::path(testing::TempDir()) / ("npubench-manifest-" + std::to_string(getpid()))) {
    fs::create_directories(folder_);
  }
  ~Manifest() override { fs::remove_all(folder_); }

  static XclbinEntry entry(const CheckedProgram& program, bool emulated) {
    auto made = describe_xclbin(program, emulated);
    made.xclbin = made.hash + ".xclbin";
    made.instructions = made.hash + ".insts.bin";
    return made;
  }

  // A hardware xclbin of the program, as cmake/xclbins.cmake leaves it: files, and what they held.
  XclbinEntry build(const CheckedProgram& program, const fs::path& folder) const {
    fs::create_directories(folder);
    auto made = entry(program, false);
    std::ofstream(folder / made.xclbin) << "abc";
    std::ofstream(folder / made.instructions) << "";
    made.xclbin_record = {3, kSha256OfAbc};
    made.instructions_record = {0, kSha256OfNothing};
    write_manifest(folder, {made});
    return made;
  }

  static std::string build_folder() { return xclbin_folders().at(0).parent_path().string(); }

  // FIPS 180-4's examples, as `printf abc | sha256sum` gives them.
  static constexpr const char* kSha256OfAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  static constexpr const char* kSha256OfNothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

  const fs::path folder_;
  const CheckedProgram program_{test::CopyDesign{}.build()};
};

TEST_F(Manifest, SaysWhatAnXclbinHolds) {
  const auto made = describe_xclbin(program_, true);
  EXPECT_EQ(made.design, "copy");
  EXPECT_EQ(made.hash, hash(program_.design()));
  EXPECT_EQ(made.kernel, "MLIR_AIE");
  EXPECT_THAT(made.arguments, testing::ElementsAre(HasSubstr("input 4096"), HasSubstr("output 4096")));
}

TEST_F(Manifest, FindsWhatWasWritten) {
  write_manifest(folder_,
                 {entry(CheckedProgram(test::CopyDesign{.elements = 8192}.build()), true), entry(program_, true)});
  const auto found = find_xclbin(program_, true, {folder_ / "none", folder_});
  EXPECT_EQ(found.xclbin, folder_ / (program_.hash() + ".xclbin"));
  EXPECT_EQ(found.instructions, folder_ / (program_.hash() + ".insts.bin"));
  EXPECT_EQ(found.generation, Generation::npu1);
}

TEST_F(Manifest, SaysWhatEachSequenceOfADesignHolds) {
  const CheckedProgram design(test::CopyDesign{}.with_half());
  auto made = entry(design, true);
  ASSERT_EQ(made.further_sequences.size(), 1u);
  EXPECT_EQ(made.further_sequences[0].name, "half");
  EXPECT_THAT(made.further_sequences[0].arguments,
              testing::ElementsAre(HasSubstr("input 2048"), HasSubstr("output 2048")));
  made.further_sequences[0].instructions = "half.insts.bin";
  made.further_sequences[0].record = {0, kSha256OfNothing};
  std::ofstream(folder_ / "half.insts.bin") << "";
  write_manifest(folder_, {made, entry(program_, true)});
  const auto found = find_xclbin(design, true, {folder_});
  ASSERT_EQ(found.further_sequences.size(), 1u);
  EXPECT_EQ(found.further_sequences[0].name, "half");
  EXPECT_EQ(found.further_sequences[0].instructions, folder_ / "half.insts.bin");
  EXPECT_EQ(found.further_sequences[0].arguments, made.further_sequences[0].arguments);
  EXPECT_TRUE(find_xclbin(program_, true, {folder_}).further_sequences.empty());

  std::ofstream(folder_ / "half.insts.bin") << "1";
  EXPECT_THAT([&] { (void)find_xclbin(design, true, {folder_}); },
              ThrowsMessage<Error>(AllOf(HasSubstr("half.insts.bin"), HasSubstr("it has 1 bytes"))));
}

TEST_F(Manifest, IsReadAgainOnlyWhenItHasChanged) {
  ManifestCache manifests;
  EXPECT_EQ(manifests.read(folder_), nullptr);
  write_manifest(folder_, {entry(program_, true)});
  const auto first = manifests.read(folder_);
  ASSERT_NE(first, nullptr);
  EXPECT_EQ(manifests.read(folder_), first);
  EXPECT_NO_THROW((void)find_xclbin(program_, true, {folder_}, manifests));

  const CheckedProgram other(test::CopyDesign{.elements = 8192}.build());
  EXPECT_THROW((void)find_xclbin(other, true, {folder_}, manifests), Error);
  write_manifest(folder_, {entry(program_, true), entry(other, true)});
  EXPECT_NO_THROW((void)find_xclbin(other, true, {folder_}, manifests));
  EXPECT_NE(manifests.read(folder_), first);
  EXPECT_EQ(first->size(), 1u);  // whoever holds it keeps it

  fs::remove(folder_ / "manifest.json");
  EXPECT_EQ(manifests.read(folder_), nullptr);
  EXPECT_THROW((void)find_xclbin(other, true, {folder_}, manifests), Error);
}

TEST_F(Manifest, DoesNotGiveHardwareAnEmulatedXclbin) {
  write_manifest(folder_, {entry(program_, true)});
  EXPECT_THAT(
      [&] { (void)find_xclbin(program_, false, {folder_}); },
      ThrowsMessage<Error>(AllOf(HasSubstr("no hardware xclbin of design copy"), HasSubstr(program_.hash()),
                                 HasSubstr(folder_.string() + " (1 other xclbins)"), HasSubstr("NPUBENCH_XCLBINS"))));
}

TEST_F(Manifest, SaysWhereItLookedAndHowToBuildWhatIsMissing) {
  EXPECT_THAT([&] { (void)find_xclbin(program_, true, {folder_}); },
              ThrowsMessage<Error>(
                  AllOf(HasSubstr(folder_.string() + " (no manifest.json)"), HasSubstr("target emulated_xclbins"))));
}

TEST_F(Manifest, FindsHardwareXclbinsInTheGenerationsSubfolder) {
  const auto made = build(program_, folder_ / "npu1");
  EXPECT_EQ(find_xclbin(program_, false, {folder_}).xclbin, folder_ / "npu1" / made.xclbin);
  EXPECT_EQ(find_xclbin(program_, false, {folder_ / "npu1"}).xclbin, folder_ / "npu1" / made.xclbin);
}

TEST_F(Manifest, AnXclbinOfAnotherGenerationIsNotTaken) {
  auto made = entry(program_, false);
  made.generation = Generation::npu2;
  write_manifest(folder_, {made});
  EXPECT_THROW((void)find_xclbin(program_, false, {folder_}), Error);
}

TEST_F(Manifest, AMissingHardwareXclbinComesWithTheCommandThatBuildsIt) {
  EXPECT_THAT(
      [&] { (void)find_xclbin(program_, false, {folder_}); },
      ThrowsMessage<Error>(AllOf(HasSubstr("there is no hardware xclbin of design copy"),
                                 HasSubstr("`cmake --build " + build_folder() + " --target xclbin-npu1-copy`"))));
}

// The build has targets of the designs in mlir/, and of those alone.
TEST_F(Manifest, WhatTheBuildHasNoTargetForIsToBeEmittedFirst) {
  auto of_a_default_case = program_.design();
  of_a_default_case.name = "empty";
  const auto emit = HasSubstr(", after `npubench emit <case> --npu=npu1 --into <folder>`");
  EXPECT_THAT([&] { (void)find_xclbin(program_, false, {folder_}); }, ThrowsMessage<Error>(emit));
  EXPECT_THAT([&] { (void)find_xclbin(CheckedProgram(of_a_default_case), false, {folder_}); },
              ThrowsMessage<Error>(testing::Not(emit)));
}

TEST_F(Manifest, AnXclbinOlderThanItsDesignIsRefusedWithTheCommandThatRebuildsIt) {
  const auto made = build(program_, folder_ / "npu1");
  const CheckedProgram changed(test::CopyDesign{.elements = 8192}.build());
  EXPECT_THAT(
      [&] { (void)find_xclbin(changed, false, {folder_}); },
      ThrowsMessage<Error>(AllOf(HasSubstr((folder_ / "npu1" / made.xclbin).string() + ", is older than the design"),
                                 HasSubstr("made from hash " + program_.hash()), HasSubstr("now " + changed.hash()),
                                 HasSubstr("`cmake --build " + build_folder() + " --target xclbin-npu1-copy`"))));
}

TEST_F(Manifest, AnOlderXclbinElsewhereDoesNotHideTheCurrentOne) {
  const CheckedProgram changed(test::CopyDesign{.elements = 8192}.build());
  build(program_, folder_ / "old");
  const auto made = build(changed, folder_ / "new");
  EXPECT_EQ(find_xclbin(changed, false, {folder_ / "old", folder_ / "new"}).xclbin, folder_ / "new" / made.xclbin);
}

TEST_F(Manifest, AFileThatIsNotTheOneDescribedIsRefused) {
  const auto made = build(program_, folder_);
  EXPECT_NO_THROW((void)find_xclbin(program_, false, {folder_}));

  std::ofstream(folder_ / made.xclbin) << "abd";  // as long, with other contents
  EXPECT_THAT([&] { (void)find_xclbin(program_, false, {folder_}); },
              ThrowsMessage<Error>(AllOf(HasSubstr((folder_ / made.xclbin).string()), HasSubstr("its SHA-256 is"),
                                         HasSubstr(kSha256OfAbc), HasSubstr("--target xclbin-npu1-copy"))));
  std::ofstream(folder_ / made.xclbin) << "abcd";
  EXPECT_THAT([&] { (void)find_xclbin(program_, false, {folder_}); },
              ThrowsMessage<Error>(HasSubstr("it has 4 bytes, the manifest says 3")));
  std::ofstream(folder_ / made.xclbin) << "abc";
  fs::remove(folder_ / made.instructions);
  EXPECT_THAT([&] { (void)find_xclbin(program_, false, {folder_}); },
              ThrowsMessage<Error>(AllOf(HasSubstr(made.instructions.string()), HasSubstr("cannot be read"))));
}

TEST_F(Manifest, KeepsWhatTheBuildForHardwareRecorded) {
  auto made = entry(program_, false);
  made.benchmark_case = "Copy/i32/4096";
  made.tile = "16";
  made.columns = 2;
  made.core_rows = 4;
  made.argument_groups = {0, 0};
  made.toolchain = {{"peano", "clang 20"}, {"mlir-aie", "1.2"}};
  made.xclbin_record = {3, kSha256OfAbc};
  made.instructions_record = {0, kSha256OfNothing};
  write_manifest(folder_, {made});
  const auto read = read_manifest(folder_).value().at(0);
  EXPECT_EQ(read.benchmark_case, made.benchmark_case);
  EXPECT_EQ(read.tile, made.tile);
  EXPECT_EQ(read.columns, 2);
  EXPECT_EQ(read.core_rows, 4);
  EXPECT_EQ(read.instruction_group, 1);
  EXPECT_EQ(read.argument_groups, made.argument_groups);
  EXPECT_EQ(read.toolchain, made.toolchain);
  EXPECT_EQ(read.xclbin_record, made.xclbin_record);
  EXPECT_EQ(read.instructions_record, made.instructions_record);
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

// Where npubench_add_xclbins puts those of a program of another project.
TEST_F(Manifest, TheFolderBesideTheProgramIsLookedInWhereItIsThere) {
  const auto program = folder_ / "my_bench";
  EXPECT_THAT(xclbin_folders({}, program), ElementsAre(Ne(folder_ / "xclbin")));
  fs::create_directories(folder_ / "xclbin");
  EXPECT_THAT(xclbin_folders({}, program), ElementsAre(Ne(folder_ / "xclbin"), Eq(folder_ / "xclbin")));
  setenv("NPUBENCH_XCLBINS", "b", 1);
  EXPECT_THAT(xclbin_folders({}, program), ElementsAre(Eq("b")));
  unsetenv("NPUBENCH_XCLBINS");
  EXPECT_EQ(running_program().filename(), "runtime_test");
}

TEST_F(Manifest, WhatIsMissingIsMadeInTheProjectBesideItsFolder) {
  fs::create_directories(folder_ / "build");
  std::ofstream(folder_ / "build" / "CMakeCache.txt") << "";
  EXPECT_THAT([&] { (void)find_xclbin(program_, false, {folder_}); },
              ThrowsMessage<Error>(HasSubstr("`cmake --build " + (folder_ / "build").string() + " --target xclbin-")));
}

}  // namespace
}  // namespace npubench
