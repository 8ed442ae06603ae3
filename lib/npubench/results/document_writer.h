// Writes the results document to a file that always holds a whole one.
#pragma once

#include <filesystem>

#include <npubench/results/document.h>

namespace npubench::results {

/// Regular files are written beside their place and renamed, so that a reader, or a program that is killed, never
/// leaves half a document. Pipes and devices (/dev/stdout) are written directly.
class DocumentWriter {
 public:
  /// Throws Error(io) with the reason when the path cannot be written: call it before anything runs.
  explicit DocumentWriter(std::filesystem::path path);

  /// What there is so far, in case the program does not come to its end; nothing for pipes and devices, which would get
  /// several documents. Throws Error(io).
  void checkpoint(const Document& document) const;
  /// The whole. Throws Error(io).
  void write(const Document& document) const;

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
  bool direct_ = false;  ///< no renaming
};

}  // namespace npubench::results
