#include <npubench/whisper/step_runs.h>

#include <limits>
#include <utility>

#include <fmt/format.h>

#include <npubench/base/error.h>

namespace npubench::whisper {
namespace {

class OrderedRuns : public StepRuns {
 public:
  OrderedRuns(const Device& device, const CheckedProgram& program, std::vector<Execution> steps)
      : device_(device), program_(program), executions_(std::move(steps)) {
    (void)prepare();
  }

  RunResult run(std::size_t step, std::chrono::nanoseconds timeout) override {
    const auto seconds = step == 0 ? prepare() : 0;
    if (step != next_) {
      throw Error(ErrorCategory::invalid_argument,
                  fmt::format("run {} of {} in a program whose cores expect another", step, program_.design().name),
                  "begin with run 0");
    }
    return wait_for(runs_.at(step), seconds, (step + 1) % runs_.size(), timeout);
  }

  std::optional<RunResult> run_all(std::chrono::nanoseconds timeout) override {
    const auto seconds = prepare();
    return wait_for(*all_, seconds, 0, timeout);
  }

 private:
  /// Makes the context, unless it is there and where a window begins. Returns the seconds that took, by the device's
  /// clock.
  double prepare() {
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

  RunResult wait_for(Run& run, double context_seconds, std::size_t next, std::chrono::nanoseconds timeout) {
    next_ = kLost;
    run.start();
    const auto state = run.wait(timeout);
    auto result = run.result();
    result.state = state;
    result.context_seconds = context_seconds;
    if (state == RunState::completed) next_ = next;
    return result;
  }

  static constexpr auto kLost = std::numeric_limits<std::size_t>::max();

  Device device_;
  CheckedProgram program_;
  std::vector<Execution> executions_;
  std::optional<HwContext> context_;
  std::optional<Run> all_;  // runs are destroyed before the context
  std::vector<Run> runs_;
  std::size_t next_ = kLost;  // the run that the cores expect
};

}  // namespace

std::unique_ptr<StepRuns> ordered_runs(const Device& device, const CheckedProgram& program,
                                       std::vector<Execution> steps) {
  return std::make_unique<OrderedRuns>(device, program, std::move(steps));
}

void LoadedRuns::add(const Device& device, const CheckedProgram& program, const Execution& step) {
  programs_.push_back(device.load(program, step.arguments, step.sequence));
}

RunResult LoadedRuns::run(std::size_t step, std::chrono::nanoseconds timeout) {
  return programs_.at(step).run(timeout);
}

}  // namespace npubench::whisper
