// The commands beside benchmarking: of the npubench program, and of every benchmark executable.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include <npubench/cases/families.h>

namespace npubench::commands {

struct Context {
  std::string program = "npubench";  ///< as it was called
  Families families{};
  bool whisper = false;  ///< `emit --all` writes the programs of Whisper's encoder too
};

inline constexpr std::array<std::string_view, 6> kCommands{"cycles",   "devices", "emit",
                                                           "estimate", "predict", "sensitivity"};
/// Whether it is one of them.
bool is_command(std::string_view word);

/// Parses and runs a command line. Returns the exit code (npubench/base/exit_code.h).
int run(int argc, char** argv, const Context& context);

}  // namespace npubench::commands
