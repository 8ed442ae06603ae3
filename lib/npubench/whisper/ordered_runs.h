// Runs of one program that has to be given its runtime sequences in one order, over and over.
#pragma once

#include <chrono>
#include <cstddef>
#include <limits>
#include <optional>
#include <vector>

#include <npubench/runtime/device.h>

namespace npubench::whisper {

/// Its cores are where the last run has left them, so the program has a hardware context that nobody else runs on.
/// After a run that did not complete, or a round that was not brought to its end, the next round begins with a context
/// made anew.
class OrderedRuns {
 public:
  OrderedRuns(const Device& device, const CheckedProgram& program) : device_(device), program_(program) {}

  /// The next run of a round. The buffers must outlive it.
  void add(std::vector<Buffer*> arguments, int sequence) { executions_.push_back({std::move(arguments), sequence}); }

  /// Makes the context, unless it is there and where a round begins. Throws as Device::create_context. Returns the
  /// seconds that took, by the device's clock.
  double prepare();

  /// The whole round in one run, after prepare().
  RunResult run_all(std::chrono::nanoseconds timeout);

  /// Runs number `index` of the round alone and waits: number 0 after prepare(), another one after the one before it,
  /// or Error(invalid_argument).
  RunResult run(std::size_t index, std::chrono::nanoseconds timeout);

 private:
  RunResult wait_for(Run& run, double context_seconds, std::size_t next, std::chrono::nanoseconds timeout);

  static constexpr auto kLost = std::numeric_limits<std::size_t>::max();

  Device device_;
  CheckedProgram program_;
  std::vector<Execution> executions_;
  std::optional<HwContext> context_;
  std::optional<Run> all_;  // runs are destroyed before the context
  std::vector<Run> runs_;
  std::size_t next_ = kLost;  // the run that the cores expect
};

}  // namespace npubench::whisper
