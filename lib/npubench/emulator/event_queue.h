// The engine's future: events in order of time, and of scheduling where times are equal, so that runs are repeatable.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

namespace npubench {

enum class EventKind : std::uint8_t { core_resumes, route_delivers, lock_released, command_processor_resumes };

struct Event {
  std::int64_t time = 0;
  std::uint64_t order = 0;
  EventKind kind{};
  std::int32_t subject = 0;  ///< index of the core, route or lock
};

class EventQueue {
 public:
  void schedule(std::int64_t time, EventKind kind, std::int32_t subject) {
    heap_.push_back({time, next_order_++, kind, subject});
    std::ranges::push_heap(heap_, later);
  }

  [[nodiscard]] bool empty() const { return heap_.empty(); }

  Event pop() {
    std::ranges::pop_heap(heap_, later);
    const Event event = heap_.back();
    heap_.pop_back();
    return event;
  }

 private:
  static bool later(const Event& a, const Event& b) { return a.time != b.time ? a.time > b.time : a.order > b.order; }

  std::vector<Event> heap_;
  std::uint64_t next_order_ = 0;
};

}  // namespace npubench
