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

}  // namespace
}  // namespace npubench
