// The command line.
#include <npubench/bench/options.h>

#include <gmock/gmock.h>

#include <npubench/base/error.h>

namespace npubench::bench {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Pair;

Options parse(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), "bench");
  return parse_options(arguments);
}

/// What goes to Google Benchmark besides what it is told in any case.
std::vector<std::string> passed_on(const Options& options) {
  const auto usual = parse({}).google_benchmark;
  return {options.google_benchmark.begin() + static_cast<std::ptrdiff_t>(usual.size()), options.google_benchmark.end()};
}

std::string error_of(const std::vector<std::string>& arguments) {
  try {
    parse(arguments);
  } catch (const Error& error) {
    EXPECT_EQ(error.category(), ErrorCategory::invalid_argument);
    return error.what();
  }
  return "no error";
}

TEST(Options, HaveDefaults) {
  const Options options = parse({});
  EXPECT_EQ(options.device, "auto");
  EXPECT_FALSE(options.device_given);
  EXPECT_EQ(options.format, Format::console);
  EXPECT_EQ(options.time_unit, "us");
  EXPECT_EQ(options.out, std::nullopt);
  EXPECT_THAT(passed_on(options), IsEmpty());
}

TEST(Options, AreTakenOrPassedOn) {
  const Options options = parse({"--device=emulated:npu2", "--benchmark_filter=Matmul", "--benchmark_out=a.json",
                                 "--benchmark_format=json", "--benchmark_list_tests", "--benchmark_repetitions=3"});
  EXPECT_EQ(options.device, "emulated:npu2");
  EXPECT_TRUE(options.device_given);
  EXPECT_EQ(options.out, "a.json");
  EXPECT_EQ(options.format, Format::json);
  EXPECT_TRUE(options.list_tests);
  EXPECT_EQ(options.repetitions, 3);
  EXPECT_EQ(options.filter, "Matmul");
  EXPECT_THAT(passed_on(options), ElementsAre("--benchmark_repetitions=3"));
}

TEST(Options, DeviceMayStandApart) { EXPECT_EQ(parse({"--device", "emulated"}).device, "emulated"); }

TEST(Options, BooleansNeedNoValue) {
  EXPECT_TRUE(parse({"--benchmark_list_tests=true"}).list_tests);
  EXPECT_FALSE(parse({"--benchmark_list_tests=false"}).list_tests);
  EXPECT_THAT(error_of({"--benchmark_list_tests=perhaps"}), HasSubstr("perhaps"));
}

// Its text is "0.5" in one version of Google Benchmark and "0.5s" or "10x" in the next.
TEST(Options, MinimumTimeIsCheckedAndDropped) {
  for (const char* text : {"0.5", "0.5s", "10x"}) {
    EXPECT_THAT(passed_on(parse({std::string("--benchmark_min_time=") + text})), IsEmpty());
  }
  EXPECT_THAT(error_of({"--benchmark_min_time=long"}), HasSubstr("long"));
}

TEST(Options, ContextIsPairs) {
  EXPECT_THAT(parse({"--benchmark_context=a=1,b=2=3"}).context, ElementsAre(Pair("a", "1"), Pair("b", "2=3")));
  EXPECT_THAT(error_of({"--benchmark_context=a"}), HasSubstr("<key>=<value>"));
}

TEST(Options, ErrorsNameValueAndChoices) {
  EXPECT_THAT(error_of({"--benchmark_format=xml"}), HasSubstr("--benchmark_format=xml"));
  EXPECT_THAT(error_of({"--benchmark_format=xml"}), HasSubstr("console, json, csv"));
  EXPECT_THAT(error_of({"--benchmark_out_format=csv"}), HasSubstr("json"));
  EXPECT_THAT(error_of({"--benchmark_time_unit=h"}), HasSubstr("ns, us, ms, s"));
  EXPECT_THAT(error_of({"--benchmark_repetitions=many"}), HasSubstr("many"));
  EXPECT_THAT(error_of({"--benchmark_repetitions=0"}), HasSubstr("at least 1"));
  EXPECT_THAT(error_of({"--benchmark_repetitions=99999999999"}), HasSubstr("99999999999"));
  EXPECT_THAT(error_of({"--benchmark_filter"}), HasSubstr("no value"));
  EXPECT_THAT(error_of({"--device="}), HasSubstr("no value"));
  EXPECT_THAT(error_of({"--device"}), HasSubstr("no value"));
  EXPECT_THAT(error_of({"--nonsense"}), HasSubstr("--nonsense"));
  EXPECT_THAT(error_of({"nonsense"}), HasSubstr("nonsense"));
  EXPECT_THAT(error_of({""}), HasSubstr("unknown argument"));
}

TEST(Options, HelpShowsOursTheirsAndTheProfiles) {
  EXPECT_TRUE(parse({"--help"}).help);
  EXPECT_TRUE(parse({"-h"}).help);
  const std::string text = help_text({});
  for (const char* part :
       {"--device=", "--benchmark_filter=", "--benchmark_out=", "phoenix-7940hs-turbo", "Exit code"}) {
    EXPECT_THAT(text, HasSubstr(part));
  }
}

}  // namespace
}  // namespace npubench::bench
