#include <npubench/design/lowering.h>

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include <npubench/base/error.h>
#include <npubench/base/math.h>

namespace npubench {
namespace {

constexpr std::int64_t kBufferAlignment = 32;  // one vector register of 256 bits

[[noreturn]] void malformed(const std::string& message) { throw Error(ErrorCategory::invalid_argument, message); }

/// The objects of one FIFO end, or of a link: buffers in rotation and, for each part of an object that is handed on
/// separately, the lock that counts free parts and the lock that counts filled ones.
struct Pool {
  struct Part {
    std::int64_t offset = 0;  // bytes
    std::int64_t bytes = 0;
    int free_lock = -1;
    int filled_lock = -1;
  };
  std::vector<int> buffers;
  std::vector<Part> parts;
  int uses = 1;  // of an object before it is free again
};

class Lowering {
 public:
  explicit Lowering(const Design& design) : design_(design) {}

  LoweredDesign run() {
    check_ids();
    for (const auto& buffer : design_.buffers) place(buffer.name, buffer.tile, buffer.type.bytes());
    for (std::size_t i = 0; i < design_.links.size(); ++i) lower_link(design_.links[i], static_cast<int>(i));
    for (std::size_t i = 0; i < design_.fifos.size(); ++i) lower_fifo({static_cast<int>(i)});
    return std::move(out_);
  }

 private:
  const Design& design_;
  LoweredDesign out_;
  std::map<Tile, std::int64_t> used_;
  std::map<Tile, int> locks_used_;
  std::map<std::pair<Tile, Direction>, int> channels_used_;
  std::vector<Pool> link_pools_;
  std::map<int, int> link_of_input_;   // fifo -> link whose input it is
  std::map<int, int> link_of_output_;  // fifo -> link whose output it is

  void require_fifo(FifoId id, const std::string& where) const {
    if (id.index < 0 || id.index >= static_cast<int>(design_.fifos.size())) {
      malformed(fmt::format("{} names fifo number {}, the design has {}", where, id.index, design_.fifos.size()));
    }
  }

  void check_ids() const {
    for (const auto& link : design_.links) {
      for (const auto id : link.inputs) require_fifo(id, "a link");
      for (const auto id : link.outputs) require_fifo(id, "a link");
    }
  }

  int core_at(Tile tile) const {
    for (std::size_t i = 0; i < design_.cores.size(); ++i) {
      if (design_.cores[i].tile == tile) return static_cast<int>(i);
    }
    return -1;
  }

  int place(std::string name, Tile tile, std::int64_t bytes) {
    auto [used, first] = used_.try_emplace(tile, 0);
    if (first && tile.kind() == TileKind::core) {
      const int core = core_at(tile);
      used->second = core < 0 ? kDefaultStackBytes : design_.cores[static_cast<std::size_t>(core)].stack_bytes;
    }
    const auto address = round_up(used->second, kBufferAlignment);
    used->second = address + bytes;
    out_.buffers.push_back({std::move(name), tile, address, bytes});
    return static_cast<int>(out_.buffers.size()) - 1;
  }

  int add_lock(std::string name, Tile tile, int initial) {
    out_.locks.push_back({std::move(name), tile, locks_used_[tile]++, initial});
    return static_cast<int>(out_.locks.size()) - 1;
  }

  int add_channel(Tile tile, Direction direction, FifoId fifo, std::vector<Descriptor> chain) {
    out_.channels.push_back({tile, direction, channels_used_[{tile, direction}]++, fifo, std::move(chain)});
    return static_cast<int>(out_.channels.size()) - 1;
  }

  Pool make_pool(const std::string& name, Tile tile, int depth, std::int64_t bytes, std::vector<Pool::Part> parts,
                 int uses = 1) {
    if (depth < 1) malformed(fmt::format("fifo end {} has depth {}, at least 1 is needed", name, depth));
    Pool pool;
    pool.uses = uses;
    for (int i = 0; i < depth; ++i) pool.buffers.push_back(place(fmt::format("{}_buff_{}", name, i), tile, bytes));
    for (std::size_t i = 0; i < parts.size(); ++i) {
      parts[i].free_lock = add_lock(fmt::format("{}_prod_lock_{}", name, i), tile, depth * uses);
      parts[i].filled_lock = add_lock(fmt::format("{}_cons_lock_{}", name, i), tile, 0);
    }
    pool.parts = std::move(parts);
    return pool;
  }

