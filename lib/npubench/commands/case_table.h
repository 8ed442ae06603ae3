// Tables of cases and their modelled times, as CSV.
#pragma once

#include <cstddef>
#include <istream>
#include <ostream>
#include <span>
#include <string>

#include <npubench/commands/commands.h>

namespace npubench::commands {

/// Whether the first line of that CSV file has a column `case`.
bool is_case_table(const std::string& file);

/// A row a case: its name, its parameters in columns that are axes, predicted_us, cycles, bound and reason. Gives the
/// number of those that have a time. Throws Error(invalid_argument, not_found) for a device that is not an emulated
/// one, and for a case that the generation cannot take unless the cases are swept: then its row says why.
std::size_t predict_cases(std::span<const KernelCase> cases, bool swept, const std::string& device,
                          const Context& context, std::ostream& out);

/// The rows of a table with a column `case`, in which other columns may be axes and `profile`: as read, with the
/// prediction's columns. A row that is not understood has a reason. Throws Error(invalid_argument) for what is no
/// table.
void predict_case_table(std::istream& in, const std::string& file, const std::string& device, const Context& context,
                        std::ostream& out);

}  // namespace npubench::commands
