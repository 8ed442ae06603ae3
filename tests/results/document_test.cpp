#include <npubench/results/document.h>

#include <limits>

#include <gmock/gmock.h>

#include "sample.h"

namespace npubench::results {
namespace {

TEST(Rates, DivideWorkByTime) {
  const auto found = rates({.operations = 3e6, .bytes = 1e6, .peak_operations_per_second = 6e9}, 1e-3);
  EXPECT_DOUBLE_EQ(found.operations_per_second, 3e9);
  EXPECT_DOUBLE_EQ(found.bytes_per_second, 1e9);
  EXPECT_DOUBLE_EQ(found.percent_of_peak.value(), 50);
}

TEST(Rates, HaveNoPercentageWithoutAPeak) {
  EXPECT_FALSE(rates({.operations = 1, .bytes = 1, .peak_operations_per_second = {}}, 1).percent_of_peak);
}

TEST(Rates, OfNoTimeAreZero) {
  EXPECT_EQ(rates({.operations = 1, .bytes = 1, .peak_operations_per_second = {}}, 0).operations_per_second, 0);
}

TEST(FloorBound, IsATimeUpToOneAndAHalfFloors) {
  EXPECT_TRUE(is_floor_bound(150, 100));
  EXPECT_FALSE(is_floor_bound(151, 100));
}

TEST(HasTimes, OnlyIfPassed) {
  EXPECT_TRUE(has_times(sample_row()));
  EXPECT_FALSE(has_times(wrong_row()));
}

TEST(HasTimes, OnlyIfFinite) {
  auto row = sample_row();
  row.benchmark.real_time = std::numeric_limits<double>::infinity();
  EXPECT_FALSE(has_times(row));
}

TEST(DescribeHost, TellsTheTimeWithItsOffset) {
  EXPECT_THAT(describe_host("bench").date, testing::MatchesRegex("....-..-..T..:..:..[+-]..:.."));
}

TEST(DescribeHost, CountsProcessors) { EXPECT_GT(describe_host("bench").cpus, 0); }

TEST(LibraryVersions, StartWithNpubench) {
  const auto versions = library_versions();
  EXPECT_EQ(versions.at(0).first, "npubench");
  for (const auto& [library, version] : versions) EXPECT_FALSE(version.empty()) << library;
}

}  // namespace
}  // namespace npubench::results
