// What is not an object of core code, and calls that are not understood.
#include <gmock/gmock.h>

#include <npubench/base/error.h>

#include "support.h"

namespace npubench::test {
namespace {

template <class F>
std::string message_of(const F& f) {
  try {
    f();
  } catch (const Error& error) {
    return error.what();
  }
  return "no error";
}

using testing::AllOf;
using testing::HasSubstr;

TEST(RecordableObjects, HaveToBeThere) {
  EXPECT_THAT(message_of([] { RecordableObject("/nowhere/gelu.so"); }), HasSubstr("/nowhere/gelu.so"));
}

TEST(RecordableObjects, AreBuiltAgainstTheModel) {
  EXPECT_THAT(message_of([] { RecordableObject object(NPUBENCH_NOT_A_MODEL); }),
              AllOf(HasSubstr("was not built against the model of aie_api"), HasSubstr("-I mlir/aie_api_model")));
}

TEST(RecordableObjects, KnowTheirFunctions) {
  EXPECT_THAT(message_of([] { (void)recordable("gelu_aie2").estimate("gelu", {}, CoreCompiler::peano, {}); }),
              HasSubstr("gelu is not in"));
}

TEST(RecordableObjects, AreOfMoreThanScalars) {
  const auto take = [] {
    (void)recordable("gemv_aie2")
        .estimate("gemv_take_bf16", parse_arguments("bf16[16x512], bf16[512]"), CoreCompiler::peano, {});
  };
  EXPECT_THAT(message_of(take), HasSubstr("gemv_take_bf16 asks aie_api for nothing"));
}

TEST(Arguments, AreBuffersAndScalars) {
  const auto list = parse_arguments("bf16[4x256], i8[7] ,3,-0.5");
  ASSERT_EQ(list.size(), 4u);
  EXPECT_EQ(list[0].type, DataType::bf16);
  EXPECT_EQ(list[0].elements, 1024);
  EXPECT_EQ(list[1].elements, 7);
  EXPECT_EQ(list[2].elements, 0);
  EXPECT_EQ(list[2].i32, 3);
  EXPECT_EQ(list[3].f32, -0.5f);
}

TEST(Arguments, ThatAreNotUnderstoodAreNamed) {
  for (const auto* text :
       {"bf16[]", "bf16[0]", "bf16[4x]", "bf16[-4]", "f64[4]", "bf16[99999999]", "x", "3x", "", "f32[4"}) {
    const auto argument = std::string("3, ") + text + ",";
    EXPECT_THAT(message_of([&] { (void)parse_arguments(argument); }), HasSubstr(fmt::format("'{}'", text))) << text;
  }
}

TEST(Estimates, SayWhatBoundsALoop) {
  const auto estimate = recordable("add_aie2")
                            .estimate("eltwise_add_bf16_vector", parse_arguments("bf16[1024], bf16[1024], bf16[1024]"),
                                      CoreCompiler::chess, {.restrict = true, .pipelined = true});
  ASSERT_EQ(estimate.loops.size(), 2u);
  const auto& loop = estimate.loops[1];
  EXPECT_EQ(loop.turns, 16);
  EXPECT_EQ(loop.interval, 8);  // two conversions a vector on the way in, which one of the load slots does
  EXPECT_EQ(loop.limit, "loads");
}

TEST(Estimates, TellTurnsThatOverlapFromThoseThatDoNot) {
  const auto cycles = [](SourcePromises promises) {
    return recordable("add_aie2")
        .estimate("eltwise_add_bf16_vector", parse_arguments("bf16[1024], bf16[1024], bf16[1024]"), CoreCompiler::chess,
                  promises)
        .cycles;
  };
  const auto restrict = cycles({.restrict = true, .pipelined = true});
  const auto any_store = cycles({.restrict = false, .pipelined = true});
  const auto one_by_one = cycles({.restrict = true, .pipelined = false});
  EXPECT_LT(restrict, any_store);
  EXPECT_LT(restrict, one_by_one);
}

}  // namespace
}  // namespace npubench::test
