#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <span>
#include <sstream>
#include <vector>

#include <fmt/format.h>

#include <npubench/base/error.h>
#include <npubench/base/output_file.h>
#include <npubench/predict/errors.h>
#include <npubench/predict/predict.h>
#include <npubench/whisper/encoder_designs.h>

#include <npubench/commands/case_table.h>
#include <npubench/commands/command.h>
#include <npubench/commands/design_files.h>

namespace npubench::commands {
namespace {

bool is_ours(const std::string& column) { return column == "predicted_us" || column == "bound" || column == "reason"; }

/// The cells of a row without those that an earlier prediction added.
std::vector<std::string> cells_of(const WorkloadTable& table, const std::vector<std::string>& cells) {
  std::vector<std::string> kept;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (!is_ours(table.columns[i])) kept.push_back(cells[i]);
  }
  return kept;
}

void write_table(const WorkloadTable& table, std::span<const PredictedRow> rows, std::ostream& out) {
  auto header = cells_of(table, table.columns);
  header.insert(header.end(), {"predicted_us", "bound", "reason"});
  out << csv_line(header);
  for (const auto& [row, prediction] : rows) {
    auto cells = cells_of(table, row->cells);
    if (prediction.answered()) {
      cells.insert(cells.end(),
                   {fmt::format("{:.6g}", prediction.microseconds), std::string(name(prediction.bound)), ""});
    } else {
      cells.insert(cells.end(), {"", "", prediction.reason});
    }
    out << csv_line(cells);
  }
}

void write_predictions(const WorkloadTable& table, bool errors, std::ostream& out) {
  std::vector<PredictedRow> rows;
  std::size_t answered = 0;
  for (const auto& row : table.rows) {
    rows.push_back({&row, predict(row.workload)});
    if (rows.back().prediction.answered()) ++answered;
  }
  if (errors) {
    out << error_report(table, rows);
  } else {
    write_table(table, rows, out);
  }
  std::cerr << fmt::format("{} of {} rows predicted; times are MODELLED, not measured\n", answered, table.rows.size());
}

/// Writes to the file or the standard output.
template <class F>
void write_to(const std::string& output, const F& write) {
  if (output == "-") return write(std::cout);
  OutputFile file(output);  // before the work: it may not be writable
  std::ostringstream text;
  write(text);
  file.write(text.str());
  file.commit();
}

void require_sense(const PredictOptions& options) {
  if (options.input.empty() && !options.selection.given()) {
    throw Error(ErrorCategory::invalid_argument, "nothing to predict is named",
                "name a CSV file, or cases with --case");
  }
  if (!options.input.empty() && options.selection.given()) refuse_without_effect("a file", "--case");
  if (options.errors && options.selection.given()) refuse_without_effect("--errors", "--case");
  for (const auto& name : options.selection.cases) {
    if (!times_host(name) && !whisper::is_encoder_case(name)) continue;
    throw Error(ErrorCategory::unsupported, fmt::format("{} is not the case of one kernel", name),
                fmt::format("run it: bench --case={}", name));
  }
}

}  // namespace

void run_predict(const PredictOptions& options, const Context& context) {
  require_sense(options);
  if (options.selection.given()) {
    const auto cases = options.selection.select(context.families);
    const bool swept = !options.selection.axes.empty();
    std::size_t answered = 0;
    write_to(options.output,
             [&](std::ostream& out) { answered = predict_cases(cases, swept, options.device, context, out); });
    if (answered > 0) return;
    throw Error(ErrorCategory::does_not_fit, fmt::format("none of {} cases has a time", cases.size()),
                "see column reason");
  }
  std::ifstream file(options.input);
  if (!file || std::filesystem::is_directory(options.input)) {
    throw Error(ErrorCategory::io, fmt::format("{} cannot be read", options.input), "name a CSV file");
  }
  if (is_case_table(options.input)) {
    write_to(options.output,
             [&](std::ostream& out) { predict_case_table(file, options.input, options.device, context, out); });
    return;
  }
  const auto table = read_workloads(file, options.input);
  write_to(options.output, [&](std::ostream& out) { write_predictions(table, options.errors, out); });
}

}  // namespace npubench::commands
