#include <npubench_amdxdna/device.h>

#include <fcntl.h>
#include <pthread.h>
#include <sys/types.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace npubench::amdxdna {
namespace {

std::atomic<Device*> the_device = nullptr;

}  // namespace

Census& census() {
  static auto* const instance = new Census;
  return *instance;
}

Device* Device::get() {
  if (auto* device = existing()) return device;
  static std::mutex mutex;
  static bool failed = false;
  const std::scoped_lock lock(mutex);
  if (the_device != nullptr || failed) return the_device;
  try {
    the_device = new Device(settings_from_environment());
    // A child has none of the threads that execute commands, and its descriptors are its parent's affair. It begins
    // anew.
    static const int once = pthread_atfork(nullptr, nullptr, [] {
      the_device = nullptr;
      auto& counts = census();
      for (auto* count :
           {&counts.buffers, &counts.contexts, &counts.syncobjs, &counts.exports, &counts.files, &counts.reclaimed}) {
        *count = 0;
      }
    });
    (void)once;
  } catch (const std::exception& error) {
    failed = true;
    say("there is no NPU: {}", error.what());
  }
  return the_device;
}

Device* Device::existing() { return the_device; }

Device::Device(Settings settings) : sysfs_(settings.profile, settings.name) {
  machine_.hang_ms = settings.hang_ms;
  machine_.settings = std::move(settings);
  machine_.faults.inject(machine_.settings.faults);
}

int Device::open(int flags) {
  if (machine_.gone) return -ENODEV;
  try {
    auto file = std::make_shared<File>(machine_, exports_);
    const int fd = fcntl(file->fd(), (flags & O_CLOEXEC) != 0 ? F_DUPFD_CLOEXEC : F_DUPFD, 0);
    if (fd < 0) return -errno;
    const std::scoped_lock lock(mutex_);
    files_[fd] = std::move(file);
    lowest_ = files_.begin()->first;
    return fd;
  } catch (const std::system_error& error) {
    return -error.code().value();
  }
}

void Device::closing(int fd) {
  exports_.closing(fd);
  const int lowest = lowest_.load(std::memory_order_relaxed);
  if (lowest < 0 || fd < lowest) return;
  std::shared_ptr<File> dropped;  // destroyed without the lock
  const std::scoped_lock lock(mutex_);
  const auto found = files_.find(fd);
  if (found == files_.end()) return;
  dropped = std::move(found->second);
  files_.erase(found);
  lowest_ = files_.empty() ? -1 : files_.begin()->first;
}

std::shared_ptr<File> Device::file(int fd) {
  const int lowest = lowest_.load(std::memory_order_relaxed);
  if (lowest < 0 || fd < lowest) return nullptr;
  const std::scoped_lock lock(mutex_);
  const auto found = files_.find(fd);
  return found == files_.end() ? nullptr : found->second;
}

bool Device::finish() {
  sysfs_.remove();
  if (machine_.settings.leaks.empty()) return false;
  const auto& alive = census();
  const long left = alive.buffers + alive.contexts + alive.syncobjs + alive.exports + alive.files + alive.reclaimed;
  say("{}: {} buffers, {} contexts, {} syncobjs, {} exports and {} descriptors alive at exit, {} reclaimed",
      left == 0 ? "no leaks" : "leaks", alive.buffers.load(), alive.contexts.load(), alive.syncobjs.load(),
      alive.exports.load(), alive.files.load(), alive.reclaimed.load());
  return left != 0 && machine_.settings.leaks == "fail";
}

}  // namespace npubench::amdxdna
