// What core code takes on one generation, by the compiler that made it: the numbers behind the cycles of core
// functions.
#pragma once

#include <cstdint>
#include <string_view>

namespace npubench {

/// Which compiler the core code is taken to come from; code quality differs (iree-amd-aie#1198: 1.28x on i8).
/// `generated`: loops that mlir-air makes itself, compiled by Peano.
enum class CoreCompiler : std::uint8_t { chess, peano, generated };

constexpr std::string_view name(CoreCompiler compiler) {
  switch (compiler) {
    case CoreCompiler::chess: return "chess";
    case CoreCompiler::peano: return "peano";
    case CoreCompiler::generated: return "generated";
  }
  return "?";
}

/// Where the cycles of a core function come from.
enum class CycleSource : std::uint8_t {
  counted,    ///< in what a compiler made of this project's source
  estimated,  ///< from this project's source: docs/core-timing.md
  published,  ///< measured of other code
  bound,      ///< what this project's source issues at least
};

constexpr std::string_view name(CycleSource source) {
  switch (source) {
    case CycleSource::counted: return "counted";
    case CycleSource::estimated: return "estimated";
    case CycleSource::published: return "published";
    case CycleSource::bound: return "bound";
  }
  return "?";
}

/// One value for each compiler. Generated loops are Peano's.
template <class T>
struct ByCompiler {
  T chess{}, peano{};

  [[nodiscard]] constexpr const T& of(CoreCompiler compiler) const {
    switch (compiler) {
      case CoreCompiler::chess: return chess;
      case CoreCompiler::peano:
      case CoreCompiler::generated: return peano;
    }
    return peano;
  }
};

/// Cycles of one of many alike things, such as an element. What is published for another generation or compiler alone
/// is `times` as much or `over` as many times less.
struct UnitCost {
  double cycles = 0;
  double times = 1, over = 1;

  [[nodiscard]] constexpr double of(double count) const { return cycles * count * times / over; }
};

/// Of a matrix product, in one multiply mode.
struct ProductCosts {
  double group_fill = 0;  ///< cycles to start and drain the pipeline for one group of 2 x 2 blocks
  double slots = 1;       ///< issue slots that one multiplication takes
  double conversion = 0;  ///< cycles to convert one block of an operand to the unit's format
  /// Cycles to transpose one block on its way between L1 and the registers, where B or C is column-major.
  double transpose = 0;
};

/// Of everything else, in cycles.
struct FunctionCosts {
  double vector_store = 1;  ///< of a loop that loads and stores vectors, for each
  double add_element = 0;   ///< at least, of an addition; more where loads and stores take more
  double gelu_element = 0;
  UnitCost layer_norm_element{};
  double softmax_row = 0;  ///< latency of maximum, sum and reciprocal
  double softmax_element = 0;
  double attention_score = 0;    ///< exponential, maximum and sum of one score
  UnitCost attention_end_row{};  ///< division of one query's accumulators
};

struct CoreCosts {
  double vector_bytes = 0;            ///< of one load or store
  double exponential_operations = 0;  ///< of the vector unit, of exp over 16 lanes as the vector layer has it
  ByCompiler<FunctionCosts> functions{};
};

/// The end-to-end ratio of the compilers (iree-amd-aie#1198): taken where one of them is not published.
inline constexpr double kPeanoOverChess = 1.28;

}  // namespace npubench
