#include <npubench/base/mapped_file.h>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstring>
#include <utility>

#include <fmt/format.h>

#include <npubench/base/error.h>
#include <npubench/base/file_descriptor.h>

namespace npubench {

MappedFile::MappedFile(const std::filesystem::path& path) {
  // Without O_NONBLOCK opening a pipe would wait for its other end.
  const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (!file.is_open()) {
    const int reason = errno;
    throw Error(reason == ENOENT ? ErrorCategory::not_found : ErrorCategory::io,
                fmt::format("{} cannot be opened: {}", path.string(), std::strerror(reason)), "check the path");
  }
  struct stat status {};
  if (::fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode)) {
    throw Error(ErrorCategory::io, fmt::format("{} is no regular file", path.string()), "give the path of a file");
  }
  if (status.st_size == 0) return;
  const auto size = static_cast<std::size_t>(status.st_size);
  void* memory = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file.get(), 0);
  if (memory == MAP_FAILED) {
    throw Error(ErrorCategory::io, fmt::format("{} cannot be read: {}", path.string(), std::strerror(errno)));
  }
  bytes_ = {static_cast<const std::byte*>(memory), size};
}

MappedFile::MappedFile(MappedFile&& other) noexcept : bytes_(std::exchange(other.bytes_, {})) {}

MappedFile& MappedFile::operator=(MappedFile&& other) noexcept {
  std::swap(bytes_, other.bytes_);
  return *this;
}

MappedFile::~MappedFile() {
  if (!bytes_.empty()) ::munmap(const_cast<std::byte*>(bytes_.data()), bytes_.size());
}

}  // namespace npubench
