// What a row says of its samples, recomputed from them; what an aggregate says of its repetitions, recomputed from
// their rows; and what the table shows of them.
#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <regex>

#include <npubench/base/json_text.h>

#include "rows.h"

namespace npubench::bench::test {
namespace {

Outcome known_samples(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), {NPUBENCH_KNOWN_SAMPLES_EXECUTABLE, "--device=emulated"});
  return execute(arguments);
}

// As the definitions have them, and not as the library computes them: quantiles by type 7 of Hyndman and Fan.
double quantile(std::vector<double> values, double p) {
  std::sort(values.begin(), values.end());
  const double position = p * static_cast<double>(values.size() - 1);
  const double below = std::floor(position), above = std::ceil(position);
  return values[static_cast<std::size_t>(below)] * (above == below ? 1 : above - position) +
         values[static_cast<std::size_t>(above)] * (position - below);
}
double median(const std::vector<double>& values) { return quantile(values, 0.5); }
double mean(const std::vector<double>& values) {
  return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}
double deviation(const std::vector<double>& values) {
  double squares = 0;
  for (const double value : values) squares += (value - mean(values)) * (value - mean(values));
  return std::sqrt(squares / static_cast<double>(values.size() - 1));
}

void expect_near(const Json& actual, double expected, const std::string& what) {
  ASSERT_TRUE(actual.is_number()) << what << " is " << actual;
  EXPECT_NEAR(actual.get<double>(), expected, 1e-9 * std::abs(expected)) << what;
}

void expect_statistics_of_samples(const Json& row) {
  const auto samples = row["npubench"]["samples"].get<std::vector<double>>();
  ASSERT_GE(samples.size(), 3u);
  std::vector<double> apart;
  for (const double sample : samples) apart.push_back(std::abs(sample - median(samples)));
  const Json& statistics = row["npubench"]["statistics"];
  EXPECT_EQ(statistics["count"], samples.size());
  expect_near(statistics["min"], *std::min_element(samples.begin(), samples.end()), "min");
  expect_near(statistics["max"], *std::max_element(samples.begin(), samples.end()), "max");
  expect_near(statistics["mean"], mean(samples), "mean");
  expect_near(statistics["median"], median(samples), "median");
  expect_near(statistics["p50"], median(samples), "p50");
  expect_near(statistics["p95"], quantile(samples, 0.95), "p95");
  expect_near(statistics["p99"], quantile(samples, 0.99), "p99");
  expect_near(statistics["mad"], median(apart), "mad");
  expect_near(statistics["standard_deviation"], deviation(samples), "standard_deviation");
  expect_near(statistics["coefficient_of_variation"], deviation(samples) / mean(samples), "coefficient_of_variation");

  expect_near(row["real_time"], median(samples) * 1e6, "real_time");
  expect_near(row["p50_us"], median(samples) * 1e6, "p50_us");
  expect_near(row["p95_us"], quantile(samples, 0.95) * 1e6, "p95_us");
  expect_near(row["p99_us"], quantile(samples, 0.99) * 1e6, "p99_us");
  expect_near(row["stddev_us"], deviation(samples) * 1e6, "stddev_us");
  expect_near(row["GOP/s"], 1e6 / median(samples) * 1e-9, "GOP/s");
  expect_near(row["npubench"]["rates"]["operations_per_second"], 1e6 / median(samples), "operations_per_second");
}

TEST(Statistics, OfARowAreThoseOfItsSamples) {
  const auto rows =
      rows_of(known_samples({"--benchmark_filter=Known/all", "--benchmark_repetitions=3", "--benchmark_format=json"}));
  std::size_t repetitions = 0;
  for (const Json& row : rows) {
    if (row["run_type"] != "iteration") continue;
    expect_statistics_of_samples(row);
    ++repetitions;
  }
  EXPECT_EQ(repetitions, 3u);
}

