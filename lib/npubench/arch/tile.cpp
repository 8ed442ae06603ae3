#include <npubench/arch/tile.h>

#include <fmt/format.h>

namespace npubench {

std::string to_string(Tile tile) { return fmt::format("{} ({},{})", name(tile.kind()), tile.column, tile.row); }

}  // namespace npubench
