#include <npubench/kernels/layer_norm.h>

#include <cmath>

#include <fmt/format.h>

#include <npubench/base/error.h>
#include <npubench/kernels/core_code.h>
#include <npubench/kernels/limits.h>
#include <npubench/kernels/packing.h>
#include <npubench/kernels/row_plan.h>

namespace npubench {
namespace {

RowPlan row_plan(const LayerNorm::Config& config) {
  return {.name = "layer_norm",
          .design_name = LayerNorm::fields().design_name(config),
          .rows = config.rows,
          .width = config.width,
          .dtype = config.dtype,
          .tile = shrunk(config.tile, config.rows, 1),
          .columns = config.columns,
          .core_rows = config.core_rows,
          .parameter_rows = 2};
}

Work work_of(const LayerNorm::Config& config) {
  const auto count = static_cast<double>(config.rows) * static_cast<double>(config.width);
  return {.operations = 8 * count,
          .bytes = 2 * count * static_cast<double>(size_of(config.dtype)) + 4.0 * static_cast<double>(config.width),
          .multiply = {}};
}

Placement matrix(std::int64_t rows, std::int64_t width) {
  return {.rows = rows, .columns = width, .row_stride = width};
}

}  // namespace

CaseFields<LayerNorm::Config> LayerNorm::fields() {
  return CaseFields<Config>("LayerNorm", "layer_norm")
      .type(&Config::dtype)
      .tile({{"tile", &Config::tile}})
      .shape({{"rows", &Config::rows}, {"width", &Config::width}})
      .cores(&Config::columns, &Config::core_rows)
      .option("epsilon", &Config::epsilon)
      .option("input_scale", &Config::input_scale)
      .option("output_scale", &Config::output_scale);
}

LayerNorm::LayerNorm(const Device& device, const Config& config)
    : Kernel(device, fitting_program(config, device.info().generation), work_of(config), config.dtype),
      config_(resolve(config, device.info().generation)) {}

LayerNorm::Config LayerNorm::resolve(const Config& wanted, Generation generation) {
  auto config = wanted;
  require_type("LayerNorm", config.dtype, {DataType::bf16, DataType::i8});
  if (!(config.epsilon >= 0) || !std::isfinite(config.epsilon)) {
    throw Error(ErrorCategory::invalid_argument, fmt::format("epsilon is {}, 0 or more is needed", config.epsilon));
  }
  if (config.dtype == DataType::i8) {
    require_scale("input_scale", config.input_scale);
    require_scale("output_scale", config.output_scale);
  }
  resolve_rows(config, config.dtype, generation);
  return config;
}

CheckedProgram LayerNorm::fitting_program(const Config& config, Generation generation) {
  return require_row_fit(design(config, generation), row_plan(config));
}

std::int64_t LayerNorm::rows_per_call(const Config& config) { return npubench::rows_per_call(row_plan(config)); }

Design LayerNorm::design(const Config& wanted, Generation generation) {
  const auto config = resolve(wanted, generation);
  auto stream = stream_plan(row_plan(config), generation);
  stream.function = core_function(
      fmt::format("layer_norm_{}", name(config.dtype)), "layer_norm.cc",
      {only(name(config.dtype)), dimension("DIM_ROWS", stream.input.shape[0]), dimension("DIM_WIDTH", config.width)},
      generation);
  stream.scalars = {config.epsilon};
  if (config.dtype == DataType::i8) {
    stream.scalars.insert(stream.scalars.end(), {config.input_scale, config.output_scale});
  }
  return stream_through(std::move(stream));
}

void LayerNorm::set_inputs(ElementSpan x, ElementSpan gamma, ElementSpan beta) {
  begin_inputs();
  auto second = matrix(1, config_.width);
  second.offset = config_.width;
  pack("x", x, config_.dtype, matrix(config_.rows, config_.width), buffer(0), FromFloat::quantize, config_.input_scale);
  pack("gamma", gamma, DataType::bf16, matrix(1, config_.width), buffer(1));
  pack("beta", beta, DataType::bf16, second, buffer(1));
  inputs_ready();
}

void LayerNorm::unpack(std::span<const std::byte> from, std::vector<std::byte>& out) const {
  unpack_rows(from, config_.dtype, matrix(config_.rows, config_.width), out);
}

}  // namespace npubench
