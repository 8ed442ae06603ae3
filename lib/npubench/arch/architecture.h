// What each NPU generation has: grid, memories, DMA, locks, multiply rates. The same for every machine of a generation.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include <npubench/arch/tile.h>

namespace npubench {

/// npu1: XDNA (AIE2), Phoenix and Hawk Point. npu2: XDNA2 (AIE2P), Strix, Krackan, Strix Halo.
enum class Generation : std::uint8_t { npu1, npu2 };

constexpr std::string_view name(Generation generation) { return generation == Generation::npu1 ? "npu1" : "npu2"; }

/// "npu1" or "npu2". Throws Error(invalid_argument) otherwise.
Generation parse_generation(std::string_view text);

/// The DMA engine of one kind of tile. Sizes and strides are counted in words of 4 bytes, the hardware's granularity.
struct DmaModel {
  int channels = 0;              ///< of each direction (MM2S and S2MM)
  int descriptors = 0;           ///< buffer descriptors in all
  int descriptors_per_bank = 0;  ///< those a channel can reach: memory tiles give even channels one half, odd the other
  int dimensions = 0;            ///< of address generation, without the iteration dimension
  std::int64_t max_wrap = 0;     ///< largest size of the two inner dimensions of a strided transfer, in words
  std::int64_t max_step = 0;     ///< largest stride, in words
  std::int64_t max_iterations = 1;  ///< of the outermost (iteration) dimension of a shim transfer
  int task_queue = 0;               ///< tasks a channel's queue holds
};

/// Multiply modes of the core's vector unit. `bf16` is the native mode (on npu2 the slow path through f32), `bfp16`
/// feeds bf16 operands through npu2's block floating point datapath.
enum class MultiplyMode : std::uint8_t { i8, i16, bf16, bfp16 };

/// All of them.
inline constexpr std::array kMultiplyModes{MultiplyMode::i8, MultiplyMode::i16, MultiplyMode::bf16,
                                           MultiplyMode::bfp16};

constexpr std::string_view name(MultiplyMode mode) {
  switch (mode) {
    case MultiplyMode::i8: return "i8";
    case MultiplyMode::i16: return "i16";
    case MultiplyMode::bf16: return "bf16";
    case MultiplyMode::bfp16: return "bfp16";
  }
  return "?";
}

/// The block a core multiplies at once: r x s by s x t gives r x t. Operand layout in L1 follows it (mlir-aie mm.cc).
struct MultiplyBlock {
  int r = 0, s = 0, t = 0;
  friend constexpr bool operator==(const MultiplyBlock&, const MultiplyBlock&) = default;
};

struct Architecture {
  Generation generation{};
  int columns = 0;  ///< with a shim DMA, so usable by designs
  int core_rows = 0;

  [[nodiscard]] int cores() const { return columns * core_rows; }
  [[nodiscard]] bool contains(Tile tile) const;

  /// Bytes of data memory: 64 KiB of a core, 512 KiB of a memory tile, 0 of a shim.
  [[nodiscard]] std::int64_t data_memory(TileKind kind) const;
  /// Locks of a tile; each counts up to max_lock_value().
  [[nodiscard]] int locks(TileKind kind) const;
  [[nodiscard]] int max_lock_value() const { return 63; }
  [[nodiscard]] DmaModel dma(TileKind kind) const;
  /// The shape of one multiply in that mode. Throws Error(unsupported) where the generation lacks the mode.
  [[nodiscard]] MultiplyBlock multiply_block(MultiplyMode mode) const;
  /// Multiply-accumulates per cycle and core, at peak.
  [[nodiscard]] double macs_per_cycle(MultiplyMode mode) const;
};

/// Bytes of a core's data memory taken by its stack: mlir-aie's default of 0x400 (TK plans with 63 KB).
inline constexpr std::int64_t kDefaultStackBytes = 1024;

/// The facts of that generation.
const Architecture& architecture(Generation generation);

}  // namespace npubench
