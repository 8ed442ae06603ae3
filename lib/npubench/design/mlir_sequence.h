// A runtime sequence as an aie.runtime_sequence operation.
#pragma once

#include <string>

#include <npubench/design/mlir_names.h>

namespace npubench::detail {

/// Appends to `out` the sequence as @name. Throws Error(unsupported) for a transfer whose innermost stride is not 1.
void print_sequence(const RuntimeSequence& sequence, const std::string& name, const DesignNames& names,
                    std::string& out);

}  // namespace npubench::detail
