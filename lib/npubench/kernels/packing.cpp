#include <npubench/kernels/packing.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <string>
#include <type_traits>

#include <fmt/format.h>

#include <npubench/base/error.h>

namespace npubench {
namespace {

constexpr bool is_finite(float value) { return (std::bit_cast<std::uint32_t>(value) & 0x7f800000u) != 0x7f800000u; }
constexpr bool is_finite(bfloat16 value) { return (value.bits & 0x7f80u) != 0x7f80u; }
template <std::integral T>
constexpr bool is_finite(T) {
  return true;
}

/// To nearest, ties to even, for |value| < 2^22. Adding and taking away 1.5 * 2^23 is exact and, unlike std::nearbyint,
/// becomes vector code on every target.
constexpr float round_half_even(float value) {
  constexpr float magic = 12582912.0f;
  return (value + magic) - magic;
}

// Each conversion tells whether the element is one it can take; finding out which one is not comes afterwards, so that
// the loop over good data stays short.

template <class To, class From>
bool convert_row(const From* from, To* to, std::int64_t count, FromFloat mode, float scale) {
  bool good = true;
  if constexpr (std::is_same_v<From, To>) {
    std::memcpy(to, from, static_cast<std::size_t>(count) * sizeof(To));
    if constexpr (!std::integral<To>) {
      for (std::int64_t i = 0; i < count; ++i) good &= is_finite(from[i]);
    }
  } else if constexpr (std::is_same_v<To, bfloat16>) {
    for (std::int64_t i = 0; i < count; ++i) {
      to[i] = bfloat16(from[i]);
      good &= is_finite(to[i]);
    }
  } else if (sizeof(To) < 4 && mode == FromFloat::quantize) {
    constexpr float low = std::numeric_limits<To>::min();
    constexpr float high = std::numeric_limits<To>::max();
    for (std::int64_t i = 0; i < count; ++i) {
      good &= is_finite(from[i]);
      to[i] = static_cast<To>(round_half_even(std::min(std::max(low, from[i] / scale), high)));
    }
  } else {
    for (std::int64_t i = 0; i < count; ++i) {
      const bool inside = from[i] >= static_cast<float>(std::numeric_limits<To>::min()) &&
                          static_cast<double>(from[i]) <= static_cast<double>(std::numeric_limits<To>::max());
      to[i] = inside ? static_cast<To>(from[i]) : To{};
      good &= static_cast<float>(to[i]) == from[i];
    }
  }
  return good;
}

std::string position(const Placement& place, std::int64_t row, std::int64_t column) {
  return place.rows == 1 ? fmt::format("[{}]", column) : fmt::format("[{}, {}]", row, column);
}

template <class To, class From>
[[noreturn]] void refuse(std::string_view input, const From* from, const Placement& place, std::int64_t row,
                         FromFloat mode, float scale) {
  for (std::int64_t i = 0; i < place.columns; ++i) {
    To ignored;
    if (convert_row<To>(from + i, &ignored, 1, mode, scale)) continue;
    const auto value = static_cast<float>(from[i]);
    const auto where = fmt::format("{}{}", input, position(place, row, i));
    if (std::isnan(value)) throw Error(ErrorCategory::invalid_argument, where + " is NaN", "inputs must be finite");
    if (std::isinf(value))
      throw Error(ErrorCategory::invalid_argument, where + " is infinite", "inputs must be finite");
    if constexpr (std::integral<To>) {
      throw Error(ErrorCategory::invalid_argument,
                  fmt::format("{} is {}, {} takes whole numbers from {} to {}", where, value, name(data_type_of<To>),
                              std::numeric_limits<To>::min(), std::numeric_limits<To>::max()));
    }
    throw Error(ErrorCategory::invalid_argument, fmt::format("{} is {}, beyond what bf16 can hold", where, value));
  }
  throw Error(ErrorCategory::invalid_argument, fmt::format("{} has an element that cannot be converted", input));
}

template <class To, class From>
void pack_rows(std::string_view input, const From* from, const Placement& place, To* to, FromFloat mode, float scale) {
  for (std::int64_t row = 0; row < place.rows; ++row) {
    const auto* source = from + row * place.columns;
    if (!convert_row<To>(source, to + place.offset + row * place.row_stride, place.columns, mode, scale)) {
      refuse<To>(input, source, place, row, mode, scale);
    }
  }
}

}  // namespace

void pack(std::string_view input, ElementSpan from, DataType type, const Placement& place, std::span<std::byte> to,
          FromFloat mode, float scale) {
  if (static_cast<std::int64_t>(from.size()) != place.rows * place.columns) {
    const auto shape = place.rows == 1 ? std::string{} : fmt::format("{} x {} needs ", place.rows, place.columns);
    throw Error(ErrorCategory::invalid_argument,
                fmt::format("{} has {} elements, {}{}{}", input, from.size(), shape, place.rows * place.columns,
                            shape.empty() ? " are needed" : ""));
  }
  if (from.type() != type && from.type() != DataType::f32) {
    throw Error(ErrorCategory::invalid_argument, fmt::format("{} is of {}", input, name(from.type())),
                fmt::format("give it as {}{}", name(type), type == DataType::f32 ? "" : " or f32"));
  }
  visit_element(type, [&](auto element) {
    using To = decltype(element);
    auto* elements = reinterpret_cast<To*>(to.data());
    if (from.type() == type) {
      pack_rows<To>(input, from.as<To>().data(), place, elements, mode, scale);
    } else {
      pack_rows<To>(input, from.as<float>().data(), place, elements, mode, scale);
    }
  });
}

void unpack_rows(std::span<const std::byte> from, DataType type, const Placement& place, std::vector<std::byte>& out) {
  const auto size = static_cast<std::int64_t>(size_of(type));
  out.resize(static_cast<std::size_t>(place.rows * place.columns * size));
  for (std::int64_t row = 0; row < place.rows; ++row) {
    std::memcpy(out.data() + row * place.columns * size, from.data() + (place.offset + row * place.row_stride) * size,
                static_cast<std::size_t>(place.columns * size));
  }
}

}  // namespace npubench
