// Which xclbin belongs to which design: folders of xclbins, each with a manifest.json.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include <npubench/design/design.h>

namespace npubench {

/// One design's files and what they hold.
struct XclbinEntry {
  std::string design;  ///< its name
  std::string hash;    ///< npubench::hash of the design
  Generation generation{};
  bool emulated = false;               ///< for the emulated driver; no NPU takes it
  std::string kernel;                  ///< what XRT calls it: "MLIR_AIE"
  std::filesystem::path xclbin;        ///< in the manifest relative to its folder
  std::filesystem::path instructions;  ///< "<name>.insts.bin"
  std::vector<std::string> arguments;  ///< of the runtime sequence, in order: "A 64x64xbf16"
};

/// Reads <folder>/manifest.json; nothing when there is none. Paths become absolute. Throws Error(io) for a manifest
/// that cannot be understood.
std::optional<std::vector<XclbinEntry>> read_manifest(const std::filesystem::path& folder);

/// Writes <folder>/manifest.json, at once in the place of an older one. Throws Error(io).
void write_manifest(const std::filesystem::path& folder, const std::vector<XclbinEntry>& entries);

/// An entry for this design, without files.
XclbinEntry describe_xclbin(const Design& design, bool emulated);

/// Where xclbins are looked for: `given`, or without that NPUBENCH_XCLBINS (separated by colons), or the build's own.
std::vector<std::filesystem::path> xclbin_folders(const std::vector<std::filesystem::path>& given = {});

/// The files of a design, from the first folder that has them. Throws Error(not_found) that names the design, the
/// folders, and the way to make what is missing.
XclbinEntry find_xclbin(const Design& design, bool emulated, const std::vector<std::filesystem::path>& folders);

}  // namespace npubench
