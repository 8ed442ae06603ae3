#include <npubench/base/growing_file.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <utility>

#include <npubench/base/error.h>

namespace npubench {
namespace {

bool leads_to(const std::filesystem::path& path, const FileDescriptor& file) {
  struct stat named {
  }, open{};
  return ::lstat(path.c_str(), &named) == 0 && ::fstat(file.get(), &open) == 0 && named.st_dev == open.st_dev &&
         named.st_ino == open.st_ino;
}

}  // namespace

GrowingFile::GrowingFile(OutputTarget target, std::string_view beginning, std::string end)
    : target_(std::move(target)), end_(std::move(end)) {
  const auto text = std::string(beginning) + end_;
  std::filesystem::path fresh;
  visible_ = {create_beside(target_, fresh), static_cast<off_t>(beginning.size()), {}};
  try {
    if (!write_all(visible_.file.get(), text, 0)) fail_to_write(target_, errno);
    if (::rename(fresh.c_str(), target_.file.c_str()) != 0) fail_to_write(target_, errno);
    fresh.clear();
    hidden_ = {create_beside(target_, hidden_path_), visible_.size, {}};
    if (!write_all(hidden_.file.get(), text, 0)) fail_to_write(target_, errno);
  } catch (...) {
    if (!fresh.empty()) ::unlink(fresh.c_str());
    if (!hidden_path_.empty()) ::unlink(hidden_path_.c_str());
    throw;
  }
}

GrowingFile::~GrowingFile() {
  if (leads_to(hidden_path_, hidden_.file)) ::unlink(hidden_path_.c_str());
}

bool GrowingFile::append(std::string_view piece) {
  visible_.missing += piece;
  hidden_.missing += piece;
  if (!write_all(hidden_.file.get(), hidden_.missing + end_, hidden_.size)) fail_to_write(target_, errno);
  if (!leads_to(hidden_path_, hidden_.file) || !leads_to(target_.file, visible_.file)) return false;
  if (::renameat2(AT_FDCWD, hidden_path_.c_str(), AT_FDCWD, target_.file.c_str(), RENAME_EXCHANGE) != 0) return false;
  hidden_.size += static_cast<off_t>(std::exchange(hidden_.missing, {}).size());
  std::swap(visible_, hidden_);
  return true;
}

}  // namespace npubench
