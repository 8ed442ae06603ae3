// Working memory of the host versions of core functions.
#pragma once

#include <cstddef>

namespace npubench {

/// That many bytes, aligned to 64, of this thread: valid until the next call on the thread. One piece for all
/// functions, because it then stays in the host's first-level cache whichever function runs.
std::byte* thread_scratch_bytes(std::size_t bytes);

/// The same for `count` elements.
template <class T = float>
T* thread_scratch(std::size_t count) {
  return reinterpret_cast<T*>(thread_scratch_bytes(count * sizeof(T)));
}

}  // namespace npubench
