// Where the times of a design's core code come from.
#pragma once

#include <set>
#include <string>

#include <npubench/arch/profile.h>
#include <npubench/core/core_function.h>
#include <npubench/design/design.h>

namespace npubench {

/// Where the cycles of the functions that the design declares come from on that machine. Throws Error(not_found) for a
/// function that the library lacks, and Error(unsupported) for a declaration that it does not take.
std::set<CycleSource> cycle_sources(const Design& design, const CoreFunctionLibrary& functions, const Profile& profile);

/// "estimated", "counted+estimated"; empty where no function is called.
std::string to_string(const std::set<CycleSource>& sources);

}  // namespace npubench
