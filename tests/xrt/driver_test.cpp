// The unmodified XRT on the emulated driver: right bytes and times, and every failure that NPUs have, as XRT shows it.
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <future>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <xrt/experimental/xrt_kernel.h>

#include <npubench/emulator/emulator.h>
#include <npubench/kernels/elementwise.h>
#include <npubench_amdxdna/npubench_amdxdna.h>

#include "session.h"

namespace npubench {
namespace {

using testing::HasSubstr;

constexpr std::size_t kBytes = 16384;

Design passthrough(Generation generation = Generation::npu1) {
  return Passthrough::design({.elements = kBytes, .dtype = DataType::i8, .columns = 1, .core_rows = 1}, generation);
}

/// What the message of a std::exception says; empty when nothing is thrown.
template <class Function>
std::string message_of(Function function) {
  try {
    function();
    return {};
  } catch (const std::exception& error) {
    return error.what();
  }
}

/// One loaded copy kernel.
struct Session : test::Session {
  Session() : test::Session(passthrough()) {}
  using test::Session::Session;

  void fill(int seed) {
    auto* bytes = buffers[0].map<std::uint8_t*>();
    for (std::size_t i = 0; i < kBytes; ++i) bytes[i] = static_cast<std::uint8_t>(i * 31 + i / 256 + seed);
    std::memset(buffers[1].map(), 0x5a, kBytes);
    for (auto& buffer : buffers) buffer.sync(XCL_BO_SYNC_BO_TO_DEVICE);
  }

  bool right() {
    buffers[1].sync(XCL_BO_SYNC_BO_FROM_DEVICE);
    return std::memcmp(buffers[0].map(), buffers[1].map(), kBytes) == 0;
  }

