// bfloat16: the upper 16 bits of an IEEE binary32.
#pragma once

#include <bit>
#include <cstdint>

namespace npubench {

/// A 16-bit brain float. Conversion from float rounds to nearest, ties to even, as the core's `to_vector<bfloat16>`
/// does in the rounding mode `conv_even` (AM020; mlir-aie's kernels set it). NaN stays NaN.
struct bfloat16 {
  std::uint16_t bits = 0;

  constexpr bfloat16() = default;
  constexpr explicit bfloat16(float value) : bits(round(value)) {}

  static constexpr bfloat16 from_bits(std::uint16_t bits) {
    bfloat16 result;
    result.bits = bits;
    return result;
  }

  constexpr operator float() const { return std::bit_cast<float>(static_cast<std::uint32_t>(bits) << 16); }

  friend constexpr bool operator==(bfloat16 a, bfloat16 b) { return float(a) == float(b); }

 private:
  static constexpr std::uint16_t round(float value) {
    const auto word = std::bit_cast<std::uint32_t>(value);
    const bool nan = (word & 0x7fffffffu) > 0x7f800000u;
    if (nan) return static_cast<std::uint16_t>((word >> 16) | 0x0040u);  // keep it a (quiet) NaN
    const std::uint32_t ties_to_even = 0x7fffu + ((word >> 16) & 1u);
    return static_cast<std::uint16_t>((word + ties_to_even) >> 16);
  }
};

static_assert(sizeof(bfloat16) == 2);

}  // namespace npubench
