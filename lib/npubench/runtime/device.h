// NPUs, real or emulated, under one set of types: Device, HwContext, Buffer, Run.
#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <npubench/arch/profile.h>
#include <npubench/base/error.h>  // what is thrown, for who includes this or a kernel alone
#include <npubench/core/core_function.h>
#include <npubench/core/cycle_sources.h>
#include <npubench/design/checked_program.h>
#include <npubench/emulator/timing_model.h>
#include <npubench/emulator/trace.h>
#include <npubench/runtime/program.h>
#include <npubench/runtime/run_state.h>

namespace npubench {

namespace detail {
class DeviceBackend;
class ContextBackend;
class BufferBackend;
class RunBackend;
struct CachedSet;
}  // namespace detail

struct DeviceInfo {
  std::string name{};     ///< "emulated npu1 (phoenix-7940hs-turbo)"
  std::string backend{};  ///< "emulated" or "xrt"
  Generation generation{};
  Clock clock{};             ///< where its times come from
  Profile profile{};         ///< of the emulated machine, or the closest one known to a real device
  std::string driver{};      ///< empty when emulated
  std::string firmware{};    ///< empty when emulated
  std::string xrt{};         ///< empty when emulated
  std::string power_mode{};  ///< empty where the driver does not say
};

struct DeviceOptions {
  bool functional = true;               ///< emulated: false computes times only; outputs keep what they held
  std::optional<int> max_contexts{};    ///< emulated: grant fewer hardware contexts than the profile says
  std::optional<TimingModel> timing{};  ///< emulated: instead of the profile's
  /// emulated, and xrt on the emulated driver: instead of CoreFunctionLibrary::standard(). Error(unsupported) where
  /// that driver is of another build of this library.
  std::optional<CoreFunctionLibrary> functions{};
  const std::atomic<bool>* stop = nullptr;  ///< emulated: when it turns true a run ends as aborted
  TraceSink* trace = nullptr;               ///< emulated: watches the runs that it wants to; must outlive all
  /// Called before a program is loaded; may throw to refuse it.
  std::function<void(const CheckedProgram&)> on_load{};

  /// xrt: folders with xclbins and their manifest.json. When empty: those of NPUBENCH_XCLBINS (separated by colons),
  /// and without that the build's own and `xclbin` beside the running program.
  std::vector<std::filesystem::path> xclbin_folders{};
  /// xrt on the emulated driver, which takes the host's time to compute what it models: the time of the host after
  /// which a run counts as hung. The timeout of Run::wait is of the modelled clock.
  std::chrono::milliseconds emulation_limit = std::chrono::minutes(10);
};

class Buffer;
class HwContext;

/// A shared handle to a device; cheap to copy, and to move is to copy.
class Device {
 public:
  Device(const Device&) = default;
  Device& operator=(const Device&) = default;
  ~Device() = default;

  /// `auto`: the first NPU that XRT has (a real one, or the emulated driver's), else the one emulated in this process.
  /// `emulated[:profile]` with a profile's name or its file (open_profile()), `xrt[:index]`.
  /// Throws Error(invalid_argument) for a spec of another form, Error(not_found) for an unknown profile or absent
  /// device.
  static Device open(std::string_view spec = "auto", DeviceOptions options = {});
  /// The NPU of that profile, emulated: of any generation, built in or not.
  static Device open(const Profile& profile, DeviceOptions options = {});

  [[nodiscard]] const DeviceInfo& info() const;

  /// Host memory mapped for the device, uninitialized. Throws Error(invalid_argument) for 0 bytes.
  [[nodiscard]] Buffer allocate(std::size_t bytes) const;

  /// The program of `design`, to be loaded as often as wanted. Throws Error(unsupported) for a design of another
  /// generation than the device's, Error(does_not_fit) where it exceeds the device.
  [[nodiscard]] CheckedProgram check(Design design) const;

  /// Loads the program. Throws Error(unsupported) for one of another generation than the device's,
  /// Error(context_limit) with the driver's own words where the device grants no further context.
  [[nodiscard]] HwContext create_context(const CheckedProgram& program) const;
  /// The same for a design, which is checked at each call.
  [[nodiscard]] HwContext create_context(const Design& design) const;

  /// The program over these buffers, in the order of its sequence's arguments, sharing the device's contexts with the
  /// other programs loaded so: see Program. The buffers must outlive it. Throws as create_context and
  /// HwContext::create_run do, but Error(context_limit) only when no program can give up its context. On the device of
  /// a ProgramSet: the design becomes a part of the set's program.
  [[nodiscard]] Program load(const CheckedProgram& program, std::span<Buffer* const> arguments, int sequence = 0) const;
  /// The same for a design, which is checked at each call.
  [[nodiscard]] Program load(const Design& design, std::span<Buffer* const> arguments, int sequence = 0) const;

