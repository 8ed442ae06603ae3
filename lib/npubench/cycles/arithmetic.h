// Scalar operations on known numbers. Internal to this folder.
#pragma once

#include <cstdint>
#include <optional>

#include <npubench/cycles/operation.h>

namespace npubench::cycles {

struct ScalarResult {
  std::uint32_t value = 0;
  std::optional<bool> carry{};  ///< of an addition
};

/// Nothing where the result is not known: subtraction with a carry, whose sense is nowhere published.
std::optional<ScalarResult> evaluate(Function function, std::uint32_t a, std::uint32_t b, std::uint32_t c,
                                     std::optional<bool> carry);

}  // namespace npubench::cycles
