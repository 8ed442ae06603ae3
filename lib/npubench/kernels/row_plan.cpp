#include <npubench/kernels/row_plan.h>

#include <algorithm>

#include <fmt/format.h>

#include <npubench/base/error.h>
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
  if (plan.parameter_rows > 0) stream.parameters = MemRef{{plan.parameter_rows, plan.width}, DataType::bf16};
  return stream;
}

std::string text(const RowPlan& plan) {
  return fmt::format("{} of rows of {} {}", plan.name, plan.width, name(plan.dtype));
}

const char* buffers(const RowPlan& plan) {
  switch (plan.parameter_rows) {
    case 0: return "one row in, one out";
    case 1: return "one row in, one out, gamma";
    case 2: return "one row in, one out, gamma and beta";
    default: return "one row in, one out, parameters";
  }
}

/// As require_fit() says it of a design, before one is made of rows of any width.
void require_row_fits(const RowPlan& plan, Generation generation) {
  const auto bytes_of = [&plan](std::int64_t width) {
    auto other = plan;
    other.width = width;
    return stream_core_bytes(objects_of(other, 1), 1, 1);
  };
  const auto capacity = object_capacity(generation), bytes = bytes_of(plan.width);
  if (bytes <= capacity) return;
  // Buffers begin at multiples of 32 bytes. Bytes are linear in the width, so one division finds the widest.
  const auto step = static_cast<std::int64_t>(32 / size_of(plan.dtype));
  throw Error(ErrorCategory::does_not_fit,
              fmt::format("{} needs {} bytes of L1 ({}), {} has {}", text(plan), bytes, buffers(plan),
                          to_string(core_tile(0, 0)), core_capacity(generation)),
              fmt::format("rows of at most {} fit", capacity / bytes_of(1) / step * step));
}

}  // namespace

std::int64_t rows_per_call(const RowPlan& plan) {
  // Both generations have cores of the same size, which no more rows fit than its memory has bytes.
  const auto capacity = object_capacity(Generation::npu1);
  for (auto rows = std::min(plan.tile, capacity); rows > 1; --rows) {
    if (plan.tile % rows != 0) continue;
    if (stream_core_bytes(objects_of(plan, rows), 2, 2) <= capacity) return rows;
  }
  return 1;
}

StreamPlan stream_plan(const RowPlan& plan, Generation generation) {
  require_row_fits(plan, generation);
  const auto rows = rows_per_call(plan);
  auto stream = objects_of(plan, rows);
  stream.name = plan.design_name;
  stream.generation = generation;
  stream.columns = plan.columns;
  stream.core_rows = plan.core_rows;
  stream.objects = ceil_div(plan.rows, rows * plan.columns * plan.core_rows);
  return stream;
}

CheckedProgram require_row_fit(const Design& design, const RowPlan& plan) {
  return require_fit(design, text(plan), buffers(plan), [] { return std::string(); });
}

}  // namespace npubench
