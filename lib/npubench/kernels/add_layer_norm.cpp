#include <npubench/kernels/add_layer_norm.h>

#include <cmath>

#include <fmt/format.h>

#include <npubench/base/error.h>
#include <npubench/kernels/core_code.h>
#include <npubench/kernels/limits.h>
#include <npubench/kernels/packing.h>
#include <npubench/kernels/row_plan.h>

namespace npubench {
namespace {

RowPlan row_plan(const AddLayerNorm::Config& config) {
  return {.name = "add_layer_norm",
          .design_name = AddLayerNorm::fields().design_name(config),
          .rows = config.rows,
          .width = config.width,
          .dtype = DataType::bf16,
          .tile = shrunk(config.tile, config.rows, 1),
          .columns = config.columns,
          .core_rows = config.core_rows,
          .parameter_rows = 2,
          .operands = 2,
          .results = 2};
}

Work work_of(const AddLayerNorm::Config& config) {
  const auto count = static_cast<double>(config.rows) * static_cast<double>(config.width);
  return {.operations = 9 * count,
          .bytes = 4 * count * sizeof(bfloat16) + 4.0 * static_cast<double>(config.width),
          .multiply = {}};
}

Placement matrix(std::int64_t rows, std::int64_t width, std::int64_t offset = 0) {
  return {.rows = rows, .columns = width, .row_stride = width, .offset = offset};
}

}  // namespace

CaseFields<AddLayerNorm::Config> AddLayerNorm::fields() {
  return CaseFields<Config>("AddLayerNorm", "add_layer_norm")
      .only_types(DataType::bf16, DataType::bf16)
      .tile({{"tile", &Config::tile}})
      .shape({{"rows", &Config::rows}, {"width", &Config::width}})
      .cores(&Config::columns, &Config::core_rows)
      .option("epsilon", &Config::epsilon);
}

AddLayerNorm::AddLayerNorm(const Device& device, const Config& config)
    : Kernel(device, fitting_program(config, device.info().generation), work_of(config), DataType::bf16),
      config_(resolve(config, device.info().generation)) {}

AddLayerNorm::Config AddLayerNorm::resolve(const Config& wanted, Generation generation) {
  auto config = wanted;
  if (!(config.epsilon >= 0) || !std::isfinite(config.epsilon)) {
    throw Error(ErrorCategory::invalid_argument, fmt::format("epsilon is {}, 0 or more is needed", config.epsilon));
  }
  resolve_rows(config, DataType::bf16, generation);
  return config;
}

CheckedProgram AddLayerNorm::fitting_program(const Config& config, Generation generation) {
  return require_row_fit(design(config, generation), row_plan(config));
}

std::int64_t AddLayerNorm::rows_per_call(const Config& config) { return npubench::rows_per_call(row_plan(config)); }

Design AddLayerNorm::design(const Config& wanted, Generation generation) {
  const auto config = resolve(wanted, generation);
  using Role = StreamObject::Role;
  const StreamObject a{Role::input, 0}, b{Role::input, 1}, sum{Role::output, 0}, normed{Role::output, 1};
  auto stream = stream_plan(row_plan(config), generation);
  const auto rows = stream.input.shape[0];
  stream.calls = {
      {core_function("eltwise_add_bf16_vector", "add.cc", {dimension("DIM", rows * config.width)}, generation),
       {a, b, sum}},
      {core_function("layer_norm_bf16", "layer_norm.cc",
                     {only("bf16"), dimension("DIM_ROWS", rows), dimension("DIM_WIDTH", config.width)}, generation),
       {sum, StreamObject{Role::parameters}, normed, config.epsilon}}};
  return stream_through(std::move(stream));
}

void AddLayerNorm::set_inputs(ElementSpan a, ElementSpan b, ElementSpan gamma, ElementSpan beta) {
  begin_inputs();
  const auto second = design().sequence().arguments.front().type.elements() / 2;
  pack("a", a, DataType::bf16, matrix(config_.rows, config_.width), buffer(0));
  pack("b", b, DataType::bf16, matrix(config_.rows, config_.width, second), buffer(0));
  pack("gamma", gamma, DataType::bf16, matrix(1, config_.width), buffer(1));
  pack("beta", beta, DataType::bf16, matrix(1, config_.width, config_.width), buffer(1));
  inputs_ready();
}

void AddLayerNorm::unpack(std::span<const std::byte> from, std::vector<std::byte>& out) const {
  std::vector<std::byte> normed;
  unpack_rows(from, DataType::bf16, matrix(config_.rows, config_.width), out);
  unpack_rows(from.subspan(from.size() / 2), DataType::bf16, matrix(config_.rows, config_.width), normed);
  out.insert(out.end(), normed.begin(), normed.end());
}

}  // namespace npubench
