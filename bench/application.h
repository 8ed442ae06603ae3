// The program: parse, open the device, choose the cases, run them, say how it went.
#pragma once

#include <functional>
#include <vector>

#include "case.h"

namespace npubench::bench {

/// Makes the cases for an NPU: default_suite, or a test's own.
using Suite = std::function<std::vector<Case>(const Architecture& arch)>;

/// Exit codes.
inline constexpr int kAllPassed = 0;
inline constexpr int kCaseFailed = 1;
inline constexpr int kBadUsage = 2;  ///< and 128 + the signal after Ctrl-C

/// Returns the exit code. `options` are those of every device opened (its stop flag is set here).
int run(int argc, char** argv, const Suite& suite, DeviceOptions options = {});

}  // namespace npubench::bench
