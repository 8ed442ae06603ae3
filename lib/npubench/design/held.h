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

/// Objects held after these operations, when `held` are held before them. A loop is followed until the numbers that its
/// iterations end with stay the same. Releasing more objects than are held releases all of them.
HeldCounts held_after(const std::vector<Op>& ops, HeldCounts held);

/// Whether the operations acquire or release objects of that end.
bool touches(const std::vector<Op>& ops, const FifoEnd& end);

/// The number of iterations at the begin of a loop that end with other numbers of objects held than they begin with, as
/// where a window of several objects slides. All iterations after them are alike. mlir-aie counts objects in the order
/// of the text, so these iterations must stand before the loop. At most kMostUnlike + 1: the numbers never settle.
int unlike_iterations(const Loop& loop, HeldCounts held);
inline constexpr int kMostUnlike = 3;

}  // namespace npubench::detail
