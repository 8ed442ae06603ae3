#include <npubench/kernels/elementwise.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support.h"

namespace npubench {
namespace {

using test::emulated;
using test::expect_right;
using test::pick;
using test::uniform;

template <class Config>
Config odd_elements(std::uint32_t seed, Generation generation) {
  std::mt19937 generator(seed);
  Config config;
  config.tile = 8 * pick(generator, 1, 4);
  config.elements = pick(generator, config.tile * config.tile, 30000);
  config.columns = static_cast<int>(pick(generator, 1, architecture(generation).columns));
  config.core_rows = static_cast<int>(pick(generator, 1, 4));
  return config;
}

TEST(Passthrough, OddSizesOfEveryTypeOnArrays) {
  constexpr DataType types[] = {DataType::i8, DataType::bf16, DataType::i16, DataType::i32, DataType::f32};
  for (std::uint32_t seed = 0; seed < 30; ++seed) {
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    const auto generation = test::kGenerations[seed % 2];
    auto config = odd_elements<Passthrough::Config>(seed, generation);
    config.dtype = types[seed % 5];
    Passthrough passthrough(emulated(generation), config);
    visit_element(config.dtype, [&](auto element) {
      const auto x = uniform<decltype(element)>(config.elements, -128, 127, seed);
      passthrough.set_inputs(x);
      expect_right(passthrough, reference::passthrough(x));
    });
  }
}

TEST(Passthrough, ACallThatFitsOnlyWithASingleOutputBuffer) {
  Passthrough passthrough(emulated(Generation::npu1),
                          {.elements = 20000, .dtype = DataType::f32, .tile = 64, .columns = 1, .core_rows = 1});
  const auto x = uniform<float>(20000, -1, 1, 1);
  passthrough.set_inputs(x);
  expect_right(passthrough, reference::passthrough(x));
}

TEST(Gelu, OddSizesOnArrays) {
  for (std::uint32_t seed = 0; seed < 20; ++seed) {
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    const auto generation = test::kGenerations[seed % 2];
    auto config = odd_elements<Gelu::Config>(seed, generation);
    if (seed % 3 == 0) {
      config.dtype = DataType::i8;
      Gelu gelu(emulated(generation), config);
      const auto x = uniform<std::int8_t>(config.elements, -128, 127, seed);
      gelu.set_inputs(x);
      expect_right(gelu, reference::gelu(x, config.input_scale, config.output_scale));
    } else {
      Gelu gelu(emulated(generation), config);
      const auto x = uniform<bfloat16>(config.elements, -5, 5, seed);
      gelu.set_inputs(x);
      expect_right(gelu, reference::gelu(x));
    }
  }
}

TEST(Add, OddSizesOnArrays) {
  for (std::uint32_t seed = 0; seed < 30; ++seed) {
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    const auto generation = test::kGenerations[seed % 2];
    const auto config = odd_elements<Add::Config>(seed, generation);
    Add add(emulated(generation), config);
    const auto a = uniform<bfloat16>(config.elements, -5, 5, seed),
               b = uniform<bfloat16>(config.elements, -5, 5, ~seed);
    add.set_inputs(a, b);
    expect_right(add, reference::add(a, b));
  }
}

TEST(Add, MoreObjectsThanOneTransferCounts) {
  Add add(emulated(Generation::npu1), {.elements = 64 * 333, .tile = 8, .columns = 1, .core_rows = 1});
  const auto a = uniform<bfloat16>(64 * 333, -5, 5, 1), b = uniform<bfloat16>(64 * 333, -5, 5, 2);
  add.set_inputs(a, b);
  expect_right(add, reference::add(a, b));
}

TEST(Add, EachOperandsStreamOnOneOrTwoCoreRows) {
  for (const int rows : {1, 2}) {
    Add add(emulated(Generation::npu1), {.elements = 5000, .per_call = 192, .columns = 3, .core_rows = rows});
    const auto a = uniform<bfloat16>(5000, -5, 5, 1), b = uniform<bfloat16>(5000, -5, 5, 2);
    add.set_inputs(a, b);
    expect_right(add, reference::add(a, b));
  }
}

TEST(Cast, RoundsToNearestEvenOnArrays) {
  for (const auto generation : test::kGenerations) {
    Cast cast(emulated(generation), {.elements = 5000, .per_call = 256, .columns = 3, .core_rows = 2});
    const auto x = uniform<float>(5000, -5, 5, 1);
    cast.set_inputs(x);
    ASSERT_EQ(cast.run().state, RunState::completed);
    const auto y = cast.output_as<bfloat16>();
    ASSERT_EQ(y.size(), x.size());
    for (std::size_t i = 0; i < x.size(); ++i) ASSERT_EQ(y[i].bits, bfloat16(x[i]).bits) << i;
  }
}

TEST(Cast, ACallOfNoWholeVectorsIsRefused) {
  EXPECT_THAT(test::refusal([] { Cast::design({.elements = 5000, .per_call = 100}, Generation::npu1); }),
              testing::HasSubstr("per_call 100 is not a multiple of 64"));
}

TEST(Empty, CompletesWithoutInputsAndTakesTheLaunchAlone) {
  for (const auto generation : test::kGenerations) {
    const auto device = emulated(generation);
    Empty empty(device);
    const auto result = empty.run();
    EXPECT_EQ(result.state, RunState::completed);
    EXPECT_NEAR(result.phases.device(), device.info().profile.machine.launch_seconds, 1e-9);
    EXPECT_EQ(test::refusal([&] { (void)empty.output(); }), "empty has no output");
  }
}

TEST(Elementwise, WorkCountsNoPadding) {
  const auto device = emulated(Generation::npu1);
  EXPECT_EQ(Gelu(device, {.elements = 1000, .tile = 16}).work().operations, 8000);
  EXPECT_EQ(Gelu(device, {.elements = 1000, .tile = 16}).work().bytes, 4000);
  EXPECT_EQ(Add(device, {.elements = 1000, .tile = 16}).work().operations, 1000);
  EXPECT_EQ(Add(device, {.elements = 1000, .tile = 16}).work().bytes, 6000);
  EXPECT_EQ(Passthrough(device, {.elements = 1000, .tile = 16}).work().operations, 0);
  EXPECT_EQ(Passthrough(device, {.elements = 1000, .tile = 16}).work().bytes, 2000);
}

}  // namespace
}  // namespace npubench
