// What makes a benchmark executable: the kernels it knows, and what else it runs.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <npubench/bench/case.h>
#include <npubench/cases/families.h>

namespace npubench::bench {

/// A flag of one executable, with a value.
struct Flag {
  std::string name{};  ///< "audio" of --audio=<file>
  std::string form{};  ///< "<file>"
  std::string help{};  ///< a line or more
};
using FlagValues = std::map<std::string, std::string>;

struct Program {
  std::string name = "bench";
  std::string purpose = "Google Benchmark over kernels for AMD's NPUs, each result checked against its reference";
  Families families{};
  bool whisper = false;  ///< Whisper's encoder belongs to its designs
  std::vector<Flag> flags{};
  /// Cases besides those of the families. With any of the flags given, nothing else runs.
  std::function<std::vector<Case>(const Architecture& arch, const FlagValues& flags)> more_cases{};
  /// A case of that name that no family and no suite has; nullopt where there is none.
  std::function<std::optional<Case>(const std::string& name, const Architecture& arch, const FlagValues& flags)>
      find_case{};
};

}  // namespace npubench::bench
