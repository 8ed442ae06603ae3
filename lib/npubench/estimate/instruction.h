// Instructions of a core as the estimate knows them: what slots and ports one takes, and when its operands are read and
// its result is there. Internal to this folder.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace npubench::estimate {

/// What one instruction at a time can have in a cycle: the slots of a bundle, and a port behind them.
enum class Unit : std::uint8_t { slot_a, slot_b, slot_store, slot_move, slot_vector, write_port };
inline constexpr std::size_t kUnits = 6;
/// As a person reads it: "loads", "multiplier and vector adders".
std::string_view description(Unit unit);

enum class Kind : std::uint8_t {
  load,
  load_wide,         ///< with a conversion into an accumulator on the way
  load_accumulator,  ///< into an accumulator
  store,
  store_narrow,  ///< with a conversion out of an accumulator on the way
  scalar_load,
  scalar_store,
  lane,  ///< a lane into a scalar register
  broadcast,
  shuffle,
  half,     ///< half of a register written
  move,     ///< a register of vectors to one of accumulators, or back
  integer,  ///< vector addition, subtraction, maximum, selection, logic
  compare,
  widen_integer,  ///< vups
  widen_float,
  narrow_integer,  ///< vsrs
  narrow_float,
  to_integer,  ///< vfloor
  to_block,    ///< to block floating point
  multiply_integer,
  multiply_float,
  multiply_add_integer,  ///< operand 0 is the accumulator
  multiply_add_float,
  add_integer,  ///< of accumulators
  add_float,
  function,  ///< exp2, tanh
};

/// A unit that an instruction takes, some cycles after it is issued.
struct Use {
  Unit unit{};
  std::uint8_t cycle = 0;
};
using Alternative = std::vector<Use>;

/// Registers whose results reach some readers a cycle earlier.
enum class Bypass : std::uint8_t { none, move, vector };

/// One row of a machine's table: an itinerary of llvm-aie.
struct Itinerary {
  Kind kind{};
  std::string_view name;
  std::vector<Alternative> alternatives;
  std::size_t usual = 0;  ///< of the alternatives, how many a compiler takes; 0: all
  int result = 1;         ///< the cycle after which the result is there; of a store, that of the memory
  int operand = 1;        ///< in which operands are read
  int accumulator = 1;    ///< in which operand 0 is read, if it is an accumulator
  Bypass gives = Bypass::none, takes = Bypass::none, takes_accumulator = Bypass::none;
  std::string_view source;
};

class Machine {
 public:
  /// One row of every kind.
  Machine(std::string_view name, std::vector<Itinerary> rows, std::uint32_t load_bytes);

  [[nodiscard]] const Itinerary& operator[](Kind kind) const { return rows_[static_cast<std::size_t>(kind)]; }
  [[nodiscard]] std::span<const Itinerary> rows() const { return rows_; }
  [[nodiscard]] std::string_view name() const { return name_; }
  /// Of one load or store.
  [[nodiscard]] std::uint32_t load_bytes() const { return load_bytes_; }

  /// Cycles from one instruction to another that reads its result as operand number `operand`.
  [[nodiscard]] int latency(Kind from, Kind to, std::size_t operand) const;
  /// The cycle in which that operand is read.
  [[nodiscard]] int read(Kind kind, std::size_t operand) const;

  static const Machine& aie2();
  static const Machine& aie2p();

 private:
  std::string_view name_;
  std::vector<Itinerary> rows_;
  std::uint32_t load_bytes_;
};

inline constexpr std::uint32_t kNone = 0xffffffff;

struct Instruction {
  Kind kind{};
  std::uint8_t count = 0;
  std::array<std::uint32_t, 4> operands{};  ///< instructions; kNone: what is there already
  std::uint32_t entry = 0;                  ///< the operation that asked for it
  std::uint32_t waits_for = kNone;          ///< of a load: the last store to what it reads
};

}  // namespace npubench::estimate