  ert_cmd_state start_and_wait(int seed = 1) {
    fill(seed);
    run.start();
    return run.wait();
  }
};

class XrtDriver : public testing::Test {
 protected:
  void SetUp() override { npubench_amdxdna_set_hang_ms(200); }
  void TearDown() override {
    npubench_amdxdna_clear_faults();
    npubench_amdxdna_alive alive{};
    npubench_amdxdna_count_alive(&alive);
    EXPECT_EQ(alive.contexts, 0);
    EXPECT_EQ(alive.exports, 0);
    EXPECT_LE(alive.buffers, 1) << "more than the device heap";
  }
  static void inject(const char* faults) { ASSERT_EQ(npubench_amdxdna_inject(faults), 0); }
};

TEST_F(XrtDriver, BytesAndCyclesAreTheEmulators) {
  Session session;
  const auto design = passthrough();
  const auto& profile = default_profile(Generation::npu1);
  Emulator emulator(CheckedProgram(design), CoreFunctionLibrary::standard(),
                    {.profile = profile, .timing = timing_model(profile)});
  std::vector<std::byte> from(kBytes), to(kBytes);
  const std::span<std::byte> arguments[] = {from, to};
  for (int i = 0; i < 3; ++i) {
    EXPECT_EQ(session.start_and_wait(i), ERT_CMD_STATE_COMPLETED);
    EXPECT_TRUE(session.right());
    const auto report = emulator.run(arguments);
    EXPECT_EQ(npubench_amdxdna_cycles(session.run.get_ert_packet()), static_cast<std::uint64_t>(report.cycles));
  }
}

TEST_F(XrtDriver, RunListsCompleteTheirRuns) {
  Session session;
  session.fill(3);
  auto second = session.make_run();
  xrt::runlist list(session.context);
  list.add(session.run);
  list.add(second);
  list.execute();
  list.wait();
  EXPECT_TRUE(session.right());
  EXPECT_GT(npubench_amdxdna_cycles(second.get_ert_packet()), 0u);
  EXPECT_EQ(session.run.state(), ERT_CMD_STATE_COMPLETED);

  inject("command@2=error");
  EXPECT_NE(message_of([&] {
              list.execute();
              list.wait();
            }),
            "");
}

TEST_F(XrtDriver, ThreadsDoNotDisturbEachOther) {
  (void)test::files_of(passthrough());  // made before the threads look for them
  std::vector<std::future<int>> wrong;
  for (int thread = 0; thread < 4; ++thread) {
    wrong.push_back(std::async(std::launch::async, [thread] {
      Session session;
      int count = 0;
      for (int i = 0; i < 250; ++i) {
        count += session.start_and_wait(thread * 1000 + i) != ERT_CMD_STATE_COMPLETED || !session.right();
      }
      return count;
    }));
  }
  for (auto& count : wrong) EXPECT_EQ(count.get(), 0);
}

TEST_F(XrtDriver, ContextsAreRationed) {
  std::vector<std::unique_ptr<Session>> sessions;
  for (int i = 0; i < 6; ++i) sessions.push_back(std::make_unique<Session>());
  EXPECT_THAT(message_of([] { Session seventh; }), HasSubstr("DRM_IOCTL_AMDXDNA_CREATE_HWCTX IOCTL failed (err=-2)"));
  sessions.pop_back();
  EXPECT_EQ(Session().start_and_wait(), ERT_CMD_STATE_COMPLETED);
}

TEST_F(XrtDriver, RefusedContexts) {
  inject("context@2=ENOENT,context@3=ENODEV");
  Session first;
  EXPECT_THAT(message_of([] { Session second; }), HasSubstr("DRM_IOCTL_AMDXDNA_CREATE_HWCTX IOCTL failed (err=-2)"));
  EXPECT_THAT(message_of([] { Session third; }), HasSubstr("DRM_IOCTL_AMDXDNA_CREATE_HWCTX IOCTL failed (err=-19)"));
  EXPECT_EQ(first.start_and_wait(), ERT_CMD_STATE_COMPLETED);
  EXPECT_EQ(Session().start_and_wait(), ERT_CMD_STATE_COMPLETED);
}

TEST_F(XrtDriver, MemoryThatCannotBeLockedOrIsExhausted) {
  Session session;
  const auto allocate = [&] {
    xrt::bo extra(session.device, kBytes, XRT_BO_FLAGS_HOST_ONLY, session.kernel.group_id(3));
  };
  inject("map=EAGAIN");
  EXPECT_THAT(message_of(allocate), HasSubstr("err=-11"));
  inject("buffer=ENOMEM");
  EXPECT_THAT(message_of(allocate), HasSubstr("err=-12"));
  EXPECT_EQ(message_of(allocate), "");
  EXPECT_EQ(session.start_and_wait(), ERT_CMD_STATE_COMPLETED);
}

TEST_F(XrtDriver, AHangBecomesATimeoutAndTheContextGoesOn) {
  Session session;
  inject("command=hang");
  EXPECT_EQ(session.start_and_wait(), ERT_CMD_STATE_TIMEOUT);
  EXPECT_EQ(npubench_amdxdna_cycles(session.run.get_ert_packet()), 0u);
  EXPECT_EQ(session.start_and_wait(), ERT_CMD_STATE_COMPLETED);
  EXPECT_TRUE(session.right());
}

TEST_F(XrtDriver, AWaitThatRunsOutBeforeTheWatchdog) {
  npubench_amdxdna_set_hang_ms(500);
  Session session;
  inject("command=hang");
  session.fill(1);
  session.run.start();
  // XRT makes an exception of it, or a state, depending on how it waits.
  std::optional<ert_cmd_state> state;
  const auto message = message_of([&] { state = session.run.wait(std::chrono::milliseconds(50)); });
  if (state) {
    EXPECT_NE(*state, ERT_CMD_STATE_COMPLETED);
  } else {
    EXPECT_THAT(message, HasSubstr("unexpected command state"));
  }
  std::this_thread::sleep_for(std::chrono::milliseconds(600));  // a run in flight must not be destroyed
  EXPECT_EQ(session.run.state(), ERT_CMD_STATE_TIMEOUT);
}

TEST_F(XrtDriver, CommandsThatEndInError) {
  Session session;
  inject("command=error");
  EXPECT_EQ(session.start_and_wait(), ERT_CMD_STATE_ERROR);
  EXPECT_EQ(session.start_and_wait(), ERT_CMD_STATE_COMPLETED);
}

TEST_F(XrtDriver, GarbageThatClaimsToBeCompleted) {
  Session session;
  inject("command=garbage");
  EXPECT_EQ(session.start_and_wait(), ERT_CMD_STATE_COMPLETED);
  EXPECT_FALSE(session.right());
  EXPECT_EQ(session.start_and_wait(), ERT_CMD_STATE_COMPLETED);
  EXPECT_TRUE(session.right());
}

TEST_F(XrtDriver, OneXclbinHasAnInstructionStreamForEachSequence) {
  auto design = passthrough();
  design.name = "twice";
  design.sequences.push_back({.name = "nothing", .arguments = design.sequence().arguments});
  const auto files = test::files_of(design);
  ASSERT_EQ(files.further_instructions.size(), 1u);
  Session copies(design, files, 0), nothing(design, files, 1);
  EXPECT_EQ(nothing.start_and_wait(), ERT_CMD_STATE_COMPLETED);
  EXPECT_FALSE(nothing.right());
  EXPECT_EQ(copies.start_and_wait(), ERT_CMD_STATE_COMPLETED);
  EXPECT_TRUE(copies.right());
}

TEST_F(XrtDriver, InstructionsOfAnotherDesign) {
  const auto other = Passthrough::design({.elements = 2 * kBytes, .dtype = DataType::i8, .columns = 1, .core_rows = 1},
                                         Generation::npu1);
  auto files = test::files_of(passthrough());
  files.instructions = test::files_of(other).instructions;
  EXPECT_EQ(Session(passthrough(), files).start_and_wait(), ERT_CMD_STATE_ERROR);
}

TEST_F(XrtDriver, AnXclbinOfAnotherGeneration) {
  EXPECT_THAT(message_of([] { Session session(passthrough(Generation::npu2)); }),
              HasSubstr("DRM_IOCTL_AMDXDNA_CONFIG_HWCTX IOCTL failed (err=-22)"));
}

// Last: with the device gone, nothing can be freed before its descriptor is closed.
TEST(XrtDriverGone, InMidRun) {
  setenv("NPUBENCH_AMDXDNA_LEAKS", "report", 1);
  {
    Session session;
    ASSERT_EQ(npubench_amdxdna_inject("command@2=gone"), 0);
    EXPECT_EQ(session.start_and_wait(), ERT_CMD_STATE_COMPLETED);
    EXPECT_EQ(session.start_and_wait(), ERT_CMD_STATE_ABORT);
    EXPECT_THAT(message_of([] { Session another; }), HasSubstr("err=-19"));
    npubench_amdxdna_clear_faults();
  }
  EXPECT_EQ(Session().start_and_wait(), ERT_CMD_STATE_COMPLETED);
}

}  // namespace
}  // namespace npubench
