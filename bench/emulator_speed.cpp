// How fast the emulator itself is: host code, by the host's clock.
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <ctime>

#include <npubench/base/error.h>
#include <npubench/kernels/matmul.h>

#include "eigen_product.h"
#include "suite.h"

namespace npubench::bench {

namespace {

constexpr std::int64_t kSize = 512;
constexpr std::int64_t kTile = 64;
constexpr Cores kCores{4, 4};
constexpr double kOperations = 2.0 * kSize * kSize * kSize;
// More times Eigen's time than this is a defect of the emulator.
constexpr double kGoalTimesEigen = 3;

Matmul::Config config() {
  return {.m = kSize,
          .k = kSize,
          .n = kSize,
          .in = DataType::bf16,
          .out = DataType::f32,
          .tile_m = kTile,
          .tile_k = kTile,
          .tile_n = kTile,
          .columns = kCores.columns,
          .core_rows = kCores.rows};
}

Problem make_problem() {
  Problem problem;
  problem.inputs.push_back(uniform(DataType::bf16, kSize * kSize, -1, 1, 11));
  problem.inputs.push_back(uniform(DataType::bf16, kSize * kSize, -1, 1, 12));
  const reference::MatmulProblem sizes{.m = kSize, .k = kSize, .n = kSize, .out = DataType::f32};
  problem.expected = reference::matmul(sizes, problem.inputs[0].view(), problem.inputs[1].view());
  return problem;
}

// The machine that the session emulates; beside a real NPU, the default one.
Device emulated(const Device& device, bool functional, const std::atomic<bool>* stop) {
  const DeviceInfo& info = device.info();
  const std::string spec = info.backend == "emulated" ? "emulated:" + info.profile.name : "emulated";
  DeviceOptions options;
  options.functional = functional;
  options.stop = stop;
  return Device::open(spec, std::move(options));
}

RunResult run(Kernel& kernel) {
  RunResult result = kernel.run();
  if (result.state == RunState::aborted) throw Error(ErrorCategory::interrupted, "interrupted");
  if (result.state != RunState::completed) {
    throw Error(ErrorCategory::device, fmt::format("the run ended as {}: {}", name(result.state), result.diagnosis));
  }
  return result;
}

// Calls `f` once to warm up and then `samples` times with a clock on each.
template <class F>
HostResult time_host(std::size_t samples, const std::atomic<bool>* stop, F&& f) {
  using Time = std::chrono::steady_clock;
  HostResult result;
  f();
  const std::clock_t cpu_start = std::clock();
  for (std::size_t i = 0; i < samples; ++i) {
    if (stop != nullptr && *stop) throw Error(ErrorCategory::interrupted, "interrupted");
    const auto start = Time::now();
    f();
    result.samples.push_back(std::chrono::duration<double>(Time::now() - start).count());
  }
  result.cpu_seconds = static_cast<double>(std::clock() - cpu_start) / CLOCKS_PER_SEC;
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
  Matmul matmul(emulated(device, true, stop), config());
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

HostResult timing_only(const Device& device, std::size_t samples, const std::atomic<bool>* stop) {
  const Problem problem = make_problem();
  const auto steady_cycles = [&](Matmul& matmul) {
    matmul.set_inputs(problem.inputs[0].view(), problem.inputs[1].view());
    run(matmul);  // the first run of a context boots the cores
    return run(matmul).cycles;
  };
  Matmul whole(emulated(device, true, stop), config());
  Matmul timing(emulated(device, false, stop), config());
  const std::int64_t expected = steady_cycles(whole), found = steady_cycles(timing);
  if (expected != found) {
    throw Error(ErrorCategory::device,
                fmt::format("a timing-only run takes {} cycles, one with data {}", found, expected));
  }
  HostResult result = time_host(samples, stop, [&] { run(timing); });
  result.label = "host clock, no data";
  return result;
}

Case make_case(const std::string& name, const HostBody& body) {
  Case c;
  c.name = name;
  c.parameters = {.kernel = "Matmul",
                  .group = kEmulatorGroup,
                  .in = DataType::bf16,
                  .out = DataType::f32,
                  .tile = {{"m", kTile}, {"k", kTile}, {"n", kTile}},
                  .shape = {{"M", kSize}, {"K", kSize}, {"N", kSize}},
                  .columns = kCores.columns,
                  .core_rows = kCores.rows,
                  .other = {}};
  c.body = body;
  return c;
}

}  // namespace

void add_emulator_speed(std::vector<Case>& cases) {
  const std::string shape = fmt::format("{0}x{0}x{0}", kSize);
  Case eigen =
      make_case("Emulator/Eigen/f32/" + shape, [](const Device&, std::size_t samples, const std::atomic<bool>* stop) {
        return time_eigen(fastest_eigen_product(), samples, stop);
      });
  eigen.parameters.kernel = "Eigen";
  eigen.parameters.in = DataType::f32;
  eigen.parameters.tile.clear();
  eigen.parameters.columns = eigen.parameters.core_rows = 0;
  cases.push_back(std::move(eigen));
  cases.push_back(make_case(case_name("Emulator", "bf16_f32", kTile, shape, kCores), functional));
  cases.push_back(make_case(case_name("Emulator", "timing-only", kTile, shape, kCores), timing_only));
}

}  // namespace npubench::bench
