// Which texts of a folder of designs a person reads.
#pragma once

#include <set>
#include <string>
#include <vector>

#include <npubench/commands/design_files.h>

namespace npubench::commands {

/// The names of a few of the designs, which show what all of them are made of:
///
///   - on one core, of the designs whose cores call the same functions (a kernel, its types, its epilogue) the one of
///   the
///     shortest text, and the design without cores
///   - on the whole array, of each kernel's first functions the one of the shortest text; a model's first program, and
///     each program that is merged of several kernels, count as kernels
///
/// "First" is in the order given.
std::set<std::string> worth_reading(const std::vector<CaseDesign>& designs);

}  // namespace npubench::commands
