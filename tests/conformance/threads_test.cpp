// Several threads on one device, and on one context.
#include <future>
#include <vector>

#include <npubench/runtime/program_set.h>

#include "backends.h"

namespace npubench {
namespace {

using test::Copy;
using test::Where;

class Threads : public test::OnBackend {};

/// Runs that were not right.
int run_many(Run run, Buffer& in, Buffer& out, int thread, int runs) {
  int wrong = 0;
  for (int i = 0; i < runs; ++i) {
    Copy::fill(in, out, 1000 * thread + i);
    run.start();
    wrong += run.wait() != RunState::completed || !Copy::right(in, out);
  }
  return wrong;
}

TEST_P(Threads, AThousandRunsOfFourContextsWithoutAWrongByte) {
  const auto device = open();
  std::vector<std::future<int>> wrong;
  for (int thread = 0; thread < 4; ++thread) {
    wrong.push_back(std::async(std::launch::async, [&device, thread] {
      Copy copy(device);
      return run_many(copy.make_run(), copy.in, copy.out, thread, 250);
    }));
  }
  for (auto& each : wrong) EXPECT_EQ(each.get(), 0);
}

TEST_P(Threads, RunsOfOneContextTakeTurns) {
  const auto device = open();
  auto context = device.create_context(test::copy_design(device.info().generation));
  std::vector<std::future<int>> wrong;
  for (int thread = 0; thread < 4; ++thread) {
    wrong.push_back(std::async(std::launch::async, [&, thread] {
      auto in = device.allocate(test::kBytes);
      auto out = device.allocate(test::kBytes);
      const std::array<Buffer*, 2> arguments{&in, &out};
      return run_many(context.create_run(arguments), in, out, thread, 50);
    }));
  }
  for (auto& each : wrong) EXPECT_EQ(each.get(), 0);
}

TEST_P(Threads, KernelsOfOneSetTakeTurns) {
  const auto device = open();
  const ProgramSet set(device);
  std::vector<std::future<int>> wrong;
  for (int thread = 0; thread < 4; ++thread) {
    wrong.push_back(std::async(std::launch::async, [&, thread] {
      const auto bytes = test::kBytes << thread % 2;
      auto in = device.allocate(static_cast<std::size_t>(bytes)), out = device.allocate(in.size());
      const std::array<Buffer*, 2> arguments{&in, &out};
      auto program = set.device().load(test::copy_design(device.info().generation, bytes), arguments);
      int bad = 0;
      for (int i = 0; i < 50; ++i) {
        Copy::fill(in, out, 1000 * thread + i);
        bad += program.run().state != RunState::completed || !Copy::right(in, out);
      }
      return bad;
    }));
  }
  for (auto& each : wrong) EXPECT_EQ(each.get(), 0);
  EXPECT_EQ(device.contexts_in_use(), 0);
}

INSTANTIATE_TEST_SUITE_P(On, Threads, testing::Values(Where::in_process, Where::emulated_driver, Where::hardware),
                         [](const auto& each) { return test::name_of(each.param); });

}  // namespace
}  // namespace npubench
