#include <npubench/runtime/program.h>

#include <atomic>
#include <latch>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <npubench/base/error.h>
#include <npubench/runtime/context_cache.h>
#include <npubench/runtime/device.h>

#include "copy_design.h"
#include "loaded_copy.h"
#include "one_hash.h"

namespace npubench {
namespace {

using test::CopyDesign;
using test::device_of_contexts;
using test::LoadedCopy;

/// One that shares its context with no other.
Design distinct(Design design = CopyDesign{}.build()) {
  static std::atomic<int> count = 0;
  design.name += std::to_string(++count);
  return design;
}

struct Distinct : LoadedCopy {
  explicit Distinct(const Device& device, const Design& design = distinct()) : LoadedCopy(device, design) {}
};

TEST(ContextCache, ServesMoreProgramsThanContexts) {
  const auto device = device_of_contexts(3);
  Distinct a(device), b(device), c(device), d(device), e(device);
  for (int round = 0; round < 3; ++round) {
    for (auto* program : {&a, &b, &c, &d, &e}) EXPECT_TRUE(program->copies(round + 1));
  }
  EXPECT_EQ(device.contexts_in_use(), 3);
}

TEST(ContextCache, EvictsTheLeastRecentlyRun) {
  const auto device = device_of_contexts(2);
  Distinct a(device), b(device);
  EXPECT_TRUE(a.copies(1));
  EXPECT_TRUE(b.copies(2));
  EXPECT_TRUE(a.copies(3));
  const Distinct c(device);
  EXPECT_TRUE(a.program->resident());
  EXPECT_FALSE(b.program->resident());
}

TEST(ContextCache, CountsWhatItCost) {
  const auto device = device_of_contexts(1);
  Distinct a(device), b(device);
  EXPECT_TRUE(a.copies(1));
  EXPECT_TRUE(a.copies(2));
  EXPECT_TRUE(b.copies(3));
  const auto cost = device.context_statistics();
  EXPECT_EQ(cost.loads, 4);  // a, b, a again, b again
  EXPECT_EQ(cost.evictions, 3);
  EXPECT_DOUBLE_EQ(cost.seconds, 4 * device.info().profile.machine.context_seconds);
}

TEST(ContextCache, ARunSaysWhatLoadingItAnewTook) {
  const auto device = device_of_contexts(1);
  Distinct a(device), b(device);
  EXPECT_TRUE(a.copies(1));
  EXPECT_EQ(a.last.context_seconds, device.info().profile.machine.context_seconds);
  EXPECT_TRUE(a.copies(2));
  EXPECT_EQ(a.last.context_seconds, 0);
}

TEST(ContextCache, AProgramThatGoesGivesItsContextBack) {
  const auto device = device_of_contexts(1);
  { const Distinct a(device); }
  EXPECT_EQ(device.contexts_in_use(), 0);
  const Distinct b(device);
  EXPECT_EQ(device.context_statistics().evictions, 0);
}

TEST(ContextCache, ContextsHeldOutsideItAreNotTaken) {
  const auto device = device_of_contexts(1);
  const auto held = device.create_context(CopyDesign{}.build());
  EXPECT_THAT([&] { Distinct a(device); }, testing::ThrowsMessage<Error>(testing::HasSubstr("err=-2")));
}

TEST(ContextCache, ADesignThatDoesNotFitEvictsNothing) {
  const auto device = device_of_contexts(1);
  const Distinct a(device);
  EXPECT_THROW(Distinct(device, CopyDesign{.elements = 4096, .per_call = 16384, .per_block = 16384}.build()), Error);
  EXPECT_TRUE(a.program->resident());
}

TEST(ContextCache, AContextThatTimedOutIsMadeAnew) {
  const auto device = device_of_contexts(2);
  Distinct a(device), stuck(device, CopyDesign{.depth = 1, .acquired = 2}.build());
  EXPECT_FALSE(stuck.copies(1));
  EXPECT_EQ(stuck.last.state, RunState::timeout);
  EXPECT_FALSE(stuck.program->resident());
  EXPECT_TRUE(a.copies(2));
  EXPECT_FALSE(stuck.copies(3));
  EXPECT_EQ(stuck.last.state, RunState::timeout);  // not an error of a dead context
}

TEST(ContextCache, ProgramsOfOneDesignShareAContext) {
  const auto device = device_of_contexts(1);
  const auto design = CopyDesign{}.build();
  Distinct a(device, design), b(device, design);
  EXPECT_TRUE(a.copies(1));
  EXPECT_TRUE(b.copies(2));
  EXPECT_TRUE(a.copies(3));
  EXPECT_EQ(device.context_statistics().loads, 1);
  EXPECT_EQ(device.contexts_in_use(), 1);
}

TEST(ContextCache, ASharedContextStaysAsLongAsOneOfItsPrograms) {
  const auto device = device_of_contexts(2);
  const auto design = CopyDesign{}.build();
  std::optional<Distinct> a(std::in_place, device, design);
  {
    Distinct b(device, design);
    EXPECT_TRUE(b.copies(1));
  }
  EXPECT_TRUE(a->copies(2));
  a.reset();
  EXPECT_EQ(device.contexts_in_use(), 0);
}

TEST(ContextCache, ASharedContextThatTimedOutIsMadeAnewForAll) {
  const auto device = device_of_contexts(1);
  const auto design = CopyDesign{.depth = 1, .acquired = 2}.build();
  Distinct a(device, design), b(device, design);
  EXPECT_FALSE(a.copies(1));
  EXPECT_FALSE(b.copies(2));
  EXPECT_EQ(b.last.state, RunState::timeout);  // not an error of a dead context
  EXPECT_GT(b.last.context_seconds, 0);
}

TEST(ContextCache, SeveralThreadsRunOnOneContext) {
  const auto device = device_of_contexts(1);
  const auto design = CopyDesign{}.build();
  std::atomic<int> right = 0;
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([&, t] {
      Distinct program(device, design);
      for (int i = 0; i < 25; ++i) right += program.copies(t * 100 + i) ? 1 : 0;
    });
  }
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(right, 100);
}

TEST(ContextCache, SeveralThreadsShareFewContexts) {
  const auto device = device_of_contexts(2);
  std::atomic<int> right = 0;
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([&device, &right, t] {
      Distinct program(device);
      for (int i = 0; i < 25; ++i) right += program.copies(t * 100 + i) ? 1 : 0;
    });
  }
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(right, 100);
  EXPECT_EQ(device.contexts_in_use(), 0);
}

