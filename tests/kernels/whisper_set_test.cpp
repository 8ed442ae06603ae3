// The kernels of Whisper's encoder together, on fewer hardware contexts than there are kernels.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <npubench/kernels/attention.h>
#include <npubench/kernels/elementwise.h>
#include <npubench/kernels/layer_norm.h>
#include <npubench/kernels/matmul.h>
#include <npubench/runtime/program_set.h>

#include "support.h"

namespace npubench {
namespace {

constexpr std::int64_t kFrames = 100;
constexpr std::int64_t kWidth = 128;

struct Columns {
  int norm = 4, attention = 4, up = 4, gelu = 4, add = 4;
};

/// `device` and `other` are devices, or sets on one: attention and addition are made with `other`.
struct WhisperSet {
  WhisperSet(const Device& device, const Device& other, const Columns& columns)
      : norm(device, {.rows = kFrames, .width = kWidth, .tile = 16, .columns = columns.norm}),
        attention(other, {.queries = kFrames,
                          .keys = kFrames,
                          .heads = 2,
                          .head_dim = 64,
                          .tile = 32,
                          .columns = columns.attention}),
        up(device, {.m = kFrames,
                    .k = kWidth,
                    .n = 2 * kWidth,
                    .out = DataType::bf16,
                    .tile_m = 16,
                    .tile_k = 32,
                    .tile_n = 32,
                    .columns = columns.up}),
        gelu(device, {.elements = kFrames * 2 * kWidth, .tile = 16, .columns = columns.gelu}),
        add(other, {.elements = kFrames * kWidth, .tile = 16, .columns = columns.add}) {}

  LayerNorm norm;
  Attention attention;
  Matmul up;
  Gelu gelu;
  Add add;
};

TEST(WhisperSet, RunsOnADeviceThatGrantsThreeContexts) {
  const auto device = Device::open("emulated:npu1", {.max_contexts = 3});
  WhisperSet set(device, device, {});
  const std::vector<float> x(kFrames * kWidth, 0.5f), ones(kWidth, 1.0f), weights(kWidth * 2 * kWidth, 1.0f / 128);
  std::vector<float> first;
  for (int layer = 0; layer < 3; ++layer) {
    set.norm.set_inputs(x, ones, ones);
    ASSERT_EQ(set.norm.run().state, RunState::completed);
    set.attention.set_inputs(set.norm.output(), set.norm.output(), set.norm.output());
    ASSERT_EQ(set.attention.run().state, RunState::completed);
    set.up.set_inputs(set.attention.output(), weights);
    ASSERT_EQ(set.up.run().state, RunState::completed);
    set.gelu.set_inputs(set.up.output());
    ASSERT_EQ(set.gelu.run().state, RunState::completed);
    set.add.set_inputs(x, set.attention.output());
    ASSERT_EQ(set.add.run().state, RunState::completed);
    const auto out = set.gelu.output();
    if (layer == 0) first.assign(out.begin(), out.end());
    EXPECT_THAT(out, testing::ElementsAreArray(first));
    EXPECT_THAT(set.add.output(), testing::Each(1.5f));
  }
  // Constant rows normalize to beta (1), attention over equal values gives 1, the product with 1/128 sums to 1.
  EXPECT_THAT(first, testing::Each(testing::FloatNear(0.8412f, 0.004f)));
  EXPECT_EQ(device.contexts_in_use(), 3);
  const auto cost = device.context_statistics();
  EXPECT_EQ(cost.loads, 5 + 3 * 5);  // in turn on three contexts, each run finds its own taken
  EXPECT_EQ(cost.evictions, cost.loads - 3);
  EXPECT_DOUBLE_EQ(cost.seconds, static_cast<double>(cost.loads) * device.info().profile.machine.context_seconds);
}

/// The set on random inputs, each kernel's result against Eigen's.
void expect_right(WhisperSet& set, std::uint32_t seed) {
  const auto values = [&seed](std::int64_t count) { return test::uniform<bfloat16>(count, -1, 1, ++seed); };
  const auto x = values(kFrames * kWidth), y = values(kFrames * kWidth), z = values(kFrames * kWidth);
  const auto gamma = values(kWidth), beta = values(kWidth), weights = values(kWidth * 2 * kWidth);
  const auto wide = values(kFrames * 2 * kWidth);
  set.norm.set_inputs(x, gamma, beta);
  test::expect_right(set.norm,
                     reference::layer_norm({.rows = kFrames, .width = kWidth, .epsilon = 1e-5f}, x, gamma, beta));
  set.attention.set_inputs(x, y, z);
  test::expect_right(set.attention,
                     reference::attention({.queries = kFrames, .keys = kFrames, .heads = 2, .head_dim = 64}, x, y, z));
  set.add.set_inputs(x, y);
  test::expect_right(set.add, reference::add(x, y));
  set.up.set_inputs(x, weights);
  test::expect_right(
      set.up, reference::matmul({.m = kFrames, .k = kWidth, .n = 2 * kWidth, .out = DataType::bf16}, x, weights));
  set.gelu.set_inputs(wide);
  test::expect_right(set.gelu, reference::gelu(wide));
}

TEST(WhisperSet, InOneProgramItTakesOneContextAndEvictsNothing) {
  const auto device = Device::open("emulated:npu2", {.max_contexts = 1});
  const ProgramSet together(device);
  WhisperSet set(together, together, {.norm = 1, .attention = 3, .up = 2, .gelu = 1, .add = 1});
  for (int layer = 0; layer < 3; ++layer) expect_right(set, 100 * layer);
  EXPECT_EQ(together.columns_left(), 0);
  EXPECT_EQ(device.contexts_in_use(), 1);
  EXPECT_EQ(device.context_statistics().loads, 1);
  EXPECT_EQ(device.context_statistics().evictions, 0);
}

TEST(WhisperSet, InTwoProgramsItFitsTheFourColumnsOfNpu1) {
  const auto device = Device::open("emulated:npu1", {.max_contexts = 2});
  const ProgramSet first(device), second(device);
  WhisperSet set(first, second, {.norm = 1, .attention = 3, .up = 2, .gelu = 1, .add = 1});
  for (int layer = 0; layer < 3; ++layer) expect_right(set, 100 * layer);
  EXPECT_EQ(device.contexts_in_use(), 2);
  EXPECT_EQ(device.context_statistics().loads, 2);
  EXPECT_EQ(device.context_statistics().evictions, 0);
}

TEST(WhisperSet, ARunTakesAsLongInTheSetAsAlone) {
  const auto device = Device::open("emulated:npu2");
  const ProgramSet together(device);
  const Columns columns{.norm = 1, .attention = 3, .up = 2, .gelu = 1, .add = 1};
  WhisperSet set(together, together, columns), alone(device, device, columns);
  for (auto* kernels : {&set, &alone}) {
    for (int layer = 0; layer < 2; ++layer) expect_right(*kernels, 0);
  }
  EXPECT_EQ(set.norm.run().phases.device(), alone.norm.run().phases.device());
  EXPECT_EQ(set.attention.run().phases.device(), alone.attention.run().phases.device());
  EXPECT_EQ(set.up.run().phases.device(), alone.up.run().phases.device());
  EXPECT_EQ(set.gelu.run().phases.device(), alone.gelu.run().phases.device());
  EXPECT_EQ(set.add.run().phases.device(), alone.add.run().phases.device());
}

}  // namespace
}  // namespace npubench
