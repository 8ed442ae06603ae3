// What a device's clock says: modelled or measured, chosen once, when the device is opened.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include <npubench/arch/profile.h>
#include <npubench/runtime/run_state.h>

namespace npubench::detail {

/// The clock of one device. Backends hand it what the host's clock said and what the array counted, and take from it
/// what the device reports: a measured one gives the host's times, a modelled one never uses them.
class Timekeeper {
 public:
  static Timekeeper modelled(const Machine& machine) { return Timekeeper(machine); }
  static Timekeeper measured() { return Timekeeper(std::nullopt); }

  [[nodiscard]] Clock clock() const { return machine_ ? Clock::modelled : Clock::measured; }

  /// Seconds of syncing a buffer of that size: modelled as a cache flush, which writes to DRAM. Its rate is not
  /// published; DRAM's is taken.
  [[nodiscard]] double sync(std::size_t bytes, double host_seconds) const;
  /// Seconds of loading a program.
  [[nodiscard]] double setup(double host_seconds) const;
  /// Seconds until the submit call returned. Modelled: 0 until the run has ended and conclude() knows.
  [[nodiscard]] double submit(double host_seconds) const;

  /// How long the host is to wait for a run that may take `timeout` of the device's clock: as long, or where the host
  /// computes what is modelled, `emulation_limit`.
  [[nodiscard]] std::chrono::milliseconds host_limit(std::chrono::nanoseconds timeout,
                                                     std::chrono::milliseconds emulation_limit) const;

  /// What is known of a run's executions by their cycles; nothing where they are measured.
  [[nodiscard]] std::vector<ExecutionResult> executions(std::span<const std::uint64_t> cycles) const;

  /// Of a run that has ended or was given up, with its state and executions: its times. A modelled run that completed,
  /// but takes longer than `timeout`, becomes a timeout.
  void conclude(RunResult& result, double host_seconds, std::chrono::nanoseconds timeout) const;

  /// Of a modelled clock: seconds of one launch and that many cycles of the array.
  [[nodiscard]] double launch_and_cycles(std::int64_t cycles) const;

 private:
  explicit Timekeeper(std::optional<Machine> machine) : machine_(std::move(machine)) {}
  void add_launch_costs(RunResult& result) const;

  std::optional<Machine> machine_;  // of which times are modelled
};

}  // namespace npubench::detail
