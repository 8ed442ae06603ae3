// What functions of programs that keep everything in tiles of 64 x 64 share.
#pragma once

#include <cstdint>
#include <string_view>

#include <fmt/format.h>

#include <npubench/base/error.h>
#include <npubench/core/declaration.h>

namespace npubench {

inline constexpr std::int64_t kTile = 64, kTileElements = kTile * kTile;

/// A definition BLOCK_R or BLOCK_T: r or t of the products. Throws Error(unsupported) unless it is 4 or 8.
inline std::int64_t block_definition(const Function& function, std::string_view name) {
  const auto value = integer_definition(function, name, 0);
  if (value == 4 || value == 8) return value;
  throw Error(ErrorCategory::unsupported, fmt::format("{}: {} = {}", function.symbol, name, value), "use 4 or 8");
}

}  // namespace npubench
