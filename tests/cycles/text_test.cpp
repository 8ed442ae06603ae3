// Texts of core code, and what is none.
#include <npubench/cycles/core_text.h>

#include <gmock/gmock.h>

#include <npubench/base/error.h>
#include <npubench/cycles/count.h>

#include "disassembly.h"

namespace npubench::cycles {
namespace {

using test::Disassembly;
using testing::AllOf;
using testing::HasSubstr;

std::string refusal(const std::string& text, std::optional<Generation> generation = std::nullopt) {
  try {
    const CoreText read(text, "kernel.txt", generation);
    ADD_FAILURE() << read.functions().size() << " functions";
    return {};
  } catch (const Error& error) {
    EXPECT_EQ(error.category(), ErrorCategory::invalid_argument);
    EXPECT_THAT(error.what(), HasSubstr("kernel.txt"));
    EXPECT_NE(error.remedy(), "");
    return error.what();
  }
}

Disassembly small(Generation generation = Generation::npu2) {
  Disassembly text(generation);
  text.section(".text.f").label("f").bundle({"nopa\t", "nopb\t", "nopx\t"}, 8).give_back();
  return text;
}

TEST(CoreText, BytesTellTheGeneration) {
  EXPECT_EQ(CoreText(small(Generation::npu1).text(), "f").generation(), Generation::npu1);
  EXPECT_EQ(CoreText(small(Generation::npu2).text(), "f").generation(), Generation::npu2);
  EXPECT_THAT(refusal(small(Generation::npu1).text(), Generation::npu2), HasSubstr("--npu"));
}

TEST(CoreText, HasFunctionsWithSections) {
  auto text = small().section(".text.g").label("g").nops(2).give_back().label("h").give_back();
  const CoreText read(text.text(), "f");
  ASSERT_EQ(read.functions().size(), 3U);
  EXPECT_EQ(read.functions()[1].name, "g");
  EXPECT_EQ(read.functions()[1].section, ".text.g");
  EXPECT_EQ(read.functions()[1].bytes, 4 + 14);
  EXPECT_EQ(read.functions()[2].address, 18U);
  EXPECT_EQ(read.program_bytes(), 8 + 14 + 18 + 14);
}

TEST(CoreText, TheSectionOfCommentsNamesTheCompiler) {
  // "\0clang 19\0other\0", as llvm-objdump -s prints it.
  const std::string comment =
      "\nContents of section .comment:\n 0000 00636c61 6e672031 39006f74 68657200  .clang 19.other.\n";
  EXPECT_EQ(CoreText(comment + small().text(), "f").compiler(), "clang 19");
  const std::string linked =
      "\nContents of section .comment:\n 0000 00004c69 6e6b6572 3a204c4c 44003163  ..Linker: LLD.1c\n"
      " 0010 6c616e67                               lang\n";
  EXPECT_EQ(CoreText(linked + small().text(), "f").compiler(), "1clang");
}

TEST(CoreText, LocalLabelsAreThoseOfTheirFile) {
  const auto loop = [](const std::string& name, int trips) {
    Disassembly text(Generation::npu2, name + ".o");
    text.section(".text").label(name).bundle("mova\tr0, #" + std::to_string(trips));
    text.label(".LBB0_1").bundle("add\tr0, r0, #-0x1").bundle({"jnz\t r0, #0x0"}, 6).relocation(".LBB0_1").nops(5);
    return text.give_back().text();
  };
  const CoreText text(loop("f", 2) + loop("g", 5), "both");
  EXPECT_EQ(count_function(text, "f").bundles, 1U + 2 * 7 + 6);
  EXPECT_EQ(count_function(text, "g").bundles, 1U + 5 * 7 + 6);
}

TEST(CoreText, SectionsAreThoseOfTheirFileToo) {
  const auto loop = [](const std::string& name, int nops) {
    Disassembly text(Generation::npu2, name + ".o");
    text.section(".text").label("before_" + name).nops(nops).label(name).bundle("mova\tr0, #0x3");
    text.bundle("add\tr0, r0, #-0x1").bundle({"jnz\t r0, #0x0"}, 6);
    return text.relocation(".text+" + std::to_string(2 * nops + 4)).nops(5).give_back().text();
  };
  const CoreText text(loop("f", 2) + loop("g", 7), "both");
  EXPECT_EQ(count_function(text, "f").bundles, 1U + 3 * 7 + 6);
  EXPECT_EQ(count_function(text, "g").bundles, 1U + 3 * 7 + 6);
}

TEST(CoreText, AssemblersSourceIsReadToo) {
  const std::string source =
      "\t.file\t\"k.cc\"\n\t.section\t.text.f,\"ax\",@progbits\n\t.globl\tf // -- Begin function f\n"
      "f:                                      // @f\n"
      "\tmova\tr0, #5;\t\tnopb\t;\t\tnops\t;\t\tmovxm\tls, #.LBB0_1;\t\tnopv\t\n"
      "\tadd.nc\tlc, r0, #0;\t\tmova\tr1, #1 // 4-byte Folded Spill\n\tmovxm\tle, #.L_LEnd0\n"
      ".LBB0_1:                                // %for.body\n\tnop\t\n.L_LEnd0:\n\tvst\t x0, [p0], #64\n"
      "\tret\tlr\n\tnop\t //  Delay Slot 5\n\tnop\t\n\tnop\t\n\tnop\t\n\tnop\t\n.Lfunc_end0:\n"
      "\t.size\tf, .Lfunc_end0-f\n\t.section\t.rodata\ntable:\n\t.word 5\n"
      "\t.ident\t\"clang version 19.0.0 (llvm-aie b2a279c1)\"\n";
  EXPECT_THAT(refusal(source), HasSubstr("--npu=npu1"));
  const CoreText text(source, "k.s", Generation::npu2);
  EXPECT_EQ(text.compiler(), "clang version 19.0.0 (llvm-aie b2a279c1)");
  EXPECT_EQ(text.program_bytes(), std::nullopt);
  EXPECT_EQ(count_function(text, "f").bundles, 3U + 10 + 6);
  EXPECT_EQ(count_function(text, "f").stores, 5U);
}

TEST(CoreText, OfAnotherMachineIsRefused) {
  EXPECT_THAT(refusal("\na.o:\tfile format elf64-x86-64\n\nDisassembly of section .text:\n\n0000000000000000 <f>:\n"
                      "       0: 55\tpushq\t%rbp\n"),
              AllOf(HasSubstr("kernel.txt:2"), HasSubstr("elf64-x86-64"), HasSubstr("elf32-aie")));
  EXPECT_THAT(refusal("a.o:\tfile format elf32-aie\narchitecture: aie2ps\n"), HasSubstr("aie2ps"));
  EXPECT_THAT(refusal("Disassembly of section .text:\n\n0000000000000000 <f>:\n   0: 9e210800  \tstr\tx1, [x2]\n"),
              HasSubstr("no bytes in pairs"));
  EXPECT_THAT(refusal("f:\n\tpushq\t%rbp\n\tvmovaps\t(%rax), %ymm0\n\tretq\n", Generation::npu1),
              AllOf(HasSubstr("kernel.txt:2"), HasSubstr("pushq")));
}

TEST(CoreText, ThatIsCutOffIsRefused) {
  const auto text = small().text();
  for (std::size_t size = 0; size < text.size(); ++size) {
    try {
      const CoreText read(text.substr(0, size), "kernel.txt");
      EXPECT_EQ(count_function(read, "f").counted(), size >= text.rfind("nop") + 3) << text.substr(0, size);
    } catch (const Error& error) {
      EXPECT_THAT(error.what(), HasSubstr("kernel.txt"));
    }
  }
}

TEST(CoreText, ThatIsTooLongIsRefused) {
  EXPECT_THAT(refusal(std::string(CoreText::kMaxBytes + 1, ' ')), AllOf(HasSubstr("33554433"), HasSubstr("33554432")));
}

TEST(CoreText, WithoutFunctionsIsRefused) {
  EXPECT_THAT(refusal(""), HasSubstr("no function"));
  EXPECT_THAT(refusal("", Generation::npu1), HasSubstr("no function"));
  EXPECT_THAT(refusal("a.o:\tfile format elf32-aie\n", Generation::npu1), HasSubstr("no function"));
}

TEST(CoreText, WithoutBytesNeedsTheGeneration) {
  const std::string text =
      "a.o:\tfile format elf32-aie\n\nDisassembly of section .text:\n\n00000000 <f>:\n       0:      \tret\tlr\n"
      "       4:      \tnop\t\n       6:      \tnop\t\n       8:      \tnop\t\n       a:      \tnop\t\n"
      "       c:      \tnop\t\n";
  EXPECT_THAT(refusal(text), HasSubstr("--npu"));
  EXPECT_EQ(count_function(CoreText(text, "f", Generation::npu2), "f").bundles, 6U);
}

}  // namespace
}  // namespace npubench::cycles
