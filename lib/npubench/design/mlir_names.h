// Names in the printed text: valid in MLIR, unique, and the design's own as far as that allows.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <npubench/design/design.h>

namespace npubench::detail {

/// Hands out each name once, as an identifier of MLIR: letters, digits and '_', not a digit first.
class Names {
 public:
  /// `wanted`, or with "_1", "_2", ... behind it when that is taken.
  std::string unique(std::string_view wanted);

 private:
  std::set<std::string, std::less<>> taken_;
};

/// The names of a design's parts, by their index.
struct DesignNames {
  explicit DesignNames(const Design& design);

  std::vector<std::string> fifos;      ///< symbols, without '@'
  std::vector<std::string> functions;  ///< symbols, without '@'
  std::vector<std::string> sequences;  ///< symbols, without '@'
  std::vector<std::string> buffers;    ///< symbols, and values of the device
  Names values;                        ///< values of the device; copy it for a region's own
};

/// The tiles that its FIFOs and cores are at, by column and row.
std::set<Tile> tiles_of(const Design& design);

/// "%shim_0", "%mem_0", "%core_0_2" (column, row).
std::string tile_value(Tile tile);

/// "memref<64x64xbf16>".
std::string memref_text(const MemRef& type);

}  // namespace npubench::detail
