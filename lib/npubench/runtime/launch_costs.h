// What a modelled run takes beside the array's cycles.
#pragma once

#include <npubench/arch/profile.h>
#include <npubench/runtime/run_state.h>

namespace npubench::detail {

/// Sets the phases, the cycles and each execution's seconds, from the executions' cycles: one launch, and for each
/// further execution what a chained command costs.
void apply_launch_costs(const Profile& profile, RunResult& result);

}  // namespace npubench::detail
