// The emulated NPU: executes the configuration of a design on real bytes and models the time it takes.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include <npubench/arch/profile.h>
#include <npubench/core/core_function.h>
#include <npubench/design/checked_program.h>
#include <npubench/emulator/timing_model.h>
#include <npubench/emulator/trace.h>

namespace npubench {

enum class RunOutcome : std::uint8_t {
  completed,
  timeout,      ///< deadlock, where the diagnosis says who waits for what; or past the cycle limit, where it says that
  error,        ///< hardware would have raised an error (task queue overflow, descriptor reused in flight)
  interrupted,  ///< stop was requested
};

/// Where the cycles of one run went.
struct RunReport {
  RunOutcome outcome = RunOutcome::completed;
  std::int64_t cycles = 0;                 ///< of the array clock, from the first command to the last token
  std::string diagnosis{};                 ///< empty when completed
  std::int64_t core_busy_cycles = 0;       ///< sum over cores of cycles spent in core functions
  std::int64_t busiest_core_cycles = 0;    ///< the core that spends most, with its calls' entry and lock operations
  std::int64_t busiest_stream_cycles = 0;  ///< the stream that carries most, shim channels at their own rate
  std::int64_t dram_busy_cycles = 0;       ///< what the traffic of all shim channels takes at the DRAM's rate
  std::int64_t dram_bytes = 0;             ///< moved by shim channels
  std::int64_t events = 0;                 ///< processed by the engine
};

struct EmulatorOptions {
  Profile profile{};
  TimingModel timing{};                       ///< timing_model(profile) unless one's own
  bool functional = true;                     ///< false: timing only, no data is moved and nothing is computed
  std::int64_t cycle_limit = 20'000'000'000;  ///< a run past this many cycles ends as a timeout
  const std::atomic<bool>* stop = nullptr;    ///< polled; when true the run ends as interrupted
  TraceSink* trace = nullptr;                 ///< watches the runs that it wants to; must outlive the emulator
  /// Threads: one for the event engine, the others for the arithmetic of core functions meanwhile. Results and times
  /// are the same whatever their number.
  int threads = default_threads();

  /// As many as the machine has processors, at most 4.
  static int default_threads();
};

/// One configured array. State of cores and FIFOs persists from run to run, as on hardware; after an outcome other than
/// completed it must be thrown away. Of one that was moved from, all functions throw Error(invalid_argument).
class Emulator {
 public:
  /// Executes the lowering that the program has. Throws Error(not_found) for unknown core functions.
  Emulator(const CheckedProgram& program, const CoreFunctionLibrary& functions, EmulatorOptions options);
  ~Emulator();
  Emulator(Emulator&&) noexcept;
  Emulator& operator=(Emulator&&) noexcept;

  /// Executes that runtime sequence. One span per sequence argument, of at least its type's bytes; may be empty spans
  /// when timing only. Throws Error(invalid_argument) for missing or short arguments and for a sequence that the design
  /// does not have.
  RunReport run(std::span<const std::span<std::byte>> arguments, int sequence = 0);

  /// What it executes.
  [[nodiscard]] const CheckedProgram& program() const;

 private:
  class Engine;
  std::unique_ptr<Engine> engine_;
};

}  // namespace npubench
