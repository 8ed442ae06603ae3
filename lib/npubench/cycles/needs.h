// What a function needs of a core besides cycles. Internal to this folder.
#pragma once

#include <cstdint>
#include <optional>

#include <npubench/cycles/parts.h>

namespace npubench::cycles {

struct CoreNeeds {
  std::optional<std::int64_t> program_bytes{};  ///< with what it calls; nothing where the text has no addresses
  /// The deepest that the stack gets; nothing where it calls what is not in the text, itself, or through a pointer, or
  /// moves the stack pointer by what is not in the text.
  std::optional<std::int64_t> stack_bytes{};
};

CoreNeeds needs_of(const CoreTextParts& parts, std::size_t function);

}  // namespace npubench::cycles
