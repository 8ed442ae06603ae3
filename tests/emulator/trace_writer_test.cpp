#include <npubench/emulator/trace_writer.h>

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
  /// One run that is not written, then one that is.
  static RunReport run(TraceWriter& writer, double clock_hz = 1.8e9) {
    const auto& profile = default_profile(Generation::npu1);
    EmulatorOptions options{.profile = profile, .timing = timing_model(profile)};
    options.functional = false;
    options.trace = &writer;
    Emulator emulator(CheckedProgram(CopyDesign{}.build()), CopyDesign::functions(), options);
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
