// What a core does with its registers, loops and branches, as far as it decides how long a function takes.
#include <npubench/cycles/count.h>

#include <gmock/gmock.h>

#include <npubench/base/error.h>

#include "disassembly.h"

namespace npubench::cycles {
namespace {

using test::Disassembly;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Optional;

Disassembly function(const std::string& name = "f", Generation generation = Generation::npu2) {
  Disassembly text(generation);
  text.section(".text." + name).label(name);
  return text;
}

CountedFunction count(const Disassembly& text, std::vector<KnownValue> known = {}, const std::string& symbol = "f") {
  return count_function(CoreText(text.text(), "f.o"), symbol, {.known = std::move(known)});
}

/// Bundles of a function that loops as often as r0 says after the operations in between, less those around the loop.
std::uint64_t trips(const std::vector<std::string>& bundles, std::vector<KnownValue> known = {}) {
  auto text = function();
  for (const auto& bundle : bundles) text.bundle(bundle);
  text.bundle("add.nc\tlc, r0, #0x0").bundle({"movxm\tls, #0x0"}, 6).relocation(".LBB0_1", "R_AIE_42");
  text.bundle({"movxm\tle, #0x0"}, 6).relocation(".L_LEnd0", "R_AIE_42");
  text.label(".LBB0_1").label(".L_LEnd0").nops(1).give_back();
  const auto counted = count(text, std::move(known));
  EXPECT_THAT(counted.refused, IsEmpty());
  return counted.bundles - bundles.size() - 9;
}

TEST(Count, ReturnsAfterFiveDelaySlots) { EXPECT_EQ(count(function().give_back()).bundles, 6U); }

TEST(Count, ZerosThatAreLeftOutAreNopsOfTwoBytes) {
  auto text = function().bundle("ret\tlr").zeros(10);
  text.section(".text.g").label("g").give_back();
  EXPECT_EQ(count(text).bundles, 6U);
}

// The stores of 192 vectors that 165 windows of vegah/Npu-Embeddings took 582 cycles for.
TEST(Count, ZeroOfThePublicShape) {
  auto text = function();
  text.bundle({"nopa\t", "nopb\t", "nops\t", "movxm\tls, #0x0", "nopv\t"}).relocation(".LBB0_1", "R_AIE_41");
  text.bundle({"mova\tr0, #0x0", "movxm\tle, #0x0"}, 10).relocation(".L_LEnd0", "R_AIE_43");
  text.bundle({"mova\tr0, #0xc0", "vbcst.32\t x0, r0"}, 6).bundle("add.nc\tlc, r0, #0x0");
  text.nops(3).bundle({"mova\tr0, #0x40", "event\t#0", "mov\tdj0, #0x0"}, 12);
  text.label(".LBB0_1").bundle({"vst\t x0, [p0, dj0]", "mov\tr1, dj0"}).bundle("add\t r1, r1, r0");
  text.label(".L_LEnd0").bundle({"movs\tdj0, r1"}).give_back({"nop\t", "nop\t", "nop\t", "nop\t", "event\t#1"});
  const auto counted = count(text, {{"p0", 0x4000}});
  EXPECT_THAT(counted.event_bundles, Optional(582U));
  EXPECT_EQ(counted.stores, 192U);
  EXPECT_THAT(counted.stalls, Optional(0U));
  ASSERT_EQ(counted.banks.size(), 1U);
  EXPECT_EQ(counted.banks[0].address, 0x4000U);
}

TEST(Count, OperationsOfABundleReadWhatWasThereBefore) {
  auto text = function().bundle("mova\tr0, #0x5");
  text.bundle({"mova\tr0, #0x9", "add.nc\tlc, r0, #0x0"}, 6);
  text.bundle({"movxm\tls, #0x0"}, 6).relocation(".LBB0_1").bundle({"movxm\tle, #0x0"}, 6).relocation(".LBB0_1");
  text.label(".LBB0_1").nops(1).give_back();
  EXPECT_EQ(count(text).bundles, 4U + 5 + 6);
}

TEST(Count, ScalarsAreCalculated) {
  EXPECT_EQ(trips({"mova\tr0, #0x7"}), 7U);
  EXPECT_EQ(trips({"mova\tr1, #0x7", "movx\tr2, #-0x2", "lshl\t r0, r1, r2"}), 1U);
  EXPECT_EQ(trips({"movxm\tr1, #-0x80000000", "mova\tr2, #-0x1d", "ashl\t r1, r1, r2", "abs\t r0, r1"}), 4U);
  EXPECT_EQ(trips({"mova\tr1, #0x6", "mova\tr2, #0x9", "sub\t r3, r2, r1", "xor\t r0, r3, r2"}), 10U);
  EXPECT_EQ(trips({"mova\tr1, #-0x1", "extend.u8\t r2, r1", "mova\tr3, #0xf", "and\t r0, r2, r3"}), 15U);
  EXPECT_EQ(trips({"mova\tr1, #-0x1", "mova\tr2, #0x3", "lt\t r3, r1, r2", "ltu\t r4, r1, r2", "add\t r3, r3, r3",
                   "add\t r0, r3, r4"}),
            2U);
  EXPECT_EQ(trips({"mova\tr27, #0x0", "mova\tr1, #0x3", "mova\tr2, #0x8", "sel.nez\t r0, r1, r2, r27"}), 8U);
  EXPECT_EQ(trips({"mova\tr27, #0x0", "mova\tr1, #0x3", "mova\tr2, #0x8", "sel.eqz\t r0, r1, r2, r27"}), 3U);
}

TEST(Count, NumbersMayBeExpressions) {
  EXPECT_EQ(trips({"mova\tr0, #2*(4 + 1) - 0x4/2"}), 8U);
  EXPECT_EQ(trips({"movxm\tr1, #-576 / 8 * 2", "abs\t r0, r1"}), 144U);
  for (const auto* wrong : {"#4/0", "#(4", "#4 4", "#", "#--", "#table*2"}) {
    auto text = function().bundle(std::string("mova\tr0, ") + wrong).bundle({"jnz\t r0, #0x0"}, 6).relocation("f");
    EXPECT_FALSE(count(text.nops(5).give_back()).counted()) << wrong;
  }
}

TEST(Count, AProductIsThereTwoBundlesLater) {
  EXPECT_EQ(trips({"mova\tr0, #0x3", "mul\tr0, r0, r0"}), 3U);
  EXPECT_EQ(trips({"mova\tr0, #0x3", "mul\tr0, r0, r0", "nop"}), 9U);
}

TEST(Count, ALoadIsThereSevenBundlesLater) {
  const std::vector<std::string> spilled{"mova\tr1, #0x9",
                                         "mova\tr0, #0x4",
                                         "st\t r1, [sp, #-64]",
                                         "lda\t r0, [sp, #-64]",
                                         "nop",
                                         "nop",
                                         "nop",
                                         "nop",
                                         "nop"};
  EXPECT_EQ(trips(spilled), 4U);
  auto later = spilled;
  later.emplace_back("nop");
  EXPECT_EQ(trips(later), 9U);
}

TEST(Count, ArgumentsMayBeKnown) { EXPECT_EQ(trips({}, {{"r0", 12}}), 12U); }

TEST(Count, PointersOfOneArgumentAreCompared) {
  auto text = function().bundle("mov\tr1, p0").bundle("add\tr2, r1, #0x40");
  text.label(".LBB0_1").bundle("vst\t x0, [p0], #0x10").bundle("mov\tr1, p0").bundle("ne\t r3, r1, r2");
  text.bundle({"jnz\t r3, #0x0"}, 6).relocation(".LBB0_1").nops(5).give_back();
  EXPECT_EQ(count(text).stores, 4U);
}

TEST(Count, ABranchThatCountsDownEndsAtZero) {
  auto text = function().bundle("mova\tr0, #0x3").bundle({"movxm\tp1, #0x0"}, 6).relocation(".LBB0_1");
  text.label(".LBB0_1").bundle("jnzd\tr0, r0, p1").nops(5).give_back();
  EXPECT_EQ(count(text).bundles, 2U + 3 * 6 + 6);
}

TEST(Count, PointersStepInTwoDimensions) {
  // 3 steps of 64 bytes, then one of 0x4000 into the next bank, where the counter begins anew.
  auto text = function().bundle("mova\tdn1, #0x3").bundle("mova\tdj1, #0x40").bundle("mova\tdc1, #0x0");
  text.bundle({"movxm\tm1, #0x4000"}, 6);
  for (int i = 0; i < 9; ++i) text.bundle("vlda.2d\tx3, [p0], d1");
  const auto counted = count(text.give_back(), {{"p0", 0}});
  ASSERT_EQ(counted.banks.size(), 3U);
  EXPECT_EQ(counted.banks[0].loads, 4U);
  EXPECT_EQ(counted.banks[1].loads, 4U);
  EXPECT_EQ(counted.banks[2].loads, 1U);
}

TEST(Count, PointersStepInThreeDimensions) {
  auto text = function().bundle("mova\tdn0, #0x1").bundle("mova\tdj0, #0x40").bundle("mova\tdc0, #0x0");
  text.bundle("mova\tdn4, #0x1").bundle({"movxm\tdj4, #0x4000"}, 6).bundle("mova\tdc4, #0x0");
  text.bundle({"movxm\tm0, #0x8000"}, 6);
  for (int i = 0; i < 6; ++i) text.bundle("vlda.3d\tx3, [p0], d0");
  const auto counted = count(text.give_back(), {{"p0", 0}});
  ASSERT_EQ(counted.banks.size(), 3U);  // 2 in 0, 2 in 0x4000, then 0x4040 + 0x8000
  EXPECT_EQ(counted.banks[0].loads, 2U);
  EXPECT_EQ(counted.banks[1].loads, 2U);
  EXPECT_EQ(counted.banks[2].address, 0xC000U);
}

TEST(Count, EachFurtherAccessToABankCostsACycle) {
  auto text = function().bundle({"vlda\t wl0, [p0]", "vldb\t wl1, [p1]", "vst\t wl2, [p2]"});
  const auto stalls = [&](std::uint32_t a, std::uint32_t b, std::uint32_t c) {
    auto copy = text;
    return count(copy.give_back(), {{"p0", a}, {"p1", b}, {"p2", c}}).stalls;
  };
  EXPECT_THAT(stalls(0, 0x4000, 0x8000), Optional(0U));
  EXPECT_THAT(stalls(0, 0x4000, 0x20), Optional(1U));
  EXPECT_THAT(stalls(0x70000, 0x73FC0, 0x72000), Optional(2U));
}

TEST(Count, CallsAreFollowed) {
  auto saved = function().bundle({"paddxm\t [sp], #0x40"}, 6).bundle("st\t lr, [sp, #-64]");
  saved.bundle({"jl\t#0x0"}, 6).relocation("g").nops(5).bundle("lda\t lr, [sp, #-64]").nops(6);
  saved.give_back({"paddxm\t [sp], #-0x40"});
  saved.section(".text.g").label("g").nops(3).give_back();
  const auto counted = count(saved);
  EXPECT_EQ(counted.bundles, 2U + 6 + 9 + 7 + 6);
  EXPECT_THAT(counted.stack_bytes, Optional(64));
  EXPECT_THAT(counted.program_bytes, Optional(6 + 4 + 6 + 10 + 4 + 12 + 4 + 4 + 8 + 6 + 4 + 10));
}

TEST(Count, StacksOfCalleesLieBehind) {
  auto text = function().bundle({"paddxm\t [sp], #0x80"}, 6).bundle({"jl\t#0x0"}, 6).relocation("g").nops(5);
  text.bundle({"jl\t#0x0"}, 6).relocation("h").nops(5).give_back();
  text.section(".text.g").label("g").bundle({"paddxm\t [sp], #0x40"}, 6).give_back({"paddxm\t [sp], #-0x40"});
  text.section(".text.h").label("h").bundle({"paddxm\t [sp], #0xc0"}, 6).give_back({"paddxm\t [sp], #-0xc0"});
  // Known even of what does not end: the return address is not saved here.
  const CoreText read(text.text(), "f.o");
  const auto counted = count_function(read, "f", {.most_bundles = 100});
  EXPECT_FALSE(counted.counted());
  EXPECT_THAT(counted.stack_bytes, Optional(0x80 + 0xC0));
  EXPECT_THAT(count_function(read, "g").stack_bytes, Optional(0x40));
}

TEST(Count, OfALinkedProgramAddressesAreNumbers) {
  Disassembly text(Generation::npu1, "core_0_2.elf");
  text.section(".text").label("__start").bundle({"movxm\tsp, #0x70000"}, 6).bundle({"jl\t#0x20"}, 6).nops(5);
  text.bundle("done");
  text.nops(3);
  text.label("main").bundle("mova\tr0, #0x3").bundle({"movxm\tp0, #0x78000"}, 6).bundle({"movxm\tp1, #0x3c"}, 6);
  text.nops(6);
  text.label(".LBB0_1").bundle({"lda\t r1, [p0], #4", "jnzd\tr0, r0, p1"}, 8).nops(5).give_back();
  const auto counted = count(text, {}, "main");
  EXPECT_THAT(counted.refused, IsEmpty());
  EXPECT_EQ(counted.loads, 3U);
  EXPECT_EQ(counted.banks.at(0).address, 0x78000U);
}

TEST(Count, KnownValuesNameRegistersOrSymbols) {
  EXPECT_EQ(parse_known_value("p3=0x70400").value, 0x70400U);
  EXPECT_EQ(parse_known_value("r0=64").name, "r0");
  for (const auto* wrong : {"p3", "=4", "p3=", "p3=x", "p3=-1", "p3=4294967296"}) {
    EXPECT_THROW((void)parse_known_value(wrong), Error) << wrong;
  }
  EXPECT_THROW((void)count(function().give_back(), {{"table", 4}}), Error);
  auto text = function().bundle({"movxm\tp0, #0x0"}, 6).relocation("table").bundle("lda\t r0, [p0]").give_back();
  EXPECT_EQ(count(text, {{"table", 0x8000}}).banks.at(0).address, 0x8000U);
}

}  // namespace
}  // namespace npubench::cycles
