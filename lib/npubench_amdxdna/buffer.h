// Buffer objects of the emulated driver and the memory they lie in.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <span>

#include <npubench_amdxdna/census.h>
#include <npubench_amdxdna/uapi.h>

namespace npubench::amdxdna {

/// One sparse file in memory that serves as the device's descriptor, so that any mmap of it just works. Offsets are
/// never given out twice: what still points to a freed buffer is found out instead of reading another one's bytes.
class Arena {
 public:
  /// The largest device heap, at the arena's start.
  static constexpr std::uint64_t kHeapBytes = std::uint64_t{512} << 20;

  /// Throws std::system_error where the kernel gives no descriptor.
  Arena();
  ~Arena();
  Arena(const Arena&) = delete;
  Arena& operator=(const Arena&) = delete;

  [[nodiscard]] int fd() const { return fd_; }
  /// An unused range behind the heap, of whole pages; the offset of its first byte.
  std::uint64_t take(std::uint64_t bytes);
  /// Gives the memory of a range back to the system.
  void discard(std::uint64_t offset, std::uint64_t bytes);

 private:
  int fd_ = -1;
  std::mutex mutex_;
  std::uint64_t end_ = kHeapBytes;
};

/// The device's own memory. XRT makes it in chunks as it needs more and maps them one behind the other.
class Heap {
 public:
  /// Address that the NPU knows the heap by (AIE2_DEVM_BASE of the driver).
  static constexpr std::uint64_t kBase = 0x4000000;
  static constexpr std::uint64_t kAlignment = 32 << 10;

  /// Grows by a chunk; the chunk's offset, nothing at the limit.
  std::optional<std::uint64_t> grow(std::uint64_t bytes);
  void shrink(std::uint64_t bytes);
  /// The offset of a free range, nothing when there is none.
  std::optional<std::uint64_t> take(std::uint64_t bytes);
  void give_back(std::uint64_t offset);

 private:
  std::mutex mutex_;
  std::uint64_t bytes_ = 0;
  std::map<std::uint64_t, std::uint64_t> taken_;  ///< end of each range by its start
};

class Buffer {
 public:
  /// `type` is kShare, kCmd, kDev or kDevHeap. Throws std::bad_alloc when there is no memory, OutOfHeap when the heap
  /// has to grow first.
  struct OutOfHeap {};
  Buffer(std::shared_ptr<Arena> arena, std::shared_ptr<Heap> heap, std::uint32_t type, std::uint64_t bytes);
  /// The caller's own memory.
  Buffer(std::shared_ptr<Arena> arena, std::byte* memory, std::uint64_t bytes);
  ~Buffer();
  Buffer(const Buffer&) = delete;
  Buffer& operator=(const Buffer&) = delete;

  [[nodiscard]] std::uint32_t type() const { return type_; }
  [[nodiscard]] std::span<std::byte> bytes() const { return {data_, static_cast<std::size_t>(size_)}; }
  /// What the NPU knows it by. Not the host's address, though the driver may use that: so a host pointer that strays
  /// into a command is noticed.
  [[nodiscard]] std::uint64_t device_address() const { return address_; }
  /// For mmap; kInvalidAddress where it has no mapping of its own.
  [[nodiscard]] std::uint64_t map_offset() const;

 private:
  // No process has its memory there, and no heap reaches it.
  static constexpr std::uint64_t kAddressBase = std::uint64_t{1} << 47;

  Counted counted_{census().buffers};
  std::shared_ptr<Arena> arena_;
  std::shared_ptr<Heap> heap_;
  std::uint32_t type_;
  std::uint64_t size_;
  std::uint64_t offset_ = 0;
  std::uint64_t address_ = 0;
  std::byte* data_ = nullptr;
  bool own_ = true;
};

}  // namespace npubench::amdxdna
