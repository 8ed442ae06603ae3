#include <npubench/estimate/compilers.h>

namespace npubench::estimate {

const CompilerHabits& habits_of(CoreCompiler compiler) {
  static constexpr CompilerHabits kChess{.call = 12, .loop = 0, .outer_turn = 6, .least_interval = 1};
  static constexpr CompilerHabits kPeano{.call = 12, .loop = 2, .outer_turn = 10, .least_interval = 3};
  switch (compiler) {
    case CoreCompiler::chess: return kChess;
    case CoreCompiler::peano:
    case CoreCompiler::generated: return kPeano;
  }
  return kPeano;
}

}  // namespace npubench::estimate
