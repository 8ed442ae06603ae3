// The printed design, read back and emulated, moves the same bytes in the same time as the one it was printed from.
#include <gmock/gmock.h>

#include <algorithm>
#include <cstring>
#include <random>

#include <npubench/cases/families.h>
#include <npubench/design/mlir.h>
#include <npubench/emulator/emulator.h>
#include <npubench/whisper/encoder_designs.h>

#include "mlir_reader.h"
#include "test_name.h"

namespace npubench {
namespace {

struct Outcome {
  std::vector<std::vector<std::byte>> buffers;
  RunReport report;
};

Outcome emulate(const Design& design, int sequence = 0) {
  const auto& profile = default_profile(design.generation);
  Emulator emulator(CheckedProgram(design), CoreFunctionLibrary::standard(),
                    {.profile = profile, .timing = timing_model(profile)});
  Outcome outcome;
  std::mt19937 random(7);
  for (const auto& argument : design.sequence(sequence).arguments) {
    auto& buffer = outcome.buffers.emplace_back(static_cast<std::size_t>(argument.type.bytes()));
    if (argument.output) continue;
    for (std::size_t i = 0; i < buffer.size(); i += 2) {
      // As bf16 a number between 1 and 2, as i8 any pair: no NaN either way.
      const auto value = static_cast<std::uint16_t>(0x3f80 | (random() & 0x7f));
      std::memcpy(buffer.data() + i, &value, std::min<std::size_t>(2, buffer.size() - i));
    }
  }
  std::vector<std::span<std::byte>> arguments(outcome.buffers.begin(), outcome.buffers.end());
  outcome.report = emulator.run(arguments, sequence);
  return outcome;
}

struct Scenario {
  const char* name;
  Generation generation;
};
void PrintTo(const Scenario& scenario, std::ostream* out) { *out << scenario.name; }

void expect_same_bytes(const Design& design, int sequence = 0) {
  auto back = test::read_mlir(to_mlir(design));
  for (std::size_t i = 0; i < design.functions.size(); ++i) {  // what the objects were compiled with
    back.functions[i].source = design.functions[i].source;
    back.functions[i].definitions = design.functions[i].definitions;
  }
  const auto expected = emulate(design, sequence);
  const auto actual = emulate(back, sequence);
  ASSERT_EQ(expected.report.outcome, RunOutcome::completed) << expected.report.diagnosis;
  ASSERT_EQ(actual.report.outcome, RunOutcome::completed) << actual.report.diagnosis;
  EXPECT_EQ(actual.report.cycles, expected.report.cycles);
  EXPECT_EQ(actual.report.dram_bytes, expected.report.dram_bytes);
  EXPECT_TRUE(actual.buffers == expected.buffers);
  const auto& output = actual.buffers.back();
  EXPECT_TRUE(std::ranges::any_of(output, [](std::byte b) { return b != std::byte{}; })) << "nothing was written";
}

class SameBytes : public testing::TestWithParam<Scenario> {};

TEST_P(SameBytes, FromTheTextAsFromTheDesign) {
  expect_same_bytes(Families::standard().parse(GetParam().name).program(GetParam().generation).design());
}

// Several sequences each, over places in buffers that they share.
TEST(SameBytesOfTheEncoder, FromEachSequenceOfItsPrograms) {
  const whisper::Model small{"small test", 1, 128, 2};
  for (const auto& program : whisper::encoder_designs(small, {.several_programs = true}, Generation::npu1)) {
    for (std::size_t i = 0; i < program.design.sequences.size(); ++i) {
      SCOPED_TRACE(program.design.sequences[i].name);
      expect_same_bytes(program.design, static_cast<int>(i));
    }
  }
}

INSTANTIATE_TEST_SUITE_P(
    Cases, SameBytes,
    testing::Values(
        Scenario{"Matmul/bf16_f32/tile:32/100x96x200/cores:4x4", Generation::npu1},
        Scenario{"Matmul/bf16_bf16/tile:16x32x16/64x64x64/cores:1x1/multiply:bfp16", Generation::npu2},
        Scenario{"Matmul/i8_i8/tile:32/160x128x96/cores:2x2", Generation::npu2},
        Scenario{"Matmul/bf16_f32/tile:16/64x256x64/cores:2x4/k_gather:4", Generation::npu1},
        Scenario{"Matmul/bf16_bf16/tile:16/128x64x256/cores:2x4/epilogue:gelu/k_gather:4/a_uses:4", Generation::npu1},
        Scenario{"Attention/bf16/tile:16/100x80/heads:4x32/cores:2x4", Generation::npu1},
        Scenario{"Attention/bf16/tile:16/60x80/heads:8x32/cores:2x4/kv_heads:2/mask:causal", Generation::npu2},
        Scenario{"Attention/i8/tile:32/64x64/heads:8x64/cores:8x4", Generation::npu2},
        Scenario{"LayerNorm/bf16/tile:16/100x128/cores:4x4", Generation::npu1},
        Scenario{"Softmax/bf16/tile:16/48x256/cores:2x1", Generation::npu2},
        Scenario{"GELU/i8/tile:32/100x96/cores:3x2", Generation::npu1},
        Scenario{"Add/bf16/tile:16/100x96/cores:4x4", Generation::npu2},
        Scenario{"AddLayerNorm/bf16/tile:8/100x128/cores:2x4", Generation::npu2},
        Scenario{"Cast/f32_bf16/tile:16/64x96/cores:2x2", Generation::npu1},
        Scenario{"Matmul/i8_i8/tile:16/64x128x64/cores:4x4/b_layout:column_major/k_gather:2", Generation::npu1},
        Scenario{"Matmul/bf16_bf16/tile:16/256x64x128/cores:4x4/b_layout:tiled/rows_awaited:2", Generation::npu2},
        Scenario{"Passthrough/i8/tile:32/64x64/cores:1x1", Generation::npu1}),
    [](const auto& each) { return npubench::test::test_name(each.param.name); });

}  // namespace
}  // namespace npubench
