#include <npubench/arch/architecture.h>

#include <string>

#include <fmt/format.h>

#include <npubench/base/error.h>

namespace npubench {

bool Architecture::contains(Tile tile) const {
  return tile.column >= 0 && tile.column < columns && tile.row >= 0 && tile.row < Tile::kFirstCoreRow + core_rows;
}

const TileModel& Architecture::tile(TileKind kind) const {
  switch (kind) {
    case TileKind::shim: return shim;
    case TileKind::mem: return mem;
    case TileKind::core: return core;
  }
  return core;
}

const MultiplyUnit& Architecture::multiply_unit(MultiplyMode mode) const {
  if (const auto& unit = multiply.of(mode)) return *unit;
  std::string having;
  for (const auto generation : generations()) {
    if (generation.table().multiply.of(mode))
      having += (having.empty() ? "" : " or ") + std::string(generation.table().name);
  }
  throw Error(ErrorCategory::unsupported, fmt::format("{} has no {} multiply", name, npubench::name(mode)),
              fmt::format("{} needs {}; use bf16", npubench::name(mode), having));
}

double Architecture::macs_per_cycle(MultiplyMode mode) const {
  const auto& unit = multiply.of(mode);
  return unit ? unit->macs_per_cycle : 0;
}

}  // namespace npubench
