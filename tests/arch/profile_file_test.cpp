#include <npubench/arch/profile_file.h>

#include <cstdio>
#include <fstream>
#include <string>

#include <gmock/gmock.h>

#include <npubench/base/error.h>

namespace npubench {
namespace {

using testing::HasSubstr;
using testing::MatchesRegex;
using testing::StartsWith;

std::string with(std::string text, const std::string& what, const std::string& instead) {
  const auto at = text.find(what);
  EXPECT_NE(at, std::string::npos) << what;
  return at == std::string::npos ? text : text.replace(at, what.size(), instead);
}

const std::string kText = R"({
  "name": "my-laptop",
  "generation": "npu1",
  "machine": {
    "device": "NPU Phoenix",
    "clock_hz": 1.0e9,
    "dram_bytes_per_second": 2.0e10,
    "launch_seconds": 0.0002,
    "submit_seconds": 0.00002,
    "context_seconds": 0.003,
    "chained_seconds": 0.00003,
    "switch_seconds": 0.001,
    "max_contexts": 5
  },
  "toolchain": {"compiler": "peano"},
  "sources": {"clock_hz": "xrt-smi examine"}
}
)";

std::string message_of(const std::string& text) {
  try {
    (void)parse_profile(text, "my.json");
  } catch (const Error& error) {
    EXPECT_EQ(error.category(), ErrorCategory::invalid_argument);
    return error.what();
  }
  return "no error";
}

TEST(ProfileFile, SaysAllOfAMachineAndItsToolchain) {
  const auto profile = parse_profile(kText, "my.json");
  EXPECT_EQ(profile.generation, Generation::npu1);
  EXPECT_EQ(profile.machine.device, "NPU Phoenix");
  EXPECT_EQ(profile.machine.clock_hz, 1e9);
  EXPECT_EQ(profile.machine.dram_bytes_per_second, 2e10);
  EXPECT_EQ(profile.machine.launch_seconds, 0.0002);
  EXPECT_EQ(profile.machine.submit_seconds, 0.00002);
  EXPECT_EQ(profile.machine.context_seconds, 0.003);
  EXPECT_EQ(profile.machine.chained_seconds, 0.00003);
  EXPECT_EQ(profile.machine.switch_seconds, 0.001);
  EXPECT_EQ(profile.machine.max_contexts, 5);
  EXPECT_EQ(profile.toolchain.compiler, CoreCompiler::peano);
  EXPECT_EQ(profile.sources.at("clock_hz"), "xrt-smi examine");
  EXPECT_EQ(profile.spec(), "my.json");
}

TEST(ProfileFile, GivesANameThatChangesWithEveryNumber) {
  const auto name = parse_profile(kText, "my.json").name;
  EXPECT_THAT(name, MatchesRegex("my-laptop@[0-9a-f]+"));
  EXPECT_EQ(name.size(), std::string("my-laptop@").size() + 8);
  EXPECT_NE(parse_profile(with(kText, "2.0e10", "2.1e10"), "my.json").name, name);
  EXPECT_NE(parse_profile(with(kText, "peano", "chess"), "my.json").name, name);
  EXPECT_EQ(parse_profile(with(kText, "2.0e10", "20000000000"), "other.json").name, name);
  EXPECT_EQ(parse_profile(with(kText, "xrt-smi examine", "a guess"), "my.json").name, name);
}

TEST(ProfileFile, OfABuiltInNameIsNotTheBuiltInOne) {
  const auto text = with(kText, "my-laptop", "phoenix-default");
  const auto profile = parse_profile(text, "my.json");
  EXPECT_THAT(profile.name, StartsWith("phoenix-default@"));
  EXPECT_NE(profile.name, find_profile("phoenix-default").name);
}

TEST(ProfileFile, IsWhatABuiltInOneIsPrintedAs) {
  for (const auto& built_in : profiles()) {
    const auto read = parse_profile(profile_text(built_in), "printed.json");
    EXPECT_THAT(read.name, StartsWith(built_in.name + "@"));
    EXPECT_EQ(read.generation, built_in.generation);
    EXPECT_EQ(read.machine, built_in.machine) << built_in.name;
    EXPECT_EQ(read.toolchain, built_in.toolchain);
    EXPECT_EQ(read.sources, built_in.sources);
    EXPECT_EQ(profile_text(read), profile_text(built_in));
  }
}

TEST(ProfileFile, ThatLacksAMemberSaysWhich) {
  EXPECT_THAT(message_of(with(kText, R"(    "launch_seconds": 0.0002,)", "")),
              HasSubstr("my.json:4: machine.launch_seconds is missing"));
  EXPECT_THAT(message_of(with(kText, R"(    "clock_hz": 1.0e9,)", "")),
              HasSubstr("my.json:4: machine.clock_hz is missing"));  // sources has one
  EXPECT_THAT(message_of(with(kText, R"("generation": "npu1",)", "")), HasSubstr("generation is missing"));
  EXPECT_THAT(message_of(with(kText, R"("compiler": "peano")", "")), HasSubstr("toolchain.compiler is missing"));
  EXPECT_THAT(message_of("{}"), HasSubstr("name is missing"));
}

TEST(ProfileFile, MayLeaveOutDeviceAndSources) {
  auto text = with(kText, R"(    "device": "NPU Phoenix",)", "");
  text = with(text, R"(,
  "sources": {"clock_hz": "xrt-smi examine"})",
              "");
  EXPECT_EQ(message_of(text), "no error");
}

