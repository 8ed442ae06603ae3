#include <npubench/core/scratch.h>

#include <hwy/aligned_allocator.h>

namespace npubench {

float* thread_scratch(std::size_t count) {
  thread_local hwy::AlignedFreeUniquePtr<float[]> memory;
  thread_local std::size_t capacity = 0;
  if (count > capacity) {
    memory = hwy::AllocateAligned<float>(count);
    capacity = count;
  }
  return memory.get();
}

}  // namespace npubench
