// The mechanisms of docs/timing-model.md that belong to the array, the shims and DRAM, each by itself.
#include <cmath>

#include <gtest/gtest.h>

#include <npubench/emulator/emulator.h>

#include "copy_design.h"

namespace npubench {
namespace {

using test::CopyDesign;

/// A core that takes objects of 256 words from a shim directly and gives one at the end.
struct SinkDesign {
  Generation generation = Generation::npu2;
  std::int64_t calls = 64;
  std::int64_t run = 256, stride = 256;  ///< words of DRAM that lie together, and from one run to the next
  int tasks = 1;                         ///< transfers that bring all in

  [[nodiscard]] Design build() const {
    Design design{.name = "sink", .generation = generation, .columns = 1};
    const MemRef object{{256}, DataType::i32};
    const auto in = design.add(ObjectFifo{"in", shim_tile(0), {{core_tile(0, 0), 2, {}}}, object, 2, {}});
    const auto out = design.add(ObjectFifo{"out", core_tile(0, 0), {{shim_tile(0), 2, {}}}, object, 2, {}});
    const auto take = design.add(Function{"copy", {object, object}, "copy.o", {}});
    const HeldObject held{in, Port::consume, 0}, result{out, Port::produce, 0};
    const Loop over_calls{
        calls, {{Acquire{in, Port::consume, 1}}, {Call{take, {held, result}}}, {Release{in, Port::consume, 1}}}};
    design.add(
        Core{core_tile(0, 0),
             {Loop{Loop::kForever, {{Acquire{out, Port::produce, 1}}, {over_calls}, {Release{out, Port::produce, 1}}}}},
             kDefaultStackBytes});
    const auto words = calls * 256;
    const int input = design.add(SequenceArgument{"input", {{words / run * stride}, DataType::i32}, false});
    const int output = design.add(SequenceArgument{"output", object, true});
    design.sequence().ops.push_back(Transfer{out, output, 0, {{{1, 0}, {1, 0}, {1, 0}, {256, 1}}}, 0, true});
    const auto rows = words / run / tasks;
    for (int i = 0; i < tasks; ++i) {
      design.sequence().ops.push_back(
          Transfer{in, input, i * rows * stride, {{{1, 0}, {rows, stride}, {1, 0}, {run, 1}}}, 1 + i, false});
    }
    design.sequence().ops.push_back(Await{out});
    return design;
  }

