// Misuse is answered with the value, the limit and the way out.
#include <npubench/array/limits.h>

#include <limits>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <npubench/kernels/attention.h>
#include <npubench/kernels/elementwise.h>
#include <npubench/kernels/layer_norm.h>
#include <npubench/kernels/matmul.h>
#include <npubench/kernels/softmax.h>

#include "support.h"

namespace npubench {
namespace {

using test::emulated;
using test::error_of;
using test::refusal;
using testing::HasSubstr;

std::string refusal(const Matmul::Config& config, Generation generation = Generation::npu1) {
  return refusal([&] { (void)Matmul::design(config, generation); });
}

TEST(Limits, ATileOfZeroOrLess) {
  EXPECT_EQ(refusal(Matmul::Config{.tile_m = 0}), "tile_m is 0, at least 1 is needed");
  EXPECT_EQ(refusal(Matmul::Config{.tile_n = -64}), "tile_n is -64, at least 1 is needed");
  EXPECT_EQ(refusal([] { (void)Attention::design({.tile = 0}, Generation::npu1); }), "tile is 0, at least 1 is needed");
  EXPECT_EQ(refusal([] { (void)LayerNorm::design({.tile = -1}, Generation::npu1); }),
            "tile is -1, at least 1 is needed");
  EXPECT_EQ(refusal([] { (void)Gelu::design({.tile = 0}, Generation::npu1); }), "tile is 0, at least 1 is needed");
}

TEST(Limits, ASizeOfZero) {
  EXPECT_EQ(refusal(Matmul::Config{.k = 0}), "k is 0, at least 1 is needed");
  EXPECT_EQ(refusal([] { (void)Softmax::design({.rows = 0}, Generation::npu1); }), "rows is 0, at least 1 is needed");
  EXPECT_EQ(refusal([] { (void)Add::design({.elements = 0}, Generation::npu1); }),
            "elements is 0, at least 1 is needed");
}

TEST(Limits, ATileMayExceedTheMatrixByLessThanABlock) {
  test::expect_clean(Matmul::design({.m = 61, .k = 61, .n = 61}, Generation::npu1));
}

TEST(Limits, ATileThatIsNoMultipleOfABlock) {
  EXPECT_EQ(refusal(Matmul::Config{.tile_k = 20}),
            "tile_k 20 is not a multiple of 8 (bf16 multiplies 4x8x4 at once): use 24");
  EXPECT_EQ(refusal(Matmul::Config{.tile_m = 12, .multiply = MultiplyMode::bfp16}, Generation::npu2),
            "tile_m 12 is not a multiple of 8 (bfp16 multiplies 8x8x8 at once): use 16");
  EXPECT_EQ(refusal([] { (void)Attention::design({.tile = 20}, Generation::npu1); }),
            "tile 20 is not a multiple of 8 (operands are blocked 8 x 8): use 24");
  EXPECT_EQ(refusal([] { (void)Softmax::design({.width = 33}, Generation::npu1); }),
            "width 33 is not a multiple of 2 (DMAs move words of 4 bytes): use 34");
}

TEST(Limits, MoreColumnsOrRowsThanTheDeviceHas) {
  EXPECT_EQ(refusal(Matmul::Config{.columns = 8}), "8 columns wanted, npu1 has 4");
  EXPECT_EQ(refusal(Matmul::Config{.columns = 9}, Generation::npu2), "9 columns wanted, npu2 has 8");
  EXPECT_EQ(refusal(Matmul::Config{.core_rows = 5}), "5 core rows wanted, npu1 has 4");
  EXPECT_EQ(refusal([] { (void)Gelu::design({.columns = -1}, Generation::npu1); }),
            "columns is -1, at least 1 is needed");
}

TEST(Limits, TypesThatAKernelDoesNotTake) {
  EXPECT_EQ(refusal(Matmul::Config{.in = DataType::f32}), "Matmul does not take f32: use bf16 or i16 or i8");
  EXPECT_EQ(refusal(Matmul::Config{.in = DataType::i8, .out = DataType::f32}),
            "Matmul of i8 does not give f32: use i32 or i16 or i8 or bf16");
  EXPECT_EQ(refusal(Matmul::Config{.in = DataType::i16, .out = DataType::i8}),
            "Matmul of i16 does not give i8: use i32 or i16");
  EXPECT_EQ(refusal([] { (void)Softmax::design({.dtype = DataType::i8}, Generation::npu1); }),
            "Softmax does not take i8: use bf16");
}

TEST(Limits, MultiplyModesThatDoNotExist) {
  EXPECT_EQ(refusal(Matmul::Config{.multiply = MultiplyMode::i16}),
            "Matmul of bf16 does not multiply as i16: use bf16 or bfp16");
  EXPECT_EQ(refusal(Matmul::Config{.in = DataType::i16, .out = DataType::i32, .multiply = MultiplyMode::i8}),
            "Matmul of i16 does not multiply as i8: use i16");
  EXPECT_EQ(error_of(ErrorCategory::unsupported,
                     [] { (void)Matmul::design({.multiply = MultiplyMode::bfp16}, Generation::npu1); }),
            "npu1 has no bfp16 multiply: bfp16 needs npu2; use bf16");
}

TEST(Limits, AShiftWhereNothingIsShifted) {
  EXPECT_THAT(refusal(Matmul::Config{.shift = 3}), HasSubstr("shift is 3, but f32 sums are not shifted"));
  EXPECT_EQ(refusal(Matmul::Config{.in = DataType::i8, .out = DataType::i8, .shift = 32}), "shift is 32: use 0 to 31");
}

TEST(Limits, ScalesThatAreNotPositive) {
  EXPECT_EQ(refusal([] { (void)Gelu::design({.dtype = DataType::i8, .input_scale = 0}, Generation::npu1); }),
            "input_scale is 0, a positive number is needed");
  EXPECT_THAT(refusal([] {
                (void)Attention::design({.dtype = DataType::i8, .v_scale = std::numeric_limits<float>::quiet_NaN()},
                                        Generation::npu1);
              }),
              HasSubstr("v_scale is nan"));
}

TEST(Limits, ATileThatDoesNotFitL1NamesATileKThatDoes) {
  const auto device = emulated(Generation::npu1);
  Matmul::Config config{.m = 128,
                        .k = 128,
                        .n = 128,
                        .out = DataType::bf16,
                        .tile_m = 128,
                        .tile_k = 128,
                        .tile_n = 128,
                        .accumulate = Matmul::Accumulate::output_type};
  EXPECT_EQ(error_of(ErrorCategory::does_not_fit, [&] { Matmul(device, config); }),
            "tile 128x128x128 bf16 needs 163840 bytes of L1 (A and B twice, C once), core (0,2) has 64512: use tile_k "
            "<= 24");
  config.tile_k = 24;
  test::expect_clean(Matmul::design(config, Generation::npu1));
  config.tile_k = 32;
  EXPECT_FALSE(check(Matmul::design(config, Generation::npu1)).empty());
}

TEST(Limits, ATileWhoseSumsDoNotFitL1NamesAWholeTileThatDoes) {
  const auto device = emulated(Generation::npu1);
  Matmul::Config config{.m = 128, .k = 128, .n = 128, .tile_m = 128, .tile_k = 128, .tile_n = 128};
  EXPECT_EQ(
      error_of(ErrorCategory::does_not_fit, [&] { Matmul(device, config); }),
      "tile 128x128x128 bf16 needs 196608 bytes of L1 (A and B twice, C once), core (0,2) has 64512: use a tile of "
      "at most 72x72x72");
  config.tile_m = config.tile_k = config.tile_n = 72;
  test::expect_clean(Matmul::design(config, Generation::npu1));
  config.tile_m = config.tile_k = config.tile_n = 80;
  EXPECT_FALSE(check(Matmul::design(config, Generation::npu1)).empty());
}

TEST(Limits, OtherTilesThatDoNotFitL1NameOneThatDoes) {
  const auto device = emulated(Generation::npu1);
  EXPECT_EQ(
      error_of(ErrorCategory::does_not_fit, [&] { Attention(device, {.tile = 128}); }),
      "Attention with tile 128 and head_dim 64 of bf16 needs 136704 bytes of L1 (K and V twice, Q and O once, sums, "
      "statistics, weights and scores), core (0,2) has 64512: use tile <= 64");
  test::expect_clean(Attention::design({.tile = 64}, Generation::npu1));
  EXPECT_EQ(
      error_of(ErrorCategory::does_not_fit, [&] { Gelu(device, {.tile = 256}); }),
      "Gelu with tile 256 of bf16 needs 262144 bytes of L1 (inputs and output once), core (0,2) has 64512: use tile "
      "<= 120");
  test::expect_clean(Gelu::design({.tile = 120}, Generation::npu1));
}

TEST(Limits, AMemoryTileThatIsTooSmallIsNamedInOneLineWithADepthThatFits) {
  const auto device = emulated(Generation::npu1);
  Matmul::Config config{.m = 512, .k = 4096, .n = 512, .k_gather = 64};
  const auto message = error_of(ErrorCategory::does_not_fit, [&] { Matmul(device, config); });
  EXPECT_THAT(message, testing::MatchesRegex("tile 64x64x64 bf16 does not fit npu1: memory tile \\(0,1\\) needs [0-9]+ "
                                             "bytes of data memory \\(.*\\), has 524288 \\(and 3 more\\): use "
                                             "k_gather <= [0-9]+"));
  config.k_gather = std::stoll(message.substr(message.rfind(' ')));
  test::expect_clean(Matmul::design(config, Generation::npu1));
  ++config.k_gather;
  EXPECT_FALSE(check(Matmul::design(config, Generation::npu1)).empty());
}

}  // namespace
}  // namespace npubench
