// What cannot be counted says where and why.
#include <gmock/gmock.h>

#include <npubench/base/error.h>
#include <npubench/cycles/count.h>

#include "disassembly.h"

namespace npubench::cycles {
namespace {

using test::Disassembly;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;

Disassembly code() {
  Disassembly text;
  text.section(".text.f").label("f");
  return text;
}

std::string refusal(const Disassembly& text, CountOptions options = {}) {
  const auto counted = count_function(CoreText(text.text(), "f.o"), "f", options);
  EXPECT_EQ(counted.bundles, 0U);
  return counted.refused;
}

TEST(Refusal, ABranchThatDependsOnData) {
  auto text = code().bundle("lda\t r1, [p0, #4]").nops(6).bundle({"jnz\t r1, #0x0"}, 6).relocation("f").nops(5);
  EXPECT_THAT(refusal(text.give_back()), AllOf(HasSubstr("f at 0x10 (line 14): jnz r1, #0x0"),
                                               HasSubstr("r1 comes from f at 0x0 (line 7): lda r1, [p0, #4]")));
}

TEST(Refusal, ATripCountThatDependsOnData) {
  auto text = code().bundle("vextract.32\t r1, x2, #0x0, vaddsign1").bundle("add.nc\tlc, r1, #-0x1");
  text.bundle({"movxm\tls, #0x0"}, 6).relocation(".LBB0_1").bundle({"movxm\tle, #0x0"}, 6).relocation(".LBB0_1");
  text.label(".LBB0_1").nops(1).give_back();
  EXPECT_THAT(refusal(text), AllOf(HasSubstr("trip count"), HasSubstr("vextract.32 r1, x2, #0x0")));
}

TEST(Refusal, AnArgumentThatNobodyGives) {
  auto text = code().bundle({"jnz\t r0, #0x0"}, 6).relocation("f").nops(5).give_back();
  EXPECT_THAT(refusal(text), HasSubstr("r0 is what the caller has in r0; give --argument=r0=<number>"));
}

TEST(Refusal, AnAddressThatDependsOnDataWhereItsBankMatters) {
  auto text = code().bundle("lda\t r1, [p0]").nops(6).bundle("mov\tdj0, r1");
  text.bundle({"vlda\t wl0, [p0, dj0]", "vldb\t wl1, [p1]"}, 10).give_back();
  EXPECT_THAT(refusal(text, {.known = {{"p0", 0}, {"p1", 0x4000}}}),
              AllOf(HasSubstr("bank"), HasSubstr("lda r1, [p0]")));
  // Where no address is given, the bundles are counted.
  EXPECT_TRUE(count_function(CoreText(text.text(), "f.o"), "f").counted());
}

TEST(Refusal, AFunctionThatIsNotInTheText) {
  auto text = code().bundle({"jl\t#0x0"}, 6).relocation("__divsi3").nops(5).give_back();
  EXPECT_THAT(refusal(text), HasSubstr("a call of __divsi3, which is not in the text"));
  EXPECT_EQ(count_function(CoreText(text.text(), "f.o"), "f").stack_bytes, std::nullopt);
}

TEST(Refusal, ALoopThatNeverEnds) {
  auto text = code().bundle({"j\t#0x0"}, 6).relocation("f").nops(5);
  EXPECT_THAT(refusal(text, {.most_bundles = 1000}), HasSubstr("more than 1000 bundles: does it end?"));
}

TEST(Refusal, AnOperationThatIsNotKnown) {
  EXPECT_THAT(refusal(code().bundle("frobnicate\t r1, r2").nops(9).give_back()),
              HasSubstr("frobnicate r1, r2: an operation is not known here"));
}

TEST(Refusal, CodeThatEnds) { EXPECT_THAT(refusal(code().nops(3)), HasSubstr("is the text cut off?")); }

TEST(Refusal, RelocationsThatAreLeftOut) {
  auto text = code().bundle("mova\tr0, #0x1").bundle({"jnz\t r0, #0x0"}, 6).nops(5).give_back();
  EXPECT_THAT(refusal(text), HasSubstr("llvm-objdump -d -r"));
}

TEST(Refusal, ABranchInDelaySlots) {
  auto text = code().bundle({"j\t#0x0"}, 6).relocation("f").nops(2).give_back();
  EXPECT_THAT(refusal(text), HasSubstr("delay slots"));
}

TEST(Refusal, ASpilledNumberThatAStoreMayHaveOverwritten) {
  const auto with = [](const std::string& store) {
    auto text = code().bundle("mova\tr0, #0x2").bundle("st\t r0, [sp, #-32]").bundle("lda\t r1, [p0]").nops(6);
    text.bundle("mov\tp2, r1").bundle("mov\tdj0, r1").bundle(store).bundle("lda\t r0, [sp, #-32]").nops(6);
    text.bundle("add.nc\tlc, r0, #0x0").bundle({"movxm\tls, #0x0"}, 6).relocation(".LBB0_1");
    text.bundle({"movxm\tle, #0x0"}, 6).relocation(".LBB0_1").label(".LBB0_1").nops(1).give_back();
    return text;
  };
  EXPECT_THAT(refusal(with("st\t r3, [p2, #0]")), HasSubstr("trip count"));
  EXPECT_THAT(refusal(with("vst\t wl0, [sp, #-48]")), HasSubstr("trip count"));
  // Behind p1 lies something else, wherever in it.
  EXPECT_TRUE(count_function(CoreText(with("st\t r3, [p1, dj0]").text(), "f.o"), "f").counted());
}

TEST(Refusal, FunctionsOfNoName) {
  try {
    (void)count_function(CoreText(code().give_back().text(), "f.o"), "g");
    FAIL();
  } catch (const Error& error) {
    EXPECT_EQ(error.category(), ErrorCategory::not_found);
    EXPECT_THAT(error.what(), AllOf(HasSubstr("f.o has no function g"), HasSubstr("it has f")));
  }
}

}  // namespace
}  // namespace npubench::cycles