TEST(ProfileFile, RefusesNumbersThatNoMachineHas) {
  EXPECT_THAT(message_of(with(kText, "1.0e9", "-1")),
              HasSubstr("my.json:6: machine.clock_hz is -1, a number from 1e+06 to 1e+10 Hz is needed"));
  EXPECT_THAT(message_of(with(kText, "1.0e9", "1")), HasSubstr("machine.clock_hz is 1, a number from 1e+06"));
  EXPECT_THAT(message_of(with(kText, "2.0e10", "1e300")),
              HasSubstr("my.json:7: machine.dram_bytes_per_second is 1e+300"));
  EXPECT_THAT(message_of(with(kText, "2.0e10", "1e999")),
              HasSubstr("my.json:7: 1e999 is more than any number can be: `npubench devices"));
  EXPECT_THAT(message_of(with(kText, "2.0e10", "NaN")), HasSubstr("my.json:7: this is no JSON"));
  EXPECT_THAT(message_of(with(kText, "0.003", "3000")), HasSubstr("is 3000, a number from 0 to 100 s is needed"));
  EXPECT_THAT(message_of(with(kText, "0.003", R"("3 ms")")), HasSubstr(R"(is "3 ms", a number from)"));
  EXPECT_THAT(message_of(with(kText, "\"max_contexts\": 5", "\"max_contexts\": 0")), HasSubstr("1 to 1024 is needed"));
  EXPECT_THAT(message_of(with(kText, "\"max_contexts\": 5", "\"max_contexts\": 5.5")),
              HasSubstr("is 5.5, a whole number from"));
  EXPECT_THAT(message_of(with(kText, "\"max_contexts\": 5", "\"max_contexts\": null")), HasSubstr("is null"));
}

TEST(ProfileFile, RefusesASubmissionLongerThanTheLaunch) {
  EXPECT_THAT(message_of(with(kText, "0.00002", "0.0003")),
              HasSubstr("machine.submit_seconds is 0.0003, more than launch_seconds, 0.0002"));
}

TEST(ProfileFile, RefusesWhatItDoesNotKnow) {
  EXPECT_THAT(message_of(with(kText, "\"clock_hz\": 1.0e9", "\"clock_mhz\": 1000, \"clock_hz\": 1.0e9")),
              HasSubstr("my.json:6: machine.clock_mhz is unknown: did you mean 'clock_hz'?"));
  EXPECT_THAT(message_of(with(kText, "\"toolchain\"", "\"tools\"")), HasSubstr("tools is unknown"));
  EXPECT_THAT(message_of(with(kText, "npu1", "npu3")),
              HasSubstr("generation is 'npu3', which is unknown: use npu1 or npu2"));
  EXPECT_THAT(message_of(with(kText, "peano", "gcc")), HasSubstr("toolchain.compiler is 'gcc'"));
  EXPECT_THAT(message_of(with(kText, "NPU Phoenix", "NPU Strix")),
              HasSubstr("machine.device is 'NPU Strix', which is no npu1"));
  EXPECT_THAT(message_of(with(kText, "{\"clock_hz\": \"xrt-smi", "{\"clock\": \"xrt-smi")),
              HasSubstr("sources.clock is unknown"));
}

TEST(ProfileFile, RefusesNamesThatAreNoNames) {
  EXPECT_THAT(message_of(with(kText, "my-laptop", "")), HasSubstr("my.json:2: name is ''"));
  EXPECT_THAT(message_of(with(kText, "my-laptop", "phoenix@12345678")), HasSubstr("1 to 40 letters"));
  EXPECT_THAT(message_of(with(kText, "my-laptop", std::string(41, 'x'))), HasSubstr("1 to 40 letters"));
}

TEST(ProfileFile, RefusesAMemberThatIsThereTwice) {
  EXPECT_THAT(message_of(with(kText, "\"clock_hz\": 1.0e9", "\"clock_hz\": 1.0e9, \"clock_hz\": 2.0e9")),
              HasSubstr("clock_hz is there twice"));
}

TEST(ProfileFile, RefusesWhatIsNoJsonWithItsLine) {
  EXPECT_THAT(message_of(with(kText, "1.0e9,", "1.0e9")), HasSubstr("my.json:7: this is no JSON"));
  EXPECT_THAT(message_of("[]"), HasSubstr("a profile is a JSON object"));
  EXPECT_THAT(message_of(""), HasSubstr("my.json:1: this is no JSON"));
  EXPECT_THAT(message_of(std::string(100000, '[')), HasSubstr("this is no JSON"));
}

TEST(OpenProfile, TakesBuiltInNamesAndFiles) {
  EXPECT_EQ(open_profile("npu2").name, default_profile(Generation::npu2).name);
  EXPECT_EQ(open_profile("strix-air").name, "strix-air");
  const auto file = testing::TempDir() + "open_profile_test.json";
  std::ofstream(file) << kText;
  EXPECT_THAT(open_profile(file).name, StartsWith("my-laptop@"));
  EXPECT_EQ(open_profile(file).file, file);
  std::remove(file.c_str());
}

TEST(OpenProfile, SaysWhichFileCannotBeRead) {
  for (const auto* const spec : {"nowhere.json", "./nowhere", "/"}) {
    try {
      (void)open_profile(spec);
      ADD_FAILURE() << spec;
    } catch (const Error& error) {
      EXPECT_EQ(error.category(), ErrorCategory::io);
      EXPECT_THAT(error.what(), HasSubstr(std::string("profile ") + spec + " cannot be read"));
    }
  }
}

TEST(OpenProfile, SaysThatAnUnknownNameMayBeAFile) {
  try {
    (void)open_profile("my-laptop");
    ADD_FAILURE();
  } catch (const Error& error) {
    EXPECT_EQ(error.category(), ErrorCategory::not_found);
    EXPECT_THAT(error.what(), HasSubstr("a file of your own"));
  }
}

}  // namespace
}  // namespace npubench
