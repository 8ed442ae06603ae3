// Machines: a generation with the clock, bandwidth and launch cost of one laptop and setting.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include <npubench/arch/architecture.h>

namespace npubench {

/// Which compiler the core code is taken to come from; code quality differs (iree-amd-aie#1198: 1.28x on i8).
/// `generated`: loops that mlir-air makes itself, compiled by Peano.
enum class CoreCompiler : std::uint8_t { chess, peano, generated };

constexpr std::string_view name(CoreCompiler compiler) {
  switch (compiler) {
    case CoreCompiler::chess: return "chess";
    case CoreCompiler::peano: return "peano";
    case CoreCompiler::generated: return "generated";
  }
  return "?";
}

/// Parameters of one machine. `source` says where they were published.
struct Profile {
  std::string name{};
  Generation generation{};
  double clock_hz = 0;               ///< of the array (the driver's hclk)
  double dram_bytes_per_second = 0;  ///< what all shim channels together get
  double launch_seconds = 0;         ///< submission to completion of an empty run
  double submit_seconds = 0;         ///< of these, until the submit call returns
  double context_seconds = 0;        ///< loading a program: what making a hardware context costs
  /// Of each further execution of a run of several, instead of a launch: xrt-smi's latency of a command in a chain, on
  /// a Ryzen 5 7640U (RyzenAI-SW#142). Not published for npu2: taken equal.
  double chained_seconds = 27.7e-6;
  /// What configuring the array anew for another program that is loaded too was seen to cost. Not part of any modelled
  /// time: one published figure a generation, and others disagree.
  double switch_seconds = 0;
  int max_contexts = 0;  ///< hardware contexts the driver grants
  CoreCompiler compiler{};
  std::string source{};
};

/// The built-in profiles.
std::span<const Profile> profiles();

/// The profile of that name; a generation's name ("npu1") means its default. Throws Error(not_found) that lists the
/// names.
const Profile& find_profile(std::string_view name);

/// The best-sourced profile of a generation.
const Profile& default_profile(Generation generation);

/// Operations (2 per multiply-accumulate) per second of the whole array at peak.
double peak_operations_per_second(const Profile& profile, MultiplyMode mode);

}  // namespace npubench
