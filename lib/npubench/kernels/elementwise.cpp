#include <npubench/kernels/elementwise.h>

#include <algorithm>
#include <cmath>

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

/// The largest tile, in steps of kTileMultiple, of which a call takes no more than so many elements. kTileMultiple at
/// least.
std::int64_t largest_tile(std::int64_t elements) {
  const auto root = static_cast<std::int64_t>(std::sqrt(static_cast<double>(elements)));
  return std::max<std::int64_t>(1, root / kTileMultiple) * kTileMultiple;
}

/// Checks and fills in what all of them have in common. A call of more elements than there are shrinks: per_call to all
/// of them, in whole vectors; tile x tile to the largest square that is not more than those.
template <class Config>
Config resolved(Config config, Generation generation) {
  constexpr auto kVectors = kTileMultiple * kTileMultiple;
  require_extent("elements", config.elements);
  require_positive("tile", config.tile);
  require_multiple("tile", config.tile, kTileMultiple, "whole vectors");
  resolve_array(config, generation);
  const auto all = round_up(config.elements.count(), kVectors);
  config.tile = std::min(config.tile, largest_tile(all));
  if (!config.per_call) return config;
  require_positive("per_call", *config.per_call);
  require_multiple("per_call", *config.per_call, kVectors, "whole vectors");
  config.per_call = std::min(*config.per_call, all);
  return config;
}

/// What the fields of these kernels have in common.
template <class Config>
CaseFields<Config> stream_fields(std::string kernel, std::string stem) {
  return CaseFields<Config>(std::move(kernel), std::move(stem))
      .tile({{"tile", &Config::tile}})
      .elements(&Config::elements)
      .cores(&Config::columns, &Config::core_rows)
      .option("per_call", &Config::per_call, Effect::dataflow);
}

/// Elements of one call.
template <class Config>
std::int64_t call_elements(const Config& config) {
  return config.per_call.value_or(config.tile * config.tile);
}

/// Of a configuration that is resolved.
template <class K>
StreamPlan plan(const typename K::Config& config, DataType type, Generation generation) {
  const auto call = call_elements(config);
  const MemRef object{{call}, type};
  return {.name = K::fields().design_name(config),
          .generation = generation,
          .columns = config.columns,
          .core_rows = config.core_rows,
          .input = object,
          .output = object,
          .objects = ceil_div(config.elements.count(), call * config.columns * config.core_rows),
          .function = {}};
}

template <class K>
CheckedProgram fitting(std::string_view name, const typename K::Config& wanted, DataType type, Generation generation) {
  const auto config = K::resolve(wanted, generation);
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

CaseFields<Gelu::Config> Gelu::fields() {
  return stream_fields<Config>("GELU", "gelu")
      .type(&Config::dtype)
      .option("input_scale", &Config::input_scale)
      .option("output_scale", &Config::output_scale);
}

Gelu::Gelu(const Device& device, const Config& config)
    : Kernel(device, fitting_program(config, device.info().generation),
             streaming_work(config.elements, config.dtype, 8, 2), config.dtype),
      config_(resolve(config, device.info().generation)) {}

Gelu::Config Gelu::resolve(const Config& config, Generation generation) {
  require_type("Gelu", config.dtype, {DataType::bf16, DataType::i8});
  if (config.dtype == DataType::i8) {
    require_scale("input_scale", config.input_scale);
    require_scale("output_scale", config.output_scale);
  }
  return resolved(config, generation);
}

CheckedProgram Gelu::fitting_program(const Config& config, Generation generation) {
  return fitting<Gelu>("Gelu", config, config.dtype, generation);
}

Design Gelu::design(const Config& wanted, Generation generation) {
  const auto config = resolve(wanted, generation);
  auto stream = plan<Gelu>(config, config.dtype, generation);
  // Not the library's gelu.cc: it takes 1024 elements whatever the tile, and rounds to bf16 at each step.
  stream.function = core_function(fmt::format("gelu_{}", name(config.dtype)), "gelu.cc",
                                  {only(name(config.dtype)), dimension("DIM", call_elements(config))}, generation);
  if (config.dtype == DataType::i8) stream.scalars = {config.input_scale, config.output_scale};
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

CaseFields<Add::Config> Add::fields() { return stream_fields<Config>("Add", "add").type(&Config::dtype); }

Add::Add(const Device& device, const Config& config)
    : Kernel(device, fitting_program(config, device.info().generation),
             streaming_work(config.elements, config.dtype, 1, 3), config.dtype),
      config_(resolve(config, device.info().generation)) {}

Add::Config Add::resolve(const Config& config, Generation generation) {
  require_type("Add", config.dtype, {DataType::bf16});
  return resolved(config, generation);
}

CheckedProgram Add::fitting_program(const Config& config, Generation generation) {
  return fitting<Add>("Add", config, config.dtype, generation);
}

Design Add::design(const Config& wanted, Generation generation) {
  const auto config = resolve(wanted, generation);
  auto stream = plan<Add>(config, config.dtype, generation);
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

CaseFields<Cast::Config> Cast::fields() {
  return stream_fields<Config>("Cast", "cast").only_types(DataType::f32, DataType::bf16);
}

Cast::Cast(const Device& device, const Config& config)
    : Kernel(device, fitting_program(config, device.info().generation),
             {.operations = 0, .bytes = 6.0 * static_cast<double>(config.elements), .multiply = {}}, DataType::bf16),
      config_(resolve(config, device.info().generation)) {}

Cast::Config Cast::resolve(const Config& config, Generation generation) { return resolved(config, generation); }

CheckedProgram Cast::fitting_program(const Config& config, Generation generation) {
  return fitting<Cast>("Cast", config, DataType::f32, generation);
}

Design Cast::design(const Config& wanted, Generation generation) {
  const auto config = resolve(wanted, generation);
  auto stream = plan<Cast>(config, DataType::f32, generation);
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

CaseFields<Passthrough::Config> Passthrough::fields() {
  return stream_fields<Config>("Passthrough", "passthrough").type(&Config::dtype);
}

Passthrough::Passthrough(const Device& device, const Config& config)
    : Kernel(device, fitting_program(config, device.info().generation),
             streaming_work(config.elements, config.dtype, 0, 2), config.dtype),
      config_(resolve(config, device.info().generation)) {}

Passthrough::Config Passthrough::resolve(const Config& config, Generation generation) {
  return resolved(config, generation);
}

CheckedProgram Passthrough::fitting_program(const Config& config, Generation generation) {
  return fitting<Passthrough>("Passthrough", config, config.dtype, generation);
}

Design Passthrough::design(const Config& wanted, Generation generation) {
  const auto config = resolve(wanted, generation);
  auto stream = plan<Passthrough>(config, config.dtype, generation);
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

CaseFields<Empty::Config> Empty::fields() { return {"DispatchFloor", "empty"}; }

Empty::Empty(const Device& device, const Config& config)
    : Kernel(device, design(config, device.info().generation), {}, DataType::i8) {}

Design Empty::design(const Config& config, Generation generation) {
  Design nothing;
  nothing.name = fields().design_name(config);
  nothing.generation = generation;
  return nothing;
}

void Empty::unpack(std::span<const std::byte>, std::vector<std::byte>& out) const { out.clear(); }

}  // namespace npubench
