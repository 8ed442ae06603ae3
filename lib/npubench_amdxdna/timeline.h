// A DRM timeline synchronization object: a number that only grows, and those who wait for it.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <optional>

namespace npubench::amdxdna {

class Timeline {
 public:
  using Clock = std::chrono::steady_clock;

  void signal(std::uint64_t point) {
    {
      const std::scoped_lock lock(mutex_);
      if (point > point_) point_ = point;
    }
    changed_.notify_all();
  }

  [[nodiscard]] std::uint64_t point() const {
    const std::scoped_lock lock(mutex_);
    return point_;
  }

  /// Whether the point was reached before the deadline. Without one it waits for ever.
  bool wait(std::uint64_t point, std::optional<Clock::time_point> deadline) {
    std::unique_lock lock(mutex_);
    const auto reached = [&] { return point_ >= point; };
    if (!deadline) {
      changed_.wait(lock, reached);
      return true;
    }
    return changed_.wait_until(lock, *deadline, reached);
  }

 private:
  mutable std::mutex mutex_;
  std::condition_variable changed_;
  std::uint64_t point_ = 0;
};

}  // namespace npubench::amdxdna
