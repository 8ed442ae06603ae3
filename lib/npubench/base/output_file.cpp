#include <npubench/base/output_file.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstring>
#include <utility>

#include <fmt/format.h>

#include <npubench/base/error.h>

namespace npubench {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kBufferBytes = 1 << 16;
constexpr int kMostLinks = 40;  // as Linux follows

[[noreturn]] void fail(const fs::path& path, std::string_view why) {
  throw Error(ErrorCategory::io, fmt::format("cannot write '{}': {}", path.string(), why),
              "name a file in a folder that exists, has room and that you may write to");
}

/// N of /proc/self/fd/N and /dev/fd/N. Opening those anew would give a position of its own in the file, and one writer
/// would overwrite the other.
std::optional<int> descriptor_of(const fs::path& path) {
  const auto text = path.lexically_normal().string();
  for (const std::string_view folder : {"/proc/self/fd/", "/dev/fd/"}) {
    if (!text.starts_with(folder)) continue;
    int number = -1;
    const auto* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data() + folder.size(), end, number);
    if (error == std::errc() && stop == end && number >= 0) return number;
  }
  return std::nullopt;
}

fs::path folder_of(const fs::path& file) { return file.has_parent_path() ? file.parent_path() : fs::path("."); }

/// Follows the links that `target.file` is, to a descriptor or to what is no link.
void follow_links(OutputTarget& target) {
  std::error_code ignored;
  for (int i = 0; i < kMostLinks; ++i) {
    target.descriptor = descriptor_of(target.file);
    if (target.descriptor || !fs::is_symlink(target.file, ignored)) return;
    const auto next = fs::read_symlink(target.file, ignored);
    target.file = next.is_absolute() ? next : folder_of(target.file) / next;
  }
  fail(target.given, std::strerror(ELOOP));
}

void require_access(const OutputTarget& target, const fs::path& path, int mode) {
  if (::faccessat(AT_FDCWD, path.c_str(), mode, AT_EACCESS) != 0) fail_to_write(target, errno);
}

}  // namespace

void fail_to_write(const OutputTarget& target, int error) { fail(target.given, std::strerror(error)); }

OutputTarget OutputTarget::of(const fs::path& path) {
  OutputTarget target{.given = path, .file = path, .descriptor = {}, .mode = {}};
  if (path.empty()) fail(path, "the name is empty");
  struct stat status {};
  const bool there = ::stat(path.c_str(), &status) == 0;
  if (!there && errno != ENOENT) fail_to_write(target, errno);
  if (there && S_ISDIR(status.st_mode)) fail(path, "it is a folder");
  follow_links(target);
  if (target.descriptor) {
    const int flags = ::fcntl(*target.descriptor, F_GETFL);
    if (flags < 0) fail_to_write(target, errno);
    if ((flags & O_ACCMODE) == O_RDONLY) fail(path, "it is open for reading only");
    return target;
  }
  target.replaced = !there || S_ISREG(status.st_mode);
  if (there) require_access(target, path, W_OK);
  if (!target.replaced) {
    target.file = path;  // links of /proc lead to names that are none, such as "pipe:[123]"
    return target;
  }
  if (there) target.mode = status.st_mode & 07777;
  require_access(target, folder_of(target.file), W_OK | X_OK);
  return target;
}

bool write_all(int descriptor, std::string_view bytes, std::optional<off_t> offset) {
  while (!bytes.empty()) {
    const auto written = offset ? ::pwrite(descriptor, bytes.data(), bytes.size(), *offset)
                                : ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
    if (offset) *offset += written;
  }
  return true;
}

FileDescriptor create_beside(const OutputTarget& target, fs::path& path) {
  // A long name must not become too long.
  const auto stem = fmt::format(".{}.{}", target.file.filename().string().substr(0, 200), ::getpid());
  for (int i = 0;; ++i) {
    path = target.file.parent_path() / fmt::format("{}.{}.tmp", stem, i);
    FileDescriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
    if (!file.is_open() && errno == EEXIST) continue;
    if (!file.is_open()) fail_to_write(target, errno);
    if (target.mode && ::fchmod(file.get(), *target.mode) != 0) {
      const int error = errno;
      ::unlink(path.c_str());
      fail_to_write(target, error);
    }
    return file;
  }
}

OutputFile::OutputFile(OutputTarget target) : target_(std::move(target)) {
  if (target_.replaced) {
    file_ = create_beside(target_, temporary_);
  } else if (target_.descriptor) {
    if (*target_.descriptor == STDOUT_FILENO) std::fflush(stdout);  // what was said before comes before
    file_ = FileDescriptor(::fcntl(*target_.descriptor, F_DUPFD_CLOEXEC, 0));
  } else {
    file_ = FileDescriptor(::open(target_.file.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY));
  }
  if (!file_.is_open()) fail_to_write(target_, errno);
}

OutputFile::~OutputFile() {
  if (!temporary_.empty()) ::unlink(temporary_.c_str());
}

void OutputFile::write(std::string_view bytes) {
  if (buffer_.size() + bytes.size() >= kBufferBytes) {
    flush();
    if (!write_all(file_.get(), bytes)) fail_to_write(target_, errno);
  } else {
    buffer_ += bytes;
  }
}

void OutputFile::flush() {
  if (!write_all(file_.get(), buffer_)) fail_to_write(target_, errno);
  buffer_.clear();
}

void OutputFile::commit() {
  flush();
  if (!file_.close()) fail_to_write(target_, errno);
  if (temporary_.empty()) return;
  if (::rename(temporary_.c_str(), target_.file.c_str()) != 0) fail_to_write(target_, errno);
  temporary_.clear();
}

void write_file(const fs::path& path, std::string_view text) {
  OutputFile file(path);
  file.write(text);
  file.commit();
}

}  // namespace npubench
