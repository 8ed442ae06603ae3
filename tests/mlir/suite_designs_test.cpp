// The designs of mlir/ are those that the default benchmarks load.
#include <gmock/gmock.h>

#include <set>
#include <string>
#include <variant>

#include <npubench/base/error.h>
#include <npubench/bench/case_choice.h>
#include <npubench/design/serialize.h>

#include "designs.h"
#include "standard_program.h"

namespace npubench {
namespace {

class SuiteDesigns : public testing::TestWithParam<Generation> {};

TEST_P(SuiteDesigns, AreThoseOfMlir) {
  std::set<std::string> loaded, printed;
  for (const auto& each : bench::suite_of(bench::standard_program(), {}, architecture(GetParam()))) {
    if (each.on_request) continue;
    if (const auto* kernel = std::get_if<KernelCase>(&each.body)) {
      try {
        loaded.insert(kernel->program(GetParam()).hash());
      } catch (const Error& error) {
        ASSERT_EQ(error.category(), ErrorCategory::does_not_fit) << each.name << ": " << error.what();
      }
    } else if (const auto* pipeline = std::get_if<bench::PipelineBody>(&each.body)) {
      for (const auto& design : pipeline->designs(GetParam())) loaded.insert(hash(design));
    }
  }
  for (const auto& each : test::all_designs(GetParam())) {
    if (each.design.name != "whisper_base_rows") printed.insert(hash(each.design));  // which is of no benchmark
  }
  EXPECT_EQ(printed, loaded);
}

INSTANTIATE_TEST_SUITE_P(Generations, SuiteDesigns, testing::Values(Generation::npu1, Generation::npu2),
                         [](const auto& generation) { return std::string(name(generation.param)); });

}  // namespace
}  // namespace npubench
