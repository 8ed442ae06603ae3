// The buffers of one open device: by handle for requests, by device address for commands.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <mutex>

#include <npubench_amdxdna/buffer.h>

namespace npubench::amdxdna {

class BufferTable {
 public:
  std::uint32_t add(const std::shared_ptr<Buffer>& buffer) {
    const std::scoped_lock lock(mutex_);
    const auto handle = next_++;
    by_handle_.emplace(handle, buffer);
    // A device buffer lies in the heap's range; the heap is looked up only where no buffer of its own is.
    if (buffer->type() != uapi::kDevHeap) by_address_[buffer->device_address()] = buffer;
    return handle;
  }

  /// Null for an unknown handle. The buffer lives on while a command uses it.
  std::shared_ptr<Buffer> remove(std::uint32_t handle) {
    const std::scoped_lock lock(mutex_);
    const auto found = by_handle_.find(handle);
    if (found == by_handle_.end()) return nullptr;
    const auto buffer = found->second;
    by_handle_.erase(found);
    if (const auto at = by_address_.find(buffer->device_address());
        at != by_address_.end() && at->second.lock() == buffer) {
      by_address_.erase(at);
    }
    return buffer;
  }

  [[nodiscard]] std::shared_ptr<Buffer> by_handle(std::uint32_t handle) const {
    const std::scoped_lock lock(mutex_);
    const auto found = by_handle_.find(handle);
    return found == by_handle_.end() ? nullptr : found->second;
  }

  /// The buffer that holds this device address, or null.
  [[nodiscard]] std::shared_ptr<Buffer> by_address(std::uint64_t address) const {
    const std::scoped_lock lock(mutex_);
    auto next = by_address_.upper_bound(address);
    if (next == by_address_.begin()) return nullptr;
    auto buffer = std::prev(next)->second.lock();
    if (buffer && address - buffer->device_address() >= buffer->bytes().size()) return nullptr;
    return buffer;
  }

  /// The handle of a buffer, or 0.
  [[nodiscard]] std::uint32_t handle_of(const Buffer& buffer) const {
    const std::scoped_lock lock(mutex_);
    for (const auto& [handle, known] : by_handle_) {
      if (known.get() == &buffer) return handle;
    }
    return 0;
  }

  [[nodiscard]] std::size_t size() const {
    const std::scoped_lock lock(mutex_);
    return by_handle_.size();
  }

 private:
  mutable std::mutex mutex_;
  std::uint32_t next_ = 1;
  std::map<std::uint32_t, std::shared_ptr<Buffer>> by_handle_;
  std::map<std::uint64_t, std::weak_ptr<Buffer>> by_address_;
};

}  // namespace npubench::amdxdna
