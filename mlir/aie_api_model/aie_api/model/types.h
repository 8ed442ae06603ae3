// Elements, modes, and how the model tells a listener what it was asked for.
#pragma once

#if __AIE_ARCH__ != 20 && __AIE_ARCH__ != 21
#error "define __AIE_ARCH__ as 20 (AIE2) or 21 (AIE2P)"
#endif

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <initializer_list>
#include <limits>
#include <type_traits>

#include "../../recording.h"

using int8 = std::int8_t;
using int16 = std::int16_t;
using int32 = std::int32_t;

/// The compiler's type. Conversions of scalars round to nearest even here; core code converts vectors.
struct bfloat16 {
  std::uint16_t bits = 0;

  constexpr bfloat16() = default;
  constexpr bfloat16(float value) : bits(nearest(value)) {}
  constexpr operator float() const { return std::bit_cast<float>(static_cast<std::uint32_t>(bits) << 16); }

  static constexpr bfloat16 from_bits(std::uint32_t bits) {
    bfloat16 result;
    result.bits = static_cast<std::uint16_t>(bits);
    return result;
  }

 private:
  static constexpr std::uint16_t nearest(float value) {
    const auto word = std::bit_cast<std::uint32_t>(value);
    return static_cast<std::uint16_t>((word + 0x7fffu + (word >> 16 & 1u)) >> 16);
  }
};

struct accfloat {};
struct acc32 {};
struct acc64 {};
struct accauto {};

namespace aie {

enum class rounding_mode { floor, conv_even };
enum class saturation_mode { none, saturate };

namespace detail {

struct Modes {
  rounding_mode rounding = rounding_mode::floor;
  saturation_mode saturation = saturation_mode::none;
};
/// Of the core that runs the object file: one each, not one for all that a test loads.
static Modes modes;

[[noreturn]] inline void refuse(const char* what) {
  std::fprintf(stderr, "model of aie_api: %s\n", what);
  std::abort();
}

template <class T>
inline constexpr bool is_element_v = std::is_same_v<T, int8> || std::is_same_v<T, int16> || std::is_same_v<T, int32> ||
                                     std::is_same_v<T, bfloat16> || std::is_same_v<T, float>;

constexpr bool is_power_of_2(unsigned n) { return n != 0 && (n & (n - 1)) == 0; }

inline bfloat16 to_bfloat16(float value) {
  const auto word = std::bit_cast<std::uint32_t>(value);
  if ((word & 0x7fffffffu) > 0x7f800000u) return bfloat16::from_bits(word >> 16 | 0x40u);
  if (modes.rounding == rounding_mode::conv_even) return bfloat16(value);
  // Down: towards minus infinity.
  return bfloat16::from_bits((word >> 16) + (std::signbit(value) && (word & 0xffffu) != 0 ? 1 : 0));
}

/// Shift, round, saturate: what a core does from accumulators to integers.
template <class T>
T srs(std::int64_t value, int shift) {
  if (shift < 0 || shift > 62) refuse("shift out of range");
  std::int64_t rounded = value >> shift;
  if (modes.rounding == rounding_mode::conv_even && shift > 0) {
    const std::int64_t rest = value - (rounded << shift), half = std::int64_t{1} << (shift - 1);
    if (rest > half || (rest == half && (rounded & 1) != 0)) ++rounded;
  }
  if (modes.saturation == saturation_mode::saturate) {
    rounded = std::clamp<std::int64_t>(rounded, std::numeric_limits<T>::min(), std::numeric_limits<T>::max());
  }
  return static_cast<T>(rounded);
}

// --- recording

using npubench::recording::Entry;
using npubench::recording::Operation;
using npubench::recording::Type;

/// Of one object file, as the modes.
static npubench::recording::Listener listener;

template <class T>
constexpr Type type_of() {
  if (std::is_same_v<T, int8>) return Type::i8;
  if (std::is_same_v<T, int16>) return Type::i16;
  if (std::is_same_v<T, int32>) return Type::i32;
  if (std::is_same_v<T, bfloat16>) return Type::bf16;
  if (std::is_same_v<T, acc32>) return Type::acc32;
  if (std::is_same_v<T, acc64>) return Type::acc64;
  if (std::is_same_v<T, accfloat>) return Type::accfloat;
  return Type::f32;
}

/// The name of what an operation gave, for the listener: 0 where nobody listens.
inline std::uint32_t tell(Entry entry, const void* site, std::initializer_list<std::uint32_t> operands = {}) {
  if (listener.hear == nullptr) return 0;
  entry.site = site;
  std::copy(operands.begin(), operands.end(), entry.operands);
  return listener.hear(listener.context, entry);
}

template <class T>
std::uint32_t bits_of(T value) {
  if constexpr (std::is_same_v<T, float>) {
    return std::bit_cast<std::uint32_t>(value);
  } else if constexpr (std::is_same_v<T, bfloat16>) {
    return value.bits;
  } else {
    return static_cast<std::uint32_t>(value);
  }
}

}  // namespace detail

inline void set_rounding(rounding_mode mode) { detail::modes.rounding = mode; }
inline void set_saturation(saturation_mode mode) { detail::modes.saturation = mode; }

}  // namespace aie
