// What the benchmarks of matrix products share.
#pragma once

#include <functional>
#include <string>

#include <npubench/kernels/matmul.h>

#include "case.h"

namespace npubench::bench {

/// A case of that name and group. `make_problem` is called once for all cases of the same `problem_key`; its inputs are
/// what Matmul::set_inputs takes.
Case matmul_case(std::string name, const Matmul::Config& config, const char* group, std::string problem_key,
                 std::function<Problem()> make_problem, std::string label = {});

}  // namespace npubench::bench
