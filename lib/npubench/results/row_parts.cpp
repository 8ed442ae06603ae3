#include <npubench/results/row_parts.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <utility>

#include <fmt/format.h>

namespace npubench::results {
namespace {

constexpr const char* kError = "error";

bool measurable(const std::vector<double>& samples) {
  return !samples.empty() && std::ranges::all_of(samples, [](double sample) { return std::isfinite(sample); });
}

}  // namespace

std::optional<PhaseColumns> columns_of(const std::vector<PhaseTimes>& runs) {
  if (runs.empty()) return std::nullopt;
  PhaseColumns columns;
  for (const auto& run : runs) {
    columns.sync_to_device.samples.push_back(run.sync_to_device);
    columns.submit.samples.push_back(run.submit);
    columns.wait.samples.push_back(run.wait);
    columns.sync_from_device.samples.push_back(run.sync_from_device);
  }
  return columns;
}

std::vector<PhaseTimes> runs_of(const std::optional<PhaseColumns>& columns) {
  if (!columns) return {};
  std::vector<PhaseTimes> runs(columns->wait.samples.size());
  const auto fill = [&runs](const PhaseSamples& phase, double PhaseTimes::*member) {
    if (phase.samples.size() != runs.size()) {
      throw std::invalid_argument(fmt::format("has phases of {} runs and of {}", runs.size(), phase.samples.size()));
    }
    for (std::size_t i = 0; i < runs.size(); ++i) runs[i].*member = phase.samples[i];
  };
  fill(columns->sync_to_device, &PhaseTimes::sync_to_device);
  fill(columns->submit, &PhaseTimes::submit);
  fill(columns->wait, &PhaseTimes::wait);
  fill(columns->sync_from_device, &PhaseTimes::sync_from_device);
  return runs;
}

std::optional<double> median_of(const std::vector<double>& samples) {
  return measurable(samples) ? std::optional(statistics(samples).median) : std::nullopt;
}

std::vector<SharedPart> with_shares(const std::vector<CasePart>& parts) {
  double total = 0;
  for (const auto& part : parts) total += part.seconds;
  std::vector<SharedPart> shared;
  shared.reserve(parts.size());
  for (const auto& part : parts) shared.push_back({part, total > 0 ? part.seconds / total : 0});
  return shared;
}

std::vector<CasePart> without_shares(const std::vector<SharedPart>& parts) {
  std::vector<CasePart> plain;
  plain.reserve(parts.size());
  for (const auto& each : parts) plain.push_back(each.part);
  return plain;
}

std::optional<Statistics> statistics_of(const CaseRow& row) {
  return measurable(row.samples) ? std::optional(statistics(row.samples)) : std::nullopt;
}

std::optional<Rates> rates_of(const CaseRow& row) {
  const auto median = median_of(row.samples);
  return median ? std::optional(rates(row.work, *median)) : std::nullopt;
}

std::optional<bool> floor_bound(const CaseRow& row) {
  const auto median = median_of(row.samples);
  return median && row.dispatch_floor ? std::optional(is_floor_bound(*median, *row.dispatch_floor)) : std::nullopt;
}

std::string run_type(const CaseRow& row) { return aggregate_name(row).empty() ? "iteration" : "aggregate"; }

std::optional<std::int64_t> repetition_index(const CaseRow& row) {
  return row.benchmark.aggregate_name.empty() ? std::optional(row.benchmark.repetition_index) : std::nullopt;
}

void set_repetition_index(CaseRow& row, std::optional<std::int64_t> index) {
  row.benchmark.repetition_index = index.value_or(0);
}

std::string aggregate_name(const CaseRow& row) {
  return row.benchmark.aggregate_name.empty() && !has_times(row) ? kError : row.benchmark.aggregate_name;
}

void set_aggregate_name(CaseRow& row, const std::string& name) {
  row.benchmark.aggregate_name = name == kError ? "" : name;
}

std::optional<bool> error_occurred(const CaseRow& row) { return has_times(row) ? std::nullopt : std::optional(true); }

std::string error_message(const CaseRow& row) {
  if (has_times(row)) return {};
  return row.reason.empty() ? std::string(name(row.status)) : fmt::format("{}: {}", name(row.status), row.reason);
}

CaseRow as_written(CaseRow row) {
  auto& benchmark = row.benchmark;
  if (benchmark.run_name.empty()) benchmark.run_name = benchmark.name;
  if (!benchmark.aggregate_name.empty() && benchmark.aggregate_unit.empty()) benchmark.aggregate_unit = "time";
  if (has_times(row)) return row;
  if (row.status == Status::passed) {  // without a time it did not
    row.status = Status::wrong;
    row.reason = "no time was taken";
  }
  benchmark.real_time = benchmark.cpu_time = 0;
  benchmark.iterations = 0;
  benchmark.counters.clear();
  row.samples.clear();
  row.phases.clear();
  row.parts.clear();
  row.first_run.reset();
  row.cycles.reset();
  return row;
}

}  // namespace npubench::results
