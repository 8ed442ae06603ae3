// Checks of kernel configurations that all kernels share; each message names the value and the limit.
#pragma once

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

#include <npubench/design/checked_program.h>

namespace npubench {

/// Throws Error(invalid_argument) unless value is at least 1: "tile is 0, at least 1 is needed".
void require_positive(std::string_view name, std::int64_t value);

/// Throws Error(invalid_argument) unless value is a multiple of `of`: "tile_k 20 is not a multiple of 8: use 24".
void require_multiple(std::string_view name, std::int64_t value, std::int64_t of, std::string_view reason);

/// Throws Error(invalid_argument) when a tile is larger than what it divides, which may be rounded up to a whole block:
/// "tile_m 128 is larger than m 64: use at most 64".
void require_within(std::string_view name, std::int64_t tile, std::string_view extent_name, std::int64_t extent,
                    std::int64_t block);

/// Throws Error(invalid_argument) for columns or core rows that the generation does not have: "8 columns wanted, npu1
/// has 4".
void require_array(int columns, int core_rows, Generation generation);

/// Throws Error(invalid_argument) unless a scale is positive and finite.
void require_scale(std::string_view name, float scale);

/// Throws Error(invalid_argument) for a type that a kernel does not take (or give): "Softmax does not take i8: use
/// bf16".
void require_type(std::string_view kernel, DataType type, std::initializer_list<DataType> taken,
                  std::string_view verb = "take");

/// The mode in which a kernel multiplies operands of that type: `wanted`, or i8 for i8 and bf16 for bf16. Throws
/// Error(invalid_argument) for one that does not multiply them, Error(unsupported) for one the generation lacks.
MultiplyMode multiply_mode(std::string_view kernel, DataType operands, std::optional<MultiplyMode> wanted,
                           Generation generation);

/// Data memory that the fifo ends and buffers of a core take, without its stack.
std::int64_t core_bytes(const Design& design, Tile core);

/// Data memory of a core without its stack: 64512 bytes.
std::int64_t core_capacity(Generation generation);

/// What of that a core's objects and buffers may take: its places in the fifos, a word for each of its DMA channels,
/// come beside them (see check()).
std::int64_t object_capacity(Generation generation);

bool fits_core(const Design& design);

/// The design, checked. Throws Error(does_not_fit): where a core's memory is the reason, "<what> needs 163840 bytes of
/// L1 (<buffers>), core (0,2) has 64512" with the remedy that `suggest` finds, otherwise as CheckedProgram.
CheckedProgram require_fit(Design design, std::string_view what, std::string_view buffers,
                           const std::function<std::string()>& suggest);

/// The largest multiple of `step`, at least `step` and at most `from`, for which make(value) gives a design that
/// check() takes. A core's memory must grow with the value.
std::optional<std::int64_t> largest_that_fits(std::int64_t from, std::int64_t step,
                                              const std::function<Design(std::int64_t)>& make);

}  // namespace npubench
