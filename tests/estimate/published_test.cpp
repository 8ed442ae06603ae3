// Estimates beside published cycles of the same loops (published.cc), and docs/core-timing.md beside both.
#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>
#include <vector>

#include "support.h"

namespace npubench::test {
namespace {

// mlir-aie: cycles are the comment "Cycle count" of each test, of chess's code in the simulator of the core.
constexpr std::string_view kTosa = "mlir-aie, TOSA";
constexpr std::string_view kUnit = "mlir-aie, aievec";
// Table 1 of arXiv 2512.13282. Its kernels are taken to be mlir-aie's mm.cc, which they are built from.
constexpr std::string_view kTk = "TK";
// vegah/Npu-Embeddings b4a7deb: windows of event traces on hardware, without stalls.
constexpr std::string_view kVegah = "VG, trace";
// The same, counted in its compiled text: objdump_bf16C_rtp_narrow_3072_f32_bf16.txt.
constexpr std::string_view kText = "VG, text";

struct Row {
  std::string object, function, arguments;
  CoreCompiler compiler;
  std::int64_t published;
  std::string_view source;
};

const std::vector<Row>& rows() {
  static const std::vector<Row> list{
      {"published_aie2", "bf16_abs_v16", "bf16[1024],bf16[1024]", CoreCompiler::chess, 85, kTosa},
      {"published_aie2", "bf16_abs_v32", "bf16[1024],bf16[1024]", CoreCompiler::chess, 89, kTosa},
      {"published_aie2", "float_abs_v16", "f32[1024],f32[1024]", CoreCompiler::chess, 150, kTosa},
      {"published_aie2", "i8_abs_v64_2", "i8[1024],i8[1024]", CoreCompiler::chess, 54, kUnit},
      {"published_aie2", "i16_abs_v32_2", "i16[1024],i16[1024]", CoreCompiler::chess, 86, kUnit},
      {"published_aie2", "i32_abs_v16_2", "i32[1024],i32[1024]", CoreCompiler::chess, 150, kUnit},
      {"published_aie2", "bf16_neg", "bf16[1024],bf16[1024]", CoreCompiler::chess, 88, kTosa},
      {"published_aie2", "float_neg", "f32[1024],f32[1024]", CoreCompiler::chess, 157, kTosa},
      {"published_aie2", "i8_neg", "i8[1024],i8[1024]", CoreCompiler::chess, 54, kTosa},
      {"published_aie2", "i16_neg", "i16[1024],i16[1024]", CoreCompiler::chess, 86, kTosa},
      {"published_aie2", "i32_neg", "i32[1024],i32[1024]", CoreCompiler::chess, 150, kTosa},
      {"published_aie2", "bf16_cast_float", "bf16[1024],f32[1024]", CoreCompiler::chess, 149, kTosa},
      {"published_aie2", "float_cast_bf16", "f32[1024],bf16[1024]", CoreCompiler::chess, 149, kTosa},
      {"published_aie2", "i8_cast_i16", "i8[1024],i16[1024]", CoreCompiler::chess, 91, kTosa},
      {"published_aie2", "i8_cast_i32", "i8[1024],i32[1024]", CoreCompiler::chess, 154, kTosa},
      {"published_aie2", "i16_cast_i8", "i16[1024],i8[1024]", CoreCompiler::chess, 93, kTosa},
      {"published_aie2", "i16_cast_i32", "i16[1024],i32[1024]", CoreCompiler::chess, 154, kTosa},
      {"published_aie2", "i32_cast_i8", "i32[1024],i8[1024]", CoreCompiler::chess, 151, kTosa},
      {"published_aie2", "i32_cast_i16", "i32[1024],i16[1024]", CoreCompiler::chess, 151, kTosa},
      {"published_aie2", "i8_arithmetic_right_shift", "i8[1024],i8[1024]", CoreCompiler::chess, 59, kTosa},
      {"published_aie2", "i16_arithmetic_right_shift", "i16[1024],i16[1024]", CoreCompiler::chess, 123, kTosa},
      {"published_aie2", "i32_arithmetic_right_shift", "i32[1024],i32[1024]", CoreCompiler::chess, 155, kTosa},
      {"published_aie2", "i8_bitwise_and", "i8[1024],i8[1024],i8[1024]", CoreCompiler::chess, 54, kTosa},
      {"published_aie2", "i16_bitwise_and", "i16[1024],i16[1024],i16[1024]", CoreCompiler::chess, 86, kTosa},
      {"published_aie2", "i32_bitwise_and", "i32[1024],i32[1024],i32[1024]", CoreCompiler::chess, 150, kTosa},
      {"published_aie2", "i8_bitwise_or", "i8[1024],i8[1024],i8[1024]", CoreCompiler::chess, 54, kTosa},
      {"published_aie2", "i16_bitwise_or", "i16[1024],i16[1024],i16[1024]", CoreCompiler::chess, 86, kTosa},
      {"published_aie2", "i32_bitwise_or", "i32[1024],i32[1024],i32[1024]", CoreCompiler::chess, 150, kTosa},
      {"published_aie2", "i8_bitwise_xor", "i8[1024],i8[1024],i8[1024]", CoreCompiler::chess, 103, kTosa},
      {"published_aie2", "i16_bitwise_xor", "i16[1024],i16[1024],i16[1024]", CoreCompiler::chess, 183, kTosa},
      {"published_aie2", "i32_bitwise_xor", "i32[1024],i32[1024],i32[1024]", CoreCompiler::chess, 343, kTosa},
      {"published_aie2", "i8_bitwise_not", "i8[1024],i8[1024]", CoreCompiler::chess, 54, kTosa},
      {"published_aie2", "i16_bitwise_not", "i16[1024],i16[1024]", CoreCompiler::chess, 86, kTosa},
      {"published_aie2", "i32_bitwise_not", "i32[1024],i32[1024]", CoreCompiler::chess, 150, kTosa},
      {"published_aie2", "bf16_sigmoid_v16", "bf16[1024],bf16[1024]", CoreCompiler::chess, 746, kTosa},
      {"published_aie2", "bf16_sigmoid_v32", "bf16[1024],bf16[1024]", CoreCompiler::chess, 589, kTosa},
      {"published_aie2", "bf16_erf_v16", "bf16[1024],bf16[1024]", CoreCompiler::chess, 1134, kTosa},
      {"published_aie2", "bf16_erf_v32", "bf16[1024],bf16[1024]", CoreCompiler::chess, 1253, kTosa},
      {"published_aie2", "bf16_rsqrt_v16", "bf16[1024],bf16[1024]", CoreCompiler::chess, 1708, kUnit},
      {"published_aie2", "bf16_rsqrt_v32", "bf16[1024],bf16[1024]", CoreCompiler::chess, 1040, kUnit},
      {"published_aie2", "bf16_sqrt_v16", "bf16[1024],bf16[1024]", CoreCompiler::chess, 2724, kUnit},
      {"published_aie2", "bf16_sqrt_v32", "bf16[1024],bf16[1024]", CoreCompiler::chess, 2122, kUnit},
      {"published_aie2", "matmul_i8_i8_64x232x64", "i8[14848],i8[14848],i8[4096]", CoreCompiler::chess, 4078, kTk},
      {"published_aie2", "matmul_i8_i16_64x216x64", "i8[13824],i8[13824],i16[4096]", CoreCompiler::chess, 4066, kTk},
      {"published_aie2", "matmul_i8_i32_48x280x48", "i8[13440],i8[13440],i32[2304]", CoreCompiler::chess, 3360, kTk},
      {"published_aie2", "matmul_bf16_64x104x64", "bf16[6656],bf16[6656],bf16[4096]", CoreCompiler::chess, 3783, kTk},
      {"published_aie2p", "matmul_i8_i8_64x232x64", "i8[14848],i8[14848],i8[4096]", CoreCompiler::chess, 2109, kTk},
      {"published_aie2p", "matmul_i8_i16_64x216x64", "i8[13824],i8[13824],i16[4096]", CoreCompiler::chess, 2108, kTk},
      {"published_aie2p", "matmul_i8_i32_48x280x48", "i8[13440],i8[13440],i32[2304]", CoreCompiler::chess, 1680, kTk},
      {"published_bfp16_aie2p", "matmul_bfp16_48x152x48", "bf16[7296],bf16[7296],bf16[2304]", CoreCompiler::chess, 2215,
       kTk},
      {"published_bfp16_aie2p", "matmul_bfp16_f32_64x64x48", "bf16[4096],bf16[3072],f32[3072]", CoreCompiler::peano,
       1385, kVegah},
      {"published_bfp16_aie2p", "matmul_bfp16_f32_64x64x32", "bf16[4096],bf16[2048],f32[2048]", CoreCompiler::peano,
       945, kVegah},
      {"published_bfp16_aie2p", "matmul_bfp16_bf16_64x64x64", "bf16[4096],bf16[4096],bf16[4096]", CoreCompiler::peano,
       1589, kVegah},
      {"published_aie2p", "matmul_bf16_f32_64x64x32", "bf16[4096],bf16[2048],f32[2048]", CoreCompiler::peano, 5121,
       kVegah},
      {"published_aie2p", "matmul_bf16_f32_64x64x48", "bf16[4096],bf16[3072],f32[3072]", CoreCompiler::peano, 7617,
       kVegah},
      {"published_aie2p", "matmul_bf16_f32_64x96x48", "bf16[6144],bf16[4608],f32[3072]", CoreCompiler::peano, 10977,
       kVegah},
      {"published_aie2p", "matmul_bf16_bf16_64x64x64", "bf16[4096],bf16[4096],bf16[4096]", CoreCompiler::peano, 9833,
       kVegah},
      {"published_aie2p", "zero_f32_64x48", "f32[3072]", CoreCompiler::peano, 582, kVegah},
      {"published_aie2p", "zero_f32_64x32", "f32[2048]", CoreCompiler::peano, 390, kVegah},
      {"published_aie2p", "saxpy", "bf16[1024],bf16[1024],bf16[1024]", CoreCompiler::peano, 335, kVegah},
      {"published_aie2p", "narrow_3072_f32_bf16", "f32[3072],bf16[3072]", CoreCompiler::peano, 297, kText},
      {"published_aie2", "bf16_floor_v16", "bf16[1024],bf16[1024]", CoreCompiler::chess, 996, kTosa},
      {"published_aie2", "bf16_floor_v32", "bf16[1024],bf16[1024]", CoreCompiler::chess, 919, kTosa},
      {"published_aie2", "bf16_ceil_v16", "bf16[1024],bf16[1024]", CoreCompiler::chess, 1320, kTosa},
      {"published_aie2", "bf16_ceil_v32", "bf16[1024],bf16[1024]", CoreCompiler::chess, 1243, kTosa},
      {"published_aie2", "i8_abs_v64_2", "i8[1024],i8[1024]", CoreCompiler::chess, 86, kTosa},
      {"published_aie2", "i16_abs_v32_2", "i16[1024],i16[1024]", CoreCompiler::chess, 150, kTosa},
      {"published_aie2", "i32_abs_v16_2", "i32[1024],i32[1024]", CoreCompiler::chess, 278, kTosa},
  };
  return list;
}

struct Result {
  const Row* row;
  CycleEstimate estimate;
  double error;  ///< in percent
};

const std::vector<Result>& results() {
  static const auto list = [] {
    std::vector<Result> results;
    for (const auto& row : rows()) {
      const SourcePromises promises{.restrict = true, .pipelined = true};
      auto estimate =
          recordable(row.object).estimate(row.function, parse_arguments(row.arguments), row.compiler, promises);
      const double error = 100.0 * (static_cast<double>(estimate.cycles) / static_cast<double>(row.published) - 1);
      results.push_back({&row, std::move(estimate), error});
    }
    return results;
  }();
  return list;
}

std::vector<double> sizes_of_errors() {
  std::vector<double> errors;
  for (const auto& result : results()) errors.push_back(std::abs(result.error));
  std::sort(errors.begin(), errors.end());
  return errors;
}

TEST(PublishedCycles, AreNeverLessThanTheBound) {
  for (const auto& result : results()) {
    EXPECT_LE(result.estimate.bound, result.row->published) << result.row->function;
    EXPECT_LE(result.estimate.bound, result.estimate.cycles) << result.row->function;
  }
}

TEST(PublishedCycles, AreMetWithinFifteenPercentByHalfOfTheEstimates) {
  const auto errors = sizes_of_errors();
  EXPECT_GE(errors.size(), 25u);
  EXPECT_LE(errors[errors.size() / 2], 15);
}

TEST(PublishedCycles, AreMetWithinThirtyFivePercentByNineOfTenEstimates) {
  const auto errors = sizes_of_errors();
  EXPECT_LE(errors[errors.size() * 9 / 10], 35);
}

std::string generation_of(const Row& row) { return row.object.ends_with("aie2") ? "npu1" : "npu2"; }

TEST(CoreTimingPage, HasTheErrors) {
  std::string table = "| function | | compiler | published | by | bound | estimated | error, % |\n";
  table += "|---|---|---|---:|---|---:|---:|---:|";
  for (const auto& result : results()) {
    table += fmt::format("\n| `{}` | {} | {} | {} | {} | {} | {} | {:+.1f} |", result.row->function,
                         generation_of(*result.row), name(result.row->compiler), result.row->published,
                         result.row->source, result.estimate.bound, result.estimate.cycles, result.error);
  }
  expect_on_page(table);
}

TEST(CoreTimingPage, SumsTheErrorsUp) {
  const auto errors = sizes_of_errors();
  const auto within = [&](double limit) {
    return std::count_if(errors.begin(), errors.end(), [limit](double error) { return error <= limit; });
  };
  expect_on_page(
      fmt::format("| functions | median error, % | nine of ten within, % | within 15 % | within 35 % |\n"
                  "|---:|---:|---:|---:|---:|\n| {} | {:.1f} | {:.1f} | {} | {} |",
                  errors.size(), errors[errors.size() / 2], errors[errors.size() * 9 / 10], within(15), within(35)));
}

}  // namespace
}  // namespace npubench::test
