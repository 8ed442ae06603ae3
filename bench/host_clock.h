// What benchmarks of the emulator's own speed share: host code by the host's clock.
#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <ctime>
#include <string>

#include <npubench/base/error.h>
#include <npubench/bench/case.h>
#include <npubench/kernels/matmul.h>

namespace npubench::bench {

/// Calls `f` once to warm up and then `samples` times with a clock on each. Throws Error(interrupted) when `stop` says
/// so.
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

/// The machine that the session emulates; beside a real NPU, the default one.
Device emulated(const Device& device, bool functional, const std::atomic<bool>* stop);

/// What runs there: 512 cubed on 4 x 4 cores in tiles of 64.
Matmul::Config emulated_product();

/// "Emulator/<what>/tile:64/512x512x512/cores:4x4", after that product.
std::string emulator_case_name(const std::string& what);

/// A case of group "emulator" around that product.
Case emulator_case(const std::string& name, const HostBody& body);

}  // namespace npubench::bench
