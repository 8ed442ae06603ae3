// Reads designs back from MLIR text: an independent reading of the syntax that to_mlir() writes.
#pragma once

#include <string>
#include <string_view>

#include <npubench/design/design.h>

namespace npubench::test {

/// The design that the text describes. What the text does not say stays empty: the design's name, sources and
/// definitions of functions. Arguments that a FIFO's end in a shim writes are outputs. Throws std::runtime_error with
/// the line that is not understood.
Design read_mlir(std::string_view text);

}  // namespace npubench::test