/// Compares the aggregates among `rows` with what the repetitions among them give.
void expect_aggregates(const std::vector<Json>& rows, std::size_t passed) {
  const std::vector<std::string> figures{"real_time", "cpu_time",  "p50_us", "p95_us",
                                         "p99_us",    "stddev_us", "GOP/s",  "own"};
  std::map<std::string, std::vector<double>> of_repetitions;
  for (const Json& row : rows) {
    if (row["run_type"] == "aggregate" || row["npubench"]["status"] != "passed") continue;
    for (const auto& figure : figures) of_repetitions[figure].push_back(row[figure]);
  }
  std::vector<std::string> names;
  for (const Json& row : rows) {
    if (row["run_type"] != "aggregate" || row.value("error_occurred", false)) continue;
    const auto name = row["aggregate_name"].get<std::string>();
    names.push_back(name);
    for (const auto& figure : figures) {
      const auto& values = of_repetitions[figure];
      ASSERT_EQ(values.size(), passed);
      const double expected = name == "mean"     ? mean(values)
                              : name == "median" ? median(values)
                              : name == "stddev" ? deviation(values)
                                                 : deviation(values) / mean(values);
      expect_near(row[figure], expected, row["name"].get<std::string>() + " " + figure);
    }
    EXPECT_EQ(row["aggregate_unit"], name == "cv" ? "percentage" : "time");
  }
  EXPECT_THAT(names, testing::ElementsAre("mean", "median", "stddev", "cv"));
}

TEST(Aggregates, AreThoseOfTheRepetitions) {
  expect_aggregates(
      rows_of(known_samples({"--benchmark_filter=Known/all", "--benchmark_repetitions=3", "--benchmark_format=json"})),
      3);
  expect_aggregates(rows_of(known_samples({"--benchmark_filter=Known/all", "--benchmark_repetitions=4",
                                           "--benchmark_time_unit=ms", "--benchmark_format=json"})),
                    4);
}

TEST(Aggregates, LeaveOutARepetitionThatFailed) {
  const Outcome outcome =
      known_samples({"--benchmark_filter=Known/second", "--benchmark_repetitions=4", "--benchmark_format=json"});
  EXPECT_EQ(outcome.exit_code, 1);
  expect_aggregates(rows_of(outcome), 3);
}

/// What the table has in its column of times for the line that begins with `name`.
std::string time_in_table(const std::string& table, const std::string& name) {
  std::smatch match;
  for (const auto& line : lines(table)) {
    if (std::regex_search(line, match, std::regex("\\] " + name + " +([0-9.e+-]+)"))) return match[1];
  }
  return "no time of " + name + " in\n" + table;
}

// The first samples are 123.4, 130.4, 637.4 us and so on: the median of 15 is 131.4, of 3 it is 130.4.
TEST(Table, ShowsThreeSignificantDigitsInEachUnit) {
  const auto shown = [](const std::string& unit) {
    return time_in_table(known_samples({"--benchmark_filter=Known/all", "--benchmark_time_unit=" + unit}).out,
                         "Known/all");
  };
  const double seconds = rows_of(known_samples({"--benchmark_filter=Known/all", "--benchmark_format=json"}))
                             .at(0)["npubench"]["statistics"]["median"];
  for (const auto& [unit, units] : {std::pair{"ms", 1e3}, {"s", 1.0}}) {
    const auto text = shown(unit);
    EXPECT_NEAR(std::stod(text), seconds * units, 0.005 * seconds * units) << unit;
    const auto first = text.find_first_not_of("0.");
    ASSERT_NE(first, std::string::npos) << text;
    EXPECT_EQ(text.size() - first, 3u) << text;
  }
  EXPECT_NEAR(std::stod(shown("us")), seconds * 1e6, 0.005);
}

TEST(Table, ShowsTheAggregatesThatTheDocumentHas) {
  const TemporaryFolder folder;
  const auto file = folder.file("a.json");
  const Outcome outcome =
      known_samples({"--benchmark_filter=Known/all", "--benchmark_repetitions=3", "--benchmark_out=" + file});
  const Json document = parse_json(read_file(file));
  for (const Json& row : document["benchmarks"]) {
    if (row["run_type"] != "aggregate") continue;
    const double factor = row["aggregate_name"] == "cv" ? 100 : 1;
    EXPECT_NEAR(std::stod(time_in_table(outcome.out, row["name"])), row["real_time"].get<double>() * factor, 0.005)
        << outcome.out;
  }
}

}  // namespace
}  // namespace npubench::bench::test
