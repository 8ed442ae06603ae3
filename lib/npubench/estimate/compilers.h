// What compilers add to a schedule. Internal to this folder.
#pragma once

#include <npubench/arch/core_costs.h>

namespace npubench::estimate {

/// In cycles.
struct CompilerHabits {
  int call = 0;            ///< of a call: arguments, return, its delay slots
  int loop = 0;            ///< to set up an innermost loop
  int outer_turn = 0;      ///< of a loop around others: pointers, a branch and what of its delay slots stays empty
  int least_interval = 1;  ///< of an innermost loop
};

const CompilerHabits& habits_of(CoreCompiler compiler);

}  // namespace npubench::estimate
