// A bench of cases that took times which are known: all samples differ, and those of each repetition from the others'.
// Its test is statistics_test.cpp.
#include <memory>

#include <npubench/base/error.h>
#include <npubench/bench/application.h>

namespace npubench::bench {
namespace {

/// Of a run that took what a machine takes that is disturbed once.
std::vector<double> samples_of_repetition(std::size_t count, int repetition) {
  std::vector<double> samples;
  for (std::size_t i = 0; i < count; ++i) {
    const auto microseconds = 123.4 + static_cast<double>(i * 7 % 15) + (i == 2 ? 500 : 0);
    samples.push_back(microseconds * (1 + 0.25 * repetition * repetition) * 1e-6);
  }
  return samples;
}

/// `failing`: the repetition that fails, or none.
Case known_case(const std::string& name, int failing) {
  Case c{.name = name, .body = HostBody()};
  c.parameters.kernel = "Known";
  c.body = HostBody(
      [failing, done = std::make_shared<int>(0)](const Device&, std::size_t samples, const std::atomic<bool>*) {
        const int repetition = (*done)++;
        if (repetition == failing) throw Error(ErrorCategory::device, "the host gave up");
        HostResult result;
        result.samples = samples_of_repetition(samples, repetition);
        result.cpu_seconds = static_cast<double>(samples) * 1e-5 * (1 + repetition);
        result.operations = 1e6;
        result.counters = {{"own", 3.0 + repetition * repetition}};
        return result;
      });
  return c;
}

std::vector<Case> cases(const Architecture&, const FlagValues&) {
  return {known_case("Known/all", -1), known_case("Known/second-fails", 1)};
}

}  // namespace
}  // namespace npubench::bench

int main(int argc, char** argv) {
  return npubench::bench::run(argc, argv, {.name = "known_samples", .more_cases = npubench::bench::cases});
}
