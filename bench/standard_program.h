// The benchmarks of this project's own kernels.
#pragma once

#include <npubench/bench/program.h>

namespace npubench::bench {

/// All kernels of the library, the emulator's own speed, and Whisper's encoder with --audio and --weights.
Program standard_program();

}  // namespace npubench::bench
