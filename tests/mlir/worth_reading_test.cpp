// Which texts are chosen for people to read.
#include <gmock/gmock.h>

#include <set>
#include <string>
#include <vector>

#include <npubench/commands/worth_reading.h>

#include "designs.h"

namespace npubench {
namespace {

using commands::CaseDesign;
using commands::worth_reading;
using testing::AllOf;
using testing::Contains;
using testing::ElementsAre;
using testing::Ge;
using testing::Le;
using testing::SizeIs;

CaseDesign named(std::string_view name, Generation generation = Generation::npu1) {
  return commands::case_design_of(name, Families::standard(), generation);
}

/// "Matmul/bf16_f32" of "Matmul/bf16_f32/tile:64/...".
std::string kernel_and_types(const std::string& name) { return name.substr(0, name.find('/', name.find('/') + 1)); }

class WorthReading : public testing::TestWithParam<Generation> {
 protected:
  const std::vector<CaseDesign> designs_ = test::all_designs(GetParam());
  const std::set<std::string> chosen_ = worth_reading(designs_);
};

TEST_P(WorthReading, IsEachKernelAndTypeOnOneCore) {
  std::set<std::string> all, chosen;
  for (const auto& each : designs_) {
    if (each.design.cores.size() > 1) continue;
    all.insert(kernel_and_types(each.name));
    if (chosen_.contains(each.design.name)) chosen.insert(kernel_and_types(each.name));
  }
  EXPECT_THAT(all, SizeIs(Ge(12u)));
  EXPECT_EQ(chosen, all);
}

TEST_P(WorthReading, IsEachKernelOnceOnTheWholeArray) {
  const auto& arch = architecture(GetParam());
  const auto whole = static_cast<std::size_t>(arch.columns * arch.core_rows);
  std::multiset<std::string> chosen;
  for (const auto& each : designs_) {
    if (each.design.cores.size() == whole && chosen_.contains(each.design.name)) {
      chosen.insert(each.name.find(" + ") == std::string::npos ? each.name.substr(0, each.name.find('/')) : "merged");
    }
  }
  EXPECT_THAT(chosen, ElementsAre("Add", "Attention", "GELU", "LayerNorm", "Matmul", "Passthrough", "Softmax",
                                  "WhisperEncoder", "merged"));
}

TEST_P(WorthReading, IsWhispersProgram) {
  EXPECT_THAT(chosen_, Contains(GetParam() == Generation::npu1 ? "whisper_base_4x4" : "whisper_base_8x4"));
  EXPECT_THAT(chosen_, Contains("whisper_base_rows"));
}

TEST_P(WorthReading, IsFew) { EXPECT_THAT(chosen_, SizeIs(AllOf(Ge(20u), Le(30u)))); }

INSTANTIATE_TEST_SUITE_P(Generations, WorthReading, testing::Values(Generation::npu1, Generation::npu2),
                         [](const auto& generation) { return std::string(name(generation.param)); });

TEST(WorthReadingOf, TilesAndShapesIsTheShortestText) {
  const auto small = named("GELU/bf16/tile:16/16x16/cores:1x1"), large = named("GELU/bf16/tile:16/640x1600/cores:1x1");
  const auto shorter = commands::design_text(small).size() < commands::design_text(large).size() ? small : large;
  EXPECT_THAT(worth_reading({small, large}), ElementsAre(shorter.design.name));
  EXPECT_THAT(worth_reading({large, small}), ElementsAre(shorter.design.name));
}

TEST(WorthReadingOf, OtherTypesOnTheWholeArrayIsTheFirstOfAKernel) {
  const auto first = named("GELU/bf16/tile:16/64x64/cores:4x4"), other = named("GELU/i8/tile:16/64x64/cores:4x4");
  EXPECT_THAT(worth_reading({first, other}), ElementsAre(first.design.name));
  EXPECT_THAT(worth_reading({other, first}), ElementsAre(other.design.name));
}

TEST(WorthReadingOf, APartOfTheArrayIsNothing) {
  EXPECT_THAT(worth_reading({named("GELU/bf16/tile:16/64x64/cores:2x2")}), SizeIs(0));
}

}  // namespace
}  // namespace npubench
