#include <npubench/core/scratch.h>

#include <hwy/aligned_allocator.h>

namespace npubench {

std::byte* thread_scratch_bytes(std::size_t bytes) {
  thread_local hwy::AlignedFreeUniquePtr<std::byte[]> memory;
  thread_local std::size_t capacity = 0;
  if (bytes > capacity) {
    memory = hwy::AllocateAligned<std::byte>(bytes);
    capacity = bytes;
  }
  return memory.get();
}

}  // namespace npubench
