// How fast the emulator moves and computes the bytes: against Eigen's product. Without bytes: engine_speed.cpp.
#include <fmt/format.h>

#include <algorithm>

#include <npubench/base/error.h>
#include <npubench/kernels/matmul.h>

#include "eigen_product.h"
#include "emulator_cases.h"
#include "host_clock.h"

namespace npubench::bench {

namespace {

constexpr std::int64_t kSize = 512;  // emulated_product()'s
constexpr double kOperations = 2.0 * kSize * kSize * kSize;
// More times Eigen's time than this is a defect of the emulator.
constexpr double kGoalTimesEigen = 3;

Problem make_problem() {
  Problem problem;
  Inputs inputs;
  problem.inputs.push_back(inputs.make(DataType::bf16, kSize * kSize, {-1, 1}, 11));
  problem.inputs.push_back(inputs.make(DataType::bf16, kSize * kSize, {-1, 1}, 12));
  const reference::MatmulProblem sizes{.m = kSize, .k = kSize, .n = kSize, .out = DataType::f32};
  problem.expected = reference::matmul(sizes, problem.inputs[0].view(), problem.inputs[1].view());
  return problem;
}

RunResult run(Kernel& kernel) {
  RunResult result = kernel.run();
  if (result.state == RunState::aborted) throw Error(ErrorCategory::interrupted, "interrupted");
  if (result.state != RunState::completed) {
    throw Error(ErrorCategory::device, fmt::format("the run ended as {}: {}", name(result.state), result.diagnosis));
  }
  return result;
}

HostResult time_eigen(const EigenProduct& eigen, std::size_t samples, const std::atomic<bool>* stop) {
  const std::vector<float> a(kSize * kSize, 0.5f), b(kSize * kSize, 0.25f);
  std::vector<float> c(kSize * kSize);
  HostResult result =
      time_host(samples, stop, [&] { eigen.multiply(a.data(), b.data(), c.data(), static_cast<int>(kSize)); });
  const bool right = std::all_of(c.begin(), c.end(), [](float x) { return x == kSize * 0.125f; });
  if (!right) throw Error(ErrorCategory::device, fmt::format("Eigen's {} product is wrong", eigen.instructions));
  result.operations = kOperations;
  result.label = fmt::format("host clock, 1 thread, {}", eigen.instructions);
  return result;
}

HostResult functional(const Device& device, std::size_t samples, const std::atomic<bool>* stop) {
  const Problem problem = make_problem();
  Matmul matmul(emulated(device, true, stop), emulated_product());
  matmul.set_inputs(problem.inputs[0].view(), problem.inputs[1].view());
  // The yardstick is taken before and after, so that a machine that changes its pace shows in both alike.
  const EigenProduct eigen = fastest_eigen_product();
  std::vector<double> yardstick = time_eigen(eigen, samples, stop).samples;
  HostResult result = time_host(samples, stop, [&] { run(matmul); });
  const std::vector<double> after = time_eigen(eigen, samples, stop).samples;
  yardstick.insert(yardstick.end(), after.begin(), after.end());

  result.accuracy = reference::compare(matmul.output_elements(), problem.expected.values, problem.expected.tolerance);
  result.operations = kOperations;
  // Of the fastest samples: those that other programs disturbed least.
  const double ratio = results::statistics(result.samples).min / results::statistics(yardstick).min;
  result.counters.emplace_back("times_eigen", ratio);
  result.counters.emplace_back("goal_times_eigen", kGoalTimesEigen);
  result.label = fmt::format("host clock, {:.2f} x Eigen {}", ratio, eigen.instructions);
  return result;
}

}  // namespace

void add_emulator_speed(std::vector<Case>& cases) {
  const std::string shape = fmt::format("{0}x{0}x{0}", kSize);
  Case eigen = emulator_case("Emulator/Eigen/f32/" + shape,
                             [](const Device&, std::size_t samples, const std::atomic<bool>* stop) {
                               return time_eigen(fastest_eigen_product(), samples, stop);
                             });
  eigen.parameters.kernel = "Eigen";
  eigen.parameters.in = DataType::f32;
  eigen.parameters.tile.clear();
  eigen.parameters.columns = eigen.parameters.core_rows = 0;
  cases.push_back(std::move(eigen));
  cases.push_back(emulator_case(emulator_case_name("bf16_f32"), functional));
}

}  // namespace npubench::bench
