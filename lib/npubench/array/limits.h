// Checks of kernel configurations that all kernels share; each message names the value and the limit.
#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <npubench/base/math.h>
#include <npubench/design/checked_program.h>

namespace npubench {

/// Throws Error(invalid_argument).
[[noreturn]] void refuse(const std::string& message, const std::string& remedy = {});

/// Throws Error(invalid_argument) unless value is at least 1: "tile is 0, at least 1 is needed".
void require_positive(std::string_view name, std::int64_t value);

/// Throws Error(invalid_argument) unless value is a multiple of `of`: "tile_k 20 is not a multiple of 8: use 24".
void require_multiple(std::string_view name, std::int64_t value, std::int64_t of, std::string_view reason);

/// Throws Error(invalid_argument) for an extent that is less than 1 or more than kLargestExtent.
void require_extent(std::string_view name, std::int64_t extent);

/// The tile, or where it is larger than the extent that it divides, that extent as whole blocks: padding beyond them
/// would only be work on zeros.
constexpr std::int64_t shrunk(std::int64_t tile, std::int64_t extent, std::int64_t block) {
  return std::min(tile, round_up(extent, block));
}

/// Throws Error(invalid_argument) for columns or core rows that the generation does not have: "8 columns wanted, npu1
/// has 4".
void require_array(int columns, int core_rows, Generation generation);

/// Fills in what a configuration leaves open of the array: 0 columns or core rows mean all that the generation has.
/// Throws as require_array().
template <class Config>
void resolve_array(Config& config, Generation generation) {
  const auto& arch = architecture(generation);
  if (config.columns == 0) config.columns = arch.columns;
  if (config.core_rows == 0) config.core_rows = arch.core_rows;
  require_array(config.columns, config.core_rows, generation);
}

/// The largest argument of a runtime sequence, in bytes. Where a transfer begins in its argument is told by one word of
/// the address patch (mlir-aie lib/Targets/AIETargetNPU.cpp, appendAddressPatch: arg_plus is word 10, word 11 is 0).
inline constexpr std::int64_t kLargestArgument = std::int64_t{1} << 32;

/// No argument has more elements, so no extent is larger.
inline constexpr std::int64_t kLargestExtent = kLargestArgument;

/// Bytes of one transfer in a sequence's instructions: the descriptor's block write of 12 words, the address patch of
/// 12, the write to the task queue of 6 (AIETargetNPU.cpp: appendWriteBdShimTile, appendAddressPatch, appendWrite32).
inline constexpr std::int64_t kTransferInstructionBytes = (12 + 12 + 6) * 4;

/// Instructions lie in the driver's heap, of which a process has 64 MiB (amdxdna, aie2_pci.h: AIE2_DEVM_SIZE).
inline constexpr std::int64_t kInstructionHeap = std::int64_t{64} << 20;

/// Transfers whose instructions fill it: 559240.
inline constexpr std::int64_t kMostTransfers = kInstructionHeap / kTransferInstructionBytes;

/// Throws Error(does_not_fit) for an argument of more than kLargestArgument bytes: "A of 65536x65536 bf16 has
/// 8589934592 bytes, a runtime sequence reaches 4294967296: work in parts of at most 32768 rows of A". `parts` names
/// what the first extent counts; empty where it cannot be divided.
void require_argument(std::string_view name, const MemRef& argument, std::string_view parts);

/// Throws Error(does_not_fit) for more than kMostTransfers transfers in a runtime sequence; `remedy` says what takes
/// fewer. To be asked before they are made.
void require_transfers(std::string_view what, std::int64_t transfers, const std::string& remedy);

/// Throws Error(invalid_argument) for an i8 kernel unless its scales are positive and finite.
void require_scales(DataType type, std::initializer_list<std::pair<std::string_view, float>> scales);

/// Throws Error(invalid_argument) for a type that a kernel does not take (or give): "Softmax does not take i8: use
/// bf16".
void require_type(std::string_view kernel, DataType type, std::initializer_list<DataType> taken,
                  std::string_view verb = "take");

/// The mode in which a kernel multiplies operands of that type: `wanted`, or natural_mode(). Throws
/// Error(invalid_argument) for one that does not multiply them, Error(unsupported) for one the generation lacks.
MultiplyMode multiply_mode(std::string_view kernel, DataType operands, std::optional<MultiplyMode> wanted,
                           Generation generation);

/// Data memory that the fifo ends and buffers of a core take, without its stack.
std::int64_t core_bytes(const Design& design, Tile core);

/// Data memory of a core without its stack: 64512 bytes.
std::int64_t core_capacity(Generation generation);

/// Bytes of it that a core's objects and buffers may take. The rest is for its places in the FIFOs, a word for each of
/// its DMA channels (see check()).
std::int64_t object_capacity(Generation generation);
/// "core (0,2) has 64512", to follow the bytes that are wanted; where these would fit but for the places in the FIFOs,
/// ", of which 16 are places of FIFOs" too.
std::string core_room(std::int64_t wanted, Generation generation);

bool fits_core(const Design& design);

/// The design, checked. Otherwise throws Error(does_not_fit) in one line: where a core's memory is the
/// reason, "<what> needs 163840 bytes of L1 (<buffers>), core (0,2) has 64512" with the remedy that `suggest` finds;
/// else the first violation, how many more there are, and the remedy that `suggest_otherwise` finds.
CheckedProgram require_fit(const Design& design, std::string_view what, std::string_view buffers,
                           const std::function<std::string()>& suggest,
                           const std::function<std::string()>& suggest_otherwise = {});

/// The largest divisor of `tile` of which fits() says that it does; 1 where none does. `most` is an upper bound, so
/// that a tile of any size takes no time.
std::int64_t largest_divisor(std::int64_t tile, std::int64_t most, const std::function<bool(std::int64_t)>& fits);

/// The largest multiple of `step`, at least `step` and at most `from`, for which make(value) gives a design that
/// check() takes. A core's memory must grow with the value. `make` may throw Error(does_not_fit) where small values
/// take too many transfers.
std::optional<std::int64_t> largest_that_fits(std::int64_t from, std::int64_t step,
                                              const std::function<Design(std::int64_t)>& make);

}  // namespace npubench
