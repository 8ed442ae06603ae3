#include <npubench/emulator/event_queue.h>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <random>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace npubench {
namespace {

using testing::ElementsAre;
using testing::Pair;

using TimeAndSubject = std::pair<std::int64_t, std::int32_t>;

std::vector<TimeAndSubject> drain(EventQueue& queue) {
  std::vector<TimeAndSubject> events;
  while (!queue.empty()) {
    const auto event = queue.pop();
    events.emplace_back(event.time, event.subject);
  }
  return events;
}

TEST(EventQueue, GivesEventsInOrderOfTime) {
  EventQueue queue;
  queue.schedule(7, EventKind::core_resumes, 0);
  queue.schedule(3, EventKind::core_resumes, 1);
  queue.schedule(5, EventKind::core_resumes, 2);
  EXPECT_THAT(drain(queue), ElementsAre(Pair(3, 1), Pair(5, 2), Pair(7, 0)));
}

TEST(EventQueue, GivesEventsOfOneTimeInOrderOfScheduling) {
  EventQueue queue;
  for (const std::int32_t subject : {4, 2, 3}) queue.schedule(9, EventKind::core_resumes, subject);
  EXPECT_THAT(drain(queue), ElementsAre(Pair(9, 4), Pair(9, 2), Pair(9, 3)));
}

TEST(EventQueue, GivesWhatIsScheduledForThePresentAfterWhatIsThereAlready) {
  EventQueue queue;
  queue.schedule(2, EventKind::core_resumes, 0);
  queue.schedule(2, EventKind::core_resumes, 1);
  EXPECT_EQ(queue.pop().subject, 0);
  queue.schedule(2, EventKind::core_resumes, 2);
  EXPECT_THAT(drain(queue), ElementsAre(Pair(2, 1), Pair(2, 2)));
}

TEST(EventQueue, GivesWhatWasScheduledFromFarOffBeforeWhatWasScheduledFromNearBy) {
  constexpr auto kFar = 3 * EventQueue::kSlots;
  EventQueue queue;
  queue.schedule(kFar, EventKind::core_resumes, 0);
  queue.schedule(kFar - 1, EventKind::core_resumes, 1);
  queue.schedule(kFar, EventKind::core_resumes, 2);
  EXPECT_EQ(queue.pop().time, kFar - 1);
  queue.schedule(kFar, EventKind::core_resumes, 3);
  EXPECT_THAT(drain(queue), ElementsAre(Pair(kFar, 0), Pair(kFar, 2), Pair(kFar, 3)));
}

TEST(EventQueue, KeepsKindSubjectAndCount) {
  EventQueue queue;
  queue.schedule(1, EventKind::lock_released, 17, 3);
  const auto event = queue.pop();
  EXPECT_EQ(event.kind, EventKind::lock_released);
  EXPECT_EQ(event.subject, 17);
  EXPECT_EQ(event.count, 3);
}

TEST(EventQueue, LetsTimeBeginAnew) {
  EventQueue queue;
  queue.schedule(1'000'000'007, EventKind::core_resumes, 0);
  EXPECT_EQ(queue.pop().time, 1'000'000'007);
  queue.rewind();
  queue.schedule(0, EventKind::core_resumes, 1);
  EXPECT_THAT(drain(queue), ElementsAre(Pair(0, 1)));
}

class RandomEvents : public testing::TestWithParam<unsigned> {};

// Delays of all magnitudes: the present, the wheel's own reach and just past it, and far beyond.
TEST_P(RandomEvents, ComeInOrderOfTimeAndThenOfScheduling) {
  std::mt19937 random(GetParam());
  const auto delay = [&random]() -> std::int64_t {
    constexpr std::int64_t kReach[] = {1, 40, EventQueue::kSlots, 2 * EventQueue::kSlots, 50 * EventQueue::kSlots};
    return std::uniform_int_distribution<std::int64_t>(0, kReach[random() % std::size(kReach)])(random);
  };
  EventQueue queue;
  std::vector<TimeAndSubject> waiting;  // subjects are in order of scheduling
  std::int64_t now = 0;
  for (std::int32_t next = 0; next < 3000 || !waiting.empty();) {
    if (next < 3000 && (waiting.empty() || random() % 2 == 0)) {
      const auto time = now + delay();
      queue.schedule(time, EventKind::core_resumes, next);
      waiting.emplace_back(time, next++);
      continue;
    }
    const auto expected = std::ranges::min_element(waiting);
    const auto event = queue.pop();
    ASSERT_EQ(TimeAndSubject(event.time, event.subject), *expected);
    now = event.time;
    waiting.erase(expected);
  }
  EXPECT_TRUE(queue.empty());
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomEvents, testing::Range(0u, 10u));

}  // namespace
}  // namespace npubench
