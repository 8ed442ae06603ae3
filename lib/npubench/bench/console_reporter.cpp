#include <npubench/bench/console_reporter.h>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

#include <npubench/bench/fixture.h>
#include <npubench/bench/options.h>

namespace npubench::bench {

namespace {

using results::CaseRow;

// "1712", "28.4", "0.136", "1.3e-05".
std::string number(double value) {
  return std::abs(value) >= 1000 ? fmt::format("{:.0f}", value) : fmt::format("{:.3g}", value);
}

std::string percent(double value) { return value > 0 && value < 0.01 ? "<0.01" : fmt::format("{:.2f}", value); }

std::string time(double seconds, const std::string& unit) {
  const double value = seconds * units_per_second(unit);
  if (value < 1) return fmt::format("{:#.3g}", value);
  return fmt::format("{:.{}f}", value, value >= 1e5 ? 0 : value >= 1e3 ? 1 : 2);
}

std::string ratio(double value) { return fmt::format("{:.{}f}x", value, value >= 100 ? 0 : 2); }

// Google Benchmark's aggregates by their names; nullopt for another one.
std::optional<double> aggregate_of(const std::string& name, const std::vector<double>& values) {
  if (values.empty()) return std::nullopt;
  const auto statistics = results::statistics(values);
  if (name == "mean") return statistics.mean;
  if (name == "median") return statistics.median;
  if (name == "stddev") return statistics.standard_deviation;
  if (name == "cv") return statistics.coefficient_of_variation;
  return std::nullopt;
}

// The table has one line a case.
std::string one_line(std::string text) {
  for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at)) {
    const std::size_t next = std::min(text.find_first_not_of(" \n", at), text.size());
    text.replace(at, next - at, "; ");
  }
  return text;
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
  auto line = fmt::format("[{}/{}] {} ...", done_ + 1, layout_.cases, name);
  if (layout_.columns > 0 && line.size() >= layout_.columns) line.resize(layout_.columns - 1);
  out_ << fmt::format("\r\033[K{}", line);
  out_.flush();
}

bool ConsoleReporter::ReportContext(const Context&) {
  const std::string& unit = session_.settings().time_unit;
  std::string head = fmt::format("{:{}}{:<{}}", "", progress().size(), "Benchmark", layout_.name_width);
  head += fmt::format(" {:>10}", fmt::format("Time ({})", unit));
  if (!session_.modelled()) head += fmt::format(" {:>10}", fmt::format("p95 ({})", unit));
  head += fmt::format(" {:>7} {:>6} {:>7} {:>8} {:>6}", "GOP/s", "%peak", "GB/s", "max err", "floor");
  if (session_.modelled()) head += "  cycles";
  out_ << fmt::format("{0:-<{1}}\n{2}\n{0:-<{1}}\n", "", head.size(), head);
  out_.flush();
  return true;
}

void ConsoleReporter::print_times(const CaseRow& row) {
  const std::string& unit = session_.settings().time_unit;
  const results::Statistics statistics = results::statistics(row.samples);
  const results::Rates rates = results::rates(row.work, statistics.median);
  std::string floor = "-", note = row.benchmark.label;
  if (row.dispatch_floor) {
    floor = ratio(statistics.median / *row.dispatch_floor);
    if (results::is_floor_bound(statistics.median, *row.dispatch_floor)) {
      note = note.empty() ? "floor-bound" : "floor-bound, " + note;
    }
  }
  out_ << fmt::format(" {:>10}", time(statistics.median, unit));
  // Where times are modelled all samples are one.
  if (!session_.modelled()) out_ << fmt::format(" {:>10}", time(statistics.p95, unit));
  out_ << fmt::format(" {:>7} {:>6} {:>7} {:>8} {:>6}",
                      row.work.operations > 0 ? number(rates.operations_per_second * 1e-9) : "-",
                      rates.percent_of_peak ? percent(*rates.percent_of_peak) : "-",
                      row.work.bytes > 0 ? number(rates.bytes_per_second * 1e-9) : "-",
                      row.accuracy ? number(row.accuracy->max_absolute_error) : "-", floor);
  if (session_.modelled()) {
    out_ << fmt::format("  {:<{}}", row.core_cycles.empty() ? "-" : row.core_cycles, note.empty() ? 0 : 9);
  }
  if (!note.empty()) out_ << fmt::format("  {}", note);
  print_parts(row);
}

