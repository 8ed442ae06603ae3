#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support.h"

namespace npubench {
namespace {

using test::refusal;
using test::table_of;
using test::workload_of;
using testing::HasSubstr;

TEST(Workloads, CellsAreTyped) {
  const auto workload = workload_of("op,device,dtype_in,mmul,compiler,m,rows,causal,measured_us,note",
                                    "matmul,npu2,bf16,bfp16,peano,4096,4,1,12.5,\"a, b\"");
  EXPECT_EQ(workload.operation, Operation::matmul);
  EXPECT_EQ(workload.generation, Generation::npu2);
  EXPECT_EQ(workload.in, DataType::bf16);
  EXPECT_EQ(workload.multiply, MultiplyMode::bfp16);
  EXPECT_EQ(workload.compiler, CoreCompiler::peano);
  EXPECT_EQ(workload.m, 4096);
  EXPECT_EQ(workload.rows, 4);
  EXPECT_TRUE(workload.causal);
  EXPECT_EQ(workload.measured_us, 12.5);
  EXPECT_EQ(workload.note, "a, b");
}

TEST(Workloads, DesignAndLayoutAreTyped) {
  const auto workload = workload_of("op,design,layout", "matmul,iron_f32_sums,bT cT");
  EXPECT_EQ(workload.design, SourceDesign::iron_f32_sums);
  EXPECT_EQ(workload.layout, (SourceLayout{.b_by_columns = true, .c_by_columns = true}));
  EXPECT_EQ(workload_of("op,layout", "matmul,B_tiled").layout, SourceLayout{.b_tiled = true});
  EXPECT_EQ(workload_of("op,design,layout", "matmul,,").layout, SourceLayout{});
  EXPECT_EQ(workload_of("op,layout", "matmul,aT").problem,
            "column layout is 'aT', bT, cT or B_tiled is needed, with blanks between several");
  EXPECT_EQ(workload_of("op,layout", "matmul,bT B_tiled").problem,
            "column layout is 'bT B_tiled', B has one layout: bT or B_tiled");
  EXPECT_THAT(workload_of("op,design", "matmul,strix").problem, HasSubstr("taka or whole_array or iron"));
}

TEST(Workloads, EmptyCellsStayOpen) {
  const auto workload = workload_of("op,m,tile_m,compiler", "gelu,,,");
  EXPECT_FALSE(workload.m || workload.tile_m || workload.compiler);
}

TEST(Workloads, ASpreadsheetsWholeNumberMayEndInZeros) { EXPECT_EQ(workload_of("op,m", "add,64.0").m, 64); }

TEST(Workloads, UnknownColumnsAreNamed) {
  EXPECT_THAT(refusal([] { table_of("op,speed\nadd,1\n"); }),
              testing::StartsWith("file.csv:1: column 2 is 'speed', which is unknown: known are id, source, profile"));
}

TEST(Workloads, AColumnIsThereOnce) {
  EXPECT_EQ(refusal([] { table_of("op,m,m\nadd,1,1\n"); }), "file.csv:1: column m is there twice");
}

TEST(Workloads, AnOperationIsNeeded) {
  EXPECT_EQ(refusal([] { table_of("m,n\n1,1\n"); }), "file.csv:1: there is no column op");
  EXPECT_EQ(workload_of("op,n", ",1").problem, "column op is '', an operation is needed");
}

TEST(Workloads, AFileWithoutHeaderIsRefused) {
  EXPECT_THAT(refusal([] { table_of("\n\n"); }), HasSubstr("file.csv:1: there is no header"));
}

TEST(Workloads, ARowOfAnotherLengthIsAProblemOfThatRow) {
  const auto table = table_of("op,m\nadd,1\nadd\nadd,1,000\nadd,2\n");
  ASSERT_EQ(table.rows.size(), 4u);
  EXPECT_EQ(table.rows[1].workload.problem, "1 cells in a table of 2 columns: cells with commas belong in quotes");
  EXPECT_EQ(table.rows[2].workload.problem, "3 cells in a table of 2 columns: cells with commas belong in quotes");
  EXPECT_EQ(table.rows[1].cells.size(), 2u);
  EXPECT_EQ(table.rows[2].cells.size(), 2u);
  EXPECT_EQ(table.rows[3].workload.m, 2);
}

TEST(Workloads, NonsenseIsAProblemOfItsRowThatNamesTheColumn) {
  const auto with = [](const std::string& column, const std::string& value) {
    const auto table = table_of("op," + column + "\nadd," + value + "\nadd,\n");
    EXPECT_EQ(table.rows.at(1).workload.problem, "");
    return table.rows.at(0).workload.problem;
  };
  for (const char* value : {"-1", "0", "x", "1e3", "64.5", "99999999999999999999", "nan"}) {
    EXPECT_EQ(with("m", value),
              std::string("column m is '") + value + "', a whole number from 1 to 2147483648 is needed");
  }
  EXPECT_EQ(with("rows", "65"), "column rows is '65', a whole number from 1 to 64 is needed");
  for (const char* value : {"-1", "0", "inf", "nan", "x", "\"1,5\""}) {
    EXPECT_NE(with("measured_us", value), "") << value;
  }
  EXPECT_EQ(with("causal", "yes"), "column causal is 'yes', 0 or 1 is needed");
  EXPECT_EQ(with("device", "npu3"), "column device is 'npu3', npu1 or npu2 is needed");
  EXPECT_EQ(workload_of("op", "conv").problem,
            "column op is 'conv', matmul or gemv or attention or add or gelu or layernorm is needed");
}

TEST(Workloads, AllProblemsOfARowAreTold) {
  EXPECT_EQ(workload_of("op,m,rows", "conv,0,4").problem,
            "column op is 'conv', matmul or gemv or attention or add or gelu or layernorm is needed; column m is '0', "
            "a whole "
            "number from 1 to 2147483648 is needed");
}

TEST(Workloads, WhatPredictWroteReadsBack) {
  EXPECT_EQ(table_of("op,predicted_us,bound,reason\nadd,1.5,core,\n").rows.size(), 1u);
}

}  // namespace
}  // namespace npubench
