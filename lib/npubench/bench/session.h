// What the cases of one run share: the device, its dispatch floor, the problems, and the document they fill.
#pragma once

#include <atomic>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <npubench/emulator/trace_writer.h>
#include <npubench/results/document.h>
#include <npubench/results/document_writer.h>

#include <npubench/bench/case.h>

namespace npubench::bench {

/// How the person called the program.
struct Settings {
  std::string executable = "bench";
  std::string device_spec = "auto";
  std::string time_unit = "us";
  std::int64_t repetitions = 1;
  InputsSpec inputs{};
};

class Session {
 public:
  /// `stop`: when it turns true, the running case is given up and the others are not begun.
  Session(Device device, Settings settings, const std::atomic<bool>* stop);

  [[nodiscard]] const Device& device() const { return device_; }
  [[nodiscard]] const std::atomic<bool>* stop_flag() const { return stop_; }
  [[nodiscard]] bool stopping() const { return stop_ != nullptr && *stop_; }
  [[nodiscard]] bool modelled() const { return device_.info().clock == Clock::modelled; }
  ProblemCache& problems() { return problems_; }
  results::Document& document() { return document_; }
  [[nodiscard]] const Settings& settings() const { return settings_; }

  /// Timed samples of a device case. A modelled time is the same each time, so one says it all.
  [[nodiscard]] int samples() const { return modelled() ? 1 : 50; }

  /// Seconds of a run of the empty design, measured at the first call. Throws Error(device) when that run fails.
  double dispatch_floor();

  /// Opens the file of the document. Throws Error(io) when it cannot be written.
  void write_to(const std::string& path);

  /// `writer` watches the device; a case is to arm it for a run after its timed ones. It must outlive the session.
  void trace_to(TraceWriter& writer) { trace_ = &writer; }
  /// Null: no trace is wanted.
  [[nodiscard]] TraceWriter* trace() const { return trace_; }

  /// Adds a row and saves the document. A file that can no longer be written is said once and remembered.
  void add(results::CaseRow row);
  /// Saves the document as it is in the end.
  void finish(bool complete);
  /// Why the document could not be saved; empty when it was.
  [[nodiscard]] const std::string& write_error() const { return write_error_; }

  /// The row of that case and repetition, or null.
  [[nodiscard]] const results::CaseRow* row(const std::string& name, std::int64_t repetition) const;
  /// How often that case has run so far: the index of its next repetition.
  [[nodiscard]] std::int64_t repetitions_done(const std::string& name) const;
  /// The command line that repeats the case, for a shell: every flag that shaped its row.
  [[nodiscard]] std::string repro(const Case& c) const;

 private:
  void save(bool complete);

  Device device_;
  Settings settings_;
  const std::atomic<bool>* stop_;
  ProblemCache problems_;
  results::Document document_;
  std::optional<results::DocumentWriter> writer_;
  std::string write_error_;
  TraceWriter* trace_ = nullptr;
  std::optional<double> floor_;
  std::map<std::pair<std::string, std::int64_t>, std::size_t> index_;
  std::map<std::string, std::int64_t> repetitions_done_;
};

/// The reason of a row that Ctrl-C cut short.
inline constexpr const char* kInterrupted = "interrupted";

/// What became of the cases; one that failed in any of its repetitions failed.
struct Summary {
  std::size_t passed = 0;
  std::vector<std::string> failed;
  std::size_t skipped = 0;  ///< do not fit, each with its reason
  std::size_t not_run = 0;  ///< interrupted, or not begun
};
/// Of `cases` cases.
Summary summarize(const results::Document& document, std::size_t cases);

/// What a person reads of a row that did not pass: "wrong result: 3 of 4096 elements out of tolerance, ...".
std::string message_of(const results::CaseRow& row);

/// The device as the document shows it.
results::DeviceBlock describe(const DeviceInfo& info);

}  // namespace npubench::bench
