// The table that a person reads while the cases run.
#pragma once

#include <benchmark/benchmark.h>

#include <cstddef>
#include <ostream>
#include <string>
#include <vector>

#include <npubench/bench/session.h>

namespace npubench::bench {

/// One line a case, as it completes, from the session's rows: Google Benchmark's own report of a run knows neither its
/// clock nor its accuracy, and its names carry "/iterations:1/manual_time".
class ConsoleReporter : public benchmark::BenchmarkReporter {
 public:
  struct Layout {
    std::size_t name_width = 20;
    std::size_t cases = 0;    ///< in all, for "[ 12/130]"
    bool color = false;       ///< failures in red
    bool transient = false;   ///< show the running case in a line that is overwritten (a terminal)
    std::size_t columns = 0;  ///< of the terminal, 0: unknown; what is overwritten has to fit in one line of it
  };

  ConsoleReporter(Session& session, std::ostream& out, Layout layout);

  /// Shows what is running, on a terminal.
  void begin(const std::string& name);

  bool ReportContext(const Context& context) override;
  void ReportRuns(const std::vector<Run>& runs) override;

  /// "129 passed, 1 failed" and the names of the failed.
  void print(const Summary& summary) const;

 private:
  /// Begins the line of that case.
  void print_name(const std::string& case_name, const std::string& shown);
  void print(const results::CaseRow& row);
  void print_times(const results::CaseRow& row);
  /// A line for each kernel of a sequence of them.
  void print_parts(const results::CaseRow& row);
  void report_aggregate(const Run& run);
  [[nodiscard]] std::string progress() const;
  [[nodiscard]] std::string red(const std::string& text) const;

  Session& session_;
  std::ostream& out_;
  Layout layout_;
  std::size_t done_ = 0;
  std::string last_;  ///< the case whose lines are being printed has its number
};

}  // namespace npubench::bench
