// The core code of this project: its estimates, beside what the emulator takes a call for.
#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>

#include <npubench/arch/profile.h>
#include <npubench/core/core_function.h>
#include <npubench/kernels/core_code.h>

#include "support.h"

namespace npubench::test {
namespace {

struct KernelRow {
  std::string object, source, function, arguments;
  Definitions definitions{};
};

const std::vector<KernelRow>& kernels() {
  static const auto list = [] {
    const std::string row = "bf16[4x512]", tile = "bf16[64x64]", sums = "f32[64x64]", stats = "f32[3x64]";
    const std::string bytes = "i8[64x64]";
    const Definitions extents{dimension("DIM_M", 64), dimension("DIM_K", 64), dimension("DIM_N", 64)};
    const Definitions element{dimension("DIM", 1024)}, rows{dimension("DIM_ROWS", 4), dimension("DIM_WIDTH", 512)};
    const Definitions block{dimension("DIM_Q", 64), dimension("DIM_K", 64), dimension("DIM_D", 64)};
    const Definitions tiles{dimension("BLOCK_R", 8), dimension("BLOCK_T", 8), dimension("DIM_ROWS", 8),
                            dimension("DIM_WIDTH", 512)};
    std::vector<KernelRow> kernels{
        {"add", "add.cc", "eltwise_add_bf16_vector", "bf16[1024], bf16[1024], bf16[1024]", element},
        {"convert", "convert.cc", "convert_f32_bf16", "f32[1024], bf16[1024]", element},
        {"convert", "convert.cc", "dequantize_i32_bf16", "i32[1024], bf16[1024], 0.5", element},
        {"convert", "convert.cc", "requantize_i32_i8", "i32[1024], i8[1024], 3", element},
        {"gelu", "gelu.cc", "gelu_bf16", "bf16[1024], bf16[1024]", element},
        {"gelu", "gelu.cc", "gelu_i8", "i8[1024], i8[1024], 0.5, 0.5", element},
        {"silu", "silu.cc", "silu_bf16", "bf16[1024], bf16[1024]", element},
        {"silu", "silu.cc", "swiglu_bf16", "bf16[1024], bf16[1024], bf16[1024]", element},
        {"softmax_rows", "softmax_rows.cc", "softmax_rows_bf16", row + "," + row, rows},
        {"layer_norm", "layer_norm.cc", "layer_norm_bf16", row + ", bf16[2x512]," + row + ", 0.001", rows},
        {"layer_norm", "layer_norm.cc", "layer_norm_i8", "i8[4x512], bf16[2x512], i8[4x512], 0.001, 0.5, 0.5", rows},
        {"rms_norm_rows", "rms_norm_rows.cc", "rms_norm_rows_bf16", row + ", bf16[1x512]," + row + ", 0.001", rows},
        {"masked_softmax", "masked_softmax.cc", "masked_softmax_observe_bf16", row + ", f32[4x32]", rows},
        {"masked_softmax", "masked_softmax.cc", "masked_softmax_give_bf16", row + ", f32[4x32]," + row, rows},
        {"rope_rows",
         "rope_rows.cc",
         "rope_rows_bf16",
         "bf16[4x320], bf16[4x256]",
         {dimension("DIM_ROWS", 4), dimension("DIM_HEADS", 4), dimension("DIM_D", 64)}},
        {"gemv",
         "gemv.cc",
         "gemv_bf16",
         "bf16[16x512], bf16[1x512], f32[1x16]",
         {dimension("DIM_ROWS", 16), dimension("DIM_WIDTH", 512)}},
        {"gemv",
         "gemv.cc",
         "gemv_i8",
         "i8[16x512], i8[1x512], i32[1x16]",
         {dimension("DIM_ROWS", 16), dimension("DIM_WIDTH", 512)}},
        {"attention", "attention.cc", "attention_begin", sums + "," + stats, block},
        {"attention", "attention.cc", "attention_scores_bf16",
         tile + "," + tile + "," + tile + "," + stats + ", f32[8x64], 0.125, 64", block},
        {"attention", "attention.cc", "attention_scores_i8",
         bytes + "," + bytes + "," + bytes + "," + stats + ", f32[8x64], 0.125, 64", block},
        {"attention", "attention.cc", "attention_values_bf16", tile + "," + tile + "," + sums + "," + stats, block},
        {"attention", "attention.cc", "attention_values_i8", bytes + "," + bytes + "," + sums + "," + stats, block},
        {"attention", "attention.cc", "attention_end_bf16", sums + "," + stats + "," + tile, block},
        {"attention", "attention.cc", "attention_end_i8", sums + "," + stats + "," + bytes + ", 0.5", block},
        {"tiles", "tiles.cc", "repeat_rows_bf16", tile + "," + tile + ", 0", tiles},
        {"tiles", "tiles.cc", "add_rows_bf16", tile + "," + tile + ", i32[1], 0", tiles},
        {"pass_through", "pass_through.cc", "passThroughLine", "i16[1024], i16[1024], 1024", {}},
    };
    for (const auto* types : {"bf16_f32", "bf16_bf16", "i8_i32", "i8_i16", "i8_i8"}) {
      const std::string_view text = types;
      const std::string in(text.substr(0, text.find('_'))), out(text.substr(text.find('_') + 1));
      auto definitions = extents;
      definitions.push_back(only(types));
      kernels.push_back({fmt::format("matmul_{}", types), "matmul.cc", fmt::format("matmul_{}", types),
                         fmt::format("{}[64x64], {}[64x64], {}[64x64]", in, in, out), definitions});
      if (out == "f32" || out == "i32") {
        kernels.push_back({fmt::format("matmul_{}", types), "matmul.cc", fmt::format("zero_{}", out),
                           fmt::format("{}[64x64]", out), definitions});
      }
    }
    return kernels;
  }();
  return list;
}

/// "bf16[4x512]", "3" and "0.5" as a declaration has them.
std::vector<ParameterType> parameters_of(std::string text) {
  std::vector<ParameterType> parameters;
  std::istringstream stream(text);
  for (std::string one; std::getline(stream, one, ',');) {
    one.erase(0, one.find_first_not_of(' '));
    const auto open = one.find('[');
    if (open == std::string::npos) {
      parameters.push_back(one.find('.') == std::string::npos ? DataType::i32 : DataType::f32);
      continue;
    }
    std::vector<std::int64_t> shape;
    std::istringstream extents(one.substr(open + 1, one.size() - open - 2));
    for (std::string extent; std::getline(extents, extent, 'x');) shape.push_back(std::stoll(extent));
    parameters.push_back(MemRef{shape, parse_data_type(one.substr(0, open))});
  }
  return parameters;
}

/// With Peano's code, and cycles from there.
BoundFunction bound(const KernelRow& row, Generation generation, CycleSource source) {
  auto declaration = core_function(row.function, row.source, row.definitions, generation);
  declaration.parameters = parameters_of(row.arguments);
  auto profile = default_profile(generation);
  profile.toolchain = {.compiler = CoreCompiler::peano, .cycles = source};
  return CoreFunctionLibrary::standard().bind(declaration, profile);
}

std::int64_t cycles_of(const KernelRow& row, const BoundFunction& function) {
  std::vector<CallArgument> arguments;
  for (const auto& argument : parse_arguments(row.arguments)) {
    arguments.push_back({.i32 = argument.i32, .f32 = argument.f32});
  }
  return function.cycles(arguments);
}

struct Of {
  std::int64_t charged = 0, bound = 0, restrict = 0, as_it_is = 0;
};

Of of(const KernelRow& row, Generation generation) {
  const auto object = recordable(row.object + (generation == Generation::npu1 ? "_aie2" : "_aie2p"));
  const auto arguments = parse_arguments(row.arguments);
  const auto estimate = [&](SourcePromises promises) {
    return object.estimate(row.function, arguments, CoreCompiler::peano, promises);
  };
  const auto restrict = estimate({.restrict = true, .pipelined = true});
  return {.charged = cycles_of(row, bound(row, generation, CycleSource::published)),
          .bound = restrict.bound,
          .restrict = restrict.cycles,
          .as_it_is = estimate({.restrict = false, .pipelined = true}).cycles};
}

TEST(CoreCode, IsEstimatedWithinItsBound) {
  for (const auto& row : kernels()) {
    for (const auto generation : {Generation::npu1, Generation::npu2}) {
      const auto cycles = of(row, generation);
      EXPECT_GT(cycles.bound, 0) << row.function;
      EXPECT_LE(cycles.bound, cycles.restrict) << row.function;
      EXPECT_LE(cycles.restrict, cycles.as_it_is) << row.function;
    }
  }
}

TEST(CoreCode, IsChargedItsEstimateWhereAProfileAsksForIt) {
  for (const auto& row : kernels()) {
    for (const auto generation : {Generation::npu1, Generation::npu2}) {
      const auto function = bound(row, generation, CycleSource::estimated);
      EXPECT_EQ(function.source, CycleSource::estimated) << row.function;
      const auto estimate = static_cast<double>(of(row, generation).restrict);
      EXPECT_NEAR(static_cast<double>(cycles_of(row, function)), estimate, 0.03 * estimate)
          << row.function << " on " << generation;
    }
  }
}

TEST(CoreCode, OfProductsIsChargedItsEstimateAtOtherShapesToo) {
  const std::vector<KernelRow> products{
      {"matmul_i8_i32_32",
       "matmul.cc",
       "matmul_i8_i32",
       "i8[32x32], i8[32x32], i32[32x32]",
       {only("i8_i32"), dimension("DIM_M", 32), dimension("DIM_K", 32), dimension("DIM_N", 32)}},
      {"matmul_bf16_bf16_columns",
       "matmul.cc",
       "matmul_bf16_bf16",
       "bf16[96x56], bf16[56x96], bf16[96x96]",
       {only("bf16_bf16"), dimension("DIM_M", 96), dimension("DIM_K", 56), dimension("DIM_N", 96), {"B_COL_MAJ", "1"}}},
  };
  for (const auto& row : products) {
    for (const auto generation : {Generation::npu1, Generation::npu2}) {
      const auto estimate = static_cast<double>(of(row, generation).restrict);
      const auto charged = cycles_of(row, bound(row, generation, CycleSource::estimated));
      EXPECT_NEAR(static_cast<double>(charged), estimate, 0.1 * estimate) << row.object << " on " << generation;
    }
  }
}

TEST(CoreCode, OfTheLibraryIsChargedWhatIsPublished) {
  auto row = kernels().back();
  ASSERT_EQ(row.function, "matmul_i8_i8");
  row.source = "aie_kernels/mm.cc";
  EXPECT_EQ(bound(row, Generation::npu1, CycleSource::estimated).source, CycleSource::published);
}

TEST(CoreTimingPage, HasTheEstimatesOfThisProjectsCode) {
  for (const auto generation : {Generation::npu1, Generation::npu2}) {
    std::string table = fmt::format(
        "| {} | arguments | published | bound | estimated, restrict | estimated, without |\n", generation.table().name);
    table += "|---|---|---:|---:|---:|---:|";
    for (const auto& row : kernels()) {
      const auto cycles = of(row, generation);
      table += fmt::format("\n| `{}` | {} | {} | {} | {} | {} |", row.function, row.arguments, cycles.charged,
                           cycles.bound, cycles.restrict, cycles.as_it_is);
    }
    expect_on_page(table);
  }
}

}  // namespace
}  // namespace npubench::test
