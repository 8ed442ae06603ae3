// What kernels over rows share: rows dealt to cores in calls of as many as L1 holds.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <npubench/design/checked_program.h>
#include <npubench/kernels/limits.h>
#include <npubench/kernels/stream_design.h>

namespace npubench {

struct RowPlan {
  std::string_view name{};    ///< for messages
  std::string design_name{};  ///< of all that varies
  std::int64_t rows = 0;
  std::int64_t width = 0;
  DataType dtype{};
  std::int64_t tile = 0;
  int columns = 1;
  int core_rows = 1;
  int parameter_rows = 0;  ///< of bf16, which every row is combined with: gamma, beta
  int operands = 1, results = 1;
};

/// The largest divisor of tile for which rows in and out fit L1 double buffered; 1 when none does.
std::int64_t rows_per_call(const RowPlan& plan);

/// Checks and fills in what kernels over rows have in common. A tile of more rows than there are becomes all of them.
/// Throws Error(invalid_argument) for values outside their domain.
template <class Config>
void resolve_rows(Config& config, DataType type, Generation generation) {
  require_extent("rows", config.rows);
  require_extent("width", config.width);
  require_positive("tile", config.tile);
  require_multiple("width", config.width, static_cast<std::int64_t>(4 / size_of(type)), "DMAs move words of 4 bytes");
  config.tile = shrunk(config.tile, config.rows, 1);
  resolve_array(config, generation);
}

/// The plan of the dataflow without function and scalars, of values that resolve_rows() took. Throws
/// Error(does_not_fit) where a core does not hold one row, with the widest that it does hold.
StreamPlan stream_plan(const RowPlan& plan, Generation generation);

/// require_fit of that plan's design.
CheckedProgram require_row_fit(const Design& design, const RowPlan& plan);

}  // namespace npubench
