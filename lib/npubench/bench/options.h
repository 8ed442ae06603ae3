// The command line: our flags, and which of Google Benchmark's we answer ourselves.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <npubench/bench/program.h>
#include <npubench/cases/axes.h>
#include <npubench/cases/inputs.h>

namespace npubench::bench {

enum class Format { console, json, csv };
enum class Color { automatic, always, never };

struct Options {
  std::string device = "auto";
  bool device_given = false;
  bool help = false;
  bool version = false;
  bool list_tests = false;
  Format format = Format::console;
  Color color = Color::automatic;
  std::string time_unit = "us";  ///< of the table and of real_time
  std::string filter;
  CaseSelection selection;                   ///< --case and --axis
  std::vector<std::string> groups;           ///< of --group; empty: all, but for cases on request
  InputsSpec inputs;                         ///< --inputs and --seed
  FlagValues extra;                          ///< of the program's own flags
  std::optional<std::string> out;            ///< the results document goes there
  std::optional<std::string> trace;          ///< the timeline of a run goes there
  std::optional<std::string> core_cycles{};  ///< folder of counted cycles, for the emulated NPU's cores
  std::int64_t repetitions = 1;
  std::vector<std::pair<std::string, std::string>> context;  ///< of --benchmark_context, all of them
  std::vector<std::string> google_benchmark;  ///< what benchmark::Initialize gets, checked, program name first
};

/// Google Benchmark exits with 0 after a bad value and knows nothing of cases that failed, so every flag is checked
/// here first. `environment` is what BENCHMARK_* variables say, as flags ("--benchmark_filter=..."), which the command
/// line overrides; environment_flags() finds it. Throws Error(invalid_argument) that names the flag, its value and the
/// choices, and the nearest flag for one that does not exist.
Options parse_options(const std::vector<std::string>& arguments, std::span<const Flag> extra = {},
                      const std::vector<std::string>& environment = {});

/// The flags that the environment gives: Google Benchmark reads BENCHMARK_FILTER as --benchmark_filter, and so on.
std::vector<std::string> environment_flags();

/// Our flags, the program's, then Google Benchmark's.
std::string help_text(const Program& program);

/// In a second: of "ns", "us", "ms", "s".
double units_per_second(const std::string& time_unit);

}  // namespace npubench::bench
