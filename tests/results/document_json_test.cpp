#include <npubench/results/document_json.h>

#include <limits>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <npubench/base/json_text.h>

#include "sample.h"

namespace npubench::results {
namespace {

using Json = nlohmann::json;

Json read_back(const Document& document) { return parse_json(to_text(document)); }
Json read_back(const CaseRow& row) { return parse_json(json_text(to_json(row))); }

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

// Times that a caller left in the row do not come out.
TEST(RowJson, OfAFailureHasAnErrorAndNoTimes) {
  auto row = sample_row();
  row.status = Status::wrong;
  row.reason = "3 of 4096 elements out of tolerance";
  row.parts = {{.name = "add", .kernel = "Add", .shape = "", .runs = 1, .seconds = 1, .operations = 1, .bound = ""}};
  row.first_run = row.phases[0];
  const auto json = read_back(row);
  EXPECT_EQ(json["error_occurred"], true);
  EXPECT_EQ(json["error_message"], "wrong: 3 of 4096 elements out of tolerance");
  EXPECT_FALSE(json.contains("GOP/s"));
  for (const char* key : {"samples", "parts"}) EXPECT_TRUE(json["npubench"].at(key).empty()) << key;
  for (const char* key : {"statistics", "phases", "first_run", "rates", "cycles", "floor_bound"}) {
    EXPECT_TRUE(json["npubench"].at(key).is_null()) << key;
  }
  EXPECT_EQ(json["npubench"]["status"], "wrong");
  EXPECT_TRUE(json["npubench"].contains("accuracy"));
}

TEST(RowJson, OfATimeThatIsNotFiniteIsAnError) {
  auto row = sample_row();
  row.benchmark.real_time = std::numeric_limits<double>::quiet_NaN();
  const auto json = read_back(row);
  EXPECT_EQ(json["error_occurred"], true);
  EXPECT_EQ(json["npubench"]["status"], "wrong");
}

TEST(RowJson, HasTheSameFieldsWhateverTheCaseDid) {
  auto full = sample_row();
  full.inputs = CaseInputs{.kind = "uniform", .seed = 0, .file = ""};
  full.first_run = full.phases[0];
  full.after = full.before;
  const auto keys = [](const CaseRow& row) {
    std::vector<std::string> names;
    const auto json = to_json(row);
    for (const auto& [key, value] : json.at("npubench").items()) names.push_back(key);
    return names;
  };
  EXPECT_EQ(keys(full), keys(wrong_row()));
  EXPECT_EQ(keys(full), keys(CaseRow{}));
}

// bencherdev/bencher, lib/bencher_adapter/src/adapters/cpp/google.rs: without one of these in one row it takes nothing
// of the document.
TEST(StrictReaders, BencherFindsNameTimeAndUnitInEveryRow) {
  auto document = sample_document();
  document.rows = {sample_row("passed"), wrong_row("failed"), CaseRow{}};
  document.rows.back().benchmark.name = "aggregate_median";
  document.rows.back().benchmark.aggregate_name = "median";
  const auto json = read_back(document);
  EXPECT_TRUE(json.at("context").at("caches").is_array());
  ASSERT_EQ(json.at("benchmarks").size(), 3u);
  for (const auto& row : json.at("benchmarks")) {
    EXPECT_FALSE(row.at("name").get<std::string>().empty());
    EXPECT_TRUE(row.at("real_time").is_number()) << row["name"];
    EXPECT_THAT(row.at("time_unit").get<std::string>(), testing::AnyOf("ns", "us", "ms", "s")) << row["name"];
  }
}

// benchmark-action/github-action-benchmark, src/extract.ts, extractGoogleCppResult: an absent one is "undefined".
TEST(StrictReaders, GithubActionBenchmarkFindsWhatItShowsInEveryRow) {
  auto document = sample_document();
  document.rows = {sample_row("passed"), wrong_row("failed")};
  const auto json = read_back(document);
  for (const auto& row : json.at("benchmarks")) {
    for (const char* key : {"real_time", "cpu_time", "iterations", "threads"}) {
      EXPECT_TRUE(row.at(key).is_number()) << row["name"] << key;
    }
    EXPECT_EQ(row.at("time_unit"), "us") << row["name"];
  }
}

TEST(StrictReaders, FindWhatGoogleBenchmarkWritesOfAnError) {
  const auto json = read_back(wrong_row());
  EXPECT_EQ(json.at("real_time"), 0.0);
  EXPECT_EQ(json.at("cpu_time"), 0.0);
  EXPECT_EQ(json.at("iterations"), 0);
  EXPECT_EQ(json.at("error_occurred"), true);
}

TEST(Context, HasTheUsersPairsAndKeepsItsOwn) {
  auto document = sample_document();
  document.context = {{"commit", "abc=1"}, {"num_cpus", "many"}};
  const auto json = read_back(document)["context"];
  EXPECT_EQ(json["commit"], "abc=1");
  EXPECT_EQ(json["num_cpus"], 2);
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
  EXPECT_EQ(json["npubench"]["accuracy"]["max_absolute_error"], nullptr);
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
