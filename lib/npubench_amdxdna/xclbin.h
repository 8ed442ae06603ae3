// Xclbins for the emulated NPU: what aiecc makes of a design for hardware, with the design itself in place of the
// array's configuration. XRT's own tools take them as valid; a real NPU does not, its firmware refuses the PDI.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include <npubench/design/design.h>

namespace npubench::amdxdna {

/// What XRT calls the kernel in every xclbin of mlir-aie, and so in these.
inline constexpr const char* kKernelName = "MLIR_AIE";

struct XclbinFiles {
  std::filesystem::path xclbin;
  std::filesystem::path instructions;                         ///< of the design's first runtime sequence
  std::vector<std::filesystem::path> further_instructions{};  ///< of those after it, in order
};

/// <stem>.xclbin, <stem>.insts.bin, and of a design of several runtime sequences <stem>.1.insts.bin, ...
XclbinFiles xclbin_files(const std::filesystem::path& stem, const Design& design);

/// Whether XRT's xclbinutil is there to make them.
bool can_make_xclbins();

/// Makes these files, in a directory that exists. Throws Error(not_found) without xclbinutil (package libxrt-utils) and
/// Error(io) with its words where it fails. Safe to call from several threads and processes for different stems.
XclbinFiles make_xclbin(const Design& design, const std::filesystem::path& stem);

}  // namespace npubench::amdxdna
