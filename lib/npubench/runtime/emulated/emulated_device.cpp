#include <npubench/runtime/emulated/emulated_device.h>

#include <sys/mman.h>

#include <atomic>
#include <cstring>
#include <mutex>
#include <new>
#include <utility>

#include <fmt/format.h>

#include <npubench/base/error.h>
#include <npubench/emulator/emulator.h>
#include <npubench/runtime/timekeeper.h>

namespace npubench::detail {
namespace {

struct Unmap {
  std::size_t bytes = 0;
  void operator()(std::byte* memory) const { ::munmap(memory, bytes); }
};
using ZeroedMemory = std::unique_ptr<std::byte[], Unmap>;

/// Pages of its own, there from when they are touched: timing-only runs touch none. (calloc clears what the heap takes
/// up again, whole buffers of it.)
ZeroedMemory allocate_zeroed(std::size_t bytes) {
  void* const memory = ::mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED) throw std::bad_alloc();
  return {static_cast<std::byte*>(memory), Unmap{bytes}};
}

/// What contexts, buffers and runs need of the device; it lives as long as any of them.
struct Shared {
  explicit Shared(const Profile& profile) : time(Timekeeper::modelled(profile.machine)) {}

  Timekeeper time;
  DeviceInfo info;
  DeviceOptions options;
  TimingModel timing;
  CoreFunctionLibrary functions;
  int max_contexts = 0;
  std::atomic<int> contexts = 0;
};

/// Host and device each have their own copy, so that a forgotten sync shows, as it does on hardware with its caches.
class EmulatedBuffer : public BufferBackend {
 public:
  EmulatedBuffer(std::shared_ptr<Shared> shared, std::size_t bytes)
      : shared_(std::move(shared)), bytes_(bytes), host_(allocate_zeroed(bytes)), device_(allocate_zeroed(bytes)) {}

  std::span<std::byte> map() override { return {host_.get(), bytes_}; }
  std::span<std::byte> device_memory() { return {device_.get(), bytes_}; }

  double sync_to_device() override { return copy(host_.get(), device_.get()); }
  double sync_from_device() override { return copy(device_.get(), host_.get()); }
  void discard_host_copy() override { host_ = allocate_zeroed(bytes_); }

 private:
  double copy(const std::byte* from, std::byte* to) const {
    if (shared_->options.functional) std::memcpy(to, from, bytes_);
    return shared_->time.sync(bytes_, 0);
  }

  std::shared_ptr<Shared> shared_;
  std::size_t bytes_;
  ZeroedMemory host_, device_;
};

/// The array as configured by one context; runs take turns on it.
struct Array {
  std::mutex busy;
  Emulator emulator;
  bool dead = false;  // after a run that did not complete
};

class EmulatedRun : public RunBackend {
 public:
  /// The memory of one execution's arguments, and which runtime sequence works on it.
  struct Execution {
    std::vector<std::span<std::byte>> arguments;
    int sequence = 0;
  };

  EmulatedRun(std::shared_ptr<Shared> shared, std::shared_ptr<Array> array, std::vector<Execution> executions)
      : shared_(std::move(shared)), array_(std::move(array)), executions_(std::move(executions)) {
    result_.clock = shared_->time.clock();
  }

  void start() override {
    if (result_.state == RunState::submitted) {
      throw Error(ErrorCategory::invalid_argument, "the run is already started",
                  "wait for it before starting it again");
    }
    result_ = {.state = RunState::submitted, .clock = shared_->time.clock()};
  }

  RunState wait(std::chrono::nanoseconds timeout) override {
    if (result_.state != RunState::submitted) return result_.state;
    const std::scoped_lock turn(array_->busy);
    if (array_->dead) {
      result_.state = RunState::error;
      result_.diagnosis = "an earlier run of this context did not complete; make the context anew";
      return result_.state;
    }
    const auto report = execute();
    result_.demands = demands_of(report);
    result_.diagnosis = report.diagnosis;
    result_.state = state_of(report.outcome);
    shared_->time.conclude(result_, 0, timeout);
    array_->dead = result_.state != RunState::completed;
    return result_.state;
  }

  [[nodiscard]] const RunResult& result() const override { return result_; }

 private:
  static CycleDemands demands_of(const RunReport& report) {
    return {report.busiest_core_cycles, report.busiest_stream_cycles, report.dram_busy_cycles};
  }

  /// Of all executions, up to the first that does not complete.
  RunReport execute() {
    RunReport total;
    for (const auto& execution : executions_) {
      const auto before = total;
      total = array_->emulator.run(execution.arguments, execution.sequence);
      result_.executions.push_back({.cycles = total.cycles, .demands = demands_of(total)});
      total.cycles += before.cycles;
      total.busiest_core_cycles += before.busiest_core_cycles;
      total.busiest_stream_cycles += before.busiest_stream_cycles;
      total.dram_busy_cycles += before.dram_busy_cycles;
      if (total.outcome != RunOutcome::completed) break;
    }
    return total;
  }

