// One run of the emulated NPU as a file that ui.perfetto.dev and chrome://tracing open.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include <npubench/base/output_file.h>
#include <npubench/emulator/trace.h>

namespace npubench {

/// Writes the runs it is armed for, as they happen, in the JSON of Chrome's trace events: groups of tracks are
/// processes, tracks are threads, spans are complete events ("X") with `ts` and `dur` in microseconds of the modelled
/// clock, to the nanosecond, and cycles among their `args`. A further armed run replaces what the file holds, once it
/// is complete.
class TraceWriter : public TraceSink {
 public:
  struct Head {
    std::string device{};   ///< "emulated npu1 (phoenix-7940hs-turbo)"
    std::string profile{};  ///< "phoenix-7940hs-turbo"
    double clock_hz = 0;    ///< of the array
    std::string subject{};  ///< what is run: a benchmark's case
  };
  /// About 200 MB.
  static constexpr std::int64_t kMaxEvents = 1'000'000;

  /// Throws Error(io) where the file cannot be written: make it before anything runs. An existing file is kept until an
  /// armed run is complete.
  explicit TraceWriter(const std::filesystem::path& path, std::int64_t max_events = kMaxEvents);
  ~TraceWriter() override = default;
  TraceWriter(const TraceWriter&) = delete;
  TraceWriter& operator=(const TraceWriter&) = delete;

  /// The next run, and it alone, is written.
  void arm(Head head);
  void disarm() { armed_ = false; }

  /// Whether a whole run has been written since arm().
  [[nodiscard]] bool written() const { return written_; }
  [[nodiscard]] std::int64_t events() const { return events_; }
  /// Events past the limit, which the file does not have; it says so itself.
  [[nodiscard]] std::int64_t left_out() const { return left_out_; }
  [[nodiscard]] const std::filesystem::path& path() const { return target_.given; }

  bool begin(const Design& design, int sequence, const std::vector<TraceTrack>& tracks) override;
  void span(const TraceSpan& span) override;
  void dram_in_flight(std::int64_t cycle, std::int64_t bytes) override;
  /// Throws Error(io) when the file could not be written to its end.
  void end(const RunReport& report) override;

 private:
  void event(const std::string& fields);
  [[nodiscard]] bool room(std::int64_t cycle);
  [[nodiscard]] std::int64_t nanoseconds(std::int64_t cycles) const;

  OutputTarget target_;
  Head head_;
  std::int64_t max_events_;
  bool armed_ = false;
  bool written_ = false;
  std::optional<OutputFile> file_;  ///< of the run that is being written
  std::vector<TraceTrack> tracks_;
  std::int64_t events_ = 0;
  std::int64_t left_out_ = 0;
  std::int64_t left_out_from_ = 0;  // cycles
  bool first_ = true;
};

}  // namespace npubench
