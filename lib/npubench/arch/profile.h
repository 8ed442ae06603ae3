// Machines: a generation with the clock, bandwidth and launch cost of one laptop and setting, and whose code runs on
// it.
#pragma once

#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>

#include <npubench/arch/architecture.h>

namespace npubench {

/// What a machine and its setting are: nothing here depends on who compiled the cores' code.
struct Machine {
  std::string device{};              ///< the driver's name of its NPU, one of Architecture::devices; empty: the usual
  double clock_hz = 0;               ///< of the array (the driver's hclk)
  double dram_bytes_per_second = 0;  ///< what all shim channels together get
  double launch_seconds = 0;         ///< submission to completion of an empty run
  double submit_seconds = 0;         ///< of these, until the submit call returns
  double context_seconds = 0;        ///< loading a program: what making a hardware context costs
  double chained_seconds = 0;        ///< of each further execution of a run of several, instead of a launch
  /// What configuring the array anew for another program that is loaded too was seen to cost. Not part of any modelled
  /// time: one published figure a generation, and others disagree.
  double switch_seconds = 0;
  int max_contexts = 0;  ///< hardware contexts the driver grants

  bool operator==(const Machine&) const = default;
};

/// Whose code the cores run.
struct Toolchain {
  CoreCompiler compiler{};
  /// Where the cycles of this project's functions come from, if they are known from there: published or estimated.
  CycleSource cycles = CycleSource::published;

  bool operator==(const Toolchain&) const = default;
};

struct Profile {
  std::string name{};  ///< of one read from a file: with "@" and a hash of what it says
  Generation generation{};
  Machine machine{};
  Toolchain toolchain{};
  /// Where the parameters were published, by the names of Machine's and Toolchain's members.
  std::map<std::string, std::string, std::less<>> sources{};
  std::string file{};  ///< that it was read from; empty where it is built in

  /// What opens it again: "emulated:" + spec().
  [[nodiscard]] const std::string& spec() const { return file.empty() ? name : file; }
};

/// The built-in profiles.
std::span<const Profile> profiles();

/// The built-in profile of that name; a generation's name ("npu1") means its default. Throws Error(not_found) that
/// lists the names.
const Profile& find_profile(std::string_view name);

/// The best-sourced profile of a generation. Throws Error(not_found) where none is built in.
const Profile& default_profile(Generation generation);

/// Operations (2 per multiply-accumulate) per second of the whole array at peak.
double peak_operations_per_second(const Profile& profile, MultiplyMode mode);

}  // namespace npubench
