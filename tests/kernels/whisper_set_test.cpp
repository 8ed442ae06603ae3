// The four kernels of Whisper's encoder together, on fewer hardware contexts than there are kernels.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <npubench/kernels/attention.h>
#include <npubench/kernels/elementwise.h>
#include <npubench/kernels/layer_norm.h>
#include <npubench/kernels/matmul.h>

#include "support.h"

namespace npubench {
namespace {

constexpr std::int64_t kFrames = 100;
constexpr std::int64_t kWidth = 128;

TEST(WhisperSet, RunsOnADeviceThatGrantsThreeContexts) {
  const auto device = Device::open("emulated:npu1", {.max_contexts = 3});
  LayerNorm norm(device, {.rows = kFrames, .width = kWidth, .tile = 16});
  Attention attention(device, {.queries = kFrames, .keys = kFrames, .heads = 2, .head_dim = 64, .tile = 32});
  Matmul up(
      device,
      {.m = kFrames, .k = kWidth, .n = 2 * kWidth, .out = DataType::bf16, .tile_m = 16, .tile_k = 32, .tile_n = 32});
  Gelu gelu(device, {.elements = kFrames * 2 * kWidth, .tile = 16});

  const std::vector<float> x(kFrames * kWidth, 0.5f), ones(kWidth, 1.0f), weights(kWidth * 2 * kWidth, 1.0f / 128);
  std::vector<float> first;
  for (int layer = 0; layer < 3; ++layer) {
    norm.set_inputs(x, ones, ones);
    ASSERT_EQ(norm.run().state, RunState::completed);
    attention.set_inputs(norm.output(), norm.output(), norm.output());
    ASSERT_EQ(attention.run().state, RunState::completed);
    up.set_inputs(attention.output(), weights);
    ASSERT_EQ(up.run().state, RunState::completed);
    gelu.set_inputs(up.output());
    ASSERT_EQ(gelu.run().state, RunState::completed);
    const auto out = gelu.output();
    if (layer == 0) first.assign(out.begin(), out.end());
    EXPECT_THAT(out, ::testing::ElementsAreArray(first));
  }
  // Constant rows normalize to beta (1), attention over equal values gives 1, the product with 1/128 sums to 1.
  EXPECT_THAT(first, ::testing::Each(::testing::FloatNear(0.8412f, 0.004f)));
  EXPECT_EQ(device.contexts_in_use(), 3);
  const auto cost = device.context_statistics();
  EXPECT_EQ(cost.loads, 4 + 3 * 4);  // in turn on three contexts, each run finds its own taken
  EXPECT_EQ(cost.evictions, cost.loads - 3);
  EXPECT_DOUBLE_EQ(cost.seconds, static_cast<double>(cost.loads) * device.info().profile.context_seconds);
}

}  // namespace
}  // namespace npubench
