// amd/IRON's product of a matrix and a vector, as a design.
#pragma once

#include <cstdint>

#include <npubench/base/data_type.h>
#include <npubench/design/design.h>

namespace npubench {

/// One core a column, which takes A (m x k) over one shim channel and x over the other; no memory tile is on the way
/// (amd/IRON, iron/operators/gemv/design.py).
struct SourceGemv {
  std::int64_t m = 0, k = 0;
  DataType dtype = DataType::bf16;  ///< bf16 or i8
  std::int64_t rows_per_call = 1;
  int columns = 1;
};

/// Rows are dealt to the columns in contiguous shares, the last of which is filled up. Its results are f32, where the
/// source's are bf16: two bytes more for each row of A.
Design source_gemv(const SourceGemv& config, Generation generation);

}  // namespace npubench
