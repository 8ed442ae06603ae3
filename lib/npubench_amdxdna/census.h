// What is alive in this process: the ground of the leak check.
#pragma once

#include <atomic>

#include <npubench_amdxdna/npubench_amdxdna.h>

namespace npubench::amdxdna {

struct Census {
  std::atomic<long> buffers = 0, contexts = 0, syncobjs = 0, exports = 0, files = 0;
  std::atomic<long> reclaimed = 0;  ///< left behind by their owner and freed when its descriptor was closed
};

/// Never destroyed: what is counted may outlive static objects.
Census& census();

/// Counts its own life.
class Counted {
 public:
  explicit Counted(std::atomic<long>& count) : count_(&count) { ++count; }
  ~Counted() { --*count_; }
  Counted(const Counted&) = delete;
  Counted& operator=(const Counted&) = delete;

 private:
  std::atomic<long>* count_;
};

}  // namespace npubench::amdxdna
