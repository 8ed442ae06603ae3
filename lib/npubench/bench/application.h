// The program: parse, open the device, choose the cases, run them, say how it went.
#pragma once

#include <npubench/bench/program.h>

namespace npubench::bench {

/// Returns the exit code (npubench/base/exit_code.h). `options` are those of every device opened: its stop flag and
/// core functions are set here.
int run(int argc, char** argv, const Program& program, DeviceOptions options = {});

}  // namespace npubench::bench
