// Which xclbin belongs to which design: folders of xclbins, each with a manifest.json.
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <npubench/design/checked_program.h>

namespace npubench {

/// What a file held when the manifest was written.
struct FileRecord {
  std::uint64_t bytes = 0;
  std::string sha256{};  ///< 64 hexadecimal digits; empty: nothing is recorded, so nothing is checked
  friend bool operator==(const FileRecord&, const FileRecord&) = default;
};

/// The instruction stream of one runtime sequence.
struct XclbinSequence {
  std::string name{};
  std::filesystem::path instructions{};  ///< in the manifest relative to its folder
  std::vector<std::string> arguments{};  ///< as XclbinEntry::arguments
  FileRecord record{};
};

/// One design's files and what they hold.
struct XclbinEntry {
  std::string design{};  ///< its name
  std::string hash{};    ///< npubench::hash of the design
  Generation generation{};
  bool emulated = false;                 ///< for the emulated driver; no NPU takes it
  std::string kernel{};                  ///< what XRT calls it: "MLIR_AIE"
  std::filesystem::path xclbin{};        ///< in the manifest relative to its folder
  std::filesystem::path instructions{};  ///< "<name>.insts.bin", of the first runtime sequence
  std::vector<std::string> arguments{};  ///< of that sequence, in order, with shape and dtype: "A 64x64xbf16"
  std::vector<XclbinSequence> further_sequences{};  ///< of a design of several, those after the first

  // What only the build for hardware records (cmake/xclbins.cmake).
  std::string benchmark_case{};  ///< as bench names it
  std::string tile{};            ///< of that case: "64" or "64x32x64"
  int columns = 0, core_rows = 0;
  int instruction_group = 1;                       ///< XRT's memory group (group_id) of the instruction stream
  std::vector<int> argument_groups{};              ///< and of each argument
  std::map<std::string, std::string> toolchain{};  ///< name to version: peano, mlir-aie, xclbinutil
  FileRecord xclbin_record{};
  FileRecord instructions_record{};
};

/// Reads <folder>/manifest.json; nothing when there is none. Paths become absolute. Throws Error(io) for a manifest
/// that cannot be understood.
std::optional<std::vector<XclbinEntry>> read_manifest(const std::filesystem::path& folder);

/// The manifests of a device's folders as they were last read: a folder's is read again when its file is another one,
/// or was changed since. Safe to use from several threads.
class ManifestCache {
 public:
  using Entries = std::shared_ptr<const std::vector<XclbinEntry>>;
  /// As read_manifest; null when there is none.
  Entries read(const std::filesystem::path& folder);

 private:
  /// What tells states of a file apart: inode, modification time in nanoseconds, bytes.
  using FileState = std::array<std::int64_t, 3>;
  static std::optional<FileState> state_of(const std::filesystem::path& file);

  std::mutex mutex_;
  std::map<std::filesystem::path, std::pair<FileState, Entries>> known_;
};

/// Writes <folder>/manifest.json, at once in the place of an older one. Throws Error(io).
void write_manifest(const std::filesystem::path& folder, const std::vector<XclbinEntry>& entries);

/// An entry for this program, without files.
XclbinEntry describe_xclbin(const CheckedProgram& program, bool emulated);

/// The executable of this process; empty where the system does not say.
std::filesystem::path running_program();

/// Where xclbins are looked for: `given`, or without that NPUBENCH_XCLBINS (separated by colons), or the folder of this
/// library's build and, where it is there, `xclbin` beside the program.
std::vector<std::filesystem::path> xclbin_folders(const std::vector<std::filesystem::path>& given = {},
                                                  const std::filesystem::path& program = running_program());

/// The files of a program, from the first folder that has them, or from its subfolder of the design's generation
/// ("npu1"). Throws Error(not_found) that names the design, the folders, and the way to make what is missing; of an
/// xclbin that was made from an older state of the design it says so. Throws Error(io) where a file is not the one that
/// the manifest describes.
XclbinEntry find_xclbin(const CheckedProgram& program, bool emulated, const std::vector<std::filesystem::path>& folders,
                        ManifestCache& manifests);
/// The same with every manifest read.
XclbinEntry find_xclbin(const CheckedProgram& program, bool emulated,
                        const std::vector<std::filesystem::path>& folders);

}  // namespace npubench
