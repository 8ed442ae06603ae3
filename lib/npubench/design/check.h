// Does a design fit its NPU?
#pragma once

#include <string>
#include <vector>

#include <npubench/design/design.h>

namespace npubench {

struct Violation {
  std::string place{};    ///< "core (0,2)", "fifo a_shim", "transfer 3 (c_shim)"
  std::string message{};  ///< names the value and the limit: "needs 163840 bytes of data memory (...), has 64512"
  friend bool operator==(const Violation&, const Violation&) = default;
};

/// Every violation found, empty for a design that the hardware can take: columns and tiles that exist, data memory,
/// DMA channels, descriptors, locks, access patterns (dimensions, wraps, strides, 4-byte granularity), FIFO ends,
/// links, core programs (acquire before use, release what is held), runtime sequence.
std::vector<Violation> check(const Design& design);

/// Throws Error(does_not_fit) with all violations, one a line, and `remedy`; returns when there are none.
void require_fits(const Design& design, const std::string& remedy = {});

}  // namespace npubench
