// Every kernel's design through XRT gives the bytes and the modelled cycles of the emulator in the process.
#include <cstring>
#include <functional>
#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <npubench/cases/families.h>
#include <npubench/emulator/emulator.h>
#include <npubench/kernels/attention.h>
#include <npubench/kernels/elementwise.h>
#include <npubench/kernels/layer_norm.h>
#include <npubench/kernels/matmul.h>
#include <npubench/kernels/softmax.h>
#include <npubench_amdxdna/npubench_amdxdna.h>

#include "session.h"

namespace npubench {
namespace {

struct Case {
  std::string name;
  std::function<Design()> design;
};

void PrintTo(const Case& item, std::ostream* out) { *out << item.name; }

/// The case of that name.
std::function<Design()> named(std::string name) {
  return [name = std::move(name)] { return Families::standard().parse(name).program(Generation::npu1).design(); };
}

std::vector<Case> cases() {
  constexpr auto kNpu = Generation::npu1;
  return {
      {"empty", [] { return Empty::design(kNpu); }},
      {"passthrough", [] { return Passthrough::design({.elements = 1 << 18}, kNpu); }},
      {"add", [] { return Add::design({.elements = 1 << 17}, kNpu); }},
      {"gelu_bf16", [] { return Gelu::design({.elements = 1 << 17}, kNpu); }},
      {"gelu_i8", [] { return Gelu::design({.elements = 1 << 17, .dtype = DataType::i8}, kNpu); }},
      {"softmax", [] { return Softmax::design({.rows = 256}, kNpu); }},
      {"layer_norm", [] { return LayerNorm::design({.rows = 256}, kNpu); }},
      {"matmul_bf16", [] { return Matmul::design({}, kNpu); }},
      {"matmul_i8", [] { return Matmul::design({.in = DataType::i8, .out = DataType::i32}, kNpu); }},
      {"attention", [] { return Attention::design({.queries = 256, .keys = 256, .heads = 4}, kNpu); }},
      {"attention_causal", named("Attention/100x150/heads:4x64/kv_heads:2/mask:causal")},
      {"attention_cache", named("Attention/16x300/heads:8x64/kv_heads:2/mask:causal/cache:512")},
      {"attention_across", named("Attention/i8/100x300/heads:4x64")},
      {"matmul_i8_bf16", named("Matmul/i8_bf16/100x256x128")},
      {"rms_norm", named("RMSNorm/200x256")},
      {"silu", named("SiLU/40000")},
      {"swiglu", named("SwiGLU/40000")},
      {"rope", named("Rope/100/heads:4x64")},
      {"masked_softmax", named("MaskedSoftmax/100x201")},
      {"masked_softmax_in_pieces", named("MaskedSoftmax/20x9001")},
      {"gemv_bf16", named("Gemv/bf16/300x400")},
      {"gemv_i8", named("Gemv/i8/300x400")},
      {"conv1d", named("Conv1d/20x200x64/stride:2/epilogue:gelu")},
  };
}

class XrtKernels : public testing::TestWithParam<Case> {};

TEST_P(XrtKernels, BytesAndCyclesAreTheEmulators) {
  const auto design = GetParam().design();
  test::Session session(design);
  const auto& profile = default_profile(design.generation);
  Emulator emulator(CheckedProgram(design), CoreFunctionLibrary::standard(),
                    {.profile = profile, .timing = timing_model(profile)});

  std::mt19937 random(3);  // NOLINT: the same every time
  std::vector<std::vector<std::byte>> expected;
  std::vector<std::span<std::byte>> arguments;
  for (const auto& argument : design.sequence().arguments) {
    auto& bytes = expected.emplace_back(static_cast<std::size_t>(argument.type.bytes()));
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
      const auto value = static_cast<std::uint16_t>(0x3f00 | (random() & 0x80ff));  // as bf16: 0.5 to 2, either sign
      std::memcpy(bytes.data() + i, &value, 2);
    }
  }
  for (auto& bytes : expected) arguments.emplace_back(bytes);
  for (std::size_t i = 0; i < expected.size(); ++i) {
    session.buffers[i].write(expected[i].data());
    session.buffers[i].sync(XCL_BO_SYNC_BO_TO_DEVICE);
  }
  for (int round = 0; round < 2; ++round) {
    session.run.start();
    ASSERT_EQ(session.run.wait(), ERT_CMD_STATE_COMPLETED);
    const auto report = emulator.run(arguments);
    ASSERT_EQ(report.outcome, RunOutcome::completed) << report.diagnosis;
    EXPECT_EQ(npubench_amdxdna_cycles(session.run.get_ert_packet()), static_cast<std::uint64_t>(report.cycles));
    for (std::size_t i = 0; i < expected.size(); ++i) {
      session.buffers[i].sync(XCL_BO_SYNC_BO_FROM_DEVICE);
      EXPECT_EQ(std::memcmp(session.buffers[i].map(), expected[i].data(), expected[i].size()), 0) << "argument " << i;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(All, XrtKernels, testing::ValuesIn(cases()), [](const auto& each) { return each.param.name; });

}  // namespace
}  // namespace npubench
