// Exit codes, of every command alike.
#pragma once

#include <cstdint>

#include <npubench/base/error.h>

namespace npubench {

/// As docs/benchmarks.md has them. 77 is the scripts' "skipped: nothing here to run it on", and a command that a signal
/// stopped exits with 128 and its number, as shells count.
enum class ExitCode : std::uint8_t {
  success = 0,      ///< all that was asked for was done, and every result was right
  case_failed = 1,  ///< a case was wrong, did not end, did not fit, or could not be run here; the others were run
  bad_usage = 2,    ///< what was asked for does not exist or makes no sense; nothing was run
  io_failed = 3,    ///< a file, or the standard output, could not be read or written
};

/// The code of a command that this error ended.
constexpr ExitCode exit_code_of(ErrorCategory category) {
  switch (category) {
    case ErrorCategory::invalid_argument:
    case ErrorCategory::unsupported:
    case ErrorCategory::not_found: return ExitCode::bad_usage;
    case ErrorCategory::io: return ExitCode::io_failed;
    case ErrorCategory::does_not_fit:
    case ErrorCategory::context_limit:
    case ErrorCategory::device:
    case ErrorCategory::interrupted: break;
  }
  return ExitCode::case_failed;
}

}  // namespace npubench
