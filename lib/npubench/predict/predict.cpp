#include <npubench/predict/predict.h>

#include <algorithm>
#include <array>
#include <string_view>

#include <fmt/format.h>

#include <npubench/base/error.h>
#include <npubench/emulator/emulator.h>
#include <npubench/runtime/timekeeper.h>

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

/// One line that a cell of a table has room for: what is first in a message says most.
std::string one_line(std::string text) {
  std::ranges::replace(text, '\n', ' ');
  constexpr std::string_view kCut = " ...";
  if (text.size() > Prediction::kLongestReason) {
    auto end = Prediction::kLongestReason - kCut.size();
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80) --end;  // not within a UTF-8 character
    text.replace(end, std::string::npos, kCut);
  }
  return text;
}

RunReport run(const CheckedProgram& program, const CoreFunctionLibrary& functions, const Profile& profile) {
  auto timing = timing_model(profile);
  timing.core_boot = 0;  // means of many runs: the cores have booted
  Emulator emulator(program, functions, {.profile = profile, .timing = timing, .functional = false});
  auto report = emulator.run({});
  if (report.outcome != RunOutcome::completed) throw Error(ErrorCategory::device, report.diagnosis);
  return report;
}

}  // namespace

Prediction predict(const Workload& workload) try {
  const auto plan = plan_workload(workload);
  const auto time = detail::Timekeeper::modelled(plan.profile.machine);
  const double launch = time.launch_and_cycles(0) + plan.reconfiguration_seconds;
  std::int64_t cycles = 0;
  Demands demands{.launch = launch * plan.profile.machine.clock_hz};
  for (const auto& [program, times] : plan.programs) {
    const auto report = run(program, plan.functions, plan.profile);
    cycles += report.cycles * times;
    demands.core += static_cast<double>(report.busiest_core_cycles * times);
    demands.stream += static_cast<double>(report.busiest_stream_cycles * times);
    demands.dram += static_cast<double>(report.dram_busy_cycles * times);
  }
  const double seconds = time.launch_and_cycles(cycles) + plan.reconfiguration_seconds;
  return {.microseconds = seconds * 1e6, .bound = demands.greatest()};
} catch (const Error& error) {
  return {.reason = one_line(error.what())};
}

}  // namespace npubench
