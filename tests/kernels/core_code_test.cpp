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

TEST(CoreCode, SourcesAreFilesOfThisProjectOrTheLibrarys) {
  const std::filesystem::path ours = NPUBENCH_SOURCE_DIR "/mlir/kernels";
  std::set<std::string> of_the_library;
  for (const auto generation : test::kGenerations) {
    for (const auto& design : designs(generation)) {
      for (const auto& function : design.functions) {
        if (function.source.starts_with("aie_kernels/")) {
          of_the_library.insert(function.source);
        } else {
          EXPECT_TRUE(std::filesystem::is_regular_file(ours / function.source)) << function.source;
        }
      }
    }
  }
  EXPECT_THAT(of_the_library, testing::ElementsAre("aie_kernels/mm.cc", "aie_kernels/passThrough.cc"));
}

TEST(CoreCode, MatmulIsTheLibrarysOnlyWhereItDoesWhatIsDeclared) {
  const auto source = [](Matmul::Config config, Generation generation) {
    return Matmul::design(config, generation).functions.front().source;
  };
  const Matmul::Config config{.m = 64, .k = 64, .n = 64, .tile_m = 16, .tile_k = 8, .tile_n = 16};
  EXPECT_EQ(source(config, Generation::npu1), "aie_kernels/mm.cc");
  EXPECT_EQ(source(config, Generation::npu2), "aie_kernels/mm.cc");
  auto narrow = config;
  narrow.tile_m = 8;  // mm.cc wants 4 x 4 rows at once on AIE2, 2 x 4 on AIE2P
  EXPECT_EQ(source(narrow, Generation::npu1), "matmul.cc");
  EXPECT_EQ(source(narrow, Generation::npu2), "aie_kernels/mm.cc");
  auto rounding = config;
  rounding.out = DataType::bf16;
  EXPECT_EQ(source(rounding, Generation::npu1), "aie_kernels/mm.cc");  // sums in f32, converted by convert.cc
  rounding.accumulate = Matmul::Accumulate::output_type;
  EXPECT_EQ(source(rounding, Generation::npu1), "matmul.cc");
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
