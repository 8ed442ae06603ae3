// A benchmark case: a name, its parameters, and how to make what runs.
#pragma once

#include <atomic>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include <npubench/cases/kernel_case.h>
#include <npubench/kernels/kernel.h>
#include <npubench/results/document.h>
#include <npubench/runtime/device.h>

namespace npubench::bench {

/// A kernel that holds its inputs, and what it should compute with them.
struct Prepared {
  std::unique_ptr<Kernel> kernel{};
  std::shared_ptr<const Problem> problem{};  ///< null: the kernel has no output to verify (the empty design)
  std::string label{};                       ///< what the name does not say: "8 rows a call"
};

/// A kernel that no family has, on the NPU, timed by the device's clock.
using DeviceBody = std::function<Prepared(const Device& device, ProblemCache& problems)>;

/// What a benchmark of host code found, by the host's clock.
struct HostResult {
  std::vector<double> samples{};                  ///< seconds
  double cpu_seconds = 0;                         ///< of all samples together
  double operations = 0;                          ///< of one sample; 0 where a rate means nothing
  results::Numbers counters{};                    ///< further numbers
  std::optional<reference::Accuracy> accuracy{};  ///< of what was computed, where something was
  std::string label{};
};

/// Runs on the host, timed by the host's clock, `samples` times; `device` says which machine to emulate, `stop` when to
/// give up. Throws Error(interrupted) then, and Error otherwise when what it times is wrong.
using HostBody = std::function<HostResult(const Device& device, std::size_t samples, const std::atomic<bool>* stop)>;

/// What a sequence of kernels took, by the device's clock.
struct PipelineResult {
  std::vector<double> samples{};           ///< seconds of the whole
  std::vector<results::CasePart> parts{};  ///< of the last sample
  double operations = 0;                   ///< of the whole
  results::Numbers counters{};             ///< further numbers
  std::optional<reference::Accuracy> accuracy{};
  std::string output_hash{};
  std::string label{};
};

/// Calls `action`, of which so many runs on the NPU go into the trace, one after the other.
using TraceRuns = std::function<void(std::size_t runs, const std::function<void()>& action)>;

/// A sequence of kernels.
struct PipelineBody {
  /// Runs it and verifies its result; where that is wrong there are no samples. Throws as HostBody. `trace` is to be
  /// called after that; unset where no trace is wanted.
  std::function<PipelineResult(const Device& device, std::size_t samples, const std::atomic<bool>* stop,
                               const TraceRuns& trace)>
      run{};
  /// What it loads on a device of that generation.
  std::function<std::vector<Design>(Generation generation)> designs{};
};

struct Case {
  std::string name{};  ///< "Matmul/bf16_f32/tile:64/64x64x64/cores:1x1": what a person reads and filters
  results::CaseParameters parameters{};
  std::variant<DeviceBody, KernelCase, HostBody, PipelineBody> body;
  /// It takes long: run only where it is named, its group is asked for, or the filter has `request` in it.
  bool on_request = false;
  std::string request{};  ///< empty: no filter asks for it
  /// Flags that the case is made of, "--audio=speech.wav": what repeats it names them beside device and filter. Not
  /// quoted for a shell.
  std::vector<std::string> flags{};
};

/// The case of a kernel's configuration. `group` as CaseParameters has it.
Case case_of(const KernelCase& kernel_case, std::string group = {}, bool on_request = false);

inline bool runs_on_host(const Case& c) { return std::holds_alternative<HostBody>(c.body); }

}  // namespace npubench::bench
