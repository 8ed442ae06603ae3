// Does every tile have what the design takes of it?
#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include <npubench/design/checks.h>

namespace npubench::checks {
namespace {

/// "a_core 2 x 8192, c_core 1 x 16384": buffers of one FIFO end are named once.
std::string itemize(const LoweredDesign& lowered, Tile tile) {
  struct Item {
    std::string name;
    std::int64_t bytes;
    int count;
  };
  std::vector<Item> items;
  for (const auto& buffer : lowered.buffers) {
    if (buffer.tile != tile) continue;
    const auto stem = buffer.name.substr(0, buffer.name.find("_buff_"));
    if (!items.empty() && items.back().name == stem && items.back().bytes == buffer.bytes) {
      ++items.back().count;
    } else {
      items.push_back({stem, buffer.bytes, 1});
    }
  }
  std::string text;
  for (const auto& item : items) {
    text += fmt::format("{}{} {} x {}", text.empty() ? "" : ", ", item.name, item.count, item.bytes);
  }
  return text;
}

/// What a core needs to know where it is in its FIFOs: a word for each end, in data memory (mlir-aie's dynamic lowering
/// of object FIFOs, AIEObjectFifoStatefulTransform.cpp).
std::int64_t position_bytes(const LoweredDesign& lowered, std::size_t core) {
  const auto ends = std::ranges::count(lowered.core_fifos, static_cast<int>(core), &CoreFifo::core);
  return 4 * static_cast<std::int64_t>(ends);
}

void memory(const Design& design, const LoweredDesign& lowered, Tile tile, Violations& found) {
  std::int64_t top = 0;
  std::int64_t bytes = 0;
  for (const auto& buffer : lowered.buffers) {
    if (buffer.tile != tile) continue;
    top = std::max(top, buffer.address + buffer.bytes);
    bytes += buffer.bytes;
  }
  std::int64_t limit = architecture(design.generation).data_memory(tile.kind());
  const auto core = std::ranges::find(design.cores, tile, &Core::tile);
  const bool is_core = core != design.cores.end();
  const auto positions =
      is_core ? position_bytes(lowered, static_cast<std::size_t>(core - design.cores.begin())) : std::int64_t{0};
  if (top + positions <= limit) return;
  auto items = itemize(lowered, tile);
  if (top <= limit) {
    bytes += positions;
    items += fmt::format(", {} for its places in the fifos", positions);
  }
  if (is_core) limit -= core->stack_bytes;
  found.push_back({to_string(tile), fmt::format("needs {} bytes of data memory ({}), has {}{}", bytes, items, limit,
                                                is_core ? " beside its stack" : "")});
}

void dma(const Design& design, const LoweredDesign& lowered, Tile tile, Violations& found) {
  const auto model = architecture(design.generation).dma(tile.kind());
  std::map<Direction, std::vector<std::string>> channels;
  std::map<int, std::size_t> descriptors;  // by bank
  for (const auto& channel : lowered.channels) {
    if (channel.tile != tile) continue;
    channels[channel.direction].push_back(design.fifo(channel.fifo).name);
    const bool banked = model.descriptors_per_bank < model.descriptors;
    descriptors[banked ? channel.index % 2 : 0] += channel.chain.size();
  }
  for (const auto& [direction, fifos] : channels) {
    if (static_cast<int>(fifos.size()) <= model.channels) continue;
    std::string list;
    for (const auto& fifo : fifos) list += (list.empty() ? "" : ", ") + fifo;
    found.push_back({to_string(tile), fmt::format("needs {} {} channels ({}), has {}", fifos.size(), name(direction),
                                                  list, model.channels)});
  }
  for (const auto& [bank, count] : descriptors) {
    if (static_cast<int>(count) <= model.descriptors_per_bank) continue;
    const bool banked = model.descriptors_per_bank < model.descriptors;
    found.push_back({to_string(tile), fmt::format("needs {} buffer descriptors{}, has {}", count,
                                                  !banked     ? ""
                                                  : bank == 0 ? " on its even channels"
                                                              : " on its odd channels",
                                                  model.descriptors_per_bank)});
  }
}

void locks(const Design& design, const LoweredDesign& lowered, Tile tile, Violations& found) {
  const auto& arch = architecture(design.generation);
  int count = 0;
  for (const auto& lock : lowered.locks) {
    if (lock.tile != tile) continue;
    ++count;
    if (lock.initial > arch.max_lock_value()) {
      found.push_back({to_string(tile), fmt::format("lock {} starts at {}, locks count to {}", lock.name, lock.initial,
                                                    arch.max_lock_value())});
    }
  }
  if (count > arch.locks(tile.kind())) {
    found.push_back({to_string(tile), fmt::format("needs {} locks, has {}", count, arch.locks(tile.kind()))});
  }
}

}  // namespace

void resources(const Design& design, const LoweredDesign& lowered, Violations& found) {
  std::set<Tile> tiles;
  for (const auto& buffer : lowered.buffers) tiles.insert(buffer.tile);
  for (const auto& channel : lowered.channels) tiles.insert(channel.tile);
  for (const Tile tile : tiles) {
    memory(design, lowered, tile, found);
    dma(design, lowered, tile, found);
    locks(design, lowered, tile, found);
  }
}

}  // namespace npubench::checks
