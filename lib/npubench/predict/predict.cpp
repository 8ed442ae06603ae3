#include <npubench/predict/predict.h>

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include <npubench/base/error.h>
#include <npubench/emulator/emulator.h>

namespace npubench {
namespace {

/// What each resource alone would take, in cycles of the array.
struct Demands {
  double core = 0, stream = 0, dram = 0, launch = 0;

  [[nodiscard]] Bound greatest() const {
    const std::array<double, 4> all{core, stream, dram, launch};
    return static_cast<Bound>(std::ranges::max_element(all) - all.begin());
  }
};

RunReport run(const CheckedProgram& program, const Profile& profile) {
  auto timing = timing_model(profile);
  timing.core_boot = 0;  // means of many runs: the cores have booted
  Emulator emulator(program, CoreFunctionLibrary::standard(),
                    {.profile = profile, .timing = timing, .functional = false});
  auto report = emulator.run({});
  if (report.outcome != RunOutcome::completed) throw Error(ErrorCategory::device, report.diagnosis);
  return report;
}

}  // namespace

Prediction predict(const Workload& workload) try {
  const auto plan = plan_workload(workload);
  const double cycle = 1 / plan.profile.clock_hz;
  double seconds = plan.profile.launch_seconds + plan.reconfiguration_seconds;
  Demands demands{.launch = seconds / cycle};
  for (const auto& program : plan.programs) {
    const auto report = run(program, plan.profile);
    seconds += static_cast<double>(report.cycles) * cycle;
    demands.core += static_cast<double>(report.busiest_core_cycles);
    demands.stream += static_cast<double>(report.busiest_stream_cycles);
    demands.dram += static_cast<double>(report.dram_busy_cycles);
  }
  return {.microseconds = seconds * 1e6, .bound = demands.greatest()};
} catch (const Error& error) {
  std::string reason = error.what();
  std::ranges::replace(reason, '\n', ' ');
  return {.reason = std::move(reason)};
}

}  // namespace npubench
