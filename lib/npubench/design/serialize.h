// A Design as bytes and back: how designs travel in files, and inside the xclbins of the emulated NPU.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include <npubench/design/design.h>

namespace npubench {

/// Format version that serialize() writes, and the only one that deserialize() takes.
inline constexpr std::uint32_t kDesignFormatVersion = 2;

/// A header (magic, version, length, hash) and the design as JSON. Throws Error(invalid_argument) for names that are
/// not UTF-8. The same design always gives the same bytes.
std::vector<std::byte> serialize(const Design& design);

/// The design that serialize() was given, exactly. What follows its last byte is ignored: files and buffers are padded.
/// Throws Error(invalid_argument) for anything that serialize() cannot have written. Says nothing of whether the design
/// is well-formed: check() does.
Design deserialize(std::span<const std::byte> bytes);

/// 64-bit FNV-1a: for telling contents apart, not for security.
std::uint64_t fnv1a(std::span<const std::byte> bytes);

/// Sixteen hexadecimal digits that tell designs apart: a hash of what serialize() writes.
std::string hash(const Design& design);

}  // namespace npubench
