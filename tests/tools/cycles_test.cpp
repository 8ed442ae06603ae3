// `npubench cycles`: a table for people, a document for programs, and what is refused.
#include <filesystem>
#include <fstream>
#include <string>

#include <gmock/gmock.h>

#include <npubench/arch/profile_file.h>
#include <npubench/cycles/core_text.h>
#include <npubench/cycles/counted_cycles.h>

#include "../cycles/disassembly.h"
#include "command.h"
#include "rows.h"

namespace npubench {
namespace {

using bench::test::read_file;
using bench::test::TemporaryFolder;
using test::Disassembly;
using testing::AllOf;
using testing::ContainsRegex;
using testing::HasSubstr;
using testing::Not;

constexpr const char* kCompiler = "--compiler=clang 19";

/// f loads two vectors at once, forever() never ends.
Disassembly two_functions() {
  Disassembly text;
  text.section(".text").label("f").bundle({"vlda\t wl0, [p0]", "vldb\t wl1, [p1]"}, 6).give_back();
  text.label("forever").bundle({"j\t#0x0"}, 6).relocation("forever").nops(5);
  return text;
}

class Cycles : public testing::Test {
 protected:
  std::string write(const std::string& name, const std::string& text) {
    const auto file = folder_.file(name);
    std::ofstream(file) << text;
    return file;
  }
  TemporaryFolder folder_;
};

TEST_F(Cycles, PrintsATableAndWhatIsNotCounted) {
  const auto run = npubench_command({"cycles", write("f.txt", two_functions().text()), "--limit=1000"});
  EXPECT_EQ(run.exit_code, 0) << run.err;
  EXPECT_THAT(run.out, AllOf(ContainsRegex("f +7 +7 +- +- +2 +0 +20 +0\n"),
                             HasSubstr("not counted: forever\n  forever at"), HasSubstr("more than 1000 bundles"),
                             HasSubstr("stalls are not counted where an address is missing")));
}

TEST_F(Cycles, WritesADocumentThatIsRead) {
  const auto text = write("f.txt", two_functions().text());
  const auto arguments = write("a.json", R"({"f": [{"p0": 0, "p1": 64}, {"p0": 0, "p1": "0x4000"}]})");
  const auto out = folder_.file("f.json");
  const auto run = npubench_command({"cycles", text, "--arguments=" + arguments, "--limit=1000", kCompiler,
                                     "--definition=DIM_M=64", "--definition=DIM_K=32", "--json=" + out});
  EXPECT_EQ(run.exit_code, 0) << run.err;
  const auto table = cycles::read_counted_cycles(read_file(out), out);
  EXPECT_NO_THROW(
      table.require({.generation = Generation::npu2, .compiler = "clang 19", .definitions = {"DIM_K=32", "DIM_M=64"}}));
  ASSERT_EQ(table.functions.size(), 3U);
  EXPECT_EQ(table.functions[0].stalls, 1U);
  EXPECT_EQ(table.functions[1].stalls, 0U);
  EXPECT_EQ(table.slowest("f")->cycles(), 8U);
  const auto printed = npubench_command({"cycles", text, "--limit=1000", kCompiler, "--json=-"});
  EXPECT_NO_THROW((void)cycles::read_counted_cycles(printed.out, "printed"));
}

TEST_F(Cycles, RefusesWhatIsNamedAndCannotBeCounted) {
  const auto text = write("f.txt", two_functions().text());
  const auto run = npubench_command({"cycles", text, "--limit=1000", "--function=forever"});
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_THAT(run.err, AllOf(HasSubstr("forever cannot be counted"), HasSubstr("docs/counted-cycles.md")));
  const auto none = npubench_command({"cycles", text, "--function=g"});
  EXPECT_EQ(none.exit_code, 2);
  EXPECT_THAT(none.err, HasSubstr("has no function g: it has f, forever"));
}

TEST_F(Cycles, RefusesFilesThatAreNoCode) {
  const auto err = [](std::vector<std::string> arguments, int code = 2) {
    arguments.insert(arguments.begin(), "cycles");
    const auto run = npubench_command(arguments);
    EXPECT_EQ(run.exit_code, code) << run.err;
    EXPECT_EQ(run.out, "");
    return run.err;
  };
  EXPECT_THAT(err({folder_.file("none.txt")}), HasSubstr("none.txt"));
  EXPECT_THAT(err({write("x86.txt", "a.o:\tfile format elf64-x86-64\n")}), HasSubstr("elf64-x86-64"));
  const auto large = write("large.txt", "");
  std::filesystem::resize_file(large, 100U << 20);
  EXPECT_THAT(err({large}), AllOf(HasSubstr("104857600"), HasSubstr("33554432")));
  const auto text = write("f.txt", two_functions().text());
  EXPECT_THAT(err({text, "--json=-"}), HasSubstr("--compiler"));
  EXPECT_THAT(err({text, "--npu=npu1"}), HasSubstr("--npu"));
  EXPECT_THAT(err({text, "--npu=npu7"}), HasSubstr("npu7"));
  EXPECT_THAT(err({text, "--argument=p9=0"}), HasSubstr("p9"));
  EXPECT_THAT(err({text, "--arguments=" + text}), HasSubstr("is no JSON"));
  EXPECT_THAT(err({text, "--limit=0"}), Not(HasSubstr("terminate")));
  EXPECT_THAT(err({text, kCompiler, "--json=" + folder_.file("no/f.json")}, 3), HasSubstr("f.json"));
}

/// A folder with a table of GELU's core function, counted as taking so many cycles, of these definitions.
void write_table(const std::string& file, std::uint64_t cycles, std::vector<std::string> definitions) {
  std::ofstream(file) << to_json(cycles::CountedCycles{
      .source = "gelu.txt",
      .code = {.generation = Generation::npu2, .compiler = "clang 19", .definitions = std::move(definitions)},
      .functions = {{.symbol = "gelu_bf16", .bundles = cycles, .stalls = 0}}});
}

constexpr const char* kGeluCase = "--case=GELU/bf16/tile:16/16x16/cores:1x1";

TEST_F(Cycles, OfCompiledCodeAreTakenByTheEmulatedNpu) {
  const auto time = [&](std::vector<std::string> arguments) {
    arguments.insert(arguments.end(), {kGeluCase, "--device=emulated:strix-air"});
    return bench::test::row_of(std::move(arguments))["real_time"].get<double>();
  };
  const auto folder = "--core-cycles=" + folder_.file("");
  const auto published = time({});
  write_table(folder_.file("gelu.cycles.json"), 10'000'000, {"DIM=256", "bf16_ONLY=1"});
  EXPECT_GT(time({folder}), 2 * published);
  write_table(folder_.file("gelu.cycles.json"), 10'000'000, {"DIM=1024", "bf16_ONLY=1"});
  EXPECT_EQ(time({folder}), published);
}

TEST_F(Cycles, BesideTheObjectsOfXclbinsAreTakenUnasked) {
  std::filesystem::create_directories(folder_.file("objects/npu2"));
  const auto row = [&] {
    return bench::test::only_row(
        bench::test::bench_in({"NPUBENCH_XCLBINS=" + folder_.file("")},
                              {kGeluCase, "--device=emulated:strix-air", "--benchmark_format=json"}));
  };
  const auto without = row();
  EXPECT_EQ(without["npubench"]["core_cycles"]["source"], "estimated");
  write_table(folder_.file("objects/npu2/gelu.cycles.json"), 10'000'000, {"DIM=256", "bf16_ONLY=1"});
  const auto with = row();
  EXPECT_EQ(with["npubench"]["core_cycles"]["source"], "counted");
  EXPECT_EQ(with["npubench"]["core_cycles"]["compiler"], "peano");
  EXPECT_GT(with["real_time"].get<double>(), 2 * without["real_time"].get<double>());
}

TEST_F(Cycles, AreNotTakenByCoresThatRunOtherCode) {
  write_table(folder_.file("gelu.cycles.json"), 1, {});
  auto profile = find_profile("phoenix-7940hs-turbo");
  profile.toolchain.compiler = CoreCompiler::chess;
  const auto chess = folder_.file("chess.json");
  std::ofstream(chess) << profile_text(profile);
  const auto run = bench::test::bench({kGeluCase, "--device=emulated:" + chess, "--core-cycles=" + folder_.file("")});
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_THAT(run.err, AllOf(HasSubstr("run code of chess"), HasSubstr("strix-air")));
  const auto none = bench::test::bench({kGeluCase, "--device=emulated:strix-air", "--core-cycles=/nowhere"});
  EXPECT_EQ(none.exit_code, 2);
  EXPECT_THAT(none.err, HasSubstr("/nowhere"));
}

}  // namespace
}  // namespace npubench
