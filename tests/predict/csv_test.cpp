#include <npubench/predict/csv.h>

#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support.h"

namespace npubench {
namespace {

using test::refusal;
using testing::ElementsAre;

std::vector<CsvRow> parse(const std::string& text) {
  std::istringstream in(text);
  return read_csv(in, "file.csv");
}

TEST(Csv, QuotedCellsHoldCommasQuotesAndLineEnds) {
  const auto rows = parse("a,\"b,\"\"c\"\"\nd\",e\nf,,g\r\n");
  ASSERT_EQ(rows.size(), 2u);
  EXPECT_THAT(rows[0].cells, ElementsAre("a", "b,\"c\"\nd", "e"));
  EXPECT_THAT(rows[1].cells, ElementsAre("f", "", "g"));
  EXPECT_EQ(rows[1].line, 3u);
}

TEST(Csv, EmptyLinesAreNoRowsButCount) {
  const auto rows = parse("a\n\n\nb");
  ASSERT_EQ(rows.size(), 2u);
  EXPECT_EQ(rows[1].line, 4u);
}

TEST(Csv, AByteOrderMarkIsNoPartOfTheFirstCell) {
  EXPECT_THAT(parse("\xef\xbb\xbf"
                    "a,b\n")[0]
                  .cells,
              ElementsAre("a", "b"));
}

TEST(Csv, NothingHasNoRows) { EXPECT_TRUE(parse("").empty()); }

TEST(Csv, QuotesThatDoNotMatchAreRefusedWithTheirLine) {
  EXPECT_THAT(refusal([] { parse("a\nb,\"c\n"); }), testing::StartsWith("file.csv:2: the quotes do not match"));
  EXPECT_THAT(refusal([] { parse("a\nb\nc \"d\" e\n"); }), testing::StartsWith("file.csv:3: the quotes do not match"));
}

TEST(Csv, BinaryDataIsRefused) {
  EXPECT_EQ(refusal([] { parse(std::string("a\nb\0c\n", 6)); }), "file.csv:2: has a NUL byte: not a text file");
}

TEST(Csv, WhatIsWrittenReadsBackTheSame) {
  const std::vector<std::string> cells{"plain", "a,b", "say \"x\"", "two\nlines", ""};
  EXPECT_EQ(parse(csv_line(cells))[0].cells, cells);
}

}  // namespace
}  // namespace npubench
