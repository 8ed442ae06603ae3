// Tables of counted cycles as documents.
#include <npubench/cycles/counted_cycles.h>

#include <functional>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <npubench/base/error.h>

namespace npubench::cycles {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::Field;
using testing::HasSubstr;
using testing::IsNull;
using Json = nlohmann::json;

CountedCycles table() {
  return {
      .source = "matmul.o.txt",
      .code = {.generation = Generation::npu2, .compiler = "clang 19", .definitions = {"DIM_M=64", "DIM_K=32"}},
      .program_bytes = 1776,
      .functions = {{.symbol = "matmul",
                     .known = {{"p0", 0x70400}, {"p1", 0x78000}},
                     .bundles = 1402,
                     .stalls = 84,
                     .event_bundles = 1385,
                     .loads = 962,
                     .stores = 194,
                     .banks = {{.address = 0x70000, .loads = 900, .stores = 194}, {.address = 0x78000, .loads = 62}},
                     .program_bytes = 880,
                     .stack_bytes = 64},
                    {.symbol = "matmul", .bundles = 1402, .stalls_unknown = "p0 lies nowhere"},
                    {.symbol = "main", .refused = "main at 0xba: it depends on data", .program_bytes = 832}}};
}

std::string refusal(const std::function<void()>& work) {
  try {
    work();
  } catch (const Error& error) {
    EXPECT_EQ(error.category(), ErrorCategory::invalid_argument);
    EXPECT_NE(error.remedy(), "");
    return error.what();
  }
  ADD_FAILURE() << "not refused";
  return {};
}

TEST(CountedCycles, AreReadAsTheyWereWritten) {
  const auto written = to_json(table());
  const auto read = read_counted_cycles(written, "matmul.cycles.json");
  EXPECT_EQ(to_json(read), written);
  EXPECT_EQ(read.code.generation, Generation::npu2);
  EXPECT_THAT(read.code.definitions, ElementsAre("DIM_M=64", "DIM_K=32"));
  ASSERT_EQ(read.functions.size(), 3U);
  EXPECT_EQ(read.functions[0].cycles(), 1486U);
  EXPECT_EQ(read.functions[1].stalls, std::nullopt);
  EXPECT_FALSE(read.functions[2].counted());
}

TEST(CountedCycles, OfSeveralBuffersTheSlowestCounts) {
  EXPECT_EQ(table().slowest("matmul")->cycles(), 1486U);
  EXPECT_THAT(table().slowest("main"), IsNull());
  EXPECT_THAT(table().slowest("zero"), IsNull());
}

TEST(CountedCycles, OfOtherCodeAreRefused) {
  const auto counted = table();
  auto code = counted.code;
  std::swap(code.definitions[0], code.definitions[1]);
  EXPECT_NO_THROW(counted.require(code));
  code.definitions[0] = "DIM_K=64";
  EXPECT_THAT(
      refusal([&] { counted.require(code); }),
      AllOf(HasSubstr("matmul.o.txt"), HasSubstr("definitions: DIM_M=64 DIM_K=32; wanted is DIM_K=64 DIM_M=64")));
  code = counted.code;
  code.compiler = "clang 20";
  EXPECT_THAT(refusal([&] { counted.require(code); }), HasSubstr("another compiler: clang 19; wanted is clang 20"));
  code = counted.code;
  code.generation = Generation::npu1;
  EXPECT_THAT(refusal([&] { counted.require(code); }), HasSubstr("another NPU: npu2; wanted is npu1"));
}

TEST(CountedCycles, OfAnotherFormAreRefused) {
  const auto with = [](const std::function<void(Json&)>& change) {
    auto json = Json::parse(to_json(table()));
    change(json);
    return refusal([&] { (void)read_counted_cycles(json.dump(), "t.json"); });
  };
  EXPECT_THAT(refusal([] { (void)read_counted_cycles("{", "t.json"); }), HasSubstr("t.json is no JSON"));
  EXPECT_THAT(refusal([] { (void)read_counted_cycles("[]", "t.json"); }), HasSubstr("t.json is no object"));
  EXPECT_THAT(with([](Json& json) { json["schema"] = "x"; }), HasSubstr("t.json: schema is \"x\""));
  EXPECT_THAT(with([](Json& json) { json["schema_version"] = 2; }), HasSubstr("schema_version is 2; 1 is read"));
  EXPECT_THAT(with([](Json& json) { json["functions"][0].erase("bundles"); }),
              HasSubstr("t.json: functions[0] has no \"bundles\""));
  EXPECT_THAT(with([](Json& json) { json["functions"][0]["cycles"] = 7; }),
              HasSubstr("cycles is 7; bundles and stalls are 1486"));
  EXPECT_THAT(with([](Json& json) { json["functions"][0]["loads"] = -1; }), HasSubstr("loads"));
  EXPECT_THAT(with([](Json& json) { json["functions"][0]["banks"][0]["address"] = 1ULL << 40; }),
              HasSubstr("at most 4294967295"));
  EXPECT_THAT(with([](Json& json) { json["generation"] = "npu9"; }), HasSubstr("npu9"));
  EXPECT_THAT(with([](Json& json) { json["definitions"] = "DIM_M=64"; }), HasSubstr("definitions is no list"));
}

TEST(KnownValues, AreSetsByFunction) {
  const auto sets = read_known_values(R"({"f": [{"p0": "0x70400", "r0": 64}, {}], "g": []})", "a.json");
  ASSERT_EQ(sets.size(), 2U);
  EXPECT_THAT(sets[0].known, ElementsAre(AllOf(Field(&KnownValue::name, "p0"), Field(&KnownValue::value, 0x70400U)),
                                         AllOf(Field(&KnownValue::name, "r0"), Field(&KnownValue::value, 64U))));
  EXPECT_THAT(refusal([] { (void)read_known_values(R"({"f": [{"p0": true}]})", "a.json"); }),
              HasSubstr("a.json: f[0]: p0"));
  EXPECT_THAT(refusal([] { (void)read_known_values(R"({"f": {}})", "a.json"); }), HasSubstr("a.json: f is no list"));
}

}  // namespace
}  // namespace npubench::cycles
