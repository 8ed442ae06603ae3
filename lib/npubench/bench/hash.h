// A hash to tell whether two runs gave the same bytes.
#pragma once

#include <fmt/format.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace npubench::bench {

/// FNV-1a of 64 bits (Fowler, Noll, Vo), over words of 8 bytes for speed, as 16 hexadecimal digits. Not for secrets.
inline std::string hash_of(std::span<const std::byte> bytes) {
  std::uint64_t hash = 0xcbf29ce484222325u;
  for (std::size_t i = 0; i < bytes.size(); i += 8) {
    std::uint64_t word = 0;
    for (std::size_t j = i; j < i + 8 && j < bytes.size(); ++j) {
      word |= static_cast<std::uint64_t>(bytes[j]) << (8 * (j - i));  // little-endian on every machine
    }
    hash = (hash ^ word) * 0x100000001b3u;
    hash ^= hash >> 32;  // a word reaches only the bits above it otherwise
  }
  return fmt::format("{:016x}", hash);
}

}  // namespace npubench::bench