  [[nodiscard]] RunReport operator()(const TimingModel& timing) const {
    Emulator emulator(CheckedProgram(build()), CopyDesign::functions(1),
                      {.profile = default_profile(generation), .timing = timing, .functional = false});
    return emulator.run({});
  }
  [[nodiscard]] RunReport operator()() const { return (*this)(timing_model(default_profile(generation))); }
};

TEST(Mechanisms, AShimStreamOfNpu2Carries7AndAHalfBytesACycle) {
  const SinkDesign design;
  EXPECT_NEAR(static_cast<double>(design().busiest_stream_cycles), 64 * 1024 / 7.5, 2);
}

TEST(Mechanisms, ATileThatBlocksKeepsAShimsStreamToAWordACycle) {
  auto direct = SinkDesign{}.build();
  direct.fifos[0].consumers[0].dimensions_from_stream = {{16, 1}, {16, 16}};
  Emulator emulator(CheckedProgram(direct), CopyDesign::functions(1),
                    {.profile = default_profile(Generation::npu2),
                     .timing = timing_model(default_profile(Generation::npu2)),
                     .functional = false});
  EXPECT_EQ(emulator.run({}).busiest_stream_cycles, 64 * 256);
}

/// Cycles of DRAM a word of the input, less those of the 256 words of output.
double dram_cycles_a_word(const SinkDesign& design) {
  const auto timing = timing_model(default_profile(design.generation));
  const auto output = 4 * 256 / timing.dram_bytes_per_cycle;
  return (static_cast<double>(design(timing).dram_busy_cycles) - output) / static_cast<double>(design.calls * 256);
}

TEST(Mechanisms, ARunOfReadsTakesDram3AndAHalfNanosecondsAtLeast) {
  const auto& profile = default_profile(Generation::npu2);
  const double least = 3.5e-9 * profile.machine.clock_hz,
               word = 4 / (profile.machine.dram_bytes_per_second / profile.machine.clock_hz);
  EXPECT_NEAR(dram_cycles_a_word({.run = 16, .stride = 256}), least / 16, 0.01);
  EXPECT_NEAR(dram_cycles_a_word({.run = 32, .stride = 256}), least / 32, 0.01);
  EXPECT_NEAR(dram_cycles_a_word({.run = 128, .stride = 256}), word, 0.01);
}

TEST(Mechanisms, ReadsTakeWholeBurstsOf64Bytes) {
  const auto& profile = default_profile(Generation::npu2);
  const double burst = 64 / (profile.machine.dram_bytes_per_second / profile.machine.clock_hz);
  // Runs of 80 words fill five bursts where they begin at multiples of 64 bytes, and touch half a one more on average
  // where it is multiples of 32.
  EXPECT_NEAR(dram_cycles_a_word({.calls = 45, .run = 80, .stride = 256}) * 80, 5 * burst, 0.1);
  EXPECT_NEAR(dram_cycles_a_word({.calls = 45, .run = 80, .stride = 264}) * 80, 5.5 * burst, 0.1);
}

TEST(Mechanisms, PostedWritesCostTheirBytes) {
  auto design = SinkDesign{}.build();
  auto& output = std::get<Transfer>(design.sequence().ops[0]);
  design.sequence().arguments[1].type.shape = {256 * 64};
  const auto busy = [&] {
    const auto& profile = default_profile(Generation::npu2);
    Emulator emulator(CheckedProgram(design), CopyDesign::functions(1),
                      {.profile = profile, .timing = timing_model(profile), .functional = false});
    return emulator.run({}).dram_busy_cycles;
  };
  const auto together = busy();
  output.dimensions = {{{1, 0}, {32, 512}, {1, 0}, {8, 1}}};
  EXPECT_EQ(busy(), together);
}

TEST(Mechanisms, AShimChannelWarmsUpOverItsTasks) {
  auto timing = timing_model(default_profile(Generation::npu2));
  timing.transfer_issue = 1;  // all are queued ahead
  timing.core_boot = 0;
  const auto cycles = [&](int tasks) {
    return SinkDesign{.calls = 4, .run = 64, .stride = 1024, .tasks = tasks}(timing).cycles;
  };
  const auto cold = cycles(4);
  timing.shim_warm_up = 0;
  // Two to four tasks: 425, 132 and 41 cycles.
  EXPECT_NEAR(static_cast<double>(cold - cycles(4)), 425 * (1 + 0.31 + 0.31 * 0.31), 3);
  const auto one = cycles(1);
  timing.shim_warm_up = 425;
  EXPECT_EQ(one, cycles(1));
}

TEST(Mechanisms, ATurnOfACoresLoopIs54CyclesBesidesItsCalls) {
  const auto timing = timing_model(default_profile(Generation::npu1));
  EXPECT_EQ(4 * timing.lock_operation + timing.loop_iteration, 54);
  const auto busy = [](int calls) {
    CopyDesign design{.elements = 256 * calls, .per_block = 256};
    const auto& profile = default_profile(Generation::npu1);
    Emulator emulator(CheckedProgram(design.build()), CopyDesign::functions(1000),
                      {.profile = profile, .timing = timing_model(profile), .functional = false});
    return emulator.run({}).busiest_core_cycles;
  };
  EXPECT_EQ(busy(20) - busy(10), 10 * (54 + timing.call + 1000));
}

}  // namespace
}  // namespace npubench