  /// What emulated cores call: DeviceOptions::functions, or else the standard ones.
  [[nodiscard]] const CoreFunctionLibrary& functions() const { return *functions_; }

  /// Where the modelled cycles of the design's core functions come from; nothing where times are measured. Throws as
  /// npubench::cycle_sources().
  [[nodiscard]] std::set<CycleSource> cycle_sources(const Design& design) const;

  /// What the contexts of loaded programs have cost so far.
  [[nodiscard]] ContextStatistics context_statistics() const;

  /// Contexts alive now.
  [[nodiscard]] int contexts_in_use() const;

 private:
  friend class ProgramSet;
  Device(std::shared_ptr<detail::DeviceBackend> backend, CoreFunctionLibrary functions);
  std::shared_ptr<detail::DeviceBackend> backend_;
  std::shared_ptr<const CoreFunctionLibrary> functions_;  // of modelled cores
  std::shared_ptr<detail::ContextCache> programs_;
  std::shared_ptr<detail::CachedSet> set_;  // what is loaded goes into it; null: each program has a context of its own
};

// Of a buffer, run, context or program that was moved from, all functions throw Error(invalid_argument).

/// Memory that host and device share; what one writes the other sees after a sync. Movable, not copyable.
class Buffer {
 public:
  Buffer(Buffer&&) noexcept;
  Buffer& operator=(Buffer&&) noexcept;
  ~Buffer();

  [[nodiscard]] std::size_t size() const;
  /// The host's view.
  [[nodiscard]] std::span<std::byte> map();
  [[nodiscard]] std::span<const std::byte> map() const;

  /// Makes the host's writes visible to the device, and back. Returns the seconds taken, by the device's clock.
  double sync_to_device();
  double sync_from_device();

  /// The host is done with the contents: where it has memory of its own for them, as an emulated device's buffers have,
  /// that is given back. map() then shows no contents before sync_from_device().
  void discard_host_copy();

 private:
  friend class Device;
  friend class HwContext;
  explicit Buffer(std::unique_ptr<detail::BufferBackend> backend);
  [[nodiscard]] detail::BufferBackend& backend() const;
  std::unique_ptr<detail::BufferBackend> backend_;
};

/// One execution of a context's program. Start, wait, and start again.
class Run {
 public:
  Run(Run&&) noexcept;
  Run& operator=(Run&&) noexcept;
  ~Run();

  /// Throws Error(invalid_argument) when already started and not waited for.
  void start();
  /// Returns the state reached within `timeout` (of the device's clock): completed, timeout, error or aborted. A
  /// context whose run did not complete must be made anew.
  RunState wait(std::chrono::nanoseconds timeout = std::chrono::seconds(2));

  [[nodiscard]] RunState state() const;
  /// Phases submit and wait (the syncs belong to buffers), cycles, and the diagnosis of a run that did not complete.
  [[nodiscard]] const RunResult& result() const;

 private:
  friend class HwContext;
  explicit Run(std::unique_ptr<detail::RunBackend> backend);
  [[nodiscard]] detail::RunBackend& backend() const;
  std::unique_ptr<detail::RunBackend> backend_;
};

/// A runtime sequence of a design, and the buffers it works on in the order of its arguments.
struct Execution {
  std::vector<Buffer*> arguments{};
  int sequence = 0;
};

/// A loaded program: one of the few hardware contexts of a device. Movable; the context is given back on destruction.
class HwContext {
 public:
  HwContext(HwContext&&) noexcept;
  HwContext& operator=(HwContext&&) noexcept;
  ~HwContext();

  /// A run of that runtime sequence of the design over these buffers, in the order of its arguments. They must outlive
  /// it and be of the arguments' sizes at least: Error(invalid_argument) otherwise, and for a sequence that the design
  /// does not have. Runs of one context are executed one after the other, whichever sequence they are of.
  [[nodiscard]] Run create_run(std::span<Buffer* const> arguments, int sequence = 0);

  /// A run of several executions, one after the other, with one submission (XRT's run list). They may be of different
  /// sequences. It ends with the first execution that does not complete.
  [[nodiscard]] Run create_batch(std::span<const Execution> executions);

  /// The program that it has loaded.
  [[nodiscard]] const CheckedProgram& program() const { return program_; }

  /// Seconds that making this context took, by the device's clock.
  [[nodiscard]] double setup_seconds() const;

 private:
  friend class Device;
  HwContext(CheckedProgram program, std::unique_ptr<detail::ContextBackend> backend);
  [[nodiscard]] detail::ContextBackend& backend() const;
  CheckedProgram program_;
  std::unique_ptr<detail::ContextBackend> backend_;
};

}  // namespace npubench
