#include <npubench/predict/predict_case.h>

#include <algorithm>
#include <array>
#include <vector>

#include <fmt/format.h>

#include <npubench/base/error.h>
#include <npubench/runtime/timekeeper.h>

namespace npubench {
namespace {

RunResult second_run(const Kernel& kernel, const Device& device) {
  std::vector<Buffer> buffers;
  for (const auto& argument : kernel.design().sequence().arguments) {
    buffers.push_back(device.allocate(static_cast<std::size_t>(argument.type.bytes())));
  }
  std::vector<Buffer*> pointers;
  for (auto& buffer : buffers) pointers.push_back(&buffer);
  auto program = device.load(kernel.design(), pointers);
  (void)program.run(std::chrono::hours(1));
  auto result = program.run(std::chrono::hours(1));
  if (result.state != RunState::completed) {
    throw Error(ErrorCategory::device, fmt::format("the run ended as {}: {}", name(result.state), result.diagnosis));
  }
  return result;
}

}  // namespace

CasePrediction predict_case(const KernelCase& asked, const Device& device) try {
  const auto& profile = device.info().profile;
  const auto kernel = asked.on(profile.generation).make(device);
  const auto result = second_run(*kernel, device);
  const auto of_array = result.demands.value_or(CycleDemands{});
  const std::array<double, 4> demands{
      static_cast<double>(of_array.core), static_cast<double>(of_array.stream), static_cast<double>(of_array.dram),
      detail::Timekeeper::modelled(profile.machine).launch_and_cycles(0) * profile.machine.clock_hz};
  CasePrediction prediction;
  prediction.microseconds = result.phases.device() * 1e6;
  prediction.bound = static_cast<Bound>(std::ranges::max_element(demands) - demands.begin());
  prediction.cycles = static_cast<std::int64_t>(result.cycles);
  prediction.core_cycle_sources = device.cycle_sources(kernel->design());
  return prediction;
} catch (const Error& error) {
  CasePrediction prediction;
  prediction.reason = error.what();
  std::ranges::replace(prediction.reason, '\n', ' ');
  return prediction;
}

}  // namespace npubench
