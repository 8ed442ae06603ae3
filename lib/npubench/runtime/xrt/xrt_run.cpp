#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include <npubench/base/error.h>
#include <npubench/runtime/xrt/xrt_error.h>
#include <npubench/runtime/xrt/xrt_launch.h>
#include <npubench/runtime/xrt/xrt_parts.h>

namespace npubench::detail {
namespace {

using Time = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr std::uint64_t kOpcode = 3;  // run an instruction stream; what mlir-aie's hosts pass

double seconds_since(Time::time_point start) { return std::chrono::duration<double>(Time::now() - start).count(); }

RunState state_of(ert_cmd_state state) {
  switch (state) {
    case ERT_CMD_STATE_COMPLETED: return RunState::completed;
    case ERT_CMD_STATE_TIMEOUT:
    case ERT_CMD_STATE_NORESPONSE: return RunState::timeout;
    case ERT_CMD_STATE_ABORT: return RunState::aborted;
    default: return RunState::error;
  }
}

std::string why(ert_cmd_state state) {
  switch (state) {
    case ERT_CMD_STATE_TIMEOUT:
    case ERT_CMD_STATE_NORESPONSE:
      return fmt::format(
          "the driver's hang detection ended the run (state {}): the design waits for what does not come, "
          "or takes too long",
          static_cast<int>(state));
    case ERT_CMD_STATE_ABORT:
      return "the driver aborted the run (state 6): the device was reset, is gone, or has a firmware that "
             "does not fit the driver";
    default: return fmt::format("the run ended in state {}", static_cast<int>(state));
  }
}

class XrtRun : public RunBackend {
 public:
  XrtRun(std::shared_ptr<XrtProgram> program, std::unique_ptr<Launch> launch, std::vector<xrt::bo> buffers)
      : program_(std::move(program)), launch_(std::move(launch)), buffers_(std::move(buffers)) {
    result_.clock = program_->shared->time.clock();
  }

  ~XrtRun() override {
    if (!in_flight_) return;
    program_->dead = true;
    auto design = program_->design;
    auto buffers = std::make_shared<std::vector<xrt::bo>>(std::move(buffers_));
    dispose(std::move(launch_), {std::move(program_), std::move(buffers)}, design);
  }
  XrtRun(const XrtRun&) = delete;
  XrtRun& operator=(const XrtRun&) = delete;

  void start() override {
    if (result_.state == RunState::submitted) {
      throw Error(ErrorCategory::invalid_argument, "the run is already started",
                  "wait for it before starting it again");
    }
    result_.state = RunState::submitted;
    result_.phases = {};
    result_.cycles = 0;
    result_.executions.clear();
    result_.diagnosis.clear();
    if (program_->dead) return;  // wait() says so
    const auto before = Time::now();
    try {
      launch_->start();
      in_flight_ = true;
    } catch (const std::exception& reason) {
      result_.diagnosis = device_error("the run could not be started", reason).what();
    }
    result_.phases.submit = program_->shared->time.submit(seconds_since(before));
  }

  RunState wait(std::chrono::nanoseconds timeout) override {
    if (result_.state != RunState::submitted) return result_.state;
    if (!in_flight_) {
      if (result_.diagnosis.empty()) {
        result_.diagnosis = "an earlier run of this context did not complete; make the context anew";
      }
      program_->dead = true;
      return result_.state = RunState::error;
    }
    wait_started(timeout);
    if (result_.state != RunState::completed) program_->dead = true;
    return result_.state;
  }

  [[nodiscard]] const RunResult& result() const override { return result_; }

 private:
  // The emulated driver computes what it models; how long that takes the host says nothing. Times are those of the
  // emulated device in the process, to the last bit.
  void wait_started(std::chrono::nanoseconds timeout) {
    const auto& time = program_->shared->time;
    const auto& options = program_->shared->options;
    const auto before = Time::now();
    const auto limit = time.host_limit(timeout, options.emulation_limit);
    const auto waited = wait_or_stop(limit, options.stop);
    const auto seconds = seconds_since(before);
    if (!waited.ended && options.stop != nullptr && *options.stop) {
      result_.state = RunState::aborted;
      result_.diagnosis = "stopped on request";
      return;
    }
    conclude(waited, limit);
    result_.executions = time.executions(launch_->cycles());
    time.conclude(result_, seconds, timeout);
  }

  Waited wait_or_stop(milliseconds limit, const std::atomic<bool>* stop) {
    if (stop == nullptr) return launch_->wait(limit);
    constexpr milliseconds kSlice{100};
    for (;; limit -= kSlice) {
      auto waited = launch_->wait(std::min(limit, kSlice));
      if (waited.ended || *stop || limit <= kSlice) return waited;
    }
  }

  void conclude(const Waited& waited, milliseconds limit) {
    const auto words = waited.words.empty() ? std::string() : fmt::format(" (XRT: {})", waited.words);
    if (waited.ended) {
      in_flight_ = false;
      result_.state = state_of(waited.state);
      if (result_.state != RunState::completed) result_.diagnosis = why(waited.state) + words;
      return;
    }
    const auto error = driver_errno(waited.words);
    result_.state = error == ENODEV ? RunState::error : RunState::timeout;
    result_.diagnosis = fmt::format("the run did not end within {} ms{}", limit.count(), words);
    if (error != 0) result_.diagnosis += ": " + remedy_for(error);
  }

  std::shared_ptr<XrtProgram> program_;
  std::unique_ptr<Launch> launch_;
  std::vector<xrt::bo> buffers_;
  RunResult result_;
  bool in_flight_ = false;
};

}  // namespace

std::unique_ptr<RunBackend> make_xrt_run(const std::shared_ptr<XrtProgram>& program,
                                         std::span<const ContextBackend::Execution> executions) {
  std::vector<xrt::run> runs;
  std::vector<xrt::bo> buffers;
  for (const auto& execution : executions) {
    auto& run = runs.emplace_back(program->kernel);
    run.set_arg(0, kOpcode);
    const auto& sequence = program->sequences.at(static_cast<std::size_t>(execution.sequence));
    run.set_arg(1, sequence.instructions);
    run.set_arg(2, sequence.words);
    int index = 3;
    for (auto* argument : execution.arguments) {
      const auto* buffer = dynamic_cast<XrtBuffer*>(argument);
      if (buffer == nullptr)
        throw Error(ErrorCategory::invalid_argument, "a buffer of another device was given to this run");
      run.set_arg(index++, buffer->bo());
      buffers.push_back(buffer->bo());
    }
  }
  return std::make_unique<XrtRun>(program, make_launch(program->context, std::move(runs)), std::move(buffers));
}

}  // namespace npubench::detail
