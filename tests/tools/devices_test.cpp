// Machines as data: what `npubench devices` prints, and what a file of one's own does in every command.
#include <fstream>
#include <string>

#include <gmock/gmock.h>

#include <npubench/arch/profile_file.h>
#include <npubench/base/json_text.h>

#include "command.h"
#include "rows.h"

namespace npubench {
namespace {

using bench::test::bench;
using bench::test::execute;
using bench::test::Json;
using bench::test::lines;
using bench::test::only_row;
using bench::test::read_file;
using bench::test::row_of;
using bench::test::TemporaryFolder;
using testing::AllOf;
using testing::EndsWith;
using testing::HasSubstr;
using testing::StartsWith;

constexpr const char* kCase = "--case=GELU/bf16/tile:16/64x64/cores:2x2";

/// phoenix-default under another clock, in a file.
std::string slower(const TemporaryFolder& folder, const std::string& name = "phoenix-default") {
  auto profile = find_profile("phoenix-default");
  profile.name = name;
  profile.machine.clock_hz /= 2;
  const auto file = folder.file("slower.json");
  std::ofstream(file) << profile_text(profile);
  return file;
}

TEST(Devices, ListsEveryParameterOfEveryProfileWithItsSource) {
  const auto run = npubench_command({"devices"});
  EXPECT_EQ(run.exit_code, 0) << run.err;
  for (const auto& profile : profiles()) {
    EXPECT_THAT(run.out, HasSubstr(profile.name + " ("));
    for (const auto& parameter : parameters(profile)) {
      EXPECT_THAT(run.out, AllOf(HasSubstr(std::string(parameter.name)), HasSubstr(parameter.value),
                                 HasSubstr(parameter.source), HasSubstr(std::string(parameter.meaning))));
    }
  }
}

TEST(Devices, EndWithHowToWriteOne) {
  EXPECT_THAT(npubench_command({"devices"}).out, HasSubstr("npubench devices npu1 --format=json > my-laptop.json\n"));
}

TEST(Devices, AreThereForPrograms) {
  const auto run = npubench_command({"devices", "--format=json"});
  const auto list = try_parse_json(run.out);
  ASSERT_EQ(list.size(), profiles().size()) << run.out << run.err;
  for (std::size_t i = 0; i < list.size(); ++i) {
    EXPECT_EQ(list[i]["name"], profiles()[i].name);
    EXPECT_EQ(list[i]["machine"]["clock_hz"], profiles()[i].machine.clock_hz);
  }
}

TEST(Devices, OfOneNameIsAFileThatRunsWithTheSameTimes) {
  const TemporaryFolder folder;
  const auto file = folder.file("own.json");
  std::ofstream(file) << npubench_command({"devices", "npu2", "--format=json"}).out;
  const auto built_in = row_of({"--device=emulated:npu2", kCase});
  const auto own = row_of({"--device=emulated:" + file, kCase});
  EXPECT_EQ(own["real_time"], built_in["real_time"]);
  EXPECT_EQ(own["npubench"]["cycles"], built_in["npubench"]["cycles"]);
}

TEST(Devices, OfAFileAreListedLikeOthers) {
  const TemporaryFolder folder;
  const auto file = slower(folder);
  const auto run = npubench_command({"devices", file});
  EXPECT_THAT(run.out, AllOf(StartsWith("phoenix-default@"), HasSubstr("5.14e+08 Hz")));
  EXPECT_EQ(npubench_command({"devices", file, "--format=json"}).out, read_file(file));
}

TEST(OwnProfile, IsNamedWhereverARowSaysWhereItsNumbersComeFrom) {
  const TemporaryFolder folder;
  const auto file = slower(folder);
  const auto name = read_profile(file).name;
  const auto run = bench({"--device=emulated:" + file, kCase, "--benchmark_format=json"});
  const auto row = only_row(run);
  EXPECT_EQ(row["npubench"]["device"], "emulated npu1 (" + name + ")");
  const Json document = try_parse_json(run.out);
  EXPECT_EQ(document["npubench"]["device"]["profile"], name);
  const auto table = bench({"--device=emulated:" + file, kCase});
  EXPECT_THAT(table.out + table.err, HasSubstr("emulated npu1 (" + name + ")"));
}

TEST(OwnProfile, OfABuiltInNameRunsWithItsOwnNumbers) {
  const TemporaryFolder folder;
  const auto own = row_of({"--device=emulated:" + slower(folder), kCase});
  const auto built_in = row_of({"--device=emulated:phoenix-default", kCase});
  EXPECT_GT(own["real_time"].get<double>(), built_in["real_time"].get<double>());
}

TEST(OwnProfile, RunsAgainByTheLineOfItsRow) {
  const TemporaryFolder folder;
  const auto file = slower(folder);
  const auto row = row_of({"--device=emulated:" + file, kCase});
  const auto repro = row["npubench"]["repro"].get<std::string>();
  EXPECT_THAT(repro, HasSubstr("--device=emulated:" + file));
  const auto again = only_row(execute({"/bin/sh", "-c", repro + " --benchmark_format=json"}));
  EXPECT_EQ(again["real_time"], row["real_time"]);
}

TEST(OwnProfile, IsAMachineOfPredictions) {
  const TemporaryFolder folder;
  const auto file = slower(folder);
  const auto run = npubench_command({"predict", kCase, "--device=emulated:" + file});
  EXPECT_EQ(run.exit_code, 0) << run.err;
  const auto table = folder.file("table.csv");
  std::ofstream(table) << "op,profile,elements,dtype_in\nadd," << file << ",65536,bf16\n";
  const auto rows = lines(npubench_command({"predict", table}).out);
  ASSERT_EQ(rows.size(), 2u);
  EXPECT_THAT(rows[1], EndsWith(",launch,"));
}

TEST(OwnProfile, ThatIsWrongIsAMistakeOnTheCommandLine) {
  const TemporaryFolder folder;
  const auto file = folder.file("wrong.json");
  std::ofstream(file) << "{\n  \"name\": 7\n}\n";
  for (const auto& run : {bench({"--device=emulated:" + file, kCase}), npubench_command({"devices", file}),
                          npubench_command({"predict", kCase, "--device=emulated:" + file})}) {
    EXPECT_EQ(run.exit_code, 2) << run.out;
    EXPECT_THAT(run.err, HasSubstr("wrong.json:2: name is 7, a text is needed"));
  }
  const auto absent = bench({"--device=emulated:" + folder.file("absent.json"), kCase});
  EXPECT_EQ(absent.exit_code, 3);
  EXPECT_THAT(absent.err, HasSubstr("absent.json cannot be read"));
}

}  // namespace
}  // namespace npubench
