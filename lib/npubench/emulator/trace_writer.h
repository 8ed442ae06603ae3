// Runs of the emulated NPU as a file that ui.perfetto.dev and chrome://tracing open.
#pragma once

#include <cstddef>
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
/// clock, to the nanosecond, and cycles among their `args`. Arming again replaces what the file holds, once the last of
/// the armed runs is complete.
class TraceWriter : public TraceSink {
 public:
  struct Head {
    std::string device{};   ///< "emulated npu1 (phoenix-7940hs-turbo)"
    std::string profile{};  ///< "phoenix-7940hs-turbo"
    double clock_hz = 0;    ///< of the array
    std::string subject{};  ///< what is run: a benchmark's case
    int column = -1;        ///< what happens there alone, and in no column; -1: everywhere
  };
  /// About 200 MB. Each of several runs has an equal part of them, and what the ones before it have left.
  static constexpr std::int64_t kMaxEvents = 1'000'000;

  /// Throws Error(io) where the file cannot be written: make it before anything runs. An existing file is kept until an
  /// armed run is complete.
  explicit TraceWriter(const std::filesystem::path& path, std::int64_t max_events = kMaxEvents);
  ~TraceWriter() override = default;
  TraceWriter(const TraceWriter&) = delete;
  TraceWriter& operator=(const TraceWriter&) = delete;

  /// The next `runs` runs, and they alone, are written: as one timeline, on which each begins where the one before it
  /// has ended. The times of their launches are not on it.
  void arm(Head head, std::size_t runs = 1);
  /// Whatever of the armed runs has not begun is not waited for.
  void disarm();

  /// Whether runs have been written since arm(), each of them whole.
  [[nodiscard]] bool written() const { return written_; }
  [[nodiscard]] std::int64_t events() const { return events_; }
  /// Runs that it has been armed for.
  [[nodiscard]] std::size_t runs() const { return armed_; }
  /// Events past the limit, which the file does not have; it says so itself.
  [[nodiscard]] std::int64_t left_out() const { return left_out_; }
  [[nodiscard]] const std::filesystem::path& path() const { return target_.given; }

  bool begin(const Design& design, int sequence, const std::vector<TraceTrack>& tracks) override;
  void span(const TraceSpan& span) override;
  void dram_in_flight(std::int64_t cycle, std::int64_t bytes) override;
  /// Throws Error(io) when the file could not be written to its end.
  void end(const RunReport& report) override;

 private:
  void begin_file(const Design& design, int sequence);
  /// The threads of the run's tracks; those that no run before has had are made.
  void place(const std::vector<TraceTrack>& tracks);
  void finish();
  void event(const std::string& fields);
  [[nodiscard]] bool room(std::int64_t cycle);
  [[nodiscard]] std::int64_t nanoseconds(std::int64_t cycles) const;

  OutputTarget target_;
  Head head_;
  std::int64_t max_events_;
  std::size_t armed_ = 0, left_ = 0;  // runs; and those of them that have not begun
  bool written_ = false;
  std::optional<OutputFile> file_;   ///< of the runs that are being written
  std::vector<TraceTrack> threads_;  // of all runs
  std::vector<int> thread_;          // of each track of the run that is being written; -1: it is not wanted
  std::string run_name_;             // of several, each is named after its sequence
  std::int64_t origin_ = 0;          // cycles before the run that is being written
  std::int64_t end_ = 0;             // of its last span so far
  std::int64_t events_ = 0;
  std::int64_t left_out_ = 0;
  std::int64_t left_out_from_ = 0;  // cycles
  bool first_ = true;
};

}  // namespace npubench
