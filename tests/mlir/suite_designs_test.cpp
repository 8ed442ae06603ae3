// The designs of mlir/ are those that the default benchmarks load.
#include <gmock/gmock.h>

#include <map>
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

/// By their hashes, with the names of cases that load them.
std::map<std::string, std::string> loaded_designs(Generation generation) {
  std::map<std::string, std::string> loaded;
  for (const auto& each : bench::suite_of(bench::standard_program(), {}, architecture(generation))) {
    if (const auto* pipeline = std::get_if<bench::PipelineBody>(&each.body)) {
      for (const auto& design : pipeline->designs(generation)) loaded.emplace(hash(design), each.name);
    }
    const auto* const kernel = std::get_if<KernelCase>(&each.body);
    if (kernel == nullptr || each.on_request) continue;
    try {
      loaded.emplace(kernel->program(generation).hash(), each.name);
    } catch (const Error& error) {
      EXPECT_EQ(error.category(), ErrorCategory::does_not_fit) << each.name << ": " << error.what();
    }
  }
  return loaded;
}

class SuiteDesigns : public testing::TestWithParam<Generation> {};

TEST_P(SuiteDesigns, AreThoseOfMlir) {
  const auto loaded = loaded_designs(GetParam());
  std::set<std::string> printed;
  for (const auto& each : test::all_designs(GetParam())) {
    printed.insert(hash(each.design));
    if (each.design.name == "whisper_base_rows") continue;  // which is of no benchmark
    EXPECT_TRUE(loaded.contains(hash(each.design))) << each.name;
  }
  for (const auto& [hash, name] : loaded) EXPECT_TRUE(printed.contains(hash)) << name;
}

INSTANTIATE_TEST_SUITE_P(Generations, SuiteDesigns, testing::Values(Generation::npu1, Generation::npu2),
                         [](const auto& generation) { return std::string(name(generation.param)); });

}  // namespace
}  // namespace npubench
