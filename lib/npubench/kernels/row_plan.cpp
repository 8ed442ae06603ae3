#include <npubench/kernels/row_plan.h>

#include <algorithm>

#include <fmt/format.h>

#include <npubench/base/math.h>
#include <npubench/kernels/limits.h>

namespace npubench {
namespace {

StreamPlan objects_of(const RowPlan& plan, std::int64_t rows) {
  const MemRef object{{rows, plan.width}, plan.dtype};
  StreamPlan stream{.name = {},
                    .input = object,
                    .output = object,
                    .operands = plan.operands,
                    .results = plan.results,
                    .function = {}};
  if (plan.has_parameters) stream.parameters = MemRef{{2, plan.width}, DataType::bf16};
  return stream;
}

}  // namespace

std::int64_t rows_per_call(const RowPlan& plan) {
  for (auto rows = plan.tile; rows > 1; --rows) {
    if (plan.tile % rows != 0) continue;
    // Both generations have cores of the same size.
    if (stream_core_bytes(objects_of(plan, rows), 2, 2) <= object_capacity(Generation::npu1)) return rows;
  }
  return 1;
}

StreamPlan stream_plan(const RowPlan& plan, Generation generation) {
  require_positive("rows", plan.rows);
  require_positive("width", plan.width);
  require_positive("tile", plan.tile);
  require_within("tile", plan.tile, "rows", plan.rows, 1);
  require_multiple("width", plan.width, static_cast<std::int64_t>(4 / size_of(plan.dtype)),
                   "DMAs move words of 4 bytes");
  require_array(plan.columns, plan.core_rows, generation);
  const auto rows = rows_per_call(plan);
  auto stream = objects_of(plan, rows);
  stream.name = fmt::format("{}_{}_{}x{}_{}_{}x{}", plan.name, name(plan.dtype), plan.rows, plan.width, plan.tile,
                            plan.columns, plan.core_rows);
  stream.generation = generation;
  stream.columns = plan.columns;
  stream.core_rows = plan.core_rows;
  stream.objects = ceil_div(plan.rows, rows * plan.columns * plan.core_rows);
  return stream;
}

CheckedProgram require_row_fit(Design design, const RowPlan& plan) {
  return require_fit(std::move(design), fmt::format("{} of rows of {} {}", plan.name, plan.width, name(plan.dtype)),
                     plan.has_parameters ? "one row in, one out, gamma and beta" : "one row in, one out",
                     [&]() -> std::string {
                       // Buffers begin at multiples of 32 bytes.
                       const auto step = static_cast<std::int64_t>(32 / size_of(plan.dtype));
                       auto narrower = plan;
                       const auto row_bytes = [&](std::int64_t width) {
                         narrower.width = width;
                         return stream_core_bytes(objects_of(narrower, 1), 1, 1);
                       };
                       // Linear in the width, so one division finds it.
                       const auto width = object_capacity(Generation::npu1) / row_bytes(1) / step * step;
                       return fmt::format("rows of at most {} fit", width);
                     });
}

}  // namespace npubench
