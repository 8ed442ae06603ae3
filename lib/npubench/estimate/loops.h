// The loops of a run, found in what it asked for. Internal to this folder.
//
// A C++ program shows its operations and not its loops. They are told by repetition: the same sequence of calls, from
// the same places of the code (return addresses), is a turn. Addresses alone would not do, because code that is not
// inlined has one address for several uses; repetition alone would not, because a turn of equal operations looks like
// several. Both together also find loops whose turns hold other loops, and need no mark in the source.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <mlir/aie_api_model/recording.h>

namespace npubench::estimate {

/// One operation, or a loop.
struct Node {
  std::uint64_t signature = 0;       ///< equal for what is the same code
  std::uint32_t begin = 0, end = 0;  ///< operations, of all turns
  std::uint32_t turns = 0;           ///< 0: an operation
  std::vector<Node> turn{};          ///< the last one
  std::uint32_t before = 0;          ///< where the turn before the last one begins
};

std::vector<Node> find_loops(std::span<const recording::Entry> entries);

}  // namespace npubench::estimate
