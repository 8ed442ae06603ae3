// Writes the results document to a file that always holds a whole one.
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>

#include <npubench/base/growing_file.h>
#include <npubench/base/output_file.h>
#include <npubench/results/document.h>

namespace npubench::results {

/// A regular file is whole at every moment, so that neither a reader nor a program that is killed leaves half a
/// document. Pipes and devices (/dev/stdout) are written once, at the end.
class DocumentWriter {
 public:
  /// Throws Error(io) with the reason when the path cannot be written: make it before anything runs.
  explicit DocumentWriter(const std::filesystem::path& path) : target_(OutputTarget::of(path)) {}

  /// What there is so far, in case the program does not come to its end; nothing for pipes and devices, which would get
  /// several documents. A row costs the same however many there are: only rows that came since the last call are looked
  /// at. Those of before must not change, here or in write(). Throws Error(io).
  void checkpoint(const Document& document);
  /// The whole, at the end. Throws Error(io).
  void write(const Document& document);

  [[nodiscard]] const std::filesystem::path& path() const { return target_.given; }

 private:
  /// Of the first row that has none yet.
  std::string text_of_next_row(const Document& document);

  OutputTarget target_;
  std::optional<GrowingFile> file_;
  Document head_;          ///< what the growing file begins with
  std::string rows_;       ///< their text
  std::size_t count_ = 0;  ///< of those
};

}  // namespace npubench::results
