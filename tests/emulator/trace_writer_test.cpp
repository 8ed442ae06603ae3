#include <npubench/emulator/trace_writer.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <map>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>
#include <nlohmann/json.hpp>

#include <npubench/base/error.h>
#include <npubench/base/json_text.h>
#include <npubench/emulator/emulator.h>

#include "copy_design.h"

namespace npubench {
namespace {

using test::CopyDesign;
using testing::HasSubstr;
using testing::ThrowsMessage;
using Json = nlohmann::json;

class Writer : public testing::Test {
 protected:
  Writer() { std::filesystem::create_directories(folder_); }
  ~Writer() override { std::filesystem::remove_all(folder_); }

  [[nodiscard]] std::filesystem::path file() const { return folder_ / "trace.json"; }
  [[nodiscard]] Json read() const {
    std::ifstream in(file());
    return parse_json(std::string(std::istreambuf_iterator<char>(in), {}));
  }
  /// Of a copy, without data.
  static Emulator emulator_of(TraceWriter& writer) {
    const auto& profile = default_profile(Generation::npu1);
    EmulatorOptions options{.profile = profile, .timing = timing_model(profile)};
    options.functional = false;
    options.trace = &writer;
    return {CheckedProgram(CopyDesign{}.build()), CopyDesign::functions(), options};
  }

  /// One run that is not written, then one that is.
  static RunReport run(TraceWriter& writer, double clock_hz = 1.8e9) {
    auto emulator = emulator_of(writer);
    const std::vector<std::span<std::byte>> none(2);
    emulator.run(none);
    EXPECT_FALSE(writer.written());
    writer.arm({.device = "emulated \"npu1\"", .profile = "p", .clock_hz = clock_hz, .subject = "Copy/1"});
    return emulator.run(none);
  }

