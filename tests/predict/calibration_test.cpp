// The model against everything that docs/calibration.csv has, and docs/timing-model.md against the model.
#include <fstream>
#include <iterator>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <npubench/predict/errors.h>

#include "support.h"

namespace npubench {
namespace {

struct Calibration {
  WorkloadTable table;
  std::vector<PredictedRow> rows;
};

const Calibration& calibration() {
  static const Calibration result = [] {
    std::ifstream file(NPUBENCH_DOCS "/calibration.csv");
    Calibration read{.table = read_workloads(file, "calibration.csv"), .rows = {}};
    for (const auto& row : read.table.rows) read.rows.push_back({&row, predict(row.workload)});
    return read;
  }();
  return result;
}

TEST(Calibration, EveryRowIsAnswered) {
  for (const auto& [row, prediction] : calibration().rows) {
    EXPECT_TRUE(prediction.answered()) << "line " << row->line << ": " << prediction.reason;
  }
}

TEST(Calibration, HalfOfTheRowsAreWithin5PercentAndEightOfTenWithin20) {
  const auto summary = summarize_errors(calibration().rows);
  EXPECT_EQ(summary.rows, 185u);
  EXPECT_LE(summary.median_absolute, 0.05);
  EXPECT_GE(summary.within20, 0.84);
}

TEST(Calibration, TheDocumentHasTheseErrors) {
  std::ifstream file(NPUBENCH_DOCS "/timing-model.md");
  const std::string document((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  EXPECT_THAT(document, testing::HasSubstr(error_report(calibration().table, calibration().rows)))
      << "put there what `npubench predict docs/calibration.csv --errors` prints";
}

}  // namespace
}  // namespace npubench
