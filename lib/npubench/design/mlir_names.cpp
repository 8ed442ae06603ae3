#include <npubench/design/mlir_names.h>

#include <algorithm>
#include <cctype>

#include <fmt/format.h>

#include <npubench/design/mlir.h>

namespace npubench::detail {
namespace {

std::string identifier(std::string_view wanted) {
  std::string name;
  for (const char c : wanted) name += std::isalnum(static_cast<unsigned char>(c)) != 0 ? c : '_';
  if (name.empty() || std::isdigit(static_cast<unsigned char>(name.front())) != 0) name.insert(0, 1, '_');
  return name;
}

}  // namespace

std::string Names::unique(std::string_view wanted) {
  const auto base = identifier(wanted);
  auto name = base;
  for (int i = 1; !taken_.insert(name).second; ++i) name = fmt::format("{}_{}", base, i);
  return name;
}

DesignNames::DesignNames(const Design& design) {
  Names symbols;
  // Functions first: the linker knows them by their names.
  for (std::size_t i = 0; i < design.functions.size(); ++i) {
    functions.push_back(symbols.unique(mlir_symbol(design, {static_cast<int>(i)})));
  }
  for (const auto& fifo : design.fifos) fifos.push_back(symbols.unique(fifo.name));
  for (const auto& sequence : design.sequences) sequences.push_back(symbols.unique(sequence.name));
  for (const auto tile : tiles_of(design)) (void)values.unique(tile_value(tile).substr(1));
  for (const auto& buffer : design.buffers) {
    const auto place = fmt::format("{}_{}_{}", buffer.name, buffer.tile.column, buffer.tile.row);
    const bool shared_name =
        std::ranges::count(design.buffers, buffer.name, &LocalBuffer::name) > 1;  // each core has its own
    buffers.push_back(symbols.unique(values.unique(shared_name ? place : buffer.name)));
  }
}

std::set<Tile> tiles_of(const Design& design) {
  std::set<Tile> tiles;
  for (const auto& fifo : design.fifos) {
    tiles.insert(fifo.producer);
    for (const auto& consumer : fifo.consumers) tiles.insert(consumer.tile);
  }
  for (const auto& core : design.cores) tiles.insert(core.tile);
  return tiles;
}

std::string tile_value(Tile tile) {
  switch (tile.kind()) {
    case TileKind::shim: return fmt::format("%shim_{}", tile.column);
    case TileKind::mem: return fmt::format("%mem_{}", tile.column);
    case TileKind::core: break;
  }
  return fmt::format("%core_{}_{}", tile.column, tile.row);
}

std::string memref_text(const MemRef& type) { return "memref<" + to_string(type) + ">"; }

}  // namespace npubench::detail

namespace npubench {

std::string mlir_symbol(const Design& design, FunctionId id) {
  const auto& function = design.function(id);
  if (std::ranges::count(design.functions, function.symbol, &Function::symbol) == 1) return function.symbol;
  return function.symbol + "_" + function.object_file.substr(0, function.object_file.rfind('.'));
}

}  // namespace npubench
