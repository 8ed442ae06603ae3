// A design as the configuration that hardware takes: buffers with addresses, locks, DMA channels with descriptor
// chains, stream routes. What mlir-aie's objectFifo-stateful-transform and allocation passes do.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <npubench/design/design.h>

namespace npubench {

enum class Direction : std::uint8_t { mm2s, s2mm };

constexpr std::string_view name(Direction direction) { return direction == Direction::mm2s ? "MM2S" : "S2MM"; }

struct PlacedBuffer {
  std::string name{};
  Tile tile{};
  std::int64_t address = 0;  ///< bytes from the start of the tile's data memory
  std::int64_t bytes = 0;
};

struct PlacedLock {
  std::string name{};
  Tile tile{};
  int id = 0;
  int initial = 0;
};

/// A lock and how much is taken from it or given to it.
struct LockUse {
  int lock = -1;  ///< index into LoweredDesign::locks
  int count = 1;
};

/// A buffer descriptor: which bytes of a buffer go through the stream, in which order, between which lock operations.
struct Descriptor {
  int buffer = -1;          ///< index into LoweredDesign::buffers
  std::int64_t offset = 0;  ///< bytes from the start of the buffer
  std::int64_t bytes = 0;   ///< transferred in all
  Dimensions dimensions{};  ///< in elements of `element_bytes`; empty: contiguous
  std::int64_t element_bytes = 4;
  LockUse acquire{};
  LockUse release{};
};

/// One DMA channel of a tile. Its chain repeats for ever; a shim's is empty and gets its transfers from the runtime
/// sequence.
struct Channel {
  Tile tile{};
  Direction direction{};
  int index = 0;
  FifoId fifo{};
  std::vector<Descriptor> chain{};
};

/// A circuit from one MM2S channel to one or more S2MM channels (indices into LoweredDesign::channels).
struct Route {
  int source = -1;
  std::vector<int> destinations{};
};

/// What a core holds of a FIFO: the objects in rotation and the locks that guard them.
struct CoreFifo {
  int core = -1;  ///< index into Design::cores
  FifoId fifo{};
  Port port{};
  std::vector<int> buffers{};  ///< indices into LoweredDesign::buffers, in rotation order
  int acquire_lock = -1;       ///< decremented by Acquire
  int release_lock = -1;       ///< incremented by Release
};

struct LoweredDesign {
  std::vector<PlacedBuffer> buffers{};  ///< the design's LocalBuffers first, in their order
  std::vector<PlacedLock> locks{};
  std::vector<Channel> channels{};
  std::vector<Route> routes{};
  std::vector<CoreFifo> core_fifos{};

  /// Index of the shim channel that carries this FIFO.
  [[nodiscard]] std::optional<int> shim_channel(FifoId fifo) const;
};

/// Lowers without regard to limits (check() compares the result with them). Throws Error(invalid_argument) for a design
/// that is not well-formed: ids out of range, a FIFO without consumer, a link outside a memory tile or of mismatched
/// parts.
LoweredDesign lower(const Design& design);

}  // namespace npubench
