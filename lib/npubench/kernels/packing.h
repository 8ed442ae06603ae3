// Inputs of a caller into the padded buffers of a design, and results out of them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include <npubench/base/element_span.h>

namespace npubench {

/// A rows x columns matrix inside a larger row-major one. A list of n elements is 1 x n.
struct Placement {
  std::int64_t rows = 1;
  std::int64_t columns = 0;
  std::int64_t row_stride = 0;  ///< elements from one row to the next in the larger matrix
  std::int64_t offset = 0;      ///< elements before the first one
};

/// How floats become integers.
enum class FromFloat : std::uint8_t {
  quantize,  ///< divided by the scale, rounded to nearest even, saturated
  whole,     ///< must be whole numbers in the type's range
};

/// Writes `from`, of the element type `type` or float, to its places in `to`; other bytes stay as they are. Floats are
/// rounded to bf16, or become integers as `mode` says. Throws Error(invalid_argument) that begins with `name` for
/// another size or type, and for NaN and infinity, with the position.
void pack(std::string_view name, ElementSpan from, DataType type, const Placement& place, std::span<std::byte> to,
          FromFloat mode = FromFloat::whole, float scale = 1);

/// Copies the matrix at `place` in `from` to `out`, which becomes exactly its elements.
void unpack_rows(std::span<const std::byte> from, DataType type, const Placement& place, std::vector<std::byte>& out);

}  // namespace npubench
