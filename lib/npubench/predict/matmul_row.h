// Which matmul design a row of measurements means.
#pragma once

#include <npubench/kernels/matmul.h>
#include <npubench/predict/workload.h>

namespace npubench {

/// The design that a row describes: a Matmul, and whether a separate pass casts its f32 output to bf16.
struct MatmulRow {
  Matmul::Config config{};
  bool separate_cast = false;
  bool compiler_generated = false;  ///< the core's loops come from mlir-air's code generator
};

/// The number after `word` in the row's note, as in "k_L2=256" or "lqp256".
std::optional<std::int64_t> number_after(const Workload& workload, std::string_view word);

/// Extents smaller than the row's tile are padded to it, and K is gathered as deep as the memory tile allows where it
/// does not hold what the row says. Throws Error(invalid_argument) for a row without extents or with types that Matmul
/// does not take.
MatmulRow matmul_row(const Workload& workload, Generation generation, CoreCompiler compiler);

}  // namespace npubench
