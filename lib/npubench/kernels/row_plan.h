// What LayerNorm and Softmax share: rows dealt to cores in calls of as many as L1 holds.
#pragma once

#include <cstdint>
#include <string_view>

#include <npubench/design/checked_program.h>
#include <npubench/kernels/stream_design.h>

namespace npubench {

struct RowPlan {
  std::string_view name;
  std::int64_t rows = 0;
  std::int64_t width = 0;
  DataType dtype{};
  std::int64_t tile = 0;
  int columns = 1;
  int core_rows = 1;
  bool has_parameters = false;  ///< bf16 [2, width]
  int operands = 1, results = 1;
};

/// The largest divisor of tile for which rows in and out fit L1 double buffered; 1 when none does.
std::int64_t rows_per_call(const RowPlan& plan);

/// The plan of the dataflow, but for function and scalars. Throws Error(invalid_argument) for values outside their
/// domain.
StreamPlan stream_plan(const RowPlan& plan, Generation generation);

/// require_fit with the widest row that fits as its remedy.
CheckedProgram require_row_fit(Design design, const RowPlan& plan);

}  // namespace npubench
