#include <npubench/kernels/softmax.h>

#include <fmt/format.h>

#include <npubench/kernels/core_code.h>
#include <npubench/kernels/limits.h>
#include <npubench/kernels/packing.h>
#include <npubench/kernels/row_plan.h>

namespace npubench {
namespace {

RowPlan row_plan(const Softmax::Config& config) {
  return {.name = "softmax",
          .design_name = Softmax::fields().design_name(config),
          .rows = config.rows,
          .width = config.width,
          .dtype = config.dtype,
          .tile = shrunk(config.tile, config.rows, 1),
          .columns = config.columns,
          .core_rows = config.core_rows};
}

Work work_of(const Softmax::Config& config) {
  const auto count = static_cast<double>(config.rows) * static_cast<double>(config.width);
  return {.operations = 5 * count, .bytes = 2 * count * static_cast<double>(size_of(config.dtype)), .multiply = {}};
}

Placement matrix(const Softmax::Config& config) {
  return {.rows = config.rows, .columns = config.width, .row_stride = config.width};
}

}  // namespace

CaseFields<Softmax::Config> Softmax::fields() {
  return CaseFields<Config>("Softmax", "softmax")
      .type(&Config::dtype)
      .tile({{"tile", &Config::tile}})
      .shape({{"rows", &Config::rows}, {"width", &Config::width}})
      .cores(&Config::columns, &Config::core_rows);
}

Softmax::Softmax(const Device& device, const Config& config)
    : Kernel(device, fitting_program(config, device.info().generation), work_of(config), config.dtype),
      config_(resolve(config, device.info().generation)) {}

Softmax::Config Softmax::resolve(const Config& wanted, Generation generation) {
  auto config = wanted;
  require_type("Softmax", config.dtype, {DataType::bf16});
  resolve_rows(config, config.dtype, generation);
  return config;
}

CheckedProgram Softmax::fitting_program(const Config& config, Generation generation) {
  return require_row_fit(design(config, generation), row_plan(config));
}

std::int64_t Softmax::rows_per_call(const Config& config) { return npubench::rows_per_call(row_plan(config)); }

Design Softmax::design(const Config& wanted, Generation generation) {
  const auto config = resolve(wanted, generation);
  auto stream = stream_plan(row_plan(config), generation);
  stream.function =
      core_function("softmax_rows_bf16", "softmax_rows.cc",
                    {dimension("DIM_ROWS", stream.input.shape[0]), dimension("DIM_WIDTH", config.width)}, generation);
  return stream_through(std::move(stream));
}

void Softmax::set_inputs(ElementSpan x) {
  begin_inputs();
  pack("x", x, config_.dtype, matrix(config_), buffer(0));
  inputs_ready();
}

void Softmax::unpack(std::span<const std::byte> from, std::vector<std::byte>& out) const {
  unpack_rows(from, config_.dtype, matrix(config_), out);
}

}  // namespace npubench
