// Every instruction set the machine has gives the same bits.
#include <cstring>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <hwy/targets.h>

#include "support.h"

namespace npubench::test {
namespace {

/// Restores the normal choice at the end of a test.
class Targets : public testing::Test {
 protected:
  ~Targets() override { hwy::SetSupportedTargetsForTest(0); }
};

/// A function with its parameters: buffers are random inputs, or outputs that start as random bytes.
struct Case {
  std::string symbol;
  std::vector<ParameterType> parameters;
  Generation generation = Generation::npu1;
  Definitions definitions = {};
};

std::vector<std::vector<std::byte>> run(const Case& test) {
  const auto function = bind(test.symbol, test.parameters, test.generation, test.definitions);
  std::vector<std::vector<std::byte>> buffers;
  for (const auto& parameter : test.parameters) {
    const auto* const type = std::get_if<MemRef>(&parameter);
    if (type == nullptr) continue;
    auto& buffer = buffers.emplace_back(static_cast<std::size_t>(type->bytes()));
    visit_element(type->type, [&](auto element) {
      const auto values = random_values<decltype(element)>(static_cast<std::size_t>(type->elements()),
                                                           static_cast<unsigned>(buffers.size()));
      std::memcpy(buffer.data(), values.data(), buffer.size());
    });
  }
  std::size_t next = 0;
  std::vector<CallArgument> arguments;
  for (const auto& parameter : test.parameters) {
    if (std::holds_alternative<MemRef>(parameter)) {
      arguments.push_back({.data = buffers[next++].data()});
    } else {
      arguments.push_back({.i32 = 13, .f32 = 0.037f});
    }
  }
  function.compute(arguments);
  return buffers;
}

template <Element T>
ParameterType square() {
  return buffer_type<T>({40, 40});
}

std::vector<Case> cases() {
  using B = bfloat16;
  using I8 = std::int8_t;
  using I16 = std::int16_t;
  const ParameterType stats = buffer_type<float>({3, 40}), memory = buffer_type<float>({8, 40}), f32 = DataType::f32,
                      i32 = DataType::i32;
  const auto norm = buffer_type<B>({2, 40});
  return {
      {"matmul_bf16_f32", {square<B>(), square<B>(), square<float>()}},
      {"matmul_bf16_bf16", {square<B>(), square<B>(), square<B>()}, Generation::npu2},
      {"matmul_bf16_f32", {square<B>(), square<B>(), square<float>()}, Generation::npu2, kBfp16},
      {"matmul_i8_i32", {square<I8>(), square<I8>(), square<std::int32_t>()}},
      {"matmul_bf16_f32", {square<B>(), square<B>(), square<float>()}, Generation::npu1, {{"B_COL_MAJ", "1"}}},
      {"matmul_i8_i32", {square<I8>(), square<I8>(), square<std::int32_t>()}, Generation::npu2, {{"B_COL_MAJ", "1"}}},
      {"matmul_i8_i16", {square<I8>(), square<I8>(), square<std::int16_t>()}, Generation::npu2},
      {"matmul_i8_i8", {square<I8>(), square<I8>(), square<I8>()}},
      {"matmul_i16_i32", {square<I16>(), square<I16>(), square<std::int32_t>()}},
      {"matmul_i16_i16", {square<I16>(), square<I16>(), square<I16>()}, Generation::npu2, {{"B_COL_MAJ", "1"}}},
      {"attention_scores_bf16", {square<B>(), square<B>(), square<B>(), stats, memory, f32, i32}},
      {"attention_scores_i8", {square<I8>(), square<I8>(), square<I8>(), stats, memory, f32, i32}},
      {"attention_scores_bf16",
       {square<B>(), square<B>(), square<B>(), stats, memory, f32, i32},
       Generation::npu2,
       kBfp16},
      {"attention_values_bf16", {square<B>(), square<B>(), square<float>(), stats}},
      {"attention_values_i8", {square<I8>(), square<I8>(), square<float>(), stats}},
      {"attention_end_bf16", {square<float>(), stats, square<B>()}},
      {"attention_end_i8", {square<float>(), stats, square<I8>(), f32}},
      {"layer_norm_bf16", {square<B>(), norm, square<B>(), f32}},
      {"layer_norm_i8", {square<I8>(), norm, square<I8>(), f32, f32, f32}},
      {"softmax_rows_bf16", {square<B>(), square<B>()}},
      {"gelu_bf16", {square<B>(), square<B>()}},
      {"gelu_i8", {square<I8>(), square<I8>(), f32, f32}},
      {"eltwise_add_bf16_vector", {square<B>(), square<B>(), square<B>()}},
      {"convert_f32_bf16", {square<float>(), square<B>()}},
      {"requantize_i32_i16", {square<std::int32_t>(), square<std::int16_t>(), i32}},
      {"requantize_i32_i8", {square<std::int32_t>(), square<I8>(), i32}},
  };
}

TEST_F(Targets, AgreeToTheBitOnEveryFunction) {
  for (const auto& test : cases()) {
    hwy::SetSupportedTargetsForTest(0);
    const auto best = run(test);
    for (const auto target : hwy::SupportedAndGeneratedTargets()) {
      hwy::SetSupportedTargetsForTest(target);
      EXPECT_TRUE(run(test) == best) << test.symbol << " on " << hwy::TargetName(target);
      hwy::SetSupportedTargetsForTest(0);
    }
  }
}

TEST_F(Targets, AreMoreThanOneOnX86) {
#if HWY_ARCH_X86
  EXPECT_GT(hwy::SupportedAndGeneratedTargets().size(), 1u);
#else
  GTEST_SKIP() << "only one instruction set is built";
#endif
}

}  // namespace
}  // namespace npubench::test
