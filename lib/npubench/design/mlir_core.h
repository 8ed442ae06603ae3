// The program of a core as an aie.core operation.
#pragma once

#include <string>

#include <npubench/design/mlir_names.h>

namespace npubench::detail {

/// "memref<64x64xbf16>", "f32".
std::string parameter_text(const ParameterType& parameter);

/// Appends to `out`. Throws Error(unsupported) for a program that uses objects acquired in a loop outside of it.
void print_core(const Design& design, const DesignNames& names, const Core& core, std::string& out);

}  // namespace npubench::detail
