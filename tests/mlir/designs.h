// The designs that mlir/ is of.
#pragma once

#include <algorithm>
#include <iterator>
#include <vector>

#include <npubench/commands/design_files.h>

namespace npubench::test {

inline std::vector<commands::CaseDesign> all_designs(Generation generation) {
  auto designs = commands::default_designs(Families::standard(), generation);
  std::ranges::move(commands::whisper_designs(generation), std::back_inserter(designs));
  return designs;
}

}  // namespace npubench::test
