#include <npubench/predict/predict.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <npubench/core/core_timing.h>
#include <npubench/predict/errors.h>
#include <npubench/predict/matmul_row.h>

#include "support.h"

namespace npubench {
namespace {

using test::table_of;
using test::workload_of;
using testing::AllOf;
using testing::HasSubstr;

Workload matmul(const std::string& design, const std::string& note, const std::string& c_buffers = "1") {
  return workload_of(
      "op,profile,device,dtype_in,dtype_out,mmul,compiler,m,k,n,rows,cols,tile_m,tile_k,tile_n,c_buffers,design,note",
      "matmul,strix-air,npu2,bf16,bf16,bfp16,peano,512,512,512,4,8,32,32,32," + c_buffers + "," + design + ",\"" +
          note + "\"");
}

MatmulRow row_of(const Workload& workload) { return matmul_row(workload, Generation::npu2, CoreCompiler::peano); }

TEST(Predict, TheNamedMachineIsTakenWithTheRowsCompiler) {
  auto workload = workload_of("op,profile,compiler", "add,krackan-350-turbo,peano");
  EXPECT_EQ(machine_of(workload).name, "krackan-350-turbo");
  EXPECT_EQ(machine_of(workload).toolchain.compiler, CoreCompiler::peano);
}

TEST(Predict, ARowWithoutAMachineMeansOneOfItsGeneration) {
  EXPECT_EQ(machine_of(workload_of("op,device", "add,npu1")).name, default_profile(Generation::npu1).name);
  EXPECT_EQ(machine_of(workload_of("op,profile,device,basis", "add,,npu2,host latency")).name, "krackan-default");
  EXPECT_EQ(machine_of(workload_of("op,profile", "add,npu2")).name, default_profile(Generation::npu2).name);
  EXPECT_EQ(predict(workload_of("op,elements", "add,4096")).reason,
            "columns profile and device are empty: name the machine");
}

TEST(Predict, AnUnknownMachineIsAReasonAndNeverAnothersTime) {
  const auto prediction =
      predict(workload_of("op,profile,device,basis,compiler,elements", "add,strix_air,npu2,host latency,peano,4096"));
  EXPECT_FALSE(prediction.answered());
  EXPECT_EQ(prediction.microseconds, 0);
  EXPECT_THAT(prediction.reason,
              AllOf(HasSubstr("unknown profile 'strix_air': did you mean 'strix-air'? use one of npu1, npu2, ")));
}

TEST(Predict, ACellThatIsNotUnderstoodIsAReasonInItsRow) {
  const auto table = table_of(
      "op,profile,dtype_in,elements,measured_us\n"
      "add,strix-air,bf16,4096,100\n"
      "conv,strix-air,bf16,4096,100\n"
      "add,strix-air,bf17,4096,100\n"
      "add,strix-air,bf16,4096,slow\n"
      "add,strix-air,bf16,4096,100\n");
  std::vector<PredictedRow> rows;
  for (const auto& row : table.rows) rows.push_back({&row, predict(row.workload)});
  EXPECT_THAT(rows[1].prediction.reason, HasSubstr("column op is 'conv'"));
  EXPECT_THAT(rows[2].prediction.reason, HasSubstr("column dtype_in is 'bf17'"));
  EXPECT_THAT(rows[3].prediction.reason, HasSubstr("column measured_us is 'slow'"));
  for (const std::size_t good : {0, 4}) EXPECT_TRUE(rows[good].prediction.answered()) << rows[good].prediction.reason;
  EXPECT_THAT(error_report(table, rows),
              AllOf(HasSubstr("| strix-air | add | 3 | 2 |"), HasSubstr("| strix-air | conv | 1 | 0 |")));
}

TEST(Predict, AMachineOfTheOtherGenerationIsAReason) {
  EXPECT_EQ(predict(workload_of("op,profile,device,elements", "add,strix-air,npu1,4096")).reason,
            "profile strix-air is an npu2, column device says npu1");
}

TEST(Predict, MlirAirsHerdsSpreadMOverTheColumnsAndGatherK) {
  const auto row = row_of(matmul("air_drain", "k_L2=128"));
  EXPECT_EQ(row.config.spread, Matmul::Spread::m_over_columns);
  EXPECT_EQ(row.config.k_gather, 4);
  EXPECT_EQ(row.config.accumulate, Matmul::Accumulate::wide);
  EXPECT_EQ(row.config.c_memory_depth, 1);
  EXPECT_FALSE(row.separate_cast || row.compiler_generated);
}

TEST(Predict, FusedCastIsAMatmulToF32AndACast) {
  const auto workload = matmul("air_fused_cast", "k_L2=128");
  EXPECT_TRUE(row_of(workload).separate_cast);
  EXPECT_EQ(row_of(workload).config.out, DataType::f32);
  EXPECT_EQ(plan_workload(workload).programs.size(), 2u);
}

TEST(Predict, DirectIsGeneratedCodeThatAddsInTheOutputType) {
  const auto workload = matmul("air_direct", "");
  EXPECT_TRUE(row_of(workload).compiler_generated);
  EXPECT_EQ(row_of(workload).config.accumulate, Matmul::Accumulate::output_type);
  EXPECT_EQ(plan_workload(workload).profile.toolchain.compiler, CoreCompiler::generated);
}

TEST(Predict, TakasMatmulsHaveBByColumnsAndKGatheredInTheMemoryTile) {
  auto workload = matmul("taka", "k_mt(best)=96");
  workload.profile = "krackan-350-turbo";
  const auto row = row_of(workload);
  EXPECT_EQ(row.config.b_layout, Matmul::Layout::column_major);
  EXPECT_EQ(row.config.spread, Matmul::Spread::n_over_columns);
  EXPECT_EQ(row.config.k_gather, 3);
}

TEST(Predict, WholeArraysProductsAwaitHalvesOfFourRowsOfBlocks) {
  for (const char* design : {"whole_array", "iron", "iron_f32_sums"}) {
    EXPECT_EQ(row_of(matmul(design, "")).config.rows_awaited, 2) << design;
  }
  EXPECT_EQ(row_of(matmul("taka", "")).config.rows_awaited, std::nullopt);
  auto workload = matmul("iron_f32_sums", "");
  workload.layout.c_by_columns = true;
  EXPECT_EQ(row_of(workload).config.rows_awaited, 1);
  workload = matmul("whole_array", "");
  workload.n = 16384;  // a descriptor does not step over 4 x 32 rows of them
  EXPECT_EQ(row_of(workload).config.rows_awaited, 1);
}

TEST(Predict, LayoutsAreTheColumns) {
  auto workload = matmul("whole_array", "");
  EXPECT_EQ(row_of(workload).config.b_layout, Matmul::Layout::row_major);
  workload.layout.b_by_columns = true;
  EXPECT_EQ(row_of(workload).config.b_layout, Matmul::Layout::column_major);
  workload.layout = {.b_tiled = true};
  EXPECT_EQ(row_of(workload).config.b_layout, Matmul::Layout::tiled);
}

TEST(Predict, ADesignOfAnotherOperationIsAReason) {
  EXPECT_EQ(predict(matmul("iron_gemv", "")).reason, "design iron_gemv is no product's");
}

TEST(Predict, TheNamesOfMachineAndSourceSwitchNothing) {
  auto named = matmul("air_drain", "k_L2=128"), other = named;
  other.profile = "krackan-350-turbo";
  EXPECT_EQ(Matmul::design(row_of(named).config, Generation::npu2),
            Matmul::design(row_of(other).config, Generation::npu2));
}

TEST(Predict, CBuffersAreTheColumnsNumber) { EXPECT_EQ(row_of(matmul("", "", "2")).config.c_depth, 2); }

TEST(Predict, WithoutATileOurOwnIsTaken) {
  const auto row = row_of(workload_of("op,device,m,k,n", "matmul,npu2,500,500,20"));
  EXPECT_EQ(row.config.tile_m, 64);
  EXPECT_EQ(row.config.tile_n, 24);
  EXPECT_TRUE(predict(workload_of("op,device,m,k,n", "matmul,npu2,500,500,20")).answered());
}

TEST(Predict, ExtentsBelowTheTileArePaddedToIt) {
  EXPECT_TRUE(
      predict(workload_of("op,device,m,k,n,tile_m,tile_k,tile_n", "matmul,npu1,1,512,512,64,64,64")).answered());
}

TEST(Predict, KIsGatheredAsDeepAsKAndTheMemoryTileAllow) {
  EXPECT_EQ(row_of(matmul("air_drain", "k_L2=65536")).config.k_gather, 512 / 32);
  auto deep = matmul("air_drain", "k_L2=65536");
  deep.k = 65536;
  EXPECT_LT(row_of(deep).config.k_gather, 65536 / 32);
  EXPECT_GT(row_of(deep).config.k_gather, 16);
  EXPECT_NO_THROW(plan_workload(deep));
}

TEST(Predict, ATileThatDoesNotFitIsAReasonWithOneThatDoes) {
  EXPECT_EQ(predict(workload_of("op,device,dtype_out,m,k,n,tile_m,tile_k,tile_n",
                                "matmul,npu1,bf16,4096,4096,4096,128,128,128"))
                .reason,
            "tile 128x128x128 bf16 needs 163840 bytes of L1 (A and B twice, C once), core (0,2) has 64512: use tile_k "
            "<= 24");
  EXPECT_THAT(predict(workload_of("op,device,m,n", "layernorm,npu1,64,20000")).reason,
              HasSubstr("rows of at most 8048 fit"));
}

TEST(Predict, AReasonIsOneLineThatACellHasRoomFor) {
  for (const std::size_t before : {0, 1}) {  // of characters of two bytes, none of which is cut in half
    auto word = std::string(before, 'x');
    for (int i = 0; i < 300; ++i) word += "\xc3\xa4";
    const auto reason = predict(workload_of("op", word)).reason;
    EXPECT_LE(reason.size(), Prediction::kLongestReason);
    EXPECT_GE(reason.size(), Prediction::kLongestReason - 1);
    EXPECT_THAT(reason, testing::EndsWith("\xc3\xa4 ..."));
  }
}

TEST(Predict, ASizeThatTakesAllMemoryIsAReason) {
  EXPECT_THAT(predict(workload_of("op,device,m,k,n", "matmul,npu2,2147483648,2147483648,2147483648")).reason,
              HasSubstr("a runtime sequence reaches 4294967296"));
  EXPECT_THAT(predict(workload_of("op,device,m,n", "layernorm,npu2,2147483648,64")).reason,
              HasSubstr("a runtime sequence reaches 4294967296"));
}

TEST(Predict, MoreColumnsThanTheMachineHasIsAReason) {
  EXPECT_THAT(predict(workload_of("op,device,m,k,n,cols", "matmul,npu1,64,64,64,8")).reason,
              "8 columns wanted, npu1 has 4");
}

TEST(Predict, ATypeThatTheKernelDoesNotTakeIsAReason) {
  EXPECT_THAT(predict(workload_of("op,device,dtype_in,m,k,n", "matmul,npu1,f32,64,64,64")).reason,
              HasSubstr("does not take f32"));
  EXPECT_THAT(predict(workload_of("op,device,dtype_in,dtype_out,elements", "gelu,npu1,bf16,f32,4096")).reason,
              HasSubstr("gelu from bf16 to f32"));
}

TEST(Predict, AMissingExtentIsAReasonThatNamesTheColumn) {
  EXPECT_EQ(predict(workload_of("op,device,m,n", "matmul,npu1,64,64")).reason, "column k is empty, a matmul needs it");
  EXPECT_EQ(predict(workload_of("op,device", "gelu,npu1")).reason, "column elements is empty, gelu needs it");
  EXPECT_EQ(predict(workload_of("op,device,m,n,head_dim", "attention,npu1,64,64,64")).reason,
            "column heads_q is empty, attention needs it");
}

TEST(Predict, TinyWorkIsBoundByTheLaunch) {
  const auto prediction = predict(workload_of("op,device,elements", "add,npu2,64"));
  EXPECT_EQ(prediction.bound, Bound::launch);
  EXPECT_GT(prediction.microseconds, machine_of(workload_of("op,device", "add,npu2")).machine.launch_seconds * 1e6);
}

TEST(Predict, ShortRunsAreBoundByDram) {
  EXPECT_EQ(predict(workload_of("op,profile,dtype_in,dtype_out,m,k,n,tile_m,tile_k,tile_n",
                                "matmul,strix-hxpro370,i8,i32,1024,1024,1024,32,32,32"))
                .bound,
            Bound::dram);
}

TEST(Predict, OneColumnThatBringsAForFourRowsIsBoundByItsStream) {
  EXPECT_EQ(predict(workload_of("op,profile,dtype_in,m,k,n,cols,tile_m,tile_k,tile_n",
                                "matmul,phoenix-default,bf16,1024,1024,1024,1,64,64,64"))
                .bound,
            Bound::stream);
}

TEST(Predict, EveryArraySizeIsAnswered) {
  for (int columns = 1; columns <= 8; ++columns) {
    for (int rows = 1; rows <= 4; ++rows) {
      for (const char* design : {"air_drain", "whole_array"}) {
        auto workload = matmul(design, "k_L2=64");
        workload.columns = columns;
        workload.rows = rows;
        const auto prediction = predict(workload);
        EXPECT_TRUE(prediction.answered()) << columns << "x" << rows << " " << design << ": " << prediction.reason;
      }
    }
  }
}

TEST(Predict, AttentionTakesGroupedHeadsAndWideHeads) {
  const std::string columns = "op,profile,dtype_in,dtype_out,m,n,heads_q,heads_kv,head_dim,causal,design";
  const std::string air = ",air_flash_attention";
  EXPECT_TRUE(predict(workload_of(columns, "attention,strix-air,bf16,bf16,256,256,8,2,64,1" + air)).answered());
  EXPECT_TRUE(predict(workload_of(columns, "attention,strix-air,bf16,bf16,256,256,4,4,128,0" + air)).answered());
  EXPECT_TRUE(predict(workload_of(columns, "attention,phoenix-7940hs-turbo,bf16,bf16,256,512,4,4,64,0,")).answered());
}

TEST(Predict, TransposesInTheCoreTakeTimeAtEveryCall) {
  const auto with = [](SourceLayout layout) {
    auto workload = workload_of("op,profile,mmul,compiler,m,k,n,rows,cols,tile_m,tile_k,tile_n,design",
                                "matmul,krackan-default,bf16,peano,256,4096,64,4,1,64,64,64,iron_f32_sums");
    workload.layout = layout;
    return predict(workload).microseconds;
  };
  // 64 calls of 64x64x64, in blocks of 4x8x8, at 1.8 GHz: 512 blocks of B a call, 128 of C twice, 4 cycles each.
  EXPECT_NEAR(with({.b_by_columns = true}) - with({}), 64 * 512 * 4 / 1800.0, 3);
  EXPECT_NEAR(with({.c_by_columns = true}) - with({}), 64 * 256 * 4 / 1800.0, 3);
}

TEST(Predict, F32SumsAreConvertedOnceATile) {
  const auto with = [](const std::string& design) {
    return predict(workload_of("op,profile,mmul,compiler,m,k,n,rows,cols,tile_m,tile_k,tile_n,design",
                               "matmul,krackan-default,bf16,peano,256,64,64,4,1,64,64,64," + design))
        .microseconds;
  };
  EXPECT_NEAR(with("iron_f32_sums") - with("iron"), 0.8 * 64 * 64 / 1800.0, 0.5);
}

TEST(Predict, GeneratedLoopsWidenAndNarrowABf16C) {
  const auto cycles = [](DataType c) {
    auto profile = find_profile("strix-air");
    profile.toolchain.compiler = CoreCompiler::generated;
    return CoreTiming(profile).product({.m = 64, .k = 32, .n = 128}, MultiplyMode::bfp16, c);
  };
  EXPECT_NEAR(cycles(DataType::bf16) - cycles(DataType::f32), 300, 5);
}

TEST(Predict, FlashAttentionsLaunchIterationsFollowOneAnother) {
  const auto plan = plan_workload(workload_of("op,profile,m,n,heads_q,heads_kv,head_dim,design,note",
                                              "attention,strix-air,1024,1024,8,8,64,air_flash_attention,lqp256 hpu2"));
  ASSERT_EQ(plan.programs.size(), 1u);
  EXPECT_EQ(plan.programs[0].times, 1024 / 256 * 8 / 2);
  const auto wide = plan_workload(workload_of("op,profile,m,n,heads_q,heads_kv,head_dim,design,note",
                                              "attention,strix-air,1024,1024,8,8,128,air_flash_attention,lqp256 hpu2"));
  EXPECT_EQ(wide.programs[0].times, 2 * 1024 / 256 * 8 / 2);  // 64 columns of values at a time
}

TEST(Predict, IronsGemvTakesAStraightIntoTheCores) {
  const auto plan = plan_workload(workload_of("op,profile,dtype_in,m,k,n,rows,cols,tile_m,design",
                                              "gemv,krackan-default,bf16,8192,2048,1,1,2,4,iron_gemv"));
  const auto& design = plan.programs.at(0).program.design();
  EXPECT_TRUE(design.links.empty());
  EXPECT_EQ(design.fifos.size(), 6u);
}

// amd/IRON's of a Krackan: a column brings A over one channel, and columns add up until DRAM is the limit.
TEST(Predict, GemvIsBoundByTheStreamOfAColumnAndOnTheWholeArrayByDram) {
  const std::string columns = "op,profile,dtype_in,m,k,n,rows,cols,tile_m,design";
  EXPECT_EQ(predict(workload_of(columns, "gemv,krackan-default,bf16,8192,2048,1,1,1,4,iron_gemv")).bound,
            Bound::stream);
  EXPECT_EQ(predict(workload_of(columns, "gemv,krackan-default,bf16,8192,2048,1,4,8,4,")).bound, Bound::dram);
  for (const char* row : {"128,128,1,1,1,32", "2048,8192,1,1,1,1", "2048,8192,1,1,2,1", "2048,8192,1,1,4,1",
                          "8192,2048,1,1,1,4", "8192,2048,1,1,2,4", "8192,2048,1,1,8,4"}) {
    const auto prediction =
        predict(workload_of(columns, std::string("gemv,krackan-default,bf16,") + row + ",iron_gemv"));
    EXPECT_TRUE(prediction.answered()) << row << ": " << prediction.reason;
  }
  EXPECT_EQ(predict(workload_of(columns, "gemv,npu2,bf16,64,64,2,1,1,4,")).reason,
            "gemv has n 2, 1 column of a vector is possible: say matmul");
}

}  // namespace
}  // namespace npubench
