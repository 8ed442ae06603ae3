// What cores are linked from: sources that exist, object files that cannot be mistaken for one another.
#include <filesystem>
#include <map>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <npubench/kernels/attention.h>
#include <npubench/kernels/core_code.h>
#include <npubench/kernels/elementwise.h>
#include <npubench/kernels/layer_norm.h>
#include <npubench/kernels/matmul.h>
#include <npubench/kernels/softmax.h>

#include "support.h"

namespace npubench {
namespace {

/// Designs of every kernel and type, with tiles that mlir-aie's library takes and tiles that it refuses.
std::vector<Design> designs(Generation generation) {
  std::vector<Design> all;
  const struct {
    DataType in, out;
  } types[] = {{DataType::bf16, DataType::f32}, {DataType::bf16, DataType::bf16}, {DataType::i8, DataType::i32},
               {DataType::i8, DataType::i16},   {DataType::i16, DataType::i32},   {DataType::i16, DataType::i16},
               {DataType::i8, DataType::i8}};
  for (const std::int64_t tile : {8, 16, 24, 32, 64}) {
    for (const auto& type : types) {
      for (const auto accumulate : {Matmul::Accumulate::wide, Matmul::Accumulate::output_type}) {
        all.push_back(Matmul::design({.m = 64,
                                      .k = 64,
                                      .n = 64,
                                      .in = type.in,
                                      .out = type.out,
                                      .tile_m = tile,
                                      .tile_k = tile,
                                      .tile_n = tile,
                                      .accumulate = accumulate},
                                     generation));
      }
    }
    for (const auto type : {DataType::bf16, DataType::i8}) {
      for (const std::int64_t head_dim : {32, 64}) {
        all.push_back(Attention::design({.head_dim = head_dim, .dtype = type, .tile = tile}, generation));
      }
      all.push_back(LayerNorm::design({.rows = 64, .width = 64 + tile, .dtype = type, .tile = tile}, generation));
      all.push_back(Gelu::design({.elements = 4096, .dtype = type, .tile = tile}, generation));
      all.push_back(Passthrough::design({.elements = 4096, .dtype = type, .tile = tile}, generation));
    }
    all.push_back(Softmax::design({.rows = 64, .width = 64 + tile, .tile = tile}, generation));
    all.push_back(Add::design({.elements = 4096, .tile = tile}, generation));
  }
  if (generation == Generation::npu2) {
    all.push_back(Matmul::design({.m = 64, .k = 64, .n = 64, .multiply = MultiplyMode::bfp16}, generation));
    all.push_back(Attention::design({.multiply = MultiplyMode::bfp16}, generation));
  }
  return all;
}

TEST(CoreCode, ObjectFilesDifferWhereSourceDefinitionsOrGenerationDo) {
  std::map<std::string, std::tuple<std::string, Definitions, Generation>> known;
  for (const auto generation : test::kGenerations) {
    for (const auto& design : designs(generation)) {
      for (const auto& function : design.functions) {
        const std::tuple made_of(function.source, function.definitions, generation);
        const auto [found, inserted] = known.emplace(function.object_file, made_of);
        EXPECT_EQ(found->second, made_of) << function.object_file;
      }
    }
  }
  EXPECT_GT(known.size(), 100u);
}

TEST(CoreCode, SourcesAreFilesOfThisProject) {
  const std::filesystem::path ours = NPUBENCH_SOURCE_DIR "/mlir/kernels";
  for (const auto generation : test::kGenerations) {
    for (const auto& design : designs(generation)) {
      for (const auto& function : design.functions) {
        EXPECT_FALSE(function.of_library()) << function.source;
        EXPECT_TRUE(std::filesystem::is_regular_file(ours / function.source)) << function.source;
      }
    }
  }
}

TEST(CoreCode, AnObjectFileIsNamedAfterAllThatItIsMadeOf) {
  EXPECT_EQ(core_function("matmul_bf16_f32", "aie_kernels/mm.cc",
                          {only("bf16_f32"), dimension("DIM_M", 64), dimension("DIM_K", 32), dimension("DIM_N", 16)},
                          Generation::npu1)
                .object_file,
            "mm_bf16_f32_64x32x16_aie2.o");
  EXPECT_EQ(core_function("passThroughLine", "aie_kernels/passThrough.cc", {{"BIT_WIDTH", "8"}}, Generation::npu2)
                .object_file,
            "passThrough_BIT_WIDTH-8_aie2p.o");
}

}  // namespace
}  // namespace npubench
