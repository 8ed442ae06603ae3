// The command line: our flags, and which of Google Benchmark's we answer ourselves.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "whisper_encoder.h"

namespace npubench::bench {

enum class Format { console, json, csv };
enum class Color { automatic, always, never };

struct Options {
  std::string device = "auto";
  bool device_given = false;
  bool help = false;
  bool list_tests = false;
  Format format = Format::console;
  Color color = Color::automatic;
  std::string time_unit = "us";      ///< of the table and of real_time
  EncoderInputs encoder;             ///< with any of them only Whisper's encoder runs
  std::optional<std::string> out;    ///< the results document goes there
  std::optional<std::string> trace;  ///< the timeline of a run goes there
  std::int64_t repetitions = 1;
  std::vector<std::pair<std::string, std::string>> context;  ///< of --benchmark_context
  std::vector<std::string> google_benchmark;  ///< what benchmark::Initialize gets, checked, program name first
};

/// Google Benchmark exits with 0 after a bad value and knows nothing of cases that failed, so every flag is checked
/// here first. Throws Error(invalid_argument) that names the flag, its value and the choices.
Options parse_options(const std::vector<std::string>& arguments);

/// Our flags, then Google Benchmark's.
std::string help_text();

/// In a second: of "ns", "us", "ms", "s".
double units_per_second(const std::string& time_unit);

}  // namespace npubench::bench
