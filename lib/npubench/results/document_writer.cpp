#include <npubench/results/document_writer.h>

#include <cerrno>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

#include <fmt/format.h>

#include <npubench/base/error.h>
#include <npubench/results/document_json.h>

namespace npubench::results {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const fs::path& path, std::string_view why) {
  throw Error(ErrorCategory::io, fmt::format("cannot write '{}': {}", path.string(), why),
              "name a file in a folder that exists and that you may write to");
}

[[noreturn]] void fail(const fs::path& path, int error) { fail(path, std::strerror(error)); }

/// A file descriptor that closes itself. Errors name `shown`: what the caller asked for.
class File {
 public:
  File(const fs::path& path, int flags, const fs::path& shown)
      : path_(shown), descriptor_(::open(path.c_str(), flags | O_CLOEXEC, 0666)) {
    if (descriptor_ < 0) fail(shown, errno);
  }
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  ~File() {
    if (descriptor_ >= 0) ::close(descriptor_);
  }

  void write(std::string_view text) {
    while (!text.empty()) {
      const auto written = ::write(descriptor_, text.data(), text.size());
      if (written < 0 && errno == EINTR) continue;
      if (written < 0) fail(path_, errno);
      text.remove_prefix(static_cast<std::size_t>(written));
    }
  }

  /// Some file systems tell only now that the disk is full.
  void close() {
    if (::close(std::exchange(descriptor_, -1)) != 0) fail(path_, errno);
  }

 private:
  fs::path path_;
  int descriptor_;
};

/// Names of open descriptors. They may lead to a regular file, which others write to as well: it must be appended to,
/// not replaced.
bool names_a_descriptor(const fs::path& path) {
  const auto text = path.lexically_normal().string();
  return text.starts_with("/dev/") || text.starts_with("/proc/");
}

fs::path temporary_of(const fs::path& path) {
  return path.parent_path() / fmt::format(".{}.{}.tmp", path.filename().string(), ::getpid());
}

}  // namespace

DocumentWriter::DocumentWriter(fs::path path) : path_(std::move(path)) {
  if (path_.empty()) fail(path_, "the name is empty");
  std::error_code ignored;
  const auto status = fs::status(path_, ignored);
  if (fs::is_directory(status)) fail(path_, "it is a folder");
  direct_ = names_a_descriptor(path_) || (fs::exists(status) && !fs::is_regular_file(status));
  if (direct_) {
    // Opening a pipe would wait for its reader.
    if (::access(path_.c_str(), W_OK) != 0) fail(path_, errno);
    return;
  }
  // A link stays a link: its target is replaced.
  if (auto target = fs::weakly_canonical(path_, ignored); !target.empty()) path_ = std::move(target);
  if (fs::exists(status) && ::access(path_.c_str(), W_OK) != 0) fail(path_, errno);
  const auto temporary = temporary_of(path_);
  File(temporary, O_WRONLY | O_CREAT | O_TRUNC, path_).close();
  ::unlink(temporary.c_str());
}

void DocumentWriter::checkpoint(const Document& document) const {
  if (!direct_) write(document);
}

void DocumentWriter::write(const Document& document) const {
  const auto text = to_text(document);
  if (direct_) {
    File file(path_, O_WRONLY | O_APPEND, path_);
    file.write(text);
    file.close();
    return;
  }
  const auto temporary = temporary_of(path_);
  try {
    File file(temporary, O_WRONLY | O_CREAT | O_TRUNC, path_);
    file.write(text);
    file.close();
    if (::rename(temporary.c_str(), path_.c_str()) != 0) fail(path_, errno);
  } catch (...) {
    ::unlink(temporary.c_str());
    throw;
  }
}

}  // namespace npubench::results