  static RunState state_of(RunOutcome outcome) {
    switch (outcome) {
      case RunOutcome::completed: return RunState::completed;
      case RunOutcome::timeout: return RunState::timeout;
      case RunOutcome::error: return RunState::error;
      case RunOutcome::interrupted: return RunState::aborted;
    }
    return RunState::error;
  }

  std::shared_ptr<Shared> shared_;
  std::shared_ptr<Array> array_;
  std::vector<Execution> executions_;
  RunResult result_;
};

/// One of the contexts that the device grants, from construction to destruction.
class ContextGrant {
 public:
  explicit ContextGrant(std::shared_ptr<Shared> shared) : shared_(std::move(shared)) {
    if (shared_->contexts.fetch_add(1) >= shared_->max_contexts) {
      shared_->contexts.fetch_sub(1);
      // The driver's own words (shared by every Linux user who met the limit), then what to do.
      throw Error(
          ErrorCategory::context_limit,
          fmt::format("DRM_IOCTL_AMDXDNA_CREATE_HWCTX IOCTL failed (err=-2): No such file or directory; {} of {} "
                      "hardware contexts of {} are in use",
                      shared_->max_contexts, shared_->max_contexts, shared_->info.name),
          "destroy a kernel or context that is no longer needed");
    }
  }
  ~ContextGrant() { shared_->contexts.fetch_sub(1); }
  ContextGrant(const ContextGrant&) = delete;
  ContextGrant& operator=(const ContextGrant&) = delete;

 private:
  std::shared_ptr<Shared> shared_;
};

class EmulatedContext : public ContextBackend {
 public:
  EmulatedContext(std::shared_ptr<Shared> shared, const CheckedProgram& program)
      : shared_(shared), grant_(shared), array_(make_array(*shared, program)) {}

  std::unique_ptr<RunBackend> create_run(std::span<const Execution> executions) override {
    std::vector<EmulatedRun::Execution> memory;
    for (const auto& execution : executions) {
      memory.push_back({{}, execution.sequence});
      for (auto* argument : execution.arguments) {
        auto* buffer = dynamic_cast<EmulatedBuffer*>(argument);
        if (buffer == nullptr)
          throw Error(ErrorCategory::invalid_argument, "a buffer of another device was given to this run");
        memory.back().arguments.push_back(buffer->device_memory());
      }
    }
    return std::make_unique<EmulatedRun>(shared_, array_, std::move(memory));
  }

  [[nodiscard]] double setup_seconds() const override { return shared_->time.setup(0); }

 private:
  static std::shared_ptr<Array> make_array(const Shared& shared, const CheckedProgram& program) {
    EmulatorOptions options{.profile = shared.info.profile, .timing = shared.timing};
    options.functional = shared.options.functional;
    options.stop = shared.options.stop;
    options.trace = shared.options.trace;
    return std::shared_ptr<Array>(new Array{{}, Emulator(program, shared.functions, std::move(options)), false});
  }

  std::shared_ptr<Shared> shared_;
  ContextGrant grant_;
  std::shared_ptr<Array> array_;
};

class EmulatedDevice : public DeviceBackend {
 public:
  EmulatedDevice(const Profile& profile, DeviceOptions options) : shared_(std::make_shared<Shared>(profile)) {
    shared_->info = {.name = fmt::format("emulated {} ({})", name(profile.generation), profile.name),
                     .backend = "emulated",
                     .generation = profile.generation,
                     .clock = shared_->time.clock(),
                     .profile = profile,
                     .driver = {},
                     .firmware = {},
                     .xrt = {},
                     .power_mode = {}};
    shared_->timing = options.timing ? *options.timing : timing_model(profile);
    shared_->functions = options.functions ? *options.functions : CoreFunctionLibrary::standard();
    shared_->max_contexts = options.max_contexts.value_or(profile.machine.max_contexts);
    shared_->options = std::move(options);
  }

  [[nodiscard]] const DeviceInfo& info() const override { return shared_->info; }
  [[nodiscard]] int contexts_in_use() const override { return shared_->contexts; }

  std::unique_ptr<BufferBackend> allocate(std::size_t bytes) override {
    return std::make_unique<EmulatedBuffer>(shared_, bytes);
  }

  std::unique_ptr<ContextBackend> create_context(const CheckedProgram& program) override {
    if (shared_->options.on_load) shared_->options.on_load(program);
    return std::make_unique<EmulatedContext>(shared_, program);
  }

 private:
  std::shared_ptr<Shared> shared_;
};

}  // namespace

std::shared_ptr<DeviceBackend> make_emulated_device(const Profile& profile, DeviceOptions options) {
  return std::make_shared<EmulatedDevice>(profile, std::move(options));
}

}  // namespace npubench::detail
