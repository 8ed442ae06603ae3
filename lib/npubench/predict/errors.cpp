#include <npubench/predict/errors.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>
#include <vector>

#include <fmt/format.h>

namespace npubench {
namespace {

constexpr double kFar = 0.2;

/// Of values in ascending order, linear between neighbours.
double quantile(const std::vector<double>& sorted, double share) {
  if (sorted.empty()) return 0;
  const double at = share * static_cast<double>(sorted.size() - 1);
  const auto below = static_cast<std::size_t>(at);
  const auto above = std::min(below + 1, sorted.size() - 1);
  return sorted[below] + (at - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

double error_of(const PredictedRow& row) { return row.prediction.microseconds / *row.row->workload.measured_us - 1; }

std::string line(std::string_view profile, std::string_view operation, std::span<const PredictedRow> rows) {
  const auto summary = summarize_errors(rows);
  return fmt::format("| {} | {} | {} | {} | {:.1f} | {:.1f} | {:+.1f} | {:.0f} |\n", profile, operation, summary.rows,
                     summary.answered, 100 * summary.median_absolute, 100 * summary.percentile90, 100 * summary.median,
                     100 * summary.within20);
}

std::string cell(const WorkloadTable& table, const WorkloadRow& row, std::string_view column) {
  const auto found = std::ranges::find(table.columns, column);
  return found == table.columns.end() ? "" : row.cells[static_cast<std::size_t>(found - table.columns.begin())];
}

}  // namespace

ErrorSummary summarize_errors(std::span<const PredictedRow> rows) {
  ErrorSummary summary;
  std::vector<double> errors, absolute;
  for (const auto& row : rows) {
    if (!row.row->workload.measured_us) continue;
    ++summary.rows;
    if (!row.prediction.answered()) continue;
    ++summary.answered;
    errors.push_back(error_of(row));
    absolute.push_back(std::abs(errors.back()));
  }
  if (summary.rows == 0) return summary;
  std::ranges::sort(errors);
  std::ranges::sort(absolute);
  summary.median_absolute = quantile(absolute, 0.5);
  summary.percentile90 = quantile(absolute, 0.9);
  summary.median = quantile(errors, 0.5);
  const auto near = std::ranges::upper_bound(absolute, kFar) - absolute.begin();
  summary.within20 = static_cast<double>(near) / static_cast<double>(summary.rows);
  return summary;
}

std::string error_report(const WorkloadTable& table, std::span<const PredictedRow> rows) {
  // By what the cells say, which may be a name that is not known.
  std::map<std::pair<std::string, std::string>, std::vector<PredictedRow>> groups;
  for (const auto& row : rows) {
    if (row.row->workload.measured_us) {
      groups[{cell(table, *row.row, "profile"), cell(table, *row.row, "op")}].push_back(row);
    }
  }
  std::string text =
      "| profile | op | rows | answered | median of \\|error\\|, % | 90th percentile, % | median error, % | within 20 "
      "%, % |\n"
      "|---|---|---:|---:|---:|---:|---:|---:|\n";
  for (const auto& [key, group] : groups) text += line(key.first, key.second, group);
  text += line("all", "", rows);
  text +=
      "\n| further off than 20 % | profile | measured, us | predicted, us | error, % | bound "
      "|\n|---|---|---:|---:|---:|---|\n";
  for (const auto& row : rows) {
    if (!row.row->workload.measured_us || !row.prediction.answered() || std::abs(error_of(row)) <= kFar) continue;
    text += fmt::format("| {} | {} | {:.1f} | {:.1f} | {:+.1f} | {} |\n", cell(table, *row.row, "id"),
                        row.row->workload.profile, *row.row->workload.measured_us, row.prediction.microseconds,
                        100 * error_of(row), name(row.prediction.bound));
  }
  return text;
}

}  // namespace npubench
