#include <npubench/results/document_json.h>

#include <limits>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "sample.h"

namespace npubench::results {
namespace {

using Json = nlohmann::json;

Json read_back(const Document& document) { return Json::parse(to_text(document)); }
Json read_back(const CaseRow& row) { return Json::parse(to_json(row).dump()); }

TEST(DocumentJson, HasGoogleBenchmarksParts) {
  const auto json = read_back(sample_document());
  EXPECT_EQ(json["context"]["num_cpus"], 2);
  EXPECT_EQ(json["context"]["library_build_type"], "release");
  EXPECT_EQ(json["benchmarks"].size(), 1u);
}

TEST(DocumentJson, HasASchemaVersionAndTheCommandLine) {
  const auto json = read_back(sample_document())["npubench"];
  EXPECT_EQ(json["schema_version"], kSchemaVersion);
  EXPECT_EQ(json["command_line"], Json({"bench", "--device=emulated"}));
  EXPECT_EQ(json["libraries"]["npubench"], "0.1.0");
  EXPECT_EQ(json["complete"], true);
}

TEST(DocumentJson, SaysWhereTimesComeFrom) {
  const auto json = read_back(sample_document());
  EXPECT_EQ(json["npubench"]["device"]["clock"], "modelled");
  EXPECT_EQ(json["benchmarks"][0]["npubench"]["clock"], "modelled");
  EXPECT_EQ(json["npubench"]["device"]["driver"], nullptr);
}

TEST(RowJson, HasGoogleBenchmarksFields) {
  const auto json = read_back(sample_row());
  EXPECT_EQ(json["name"], "Matmul/bf16/tile:64");
  EXPECT_EQ(json["run_type"], "iteration");
  EXPECT_EQ(json["real_time"], 150.0);
  EXPECT_EQ(json["time_unit"], "us");
  EXPECT_EQ(json["iterations"], 3);
  EXPECT_EQ(json["GOP/s"], 12.5);
  EXPECT_FALSE(json.contains("error_occurred"));
}

TEST(RowJson, NamesItsParameters) {
  const auto json = read_back(sample_row())["npubench"];
  EXPECT_EQ(json["kernel"], "Matmul");
  EXPECT_EQ(json["dtype"], Json({{"in", "bf16"}, {"out", "f32"}}));
  EXPECT_EQ(json["tile"]["m"], 64);
  EXPECT_EQ(json["shape"]["N"], 512);
}

TEST(RowJson, DerivesStatisticsAndRatesFromTheSamples) {
  const auto json = read_back(sample_row())["npubench"];
  EXPECT_EQ(json["samples"].size(), 3u);
  EXPECT_DOUBLE_EQ(json["statistics"]["median"], 150e-6);
  EXPECT_DOUBLE_EQ(json["rates"]["operations_per_second"], 2e10);
  EXPECT_DOUBLE_EQ(json["rates"]["percent_of_peak"], 0.5);
  EXPECT_EQ(json["floor_bound"], true);
}

TEST(RowJson, SplitsTheTimeIntoPhases) {
  const auto phases = read_back(sample_row())["npubench"]["phases"];
  EXPECT_DOUBLE_EQ(phases["wait"]["median"], 3e-6);
  EXPECT_EQ(phases["wait"]["samples"], Json({3e-6, 3e-6, 5e-6}));
  EXPECT_EQ(phases["sync_from_device"]["samples"].size(), 3u);
}

TEST(RowJson, TellsTheAccuracyAndWhyItIsEnough) {
  const auto json = read_back(sample_row())["npubench"]["accuracy"];
  EXPECT_EQ(json["passed"], true);
  EXPECT_EQ(json["tolerance"]["reason"], "f32 sums");
}

TEST(RowJson, OfAnAggregateNamesIt) {
  auto row = sample_row();
  row.benchmark.aggregate_name = "median";
  const auto json = read_back(row);
  EXPECT_EQ(json["run_type"], "aggregate");
  EXPECT_EQ(json["aggregate_name"], "median");
}

TEST(RowJson, OfAFailureHasAnErrorAndNoTimes) {
  const auto json = read_back(wrong_row());
  EXPECT_EQ(json["error_occurred"], true);
  EXPECT_EQ(json["error_message"], "wrong: 3 of 4096 elements out of tolerance");
  for (const char* key : {"real_time", "cpu_time", "GOP/s"}) EXPECT_FALSE(json.contains(key)) << key;
  for (const char* key : {"samples", "statistics", "phases", "rates", "cycles", "floor_bound"}) {
    EXPECT_FALSE(json["npubench"].contains(key)) << key;
  }
  EXPECT_EQ(json["npubench"]["status"], "wrong");
  EXPECT_TRUE(json["npubench"].contains("accuracy"));
}

TEST(RowJson, OfATimeThatIsNotFiniteIsAnError) {
  auto row = sample_row();
  row.benchmark.real_time = std::numeric_limits<double>::quiet_NaN();
  EXPECT_EQ(read_back(row)["error_occurred"], true);
}

TEST(RowJson, DoesNotLetACounterReplaceAField) {
  auto row = sample_row();
  row.benchmark.counters = {{"real_time", 1}};
  EXPECT_EQ(read_back(row)["real_time"], 150.0);
}

TEST(DocumentText, IsValidWithNumbersThatAreNotFinite) {
  auto document = sample_document();
  auto& row = document.rows[0];
  row.benchmark.counters = {{"GOP/s", std::numeric_limits<double>::infinity()}};
  row.samples[0] = std::numeric_limits<double>::quiet_NaN();
  row.accuracy->max_absolute_error = std::numeric_limits<double>::infinity();
  const auto json = read_back(document)["benchmarks"][0];
  EXPECT_EQ(json["GOP/s"], nullptr);
  EXPECT_EQ(json["npubench"]["samples"][0], nullptr);
}

TEST(DocumentText, IsValidWithBytesThatAreNotUtf8) {
  auto document = sample_document();
  document.command_line = {"bench\xff"};
  EXPECT_NO_THROW(read_back(document));
}

TEST(DocumentText, WritesDoublesThatReadBackEqual) {
  auto document = sample_document();
  const std::vector<double> samples{0.1, 1.0 / 3, 1.2345678901234567e-5, 5e-324, 1.7976931348623157e308};
  document.rows[0].samples = samples;
  EXPECT_EQ(read_back(document)["benchmarks"][0]["npubench"]["samples"].get<std::vector<double>>(), samples);
}

}  // namespace
}  // namespace npubench::results
