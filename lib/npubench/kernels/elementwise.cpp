#include <npubench/kernels/elementwise.h>

#include <fmt/format.h>

namespace npubench {
CaseFields<Gelu::Config> Gelu::fields() {
  return stream_fields("GELU", "gelu")
      .type(&Config::dtype)
      .option("input_scale", &Config::input_scale)
      .option("output_scale", &Config::output_scale);
}

void Gelu::require(const Config& config) {
  require_type("Gelu", config.dtype, {DataType::bf16, DataType::i8});
  require_scales(config.dtype, {{"input_scale", config.input_scale}, {"output_scale", config.output_scale}});
}

StreamSpec Gelu::spec(const Config& config) {
  return {
      .name = "Gelu", .in = config.dtype, .out = config.dtype, .operations = 8, .inputs = {{"x", config.input_scale}}};
}

// Not the library's gelu.cc: it takes 1024 elements whatever the tile, and rounds to bf16 at each step.
std::vector<StreamCall> Gelu::calls(const Config& config, const MemRef& object, Generation generation) {
  StreamCall call{core_function(fmt::format("gelu_{}", name(config.dtype)), "gelu.cc",
                                {only(name(config.dtype)), dimension("DIM", object.elements())}, generation)};
  if (config.dtype == DataType::i8) call.scalars = {config.input_scale, config.output_scale};
  return {call};
}

CaseFields<Add::Config> Add::fields() { return stream_fields("Add", "add").type(&Config::dtype); }

void Add::require(const Config& config) { require_type("Add", config.dtype, {DataType::bf16}); }

StreamSpec Add::spec(const Config& config) {
  return {.name = "Add", .in = config.dtype, .out = config.dtype, .operations = 1, .inputs = {{"a", {}}, {"b", {}}}};
}

// Not the library's add.cc, which takes 1024 elements whatever the tile.
std::vector<StreamCall> Add::calls(const Config&, const MemRef& object, Generation generation) {
  return {{core_function("eltwise_add_bf16_vector", "add.cc", {dimension("DIM", object.elements())}, generation)}};
}

CaseFields<Cast::Config> Cast::fields() {
  return stream_fields("Cast", "cast").only_types(DataType::f32, DataType::bf16);
}

StreamSpec Cast::spec(const Config&) { return {.name = "Cast", .in = DataType::f32, .out = DataType::bf16}; }

std::vector<StreamCall> Cast::calls(const Config&, const MemRef& object, Generation generation) {
  return {{core_function("convert_f32_bf16", "convert.cc", {dimension("DIM", object.elements())}, generation)}};
}

CaseFields<Passthrough::Config> Passthrough::fields() {
  return stream_fields("Passthrough", "passthrough").type(&Config::dtype);
}

StreamSpec Passthrough::spec(const Config& config) {
  return {.name = "Passthrough", .in = config.dtype, .out = config.dtype};
}

std::vector<StreamCall> Passthrough::calls(const Config& config, const MemRef& object, Generation generation) {
  return {
      {core_function("passThroughLine", "pass_through.cc",
                     {{"BIT_WIDTH", fmt::format("{}", 8 * size_of(config.dtype))}, dimension("DIM", object.elements())},
                     generation),
       {static_cast<std::int32_t>(object.elements())}}};
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
