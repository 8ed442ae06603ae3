#include <npubench/kernels/stream_kernel.h>

#include <algorithm>
#include <cmath>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <npubench/base/error.h>
#include <npubench/base/math.h>
#include <npubench/kernels/packing.h>

namespace npubench {
namespace {

// A tile of 8 x 8 elements is a whole number of 64-byte vectors in every type, which is how the core functions load.
constexpr std::int64_t kTileMultiple = 8;
constexpr std::int64_t kVectors = kTileMultiple * kTileMultiple;

/// The largest tile, in steps of kTileMultiple, of which a call takes no more than so many elements. kTileMultiple at
/// least.
std::int64_t largest_tile(std::int64_t elements) {
  const auto root = static_cast<std::int64_t>(std::sqrt(static_cast<double>(elements)));
  return std::max<std::int64_t>(1, root / kTileMultiple) * kTileMultiple;
}

std::int64_t elements_of_call(const StreamShape& shape) { return shape.per_call.value_or(shape.tile * shape.tile); }

/// The objects of a core; `rows` of them at once.
StreamPlan objects_of(const StreamSpec& spec, const StreamShape& shape, std::int64_t rows) {
  const auto extents = shape.of_rows ? std::vector{rows, shape.width} : std::vector{elements_of_call(shape)};
  StreamPlan plan{.input = {extents, spec.in},
                  .output = {extents, spec.out},
                  .operands = static_cast<int>(spec.inputs.size()),
                  .results = spec.results};
  if (const auto count = std::ssize(spec.parameters); count > 0) {
    plan.parameters = MemRef{{count, shape.width}, DataType::bf16};
  }
  return plan;
}

std::string text(const StreamSpec& spec, const StreamShape& shape) {
  if (shape.of_rows) return fmt::format("{} of rows of {} {}", spec.name, shape.width, name(spec.in));
  if (shape.per_call) return fmt::format("{} of {} {} in a call", spec.name, *shape.per_call, name(spec.in));
  return fmt::format("{} with tile {} of {}", spec.name, shape.tile, name(spec.in));
}

std::string buffers(const StreamSpec& spec, const StreamShape& shape) {
  if (!shape.of_rows) return "inputs and output once";
  return "one row in, one out" +
         (spec.parameters.empty() ? "" : fmt::format(", {}", fmt::join(spec.parameters, " and ")));
}

/// As require_fit() says it of a design, before one is made of rows of any width.
void require_row_fits(const StreamSpec& spec, const StreamShape& shape, Generation generation) {
  const auto bytes_of = [&](std::int64_t width) {
    auto other = shape;
    other.width = width;
    return stream_core_bytes(objects_of(spec, other, 1), 1, 1);
  };
  const auto capacity = object_capacity(generation), bytes = bytes_of(shape.width);
  if (bytes <= capacity) return;
  // In steps of the 32 bytes at which buffers begin, bytes are linear in the width: one division finds the widest.
  const auto step = static_cast<std::int64_t>(32 / size_of(spec.in));
  throw Error(ErrorCategory::does_not_fit,
              fmt::format("{} needs {} bytes of L1 ({}), {}", text(spec, shape), bytes, buffers(spec, shape),
                          core_room(bytes, generation)),
              fmt::format("rows of at most {} fit", capacity / bytes_of(step) * step));
}

Work work_of(const StreamSpec& spec, const StreamShape& shape) {
  const auto count = static_cast<double>(shape.rows) * static_cast<double>(shape.width);
  const auto arrays = static_cast<double>(spec.inputs.size() * size_of(spec.in)) +
                      spec.results * static_cast<double>(size_of(spec.out));
  const auto parameters = static_cast<double>(spec.parameters.size() * sizeof(bfloat16));
  return {.operations = spec.operations * count,
          .bytes = arrays * count + parameters * static_cast<double>(shape.width),
          .multiply = {}};
}

}  // namespace

void resolve_stream(StreamShape& shape, DataType type) {
  if (shape.of_rows) {
    require_extent("rows", shape.rows);
    require_extent("width", shape.width);
    require_positive("tile", shape.tile);
    require_multiple("width", shape.width, static_cast<std::int64_t>(4 / size_of(type)), "DMAs move words of 4 bytes");
    shape.tile = shrunk(shape.tile, shape.rows, 1);
    return;
  }
  require_extent("elements", shape.width);
  require_positive("tile", shape.tile);
  require_multiple("tile", shape.tile, kTileMultiple, "whole vectors");
  const auto all = round_up(shape.width, kVectors);
  shape.tile = std::min(shape.tile, largest_tile(all));
  if (!shape.per_call) return;
  require_positive("per_call", *shape.per_call);
  require_multiple("per_call", *shape.per_call, kVectors, "whole vectors");
  shape.per_call = std::min(*shape.per_call, all);
}

std::int64_t rows_per_call(const StreamSpec& spec, const StreamShape& shape, Generation generation) {
  const auto capacity = object_capacity(generation);
  // No more rows fit than a core's memory has bytes.
  return largest_divisor(shape.tile, capacity, [&](std::int64_t rows) {
    return stream_core_bytes(objects_of(spec, shape, rows), 2, 2) <= capacity;
  });
}

StreamPlan stream_plan(const StreamSpec& spec, const StreamShape& shape, Generation generation) {
  if (shape.of_rows) require_row_fits(spec, shape, generation);
  const auto rows = shape.of_rows ? rows_per_call(spec, shape, generation) : 1;
  auto plan = objects_of(spec, shape, rows);
  plan.generation = generation;
  plan.columns = shape.columns;
  plan.core_rows = shape.core_rows;
  const auto cores = shape.columns * shape.core_rows;
  plan.objects =
      shape.of_rows ? ceil_div(shape.rows, rows * cores) : ceil_div(shape.width, elements_of_call(shape) * cores);
  return plan;
}

CheckedProgram require_stream_fits(const Design& design, const StreamSpec& spec, const StreamShape& shape,
                                   const std::function<Design(std::int64_t)>& of_tile) {
  return require_fit(design, text(spec, shape), buffers(spec, shape), [&]() -> std::string {
    if (shape.of_rows) return {};
    if (shape.per_call) return "use fewer";
    const auto tile = largest_that_fits(shape.tile - 1, kTileMultiple, of_tile);
    return tile ? fmt::format("use tile <= {}", *tile) : std::string{};
  });
}

StreamKernelBase::StreamKernelBase(const Device& device, const CheckedProgram& program, StreamSpec spec,
                                   const StreamShape& shape)
    : Kernel(device, program, work_of(spec, shape), spec.out), spec_(std::move(spec)), shape_(shape) {}

void StreamKernelBase::set(std::initializer_list<ElementSpan> data) {
  begin_inputs();
  const auto* next = data.begin();
  const auto& input = design().sequence().arguments.front().type;
  Placement place{.rows = shape_.rows, .columns = shape_.width, .row_stride = shape_.width};
  for (const auto& [name, scale] : spec_.inputs) {
    pack(name, *next++, spec_.in, place, buffer(0), scale ? FromFloat::quantize : FromFloat::whole, scale.value_or(1));
    place.offset += input.elements() / std::ssize(spec_.inputs);
  }
  place = {.rows = 1, .columns = shape_.width, .row_stride = shape_.width};
  for (const auto& name : spec_.parameters) {
    pack(name, *next++, DataType::bf16, place, buffer(1));
    place.offset += shape_.width;
  }
  inputs_ready();
}

void StreamKernelBase::unpack(std::span<const std::byte> from, std::vector<std::byte>& out) const {
  const Placement place{.rows = shape_.rows, .columns = shape_.width, .row_stride = shape_.width};
  unpack_rows(from, spec_.out, place, out);
  std::vector<std::byte> next;
  const auto of_result = from.size() / static_cast<std::size_t>(spec_.results);
  for (int i = 1; i < spec_.results; ++i) {
    unpack_rows(from.subspan(static_cast<std::size_t>(i) * of_result), spec_.out, place, next);
    out.insert(out.end(), next.begin(), next.end());
  }
}

}  // namespace npubench
