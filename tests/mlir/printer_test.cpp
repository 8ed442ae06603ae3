// How single parts of a design are written.
#include <gmock/gmock.h>

#include <limits>

#include <npubench/base/error.h>
#include <npubench/design/check.h>
#include <npubench/design/mlir.h>
#include <npubench/design/serialize.h>
#include <npubench/kernels/elementwise.h>

#include "canonical.h"
#include "copy_design.h"
#include "mlir_reader.h"

namespace npubench {
namespace {

using testing::HasSubstr;
using testing::Not;

Design add_design() {
  return Add::design({.elements = 256, .tile = 16, .columns = 1, .core_rows = 1}, Generation::npu1);
}

/// The first call in a program, at any depth.
Call& first_call(std::vector<Op>& program) {
  for (auto& op : program) {
    if (auto* call = std::get_if<Call>(&op)) return *call;
    if (auto* loop = std::get_if<Loop>(&op)) return first_call(loop->body);
  }
  throw std::runtime_error("no call");
}

/// The design with a function that takes one more scalar.
Design with_scalar(float value) {
  auto design = add_design();
  design.functions.front().parameters.emplace_back(DataType::f32);
  first_call(design.cores.front().program).arguments.emplace_back(value);
  return design;
}

float read_back(float value) {
  auto design = test::read_mlir(to_mlir(with_scalar(value)));
  return std::get<float>(first_call(design.cores.front().program).arguments.back());
}

TEST(Printer, FloatsComeBackExactly) {
  for (const float value : {0.0f, 1.0f, -2.5f, 0.1f, 1e-5f, 3.4e38f, 1.17549435e-38f, 16777216.0f}) {
    EXPECT_EQ(read_back(value), value);
  }
  EXPECT_EQ(read_back(std::numeric_limits<float>::infinity()), std::numeric_limits<float>::infinity());
}

TEST(Printer, FloatsHaveThePointThatMlirWants) {
  EXPECT_THAT(to_mlir(with_scalar(1e-5f)), HasSubstr("arith.constant 1.0e-05 : f32"));
  EXPECT_THAT(to_mlir(with_scalar(3.0f)), HasSubstr("arith.constant 3.0 : f32"));
}

TEST(Printer, TwoFunctionsOfOneSymbolGetTwoNames) {
  auto design = add_design();
  design.functions.push_back(design.functions.front());
  design.functions.back().object_file = "other_64.o";
  const auto symbol = design.functions.front().symbol;
  EXPECT_EQ(mlir_symbol(design, {1}), symbol + "_other_64");
  EXPECT_THAT(to_mlir(design), HasSubstr("func.func private @" + symbol + "_other_64("));
}

TEST(Printer, NamesThatMlirDoesNotTakeAreReplaced) {
  auto design = add_design();
  design.fifos[0].name = "0 in-put";
  design.fifos[1].name = "_0_in_put";
  const auto text = to_mlir(design);
  EXPECT_THAT(text, HasSubstr("@_0_in_put("));
  EXPECT_THAT(text, HasSubstr("@_0_in_put_1("));
}

TEST(Printer, AnotherStackIsSaid) {
  auto design = add_design();
  EXPECT_THAT(to_mlir(design), Not(HasSubstr("stack_size")));
  design.cores.front().stack_bytes = 2048;
  EXPECT_THAT(to_mlir(design), HasSubstr("stack_size = 2048 : i32"));
}

TEST(Printer, FifosBetweenCoresGoByDma) {
  auto design = add_design();
  design.fifos.push_back({.name = "hand_on",
                          .producer = core_tile(0, 0),
                          .consumers = {{.tile = core_tile(0, 1)}},
                          .type = {{16}, DataType::i32}});
  EXPECT_THAT(to_mlir(design), HasSubstr("@hand_on(%core_0_2, {%core_0_3}, [2, 2]) {via_DMA = true}"));
}

TEST(Printer, TheHeadComesFirstAsComment) {
  EXPECT_THAT(to_mlir(add_design(), {"one", "", "two"}), testing::StartsWith("// one\n//\n// two\nmodule {"));
}

TEST(Printer, DevicesAreNamedByTheirColumns) {
  EXPECT_EQ(mlir_device(Generation::npu1, 1), "npu1_1col");
  EXPECT_EQ(mlir_device(Generation::npu1, 4), "npu1");
  EXPECT_EQ(mlir_device(Generation::npu2, 7), "npu2_7col");
  EXPECT_EQ(mlir_device(Generation::npu2, 8), "npu2");
  EXPECT_THROW((void)mlir_device(Generation::npu1, 5), Error);
  EXPECT_THROW((void)mlir_device(Generation::npu2, 0), Error);
}

// mlir-aie counts in the order of the text: in the loop one object is acquired beside the one that is held already.
TEST(Printer, AWindowFillsBeforeItsLoop) {
  const auto design = test::CopyDesign{.depth = 3, .acquired = 2}.build();
  const auto text = to_mlir(design);
  const auto loop = text.find("scf.for");
  EXPECT_THAT(text.substr(0, loop), HasSubstr("acquire @in_core(Consume, 2)"));
  EXPECT_THAT(text.substr(loop), HasSubstr("acquire @in_core(Consume, 2)"));
  EXPECT_EQ(serialize(test::canonical(test::read_mlir(text))), serialize(test::canonical(design)));
}

TEST(Printer, ObjectsOfALoopAreNotUsedOutsideIt) {
  auto design = add_design();
  auto& program = design.cores.front().program;
  const auto call = first_call(program);
  const auto input = std::get<HeldObject>(call.arguments.front()).fifo;
  program = {{Loop{4, {{Acquire{input, Port::consume, 2}}}}}, {call}};
  EXPECT_FALSE(check(design).empty());
  EXPECT_THROW((void)to_mlir(design), Error);
}

}  // namespace
}  // namespace npubench
