// How far predictions are from measurements, by machine and operation.
#pragma once

#include <span>
#include <string>

#include <npubench/predict/predict.h>
#include <npubench/predict/workload.h>

namespace npubench {

/// Of predictions with a measurement beside them; errors are predicted / measured - 1.
struct ErrorSummary {
  std::size_t rows = 0;        ///< with a measurement
  std::size_t answered = 0;    ///< of these, with a time
  double median_absolute = 0;  ///< of those answered
  double percentile90 = 0;     ///< of the absolute errors: nine rows of ten are no further off
  double within20 = 0;         ///< share of all rows within 20 %
  double median = 0;           ///< signed: a bias
};

struct PredictedRow {
  const WorkloadRow* row = nullptr;
  Prediction prediction{};
};

ErrorSummary summarize_errors(std::span<const PredictedRow> rows);

/// Markdown: a line for each profile and operation, one for all, and a list of the rows that are more than 20 % off.
std::string error_report(const WorkloadTable& table, std::span<const PredictedRow> rows);

}  // namespace npubench
