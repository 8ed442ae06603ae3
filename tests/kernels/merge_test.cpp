// Kernels side by side in one program: bytes and times of each are those it has alone.
#include <npubench/design/merge.h>

#include <algorithm>
#include <cstring>
#include <random>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <npubench/design/serialize.h>
#include <npubench/emulator/emulator.h>
#include <npubench/kernels/attention.h>
#include <npubench/kernels/elementwise.h>
#include <npubench/kernels/layer_norm.h>
#include <npubench/kernels/matmul.h>
#include <npubench/kernels/softmax.h>

#include "support.h"

namespace npubench {
namespace {

using test::error_of;
using test::expect_clean;
using test::pick;
using testing::HasSubstr;

/// A small kernel of a random kind, shape and type on that many columns.
Design random_design(std::mt19937& random, Generation generation, int columns) {
  const int core_rows = static_cast<int>(pick(random, 1, 4));
  const auto tile = 16 * pick(random, 1, 2);
  const auto type = pick(random, 0, 1) == 0 ? DataType::bf16 : DataType::i8;
  const auto rows = pick(random, 32, 200), elements = pick(random, 1024, 20000);
  switch (pick(random, 0, 6)) {
    case 0:
      return LayerNorm::design(
          {.rows = rows, .width = 128, .dtype = type, .tile = tile, .columns = columns, .core_rows = core_rows},
          generation);
    case 1:
      return Softmax::design({.rows = rows, .width = 64, .tile = tile, .columns = columns, .core_rows = core_rows},
                             generation);
    case 2:
      return Gelu::design(
          {.elements = elements, .dtype = type, .tile = tile, .columns = columns, .core_rows = core_rows}, generation);
    case 3:
      return Add::design({.elements = elements, .tile = tile, .columns = columns, .core_rows = core_rows}, generation);
    case 4:
      return Attention::design({.queries = rows,
                                .keys = rows,
                                .heads = pick(random, 1, 3),
                                .head_dim = 32,
                                .dtype = type,
                                .tile = tile,
                                .columns = columns,
                                .core_rows = core_rows},
                               generation);
    case 5:
      return Passthrough::design({.elements = elements, .tile = tile, .columns = columns, .core_rows = core_rows},
                                 generation);
    default:
      return Matmul::design({.m = rows,
                             .k = pick(random, 32, 100),
                             .n = pick(random, 32, 100),
                             .in = type,
                             .out = type == DataType::i8 ? DataType::i32 : DataType::f32,
                             .tile_m = tile,
                             .tile_k = tile,
                             .tile_n = tile,
                             .columns = columns,
                             .core_rows = core_rows},
                            generation);
  }
}

/// Parts of one column and more, of at most all columns.
std::vector<Design> random_parts(std::mt19937& random, Generation generation) {
  std::vector<Design> parts;
  for (int left = architecture(generation).columns; left > 0 && parts.size() < 6;) {
    const int columns = static_cast<int>(pick(random, 1, std::min(left, 3)));
    parts.push_back(random_design(random, generation, columns));
    left -= columns;
  }
  return parts;
}

EmulatorOptions options(Generation generation) {
  const auto& profile = default_profile(generation);
  return {.profile = profile, .timing = timing_model(profile)};
}

/// The buffers of one sequence, inputs of small values and outputs poisoned, and what a run made of them.
struct Memory {
  Memory(const RuntimeSequence& sequence, std::uint32_t seed) {
    std::mt19937 random(seed);
    for (const auto& argument : sequence.arguments) {
      auto& buffer = buffers.emplace_back(static_cast<std::size_t>(argument.type.bytes()), std::byte{0xa5});
      if (argument.output) continue;
      visit_element(argument.type.type, [&](auto element) {
        using T = decltype(element);
        for (std::size_t i = 0; i + sizeof(T) <= buffer.size(); i += sizeof(T)) {
          const auto value = static_cast<int>(random() % 17) - 8;
          const T number = [&] {
            if constexpr (std::is_integral_v<T>)
              return static_cast<T>(value);
            else
              return T(static_cast<float>(value) / 8);
          }();
          std::memcpy(buffer.data() + i, &number, sizeof(T));
        }
      });
    }
  }
  RunReport run(Emulator& emulator, int sequence = 0) {
    std::vector<std::span<std::byte>> arguments(buffers.begin(), buffers.end());
    return emulator.run(arguments, sequence);
  }
  std::vector<std::vector<std::byte>> buffers;
};

TEST(Merge, EachPartGivesTheBytesAndTheTimeItHasAlone) {
  std::mt19937 random(4);  // NOLINT: the same every time
  for (int round = 0; round < 24; ++round) {
    const auto generation = test::kGenerations[round % 2];
    const auto parts = random_parts(random, generation);
    const auto merged = merge(parts);
    expect_clean(merged);
    Emulator together(CheckedProgram(merged), CoreFunctionLibrary::standard(), options(generation));
    std::vector<Emulator> alone;
    for (const auto& part : parts)
      alone.emplace_back(CheckedProgram(part), CoreFunctionLibrary::standard(), options(generation));
    // The first run of all boots the cores; from then on the parts run in any order and as often as they like.
    std::vector<int> order(3 * parts.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = static_cast<int>(i % parts.size());
    std::shuffle(order.begin() + static_cast<std::ptrdiff_t>(parts.size()), order.end(), random);
    std::vector<bool> booted(parts.size());
    std::int64_t busy_together = 0, busy_alone = 0;  // cores work ahead, so single runs may differ
    for (const int part : order) {
      const auto index = static_cast<std::size_t>(part);
      const auto seed = static_cast<std::uint32_t>(random());
      Memory one(parts[index].sequence(), seed), other(parts[index].sequence(), seed);
      const auto a = one.run(together, sequence_of_part(parts, part)), b = other.run(alone[index]);
      ASSERT_EQ(a.outcome, RunOutcome::completed) << parts[index].name << ": " << a.diagnosis;
      ASSERT_EQ(b.outcome, RunOutcome::completed) << parts[index].name << ": " << b.diagnosis;
      EXPECT_EQ(one.buffers, other.buffers) << parts[index].name;
      EXPECT_EQ(a.dram_bytes, b.dram_bytes);
      busy_together += a.core_busy_cycles;
      busy_alone += b.core_busy_cycles;
      if (booted[index]) {
        EXPECT_EQ(a.cycles, b.cycles) << parts[index].name;
      }
      booted[index] = true;
    }
    EXPECT_EQ(busy_together, busy_alone);
  }
}

TEST(Merge, AllCoresBootInTheFirstRun) {
  const std::vector<Design> parts{Add::design({.elements = 4096, .tile = 32, .columns = 1}, Generation::npu1),
                                  Gelu::design({.elements = 4096, .tile = 32, .columns = 1}, Generation::npu1)};
  Emulator together(CheckedProgram(merge(parts)), CoreFunctionLibrary::standard(), options(Generation::npu1));
  Emulator add(CheckedProgram{parts[0]}, CoreFunctionLibrary::standard(), options(Generation::npu1));
  Emulator gelu(CheckedProgram{parts[1]}, CoreFunctionLibrary::standard(), options(Generation::npu1));
  Memory a(parts[0].sequence(), 1), b(parts[1].sequence(), 1);
  EXPECT_EQ(a.run(together, 0).cycles, a.run(add).cycles);
  const auto first = b.run(gelu).cycles, second = b.run(gelu).cycles;
  EXPECT_LT(second, first);
  EXPECT_LE(b.run(together, 1).cycles, second);  // nothing is left over from a run before
  EXPECT_EQ(b.run(together, 1).cycles, second);
}

TEST(Merge, NamesSayWhichPartTheyBelongTo) {
  const auto gelu = Gelu::design({.elements = 4096, .tile = 32, .columns = 1}, Generation::npu1);
  const auto add = Add::design({.elements = 4096, .tile = 32, .columns = 1}, Generation::npu1);
  const auto merged = merge(std::vector{gelu, add, gelu}, "trio");
  expect_clean(merged);
  EXPECT_EQ(merged.name, "trio");
  EXPECT_EQ(merged.columns, 3);
  ASSERT_EQ(merged.sequences.size(), 3u);
  EXPECT_EQ(merged.sequence(0).name, gelu.name);
  EXPECT_EQ(merged.sequence(1).name, add.name);
  EXPECT_EQ(merged.sequence(2).name, gelu.name + "_2");
  EXPECT_EQ(merged.fifos.front().name, gelu.name + "_" + gelu.fifos.front().name);
  EXPECT_EQ(merged.fifos.back().name, gelu.name + "_2_" + gelu.fifos.back().name);
  EXPECT_EQ(merged.functions.size(), 2u);  // both GELUs call one
  EXPECT_EQ(merged.cores.back().tile.column, 2);
}

TEST(Merge, PartsOfSeveralSequencesKeepThemAll) {
  const auto gelu = Gelu::design({.elements = 4096, .tile = 32, .columns = 1}, Generation::npu1);
  const auto add = Add::design({.elements = 4096, .tile = 32, .columns = 1}, Generation::npu1);
  const std::vector nested{merge(std::vector{gelu, add}, "pair"), gelu};
  const auto merged = merge(nested);
  expect_clean(merged);
  ASSERT_EQ(merged.sequences.size(), 3u);
  EXPECT_EQ(merged.sequence(1).name, "pair_" + add.name);
  EXPECT_EQ(sequence_of_part(nested, 1), 2);
  EXPECT_EQ(merged.sequence(2).name, gelu.name);
}

TEST(Merge, APartAloneChangesItsNamesOnly) {
  const auto gelu = Gelu::design({.elements = 4096, .tile = 32, .columns = 2}, Generation::npu2);
  auto merged = merge(std::vector{gelu}, gelu.name);
  EXPECT_EQ(merged.sequence().name, gelu.name);
  merged.sequence().name = gelu.sequence().name;
  for (std::size_t i = 0; i < merged.fifos.size(); ++i) merged.fifos[i].name = gelu.fifos[i].name;
  EXPECT_EQ(hash(merged), hash(gelu));
}

TEST(Merge, TheColumnsMustSuffice) {
  const auto gelu = Gelu::design({.elements = 4096, .tile = 32, .columns = 3}, Generation::npu1);
  const auto add = Add::design({.elements = 4096, .tile = 32, .columns = 2}, Generation::npu1);
  const auto message = error_of(ErrorCategory::does_not_fit, [&] { merge(std::vector{gelu, add}); });
  EXPECT_THAT(message,
              HasSubstr("2 designs side by side need 5 columns (" + gelu.name + " 3, " + add.name + " 2), npu1 has 4"));
  EXPECT_THAT(message, HasSubstr("give them fewer columns"));
}

TEST(Merge, OneProgramIsForOneGeneration) {
  const auto gelu = Gelu::design({.elements = 4096, .tile = 32, .columns = 1}, Generation::npu1);
  const auto add = Add::design({.elements = 4096, .tile = 32, .columns = 1}, Generation::npu2);
  EXPECT_THAT(error_of(ErrorCategory::unsupported,
                       [&] {
                         merge(std::vector{gelu, add});
                       }),
              HasSubstr(add.name + " is for npu2"));
  EXPECT_THAT(error_of(ErrorCategory::invalid_argument, [] { merge(std::span<const Design>()); }),
              HasSubstr("no designs"));
}

TEST(Merge, APartMustFitByItself) {
  auto gelu = Gelu::design({.elements = 4096, .tile = 32, .columns = 2}, Generation::npu1);
  gelu.columns = 1;  // its second column would lie in the next part's
  const auto add = Add::design({.elements = 4096, .tile = 32, .columns = 1}, Generation::npu1);
  EXPECT_THAT(error_of(ErrorCategory::does_not_fit,
                       [&] {
                         merge(std::vector{gelu, add});
                       }),
              HasSubstr("the design has 1 column"));
}

}  // namespace
}  // namespace npubench
