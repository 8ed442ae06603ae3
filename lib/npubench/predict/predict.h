// Published workloads on the emulated NPU: which design a row means, and what it would take.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <npubench/arch/profile.h>
#include <npubench/core/core_function.h>
#include <npubench/design/checked_program.h>
#include <npubench/predict/workload.h>

namespace npubench {

struct PlannedProgram {
  CheckedProgram program;
  std::int64_t times = 1;  ///< that it runs, each time from rest: the iterations of mlir-air's launches
};

/// What a row means: designs that run one after the other on one machine, with one launch.
struct PlannedWorkload {
  Profile profile{};  ///< with the row's compiler, and published cycles: rows are of other people's code
  std::vector<PlannedProgram> programs{};
  CoreFunctionLibrary functions = CoreFunctionLibrary::standard();
  /// Seconds that go by in a run besides the launch and the array: configurations loaded within it.
  double reconfiguration_seconds = 0;
};

/// The machine of a row: the profile of that name. A row that names none means its generation's default, except that a
/// clock that was read in a program ("host latency") means a machine in its default power mode, and Peano's code on
/// npu2 the machine that mlir-air was measured on. Throws Error(not_found) for a name that no profile has and
/// Error(invalid_argument) where neither profile nor device is named, or the two contradict each other.
Profile machine_of(const Workload& workload);

/// The programs of a row. Throws Error(unsupported, invalid_argument, does_not_fit, not_found) with the reason why
/// there are none: the row's `problem`, where it has one.
PlannedWorkload plan_workload(const Workload& workload);

/// What most of the time goes into: what would have to be less for the time to be less.
enum class Bound : std::uint8_t { core, stream, dram, launch };

constexpr std::string_view name(Bound bound) {
  switch (bound) {
    case Bound::core: return "core";
    case Bound::stream: return "stream";
    case Bound::dram: return "DRAM";
    case Bound::launch: return "launch";
  }
  return "?";
}

/// Either a time or a reason.
struct Prediction {
  double microseconds = 0;
  Bound bound{};
  std::string reason{};  ///< why there is no time: one line of at most kLongestReason characters

  static constexpr std::size_t kLongestReason = 400;

  [[nodiscard]] bool answered() const { return reason.empty(); }
};

/// Runs the row's designs timing-only. Never throws for a workload: what cannot be expressed has a reason.
Prediction predict(const Workload& workload);

}  // namespace npubench
