// The engine's future: events in order of time, and of scheduling where times are equal, so that runs are repeatable.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace npubench {

enum class EventKind : std::uint8_t { core_resumes, route_delivers, lock_released, command_processor_resumes };

struct Event {
  std::int64_t time = 0;
  EventKind kind{};
  std::int32_t subject = 0;  ///< index of the core, route or lock
  std::int32_t count = 0;    ///< lock_released: how much of it
};

/// A wheel of one slot a cycle for the cycles from now on, each with its events in the order in which they came, and a
/// heap for what lies beyond. Most events are at most a call or a piece of a transfer away: kSlots cycles hold them.
class EventQueue {
 public:
  static constexpr std::int64_t kSlots = 4096;

  EventQueue() { last_.fill(kNone); }

  /// `time` is not before that of the event popped last.
  void schedule(std::int64_t time, EventKind kind, std::int32_t subject, std::int32_t count = 0) {
    if (time - now_ < kSlots) {
      append({time, kind, subject, count});
    } else {
      beyond_.push_back({{time, kind, subject, count}, next_order_++});
      std::ranges::push_heap(beyond_, later);
    }
  }

  [[nodiscard]] bool empty() const { return filled_words_ == 0 && beyond_.empty(); }

  /// The next event; there must be one.
  Event pop() {
    now_ = filled_words_ != 0 ? now_ + distance_to_next() : beyond_.front().event.time;
    // Before anything can be scheduled for those cycles directly, so that they come in the order of scheduling.
    while (!beyond_.empty() && beyond_.front().event.time - now_ < kSlots) {
      append(beyond_.front().event);
      std::ranges::pop_heap(beyond_, later);
      beyond_.pop_back();
    }
    return take_first();
  }

  /// Time may begin anew at 0. The queue must be empty.
  void rewind() { now_ = 0; }

 private:
  static constexpr std::int32_t kNone = -1;
  static constexpr std::size_t kWordBits = 64;
  static constexpr auto kSlotCount = static_cast<std::size_t>(kSlots);
  static_assert(kSlotCount == kWordBits * kWordBits, "one word tells which words of filled_ are not 0");

  struct Node {
    std::int32_t next = kNone;  // of the same slot; the last one's is the first. Of the free ones: the next free one
    std::int32_t subject = 0;
    std::int32_t count = 0;
    EventKind kind{};
  };
  struct Beyond {
    Event event;
    std::uint64_t order = 0;
  };

  static bool later(const Beyond& a, const Beyond& b) {
    return a.event.time != b.event.time ? a.event.time > b.event.time : a.order > b.order;
  }
  static std::size_t slot_of(std::int64_t time) { return static_cast<std::size_t>(time) % kSlotCount; }
  Node& node(std::int32_t index) { return nodes_[static_cast<std::size_t>(index)]; }

  void append(const Event& event) {
    const auto index = new_node();
    auto& added = node(index);
    added.subject = event.subject;
    added.count = event.count;
    added.kind = event.kind;
    const auto slot = slot_of(event.time);
    if (auto& last = last_[slot]; last == kNone) {
      added.next = index;
      last = index;
      filled_[slot / kWordBits] |= std::uint64_t{1} << (slot % kWordBits);
      filled_words_ |= std::uint64_t{1} << (slot / kWordBits);
    } else {
      added.next = node(last).next;
      node(last).next = index;
      last = index;
    }
  }

  Event take_first() {
    const auto slot = slot_of(now_);
    auto& last = last_[slot];
    const auto first = node(last).next;
    auto& taken = node(first);
    if (first == last) {
      last = kNone;
      auto& word = filled_[slot / kWordBits];
      word &= ~(std::uint64_t{1} << (slot % kWordBits));
      if (word == 0) filled_words_ &= ~(std::uint64_t{1} << (slot / kWordBits));
    } else {
      node(last).next = taken.next;
    }
    taken.next = free_;
    free_ = first;
    return {now_, taken.kind, taken.subject, taken.count};
  }

  std::int32_t new_node() {
    if (free_ == kNone) {
      nodes_.emplace_back();
      return static_cast<std::int32_t>(nodes_.size()) - 1;
    }
    const auto index = free_;
    free_ = node(index).next;
    return index;
  }

  /// Cycles from now to the next slot with an event, round the wheel; the wheel must hold one.
  [[nodiscard]] std::int64_t distance_to_next() const {
    const auto here = slot_of(now_);
    const auto word = here / kWordBits;
    if (const auto rest = filled_[word] >> (here % kWordBits); rest != 0) {
      return std::countr_zero(rest);
    }
    const auto words_after = filled_words_ & ~((std::uint64_t{2} << word) - 1);  // of word 63: none
    const auto found = static_cast<std::size_t>(std::countr_zero(words_after != 0 ? words_after : filled_words_));
    const auto slot = found * kWordBits + static_cast<std::size_t>(std::countr_zero(filled_[found]));
    return static_cast<std::int64_t>((slot - here) % kSlotCount);
  }

  std::int64_t now_ = 0;  // of the event popped last
  std::vector<Node> nodes_;
  std::int32_t free_ = kNone;
  std::array<std::int32_t, kSlotCount> last_{};    // by slot: its last node
  std::array<std::uint64_t, kWordBits> filled_{};  // by slot: whether it has one
  std::uint64_t filled_words_ = 0;                 // by word of filled_: whether it is not 0
  std::vector<Beyond> beyond_;                     // a heap, the earliest first
  std::uint64_t next_order_ = 0;
};

}  // namespace npubench
