#include <npubench/kernels/elementwise.h>

#include <fmt/format.h>

#include <npubench/base/math.h>
#include <npubench/kernels/core_code.h>
#include <npubench/kernels/limits.h>
#include <npubench/kernels/packing.h>
#include <npubench/kernels/stream_design.h>

namespace npubench {
namespace {

// A tile of 8 x 8 elements is a whole number of 64-byte vectors in every type, which is how the core functions load.
constexpr std::int64_t kTileMultiple = 8;
// mlir-aie's passThrough.cc promises its compiler at least six iterations of 64 bytes.
constexpr std::int64_t kLibraryPassThroughBytes = 6 * 64;

template <class Config>
void validate(const Config& config, Generation generation) {
  require_positive("elements", config.elements);
  require_positive("tile", config.tile);
  require_multiple("tile", config.tile, kTileMultiple, "whole vectors");
  // A call takes tile x tile elements: as long as tile is not larger than the data has elements, the product is safe.
  require_within("tile", config.tile, "elements", config.elements, kTileMultiple);
  if (!config.per_call) {
    require_within("tile x tile =", config.tile * config.tile, "elements", config.elements,
                   kTileMultiple * kTileMultiple);
  }
  require_array(config.columns, config.core_rows, generation);
  if (!config.per_call) return;
  require_positive("per_call", *config.per_call);
  require_multiple("per_call", *config.per_call, kTileMultiple * kTileMultiple, "whole vectors");
  require_within("per_call", *config.per_call, "elements", config.elements, kTileMultiple * kTileMultiple);
}

/// Elements of one call.
template <class Config>
std::int64_t call_elements(const Config& config) {
  return config.per_call.value_or(config.tile * config.tile);
}

template <class Config>
StreamPlan plan(std::string_view name, const Config& config, DataType type, Generation generation) {
  validate(config, generation);
  const auto call = call_elements(config);
  const MemRef object{{call}, type};
  const auto tile = config.per_call ? fmt::format("{}each", call) : fmt::format("{}", config.tile);
  return {.name = fmt::format("{}_{}_{}_{}_{}x{}", name, npubench::name(type), config.elements, tile, config.columns,
                              config.core_rows),
          .generation = generation,
          .columns = config.columns,
          .core_rows = config.core_rows,
          .input = object,
          .output = object,
          .objects = ceil_div(config.elements, call * config.columns * config.core_rows),
          .function = {}};
}

template <class K>
CheckedProgram fitting(std::string_view name, const typename K::Config& config, DataType type, Generation generation) {
  return require_fit(K::design(config, generation),
                     config.per_call
                         ? fmt::format("{} of {} {} in a call", name, *config.per_call, npubench::name(type))
                         : fmt::format("{} with tile {} of {}", name, config.tile, npubench::name(type)),
                     "inputs and output once", [&]() -> std::string {
                       if (config.per_call) return "use fewer";
                       auto smaller = config;
                       const auto tile = largest_that_fits(config.tile - 1, kTileMultiple, [&](std::int64_t value) {
                         smaller.tile = value;
                         return K::design(smaller, generation);
                       });
                       return tile ? fmt::format("use tile <= {}", *tile) : std::string{};
                     });
}

Work streaming_work(std::int64_t elements, DataType type, double operations_each, int arrays) {
  const auto count = static_cast<double>(elements);
  return {.operations = operations_each * count,
          .bytes = arrays * count * static_cast<double>(size_of(type)),
          .multiply = {}};
}

Placement list(std::int64_t elements) { return {.rows = 1, .columns = elements, .row_stride = elements}; }

}  // namespace

Gelu::Gelu(const Device& device, const Config& config)
    : Kernel(device, fitting<Gelu>("Gelu", config, config.dtype, device.info().generation),
             streaming_work(config.elements, config.dtype, 8, 2), config.dtype),
      config_(config) {}

Design Gelu::design(const Config& config, Generation generation) {
  require_type("Gelu", config.dtype, {DataType::bf16, DataType::i8});
  auto stream = plan("gelu", config, config.dtype, generation);
  // Not the library's gelu.cc: it takes 1024 elements whatever the tile, and rounds to bf16 at each step.
  stream.function = core_function(fmt::format("gelu_{}", name(config.dtype)), "gelu.cc",
                                  {only(name(config.dtype)), dimension("DIM", call_elements(config))}, generation);
  if (config.dtype == DataType::i8) {
    require_scale("input_scale", config.input_scale);
    require_scale("output_scale", config.output_scale);
    stream.scalars = {config.input_scale, config.output_scale};
  }
  return stream_through(std::move(stream));
}

void Gelu::set_inputs(ElementSpan x) {
  begin_inputs();
  pack("x", x, config_.dtype, list(config_.elements), buffer(0), FromFloat::quantize, config_.input_scale);
  inputs_ready();
}

void Gelu::unpack(std::span<const std::byte> from, std::vector<std::byte>& out) const {
  unpack_rows(from, config_.dtype, list(config_.elements), out);
}

Add::Add(const Device& device, const Config& config)
    : Kernel(device, fitting<Add>("Add", config, config.dtype, device.info().generation),
             streaming_work(config.elements, config.dtype, 1, 3), config.dtype),
      config_(config) {}

Design Add::design(const Config& config, Generation generation) {
  require_type("Add", config.dtype, {DataType::bf16});
  auto stream = plan("add", config, config.dtype, generation);
  stream.operands = 2;
  // Not the library's add.cc, which takes 1024 elements whatever the tile.
  stream.function =
      core_function("eltwise_add_bf16_vector", "add.cc", {dimension("DIM", call_elements(config))}, generation);
  return stream_through(std::move(stream));
}

void Add::set_inputs(ElementSpan a, ElementSpan b) {
  begin_inputs();
  auto second = list(config_.elements);
  second.offset = design().sequence().arguments.front().type.elements() / 2;
  pack("a", a, config_.dtype, list(config_.elements), buffer(0));
  pack("b", b, config_.dtype, second, buffer(0));
  inputs_ready();
}

void Add::unpack(std::span<const std::byte> from, std::vector<std::byte>& out) const {
  unpack_rows(from, config_.dtype, list(config_.elements), out);
}

Cast::Cast(const Device& device, const Config& config)
    : Kernel(device, fitting<Cast>("Cast", config, DataType::f32, device.info().generation),
             {.operations = 0, .bytes = 6.0 * static_cast<double>(config.elements), .multiply = {}}, DataType::bf16),
      config_(config) {}

Design Cast::design(const Config& config, Generation generation) {
  auto stream = plan("cast", config, DataType::f32, generation);
  stream.output.type = DataType::bf16;
  stream.function =
      core_function("convert_f32_bf16", "convert.cc", {dimension("DIM", call_elements(config))}, generation);
  return stream_through(std::move(stream));
}

void Cast::set_inputs(ElementSpan x) {
  begin_inputs();
  pack("x", x, DataType::f32, list(config_.elements), buffer(0));
  inputs_ready();
}

void Cast::unpack(std::span<const std::byte> from, std::vector<std::byte>& out) const {
  unpack_rows(from, DataType::bf16, list(config_.elements), out);
}

Passthrough::Passthrough(const Device& device, const Config& config)
    : Kernel(device, fitting<Passthrough>("Passthrough", config, config.dtype, device.info().generation),
             streaming_work(config.elements, config.dtype, 0, 2), config.dtype),
      config_(config) {}

Design Passthrough::design(const Config& config, Generation generation) {
  auto stream = plan("passthrough", config, config.dtype, generation);
  const auto bytes = call_elements(config) * static_cast<std::int64_t>(size_of(config.dtype));
  const bool in_library = bytes >= kLibraryPassThroughBytes;
  stream.function = core_function("passThroughLine", in_library ? "aie_kernels/passThrough.cc" : "pass_through.cc",
                                  {{"BIT_WIDTH", fmt::format("{}", 8 * size_of(config.dtype))}}, generation);
  stream.scalars = {static_cast<std::int32_t>(call_elements(config))};
  return stream_through(std::move(stream));
}

void Passthrough::set_inputs(ElementSpan x) {
  begin_inputs();
  pack("x", x, config_.dtype, list(config_.elements), buffer(0));
  inputs_ready();
}

void Passthrough::unpack(std::span<const std::byte> from, std::vector<std::byte>& out) const {
  unpack_rows(from, config_.dtype, list(config_.elements), out);
}

Empty::Empty(const Device& device) : Kernel(device, design(device.info().generation), {}, DataType::i8) {}

Design Empty::design(Generation generation) {
  Design nothing;
  nothing.name = "empty";
  nothing.generation = generation;
  return nothing;
}

void Empty::unpack(std::span<const std::byte>, std::vector<std::byte>& out) const { out.clear(); }

}  // namespace npubench
