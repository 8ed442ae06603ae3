#include <npubench/runtime/timekeeper.h>

#include <algorithm>

#include <fmt/format.h>

namespace npubench::detail {

double Timekeeper::sync(std::size_t bytes, double host_seconds) const {
  return machine_ ? static_cast<double>(bytes) / machine_->dram_bytes_per_second : host_seconds;
}

double Timekeeper::setup(double host_seconds) const { return machine_ ? machine_->context_seconds : host_seconds; }

double Timekeeper::submit(double host_seconds) const { return machine_ ? 0 : host_seconds; }

std::chrono::milliseconds Timekeeper::host_limit(std::chrono::nanoseconds timeout,
                                                 std::chrono::milliseconds emulation_limit) const {
  using std::chrono::milliseconds;
  // XRT counts milliseconds, and takes none for forever.
  return machine_ ? emulation_limit : std::max(milliseconds(1), std::chrono::ceil<milliseconds>(timeout));
}

std::vector<ExecutionResult> Timekeeper::executions(std::span<const std::uint64_t> cycles) const {
  std::vector<ExecutionResult> list;
  if (!machine_) return list;
  for (const auto each : cycles) list.push_back({.cycles = static_cast<std::int64_t>(each)});
  return list;
}

void Timekeeper::conclude(RunResult& result, double host_seconds, std::chrono::nanoseconds timeout) const {
  if (!machine_) {
    result.phases.wait = host_seconds;
    return;
  }
  add_launch_costs(result);
  const std::chrono::duration<double> limit = timeout;
  if (result.state == RunState::completed && result.phases.device() > limit.count()) {
    result.state = RunState::timeout;
    result.diagnosis = fmt::format("the run takes {:.3f} ms, more than the {:.3f} ms waited for",
                                   result.phases.device() * 1e3, limit.count() * 1e3);
  } else if (result.state == RunState::timeout) {
    result.phases.wait = limit.count();
  }
}

double Timekeeper::launch_and_cycles(std::int64_t cycles) const {
  const auto& machine = machine_.value();
  return machine.launch_seconds + static_cast<double>(cycles) / machine.clock_hz;
}

// One launch, for each further execution what a chained command costs, and the array's cycles.
void Timekeeper::add_launch_costs(RunResult& result) const {
  double chained = 0;
  result.cycles = 0;
  for (auto& execution : result.executions) {
    const bool first = &execution == &result.executions.front();
    execution.seconds = (first ? machine_->launch_seconds : machine_->chained_seconds) +
                        static_cast<double>(execution.cycles) / machine_->clock_hz;
    if (!first) chained += machine_->chained_seconds;
    result.cycles += execution.cycles;
  }
  result.phases.submit = machine_->submit_seconds;
  result.phases.wait = machine_->launch_seconds - machine_->submit_seconds + chained +
                       static_cast<double>(result.cycles) / machine_->clock_hz;
}

}  // namespace npubench::detail
