// A file that grows and is whole at every moment.
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <string>
#include <string_view>

#include <npubench/base/output_file.h>

namespace npubench {

/// A regular file of a beginning, pieces that are added one by one, and a fixed end, such as the "]" of a list. Adding
/// a piece costs what the piece costs, however much is there, and at no moment, not even when the process is killed,
/// does the name lead to anything but a whole file.
///
/// How: there are two copies, the visible one and one beside it that is a piece behind. A new piece goes to the hidden
/// one, over its end, and then the two exchange names, which the kernel does at once (renameat2, RENAME_EXCHANGE).
/// Someone who opened the file and is still reading may see the next but one piece being written.
class GrowingFile {
 public:
  /// Replaces the file by `beginning` + `end`; `target` must be one that is replaced. Throws Error(io).
  GrowingFile(OutputTarget target, std::string_view beginning, std::string end);
  GrowingFile(const GrowingFile&) = delete;
  GrowingFile& operator=(const GrowingFile&) = delete;
  /// The file stays; the hidden copy goes.
  ~GrowingFile();

  /// Throws Error(io), such as for a full disk; the file then is as before and the piece comes with the next one.
  /// False where the names cannot be exchanged, since the file system cannot do it or somebody else replaced a file:
  /// the file is as before, and the way out is a new GrowingFile.
  [[nodiscard]] bool append(std::string_view piece);

 private:
  struct Copy {
    FileDescriptor file;
    off_t size = 0;       ///< without the end
    std::string missing;  ///< pieces that it lacks
  };

  OutputTarget target_;
  std::string end_;
  std::filesystem::path hidden_path_;
  Copy visible_, hidden_;
};

}  // namespace npubench
