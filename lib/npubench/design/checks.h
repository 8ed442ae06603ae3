// The parts of check(), one function a concern. Each appends what it finds.
#pragma once

#include <string>
#include <vector>

#include <npubench/design/check.h>
#include <npubench/design/lowering.h>

namespace npubench::checks {

using Violations = std::vector<Violation>;

/// Columns, tiles, FIFO ends and functions: what must hold before a design can be lowered.
void structure(const Design& design, Violations& found);
/// Data memory, channels, descriptors and locks of each tile.
void resources(const Design& design, const LoweredDesign& lowered, Violations& found);
/// Access patterns of tile descriptors and of the runtime sequences' transfers.
void patterns(const Design& design, const LoweredDesign& lowered, Violations& found);
/// Core programs: objects held, arguments of calls.
void programs(const Design& design, Violations& found);
/// Runtime sequences: arguments, descriptors, tokens.
void sequences(const Design& design, const LoweredDesign& lowered, Violations& found);

/// All of them, and the lowering: whole where nothing is found.
Violations all(const Design& design, LoweredDesign& lowered);
/// The lowering of a design that fits. Throws as require_fits().
LoweredDesign lower_fitting(const Design& design, const std::string& remedy);

/// "operation 3", and of which sequence where there are several.
std::string operation_place(const Design& design, const RuntimeSequence& sequence, std::size_t operation);

}  // namespace npubench::checks