TEST(ContextCache, ProgramsOfOneHashAndTwoDesignsHaveTheirOwnContexts) {
  const auto [one, other] = test::designs_of_one_hash();
  const CheckedProgram first(one), second(other);
  ASSERT_EQ(first.hash(), second.hash());
  const auto device = device_of_contexts(2);
  const auto a = device.load(first, {}), b = device.load(second, {}), c = device.load(first, {});
  EXPECT_EQ(device.contexts_in_use(), 2);
}

/// A device of so many contexts, where destroying the run of a design named "hung" takes until it is told to end.
struct SlowToDestroy : detail::DeviceBackend {
  explicit SlowToDestroy(int contexts) : free(contexts) {}

  struct Run : detail::RunBackend {
    Run(SlowToDestroy& device, bool hangs) : owner(device), hung(hangs) {}
    ~Run() override {
      if (!hung) return;
      owner.destroying.count_down();
      owner.may_end.wait();
    }
    void start() override {}
    RunState wait(std::chrono::nanoseconds) override {
      outcome.state = hung ? RunState::timeout : RunState::completed;
      return outcome.state;
    }
    [[nodiscard]] const RunResult& result() const override { return outcome; }
    SlowToDestroy& owner;
    bool hung;
    RunResult outcome;
  };

  struct Context : detail::ContextBackend {
    Context(SlowToDestroy& device, const CheckedProgram& loaded) : owner(device), program(loaded) {
      if (owner.free == 0) {
        ++owner.refusals;
        owner.refusals.notify_all();
        throw Error(ErrorCategory::context_limit, "no context is left");
      }
      --owner.free;
    }
    ~Context() override { ++owner.free; }
    std::unique_ptr<detail::RunBackend> create_run(std::span<const Execution>) override {
      return std::make_unique<Run>(owner, program.design().name == "hung");
    }
    [[nodiscard]] double setup_seconds() const override { return 0; }
    SlowToDestroy& owner;
    CheckedProgram program;
  };

  [[nodiscard]] const DeviceInfo& info() const override { return device; }
  std::unique_ptr<detail::BufferBackend> allocate(std::size_t) override { return nullptr; }
  std::unique_ptr<detail::ContextBackend> create_context(const CheckedProgram& program) override {
    return std::make_unique<Context>(*this, program);
  }
  [[nodiscard]] int contexts_in_use() const override { return 0; }

  DeviceInfo device;
  std::atomic<int> free, refusals = 0;
  std::latch destroying{1}, may_end{1};
};

TEST(ContextCache, OthersRunWhileAHungRunIsBeingDestroyed) {
  const auto device = std::make_shared<SlowToDestroy>(2);
  detail::ContextCache cache(device);
  const auto hung = cache.load(CheckedProgram(Design{.name = "hung"}), {});
  const auto other = cache.load(CheckedProgram(Design{.name = "other"}), {});
  std::thread thread([&] { EXPECT_EQ(cache.run(*hung, {}).state, RunState::timeout); });
  device->destroying.wait();
  EXPECT_EQ(cache.run(*other, {}).state, RunState::completed);
  EXPECT_FALSE(cache.resident(*hung->shared));
  EXPECT_TRUE(cache.resident(*other->shared));
  device->may_end.count_down();
  thread.join();
  cache.unload(*hung);
  cache.unload(*other);
}

TEST(ContextCache, AContextThatIsBeingDestroyedIsWaitedFor) {
  const auto device = std::make_shared<SlowToDestroy>(1);
  detail::ContextCache cache(device);
  const auto hung = cache.load(CheckedProgram(Design{.name = "hung"}), {});
  std::thread thread([&] { (void)cache.run(*hung, {}); });
  device->destroying.wait();
  std::shared_ptr<detail::CachedProgram> other;
  std::thread waiting([&] { other = cache.load(CheckedProgram(Design{.name = "other"}), {}); });
  device->refusals.wait(0);  // the only context is not yet free
  device->may_end.count_down();
  waiting.join();
  thread.join();
  ASSERT_NE(other, nullptr);
  EXPECT_EQ(cache.run(*other, {}).state, RunState::completed);
  EXPECT_EQ(cache.statistics().evictions, 0);
  cache.unload(*hung);
  cache.unload(*other);
}

}  // namespace
}  // namespace npubench
