// Operations of a core as its assembler writes them, and what of them decides a program's way: scalars, addresses,
// branches. Internal to this folder.
//
// Meanings are those of llvm-aie: its assembler's tests (llvm/test/MC/AIE), its selection patterns
// (AIE2InstrPatterns.td, AIE2PInstrPatterns.td) and its itineraries (AIE2Schedule.td, AIE2PGenSchedule.td).
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace npubench::cycles {

/// A register that scalar or address code uses.
using Register = std::uint8_t;
namespace registers {
inline constexpr Register r0 = 0, p0 = 32, m0 = 40, dn0 = 48, dj0 = 56, dc0 = 64;
inline constexpr Register link = 72, stack = 73, loop_count = 74, loop_start = 75, loop_end = 76;
inline constexpr Register count = 77;
inline constexpr Register none = 255;  ///< a vector, accumulator, mask or status register, or no register at all
}  // namespace registers

/// "r0", "dj3", "lr", in any case; none for others.
Register parse_register(std::string_view name);
/// "r0".
std::string_view name(Register which);

/// What an operation reads or writes.
struct Operand {
  enum class Kind : std::uint8_t { none, reg, number, symbol };
  Kind kind = Kind::none;
  Register reg = registers::none;
  std::uint32_t number = 0;  ///< of a symbol: what is added to it
  std::uint32_t symbol = 0;  ///< its index in the text's table
};

/// How an address is made, and what becomes of its pointer.
struct Address {
  enum class Kind : std::uint8_t { none, indexed, post_modified, post_modified_2d, post_modified_3d, unknown };
  Kind kind = Kind::none;
  Register pointer = registers::none;
  Operand offset{};  ///< indexed: added for this access; post-modified: added to the pointer afterwards
  /// The d register of two and three dimensions: m, dn, dj, dc of this index (and dn, dj, dc of the one 4 higher).
  std::uint8_t dimensions = 0;
};

enum class Action : std::uint8_t {
  none,         ///< a nop, or vector work that writes no scalar
  move,         ///< out = a
  compute,      ///< out = function of a, b (c)
  unknown,      ///< writes something that only data tell
  load,         ///< of 32 bits, into one register
  vector_load,  ///< any other load: what it writes is data
  store,        ///< of 32 bits, from one register
  vector_store,
  advance,  ///< padda, paddb, padds, paddxm
  jump,
  call,
  jump_not_zero,
  jump_zero,
  jump_decrement,  ///< out = a - 1, to the pointer b unless that is zero
  give_back,       ///< ret
  event,
  done,        ///< the core's program ends
  unsupported  ///< not known here: refused where it is executed
};

enum class Function : std::uint8_t {
  add,
  add_carry,
  subtract,
  subtract_carry,
  bit_and,
  bit_or,
  bit_xor,
  shift,
  arithmetic_shift,
  multiply,
  multiply_add,
  multiply_subtract,
  absolute,
  leading_zeros,
  leading_signs,
  ones,
  equal,
  not_equal,
  less,
  less_unsigned,
  not_less,
  not_less_unsigned,
  is_zero,
  is_not_zero,
  select_if_zero,
  select_if_not_zero,
  extend_s8,
  extend_s16,
  extend_u8,
  extend_u16
};

/// One operation of a bundle.
struct Operation {
  Action action = Action::none;
  Function function = Function::add;
  std::uint8_t latency = 1;  ///< bundles until its result can be read
  std::uint8_t bytes = 0;    ///< of an access to memory
  bool linked = false;       ///< its number may be one that the linker puts in
  Operand out{};
  std::array<Operand, 3> in{};
  Address address{};
  std::vector<Register> clobbered{};  ///< registers that hold data afterwards
};

/// Symbols that operands name, by index.
class SymbolTable;

/// Reads one operation: "mova\tr1, #0x8", "vlda.conv.fp32.bf16\t cml2, [p5], #0x40". Unsupported where it is not known.
Operation parse_operation(std::string_view text, SymbolTable& symbols);

}  // namespace npubench::cycles
