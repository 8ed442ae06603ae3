#include <npubench/kernels/layer_norm.h>

#include <cmath>

#include <fmt/format.h>

namespace npubench {
namespace {

void require_epsilon(float epsilon) {
  if (!(epsilon >= 0) || !std::isfinite(epsilon)) refuse(fmt::format("epsilon is {}, 0 or more is needed", epsilon));
}

}  // namespace

CaseFields<LayerNorm::Config> LayerNorm::fields() {
  return stream_fields("LayerNorm", "layer_norm")
      .type(&Config::dtype)
      .option("epsilon", &Config::epsilon)
      .option("input_scale", &Config::input_scale)
      .option("output_scale", &Config::output_scale);
}

void LayerNorm::require(const Config& config) {
  require_type("LayerNorm", config.dtype, {DataType::bf16, DataType::i8});
  require_epsilon(config.epsilon);
  require_scales(config.dtype, {{"input_scale", config.input_scale}, {"output_scale", config.output_scale}});
}

StreamSpec LayerNorm::spec(const Config& config) {
  return {.name = "layer_norm",
          .in = config.dtype,
          .out = config.dtype,
          .operations = 8,
          .inputs = {{"x", config.input_scale}},
          .parameters = {"gamma", "beta"}};
}

std::vector<StreamCall> LayerNorm::calls(const Config& config, const MemRef& rows, Generation generation) {
  const auto type = name(config.dtype);
  StreamCall call{row_function(fmt::format("layer_norm_{}", type), "layer_norm.cc", {only(type)}, rows, generation),
                  {config.epsilon}};
  if (config.dtype == DataType::i8) call.scalars.insert(call.scalars.end(), {config.input_scale, config.output_scale});
  return {call};
}

CaseFields<AddLayerNorm::Config> AddLayerNorm::fields() {
  return stream_fields("AddLayerNorm", "add_layer_norm")
      .only_types(DataType::bf16, DataType::bf16)
      .option("epsilon", &Config::epsilon);
}

void AddLayerNorm::require(const Config& config) { require_epsilon(config.epsilon); }

StreamSpec AddLayerNorm::spec(const Config&) {
  return {.name = "add_layer_norm",
          .in = DataType::bf16,
          .out = DataType::bf16,
          .operations = 9,
          .inputs = {{"a", {}}, {"b", {}}},
          .parameters = {"gamma", "beta"},
          .results = 2};
}

std::vector<StreamCall> AddLayerNorm::calls(const Config& config, const MemRef& rows, Generation generation) {
  using Role = StreamObject::Role;
  const StreamObject a{Role::input, 0}, b{Role::input, 1}, sum{Role::output, 0}, normed{Role::output, 1};
  const StreamObject parameters{Role::parameters};
  return {
      {.function = core_function("eltwise_add_bf16_vector", "add.cc", {dimension("DIM", rows.elements())}, generation),
       .arguments = {a, b, sum}},
      {.function = row_function("layer_norm_bf16", "layer_norm.cc", {only("bf16")}, rows, generation),
       .arguments = {sum, parameters, normed, config.epsilon}}};
}

}  // namespace npubench
