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

/// Throws Error(invalid_argument) for a row without extents or with types that Matmul does not take.
MatmulRow matmul_row(const Workload& workload, Generation generation, CoreCompiler compiler);

}  // namespace npubench
