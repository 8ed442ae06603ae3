// Instructions for recorded operations. Internal to this folder.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <mlir/aie_api_model/recording.h>

#include <npubench/estimate/instruction.h>

namespace npubench::estimate {

/// What of memory the compiler can tell apart.
enum class Aliasing : std::uint8_t {
  as_recorded,  ///< a load waits for the stores to its own bytes: pointers that are __restrict
  any_store,    ///< a load waits for every store before it: pointers that are not
};

/// All instructions of a run, in the order in which it asked for them. Equal instructions with equal operands are one,
/// so that constants and what does not change in a loop come once; what nobody reads is left out.
std::vector<Instruction> select_instructions(std::span<const recording::Entry> entries, const Machine& machine,
                                             Aliasing aliasing);

}  // namespace npubench::estimate
