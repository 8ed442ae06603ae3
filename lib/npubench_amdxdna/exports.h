// Descriptors that stand for a buffer or a syncobj (PRIME), known again by their inode. They mean something in this
// process only: the emulated NPU's memory is not another process's.
#pragma once

#include <sys/stat.h>

#include <atomic>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <utility>

#include <npubench_amdxdna/buffer.h>
#include <npubench_amdxdna/timeline.h>

namespace npubench::amdxdna {

struct Exports {
  struct Export {
    std::shared_ptr<Buffer> buffer{};
    std::shared_ptr<Timeline> timeline{};
    std::shared_ptr<Counted> counted{};
  };

  /// A new descriptor for it, `bytes` long (importers ask with lseek), or a negative errno.
  int add(Export what, std::uint64_t bytes);
  /// What the descriptor stands for; empty when nothing.
  Export find(int fd);
  /// To be called before a descriptor is closed. One that was passed on stays valid with the one it was made from.
  void closing(int fd);

 private:
  std::mutex mutex_;
  std::map<int, std::pair<ino_t, Export>> by_fd_;
  std::atomic<bool> any_ = false;  ///< spares every close of the process the lock
};

}  // namespace npubench::amdxdna
