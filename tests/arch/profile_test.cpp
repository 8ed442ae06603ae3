#include <npubench/arch/profile.h>

#include <set>

#include <gmock/gmock.h>

#include <npubench/arch/profile_file.h>
#include <npubench/base/error.h>

namespace npubench {
namespace {

TEST(Profiles, HaveNamesOfTheirOwn) {
  std::set<std::string> names;
  for (const auto& profile : profiles()) names.insert(profile.name);
  EXPECT_EQ(names.size(), profiles().size());
}

TEST(Profiles, SayWhereTheirNumbersComeFrom) {
  for (const auto& profile : profiles()) {
    for (const auto& parameter : parameters(profile)) {
      EXPECT_EQ(parameter.source.empty(), parameter.name == "device") << profile.name << " " << parameter.name;
    }
  }
}

TEST(Profiles, HaveEveryNumber) {
  for (const auto& profile : profiles()) {
    EXPECT_GT(profile.machine.clock_hz, 0) << profile.name;
    EXPECT_GT(profile.machine.dram_bytes_per_second, 0) << profile.name;
    EXPECT_GT(profile.machine.context_seconds, 0) << profile.name;
    EXPECT_GT(profile.machine.submit_seconds, 0) << profile.name;
    EXPECT_GT(profile.machine.launch_seconds, profile.machine.submit_seconds) << profile.name;
  }
}

TEST(Profiles, GrantTheDriversContexts) {
  for (const auto& profile : profiles()) {
    EXPECT_EQ(profile.machine.max_contexts, profile.generation == Generation::npu1 ? 6 : 16) << profile.name;
  }
}

TEST(Profiles, AreFoundByName) {
  for (const auto& profile : profiles()) EXPECT_EQ(&find_profile(profile.name), &profile);
}

TEST(Profiles, OfAGenerationHaveADefault) {
  EXPECT_EQ(find_profile("npu1").name, "phoenix-7940hs-turbo");
  EXPECT_EQ(find_profile("npu2").name, "krackan-350-turbo");
  EXPECT_EQ(default_profile(Generation::npu2).generation, Generation::npu2);
}

TEST(Profiles, ThatAreUnknownAreAnErrorThatListsTheOthers) {
  try {
    find_profile("nowhere");
    FAIL() << "no error";
  } catch (const Error& error) {
    EXPECT_EQ(error.category(), ErrorCategory::not_found);
    EXPECT_THAT(error.what(), testing::HasSubstr("'nowhere'"));
    EXPECT_THAT(error.what(), testing::HasSubstr("strix-air"));
  }
}

TEST(PeakOperations, CountTwoForAMultiplyAccumulate) {
  const auto& phoenix = find_profile("phoenix-7940hs-turbo");
  EXPECT_DOUBLE_EQ(peak_operations_per_second(phoenix, MultiplyMode::i8), 2 * 256 * 16 * 1e9);
  EXPECT_DOUBLE_EQ(peak_operations_per_second(phoenix, MultiplyMode::bf16), 2 * 128 * 16 * 1e9);
}

TEST(PeakOperations, OfNpu2AreAboutTheFiftyTopsOnTheBox) {
  const auto& krackan = find_profile("krackan-350-turbo");
  EXPECT_NEAR(peak_operations_per_second(krackan, MultiplyMode::i8), 50e12, 10e12);
}

}  // namespace
}  // namespace npubench
