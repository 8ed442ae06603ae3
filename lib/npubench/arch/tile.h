// Tiles of the array and what kind each is.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace npubench {

enum class TileKind : std::uint8_t { shim, mem, core };

constexpr std::string_view name(TileKind kind) {
  return kind == TileKind::shim ? "shim" : kind == TileKind::mem ? "memory tile" : "core";
}

/// A place in the array, in mlir-aie's coordinates: row 0 is the shim row, row 1 the memory tiles, cores from row 2 up.
struct Tile {
  int column = 0;
  int row = 0;

  static constexpr int kShimRow = 0;
  static constexpr int kMemRow = 1;
  static constexpr int kFirstCoreRow = 2;

  [[nodiscard]] constexpr TileKind kind() const {
    return row == kShimRow ? TileKind::shim : row == kMemRow ? TileKind::mem : TileKind::core;
  }

  friend constexpr auto operator<=>(const Tile&, const Tile&) = default;
};

constexpr Tile shim_tile(int column) { return {column, Tile::kShimRow}; }
constexpr Tile mem_tile(int column) { return {column, Tile::kMemRow}; }
/// `row` counts core rows from 0.
constexpr Tile core_tile(int column, int row) { return {column, Tile::kFirstCoreRow + row}; }

/// "core (0,2)", "memory tile (1,1)", "shim (0,0)".
std::string to_string(Tile tile);

}  // namespace npubench
