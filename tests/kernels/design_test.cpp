// Every design of the default benchmark suite, and more, is one that the hardware takes.
#include <gtest/gtest.h>

#include <npubench/kernels/attention.h>
#include <npubench/kernels/elementwise.h>
#include <npubench/kernels/layer_norm.h>
#include <npubench/kernels/matmul.h>
#include <npubench/kernels/softmax.h>

#include "support.h"

namespace npubench {
namespace {

using test::expect_clean;

struct Array {
  Generation generation;
  int columns, core_rows;
};

std::vector<Array> arrays() {
  std::vector<Array> all;
  for (const auto generation : test::kGenerations) {
    const auto& arch = architecture(generation);
    for (int columns = 1; columns <= arch.columns; ++columns) {
      for (int rows = 1; rows <= arch.core_rows; ++rows) all.push_back({generation, columns, rows});
    }
  }
  return all;
}

constexpr std::int64_t kTiles[] = {16, 32, 64};

TEST(Designs, MatmulOfWhisperIsClean) {
  const struct {
    DataType in, out;
  } types[] = {{DataType::bf16, DataType::f32}, {DataType::bf16, DataType::bf16}, {DataType::i8, DataType::i32},
               {DataType::i8, DataType::i16},   {DataType::i16, DataType::i32},   {DataType::i16, DataType::i16},
               {DataType::i8, DataType::i8}};
  const struct { std::int64_t k, n; } shapes[] = {{512, 512}, {512, 2048}, {2048, 512}};
  for (const auto& array : arrays()) {
    for (const auto tile : kTiles) {
      for (const auto& type : types) {
        for (const auto& shape : shapes) {
          expect_clean(Matmul::design({.m = 1500,
                                       .k = shape.k,
                                       .n = shape.n,
                                       .in = type.in,
                                       .out = type.out,
                                       .tile_m = tile,
                                       .tile_k = tile,
                                       .tile_n = tile,
                                       .columns = array.columns,
                                       .core_rows = array.core_rows},
                                      array.generation));
        }
      }
    }
  }
}

TEST(Designs, MatmulWithGatheredTilesOfKIsClean) {
  for (const auto& array : arrays()) {
    expect_clean(Matmul::design(
        {.m = 1500, .k = 2048, .n = 512, .columns = array.columns, .core_rows = array.core_rows, .k_gather = 2},
        array.generation));
  }
}

TEST(Designs, MatmulOfLargeMatricesIsClean) {
  // Strides beyond the reach of an iteration: block columns iterate instead of block rows.
  expect_clean(Matmul::design({.m = 4096, .k = 16384, .n = 512}, Generation::npu1));
  expect_clean(Matmul::design({.m = 1500, .k = 512, .n = 51865}, Generation::npu2));
}

TEST(Designs, AttentionOfWhisperIsClean) {
  for (const auto& array : arrays()) {
    for (const auto tile : kTiles) {
      for (const auto dtype : {DataType::bf16, DataType::i8}) {
        expect_clean(Attention::design(
            {.dtype = dtype, .tile = tile, .columns = array.columns, .core_rows = array.core_rows}, array.generation));
      }
    }
  }
}

TEST(Designs, RowKernelsOfWhisperAreClean) {
  for (const auto& array : arrays()) {
    for (const auto tile : kTiles) {
      for (const auto dtype : {DataType::bf16, DataType::i8}) {
        expect_clean(LayerNorm::design(
            {.dtype = dtype, .tile = tile, .columns = array.columns, .core_rows = array.core_rows}, array.generation));
      }
      expect_clean(Softmax::design(
          {.width = 1500, .tile = tile, .columns = array.columns, .core_rows = array.core_rows}, array.generation));
    }
  }
}

TEST(Designs, ElementwiseKernelsOfWhisperAreClean) {
  for (const auto& array : arrays()) {
    for (const auto tile : kTiles) {
      for (const auto dtype : {DataType::bf16, DataType::i8}) {
        expect_clean(Gelu::design(
            {.dtype = dtype, .tile = tile, .columns = array.columns, .core_rows = array.core_rows}, array.generation));
      }
      expect_clean(
          Add::design({.tile = tile, .columns = array.columns, .core_rows = array.core_rows}, array.generation));
      expect_clean(Passthrough::design({.tile = tile, .columns = array.columns, .core_rows = array.core_rows},
                                       array.generation));
    }
  }
}

TEST(Designs, SingleTilesAreClean) {
  for (const auto generation : test::kGenerations) {
    expect_clean(Empty::design(generation));
    for (const auto tile : kTiles) {
      expect_clean(Matmul::design({.m = tile,
                                   .k = tile,
                                   .n = tile,
                                   .tile_m = tile,
                                   .tile_k = tile,
                                   .tile_n = tile,
                                   .columns = 1,
                                   .core_rows = 1},
                                  generation));
      expect_clean(Attention::design(
          {.queries = tile, .keys = tile, .heads = 1, .head_dim = tile, .tile = tile, .columns = 1, .core_rows = 1},
          generation));
      expect_clean(
          LayerNorm::design({.rows = tile, .width = tile, .tile = tile, .columns = 1, .core_rows = 1}, generation));
      expect_clean(Gelu::design({.elements = tile * tile, .tile = tile, .columns = 1, .core_rows = 1}, generation));
    }
  }
}

TEST(Designs, LocksAndChannelsSufficeForEveryOption) {
  expect_clean(Matmul::design({.m = 1024,
                               .out = DataType::bf16,
                               .tile_m = 32,
                               .tile_k = 32,
                               .tile_n = 32,
                               .columns = 1,
                               .core_rows = 4,
                               .k_gather = 4,
                               .c_depth = 2},
                              Generation::npu1));
}

}  // namespace
}  // namespace npubench
