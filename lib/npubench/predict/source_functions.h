// Core functions of published designs that take longer or shorter than this library's of the same name.
#pragma once

#include <cstdint>

#include <npubench/core/core_function.h>

namespace npubench {

/// Products of bf16 whose blocks of C are transposed on the core, as C is column-major: only their cycles are known
/// here.
void transpose_c(CoreFunctionLibrary& library);

/// Products of a matrix and a vector that take no longer than loading the matrix: amd/IRON's, in bf16.
void multiply_while_loading(CoreFunctionLibrary& library);

/// Conversions from f32 to bf16 that take so many cycles an element.
void convert_in(CoreFunctionLibrary& library, double cycles_an_element);

/// Attention that multiplies so many columns of the values at once, of head_dim: the share of the product's cycles.
void multiply_values(CoreFunctionLibrary& library, std::int64_t columns, std::int64_t head_dim);

}  // namespace npubench