  /// One descriptor for each buffer, each use of it and each of the given parts, in stream order. Who fills an object
  /// waits for all of its uses and gives as many.
  std::vector<Descriptor> chain(const Pool& pool, std::size_t first_part, std::size_t parts, Direction direction,
                                const Dimensions& dimensions, DataType type) const {
    std::vector<Descriptor> result;
    const bool fills = direction == Direction::s2mm;
    const int locks = fills ? pool.uses : 1;
    for (std::size_t at = 0; at < pool.buffers.size() * static_cast<std::size_t>(fills ? 1 : pool.uses); ++at) {
      const int buffer = pool.buffers[fills ? at : at / static_cast<std::size_t>(pool.uses)];
      for (std::size_t i = first_part; i < first_part + parts; ++i) {
        const auto& part = pool.parts[i];
        result.push_back({.buffer = buffer,
                          .offset = part.offset,
                          .bytes = part.bytes,
                          .dimensions = dimensions,
                          .element_bytes = static_cast<std::int64_t>(size_of(type)),
                          .acquire = {fills ? part.free_lock : part.filled_lock, locks},
                          .release = {fills ? part.filled_lock : part.free_lock, locks}});
      }
    }
    return result;
  }

  void lower_link(const Link& link, int index) {
    if (link.inputs.empty() || link.outputs.empty() || (link.inputs.size() > 1 && link.outputs.size() > 1)) {
      malformed(fmt::format("a link joins several fifos into one or distributes one to several, not {} to {}",
                            link.inputs.size(), link.outputs.size()));
    }
    const auto& first_input = design_.fifo(link.inputs.front());
    const auto& first_output = design_.fifo(link.outputs.front());
    const Tile tile = first_output.producer;
    if (tile.kind() != TileKind::mem) {
      malformed(fmt::format("link of {} is at {}, links live in memory tiles", first_output.name, to_string(tile)));
    }
    const auto& whole = link.is_join() ? first_output : first_input;
    const auto& separate = link.is_join() ? link.inputs : link.outputs;
    std::int64_t bytes = whole.type.bytes();
    std::vector<Pool::Part> parts;
    if (separate.size() == 1) {  // forward: the memory tile holds the larger of the two object types
      bytes = std::max(bytes, design_.fifo(separate.front()).type.bytes());
      parts.push_back({0, bytes});
    } else {
      if (link.offsets.size() != separate.size()) {
        malformed(
            fmt::format("link of {} has {} offsets for {} parts", whole.name, link.offsets.size(), separate.size()));
      }
      const auto element_bytes = static_cast<std::int64_t>(size_of(whole.type.type));
      for (std::size_t i = 0; i < separate.size(); ++i) {
        const auto object_bytes = design_.fifo(separate[i]).type.bytes();
        const auto offset = link.offsets[i] * element_bytes;
        // As in mlir-aie a part reaches to the next one, or to the end: it may hold several objects of its fifo.
        auto end = bytes;
        for (const auto other : link.offsets) {
          if (other > link.offsets[i]) end = std::min(end, other * element_bytes);
        }
        const auto objects = object_bytes > 0 ? std::max<std::int64_t>(1, (end - offset) / object_bytes) : 1;
        const auto part_bytes = objects * object_bytes;
        if (offset < 0 || offset + part_bytes > bytes) {
          malformed(fmt::format("part {} of link {} covers bytes {} to {} of an object of {}", i, whole.name, offset,
                                offset + part_bytes, bytes));
        }
        parts.push_back({offset, part_bytes});
      }
    }
    for (const auto id : link.inputs) {
      const auto& fifo = design_.fifo(id);
      if (std::ranges::none_of(fifo.consumers, [&](const auto& consumer) { return consumer.tile == tile; })) {
        malformed(
            fmt::format("fifo {} is input of a link at {} but has no consumer there", fifo.name, to_string(tile)));
      }
      if (!link_of_input_.emplace(id.index, index).second)
        malformed(fmt::format("fifo {} is input of two links", fifo.name));
    }
    for (const auto id : link.outputs) {
      const auto& fifo = design_.fifo(id);
      if (fifo.producer != tile) {
        malformed(fmt::format("fifo {} is output of a link at {} but produced at {}", fifo.name, to_string(tile),
                              to_string(fifo.producer)));
      }
      if (!link_of_output_.emplace(id.index, index).second)
        malformed(fmt::format("fifo {} is output of two links", fifo.name));
    }
    const bool holds_output = link.is_join() || first_output.type.bytes() > first_input.type.bytes();
    const int depth = holds_output ? first_output.producer_depth : consumer_at(first_input, tile).depth;
    link_pools_.push_back(make_pool(whole.name + (link.is_join() ? "" : "_cons"), tile, depth, bytes, std::move(parts),
                                    first_output.repeat_count));
  }

