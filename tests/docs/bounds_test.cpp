// The table of bounds in docs/timing-model.md, held to the core functions.
#include <string>
#include <variant>
#include <vector>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <npubench/arch/profile.h>
#include <npubench/cases/families.h>

#include "support.h"

namespace npubench::test {
namespace {

/// Cycles of a call of each core function of a case, for each element of the result.
double cycles_of_an_element(const std::string& name, Generation generation) {
  const auto program = Families::standard().parse(name + "/cores:1x1").program(generation);
  auto profile = default_profile(generation);
  profile.toolchain.cycles = CycleSource::published;
  double cycles = 0, elements = 0;
  for (const auto& function : program.design().functions) {
    const auto bound = CoreFunctionLibrary::standard().bind(function, profile);
    cycles += static_cast<double>(bound.cycles(std::vector<CallArgument>(function.parameters.size())));
    for (const auto& parameter : function.parameters) {
      if (const auto* buffer = std::get_if<MemRef>(&parameter)) elements = static_cast<double>(buffer->elements());
    }
  }
  return cycles / elements;
}

TEST(Bounds, OfAnElementAreThoseOfTheTable) {
  const auto rows = table_of("docs/timing-model.md", "| case | npu2, bound |");
  EXPECT_FALSE(rows.empty());
  for (const auto& row : rows) {
    EXPECT_EQ(row[1], fmt::format("{:.1f}", cycles_of_an_element(row[0], Generation::npu2))) << row[0];
    EXPECT_EQ(row[2], fmt::format("{:.1f}", cycles_of_an_element(row[0], Generation::npu1))) << row[0];
  }
}

}  // namespace
}  // namespace npubench::test
