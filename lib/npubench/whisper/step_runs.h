// The runs of a window's steps: of one program, or of several.
#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

#include <npubench/runtime/device.h>

namespace npubench::whisper {

/// Steps are numbered as they are in a window. The buffers of their arguments must outlive it.
class StepRuns {
 public:
  virtual ~StepRuns() = default;
  StepRuns(const StepRuns&) = delete;
  StepRuns& operator=(const StepRuns&) = delete;

  /// Runs one step and waits.
  virtual RunResult run(std::size_t step, std::chrono::nanoseconds timeout) = 0;

  /// All steps as one submission; nothing where they are of several programs.
  virtual std::optional<RunResult> run_all(std::chrono::nanoseconds timeout) = 0;

 protected:
  StepRuns() = default;
};

/// Steps of one program that has to be given its runtime sequences in one order, over and over. Its cores are where the
/// last run has left them, so the program has a hardware context that nobody else runs on. After a run that did not
/// complete, or a window that was not brought to its end, the next window begins with a context made anew. Makes the
/// first one: throws as Device::create_context. Of run(), number 0 begins a window, another one comes after the one
/// before it; Error(invalid_argument) otherwise.
std::unique_ptr<StepRuns> ordered_runs(const Device& device, const CheckedProgram& program,
                                       std::vector<Execution> steps);

/// Steps of programs that are loaded one by one.
class LoadedRuns : public StepRuns {
 public:
  /// The next step. Throws as Device::load.
  void add(const Device& device, const CheckedProgram& program, const Execution& step);

  RunResult run(std::size_t step, std::chrono::nanoseconds timeout) override;
  std::optional<RunResult> run_all(std::chrono::nanoseconds) override { return std::nullopt; }

 private:
  std::vector<Program> programs_;
};

}  // namespace npubench::whisper
