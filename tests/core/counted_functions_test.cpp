// Counted cycles in the place of published ones.
#include <npubench/core/counted_functions.h>

#include <fstream>

#include <gmock/gmock.h>

#include <npubench/base/error.h>

#include "../support/temporary_folder.h"
#include "support.h"

namespace npubench::test {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Optional;

Profile peano(Generation generation = Generation::npu2) {
  auto profile = default_profile(generation);
  profile.toolchain.compiler = CoreCompiler::peano;
  return profile;
}

Function declaration(const std::string& size = "64") {
  return {.symbol = "scale",
          .parameters = {MemRef{{64}, DataType::bf16}, DataType::i32},
          .object_file = "scale.o",
          .definitions = {{"SIZE", size}, {"FAST", ""}}};
}

cycles::CountedFunction counted(std::uint64_t bundles, std::vector<cycles::KnownValue> known = {}) {
  return {.symbol = "scale", .known = std::move(known), .bundles = bundles, .stalls = 0};
}

cycles::CountedCycles table(std::vector<cycles::CountedFunction> functions, const std::string& size = "64") {
  return {.source = "scale.o.txt",
          .code = {.generation = Generation::npu2, .compiler = "clang 19", .definitions = {"SIZE=" + size, "FAST"}},
          .functions = std::move(functions)};
}

std::optional<std::int64_t> cycles_of(const CountedFunctions& tables, std::int32_t scalar, const Function& function,
                                      const Profile& profile = peano()) {
  return tables.cycles(function, profile, std::vector<CallArgument>{{}, {.i32 = scalar}});
}

CountedFunctions one_table() {
  CountedFunctions tables;
  tables.add(table({counted(100), counted(700, {{"r0", 7}, {"p0", 0x70000}}), counted(650, {{"r0", 7}})}));
  return tables;
}

TEST(CountedFunctions, AreThoseOfTheDefinitions) {
  EXPECT_THAT(cycles_of(one_table(), 1, declaration()), Optional(100));
  EXPECT_EQ(cycles_of(one_table(), 1, declaration("32")), std::nullopt);
  auto other = declaration();
  other.symbol = "other";
  EXPECT_EQ(cycles_of(one_table(), 1, other), std::nullopt);
}

TEST(CountedFunctions, AreThoseOfTheScalars) {
  EXPECT_THAT(cycles_of(one_table(), 7, declaration()), Optional(700)) << "the slowest of those that fit";
  CountedFunctions tables;
  tables.add(table({counted(700, {{"r0", 7}})}));
  EXPECT_EQ(cycles_of(tables, 8, declaration()), std::nullopt);
  tables.add(table({counted(800, {{"R0", 8}}), counted(900, {{"r1", 8}})}));
  EXPECT_THAT(cycles_of(tables, 8, declaration()), Optional(800))
      << "names as any, and a second scalar there is none of";
}

TEST(CountedFunctions, AreOfPeanosCodeForOneNpu) {
  auto profile = peano();
  profile.toolchain.compiler = CoreCompiler::chess;
  EXPECT_EQ(cycles_of(one_table(), 1, declaration(), profile), std::nullopt);
  EXPECT_EQ(cycles_of(one_table(), 1, declaration(), peano(Generation::npu1)), std::nullopt);
}

TEST(CountedFunctions, OfTwoCompilersAreRefused) {
  auto tables = one_table();
  auto other = table({counted(1)}, "32");
  other.code.compiler = "clang 20";
  other.source = "other.txt";
  try {
    tables.add(other);
    FAIL();
  } catch (const Error& error) {
    EXPECT_EQ(error.category(), ErrorCategory::invalid_argument);
    EXPECT_THAT(error.what(), AllOf(HasSubstr("clang 19 in scale.o.txt"), HasSubstr("clang 20 in other.txt")));
  }
  other.code.generation = Generation::npu1;
  EXPECT_NO_THROW(tables.add(other));
}

TEST(CountedFunctions, TakeThePlaceOfPublishedCyclesWhereThereAreSome) {
  CoreFunctionLibrary library;
  int computed = 0;
  library.add("scale", [&](const Function&, const Profile&) {
    return BoundFunction{.compute = [&](CallArguments) { ++computed; }, .cycles = [](CallArguments) { return 5; }};
  });
  const auto with = with_counted_cycles(library, std::make_shared<CountedFunctions>(one_table()));
  const std::vector<CallArgument> arguments(2);
  const auto bound = with.bind(declaration(), peano());
  EXPECT_EQ(bound.cycles(arguments), 100);
  bound.compute(arguments);
  EXPECT_EQ(computed, 1);
  EXPECT_EQ(bound.source, CycleSource::counted);
  EXPECT_EQ(with.bind(declaration("32"), peano()).cycles(arguments), 5);
  EXPECT_EQ(with.bind(declaration("32"), peano()).source, CycleSource::published);
  EXPECT_EQ(library.bind(declaration(), peano()).cycles(arguments), 5);
}

TEST(CountedFunctions, AreReadFromAFolder) {
  const TemporaryFolder folder;
  const auto missing = [&] { return CountedFunctions::read(folder.file("")); };
  EXPECT_THROW((void)missing(), Error);
  EXPECT_THROW((void)CountedFunctions::read(folder.file("none")), Error);
  std::filesystem::create_directories(folder.file("objects"));
  std::ofstream(folder.file("objects/scale.o.cycles.json")) << to_json(table({counted(100)}));
  std::ofstream(folder.file("objects/other.json")) << "{}";
  const auto tables = CountedFunctions::read(folder.file(""));
  EXPECT_EQ(tables.tables().size(), 1U);
  EXPECT_THAT(cycles_of(tables, 1, declaration()), Optional(100));
  std::ofstream(folder.file("wrong.cycles.json")) << "{}";
  EXPECT_THROW((void)missing(), Error);
}

}  // namespace
}  // namespace npubench::test