 private:
  std::filesystem::path folder_ =
      std::filesystem::temp_directory_path() / ("npubench_trace_" + std::to_string(::getpid()));
};

TEST_F(Writer, WritesTraceEventsWithTheirRequiredFields) {
  TraceWriter writer(file());
  const auto report = run(writer);
  EXPECT_TRUE(writer.written());
  const auto json = read();
  EXPECT_EQ(json["otherData"]["clock"], "MODELLED, not measured");
  EXPECT_EQ(json["otherData"]["device"], "emulated \"npu1\"");
  EXPECT_EQ(json["otherData"]["design"], "copy");
  EXPECT_EQ(json["otherData"]["case"], "Copy/1");
  EXPECT_EQ(json["leftOut"], 0);
  std::map<int, int> process_of_thread;
  std::int64_t call_cycles = 0, events = 0;
  for (const auto& event : json["traceEvents"]) {
    const std::string phase = event["ph"];
    ASSERT_TRUE(event["pid"].is_number_integer() && event["tid"].is_number_integer() && event["name"].is_string());
    if (phase == "M") {
      if (event["name"] == "thread_name") process_of_thread[event["tid"]] = event["pid"];
      continue;
    }
    ASSERT_TRUE(phase == "X" || phase == "C") << phase;
    EXPECT_TRUE(event["ts"].is_number() && event["ts"] >= 0);
    if (phase == "X") {
      EXPECT_EQ(process_of_thread.at(event["tid"]), event["pid"]);
      EXPECT_GE(event["dur"], 0);
      if (event["cat"] == "call") call_cycles += event["args"]["cycles"].get<std::int64_t>();
    }
    if (event["pid"] != 1) ++events;
  }
  EXPECT_EQ(call_cycles, report.core_busy_cycles);
  EXPECT_EQ(events, writer.events());  // which the run itself is not among
}

TEST_F(Writer, RoundsTimesSoThatNeighboursStillMeet) {
  TraceWriter writer(file());
  run(writer);
  std::map<int, std::int64_t> until;
  const auto document = read();
  for (const auto& event : document["traceEvents"]) {
    if (event["ph"] != "X") continue;
    const auto begin = std::llround(event["ts"].get<double>() * 1000);
    EXPECT_LE(until[event["tid"]], begin);
    EXPECT_NEAR(static_cast<double>(begin), event["args"]["cycle"].get<double>() / 1.8, 0.51);
    until[event["tid"]] = begin + std::llround(event["dur"].get<double>() * 1000);
  }
}

TEST_F(Writer, ASpanLastsAsLongAsItsCyclesDo) {
  TraceWriter writer(file());
  const auto report = run(writer);
  const auto document = read();
  double run_microseconds = 0, call_microseconds = 0;
  for (const auto& event : document["traceEvents"]) {
    if (event["ph"] != "X") continue;
    const auto microseconds = event["args"]["cycles"].get<double>() / 1.8e3;
    EXPECT_NEAR(event["dur"].get<double>(), microseconds, 1.01e-3) << event;
    if (event["cat"] == "run") run_microseconds += event["dur"].get<double>();
    if (event["cat"] == "call") call_microseconds += event["dur"].get<double>();
  }
  EXPECT_NEAR(run_microseconds, static_cast<double>(report.cycles) / 1.8e3, 1e-3);
  EXPECT_NEAR(call_microseconds, static_cast<double>(report.core_busy_cycles) / 1.8e3, 16e-3);  // 16 roundings
}

// What CopyDesign has in flight: a block of 4096 bytes for each direction.
TEST_F(Writer, CountsTheBytesInFlight) {
  TraceWriter writer(file());
  const auto report = run(writer);
  std::vector<std::int64_t> bytes;
  double until = 0;
  const auto document = read();
  for (const auto& event : document["traceEvents"]) {
    if (event["ph"] != "C") continue;
    EXPECT_EQ(event["name"], "DRAM bytes in flight");
    EXPECT_GE(event["ts"].get<double>(), until);
    until = event["ts"].get<double>();
    bytes.push_back(event["args"]["bytes"].get<std::int64_t>());
  }
  EXPECT_THAT(bytes, testing::Each(testing::AnyOf(0, 4096, 8192)));
  ASSERT_FALSE(bytes.empty());
  EXPECT_EQ(bytes.front(), 4096);
  EXPECT_EQ(bytes.back(), 0);
  EXPECT_GT(until, 0);
  EXPECT_LE(until, static_cast<double>(report.cycles) / 1.8e3);
}

/// The spans of the category "run".
std::vector<Json> runs_of(const Json& trace) {
  std::vector<Json> runs;
  for (const auto& event : trace["traceEvents"]) {
    if (event.value("cat", "") == "run") runs.push_back(event);
  }
  return runs;
}

TEST_F(Writer, WritesSeveralRunsOneAfterTheOther) {
  TraceWriter writer(file());
  auto emulator = emulator_of(writer);
  const std::vector<std::span<std::byte>> none(2);
  writer.arm({.clock_hz = 1e9}, 3);
  std::int64_t cycles = 0;
  for (int i = 0; i < 3; ++i) {
    EXPECT_FALSE(writer.written());
    cycles += emulator.run(none).cycles;
  }
  ASSERT_TRUE(writer.written());
  emulator.run(none);  // is not wanted
  const auto trace = read();
  const auto runs = runs_of(trace);
  ASSERT_THAT(runs, testing::SizeIs(3));
  for (std::size_t i = 1; i < 3; ++i) {
    EXPECT_GE(runs[i]["ts"].get<double>(), runs[i - 1]["ts"].get<double>() + runs[i - 1]["dur"].get<double>() - 1e-6);
    EXPECT_EQ(runs[i]["name"], "sequence") << "named after what it runs";
    EXPECT_EQ(runs[i]["tid"], runs[0]["tid"]);
  }
  EXPECT_GE(runs[2]["args"]["cycle"].get<std::int64_t>() + runs[2]["args"]["cycles"].get<std::int64_t>(), cycles);
  std::map<std::pair<int, int>, int> threads;
  for (const auto& event : trace["traceEvents"]) {
    if (event["name"] == "thread_name") ++threads[{event["pid"], event["tid"]}];
  }
  for (const auto& [thread, times] : threads) EXPECT_EQ(times, 1) << thread.first << " " << thread.second;
}

TEST_F(Writer, KeepsTheRunsThatThereWereWhereTheOthersDoNotCome) {
  TraceWriter writer(file());
  auto emulator = emulator_of(writer);
  const std::vector<std::span<std::byte>> none(2);
  writer.arm({.clock_hz = 1e9}, 3);
  writer.disarm();
  EXPECT_FALSE(writer.written());
  writer.arm({.clock_hz = 1e9}, 3);
  emulator.run(none);
  writer.disarm();
  EXPECT_TRUE(writer.written());
  EXPECT_THAT(runs_of(read()), testing::SizeIs(1));
}

TEST_F(Writer, WritesOneColumnWhereNoMoreIsWanted) {
  TraceWriter writer(file());
  auto emulator = emulator_of(writer);
  const std::vector<std::span<std::byte>> none(2);
  writer.arm({.clock_hz = 1e9, .column = 1});  // the copy is in column 0
  emulator.run(none);
  const auto trace = read();
  ASSERT_FALSE(trace["traceEvents"].empty());
  for (const auto& event : trace["traceEvents"]) {
    EXPECT_THAT(event.value("cat", ""), testing::Not(testing::AnyOf("call", "transfer", "wait_lock"))) << event;
  }
}

TEST_F(Writer, SharesItsLimitAmongTheRuns) {
  TraceWriter writer(file(), 30);
  auto emulator = emulator_of(writer);
  const std::vector<std::span<std::byte>> none(2);
  writer.arm({.clock_hz = 1e9}, 3);
  for (int i = 0; i < 3; ++i) emulator.run(none);
  const auto trace = read();
  const auto runs = runs_of(trace);
  const auto last = runs.back()["ts"].get<double>();
  EXPECT_GE(std::ranges::count_if(trace["traceEvents"],
                                  [&](const Json& event) { return event["ph"] == "X" && event["ts"] > last; }),
            1);
  EXPECT_EQ(writer.events(), 30);
}

TEST_F(Writer, SaysWhatALimitLeftOut) {
  TraceWriter writer(file(), 10);
  run(writer);
  EXPECT_EQ(writer.events(), 10);
  EXPECT_GT(writer.left_out(), 0);
  const auto json = read();
  EXPECT_EQ(json["leftOut"], writer.left_out());
  const auto& last = json["traceEvents"].back();
  EXPECT_EQ(last["ph"], "i");
  EXPECT_THAT(last["name"].get<std::string>(), HasSubstr("events left out: the limit is 10"));
}

TEST_F(Writer, LeavesFilesAloneWithoutARun) {
  { const TraceWriter unused(file()); }
  EXPECT_FALSE(std::filesystem::exists(file()));
  std::ofstream(file()) << "kept";
  { const TraceWriter unused(file()); }
  EXPECT_EQ(std::filesystem::file_size(file()), 4u);
}

TEST_F(Writer, RefusesAFileThatCannotBeWritten) {
  EXPECT_THAT([&] { TraceWriter(file() / "below"); }, ThrowsMessage<Error>(HasSubstr("No such file or directory")));
  EXPECT_THAT([&] { TraceWriter(file().parent_path()); }, ThrowsMessage<Error>(HasSubstr("it is a folder")));
}

TEST_F(Writer, AFullDiskIsAnError) {
  TraceWriter writer("/dev/full");
  EXPECT_THAT([&] { run(writer); }, ThrowsMessage<Error>(HasSubstr("No space left on device")));
  EXPECT_FALSE(writer.written());
}

}  // namespace
}  // namespace npubench
