#include <fstream>
#include <iostream>
#include <memory>
#include <span>
#include <sstream>
#include <vector>

#include <fmt/format.h>

#include <npubench/base/error.h>
#include <npubench/base/output_file.h>
#include <npubench/predict/errors.h>
#include <npubench/predict/predict.h>

#include "command.h"

namespace npubench::tools {
namespace {

struct PredictOptions {
  std::string input;
  std::string output = "-";
  bool errors = false;
};

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

void run_predict(const PredictOptions& options) {
  std::ifstream file(options.input);
  if (!file) throw Error(ErrorCategory::io, fmt::format("{} cannot be read", options.input));
  const auto table = read_workloads(file, options.input);
  if (options.output == "-") return write_predictions(table, options.errors, std::cout);
  OutputFile output(options.output);  // before the work: it may not be writable
  std::ostringstream text;
  write_predictions(table, options.errors, text);
  output.write(text.str());
  output.commit();
}

}  // namespace

void add_predict(CLI::App& app) {
  const auto options = std::make_shared<PredictOptions>();
  auto* const command = app.add_subcommand("predict", "Model the times of published measurements");
  command->footer(
      "Reads rows with the columns of docs/calibration.csv (in any order, some or all of them) and writes them with\n"
      "predicted_us, bound (core, stream, DRAM or launch) and reason: a row that cannot be expressed has a reason\n"
      "instead of a time.\n"
      "Exit code: 0 when the file has been worked through, with or without reasons; 1 when it is no such table or\n"
      "cannot be read or written; 2 for a mistake on the command line.");
  command->add_option("file", options->input, "CSV file")->required();
  command->add_option("-o,--output", options->output, "file to write instead of standard output")
      ->capture_default_str();
  command->add_flag("--errors", options->errors,
                    "instead of rows: how far they are from measured_us, by profile and operation, as Markdown");
  command->callback([options] { run_predict(*options); });
}

}  // namespace npubench::tools
