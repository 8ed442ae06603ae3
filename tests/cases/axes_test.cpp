// Sweeps over axes.
#include <gmock/gmock.h>

#include <npubench/base/error.h>
#include <npubench/cases/axes.h>

namespace npubench {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;

std::vector<std::string> names_of(const CaseSelection& selection) {
  std::vector<std::string> names;
  for (const auto& each : selection.select(Families::standard())) names.push_back(each.name());
  return names;
}

std::string refusal_of_axes(const CaseSelection& selection) {
  try {
    (void)selection.select(Families::standard());
  } catch (const Error& error) {
    EXPECT_EQ(error.category(), ErrorCategory::invalid_argument);
    return error.what();
  }
  return "no error";
}

TEST(Axes, MakeTheProductOfTheirValuesTheLastOneFastest) {
  EXPECT_THAT(
      names_of({.cases = {"Matmul/i8_i32/64x64x64"}, .axes = {"tile=16,24x40x48", "cores=1x1,2x4"}}),
      ElementsAre("Matmul/i8_i32/tile:16/64x64x64/cores:1x1", "Matmul/i8_i32/tile:16/64x64x64/cores:2x4",
                  "Matmul/i8_i32/tile:24x40x48/64x64x64/cores:1x1", "Matmul/i8_i32/tile:24x40x48/64x64x64/cores:2x4"));
}

TEST(Axes, RangesIncludeTheirEnd) {
  EXPECT_THAT(parse_axis("tile=16:64:16").values, ElementsAre("16", "32", "48", "64"));
  EXPECT_THAT(parse_axis("tile=8,16:20:3").values, ElementsAre("8", "16", "19"));
  EXPECT_THAT(parse_axis("columns=1:4").values, ElementsAre("1", "2", "3", "4"));
}

TEST(Axes, MayBeOneNumberOfATileAShapeOrTheCores) {
  EXPECT_THAT(names_of({.cases = {"Matmul/tile:16/64x64x64"}, .axes = {"tile_k=32", "N=48", "columns=2"}}),
              ElementsAre("Matmul/bf16_f32/tile:16x32x16/64x64x48/cores:2x0"));
  EXPECT_THAT(names_of({.cases = {"Attention/heads:2x16/64x64/cores:1x1"}, .axes = {"heads=4,8x32"}}),
              ElementsAre("Attention/bf16/tile:64/64x64/heads:4x16/cores:1x1",
                          "Attention/bf16/tile:64/64x64/heads:8x32/cores:1x1"));
}

TEST(Axes, GiveEachConfigurationOnce) {
  EXPECT_THAT(names_of({.cases = {"GELU/64x64/cores:1x1"}, .axes = {"tile=16,16:16"}}),
              ElementsAre("GELU/bf16/tile:16/64x64/cores:1x1"));
}

TEST(Axes, ThatMakeNoSenseAreRefused) {
  EXPECT_THAT(refusal_of_axes({.cases = {"Matmul"}, .axes = {"tilr=16"}}),
              AllOf(HasSubstr("Matmul has no axis 'tilr'"), HasSubstr("did you mean 'tile'?")));
  EXPECT_THAT(refusal_of_axes({.cases = {"Matmul"}, .axes = {"tile="}}), HasSubstr("no values"));
  EXPECT_THAT(refusal_of_axes({.cases = {"Matmul"}, .axes = {"tile"}}), HasSubstr("not an axis with values"));
  EXPECT_THAT(refusal_of_axes({.cases = {"Matmul"}, .axes = {"tile=16,,32"}}), HasSubstr("an empty value"));
  EXPECT_THAT(refusal_of_axes({.cases = {"Matmul"}, .axes = {"tile=64:16:8"}}),
              HasSubstr("ends at 16 before it begins at 64"));
  EXPECT_THAT(refusal_of_axes({.cases = {"Matmul"}, .axes = {"tile=16:64:0"}}), HasSubstr("a step of 0"));
  EXPECT_THAT(refusal_of_axes({.cases = {"Matmul"}, .axes = {"tile=16", "tile=32"}}), HasSubstr("given twice"));
  EXPECT_THAT(refusal_of_axes({.cases = {}, .axes = {"tile=16"}}), HasSubstr("is of no case"));
  EXPECT_THAT(refusal_of_axes({.cases = {"Matmul", "Matmul"}, .axes = {}}), HasSubstr("--case=Matmul is given twice"));
}

TEST(Axes, OfAMillionCasesSayTheirNumberBeforeAnythingIsMade) {
  EXPECT_THAT(refusal_of_axes({.cases = {"Matmul"}, .axes = {"M=1:100", "K=1:100", "N=1:100"}}),
              AllOf(HasSubstr("make 1000000 cases"), HasSubstr("at most 100000")));
  EXPECT_THAT(refusal_of_axes({.cases = {"Matmul"}, .axes = {"M=1:1000000000"}}), HasSubstr("1000000000 values"));
}

}  // namespace
}  // namespace npubench
