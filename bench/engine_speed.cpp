// How fast the event engine is, with no bytes to move: events a second, what watching them costs, a whole encoder.
#include <fmt/format.h>

#include <npubench/base/error.h>
#include <npubench/emulator/emulator.h>
#include <npubench/results/statistics.h>
#include <npubench/whisper/model.h>

#include "emulator_cases.h"
#include "host_clock.h"
#include "whisper_encoder.h"

namespace npubench::bench {

namespace {

// Seconds of the timing-only run of the base encoder. More is a defect of the emulator.
constexpr double kGoalEncoderSeconds = 1.5;
constexpr const char* kModel = "base";

/// Watches, and does nothing with what it sees.
class Watcher : public TraceSink {
 public:
  bool begin(const Design&, int, const std::vector<TraceTrack>&) override { return true; }
  void span(const TraceSpan&) override { ++spans_; }
  void dram_in_flight(std::int64_t, std::int64_t) override {}
  void end(const RunReport&) override {}
  [[nodiscard]] std::int64_t spans() const { return spans_; }

 private:
  std::int64_t spans_ = 0;
};

/// An engine on that product whose cores have booted.
class Engine {
 public:
  Engine(const Device& device, bool functional, TraceSink* trace, const std::atomic<bool>* stop)
      : emulator_(make(emulated(device, functional, stop).info().profile, functional, trace, stop)),
        memory_{std::vector<std::byte>(functional ? bytes(DataType::bf16) : 0),
                std::vector<std::byte>(functional ? bytes(DataType::bf16) : 0),
                std::vector<std::byte>(functional ? bytes(DataType::f32) : 0)},
        arguments_{memory_[0], memory_[1], memory_[2]} {
    run();
  }

  RunReport run() {
    auto report = emulator_.run(arguments_);
    if (report.outcome == RunOutcome::interrupted) throw Error(ErrorCategory::interrupted, "interrupted");
    if (report.outcome != RunOutcome::completed) throw Error(ErrorCategory::device, report.diagnosis);
    return report;
  }

 private:
  static std::size_t bytes(DataType type) {
    const auto product = emulated_product();
    return static_cast<std::size_t>(product.m * product.n) * size_of(type);
  }
  static Emulator make(const Profile& profile, bool functional, TraceSink* trace, const std::atomic<bool>* stop) {
    EmulatorOptions options{.profile = profile, .timing = timing_model(profile)};
    options.functional = functional;
    options.trace = trace;
    options.stop = stop;
    return {CheckedProgram(Matmul::design(emulated_product(), profile.generation)), CoreFunctionLibrary::standard(),
            options};
  }

  Emulator emulator_;
  std::vector<std::vector<std::byte>> memory_;
  std::vector<std::span<std::byte>> arguments_;
};

void require_same_cycles(const RunReport& run, const char* what, const RunReport& other, const char* other_what) {
  if (run.cycles == other.cycles) return;
  throw Error(ErrorCategory::device,
              fmt::format("{} takes {} cycles, {} {}", what, run.cycles, other_what, other.cycles));
}

HostResult timing_only(const Device& device, std::size_t samples, const std::atomic<bool>* stop) {
  Engine whole(device, true, nullptr, stop), timing(device, false, nullptr, stop);
  const auto report = timing.run();
  require_same_cycles(report, "a timing-only run", whole.run(), "one with data");
  HostResult result = time_host(samples, stop, [&] { timing.run(); });
  // Of the fastest sample: the one that other programs disturbed least.
  const double rate = static_cast<double>(report.events) / results::statistics(result.samples).min;
  result.counters = {{"events", static_cast<double>(report.events)}, {"events_per_second", rate}};
  result.label = fmt::format("host clock, no data, {:.1f} million events/s", rate * 1e-6);
  return result;
}

HostResult traced(const Device& device, std::size_t samples, const std::atomic<bool>* stop) {
  Watcher watcher;
  Engine plain(device, false, nullptr, stop), watched(device, false, &watcher, stop);
  const auto spans_before = watcher.spans();
  require_same_cycles(watched.run(), "a traced run", plain.run(), "one that is not");
  const auto spans = watcher.spans() - spans_before;
  // The yardstick is taken before and after, so that a machine that changes its pace shows in both alike.
  std::vector<double> yardstick = time_host(samples, stop, [&] { plain.run(); }).samples;
  HostResult result = time_host(samples, stop, [&] { watched.run(); });
  const std::vector<double> after = time_host(samples, stop, [&] { plain.run(); }).samples;
  yardstick.insert(yardstick.end(), after.begin(), after.end());
  const double ratio = results::statistics(result.samples).min / results::statistics(yardstick).min;
  result.counters = {{"spans", static_cast<double>(spans)}, {"times_untraced", ratio}};
  result.label = fmt::format("host clock, no data, {:.2f} x untraced", ratio);
  return result;
}

HostResult encoder(const Device& device, std::size_t samples, const std::atomic<bool>* stop) {
  const Device machine = emulated(device, false, stop);
  const auto& model = whisper::find_model(kModel);
  HostResult result = time_host(samples, stop, [&] { steady_window(machine, model, {}, stop); });
  result.counters = {{"goal_us", kGoalEncoderSeconds * 1e6}};
  result.label = fmt::format("host clock, no data, {:.1f} % of the {} s it may take",
                             100 * results::statistics(result.samples).min / kGoalEncoderSeconds, kGoalEncoderSeconds);
  return result;
}

Case encoder_case(const Architecture& arch) {
  const auto& model = whisper::find_model(kModel);
  Case c = emulator_case(fmt::format("Emulator/timing-only/whisper:{}/30s", kModel), encoder);
  c.parameters.kernel = "WhisperEncoder";
  c.parameters.out = DataType::bf16;
  c.parameters.tile.clear();
  c.parameters.shape = {{"layers", model.layers}, {"width", model.width}, {"heads", model.heads}};
  c.parameters.columns = arch.columns;
  c.parameters.core_rows = arch.core_rows;
  return c;
}

}  // namespace

void add_engine_speed(std::vector<Case>& cases, const Architecture& arch) {
  cases.push_back(emulator_case(emulator_case_name("timing-only"), timing_only));
  cases.push_back(emulator_case(emulator_case_name("traced"), traced));
  cases.push_back(encoder_case(arch));
}

}  // namespace npubench::bench
