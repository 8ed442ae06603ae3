// What a new generation costs is its table: one of a test's own checks, lowers and runs the kernels there are.
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>

#include <npubench/base/error.h>
#include <npubench/cases/families.h>
#include <npubench/design/mlir.h>
#include <npubench/kernels/elementwise.h>
#include <npubench/reference/accuracy.h>

#include "../support/other_generation.h"

namespace npubench::test {
namespace {

using testing::HasSubstr;

/// Whether the case fits the generation's memories.
bool fits(const KernelCase& asked) {
  try {
    (void)asked.on(kOther).program(kOther);
    return true;
  } catch (const Error& error) {
    EXPECT_EQ(error.category(), ErrorCategory::does_not_fit) << error.what();
    return false;
  }
}

/// Runs a case on the generation's machine, from the first check to the comparison with the reference.
void expect_right(const KernelCase& asked, const Device& device) {
  SCOPED_TRACE(asked.name());
  const auto each = asked.on(kOther);
  Inputs inputs;
  const auto problem = each.problem(inputs);
  ASSERT_TRUE(problem);
  const auto kernel = each.make(device);
  EXPECT_EQ(kernel->design().generation, kOther);
  each.set_inputs(*kernel, *problem);
  const auto result = kernel->run();
  ASSERT_EQ(result.state, RunState::completed) << result.diagnosis;
  EXPECT_GT(result.cycles, 0);
  const auto accuracy =
      reference::compare(kernel->output_elements(), problem->expected.values, problem->expected.tolerance);
  EXPECT_TRUE(accuracy.passed) << accuracy.summary;
}

std::vector<KernelCase> cases_of(const Family& family, const std::string& group) {
  std::vector<KernelCase> cases;
  for (const auto& each : family.default_cases(architecture(kOther))) {
    if (each.group == group && !each.on_request) cases.push_back(each.kernel_case);
  }
  return cases;
}

TEST(OtherGeneration, RunsTheSmallCasesOfEveryKernel) {
  const auto device = Device::open(other_machine());
  const auto families = Families::standard();
  for (const auto& family : families.all()) {
    const auto cases = cases_of(*family, "tile");
    const auto fitting = std::ranges::count_if(cases, fits);
    EXPECT_TRUE(cases.empty() || 2 * fitting >= std::ssize(cases)) << family->kernel() << ": " << fitting;
    for (const auto& each : cases) {
      if (fits(each)) expect_right(each, device);
    }
  }
}

constexpr const char* kOnItsWholeArray[] = {
    "Passthrough/i16/tile:64/100x48/cores:3x3", "Add/bf16/tile:32/100x96/cores:3x3",
    "Cast/f32_bf16/tile:16/100x96/cores:3x3", "GELU/bf16/tile:32/100x96/cores:3x3", "GELU/i8/tile:32/100x96/cores:3x3",
    "LayerNorm/bf16/tile:16/100x96/cores:3x3", "LayerNorm/i8/tile:16/100x96/cores:3x3",
    "Softmax/bf16/tile:16/100x96/cores:3x3", "AddLayerNorm/bf16/tile:16/100x96/cores:3x3",
    "Matmul/bf16_f32/tile:32/100x70x130/cores:3x3", "Matmul/bf16_bf16/tile:32/100x70x130/cores:3x3/multiply:bfp16",
    "Matmul/i8_i32/tile:32/100x70x130/cores:3x3", "Matmul/i16_i32/tile:32/100x70x130/cores:3x3",
    "Matmul/i8_i16/tile:32/100x70x130/cores:3x3", "Matmul/i8_i8/tile:32/100x72x130/cores:3x3/b_layout:column_major",
    "Matmul/i8_bf16/tile:32/100x72x130/cores:3x3", "Attention/bf16/tile:16/50x70/heads:4x32/cores:3x3",
    "Attention/i8/tile:16/50x70/heads:4x32/cores:3x3", "Attention/bf16/tile:16/9x70/heads:6x32/kv_heads:2/mask:causal",
    "Attention/bf16/tile:16/1x70/heads:6x32/kv_heads:2/mask:causal/cache:128",
    "Attention/i8/tile:16/70x70/heads:6x32/kv_heads:2/mask:causal", "RMSNorm/bf16/tile:64/100x512/cores:3x3",
    "SiLU/bf16/tile:32/100x96/cores:3x3", "SwiGLU/bf16/tile:32/100x96/cores:3x3",
    "Rope/bf16/tile:6/100/heads:8x128/cores:3x3", "Gemv/i8/tile:64/100x1000/cores:3x3",
    "Gemv/bf16/tile:64/100x1001/cores:3x3", "Conv1d/bf16/tile:32x24x32/20x90x40/cores:3x3",
    "Conv1d/bf16/tile:32x24x32/20x91x40/cores:3x3/stride:2/epilogue:gelu",
    "MaskedSoftmax/bf16/tile:64/100x301/cores:3x3",
    // Rows that another generation's cores would hold whole.
    "MaskedSoftmax/bf16/tile:64/20x7000/cores:3x3"};

TEST(OtherGeneration, RunsKernelsOnItsWholeArray) {
  const auto device = Device::open(other_machine());
  const auto families = Families::standard();
  for (const auto* const name : kOnItsWholeArray) expect_right(families.parse(name), device);
}

TEST(OtherGeneration, RunsEveryKernelThere) {
  const auto families = Families::standard();
  for (const auto& family : families.all()) {
    const auto of_family = [&](std::string_view name) { return name.starts_with(std::string(family->kernel()) + "/"); };
    const bool gives_nothing = family->kernel() == "DispatchFloor";
    EXPECT_NE(std::ranges::any_of(kOnItsWholeArray, of_family), gives_nothing) << family->kernel();
  }
}

TEST(OtherGeneration, LimitsDesignsByItsTable) {
  const auto families = Families::standard();
  const auto message_of = [&](const char* name) -> std::string {
    try {
      (void)families.parse(name).program(kOther);
    } catch (const Error& error) {
      return error.what();
    }
    return "it fits";
  };
  EXPECT_THAT(message_of("Matmul/bf16_f32/tile:64/64x64x64/cores:4x1"), HasSubstr("4 columns wanted, other has 3"));
  EXPECT_THAT(message_of("Matmul/bf16_f32/tile:64/64x64x64/cores:1x4"), HasSubstr("4 core rows wanted, other has 3"));
  EXPECT_THAT(message_of("Matmul/bf16_f32/tile:96/96x96x96/cores:1x1"), HasSubstr("has 48128"));
}

TEST(OtherGeneration, PrintsItsDesigns) {
  const auto program = Families::standard().parse("Matmul/bf16_f32/tile:32/64x64x64/cores:2x2").program(kOther);
  const auto text = to_mlir(program.design());
  EXPECT_THAT(text, HasSubstr("aie.device(other_2col)"));
  EXPECT_THAT(text, HasSubstr("_aie2x.o"));
}

TEST(OtherGeneration, TakesTheTimeOfItsTableAndMachine) {
  const auto device = Device::open(other_machine());
  EXPECT_EQ(device.info().name, "emulated other (other-machine)");
  const auto gelu = Families::standard().parse("GELU/bf16/tile:64/64x64/cores:1x1").on(kOther).make(device);
  dynamic_cast<Gelu&>(*gelu).set_inputs(std::vector<float>(64 * 64, 1.0f));
  const auto result = gelu->run();
  ASSERT_TRUE(result.demands);
  EXPECT_GE(result.demands->core, 5 * 64 * 64);
  EXPECT_DOUBLE_EQ(result.phases.device(), 90e-6 + static_cast<double>(result.cycles) / 0.5e9);
}

}  // namespace
}  // namespace npubench::test
