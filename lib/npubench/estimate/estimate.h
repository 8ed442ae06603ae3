// Cycles of core code that nobody has compiled: what a compiler can make of the operations that it asks for.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <npubench/arch/core_costs.h>
#include <npubench/base/data_type.h>

namespace npubench {

/// One loop, or the code around the loops.
struct LoopEstimate {
  int depth = 0;           ///< of loops around it
  bool innermost = false;  ///< without loops in it; only these have what follows but for turns and cycles
  std::int64_t entered = 1;
  std::int64_t turns = 0;           ///< each time that it is entered
  std::int64_t instructions = 0;    ///< of a turn
  std::int64_t interval = 0;        ///< cycles from one turn to the next
  std::int64_t length = 0;          ///< cycles in which one turn is issued
  std::int64_t unit_interval = 0;   ///< the least that slots and ports allow
  std::int64_t chain_interval = 0;  ///< the least that chains of results through several turns allow
  /// What the interval is bound by, in words: "loads", "results that are waited for".
  std::string limit{};
  std::int64_t cycles = 0;  ///< of all turns, each time that it is entered
};

struct CycleEstimate {
  /// No code for these operations takes less: the fullest unit of the machine, and the longest chain of results.
  std::int64_t bound = 0;
  std::int64_t cycles = 0;  ///< of the schedule, with what the compiler adds
  std::int64_t operations = 0, instructions = 0;
  std::vector<LoopEstimate> loops{};  ///< in the order of the code; the first is the code around them
};

/// What the code's pointers and pragmas tell a compiler.
struct SourcePromises {
  /// Pointers are __restrict: a load need not wait for the stores before it.
  bool restrict = false;
  /// Turns of innermost loops may overlap (AIE_PREPARE_FOR_PIPELINING, or a compiler that does it unasked).
  bool pipelined = true;
};

/// Core code, built for the host against the model of aie_api (mlir/aie_api_model) as a shared object, without
/// optimization.
class RecordableObject {
 public:
  /// Throws Error(not_found) if there is no such object, Error(invalid_argument) if it was not built against the model.
  explicit RecordableObject(const std::filesystem::path& file);
  ~RecordableObject();
  RecordableObject(RecordableObject&&) noexcept;
  RecordableObject& operator=(RecordableObject&&) noexcept;

  /// An argument of a call: bytes of memory (made here and filled with numbers that are not alike), or a scalar.
  struct Argument {
    DataType type{};
    std::int64_t elements = 0;  ///< of a buffer; 0: a scalar
    std::int32_t i32 = 0;
    float f32 = 0;
  };

  /// Calls the function once and schedules what it asked for. Throws Error(not_found) for an unknown symbol.
  [[nodiscard]] CycleEstimate estimate(const std::string& symbol, const std::vector<Argument>& arguments,
                                       CoreCompiler compiler, SourcePromises promises) const;

 private:
  struct Implementation;
  std::unique_ptr<Implementation> implementation_;
};

/// "bf16[4x256], f32[64], 3, 0.5": buffers and scalars. Throws Error(invalid_argument).
std::vector<RecordableObject::Argument> parse_arguments(std::string_view text);

}  // namespace npubench
