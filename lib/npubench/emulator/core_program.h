// A core's program, flattened from loops into instructions that the engine steps through.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <npubench/core/core_function.h>
#include <npubench/design/design.h>
#include <npubench/design/lowering.h>

namespace npubench {

struct Instruction {
  enum class Kind : std::uint8_t { acquire, release, call, loop_begin, table_loop_begin, loop_end, end };
  Kind kind{};
  std::int32_t subject = 0;  ///< acquire, release: index into LoweredDesign::core_fifos; call: into CoreProgram::calls;
                             ///< loop begins: instruction after the loop; loop_end: first instruction of the body
  std::int64_t count = 0;    ///< objects, or iterations; table_loop_begin: index into CoreProgram::tables
};

struct CompiledCall {
  BoundFunction function;
  std::string symbol;
  std::int64_t cycles = 0;
  struct Slot {
    int core_fifo = -1;  ///< the argument is the `index`-th object held of this FIFO; else a fixed buffer or scalar
    int index = 0;
    int buffer = -1;  ///< index into LoweredDesign::buffers
  };
  std::vector<Slot> slots;
  std::vector<CallArgument> arguments;  ///< scalars filled in, pointers at run time
};

struct CoreProgram {
  std::vector<Instruction> code;
  std::vector<CompiledCall> calls;
  /// Iterations of a loop by those of one or two around it.
  struct Table {
    std::vector<std::int32_t> counts;
    std::size_t outward = 1;
    std::size_t row_outward = 0;  ///< 0: one row
    std::int64_t columns = 0;
  };
  std::vector<Table> tables;
};

/// Flattens the program of design.cores[core]. Functions are bound for `profile`. Throws Error(not_found) for unknown
/// functions and FIFO ends that the core does not have.
CoreProgram compile(const Design& design, const LoweredDesign& lowered, int core, const CoreFunctionLibrary& functions,
                    const Profile& profile);

}  // namespace npubench
