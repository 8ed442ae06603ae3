// The tables of docs/benchmarks.md that say how cases are named, held to the kernels' fields().
#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <npubench/base/data_type.h>
#include <npubench/base/error.h>
#include <npubench/cases/families.h>

#include "support.h"

namespace npubench::test {
namespace {

using testing::HasSubstr;
using testing::UnorderedElementsAreArray;

constexpr auto kBenchmarksPage = "docs/benchmarks.md";

std::vector<Row> kernel_rows() { return table_of(kBenchmarksPage, "| kernel | written as"); }
std::vector<Row> option_rows() { return table_of(kBenchmarksPage, "| option | of"); }

std::vector<std::string> words_of(const std::string& cell) {
  std::vector<std::string> words;
  for (const auto word : detail::split(cell, ',')) {
    words.emplace_back(word.substr(std::min(word.find_first_not_of(' '), word.size())));
  }
  if (cell.empty()) words.clear();
  return words;
}

/// Whether the kernel takes those types; that a case does not fit some NPU is another matter.
bool takes(const Family& family, const std::string& types) {
  try {
    (void)family.parse(family.kernel() + "/" + types).program(Generation::npu1);
  } catch (const Error& error) {
    return error.category() == ErrorCategory::does_not_fit;
  }
  return true;
}

std::vector<std::string> types_of(const Family& family) {
  constexpr std::array kAll{DataType::i8, DataType::i16, DataType::i32, DataType::bf16, DataType::f32};
  std::vector<std::string> types;
  for (const auto in : kAll) {
    types.emplace_back(name(in));
    for (const auto out : kAll) types.push_back(fmt::format("{}_{}", name(in), name(out)));
  }
  std::erase_if(types, [&](const auto& each) { return !takes(family, each); });
  return types;
}

/// A value that the kernel does not have by default.
std::string another_value(const Row& row) {
  for (const auto& value : {"bf16", "gelu", "output_type", "column_major", "m_over_columns", "causal"}) {
    if (row[2].find(value) != std::string::npos && row[3] != value) return value;
  }
  return row[2] == "a number" ? "0.5" : "7";
}

TEST(CaseNames, EveryKernelIsThereAsItIsWritten) {
  const auto rows = kernel_rows();
  const auto families = Families::standard();
  ASSERT_EQ(rows.size(), families.all().size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto& family = *families.all()[i];
    EXPECT_EQ(rows[i][0], family.kernel());
    EXPECT_EQ(rows[i][1], family.form());
    EXPECT_EQ(rows[i][3], family.parse(family.kernel()).name());
  }
}

TEST(CaseNames, TypesAreThoseThatTheKernelTakes) {
  const auto rows = kernel_rows();
  const auto families = Families::standard();
  for (std::size_t i = 0; i < rows.size(); ++i) {
    EXPECT_THAT(words_of(rows[i][2]), UnorderedElementsAreArray(types_of(*families.all()[i]))) << rows[i][0];
  }
}

TEST(CaseNames, AxesAndOptionsAreAllThatCanBeSwept) {
  const auto rows = kernel_rows();
  const auto families = Families::standard();
  for (std::size_t i = 0; i < rows.size(); ++i) {
    auto named = words_of(rows[i][4]);
    for (const auto& option : option_rows()) {
      const auto kernels = words_of(option[1]);
      if (std::ranges::find(kernels, rows[i][0]) != kernels.end()) named.push_back(option[0]);
    }
    EXPECT_THAT(named, UnorderedElementsAreArray(families.parse(rows[i][0]).axes())) << rows[i][0];
  }
}

TEST(CaseNames, OptionsHaveTheValuesAndTheDefaultThatThePageSays) {
  const auto families = Families::standard();
  for (const auto& row : option_rows()) {
    for (const auto& kernel : words_of(row[1])) {
      const auto base = families.parse(kernel);
      const auto& option = row[0];
      if (row[3] != "unset") {
        EXPECT_EQ(base.with(option, row[3]).name(), base.name()) << kernel << " " << option;
      }
      const auto other = base.with(option, another_value(row));
      EXPECT_THAT(other.name(), HasSubstr("/" + option + ":" + another_value(row))) << kernel;
      EXPECT_EQ(row[4].starts_with("result"), other.problem_name() != base.problem_name()) << kernel << " " << option;
      try {
        (void)base.with(option, "?");
        ADD_FAILURE() << option << ":? is taken";
      } catch (const Error& error) {
        const bool of_a_list = row[2].find(" or ") != std::string::npos;
        EXPECT_THAT(error.what(), HasSubstr(of_a_list ? "write " + row[2] : row[2])) << kernel;
      }
    }
  }
}

}  // namespace
}  // namespace npubench::test
