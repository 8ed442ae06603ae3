// Sizes are judged before anything is made of them: what is too large is refused, not built.
#include <limits>
#include <random>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <npubench/array/limits.h>
#include <npubench/array/sequence_builder.h>
#include <npubench/kernels/attention.h>
#include <npubench/kernels/elementwise.h>
#include <npubench/kernels/layer_norm.h>
#include <npubench/kernels/matmul.h>
#include <npubench/kernels/matmul_plan.h>
#include <npubench/kernels/phased_array.h>
#include <npubench/kernels/softmax.h>

#include "support.h"

namespace npubench {
namespace {

using test::error_of;
using test::refusal;
using testing::HasSubstr;

std::int64_t transfers_of(const Design& design) {
  return std::ranges::count_if(design.sequence().ops,
                               [](const auto& op) { return std::holds_alternative<Transfer>(op); });
}

template <class F>
std::string too_large(F&& f) {
  return error_of(ErrorCategory::does_not_fit, std::forward<F>(f));
}

TEST(Sizes, ArgumentsAreAsLargeAsASequenceReaches) {
  EXPECT_EQ(
      too_large([] { (void)Matmul::design({.m = 1'000'000, .k = 1'000'000, .n = 1'000'000}, Generation::npu1); }),
      "A of 1000192x1000000 bf16 has 2000384000000 bytes, a runtime sequence reaches 4294967296: work in parts of "
      "at most 2147 rows");
  EXPECT_EQ(
      too_large([] { (void)Passthrough::design({.elements = 1LL << 32, .dtype = DataType::i16}, Generation::npu1); }),
      "input of 4294967296 i16 has 8589934592 bytes, a runtime sequence reaches 4294967296: work in parts of at "
      "most 2147483648 elements");
  EXPECT_THAT(too_large([] { (void)Softmax::design({.rows = 1LL << 31, .width = 64}, Generation::npu1); }),
              HasSubstr("work in parts of at most 33554432 rows"));
  EXPECT_THAT(too_large([] { (void)Attention::design({.queries = 1LL << 30, .heads = 64}, Generation::npu1); }),
              HasSubstr("Q of 1073741824x4096 bf16"));
  EXPECT_THAT(too_large([] { (void)Attention::design({.queries = 64, .keys = 1LL << 30}, Generation::npu1); }),
              HasSubstr("KV of 1073741824x2x512 bf16"));
  PhasedArray array({.generation = Generation::npu1, .width = 256});
  EXPECT_THAT(too_large([&] {
                (void)array.add(PhasedArray::Product{.name = "up",
                                                     .rows = 256,
                                                     .k = 256,
                                                     .n = 256,
                                                     .input = {0, 256, 256, 1LL << 40},
                                                     .output = {0, 256, 256, 65536}});
              }),
              HasSubstr("A of up of 1099511627776 bf16"));
}

TEST(Sizes, AnExtentIsNoLargerThanAnArgument) {
  EXPECT_EQ(refusal([] { (void)Matmul::design({.m = 1LL << 40}, Generation::npu1); }),
            "m is 1099511627776, at most 4294967296 is possible: work in parts");
}

TEST(Sizes, ASequenceHasRoomForSoManyTransfers) {
  EXPECT_EQ(too_large([] {
              (void)Matmul::design({.m = 40000,
                                    .k = 8,
                                    .n = 40000,
                                    .out = DataType::bf16,
                                    .tile_m = 4,
                                    .tile_k = 8,
                                    .tile_n = 4,
                                    .columns = 1,
                                    .core_rows = 1},
                                   Generation::npu1);
            }),
            "40000x8x40000 by tile 4x8x4 bf16 takes 4710000 transfers of a runtime sequence, whose instructions have "
            "room for 559240: use a larger tile, more cores, or work in parts");
  const AddLayerNorm::Config rows{.rows = 50'000'000, .width = 2, .tile = 1, .columns = 1, .core_rows = 1};
  EXPECT_THAT(too_large([&] { (void)AddLayerNorm::design(rows, Generation::npu1); }),
              HasSubstr("add_layer_norm_bf16_50000000x2_1_1x1 takes 1562501 transfers"));
  PhasedArray array({.generation = Generation::npu1, .width = 256});
  EXPECT_THAT(too_large([&] {
                (void)array.add(PhasedArray::Product{.name = "up",
                                                     .rows = 1LL << 30,
                                                     .k = 256,
                                                     .n = 256,
                                                     .input = {0, 0, 0, 65536},
                                                     .output = {0, 0, 0, 65536}});
              }),
              HasSubstr("up takes 33816576 transfers"));
  EXPECT_THAT(
      too_large([&] {
        (void)array.add(PhasedArray::Attention{
            .name = "attention", .rows = 1LL << 30, .keys = 64, .input = {0, 0, 0, 65536}, .output = {0, 0, 0, 65536}});
      }),
      HasSubstr("attention takes"));
  EXPECT_THAT(too_large([&] {
                (void)array.add(PhasedArray::AddNorm{
                    .name = "norm", .rows = 1LL << 30, .input = {0, 0, 0, 65536}, .output = {0, 0, 0, 65536}});
              }),
              HasSubstr("norm takes"));
}

TEST(Sizes, OfAMatmulAreWhatTheDesignHas) {
  std::mt19937 random(1);
  const auto up_to = [&random](std::int64_t most) {
    return std::uniform_int_distribution<std::int64_t>(1, most)(random);
  };
  for (int i = 0; i < 60; ++i) {
    const auto generation = test::kGenerations[i % 2];
    Matmul::Config config{.m = up_to(5000),
                          .k = up_to(300),
                          .n = up_to(5000),
                          .tile_m = 16,
                          .tile_k = 16,
                          .tile_n = 16,
                          .columns = static_cast<int>(up_to(4)),
                          .core_rows = static_cast<int>(up_to(4)),
                          .k_gather = up_to(3)};
    if (i % 3 == 1) config.b_layout = Matmul::Layout::column_major;
    if (i % 5 == 1 && config.columns >= config.core_rows) config.spread = Matmul::Spread::m_over_columns;
    if (i % 7 == 1) config.blocks_per_transfer = up_to(10);
    EXPECT_EQ(plan_matmul(config, generation).transfers(), transfers_of(Matmul::design(config, generation)))
        << Matmul::design(config, generation).name;
  }
}

/// The number before " transfers" in a refusal.
std::int64_t transfers_said(const std::string& message) {
  const auto end = message.find(" transfers");
  return end == std::string::npos ? -1 : std::stoll(message.substr(message.rfind(' ', end - 1)));
}

TEST(Sizes, OfAttentionAreWhatTheDesignHas) {
  for (const std::int64_t keys : {8, 512, 520}) {  // one block, as many as one transfer counts, and one more
    Attention::Config config{.queries = 16, .keys = keys, .heads = 1, .head_dim = 8, .tile = 8, .core_rows = 1};
    const auto of_one = transfers_of(Attention::design(config, Generation::npu1));
    config.heads = 1 << 17;
    EXPECT_EQ(transfers_said(too_large([&] { (void)Attention::design(config, Generation::npu1); })),
              of_one * config.heads);
  }
}

TEST(Sizes, OfStreamsAreWhatTheDesignHas) {
  for (const int core_rows : {1, 4}) {
    for (const int columns : {1, 3}) {
      // A step of the sequence brings 64 objects of each core.
      Add::Config config{
          .elements = 64LL * 64 * columns * core_rows, .tile = 8, .columns = columns, .core_rows = core_rows};
      AddLayerNorm::Config rows{
          .rows = 64LL * columns * core_rows, .width = 2, .tile = 1, .columns = columns, .core_rows = core_rows};
      const auto of_one = transfers_of(AddLayerNorm::design(rows, Generation::npu1)) - columns;  // without parameters
      constexpr std::int64_t kSteps = 1'000'000;
      rows.rows *= kSteps;
      EXPECT_EQ(transfers_said(too_large([&] { (void)AddLayerNorm::design(rows, Generation::npu1); })),
                kSteps * of_one + columns);
      if (core_rows == 1) continue;  // two streams of their own, which one transfer each brings
      const auto of_add = transfers_of(Add::design(config, Generation::npu1));
      const auto steps = (1 << 20) / (columns * core_rows);  // more elements than these are no argument
      config.elements = config.elements.count() * steps;
      EXPECT_EQ(transfers_said(too_large([&] { (void)Add::design(config, Generation::npu1); })), steps * of_add);
    }
  }
}

TEST(Sizes, ASequenceThatNobodyHasJudgedIsCutOff) {
  Design design{.name = "endless", .generation = Generation::npu1, .columns = 1};
  const auto fifo = design.add(ObjectFifo{
      .name = "in", .producer = shim_tile(0), .consumers = {{.tile = mem_tile(0)}}, .type = {{64}, DataType::i32}});
  SequenceBuilder sequence(design);
  EXPECT_THAT(too_large([&] {
                sequence.add(fifo, 0, 0, {{1LL << 40, 64}, {1, 0}, {1, 0}, {64, 1}});
              }),
              HasSubstr("endless takes 17179869184 transfers"));
}

TEST(Sizes, DepthsAreWhatLocksCountTo) {
  EXPECT_EQ(refusal([] { (void)Matmul::design({.c_depth = 1 << 30}, Generation::npu1); }),
            "c_depth is 1073741824, locks count to 63: use 1 or 2");
  EXPECT_THAT(refusal([] { (void)Matmul::design({.c_memory_depth = 64}, Generation::npu1); }), HasSubstr("is 64"));
  EXPECT_THAT(refusal([] { (void)Matmul::design({.k_gather = 1LL << 60}, Generation::npu1); }),
              HasSubstr("use at most 8"));
}

// Nothing that 64 bits hold may overflow, take all memory or never end: an Error or a small design.
TEST(Sizes, NoValueOfAnyFieldIsTooMuch) {
  constexpr std::int64_t kLargest = std::numeric_limits<std::int64_t>::max();
  const std::vector<std::int64_t> values{1 << 20,   (1LL << 31) - 8, 1LL << 32, 1LL << 33,
                                         1LL << 62, kLargest - 7,    kLargest};
  const auto survives = [](const auto& make) {
    try {
      EXPECT_LE(transfers_of(make()), kMostTransfers);
    } catch (const Error&) {
    }
  };
  for (const auto generation : test::kGenerations) {
    for (const auto value : values) {
      using M = Matmul::Config;
      for (const auto field : {&M::m, &M::k, &M::n, &M::tile_m, &M::tile_k, &M::tile_n, &M::k_gather, &M::a_uses}) {
        M config{.m = 64, .k = 64, .n = 64};
        config.*field = value;
        survives([&] { return Matmul::design(config, generation); });
        config.tile_m = config.tile_k = config.tile_n = 1LL << 40;
        survives([&] { return Matmul::design(config, generation); });
      }
      using A = Attention::Config;
      for (const auto field : {&A::queries, &A::keys, &A::heads, &A::head_dim, &A::tile}) {
        A config{.queries = 64, .keys = 64};
        config.*field = value;
        survives([&] { return Attention::design(config, generation); });
      }
      using L = LayerNorm::Config;
      for (const auto field : {&L::rows, &L::width, &L::tile}) {
        L config{.rows = 64, .width = 64};
        config.*field = value;
        survives([&] { return LayerNorm::design(config, generation); });
        config.tile = value;
        survives([&] { return LayerNorm::design(config, generation); });
      }
      using N = AddLayerNorm::Config;
      for (const auto field : {&N::rows, &N::width, &N::tile}) {
        N config{.rows = 64, .width = 64};
        config.*field = value;
        survives([&] { return AddLayerNorm::design(config, generation); });
      }
      using E = Add::Config;
      for (const bool of_tile : {false, true}) {
        E config{.elements = 4096};
        if (of_tile) config.tile = value;
        if (!of_tile) config.elements = value;
        survives([&] { return Add::design(config, generation); });
        config.per_call = value;
        survives([&] { return Add::design(config, generation); });
      }
    }
  }
}

}  // namespace
}  // namespace npubench
