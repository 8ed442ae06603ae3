// Working memory of the host versions of core functions.
#pragma once

#include <cstddef>

namespace npubench {

/// `count` floats, aligned to 64 bytes, of this thread: valid until the next call on the thread. One piece for all
/// functions, because it then stays in the host's first-level cache whichever function runs.
float* thread_scratch(std::size_t count);

}  // namespace npubench
