// What each NPU generation has: one table. The same for every machine of a generation.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include <npubench/arch/core_costs.h>
#include <npubench/arch/generation.h>
#include <npubench/arch/tile.h>
#include <npubench/base/data_type.h>

namespace npubench {

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

/// One kind of tile.
struct TileModel {
  std::int64_t data_memory = 0;     ///< bytes
  std::int64_t program_memory = 0;  ///< bytes; of a core
  std::int64_t bank_bytes = 0;      ///< of a core's data memory: what one access a cycle can reach
  int locks = 0;
  DmaModel dma{};
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

/// In which operands of a type are multiplied if nothing else is asked for; empty for types that no core multiplies.
constexpr std::optional<MultiplyMode> natural_mode(DataType operands) {
  switch (operands) {
    case DataType::i8: return MultiplyMode::i8;
    case DataType::i16: return MultiplyMode::i16;
    case DataType::bf16: return MultiplyMode::bf16;
    case DataType::i32:
    case DataType::f32: break;
  }
  return std::nullopt;
}

/// The block a core multiplies at once: r x s by s x t gives r x t. Operand layout in L1 follows it (mlir-aie mm.cc).
struct MultiplyBlock {
  int r = 0, s = 0, t = 0;
  friend constexpr bool operator==(const MultiplyBlock&, const MultiplyBlock&) = default;
};

/// One multiply mode of a generation.
struct MultiplyUnit {
  MultiplyBlock block{};
  double macs_per_cycle = 0;  ///< multiply-accumulates per cycle and core, at peak
  double block_macs = 0;      ///< those of operands that are in the unit's format already
  ByCompiler<ProductCosts> costs{};
};

/// The modes that a generation has; the others are empty.
struct MultiplyUnits {
  std::optional<MultiplyUnit> i8{}, i16{}, bf16{}, bfp16{};

  [[nodiscard]] constexpr const std::optional<MultiplyUnit>& of(MultiplyMode mode) const {
    switch (mode) {
      case MultiplyMode::i8: return i8;
      case MultiplyMode::i16: return i16;
      case MultiplyMode::bf16: return bf16;
      case MultiplyMode::bfp16: return bfp16;
    }
    return i8;
  }
};

/// How a driver presents an NPU of the generation.
struct DriverIdentity {
  std::string_view pci_device{}, pci_revision{};
  std::string_view name{};  ///< "NPU Phoenix"
};

/// A product's tile on a core, and how many of K's lie in an object of the memory tile.
struct ProductTile {
  std::int64_t m = 0, k = 0, n = 0;
  std::int64_t gather = 1;
};

/// What sweeps over tiles found to be good. Nothing of it is a fact of the hardware.
struct Tuning {
  MultiplyMode bf16 = MultiplyMode::bf16;                 ///< in which products of bf16 are fastest
  std::span<const ProductTile> i8_tiles{}, bf16_tiles{};  ///< of whole-array products, small ones first
  /// Of the encoder's products: rows of a core's tile, those before a GELU, objects of C in L1 of products over the
  /// width alone, and whether sums are kept in f32.
  std::int64_t encoder_tile_m = 64, encoder_gelu_tile_m = 64;
  int encoder_c_depth = 1;
  bool encoder_wide_sums = false;
};

/// Built-in profiles, by name; empty where there is none.
struct UsualMachines {
  std::string_view machine{};       ///< the best-sourced one
  std::string_view from_program{};  ///< of published times that a program took as it saw them
  std::string_view peano{};         ///< of published times of Peano's code that name no machine
};

struct Architecture {
  std::string_view name{};         ///< "npu1", in mlir-aie too: its devices are npu1_1col, ..., npu1
  std::string_view machines{};     ///< "Phoenix, Hawk Point"
  std::string_view core_target{};  ///< of compilers, and the folder of mlir-aie's kernel library: "aie2"
  int columns = 0;                 ///< with a shim DMA, so usable by designs
  int core_rows = 0;
  TileModel core{}, mem{}, shim{};
  std::int32_t lock_limit = 63;  ///< the largest value of a lock
  MultiplyUnits multiply{};
  CoreCosts costs{};
  double shim_mm2s_cycles_per_word = 1.05;  ///< what one shim channel takes to read DRAM
  /// Bytes of a bundle of operations, by the low four bits of its first byte.
  std::array<std::uint8_t, 16> bundle_bytes{};
  std::uint32_t aie_version = 0;                     ///< the minor number that the driver tells of its array
  std::string_view xclbin_operations{};              ///< `operations_per_cycle` of an xclbin's partition
  std::span<const DriverIdentity> devices{};         ///< the usual one first
  std::span<const std::string_view> driver_names{};  ///< parts of the names that drivers give such NPUs
  Tuning tuning{};
  UsualMachines usual{};

  [[nodiscard]] Generation generation() const { return Generation(*this); }
  [[nodiscard]] int cores() const { return columns * core_rows; }
  [[nodiscard]] bool contains(Tile tile) const;

  [[nodiscard]] const TileModel& tile(TileKind kind) const;
  /// Bytes of data memory: 64 KiB of a core, 512 KiB of a memory tile, 0 of a shim.
  [[nodiscard]] std::int64_t data_memory(TileKind kind) const { return tile(kind).data_memory; }
  /// Locks of a tile; each counts up to max_lock_value().
  [[nodiscard]] int locks(TileKind kind) const { return tile(kind).locks; }
  [[nodiscard]] int max_lock_value() const { return lock_limit; }
  [[nodiscard]] const DmaModel& dma(TileKind kind) const { return tile(kind).dma; }
  /// That mode. Throws Error(unsupported) where the generation lacks it.
  [[nodiscard]] const MultiplyUnit& multiply_unit(MultiplyMode mode) const;
  /// The shape of one multiply in that mode. Throws as multiply_unit().
  [[nodiscard]] MultiplyBlock multiply_block(MultiplyMode mode) const { return multiply_unit(mode).block; }
  /// Multiply-accumulates per cycle and core, at peak; 0 in a mode that the generation lacks.
  [[nodiscard]] double macs_per_cycle(MultiplyMode mode) const;
};

/// Bytes of a core's data memory taken by its stack: mlir-aie's default of 0x400 (TK plans with 63 KB).
inline constexpr std::int64_t kDefaultStackBytes = 1024;

}  // namespace npubench
