// What is known of a register's content. Internal to this folder.
#pragma once

#include <cstdint>

namespace npubench::cycles {

struct Value {
  enum class Kind : std::uint8_t {
    unknown,  ///< data, or what a register held when the function began
    number,
    address,  ///< bits beyond the place that base stands for
    code      ///< the bundle of that index
  };
  static constexpr std::uint32_t kNoBase = static_cast<std::uint32_t>(-1);

  Kind kind = Kind::unknown;
  std::uint32_t bits = 0;
  std::uint32_t base = kNoBase;  ///< of an unknown one: what it is an address in, if that is known
  std::uint32_t origin = 0;      ///< of an unknown one: index of the bundle that it comes from, + 1; 0: the caller

  static Value number(std::uint32_t bits) { return {.kind = Kind::number, .bits = bits}; }
  static Value code(std::uint32_t bundle) { return {.kind = Kind::code, .bits = bundle}; }

  [[nodiscard]] bool is_number() const { return kind == Kind::number; }
  friend bool operator==(const Value&, const Value&) = default;
};

}  // namespace npubench::cycles
