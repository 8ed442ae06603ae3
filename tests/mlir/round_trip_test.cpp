// What is printed, read back, is the design.
#include <gmock/gmock.h>

#include <npubench/base/error.h>
#include <npubench/commands/design_files.h>
#include <npubench/design/check.h>
#include <npubench/design/lowering.h>
#include <npubench/design/merge.h>
#include <npubench/design/mlir.h>
#include <npubench/design/serialize.h>

#include "canonical.h"
#include "designs.h"
#include "mlir_reader.h"
#include "mutation.h"

namespace npubench {
namespace {

using test::canonical;
using test::read_mlir;

bool same(const Design& a, const Design& b) { return serialize(canonical(a)) == serialize(canonical(b)); }

auto fields(const Descriptor& d) {
  return std::tuple(d.buffer, d.offset, d.bytes, d.element_bytes, d.acquire.lock, d.acquire.count, d.release.lock,
                    d.release.count);
}

void expect_same_descriptors(const Design& a, const Design& b) {
  const auto first = lower(a), second = lower(b);
  ASSERT_EQ(first.channels.size(), second.channels.size());
  for (std::size_t i = 0; i < first.channels.size(); ++i) {
    const auto &left = first.channels[i], &right = second.channels[i];
    ASSERT_EQ(std::tuple(left.tile, left.direction, left.index), std::tuple(right.tile, right.direction, right.index));
    ASSERT_EQ(left.chain.size(), right.chain.size());
    for (std::size_t j = 0; j < left.chain.size(); ++j) {
      ASSERT_EQ(fields(left.chain[j]), fields(right.chain[j]));
      ASSERT_EQ(left.chain[j].dimensions, right.chain[j].dimensions);
    }
  }
}

class RoundTrip : public testing::TestWithParam<Generation> {};

TEST_P(RoundTrip, DefaultDesignsComeBackAsTheyWere) {
  for (const auto& design : test::all_designs(GetParam())) {  // with or without a text in mlir/
    const auto back = read_mlir(commands::design_text(design));
    ASSERT_TRUE(same(back, design.design)) << design.name;
    expect_same_descriptors(back, design.design);
  }
}

TEST_P(RoundTrip, MergedProgramsComeBackWithAllTheirSequences) {
  std::vector<Design> parts;
  for (const auto* const name : {"LayerNorm/bf16/tile:16/64x64/cores:1x4", "GELU/bf16/tile:16/64x64/cores:1x2",
                                 "Matmul/i8_i32/tile:16/64x64x64/cores:2x4"}) {
    parts.push_back(commands::case_design_of(name, Families::standard(), GetParam()).design);
  }
  const auto merged = merge(parts);
  const auto back = read_mlir(to_mlir(merged));
  EXPECT_EQ(back.sequences.size(), 3u);
  EXPECT_TRUE(same(back, merged));
}

TEST_P(RoundTrip, WhatCheckAdmitsPrintsAndComesBack) {
  int admitted = 0, refused = 0;
  for (std::uint32_t seed = 0; seed < 400; ++seed) {
    test::Mutation mutation(seed);
    Design design;
    try {
      design = mutation.design(GetParam());
    } catch (const Error&) {
      continue;  // this kernel does not take that configuration
    }
    mutation.change(design);
    if (!check(design).empty()) {
      ++refused;
      continue;
    }
    ++admitted;
    const auto back = read_mlir(to_mlir(design));
    auto expected = design;
    for (std::size_t i = 0; i < expected.fifos.size(); ++i) expected.fifos[i].name = back.fifos[i].name;
    ASSERT_TRUE(same(back, expected)) << "seed " << seed;
    expect_same_descriptors(back, expected);
  }
  // Both must have been tried.
  EXPECT_GT(admitted, 50);
  EXPECT_GT(refused, 50);
}

INSTANTIATE_TEST_SUITE_P(Generations, RoundTrip, testing::Values(Generation::npu1, Generation::npu2),
                         [](const auto& generation) { return std::string(name(generation.param)); });

}  // namespace
}  // namespace npubench
