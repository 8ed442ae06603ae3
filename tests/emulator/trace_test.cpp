#include <npubench/emulator/trace.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <npubench/emulator/emulator.h>

#include "copy_design.h"

namespace npubench {
namespace {

using test::CopyDesign;
using testing::HasSubstr;

/// A span that outlives the call.
struct Span {
  int track;
  TraceKind kind;
  std::int64_t begin, end;
  std::string name;
  TraceFacts facts;

  [[nodiscard]] std::int64_t cycles() const { return end - begin; }
  template <class T>
  [[nodiscard]] T fact(std::string_view key) const {
    const auto found = std::ranges::find(facts, key, [](const auto& entry) { return entry.first; });
    return found == facts.end() ? T{} : std::get<T>(found->second);
  }
};

/// Keeps what it sees of the runs from the `skip`-th on.
struct Recorder : TraceSink {
  explicit Recorder(int runs_skipped = 0) : skip(runs_skipped) {}

  bool begin(const Design&, int, const std::vector<TraceTrack>& of_run) override {
    if (skip-- > 0) return false;
    tracks = of_run;
    return true;
  }
  void span(const TraceSpan& s) override {
    spans.push_back({s.track, s.kind, s.begin, s.end, std::string(s.name), s.facts});
  }
  void dram_in_flight(std::int64_t cycle, std::int64_t bytes) override { dram.emplace_back(cycle, bytes); }
  void end(const RunReport& report) override { ends.push_back(report.outcome); }

  [[nodiscard]] std::vector<Span> of(TraceKind kind, std::string_view track = {}) const {
    std::vector<Span> found;
    std::ranges::copy_if(spans, std::back_inserter(found), [&](const Span& span) {
      return span.kind == kind && (track.empty() || tracks[static_cast<std::size_t>(span.track)].name == track);
    });
    return found;
  }
  [[nodiscard]] std::int64_t cycles(TraceKind kind, std::string_view track = {}) const {
    std::int64_t sum = 0;
    for (const auto& span : of(kind, track)) sum += span.cycles();
    return sum;
  }

