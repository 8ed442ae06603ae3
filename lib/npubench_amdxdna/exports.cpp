#include <npubench_amdxdna/exports.h>

#include <sys/mman.h>
#include <unistd.h>

#include <cerrno>

#include <npubench_amdxdna/libc.h>

namespace npubench::amdxdna {
namespace {

ino_t inode_of(int fd) {
  struct stat status {};
  return fstat(fd, &status) == 0 ? status.st_ino : 0;
}

}  // namespace

int Exports::add(Export what, std::uint64_t bytes) {
  const int fd = memfd_create("accel0-export", MFD_CLOEXEC);
  if (fd < 0) return -errno;
  if (ftruncate(fd, static_cast<off_t>(bytes)) != 0) {
    const int error = errno;
    libc::close(fd);
    return -error;
  }
  what.counted = std::make_shared<Counted>(census().exports);
  const std::scoped_lock lock(mutex_);
  by_fd_[fd] = {inode_of(fd), std::move(what)};
  any_ = true;
  return fd;
}

Exports::Export Exports::find(int fd) {
  const auto inode = inode_of(fd);
  const std::scoped_lock lock(mutex_);
  for (const auto& [known, entry] : by_fd_) {
    if (inode != 0 && entry.first == inode) return entry.second;
  }
  return {};
}

void Exports::closing(int fd) {
  if (!any_) return;
  Export dropped;  // destroyed after the lock
  const std::scoped_lock lock(mutex_);
  const auto found = by_fd_.find(fd);
  if (found == by_fd_.end()) return;
  dropped = std::move(found->second.second);
  by_fd_.erase(found);
  any_ = !by_fd_.empty();
}

}  // namespace npubench::amdxdna
