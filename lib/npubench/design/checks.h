// The parts of check(), one function a concern. Each appends what it finds.
#pragma once

#include <vector>

#include <npubench/design/check.h>
#include <npubench/design/lowering.h>

namespace npubench::checks {

using Violations = std::vector<Violation>;

/// Columns, tiles, FIFO ends and functions: what must hold before a design can be lowered.
void structure(const Design& design, Violations& found);
/// Data memory, channels, descriptors and locks of each tile.
void resources(const Design& design, const LoweredDesign& lowered, Violations& found);
/// Access patterns of tile descriptors and of the runtime sequence's transfers.
void patterns(const Design& design, const LoweredDesign& lowered, Violations& found);
/// Core programs: objects held, arguments of calls.
void programs(const Design& design, Violations& found);
/// Runtime sequence: arguments, descriptors, tokens.
void sequence(const Design& design, const LoweredDesign& lowered, Violations& found);

}  // namespace npubench::checks