  int skip;
  std::vector<TraceTrack> tracks;
  std::vector<Span> spans;
  std::vector<std::pair<std::int64_t, std::int64_t>> dram;
  std::vector<RunOutcome> ends;
};

struct Runs {
  RunReport first, second;
  std::vector<std::int32_t> out;
};

/// Two runs of the design, the first of which boots the cores.
Runs run_twice(const Design& design, TraceSink* sink, std::int64_t cycles = 100,
               std::optional<double> dram_bytes_per_cycle = std::nullopt) {
  const auto& profile = default_profile(Generation::npu1);
  EmulatorOptions options{.profile = profile, .timing = timing_model(profile)};
  if (dram_bytes_per_cycle) options.timing.dram_bytes_per_cycle = *dram_bytes_per_cycle;
  options.trace = sink;
  Emulator emulator(CheckedProgram(design), CopyDesign::functions(cycles), options);
  std::vector<std::int32_t> in(4096), out(4096, -1);
  std::iota(in.begin(), in.end(), 1);
  const std::vector<std::span<std::byte>> arguments{std::as_writable_bytes(std::span(in)),
                                                    std::as_writable_bytes(std::span(out))};
  Runs runs;
  runs.first = emulator.run(arguments);
  if (runs.first.outcome == RunOutcome::completed) runs.second = emulator.run(arguments);
  runs.out = out;
  return runs;
}

TEST(Trace, TakesNothingFromTheRun) {
  Recorder recorder;
  const auto plain = run_twice(CopyDesign{}.build(), nullptr);
  const auto traced = run_twice(CopyDesign{}.build(), &recorder);
  EXPECT_EQ(traced.first.cycles, plain.first.cycles);
  EXPECT_EQ(traced.second.cycles, plain.second.cycles);
  EXPECT_EQ(traced.second.events, plain.second.events);
  EXPECT_EQ(traced.second.dram_bytes, plain.second.dram_bytes);
  EXPECT_EQ(traced.out, plain.out);
  EXPECT_EQ(recorder.ends.size(), 2u);
}

TEST(Trace, CallsAddUpToTheBusyCyclesOfTheCores) {
  Recorder recorder(1);
  const auto runs = run_twice(CopyDesign{}.build(), &recorder, 700);
  EXPECT_EQ(recorder.cycles(TraceKind::call), runs.second.core_busy_cycles);
  EXPECT_EQ(recorder.of(TraceKind::call).size(), 16u);
  EXPECT_EQ(recorder.of(TraceKind::call).front().name, "copy");
  EXPECT_EQ(recorder.cycles(TraceKind::call) + recorder.cycles(TraceKind::overhead), runs.second.busiest_core_cycles);
}

TEST(Trace, SpansOfATrackNeitherOverlapNorLeaveTheRun) {
  for (const int skip : {0, 1}) {
    for (const std::int64_t cycles : {1, 10'000}) {
      Recorder recorder(skip);
      const auto runs = run_twice(CopyDesign{}.with_half(), &recorder, cycles);
      if (skip == 0) {  // the second run follows in the same recorder
        const auto second = std::ranges::find(recorder.spans, TraceKind::run, &Span::kind);
        recorder.spans.erase(std::find_if(second + 1, recorder.spans.end(),
                                          [](const Span& span) { return span.kind != TraceKind::settle; }),
                             recorder.spans.end());
      }
      const auto total = recorder.cycles(TraceKind::run) + recorder.cycles(TraceKind::settle);
      EXPECT_EQ(recorder.cycles(TraceKind::run), skip == 0 ? runs.first.cycles : runs.second.cycles);
      std::map<int, std::int64_t> until;
      for (const auto& span : recorder.spans) {
        EXPECT_LE(until[span.track], span.begin) << recorder.tracks[static_cast<std::size_t>(span.track)].name;
        EXPECT_LE(span.begin, span.end);
        EXPECT_LE(span.end, total) << span.name;
        until[span.track] = span.end;
      }
    }
  }
}

TEST(Trace, TransfersCarryAllBytesOfTheRun) {
  Recorder recorder(1);
  const auto runs = run_twice(CopyDesign{}.build(), &recorder);
  std::map<TraceGroup, std::int64_t> bytes;
  for (const auto& span : recorder.of(TraceKind::transfer)) {
    bytes[recorder.tracks[static_cast<std::size_t>(span.track)].group] += span.fact<std::int64_t>("bytes");
  }
  EXPECT_EQ(bytes[TraceGroup::shim_dma], runs.second.dram_bytes);
  EXPECT_EQ(bytes[TraceGroup::core_dma], 2 * 4096 * 4);
  EXPECT_EQ(bytes[TraceGroup::memory_tile_dma], 4 * 4096 * 4);
  EXPECT_EQ(recorder.dram.back().second, 0);
  EXPECT_GT(recorder.dram.front().second, 0);
}

constexpr std::string_view kFromDram = "shim (0,0) MM2S 0: in_shim", kToDram = "shim (0,0) S2MM 0: out_shim";

TEST(Trace, TransfersOfOneWordACycleTakeACycleAWord) {
  Recorder recorder(1);
  run_twice(CopyDesign{}.build(), &recorder);
  for (const auto* const track : {"core (0,2) S2MM 0: in_core", "core (0,2) MM2S 0: out_core",
                                  "memory tile (0,1) MM2S 0: in_core", "memory tile (0,1) S2MM 1: out_core"}) {
    EXPECT_EQ(recorder.cycles(TraceKind::transfer, track), 4096) << track;
  }
}

// One byte a cycle: the streams carry four.
TEST(Trace, TransfersTakeAsLongAsDramDoes) {
  Recorder recorder(1);
  const auto runs = run_twice(CopyDesign{}.build(), &recorder, 1, 1.0);
  EXPECT_EQ(runs.second.dram_busy_cycles, 2 * 4096 * 4);
  for (const auto track : {kFromDram, kToDram}) {
    EXPECT_GE(recorder.cycles(TraceKind::transfer, track), 4096 * 4) << track;
    EXPECT_GT(recorder.of(TraceKind::transfer, track).front().fact<std::int64_t>("dram_bound_percent"), 60) << track;
  }
  // Both ends of a stream move at the same time.
  EXPECT_EQ(recorder.cycles(TraceKind::transfer, "memory tile (0,1) S2MM 0: in_shim"),
            recorder.cycles(TraceKind::transfer, kFromDram));
}

TEST(Trace, WhatIsWrittenLastIsWhatTheProcessorWaitsFor) {
  for (const double dram : {1.0, 17.0}) {
    Recorder recorder(1);
    const auto runs = run_twice(CopyDesign{}.build(), &recorder, 100, dram);
    const auto written = recorder.of(TraceKind::transfer, kToDram);
    ASSERT_FALSE(written.empty());
    EXPECT_EQ(written.back().end, recorder.of(TraceKind::await_token).back().end) << dram;
    EXPECT_EQ(written.back().end + recorder.cycles(TraceKind::take_token), runs.second.cycles) << dram;
  }
}

// A core boots, works, goes on to its next call or waits for a lock; a channel starts, waits or moves.
TEST(Trace, ATrackOfTheArrayHasNoGaps) {
  for (const std::int64_t cycles : {1, 700, 10'000}) {
    Recorder recorder(1);
    run_twice(CopyDesign{}.build(), &recorder, cycles);
    std::map<int, std::int64_t> until;
    for (const auto& span : recorder.spans) {
      const auto& track = recorder.tracks[static_cast<std::size_t>(span.track)];
      if (track.group == TraceGroup::shim_dma || track.group <= TraceGroup::command_processor) continue;
      EXPECT_EQ(until[span.track], span.begin) << track.name << ": " << span.name;
      until[span.track] = span.end;
    }
    const auto total = recorder.cycles(TraceKind::run) + recorder.cycles(TraceKind::settle);
    EXPECT_EQ(until.size(), 7u);  // a core, two of its channels, four of the memory tile
    for (const auto& [track, end] : until)
      EXPECT_EQ(end, total) << recorder.tracks[static_cast<std::size_t>(track)].name;
  }
}

// A shim's channel moves the blocks of its FIFO one after the other: so much is under way, or nothing.
TEST(Trace, InFlightIsOneBlockOfEachChannel) {
  constexpr std::int64_t kBlock = 1024 * 4;
  for (const double bytes_per_cycle : {1.0, 17.0}) {
    Recorder recorder(1);
    const auto runs = run_twice(CopyDesign{}.build(), &recorder, 100, bytes_per_cycle);
    const auto& dram = recorder.dram;
    ASSERT_FALSE(dram.empty());
    EXPECT_EQ(dram.front().second, kBlock);
    std::int64_t byte_cycles = 0;
    for (std::size_t i = 0; i + 1 < dram.size(); ++i) {
      EXPECT_THAT(dram[i].second, testing::AnyOf(0, kBlock, 2 * kBlock));
      EXPECT_LT(dram[i].first, dram[i + 1].first);
      byte_cycles += dram[i].second * (dram[i + 1].first - dram[i].first);
    }
    EXPECT_EQ(dram.back().second, 0);
    EXPECT_LE(dram.back().first, runs.second.cycles);
    const auto moving = recorder.cycles(TraceKind::transfer, kFromDram) + recorder.cycles(TraceKind::transfer, kToDram);
    EXPECT_EQ(byte_cycles, kBlock * moving);
  }
}

TEST(Trace, AStarvedCoreWaitsForItsFifoByName) {
  Recorder recorder(1);
  run_twice(CopyDesign{}.build(), &recorder, 1);
  const auto waits = recorder.of(TraceKind::wait_lock, "core (0,2)");
  ASSERT_FALSE(waits.empty());
  EXPECT_EQ(waits.front().name, "wait for a filled object of in_core");
  EXPECT_EQ(waits.front().begin, 0);  // since the run before
  EXPECT_EQ(waits.front().fact<std::string>("fifo"), "in_core");
  EXPECT_THAT(waits.front().fact<std::string>("holder"), HasSubstr("memory tile (0,1) MM2S 0: in_core"));
  EXPECT_GT(recorder.cycles(TraceKind::wait_lock, "core (0,2)"), 10 * recorder.cycles(TraceKind::call));
}

TEST(Trace, ASlowCoreIsSeenAsBackPressureUpToTheShim) {
  Recorder recorder(1);
  run_twice(CopyDesign{}.build(), &recorder, 10'000);
  const auto waits = recorder.of(TraceKind::wait_lock, "core (0,2) S2MM 0: in_core");
  ASSERT_FALSE(waits.empty());
  EXPECT_EQ(waits.back().name, "wait for a free object of in_core");
  EXPECT_THAT(waits.back().fact<std::string>("holder"), HasSubstr("core (0,2) in copy"));
  const auto pressed = recorder.of(TraceKind::wait_destination, "shim (0,0) MM2S 0: in_shim");
  ASSERT_FALSE(pressed.empty());
  EXPECT_EQ(pressed.back().fact<std::string>("partner"), "memory tile (0,1) S2MM 0: in_shim");
  EXPECT_EQ(pressed.back().fact<std::string>("partner_then"), "had to wait for a free object of in_shim");
  EXPECT_GT(pressed.back().cycles(), 1'000);
}

TEST(Trace, TheCommandProcessorIssuesAndAwaits) {
  Recorder recorder(1);
  run_twice(CopyDesign{}.build(), &recorder);
  const auto issued = recorder.of(TraceKind::issue, "command processor");
  ASSERT_EQ(issued.size(), 2u);
  EXPECT_EQ(issued[0].name, "issue output");
  EXPECT_EQ(issued[1].name, "issue input");
  EXPECT_EQ(issued[1].fact<std::int64_t>("bytes"), 4096 * 4);
  EXPECT_EQ(recorder.of(TraceKind::await_token).front().name, "await out_shim");
  EXPECT_EQ(recorder.of(TraceKind::take_token).size(), 1u);
}

TEST(Trace, ADeadlockShowsWhoWaitsToTheEnd) {
  Recorder recorder;
  const auto runs = run_twice(CopyDesign{.depth = 1, .acquired = 2}.build(), &recorder);
  ASSERT_EQ(runs.first.outcome, RunOutcome::timeout);
  ASSERT_EQ(recorder.ends, std::vector{RunOutcome::timeout});
  const auto waits = recorder.of(TraceKind::wait_lock, "core (0,2)");
  ASSERT_FALSE(waits.empty());
  EXPECT_GT(waits.back().end, runs.first.cycles);  // it would wait for ever
  EXPECT_EQ(waits.back().name, "wait for a filled object of in_core");
  EXPECT_THAT(recorder.of(TraceKind::run).front().fact<std::string>("diagnosis"), HasSubstr("deadlock"));
}

TEST(Trace, ASinkThatDeclinesIsToldNothing) {
  Recorder recorder(2);
  run_twice(CopyDesign{}.build(), &recorder);
  EXPECT_TRUE(recorder.spans.empty());
  EXPECT_TRUE(recorder.ends.empty());
}

}  // namespace
}  // namespace npubench
