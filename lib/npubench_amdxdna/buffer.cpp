#include <npubench_amdxdna/buffer.h>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cerrno>
#include <new>
#include <system_error>
#include <utility>

#include <npubench_amdxdna/libc.h>

namespace npubench::amdxdna {
namespace {

constexpr std::uint64_t kPage = 4096;
constexpr std::uint64_t kArenaBytes = std::uint64_t{1} << 46;

constexpr std::uint64_t round_up(std::uint64_t value, std::uint64_t unit) { return (value + unit - 1) / unit * unit; }

std::byte* map(const Arena& arena, std::uint64_t offset, std::uint64_t bytes) {
  auto* mapped = libc::mmap(nullptr, static_cast<std::size_t>(bytes), PROT_READ | PROT_WRITE, MAP_SHARED, arena.fd(),
                            static_cast<off_t>(offset));
  if (mapped == MAP_FAILED) throw std::bad_alloc();
  return static_cast<std::byte*>(mapped);
}

}  // namespace

Arena::Arena() : fd_(memfd_create("accel0", MFD_CLOEXEC)) {
  if (fd_ < 0 || ftruncate(fd_, static_cast<off_t>(kArenaBytes)) != 0) {
    const std::system_error error(errno, std::generic_category(), "memory of the emulated NPU");
    if (fd_ >= 0) libc::close(fd_);
    throw error;
  }
}

Arena::~Arena() { libc::close(fd_); }

std::uint64_t Arena::take(std::uint64_t bytes) {
  const std::scoped_lock lock(mutex_);
  const auto length = round_up(bytes, kPage) + kPage;  // a page between buffers: running over an end hits nothing
  if (length > kArenaBytes - end_) throw std::bad_alloc();
  return std::exchange(end_, end_ + length);
}

void Arena::discard(std::uint64_t offset, std::uint64_t bytes) {
  (void)fallocate(fd_, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, static_cast<off_t>(offset),
                  static_cast<off_t>(round_up(bytes, kPage)));
}

std::optional<std::uint64_t> Heap::grow(std::uint64_t bytes) {
  const std::scoped_lock lock(mutex_);
  if (bytes > Arena::kHeapBytes - bytes_) return std::nullopt;
  return std::exchange(bytes_, bytes_ + bytes);
}

void Heap::shrink(std::uint64_t bytes) {
  const std::scoped_lock lock(mutex_);
  bytes_ -= bytes;
}

std::optional<std::uint64_t> Heap::take(std::uint64_t bytes) {
  const std::scoped_lock lock(mutex_);
  const auto length = round_up(bytes, kAlignment);
  if (length < bytes) return std::nullopt;
  std::uint64_t start = 0;
  for (const auto& [from, to] : taken_) {
    if (from - start >= length) break;
    start = to;
  }
  if (start > bytes_ || length > bytes_ - start) return std::nullopt;
  taken_.emplace(start, start + length);
  return start;
}

void Heap::give_back(std::uint64_t offset) {
  const std::scoped_lock lock(mutex_);
  taken_.erase(offset);
}

Buffer::Buffer(std::shared_ptr<Arena> arena, std::shared_ptr<Heap> heap, std::uint32_t type, std::uint64_t bytes)
    : arena_(std::move(arena)), heap_(std::move(heap)), type_(type), size_(bytes) {
  if (type == uapi::kDevHeap || type == uapi::kDev) {
    const auto offset = type == uapi::kDevHeap ? heap_->grow(bytes) : heap_->take(bytes);
    if (!offset) throw OutOfHeap{};
    offset_ = *offset;
    address_ = Heap::kBase + offset_;
  } else {
    offset_ = arena_->take(bytes);
    address_ = kAddressBase + offset_;
  }
  try {
    data_ = map(*arena_, offset_, round_up(size_, kPage));
  } catch (...) {
    if (type == uapi::kDevHeap) heap_->shrink(bytes);
    if (type == uapi::kDev) heap_->give_back(offset_);
    throw;
  }
}

Buffer::Buffer(std::shared_ptr<Arena> arena, std::byte* memory, std::uint64_t bytes)
    : arena_(std::move(arena)), type_(uapi::kShare), size_(bytes), data_(memory), own_(false) {
  offset_ = arena_->take(bytes);
  address_ = kAddressBase + offset_;
}

Buffer::~Buffer() {
  if (!own_) return;
  munmap(data_, static_cast<std::size_t>(round_up(size_, kPage)));
  if (type_ == uapi::kDev) {
    heap_->give_back(offset_);
    return;  // the heap keeps its memory
  }
  arena_->discard(offset_, size_);
  if (type_ == uapi::kDevHeap) heap_->shrink(size_);
}

std::uint64_t Buffer::map_offset() const { return own_ && type_ != uapi::kDev ? offset_ : uapi::kInvalidAddress; }

}  // namespace npubench::amdxdna
