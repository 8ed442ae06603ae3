// Opening devices, and finding the xclbins of designs.
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <npubench/runtime/xclbin_manifest.h>

#include "backends.h"

namespace npubench {
namespace {

namespace fs = std::filesystem;
using testing::AllOf;
using testing::HasSubstr;

class EmulatedDriver : public testing::Test {
 protected:
  void SetUp() override {
    if (!test::driver_is_emulated()) GTEST_SKIP() << "the emulated driver is not preloaded";
  }
};

TEST_F(EmulatedDriver, IsWhatAutoOpens) {
  const auto info = Device::open("auto").info();
  EXPECT_EQ(info.backend, "xrt");
  EXPECT_THAT(info.name, HasSubstr("(emulated " + info.profile.name + ")"));
  EXPECT_EQ(info.driver, "amdxdna emulated");
  EXPECT_FALSE(info.power_mode.empty());
}

TEST_F(EmulatedDriver, AnIndexThatIsNotThereIsSaidInXrtsWords) {
  EXPECT_THAT(test::error_of(ErrorCategory::not_found, [] { (void)Device::open("xrt:7"); }),
              AllOf(HasSubstr("'xrt:7'"), HasSubstr("index"), HasSubstr("xrt-smi examine")));
}

TEST_F(EmulatedDriver, XclbinsOfAManifestComeFirst) {
  const auto device = Device::open("xrt");
  const auto design = test::copy_design(device.info().generation);
  const auto folder = fs::temp_directory_path() / "npubench-conformance-manifest";
  fs::create_directories(folder);
  auto entry = describe_xclbin(CheckedProgram(design), true);
  entry.xclbin = "absent.xclbin";
  entry.instructions = "absent.insts.bin";
  write_manifest(folder, {entry});
  DeviceOptions options;
  options.xclbin_folders = {folder};
  const auto strict = Device::open("xrt", options);
  EXPECT_THAT(test::error_of(ErrorCategory::not_found, [&] { (void)strict.create_context(design); }),
              HasSubstr("absent.insts.bin"));
  fs::remove_all(folder);
  EXPECT_NO_THROW((void)device.create_context(design));  // made on the fly
}

TEST_F(EmulatedDriver, AnXclbinOfAnotherDesignIsNotTaken) {
  const auto device = Device::open("xrt");
  const auto folder = fs::temp_directory_path() / "npubench-conformance-damaged";
  fs::create_directories(folder);
  std::ofstream(folder / "damaged.xclbin") << "no xclbin";
  std::ofstream(folder / "damaged.insts.bin") << "1234";
  const auto design = test::copy_design(device.info().generation);
  auto entry = describe_xclbin(CheckedProgram(design), true);
  entry.xclbin = "damaged.xclbin";
  entry.instructions = "damaged.insts.bin";
  write_manifest(folder, {entry});
  DeviceOptions options;
  options.xclbin_folders = {folder};
  const auto damaged = Device::open("xrt", options);
  test::error_of(ErrorCategory::device, [&] { (void)damaged.create_context(design); });
  EXPECT_EQ(damaged.contexts_in_use(), 0);
  fs::remove_all(folder);
}

}  // namespace
}  // namespace npubench
