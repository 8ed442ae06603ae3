// The core functions of this folder, a file each: what it computes (symbols, parameters, layouts), the host's version,
// its binding to a declaration, and its cycles. What mlir-aie's kernel library lacks is stated once for host and core,
// in mlir/kernels (docs/core-code.md).
//
// "Blocked r x s" means the matrix is stored as blocks of r x s in row-major order of blocks, each block row-major: the
// layout of mlir-aie's mm.cc. r, s, t are Architecture::multiply_block of the mode.
//
// Accuracy. bfp16 mode is that of matmul.cpp. exp (attention, softmax, gelu) has a relative error below 1e-6
// where the hardware uses tables or bf16 polynomials: its accuracy class or better, not its bits. gelu is the tanh
// form. Inputs are finite: what NaN and infinity give is not specified.
//
// Reproducibility. All instruction sets give the same bits: sums run in a fixed order (over K one by one, over a row in
// 16 interleaved partial sums), and fused multiply-add is used only where the product is exact, which makes it equal to
// a multiplication and an addition. The exception is products below f32's normal range (2^-126).
#pragma once

#include <npubench/core/core_function.h>

namespace npubench {

/// Calls add_<name>(library) of every <name>.cpp here. CMake writes it from the folder.
void add_listed_core_functions(CoreFunctionLibrary& library);

}  // namespace npubench
