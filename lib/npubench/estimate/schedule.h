// Schedules of instructions: of code without loops, and of loops whose turns overlap. Internal to this folder.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <npubench/estimate/instruction.h>

namespace npubench::estimate {

/// to is issued at least `cycles` after from, `turns` turns later.
struct Dependence {
  std::uint32_t from = 0, to = 0;
  int cycles = 0;
  int turns = 0;
};

/// Instructions of one turn, and what they wait for.
struct Body {
  std::vector<Kind> kinds{};
  std::vector<Dependence> dependences{};
};

/// Of list[first, last). A turn before it is list[before, before + last - first), if that is of the same length; kNone:
/// no loop. `registers_stay`: a register is written every turn, so that a value is read before the next turn's comes:
/// the cores have no rotating registers.
Body body_of(std::span<const Instruction> list, std::uint32_t first, std::uint32_t last, std::uint32_t before,
             const Machine& machine, bool registers_stay);

struct Schedule {
  int interval = 0;          ///< cycles from turn to turn; 0: of one turn
  int length = 0;            ///< cycles in which instructions of one turn are issued
  std::vector<int> times{};  ///< of each instruction, in one turn
};

/// The least interval that the units allow, and the unit that does.
struct UnitBound {
  int cycles = 0;
  Unit unit{};
};
/// `usual`: by the alternatives that a compiler takes.
UnitBound unit_bound(std::span<const Kind> kinds, const Machine& machine, bool usual);

/// The least interval that chains of dependences through several turns allow.
int recurrence_bound(const Body& body, int at_least, int at_most);

/// One turn after the other.
Schedule schedule_once(const Body& body, const Machine& machine);
/// Turns that overlap: the least interval at which one is found.
Schedule schedule_loop(const Body& body, const Machine& machine, int least_interval);

}  // namespace npubench::estimate
