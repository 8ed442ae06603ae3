// Object FIFOs: typed, synchronized channels between tiles; links join them in memory tiles.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <npubench/arch/tile.h>
#include <npubench/design/memref.h>

namespace npubench {

/// A FIFO of one design, as returned by Design::add.
struct FifoId {
  int index = -1;
  friend auto operator<=>(const FifoId&, const FifoId&) = default;
};

struct FifoConsumer {
  Tile tile{};
  int depth = 2;                        ///< objects held at this end
  Dimensions dimensions_from_stream{};  ///< order in which arriving elements are written; empty: contiguous

  friend bool operator==(const FifoConsumer&, const FifoConsumer&) = default;
};

/// Objects of one type going from a producer to one or more consumers (broadcast). mlir-aie's aie.objectfifo.
/// Ends in shims have no storage: the runtime sequence feeds or drains them.
struct ObjectFifo {
  std::string name{};
  Tile producer{};
  std::vector<FifoConsumer> consumers{};
  MemRef type{};
  int producer_depth = 2;
  Dimensions dimensions_to_stream{};  ///< order in which the producer's elements go onto the stream; empty: contiguous
  /// Times that each object is sent before it is free again: mlir-aie's repeat_count. It may differ from 1 only in the
  /// outputs of a link, and there is the same in all. A memory tile then reads an object once from DRAM and sends it
  /// several times. Each time costs a descriptor, and the link's locks count up to depth * repeat_count.
  int repeat_count = 1;

  friend bool operator==(const ObjectFifo&, const ObjectFifo&) = default;
};

/// Several FIFOs meeting in a memory tile, sharing its buffers. mlir-aie's aie.objectfifo.link.
///  - forward: one input, one output. Object types may differ in size; the larger one is what the memory tile holds.
///  - distribute: one input, several outputs; output i gets the part of each object that begins at offsets[i] and
///    reaches to the next part, one or more of its own objects.
///  - join: several inputs, one output; input i fills the part that begins at offsets[i].
/// Offsets count elements of the joined object and are empty for a forward.
struct Link {
  std::vector<FifoId> inputs{};
  std::vector<FifoId> outputs{};
  std::vector<std::int64_t> offsets{};

  [[nodiscard]] bool is_distribute() const { return outputs.size() > 1; }
  [[nodiscard]] bool is_join() const { return inputs.size() > 1; }
  friend bool operator==(const Link&, const Link&) = default;
};

}  // namespace npubench
