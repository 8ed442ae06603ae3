#include <npubench/results/csv.h>

#include <limits>
#include <sstream>

#include <gmock/gmock.h>

#include "sample.h"

namespace npubench::results {
namespace {

using testing::HasSubstr;

/// Cells of a line without quoted commas.
std::vector<std::string> split(const std::string& line) {
  std::vector<std::string> cells;
  std::stringstream text(line);
  for (std::string cell; std::getline(text, cell, ',');) cells.push_back(cell);
  if (line.ends_with(',')) cells.emplace_back();
  return cells;
}

/// The CSV as name and cell of each row.
std::vector<std::map<std::string, std::string>> table_of(const Document& document) {
  std::stringstream text(to_csv(document));
  std::string line;
  std::getline(text, line);
  const auto names = split(line);
  std::vector<std::map<std::string, std::string>> table;
  while (std::getline(text, line)) {
    const auto cells = split(line);
    EXPECT_EQ(cells.size(), names.size()) << line;
    auto& row = table.emplace_back();
    for (std::size_t i = 0; i < std::min(names.size(), cells.size()); ++i) row[names[i]] = cells[i];
  }
  return table;
}

Document document_of(std::vector<CaseRow> rows) {
  auto document = sample_document();
  document.rows = std::move(rows);
  return document;
}

TEST(Csv, BeginsWithGoogleBenchmarksColumns) {
  EXPECT_THAT(to_csv(Document{}),
              testing::StartsWith("name,iterations,real_time,cpu_time,time_unit,label,error_occurred,error_message,"));
}

TEST(Csv, HasTheCaseAndItsTimes) {
  const auto row = table_of(document_of({sample_row()})).at(0);
  EXPECT_EQ(row.at("name"), "\"Matmul/bf16/tile:64\"");
  EXPECT_EQ(row.at("real_time"), "150.0");
  EXPECT_EQ(row.at("time_unit"), "\"us\"");
  EXPECT_EQ(row.at("error_occurred"), "");
  EXPECT_EQ(row.at("GOP/s"), "12.5");
  EXPECT_EQ(row.at("npubench.dtype.out"), "\"f32\"");
  EXPECT_EQ(row.at("npubench.tile.m"), "64");
  EXPECT_EQ(row.at("npubench.clock"), "\"modelled\"");
  EXPECT_EQ(row.at("npubench.time_is"), "\"median\"");
}

TEST(Csv, LeavesTimesOfFailuresEmpty) {
  const auto row = table_of(document_of({wrong_row()})).at(0);
  EXPECT_EQ(row.at("real_time"), "");
  EXPECT_EQ(row.at("cpu_time"), "");
  EXPECT_EQ(row.at("error_occurred"), "true");
  EXPECT_EQ(row.at("error_message"), "\"wrong: 3 of 4096 elements out of tolerance\"");
  EXPECT_EQ(row.at("npubench.status"), "\"wrong\"");
}

TEST(Csv, LeavesNumbersEmptyThatAreNotFinite) {
  auto row = sample_row();
  row.benchmark.counters = {
      {"a", -std::numeric_limits<double>::quiet_NaN()}, {"b", std::numeric_limits<double>::infinity()}, {"c", 0.5}};
  const auto cells = table_of(document_of({row})).at(0);
  EXPECT_EQ(cells.at("a"), "");
  EXPECT_EQ(cells.at("b"), "");
  EXPECT_EQ(cells.at("c"), "0.5");
}

TEST(Csv, HasAColumnForWhateverAnyRowHas) {
  auto first = sample_row("first"), second = sample_row("second");
  first.benchmark.counters = {{"a", 1}};
  first.parameters.tile = {{"tile", 16}};
  second.benchmark.counters = {{"b", 2}};
  const auto table = table_of(document_of({first, second}));
  EXPECT_EQ(table.at(0).at("b"), "");
  EXPECT_EQ(table.at(1).at("a"), "");
  EXPECT_EQ(table.at(1).at("b"), "2.0");
  EXPECT_EQ(table.at(0).at("npubench.tile.tile"), "16");
  EXPECT_EQ(table.at(0).at("npubench.tile.m"), "");
}

TEST(Csv, QuotesAsRfc4180) {
  auto row = wrong_row();
  row.reason = "a \"quote\", and\na line";
  EXPECT_THAT(to_csv(document_of({row})), HasSubstr(",\"wrong: a \"\"quote\"\", and\na line\","));
}

TEST(Csv, DoesNotLetACounterReplaceAField) {
  auto row = sample_row();
  row.benchmark.counters = {{"real_time", 1}};
  EXPECT_EQ(table_of(document_of({row})).at(0).at("real_time"), "150.0");
}

}  // namespace
}  // namespace npubench::results
