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

/// What one of this project's core functions is estimated to take: so much a call, each of its lines (rows, queries),
/// each of its elements, and each multiplication of a product.
struct EstimatedCost {
  double call = 0, line = 0, element = 0, product = 0;

  [[nodiscard]] constexpr double of(double lines, double elements, double products) const {
    return call + line * lines + element * elements + product * products;
  }
};

/// By the functions' symbols. Lines, elements, products: of rows, the rows and their elements; of attention_scores and
/// _begin, queries, scores (sums), and multiplications; of attention_values and _end, queries, sums, multiplications.
struct EstimatedCosts {
  EstimatedCost add{}, gelu_bf16{}, gelu_i8{}, silu{}, swiglu{}, convert{}, dequantize{}, requantize_i16{},
      requantize_i8{}, softmax_rows{}, layer_norm_bf16{}, layer_norm_i8{}, rms_norm_rows{}, masked_softmax_observe{},
      masked_softmax_give{}, gemv_bf16{}, gemv_i8{}, attention_begin{}, attention_scores_bf16{},
      attention_scores_bfp16{}, attention_scores_i8{}, attention_values_bf16{}, attention_values_bfp16{},
      attention_values_i8{}, attention_end_bf16{}, attention_end_i8{};
};

struct CoreCosts {
  double vector_bytes = 0;            ///< of one load or store
  double exponential_operations = 0;  ///< of the vector unit, of exp over 16 lanes as the vector layer has it
  ByCompiler<FunctionCosts> functions{};
  /// Of this project's own code; null where nobody has estimated it.
  const ByCompiler<EstimatedCosts>* estimated = nullptr;
};

/// The end-to-end ratio of the compilers (iree-amd-aie#1198): taken where one of them is not published.
inline constexpr double kPeanoOverChess = 1.28;

}  // namespace npubench
