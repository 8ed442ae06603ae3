// A file read through the page cache: only what is looked at takes memory.
#pragma once

#include <cstddef>
#include <filesystem>
#include <span>

namespace npubench {

/// A regular file, mapped read-only. Movable. The file must not shrink while it is mapped.
class MappedFile {
 public:
  /// Throws Error(not_found) where nothing is there, Error(io) for what is no regular file or cannot be read.
  explicit MappedFile(const std::filesystem::path& path);
  MappedFile(MappedFile&& other) noexcept;
  MappedFile& operator=(MappedFile&& other) noexcept;
  ~MappedFile();

  /// Empty for an empty file.
  [[nodiscard]] std::span<const std::byte> bytes() const { return bytes_; }

 private:
  std::span<const std::byte> bytes_;
};

}  // namespace npubench
