// What functions of tiles refuse, and how long they take. What they compute: tests/core_code/tiles_test.cpp.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <npubench/base/error.h>

#include "support.h"

namespace npubench::test {
namespace {

using testing::HasSubstr;

const ParameterType kTile = buffer_type<bfloat16>({64, 64}), kCursor = buffer_type<std::int32_t>({1});

Definitions definitions(const std::string& r = "4") {
  return {{"BLOCK_R", r},  {"BLOCK_T", "4"}, {"DIM_ROWS", "8"}, {"DIM_WIDTH", "512"},
          {"DIM_Q", "32"}, {"DIM_K", "64"},  {"DIM_D", "64"}};
}

template <class Action>
std::string message_of(const Action& action) {
  try {
    action();
  } catch (const Error& error) {
    return error.what();
  }
  return "no error";
}

TEST(TileFunctions, RefuseBlocksThatNoGenerationHas) {
  const auto bound = [] {
    (void)bind("repeat_rows_bf16", {kTile, kTile, DataType::i32}, Generation::npu1, definitions("6"));
  };
  EXPECT_THAT(message_of(bound), HasSubstr("BLOCK_R = 6"));
}

TEST(TileFunctions, RefuseTilesOfAnotherSize) {
  const auto bound = [] {
    (void)bind("repeat_rows_bf16", {kTile, buffer_type<bfloat16>({32, 64}), DataType::i32}, Generation::npu1,
               definitions());
  };
  EXPECT_THAT(message_of(bound), HasSubstr("2048 elements instead of 4096"));
}

TEST(TileFunctions, RefuseRowsThatATileDoesNotHave) {
  std::vector<bfloat16> from(4096), to(4096);
  const auto repeat = bind("repeat_rows_bf16", {kTile, kTile, DataType::i32}, Generation::npu1, definitions());
  EXPECT_THAT(message_of([&] { call(repeat, from, to, 16); }), HasSubstr("which = 16 is not in 0 to 15"));
  const auto add = bind("add_rows_bf16", {kTile, kTile, kCursor, DataType::i32}, Generation::npu1, definitions());
  std::vector<std::int32_t> cursor{0}, lost{8};
  EXPECT_THAT(message_of([&] { call(add, from, to, cursor, 25); }), HasSubstr("row = 25 is not in 0 to 24"));
  EXPECT_THAT(message_of([&] { call(add, from, to, lost, 0); }), HasSubstr("cursor = 8 is not in 0 to 7"));
}

TEST(TileFunctions, RefuseALayerNormThatDoesNotFitItsBuffers) {
  const auto bound = [](std::int64_t parameters) {
    (void)bind("layer_norm_row_bf16", {kTile, buffer_type<bfloat16>({parameters}), kTile, kCursor, DataType::f32},
               Generation::npu1, definitions());
  };
  EXPECT_EQ(message_of([&] { bound(1024); }), "no error");
  EXPECT_THAT(message_of([&] { bound(1000); }), HasSubstr("room for 1000 elements; 1024 are needed"));
}

TEST(TileFunctions, RefuseSumsThatDoNotFillATile) {
  const auto statistics = buffer_type<float>({3, 32});
  EXPECT_EQ(message_of([&] {
              (void)bind("attention_tile_begin", {kTile, statistics}, Generation::npu1, definitions());
            }),
            "no error");
  EXPECT_THAT(message_of([&] {
                (void)bind("attention_tile_begin", {buffer_type<bfloat16>({32, 64}), statistics}, Generation::npu1,
                           definitions());
              }),
              HasSubstr("2048 elements instead of 4096"));
}

// The sums go one by one, in 256 words.
TEST(TileFunctions, AddRowsTakesLongerThanAnAddition) {
  const auto add = bind("add_rows_bf16", {kTile, kTile, kCursor, DataType::i32}, Generation::npu1, definitions());
  const auto rows = buffer_type<bfloat16>({8, 64});
  const auto plain = bind("eltwise_add_bf16_vector", {rows, rows, rows}, Generation::npu1);
  std::vector<CallArgument> none(4);
  EXPECT_GT(add.cycles(none), 256 + plain.cycles(none) / 2);
}

}  // namespace
}  // namespace npubench::test
