// States and times of a run.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace npubench {

/// In XRT's terms (ERT_CMD_STATE_*).
enum class RunState : std::uint8_t { created, submitted, completed, timeout, error, aborted };

constexpr std::string_view name(RunState state) {
  switch (state) {
    case RunState::created: return "new";
    case RunState::submitted: return "submitted";
    case RunState::completed: return "completed";
    case RunState::timeout: return "timeout";
    case RunState::error: return "error";
    case RunState::aborted: return "abort";
  }
  return "?";
}

/// Which clock a time came from. The two never mix.
enum class Clock : std::uint8_t { modelled, measured };

constexpr std::string_view name(Clock clock) { return clock == Clock::modelled ? "modelled" : "measured"; }

/// Seconds of each phase of one run.
struct PhaseTimes {
  double sync_to_device = 0;
  double submit = 0;
  double wait = 0;
  double sync_from_device = 0;

  /// Submission to completion, without buffer syncs: what "kernel time" means here.
  [[nodiscard]] double device() const { return submit + wait; }
  [[nodiscard]] double total() const { return sync_to_device + device() + sync_from_device; }

  bool operator==(const PhaseTimes&) const = default;
};

/// Cycles of the array clock that a run would take if only one resource were slow, for each resource. The greatest of
/// them bounds the run.
struct CycleDemands {
  std::int64_t core = 0;    ///< of the busiest core
  std::int64_t stream = 0;  ///< of the busiest stream
  std::int64_t dram = 0;    ///< all traffic at the DRAM's rate
};

/// One execution of a run of several.
struct ExecutionResult {
  double seconds = 0;  ///< its share of the run's time; the launch is the first one's
  std::int64_t cycles = 0;
  std::optional<CycleDemands> demands{};
};

/// How one run went.
struct RunResult {
  RunState state = RunState::created;
  Clock clock{};
  PhaseTimes phases{};
  double context_seconds = 0;  ///< loading the program, where it held no context any more (Program); no phase
  std::int64_t cycles = 0;     ///< of the array clock, where the device knows them; else 0
  std::optional<CycleDemands> demands{};  ///< where the device knows them: emulated
  /// Executions up to the one that did not complete, where the device tells them apart: emulated. Their seconds add up
  /// to the phases.
  std::vector<ExecutionResult> executions{};
  std::string diagnosis{};  ///< why it did not complete
};

}  // namespace npubench
