#include <npubench/whisper/ordered_runs.h>

#include <utility>

#include <fmt/format.h>

#include <npubench/base/error.h>

namespace npubench::whisper {

double OrderedRuns::prepare() {
  if (next_ == 0) return 0;
  all_.reset();
  runs_.clear();
  context_.reset();
  context_.emplace(device_.create_context(program_));
  all_.emplace(context_->create_batch(executions_));
  for (const auto& [arguments, sequence] : executions_) runs_.push_back(context_->create_run(arguments, sequence));
  next_ = 0;
  return context_->setup_seconds();
}

RunResult OrderedRuns::run_all(std::chrono::nanoseconds timeout) {
  const auto seconds = prepare();
  return wait_for(*all_, seconds, 0, timeout);
}

RunResult OrderedRuns::run(std::size_t index, std::chrono::nanoseconds timeout) {
  const auto seconds = index == 0 ? prepare() : 0;
  if (index != next_) {
    throw Error(ErrorCategory::invalid_argument,
                fmt::format("run {} of {} in a program whose cores expect another", index, program_.design().name),
                "begin with run 0");
  }
  return wait_for(runs_.at(index), seconds, (index + 1) % runs_.size(), timeout);
}

RunResult OrderedRuns::wait_for(Run& run, double context_seconds, std::size_t next, std::chrono::nanoseconds timeout) {
  next_ = kLost;
  run.start();
  const auto state = run.wait(timeout);
  auto result = run.result();
  result.state = state;
  result.context_seconds = context_seconds;
  if (state == RunState::completed) next_ = next;
  return result;
}

}  // namespace npubench::whisper
