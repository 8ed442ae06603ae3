// Files that are written: one way for documents, designs, tables, traces and manifests.
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include <npubench/base/file_descriptor.h>

namespace npubench {

/// Where a path to be written leads. Nothing is opened for it, and the target is never read.
struct OutputTarget {
  std::filesystem::path given{};    ///< as the caller named it; errors show it
  std::filesystem::path file{};     ///< past symbolic links, which stay
  std::optional<int> descriptor{};  ///< of this process, for /dev/stdout, /dev/fd/N and the like
  std::optional<mode_t> mode{};     ///< of the regular file that is there
  bool replaced = false;            ///< written beside its place and renamed: a regular file, or nothing yet

  /// Throws Error(io) with file and reason for an empty name, a folder, a folder that is missing, and for what may not
  /// be written: make it before anything long runs.
  static OutputTarget of(const std::filesystem::path& path);
};

/// A file written piece by piece. A regular file is replaced at once by commit(), with the mode it had; until then, and
/// without commit(), it is as it was. Everything else (a pipe, a device, an open descriptor) gets the bytes directly;
/// opening a named pipe waits for its reader.
class OutputFile {
 public:
  /// Throws Error(io), as OutputTarget::of.
  explicit OutputFile(const std::filesystem::path& path) : OutputFile(OutputTarget::of(path)) {}
  explicit OutputFile(OutputTarget target);
  OutputFile(const OutputFile&) = delete;
  OutputFile& operator=(const OutputFile&) = delete;
  ~OutputFile();

  /// Throws Error(io), such as for a full disk.
  void write(std::string_view bytes);
  /// The last call. Throws Error(io); a regular file is then as it was.
  void commit();

 private:
  void flush();

  OutputTarget target_;
  std::filesystem::path temporary_;  ///< empty: written directly, or done
  FileDescriptor file_;
  std::string buffer_;
};

/// Writes `text` as the whole file. Throws Error(io).
void write_file(const std::filesystem::path& path, std::string_view text);

/// A new file beside `target`, open for writing, with the target's mode; its path is put into `path`. Throws Error(io).
FileDescriptor create_beside(const OutputTarget& target, std::filesystem::path& path);

/// Writes all of `bytes`; at `offset`, or where the descriptor stands. False with errno set.
bool write_all(int descriptor, std::string_view bytes, std::optional<off_t> offset = std::nullopt);

/// Throws Error(io): "cannot write '<as given>': <reason of errno>".
[[noreturn]] void fail_to_write(const OutputTarget& target, int error);

}  // namespace npubench
