// What the model of aie_api says of every operation that core code asks for, to whoever listens: plain C++ that an
// object file of core code and its listener share. An operation is one call of aie_api, not one instruction.
#pragma once

#include <cstdint>

namespace npubench::recording {

enum class Operation : std::uint8_t {
  load,       ///< of `lanes` elements of `type` at `address`
  store,      ///< of its operand
  scalar,     ///< one lane taken out
  broadcast,  ///< `immediate` is the bits of the value
  concat,     ///< of two parts
  extract,    ///< part number `immediate`
  rotate,     ///< of lanes, or every second of them taken
  transpose,  ///< rows and columns in `m` and `k`
  compare,    ///< to a mask
  choose,     ///< by a mask, its third operand
  mask,       ///< out of a scalar, `immediate`
  add,
  subtract,
  maximum,
  minimum,
  absolute,
  negate,
  bit_and,
  bit_or,
  bit_xor,
  bit_not,
  shift,         ///< of integers, up or down, through an accumulator
  widen,         ///< a vector of `from` into an accumulator
  narrow,        ///< an accumulator of `from` into a vector
  multiply,      ///< lane by lane
  multiply_add,  ///< the accumulator is operand 0
  multiply_subtract,
  multiply_matrix,        ///< of m x k and k x n; the accumulator is operand 0
  multiply_matrix_first,  ///< without one
  to_float,
  to_fixed,
  inverse,
  inverse_root,
  power_of_2,
  hyperbolic_tangent,
};

/// Elements, and those of accumulators.
enum class Type : std::uint8_t { i8, i16, i32, bf16, f32, acc32, acc64, accfloat };

constexpr unsigned bits(Type type) {
  switch (type) {
    case Type::i8: return 8;
    case Type::i16:
    case Type::bf16: return 16;
    case Type::i32:
    case Type::f32:
    case Type::acc32:
    case Type::accfloat: return 32;
    case Type::acc64: return 64;
  }
  return 0;
}

constexpr bool is_float(Type type) { return type == Type::f32 || type == Type::bf16 || type == Type::accfloat; }

struct Entry {
  Operation operation{};
  Type type{};              ///< of the result
  Type from{};              ///< of the operands, where it is another
  std::uint16_t lanes = 0;  ///< of the result; of a scalar, of what it is taken from
  std::uint8_t m = 0, k = 0, n = 0;
  bool bfp16 = false;           ///< a product of bf16 in block floating point
  std::uint32_t operands[3]{};  ///< what the listener called them; 0: nothing that it was told of
  std::uint32_t immediate = 0;
  const void* address = nullptr;  ///< in memory
  const void* site = nullptr;     ///< of the call: the same in each turn of a loop
};

/// Returns the name of the result, from 1 on.
struct Listener {
  std::uint32_t (*hear)(void* context, const Entry& entry) = nullptr;
  void* context = nullptr;
};

}  // namespace npubench::recording
