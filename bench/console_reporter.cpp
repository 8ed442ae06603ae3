#include "console_reporter.h"

#include <fmt/format.h>
#include <fmt/ostream.h>

#include <algorithm>
#include <cmath>

#include "fixture.h"
#include "options.h"

namespace npubench::bench {

namespace {

using results::CaseRow;

// 1234.5, 0.123, 1.2e-05: at most `width` characters, enough digits to compare.
std::string number(double value, int digits = 4) {
  if (value == 0) return "0";
  const double magnitude = std::abs(value);
  if (magnitude >= 1e7 || magnitude < 1e-3) return fmt::format("{:.{}e}", value, 1);
  const int before = std::max(1, static_cast<int>(std::floor(std::log10(magnitude))) + 1);
  return fmt::format("{:.{}f}", value, std::max(0, digits - before));
}

std::string time(double seconds, const std::string& unit) {
  const double value = seconds * units_per_second(unit);
  return fmt::format("{:.{}f} {}", value, value >= 1e5 ? 0 : value >= 1e3 ? 1 : 2, unit);
}

}  // namespace

ConsoleReporter::ConsoleReporter(Session& session, std::ostream& out, Layout layout)
    : session_(session), out_(out), layout_(layout) {
  SetOutputStream(&out);
  SetErrorStream(&out);
}

std::string ConsoleReporter::red(const std::string& text) const {
  return layout_.color ? fmt::format("\033[31m{}\033[m", text) : text;
}

std::string ConsoleReporter::progress() const {
  const std::size_t digits = fmt::format("{}", layout_.cases).size();
  return fmt::format("[{:>{}}/{}] ", done_, digits, layout_.cases);
}

void ConsoleReporter::begin(const std::string& name) {
  if (!layout_.transient) return;
  fmt::print(out_, "\r\033[K[{}/{}] {} ...", done_ + 1, layout_.cases, name);
  out_.flush();
}

bool ConsoleReporter::ReportContext(const Context&) {
  const std::string indent(progress().size(), ' ');
  const std::string head = fmt::format("{}{:<{}} {:>12} {:>9} {:>6} {:>7} {:>12} {:>8} {:>6}", indent, "Benchmark",
                                       layout_.name_width, "Time", "GOP/s", "%peak", "GB/s", "p95", "max err", "floor");
  fmt::print(out_, "{0:-<{1}}\n{2}\n{0:-<{1}}\n", "", head.size(), head);
  out_.flush();
  return true;
}

void ConsoleReporter::print_times(const CaseRow& row) {
  const std::string& unit = session_.settings().time_unit;
  const results::Statistics statistics = results::statistics(row.samples);
  const results::Rates rates = results::rates(row.work, statistics.median);
  std::string floor = "-", note = row.benchmark.label;
  if (row.dispatch_floor) {
    floor = fmt::format("{:.2f}x", statistics.median / *row.dispatch_floor);
    if (results::is_floor_bound(statistics.median, *row.dispatch_floor)) {
      note = note.empty() ? "floor-bound" : "floor-bound, " + note;
    }
  }
  fmt::print(out_, " {:>12} {:>9} {:>6} {:>7} {:>12} {:>8} {:>6}", time(statistics.mean, unit),
             row.work.operations > 0 ? number(rates.operations_per_second * 1e-9) : "-",
             rates.percent_of_peak ? number(*rates.percent_of_peak, 3) : "-",
             row.work.bytes > 0 ? number(rates.bytes_per_second * 1e-9) : "-", time(statistics.p95, unit),
             row.accuracy ? number(row.accuracy->max_absolute_error, 3) : "-", floor);
  if (!note.empty()) fmt::print(out_, "  {}", note);
}

void ConsoleReporter::print_name(const std::string& case_name, const std::string& shown) {
  if (case_name != last_) ++done_;  // repetitions and aggregates share a number
  last_ = case_name;
  fmt::print(out_, "{}{}{:<{}}", layout_.transient ? "\r\033[K" : "", progress(), shown, layout_.name_width);
}

void ConsoleReporter::print(const CaseRow& row) {
  print_name(row.benchmark.name, row.benchmark.name);
  if (results::has_times(row)) {
    print_times(row);
  } else {
    fmt::print(out_, " {}", red(message_of(row)));
  }
  fmt::print(out_, "\n");
  out_.flush();
}

void ConsoleReporter::ReportRuns(const std::vector<Run>& runs) {
  for (const Run& run : runs) {
    if (run.run_type == Run::RT_Aggregate) {
      report_aggregate(run);
    } else if (const CaseRow* row = session_.row(run.run_name.function_name, run.repetition_index)) {
      print(*row);
    }
  }
}

void ConsoleReporter::report_aggregate(const Run& run) {
  const CaseRow* measured = session_.row(run.run_name.function_name, 0);
  if (measured == nullptr) return;
  const bool percentage = run.aggregate_unit == benchmark::kPercentage;
  CaseRow row;
  row.parameters = measured->parameters;
  row.device = measured->device;
  row.clock = measured->clock;
  row.repro = measured->repro;
  row.benchmark.run_name = measured->benchmark.name;
  row.benchmark.name = measured->benchmark.name + "_" + run.aggregate_name;
  row.benchmark.aggregate_name = run.aggregate_name;
  row.benchmark.aggregate_unit = percentage ? "percentage" : "time";
  row.benchmark.repetitions = measured->benchmark.repetitions;
  row.benchmark.iterations = run.iterations;
  row.benchmark.time_unit = session_.settings().time_unit;
  // Seconds a repetition, or a fraction. The host's cost of emulating is not the case's.
  const double units = percentage ? 1 : units_per_second(session_.settings().time_unit);
  row.benchmark.real_time = run.real_accumulated_time * units;
  if (!percentage) row.benchmark.real_time /= static_cast<double>(run.iterations);
  for (const auto& [counter, value] : run.counters) row.benchmark.counters.emplace_back(counter, value.value);

  print_name(measured->benchmark.name, row.benchmark.name);
  fmt::print(out_, " {:>12}\n",
             percentage ? fmt::format("{:.2f} %", 100 * row.benchmark.real_time)
                        : time(row.benchmark.real_time / units, row.benchmark.time_unit));
  out_.flush();
  session_.add(std::move(row));
}

void ConsoleReporter::print(const Summary& summary) const {
  fmt::print(out_, "{}\n{} passed, {} failed", layout_.transient ? "\r\033[K" : "", summary.passed,
             summary.failed.size());
  if (summary.not_run > 0) fmt::print(out_, ", {} not run", summary.not_run);
  fmt::print(out_, "\n");
  for (const std::string& failed : summary.failed) fmt::print(out_, "  {} {}\n", red("failed:"), failed);
  out_.flush();
}

}  // namespace npubench::bench
