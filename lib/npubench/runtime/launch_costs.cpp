#include <npubench/runtime/launch_costs.h>

namespace npubench::detail {

void apply_launch_costs(const Profile& profile, RunResult& result) {
  double chained = 0;
  result.cycles = 0;
  for (auto& execution : result.executions) {
    const bool first = &execution == &result.executions.front();
    execution.seconds = (first ? profile.launch_seconds : profile.chained_seconds) +
                        static_cast<double>(execution.cycles) / profile.clock_hz;
    if (!first) chained += profile.chained_seconds;
    result.cycles += execution.cycles;
  }
  result.phases.submit = profile.submit_seconds;
  result.phases.wait =
      profile.launch_seconds - profile.submit_seconds + chained + static_cast<double>(result.cycles) / profile.clock_hz;
}

}  // namespace npubench::detail
