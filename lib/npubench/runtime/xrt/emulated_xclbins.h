// Xclbins for the emulated driver, made when they are needed.
#pragma once

#include <npubench/runtime/xclbin_manifest.h>

namespace npubench::detail {

/// The folder that keeps them from run to run: NPUBENCH_XCLBIN_CACHE, else npubench/emulated_xclbins in the user's
/// cache folder (XDG_CACHE_HOME, ~/.cache).
std::filesystem::path emulated_xclbin_cache();

/// Whether they can be made: this build has the emulated driver, and XRT's xclbinutil is there.
bool can_make_emulated_xclbins();

/// The files of a program, made now unless the cache has them. Safe to call from several threads and processes.
XclbinEntry make_emulated_xclbin(const CheckedProgram& program);

}  // namespace npubench::detail
