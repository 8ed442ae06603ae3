#include <npubench/design/check.h>

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include <npubench/base/error.h>
#include <npubench/design/checks.h>

namespace npubench {
namespace checks {
namespace {

bool known_tile(const Design& design, Tile tile, const std::string& place, Violations& found) {
  const auto& arch = architecture(design.generation);
  if (!arch.contains(tile)) {
    found.push_back(
        {place, fmt::format("is at {}, {} has columns 0 to {} and rows 0 to {}", to_string(tile),
                            name(design.generation), arch.columns - 1, Tile::kFirstCoreRow + arch.core_rows - 1)});
    return false;
  }
  if (tile.column >= design.columns) {
    found.push_back({place, fmt::format("is at {}, the design has {} column{}", to_string(tile), design.columns,
                                        design.columns == 1 ? "" : "s")});
    return false;
  }
  return true;
}

void end_has_core(const Design& design, const ObjectFifo& fifo, Tile tile, Violations& found) {
  if (tile.kind() != TileKind::core) return;
  if (std::ranges::find(design.cores, tile, &Core::tile) == design.cores.end()) {
    found.push_back(
        {"fifo " + fifo.name, fmt::format("ends at {}, where the design has no core program", to_string(tile))});
  }
}

/// A link's objects are free when all of its outputs have sent them as often as they repeat, which one count tells.
void repeats(const Design& design, const Link& link, Violations& found) {
  const auto known = [&](FifoId id) { return id.index >= 0 && id.index < static_cast<int>(design.fifos.size()); };
  if (link.outputs.empty() || !std::ranges::all_of(link.outputs, known)) return;
  const auto& first = design.fifo(link.outputs.front());
  for (const auto id : link.outputs) {
    const auto& fifo = design.fifo(id);
    if (fifo.repeat_count == first.repeat_count) continue;
    found.push_back({"fifo " + fifo.name, fmt::format("sends its objects {} times, {} from the same link {} times",
                                                      fifo.repeat_count, first.name, first.repeat_count)});
  }
  if (link.is_join() && first.repeat_count > 1) {
    found.push_back({"fifo " + first.name, "repeats what a link joins, which is not possible"});
  }
}

}  // namespace

void structure(const Design& design, Violations& found) {
  const auto& arch = architecture(design.generation);
  if (design.columns < 1 || design.columns > arch.columns) {
    found.push_back({"design " + design.name, fmt::format("wants {} columns, {} has {}", design.columns,
                                                          name(design.generation), arch.columns)});
  }
  std::set<std::string> names;
  for (const auto& fifo : design.fifos) {
    const auto place = "fifo " + fifo.name;
    if (!names.insert(fifo.name).second) found.push_back({place, "has the name of another fifo"});
    if (known_tile(design, fifo.producer, place, found)) end_has_core(design, fifo, fifo.producer, found);
    if (fifo.consumers.empty()) found.push_back({place, "has no consumer"});
    for (const auto& consumer : fifo.consumers) {
      if (known_tile(design, consumer.tile, place, found)) end_has_core(design, fifo, consumer.tile, found);
      if (consumer.tile == fifo.producer)
        found.push_back({place, "is produced and consumed by " + to_string(consumer.tile)});
      if (consumer.depth < 1)
        found.push_back({place, fmt::format("has depth {}, at least 1 is needed", consumer.depth)});
    }
    if (fifo.producer_depth < 1)
      found.push_back({place, fmt::format("has depth {}, at least 1 is needed", fifo.producer_depth)});
    if (fifo.repeat_count < 1)
      found.push_back({place, fmt::format("sends its objects {} times, at least 1 is needed", fifo.repeat_count)});
    if (fifo.repeat_count > 1 && fifo.producer.kind() != TileKind::mem) {
      found.push_back(
          {place, fmt::format("repeats its objects at {}, only memory tiles do", to_string(fifo.producer))});
    }
  }
  for (const auto& link : design.links) repeats(design, link, found);
  std::set<Tile> tiles;
  for (const auto& core : design.cores) {
    if (!known_tile(design, core.tile, to_string(core.tile), found)) continue;
    if (core.tile.kind() != TileKind::core) found.push_back({to_string(core.tile), "has a core program but no core"});
    if (!tiles.insert(core.tile).second) found.push_back({to_string(core.tile), "has two programs"});
  }
  for (const auto& buffer : design.buffers) {
    const auto place = "buffer " + buffer.name;
    known_tile(design, buffer.tile, place, found);
    if (buffer.values.empty()) continue;
    if (buffer.type.type != DataType::i32 || buffer.type.elements() != std::ssize(buffer.values)) {
      found.push_back({place, fmt::format("is {} and has {} values: of i32, one an element, are possible",
                                          to_string(buffer.type), buffer.values.size())});
    }
  }
  std::set<std::string> sequence_names;
  for (const auto& sequence : design.sequences) {
    if (!sequence_names.insert(sequence.name).second) {
      found.push_back({"sequence " + sequence.name, "has the name of another runtime sequence"});
    }
  }
  if (design.sequences.empty()) found.push_back({"design " + design.name, "has no runtime sequence"});
}

std::string operation_place(const Design& design, const RuntimeSequence& sequence, std::size_t operation) {
  auto place = fmt::format("operation {}", operation);
  if (design.sequences.size() > 1) place += " of sequence " + sequence.name;
  return place;
}

Violations all(const Design& design, LoweredDesign& lowered) {
  Violations found;
  structure(design, found);
  if (!found.empty()) return found;  // nothing below is meaningful before this holds
  try {
    lowered = lower(design);
  } catch (const Error& error) {
    found.push_back({"design " + design.name, error.what()});
    return found;
  }
  resources(design, lowered, found);
  patterns(design, lowered, found);
  programs(design, found);
  sequences(design, lowered, found);
  return found;
}

LoweredDesign lower_fitting(const Design& design, const std::string& remedy) {
  LoweredDesign lowered;
  const auto violations = all(design, lowered);
  if (violations.empty()) return lowered;
  std::string message = fmt::format("design {} does not fit {}", design.name, name(design.generation));
  for (const auto& violation : violations) message += fmt::format("\n  {} {}", violation.place, violation.message);
  throw Error(ErrorCategory::does_not_fit, message, remedy.empty() ? remedy : "\n  " + remedy);
}

}  // namespace checks

std::vector<Violation> check(const Design& design) {
  LoweredDesign lowered;
  return checks::all(design, lowered);
}

void require_fits(const Design& design, const std::string& remedy) { (void)checks::lower_fitting(design, remedy); }

}  // namespace npubench
