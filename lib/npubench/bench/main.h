// The main function of a benchmark executable for kernels of one's own.
#pragma once

#include <functional>

#include <npubench/bench/program.h>

namespace npubench::bench {

/// Runs the command that the first argument names (emit, predict), else the benchmarks. Returns the exit code. What
/// `make` throws is reported as a mistake in the program.
int run_program(int argc, char** argv, const std::function<Program()>& make);

/// The main function of an executable whose kernels are these; each has a KernelFamily:
///
///   int main(int argc, char** argv) { return npubench::bench::run_kernels<RmsNorm>(argc, argv); }
template <class... Kernels>
int run_kernels(int argc, char** argv) {
  return run_program(argc, argv, [] { return Program{.families = families_of<Kernels...>()}; });
}

}  // namespace npubench::bench
