// How many objects of each FIFO a core holds as its program goes on.
#pragma once

#include <map>
#include <utility>
#include <vector>

#include <npubench/design/core.h>

namespace npubench::detail {

/// A port of a FIFO, seen from a core.
using FifoEnd = std::pair<FifoId, Port>;
using HeldCounts = std::map<FifoEnd, int>;

/// What is held after these operations when `held` is held before them. Loops are taken as far as what they hold
/// settles. More released than held counts as all of it.
HeldCounts held_after(const std::vector<Op>& ops, HeldCounts held);

/// Whether the operations acquire or release objects of that end.
bool touches(const std::vector<Op>& ops, const FifoEnd& end);

/// Iterations at the begin of a loop that end with other numbers of objects held than they begin with, as where a
/// window of several objects slides: from the next one on all iterations are alike. mlir-aie, which counts what is held
/// in the order of the text, must see these before the loop. At most kMostUnlike + 1, which says that it never settles.
int unlike_iterations(const Loop& loop, HeldCounts held);
inline constexpr int kMostUnlike = 3;

}  // namespace npubench::detail
