// Several designs as one program: side by side in the columns of one partition.
#pragma once

#include <span>
#include <string>
#include <vector>

#include <npubench/design/checked_program.h>

namespace npubench {

/// One design that has all parts' dataflow, each in columns of its own: the first part from column 0, the next from
/// where that one ends; its name is `name`. One configuration of the array, and one hardware context, then serve them
/// all. Sequence sequence_of_part(parts, i) of the result is part i's own first; a part of several sequences keeps all
/// of them, in order. The parts' arguments stay as they are.
///
/// A part changes in three ways: the columns of its tiles; names, which get the part's in front ("<part>_<fifo>", a
/// sequence is "<part>", or "<part>_<sequence>" where it has several); and the numbers by which functions are known,
/// since equal functions become one. What would get a name that is taken gets "_2", "_3", ... behind it.
///
/// The parts share the command processor, which executes one sequence at a time, and DRAM. A part that runs while no
/// other does takes the time that it takes on its own.
///
/// Throws Error(invalid_argument) for no parts, Error(unsupported) for parts of different generations, and
/// Error(does_not_fit) for a part that does not fit by itself and when the generation has fewer columns than the parts
/// have in all.
Design merge(std::span<const Design> parts, std::string name = "merged");
/// The same for parts that have been checked.
Design merge(std::span<const CheckedProgram> parts, std::string name = "merged");

/// The index in merge(parts) of the first sequence of parts[part].
int sequence_of_part(std::span<const Design> parts, int part);
int sequence_of_part(std::span<const CheckedProgram> parts, int part);

}  // namespace npubench