void ConsoleReporter::print_parts(const CaseRow& row) {
  double total = 0;
  for (const auto& part : row.parts) total += part.seconds;
  for (const auto& part : row.parts) {
    const auto name = fmt::format("{} {} x{}", part.name, part.kernel, part.runs);
    out_ << fmt::format("\n{:{}}{:<{}} {:>10} {:>7} {:>5.1f} %  {}{}{}", "", progress().size() + 2, name,
                        layout_.name_width - 2, time(part.seconds, session_.settings().time_unit),
                        part.operations > 0 ? number(part.operations / part.seconds * 1e-9) : "-",
                        100 * part.seconds / total, part.shape, part.bound.empty() ? "" : ", bound by ", part.bound);
  }
}

void ConsoleReporter::print_name(const std::string& case_name, const std::string& shown) {
  if (case_name != last_) ++done_;  // repetitions and aggregates share a number
  last_ = case_name;
  out_ << fmt::format("{}{}{:<{}}", layout_.transient ? "\r\033[K" : "", progress(), shown, layout_.name_width);
}

void ConsoleReporter::print(const CaseRow& row) {
  print_name(row.benchmark.name, row.benchmark.name);
  if (results::has_times(row)) {
    print_times(row);
  } else {
    out_ << fmt::format(" {}", red(one_line(message_of(row))));
  }
  out_ << '\n';
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
  row.benchmark.family_index = measured->benchmark.family_index;
  row.benchmark.iterations = run.iterations;
  row.benchmark.time_unit = session_.settings().time_unit;
  // Of the times that the repetitions' rows have, each the median of its samples: Google Benchmark knows their means.
  std::vector<double> real_times, cpu_times;
  for (std::int64_t i = 0; i < measured->benchmark.repetitions; ++i) {
    const CaseRow* repetition = session_.row(measured->benchmark.name, i);
    if (repetition == nullptr || !results::has_times(*repetition)) continue;
    real_times.push_back(repetition->benchmark.real_time);
    cpu_times.push_back(repetition->benchmark.cpu_time);
  }
  const auto real_time = aggregate_of(run.aggregate_name, real_times);
  if (!real_time) return;
  row.benchmark.real_time = *real_time;
  row.benchmark.cpu_time = *aggregate_of(run.aggregate_name, cpu_times);
  for (const auto& [counter, value] : run.counters) row.benchmark.counters.emplace_back(counter, value.value);

  print_name(measured->benchmark.name, row.benchmark.name);
  out_ << fmt::format(
      " {:>10}\n",
      percentage ? fmt::format("{:.2f} %", 100 * row.benchmark.real_time)
                 : time(row.benchmark.real_time / units_per_second(row.benchmark.time_unit), row.benchmark.time_unit));
  out_.flush();
  session_.add(std::move(row));
}

void ConsoleReporter::print(const Summary& summary) const {
  out_ << fmt::format("{}\n{} passed, {} failed", layout_.transient ? "\r\033[K" : "", summary.passed,
                      summary.failed.size());
  if (summary.skipped > 0) out_ << fmt::format(", {} skipped", summary.skipped);
  if (summary.not_run > 0) out_ << fmt::format(", {} not run", summary.not_run);
  out_ << '\n';
  for (const std::string& failed : summary.failed) out_ << fmt::format("  {} {}\n", red("failed:"), failed);
  out_.flush();
}

}  // namespace npubench::bench
