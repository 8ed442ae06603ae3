#include <npubench/results/document_reader.h>

#include <cmath>
#include <fstream>
#include <limits>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <npubench/base/error.h>
#include <npubench/base/json_text.h>
#include <npubench/results/document_json.h>

#include "sample.h"

namespace npubench::results {
namespace {

using OrderedJson = nlohmann::ordered_json;
using testing::AllOf;
using testing::HasSubstr;

Document read(const std::string& text) { return document_from_text(text, "a.json"); }

/// Every field that can hold something does, with a value of its own.
CaseRow full_row() {
  auto row = sample_row();
  row.benchmark.family_index = 3;
  row.benchmark.per_family_instance_index = 4;
  row.benchmark.repetitions = 5;
  row.benchmark.repetition_index = 2;
  row.benchmark.threads = 6;
  row.benchmark.label = "8 rows a call";
  row.benchmark.counters = {{"GOP/s", 12.5}, {"p50_us", 1.0 / 3}};
  row.parameters.other = {{"multiply", "bfp16"}};
  row.inputs = CaseInputs{.kind = "file", .seed = 7, .file = "x.npy"};
  row.time_is = TimeStatistic::mean;
  row.clock = Clock::measured;
  row.parts = {
      {.name = "add", .kernel = "Add", .shape = "1x2", .runs = 2, .seconds = 3, .operations = 4, .bound = "core"},
      {.name = "sync", .kernel = "Host", .shape = "", .runs = 1, .seconds = 1, .operations = 0, .bound = ""}};
  row.first_run = PhaseTimes{1, 2, 3, 4};
  row.context_switches = 9;
  row.after = DeviceState{.power_mode = "", .clock_hz = {}, .contexts_in_use = 2};
  *row.accuracy = {
      .passed = true,
      .max_absolute_error = 1,
      .mean_absolute_error = 2,
      .mean_error = 3,
      .bias = 4,
      .outward_bias = 5,
      .max_relative_error = 6,
      .max_ulp = 7,
      .cosine = 0.5,
      .elements = 8,
      .mismatches = 9,
      .not_finite = 10,
      .first_mismatch = 0,
      .tolerance = {.absolute = 11, .relative = 12, .ulps = 13, .min_cosine = 14, .max_bias = 15, .reason = "sums"},
      .summary = "ok"};
  row.output_hash = "0f";
  row.xclbin_hash = "f0";
  return row;
}

Document full_document() {
  auto document = sample_document();
  document.host.cpu_scaling_enabled = true;
  document.device.clock = Clock::measured;
  document.device.driver = "d";
  document.device.firmware = "f";
  document.device.xrt = "x";
  document.device.power_mode = "p";
  document.context = {{"commit", "abc"}};
  document.complete = false;
  auto aggregate = CaseRow{};
  aggregate.benchmark = {.name = "Matmul_median",
                         .run_name = "Matmul",
                         .aggregate_name = "median",
                         .aggregate_unit = "time",
                         .iterations = 3,
                         .real_time = 5,
                         .time_unit = "us",
                         .label = "",
                         .counters = {}};
  document.rows = {full_row(), wrong_row(), sample_row(), aggregate};
  return document;
}

TEST(DocumentReader, GivesWhatWasWritten) {
  const auto document = full_document();
  const auto text = to_text(document);
  const auto again = read(text);
  EXPECT_EQ(again, document);
  EXPECT_EQ(to_text(again), text);
}

TEST(DocumentReader, GivesNothingWhereNothingWasKnown) {
  Document document;
  document.rows = {CaseRow{}};
  document.rows[0].benchmark.name = document.rows[0].benchmark.run_name = "bare";
  const auto text = to_text(document);
  EXPECT_EQ(read(text), document);
  EXPECT_EQ(to_text(read(text)), text);
}

TEST(DocumentReader, TakesNullForANumberThatIsNotThere) {
  auto document = sample_document();
  auto& accuracy = *document.rows[0].accuracy;
  accuracy.cosine = accuracy.max_absolute_error = std::numeric_limits<double>::quiet_NaN();
  document.rows[0].samples[1] = std::numeric_limits<double>::infinity();
  document.rows[0].benchmark.counters = {{"GOP/s", std::numeric_limits<double>::quiet_NaN()}};
  const auto text = to_text(document);
  const auto again = read(text);
  EXPECT_TRUE(std::isnan(again.rows[0].accuracy->cosine));
  EXPECT_TRUE(std::isnan(again.rows[0].accuracy->max_absolute_error));
  EXPECT_TRUE(std::isnan(again.rows[0].samples[1]));
  EXPECT_TRUE(std::isnan(again.rows[0].benchmark.counters.at(0).second));
  EXPECT_EQ(again.rows[0].accuracy->tolerance.max_bias, std::numeric_limits<double>::infinity());
  EXPECT_EQ(to_text(again), text);
}

TEST(DocumentReader, KeepsATimeThatIsNotFiniteAFailure) {
  auto document = sample_document();
  document.rows[0].benchmark.real_time = std::numeric_limits<double>::quiet_NaN();
  const auto text = to_text(document);
  EXPECT_FALSE(has_times(read(text).rows[0]));
  EXPECT_EQ(to_text(read(text)), text);
}

struct Version1 : testing::TestWithParam<const char*> {
  [[nodiscard]] static std::filesystem::path path() {
    return std::filesystem::path(NPUBENCH_RESULTS_GOLDEN) / ("version1_" + std::string(GetParam()) + ".json");
  }
};

/// Every value of `old` is in `now`, but for what version 2 writes otherwise.
void expect_kept(const OrderedJson& old, const OrderedJson& now, const std::string& where) {
  static constexpr std::array kChanged{"schema_version", "time_unit", "error_message"};
  if (old.is_array()) {
    ASSERT_EQ(old.size(), now.size()) << where;
    for (std::size_t i = 0; i < old.size(); ++i) expect_kept(old[i], now[i], where + "/" + std::to_string(i));
    return;
  }
  if (!old.is_object()) {
    EXPECT_EQ(old, now) << where;
    return;
  }
  for (const auto& [key, value] : old.items()) {
    const bool rows = key == "rows" && where.ends_with("/npubench");
    const std::string name = rows ? "core_rows" : key;
    ASSERT_TRUE(now.contains(name)) << where << "/" << key;
    if (std::ranges::find(kChanged, key) != kChanged.end()) continue;
    expect_kept(value, now.at(name), where + "/" + key);
  }
}

TEST_P(Version1, IsRead) {
  const auto document = read_document(path());
  std::ifstream in(path());
  const auto old = parse_ordered_json(std::string(std::istreambuf_iterator<char>(in), {}));
  const auto now = to_json(document);
  ASSERT_EQ(old.at("npubench").at("schema_version"), 1);
  EXPECT_EQ(now.at("npubench").at("schema_version"), 2);
  expect_kept(old.at("context"), now.at("context"), "context");
  expect_kept(old.at("npubench"), now.at("npubench"), "npubench");
  ASSERT_EQ(old.at("benchmarks").size(), now.at("benchmarks").size());
  ASSERT_FALSE(document.rows.empty());
  for (std::size_t i = 0; i < document.rows.size(); ++i) {
    expect_kept(old["benchmarks"][i], now["benchmarks"][i], document.rows[i].benchmark.name);
    EXPECT_EQ(document.rows[i].time_is, TimeStatistic::mean);
    EXPECT_EQ(document.rows[i].benchmark.time_unit, "us");
  }
}

INSTANTIATE_TEST_SUITE_P(DocumentReader, Version1, testing::Values("repetitions", "failures", "encoder", "host"),
                         [](const auto& each) { return std::string(each.param); });

/// What the Error says, or nothing.
std::string refusal_to_read(const std::string& text) {
  try {
    read(text);
  } catch (const Error& error) {
    return error.what();
  }
  return {};
}

/// The sample document, changed.
template <class Change>
std::string changed(Change change) {
  auto json = parse_ordered_json(to_text(sample_document()));
  change(json);
  return json.dump();
}

TEST(DocumentReader, RefusesALaterSchema) {
  EXPECT_THAT(refusal_to_read(changed([](OrderedJson& json) { json["npubench"]["schema_version"] = 3; })),
              AllOf(HasSubstr("a.json has schema version 3"), HasSubstr("reads 1 to 2"), HasSubstr("a later one")));
}

TEST(DocumentReader, PassesOverFieldsOfALaterProgram) {
  const auto text = changed([](OrderedJson& json) {
    json["later"] = 1;
    json["npubench"]["device"]["later"] = {1, 2};
    json["benchmarks"][0]["npubench"]["later"] = {{"a", "b"}};
    json["benchmarks"][0]["npubench"]["accuracy"]["later"] = 3;
  });
  EXPECT_EQ(read(text), sample_document());
}

TEST(DocumentReader, SaysThatADocumentIsCutOff) {
  const auto text = to_text(sample_document());
  for (const auto part : {0.1, 0.5, 0.9}) {
    const auto size = static_cast<std::size_t>(part * static_cast<double>(text.size()));
    EXPECT_THAT(
        refusal_to_read(text.substr(0, size)),
        AllOf(HasSubstr("a.json is cut off after " + std::to_string(size) + " bytes"), HasSubstr("copy it again")));
  }
}

TEST(DocumentReader, SaysThatATextIsNoDocument) {
  EXPECT_THAT(refusal_to_read(""), HasSubstr("a.json is empty"));
  EXPECT_THAT(refusal_to_read(" \n"), HasSubstr("a.json is empty"));
  EXPECT_THAT(refusal_to_read("name,iterations\n"),
              AllOf(HasSubstr("a.json is no JSON: line 1"), HasSubstr("--benchmark_out")));
  EXPECT_THAT(refusal_to_read("{\n\"a\": nan}"), HasSubstr("a.json is no JSON: line 2"));
  EXPECT_THAT(refusal_to_read("{\"a\": 1e999}"), HasSubstr("a.json has a number that no double holds"));
  EXPECT_THAT(refusal_to_read("[]"), HasSubstr("no results document"));
  EXPECT_THAT(refusal_to_read("{}"), HasSubstr("no results document"));
}

TEST(DocumentReader, SaysThatADocumentIsGoogleBenchmarks) {
  EXPECT_THAT(refusal_to_read(changed([](OrderedJson& json) { json.erase("npubench"); })),
              AllOf(HasSubstr("a.json is a document of Google Benchmark"), HasSubstr("bench --benchmark_out")));
}

TEST(DocumentReader, NamesThePlaceOfAWrongType) {
  const auto of_row = [](const auto& change) {
    return refusal_to_read(changed([&](OrderedJson& json) { change(json["benchmarks"][0]); }));
  };
  EXPECT_THAT(of_row([](OrderedJson& row) { row["npubench"]["samples"] = "fast"; }),
              HasSubstr("a.json: benchmarks[0].npubench.samples is a text, not a list"));
  EXPECT_THAT(of_row([](OrderedJson& row) { row["npubench"]["samples"][2] = true; }),
              HasSubstr("benchmarks[0].npubench.samples[2] is true, not a number"));
  EXPECT_THAT(of_row([](OrderedJson& row) { row["npubench"]["accuracy"]["tolerance"]["ulps"] = {1}; }),
              HasSubstr("benchmarks[0].npubench.accuracy.tolerance.ulps is a list, not a number"));
  EXPECT_THAT(
      of_row([](OrderedJson& row) { row["npubench"]["tile"]["m"] = 1.5; }),
      HasSubstr("benchmarks[0].npubench.tile.m is the number 1.5, not a whole number from -9223372036854775808"));
  EXPECT_THAT(
      of_row([](OrderedJson& row) { row["npubench"]["columns"] = 4294967296; }),
      HasSubstr("benchmarks[0].npubench.columns is the number 4294967296, not a whole number from -2147483648"));
  EXPECT_THAT(of_row([](OrderedJson& row) { row["npubench"]["status"] = "fine"; }),
              HasSubstr("status is \"fine\", not one of passed, wrong, skipped, timeout, unavailable"));
  EXPECT_THAT(of_row([](OrderedJson& row) { row["npubench"]["phases"]["wait"]["samples"] = {1.0}; }),
              HasSubstr("benchmarks[0].npubench.phases has phases of 1 runs and of 3"));
  EXPECT_THAT(of_row([](OrderedJson& row) { row["npubench"] = 1; }),
              HasSubstr("benchmarks[0].npubench is the number 1, not an object"));
  EXPECT_THAT(of_row([](OrderedJson& row) { row["npubench"].erase("clock"); }),
              HasSubstr("benchmarks[0].npubench.clock is missing"));
  EXPECT_THAT(of_row([](OrderedJson& row) { row["npubench"]["clock"] = nullptr; }),
              HasSubstr("clock is null, not one of"));
  EXPECT_THAT(of_row([](OrderedJson& row) { row = {}; }), HasSubstr("benchmarks[0] is null, not an object"));
  EXPECT_THAT(refusal_to_read(changed([](OrderedJson& json) { json["benchmarks"] = 1; })),
              HasSubstr("a.json: benchmarks is the number 1, not a list"));
  EXPECT_THAT(refusal_to_read(changed([](OrderedJson& json) { json["npubench"]["schema_version"] = "2"; })),
              HasSubstr("a.json: npubench.schema_version is a text"));
}

TEST(DocumentReader, SaysThatAFileIsNotThere) {
  EXPECT_THAT([] { read_document("/no/such/file.json"); },
              testing::ThrowsMessage<Error>(HasSubstr("'/no/such/file.json' cannot be read")));
}

}  // namespace
}  // namespace npubench::results