  static const FifoConsumer& consumer_at(const ObjectFifo& fifo, Tile tile) {
    return *std::ranges::find(fifo.consumers, tile, &FifoConsumer::tile);
  }

  /// The part of a link's objects that belongs to one of its FIFOs: all parts for the single side.
  std::pair<std::size_t, std::size_t> parts_of(int link_index, FifoId id, bool as_input) const {
    const auto& link = design_.links[static_cast<std::size_t>(link_index)];
    const auto& side = as_input ? link.inputs : link.outputs;
    const auto& pool = link_pools_[static_cast<std::size_t>(link_index)];
    if (side.size() == 1) return {0, pool.parts.size()};
    return {static_cast<std::size_t>(std::ranges::find(side, id) - side.begin()), 1};
  }

  int lower_producer(FifoId id) {
    const auto& fifo = design_.fifo(id);
    switch (fifo.producer.kind()) {
      case TileKind::shim: break;
      case TileKind::mem: {
        const auto link = link_of_output_.find(id.index);
        if (link == link_of_output_.end()) {
          malformed(fmt::format("fifo {} begins in {} but no link feeds it", fifo.name, to_string(fifo.producer)));
        }
        const auto [first, count] = parts_of(link->second, id, false);
        return add_channel(fifo.producer, Direction::mm2s, id,
                           chain(link_pools_[static_cast<std::size_t>(link->second)], first, count, Direction::mm2s,
                                 fifo.dimensions_to_stream, fifo.type.type));
      }
      case TileKind::core: {
        const auto pool =
            make_pool(fifo.name, fifo.producer, fifo.producer_depth, fifo.type.bytes(), {{0, fifo.type.bytes()}});
        const auto& part = pool.parts.front();
        out_.core_fifos.push_back(
            {core_at(fifo.producer), id, Port::produce, pool.buffers, part.free_lock, part.filled_lock});
        return add_channel(fifo.producer, Direction::mm2s, id,
                           chain(pool, 0, 1, Direction::mm2s, fifo.dimensions_to_stream, fifo.type.type));
      }
    }
    return add_channel(fifo.producer, Direction::mm2s, id, {});
  }

  int lower_consumer(FifoId id, const FifoConsumer& consumer) {
    const auto& fifo = design_.fifo(id);
    switch (consumer.tile.kind()) {
      case TileKind::shim: break;
      case TileKind::mem: {
        const auto link = link_of_input_.find(id.index);
        if (link == link_of_input_.end()) {
          malformed(fmt::format("fifo {} ends in {} but no link takes it on", fifo.name, to_string(consumer.tile)));
        }
        const auto [first, count] = parts_of(link->second, id, true);
        return add_channel(consumer.tile, Direction::s2mm, id,
                           chain(link_pools_[static_cast<std::size_t>(link->second)], first, count, Direction::s2mm,
                                 consumer.dimensions_from_stream, fifo.type.type));
      }
      case TileKind::core: {
        const auto suffix =
            fifo.consumers.size() == 1 ? "" : fmt::format("_{}_{}", consumer.tile.column, consumer.tile.row);
        const auto pool = make_pool(fifo.name + suffix + "_cons", consumer.tile, consumer.depth, fifo.type.bytes(),
                                    {{0, fifo.type.bytes()}});
        const auto& part = pool.parts.front();
        out_.core_fifos.push_back(
            {core_at(consumer.tile), id, Port::consume, pool.buffers, part.filled_lock, part.free_lock});
        return add_channel(consumer.tile, Direction::s2mm, id,
                           chain(pool, 0, 1, Direction::s2mm, consumer.dimensions_from_stream, fifo.type.type));
      }
    }
    return add_channel(consumer.tile, Direction::s2mm, id, {});
  }

  void lower_fifo(FifoId id) {
    const auto& fifo = design_.fifo(id);
    if (fifo.consumers.empty()) malformed(fmt::format("fifo {} has no consumer", fifo.name));
    if (fifo.type.elements() < 1) malformed(fmt::format("fifo {} has objects of {}", fifo.name, to_string(fifo.type)));
    Route route{.source = lower_producer(id), .destinations = {}};
    for (const auto& consumer : fifo.consumers) route.destinations.push_back(lower_consumer(id, consumer));
    out_.routes.push_back(std::move(route));
  }
};

}  // namespace

std::optional<int> LoweredDesign::shim_channel(FifoId fifo) const {
  for (std::size_t i = 0; i < channels.size(); ++i) {
    if (channels[i].fifo == fifo && channels[i].tile.kind() == TileKind::shim) return static_cast<int>(i);
  }
  return std::nullopt;
}

LoweredDesign lower(const Design& design) { return Lowering(design).run(); }

}  // namespace npubench
