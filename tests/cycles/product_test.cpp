// Products of bf16 in npu2's bfp16 mode, in code of the shape that is public with its cycles on hardware
// (vegah/Npu-Embeddings b4a7deb, experiments/m5-pretiled-gemm): 1385 bundles between its events for 64x64x48 and 945
// for 64x64x32, which 664 and 2320 measured windows are, and 84 or 0 stalls more with the buffers of its design.
#include <gmock/gmock.h>

#include <npubench/cycles/count.h>

#include "disassembly.h"

namespace npubench::cycles {
namespace {

using test::Disassembly;
using testing::HasSubstr;
using testing::Optional;

/// Rows of 64 values of A (p0, in blocks of 8x8) by `columns` of B (p1, in blocks of 8x8): 4 pairs of A's rows of
/// blocks, for each the pairs of B's columns of blocks, for each 8 steps along K, of which 4 are in a loop that costs
/// nothing.
std::string product(int columns) {
  Disassembly text;
  text.section(".text.matmul").label("matmul");
  const auto row = columns / 8 * 128;  // bytes of one of B's rows of blocks
  const auto pair = [&](const std::string& a, const std::string& b) {
    text.bundle(
        {"vlda.conv.fp32.bf16\t cml2, " + a, "vldb\t x9, " + b, "nops\t", "nopxm\t", "vmul.f\tdm2, y5, y0, r4"});
  };
  const auto first_rows = [&] {
    pair("[p6], #0x40", "[p7], #0x40");
    pair("[p6], #0x40", "[p5], #0x40");
  };
  const auto second_rows = [&] {
    pair("[p4], #0x40", "[p7], m0");
    pair("[p4], #0x40", "[p5], m0");
  };
  const auto work = [&](int bundles) {
    for (int i = 0; i < bundles; ++i) text.bundle("vmac.f\tdm1, dm1, ex3, ex6, r5");
  };
  const auto a_alone = [&](const std::string& pointer, int loads) {
    for (int i = 0; i < loads; ++i) text.bundle("vlda.conv.fp32.bf16\t cml2, [" + pointer + "], #0x40");
  };

  text.bundle({"mova\tr16, #" + std::to_string(row - 64), "movx\tr20, #0x4", "mov\tr0, p0"}, 10);
  text.bundle({"mova\tr17, #" + std::to_string(columns / 16), "movx\tr6, #-0x1", "mov\tm0, r16"}, 10);
  text.bundle({"movxm\tr7, #0x400"}, 6);
  text.bundle("event\t#0");
  text.label(".LBB0_1");  // a pair of A's rows of blocks
  text.bundle({"mova\tr21, #0x0", "or\t r18, r17, r17"}, 6);
  work(7);
  text.label(".LBB0_2");  // a pair of B's columns of blocks
  text.bundle({"mov\tm1, r21", "movs\tp7, p1", "mova\tr1, #0x8"}, 10);
  text.bundle({"padda\t [p7], m1", "movs\tp3, p2", "mov\tm2, r7"}, 10);
  text.bundle({"add.nc\tlc, r1, #-0x4", "movs\tp4, r0", "mova\tm3, #0x80"}, 10);
  text.bundle({"movxm\tls, #0x0"}, 6).relocation(".LBB0_3", "R_AIE_42");
  text.bundle({"movxm\tle, #0x0"}, 6).relocation(".L_LEnd0", "R_AIE_42");
  text.bundle({"mov\tp5, p7", "movs\tp6, p4"}, 8);
  text.bundle({"padda\t [p5], m3", "add\tr21, r21, #0x80"}, 8);
  text.bundle({"padda\t [p6], m2", "add\tr21, r21, #0x80"}, 8);
  const auto b_alone = [&](const std::string& last) {
    for (const auto* each : {"[p7], #0x40", "[p5], #0x40"}) text.bundle(std::string("vldb\t x9, ") + each);
    if (last.empty()) return;
    for (const auto* each : {"[p7], m0", "[p5], m0"}) text.bundle(std::string("vldb\t x8, ") + each);
  };
  b_alone("k 0");
  b_alone("");
  second_rows();  // A's k 0 with B's k 1
  first_rows();
  second_rows();
  first_rows();
  second_rows();
  work(5);
  for (int i = 0; i < 16; ++i) text.bundle("vlda\t bmll1, [p3], #0x40");
  text.label(".LBB0_3");
  first_rows();
  second_rows();
  work(2);
  text.label(".L_LEnd0").bundle({"nopa\t", "nopb\t", "nops\t", "nopxm\t", "vmac.f\tdm4, dm4, ex2, ex6, r5"});
  a_alone("p6", 2);
  a_alone("p4", 2);
  a_alone("p6", 2);
  work(14);
  text.bundle("add\tr18, r18, #-0x1");
  for (int i = 0; i < 10; ++i) text.bundle("vst\t bmll1, [p2], #0x40");
  text.bundle({"vst\t bmhl4, [p2], #0x40", "jnz\t r18, #0x0"}, 10).relocation(".LBB0_2", "R_AIE_2");
  for (int i = 0; i < 5; ++i) text.bundle("vst\t bmhh4, [p2], #0x40");
  // The next pair of A's rows of blocks.
  work(1);
  text.bundle("add\tr20, r20, r6").bundle({"jnz\t r20, #0x0"}, 6).relocation(".LBB0_1");
  text.bundle("add\tr0, r0, r7").bundle("add\tr0, r0, r7").nops(3);
  text.bundle("event\t#1");
  text.give_back();
  return text.text();
}

CountedFunction count(int columns, std::vector<KnownValue> known = {}) {
  return count_function(CoreText(product(columns), "product"), "matmul", {.known = std::move(known)});
}

TEST(CountedProduct, TakesTheBundlesOfThePublicOne) {
  EXPECT_THAT(count(48).event_bundles, Optional(1385U));
  EXPECT_THAT(count(32).event_bundles, Optional(945U));
}

TEST(CountedProduct, WaitsForTheBankThatBothOperandsLieIn) {
  // The first buffers of the design: A ends and B begins in the bank from 32768 on.
  const auto first = count(48, {{"p0", 27904}, {"p1", 44288}, {"p2", 3328}});
  EXPECT_THAT(first.stalls, Optional(84U));
  EXPECT_EQ(first.cycles(), first.bundles + 84);
  const auto second = count(48, {{"p0", 36096}, {"p1", 50432}, {"p2", 15616}});
  EXPECT_THAT(second.stalls, Optional(0U));
  EXPECT_EQ(second.bundles, first.bundles);
}

TEST(CountedProduct, SaysWhichBanksAreUsed) {
  const auto counted = count(48, {{"p0", 27904}, {"p1", 44288}, {"p2", 3328}});
  ASSERT_EQ(counted.banks.size(), 4U);
  EXPECT_EQ(counted.banks[0].address, 0U);
  EXPECT_EQ(counted.banks[0].stores, 192U);  // C
  std::uint64_t loads = 0, stores = 0;
  for (const auto& bank : counted.banks) {
    loads += bank.loads;
    stores += bank.stores;
  }
  EXPECT_EQ(loads, counted.loads);
  EXPECT_EQ(stores, counted.stores);
  EXPECT_EQ(counted.loads, 4U * 3 * (16 + 8 * 4 + 8 * 4));
}

TEST(CountedProduct, DoesNotKnowStallsOfBuffersThatLieNowhere) {
  const auto counted = count(48);
  EXPECT_EQ(counted.stalls, std::nullopt);
  EXPECT_THAT(counted.stalls_unknown, HasSubstr("give --argument=p0=<address>"));
  EXPECT_EQ(counted.cycles(), counted.bundles);
}

}  // namespace
}  // namespace npubench::cycles
