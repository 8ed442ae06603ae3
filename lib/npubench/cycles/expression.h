// Numbers as assemblers write them. Internal to this folder.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace npubench::cycles {

/// "-0x40", "2*4*8 * 4 - 32", "32 - (2*4)": its 32 bits, or nothing for what is no such expression, as with a symbol in
/// it.
std::optional<std::uint32_t> evaluate_expression(std::string_view text);

}  // namespace npubench::cycles
