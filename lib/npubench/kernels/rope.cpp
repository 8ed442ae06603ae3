#include <npubench/kernels/rope.h>

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include <npubench/array/limits.h>
#include <npubench/base/math.h>
#include <npubench/kernels/core_code.h>
#include <npubench/kernels/packing.h>
#include <npubench/kernels/stream_design.h>

namespace npubench {
namespace {

/// Of a configuration that is resolved: what a core holds, of so many positions.
StreamPlan plan_of(const Rope::Config& config, std::int64_t positions) {
  const auto row = config.heads * config.head_dim;
  return {.columns = config.columns,
          .core_rows = config.core_rows,
          .input = {{positions, row + config.head_dim}, config.dtype},
          .output = {{positions, row}, config.dtype},
          .objects = ceil_div(config.positions, positions * config.columns * config.core_rows)};
}

Work work_of(const Rope::Config& config) {
  const auto angles = static_cast<double>(config.positions) * static_cast<double>(config.head_dim);
  const auto elements = angles * static_cast<double>(config.heads);
  return {.operations = 3 * elements,
          .bytes = (2 * elements + angles) * static_cast<double>(size_of(config.dtype)),
          .multiply = {}};
}

}  // namespace

CaseFields<Rope::Config> Rope::fields() {
  return CaseFields<Config>("Rope", "rope")
      .type(&Config::dtype)
      .tile({{"tile", &Config::tile}})
      .shape({{"positions", &Config::positions}})
      .shape_part("heads", {{"heads", &Config::heads}, {"head_dim", &Config::head_dim}})
      .cores(&Config::columns, &Config::core_rows);
}

Rope::Rope(const Device& device, const Config& config)
    : Kernel(device, fitting_program(config, device.info().generation), work_of(config), config.dtype),
      config_(resolve(config, device.info().generation)) {}

Rope::Config Rope::resolve(Config config, Generation generation) {
  require_type("Rope", config.dtype, {DataType::bf16});
  require_extent("positions", config.positions);
  require_extent("heads", config.heads);
  require_extent("head_dim", config.head_dim);
  require_multiple("head_dim", config.head_dim, 2, "elements are turned in pairs, i with i + head_dim / 2");
  require_positive("tile", config.tile);
  config.tile = shrunk(config.tile, config.positions, 1);
  resolve_array(config, generation);
  return config;
}

std::int64_t Rope::positions_per_call(const Config& config, Generation generation) {
  const auto capacity = object_capacity(generation);
  return largest_divisor(config.tile, capacity, [&](std::int64_t positions) {
    return stream_core_bytes(plan_of(config, positions), 2, 2) <= capacity;
  });
}

Design Rope::design(const Config& wanted, Generation generation) {
  const auto config = resolve(wanted, generation);
  auto plan = plan_of(config, positions_per_call(config, generation));
  plan.name = fields().design_name(config);
  plan.generation = generation;
  plan.calls = {{core_function("rope_rows_bf16", "rope_rows.cc",
                               {dimension("DIM_ROWS", plan.input.shape[0]), dimension("DIM_HEADS", config.heads),
                                dimension("DIM_D", config.head_dim)},
                               generation)}};
  return stream_through(plan);
}

CheckedProgram Rope::fitting_program(const Config& wanted, Generation generation) {
  const auto config = resolve(wanted, generation);
  // Heads in and out and the angles, in two objects, which begin at multiples of 32 bytes.
  const auto most = ((object_capacity(generation) - 2 * 32) / (2 * config.head_dim) - 1) / 2;
  return require_fit(design(config, generation),
                     fmt::format("Rope of {} heads of {} {}", config.heads, config.head_dim, name(config.dtype)),
                     "one position in, one out, its angles", [&] {
                       if (most > 0) return fmt::format("use at most {} heads, or work in parts of them", most);
                       return fmt::format("use one head, of head_dim {} at most",
                                          object_capacity(generation) / 6 / 16 * 16);
                     });
}

void Rope::set_inputs(ElementSpan x, ElementSpan angles) {
  const auto row = config_.heads * config_.head_dim;
  Placement place{.rows = config_.positions, .columns = row, .row_stride = row + config_.head_dim};
  begin_inputs();
  pack("x", x, config_.dtype, place, buffer(0));
  place.columns = config_.head_dim;
  place.offset = row;
  pack("angles", angles, config_.dtype, place, buffer(0));
  inputs_ready();
}

std::vector<float> Rope::angles(std::int64_t positions, std::int64_t head_dim, double theta, std::int64_t first) {
  std::vector<float> values(static_cast<std::size_t>(positions * head_dim));
  auto* next = values.data();
  for (std::int64_t position = first; position < first + positions; ++position, next += head_dim) {
    for (std::int64_t i = 0; i < head_dim / 2; ++i) {
      const double exponent = -2.0 * static_cast<double>(i) / static_cast<double>(head_dim);
      const double angle = static_cast<double>(position) * std::pow(theta, exponent);
      next[i] = static_cast<float>(std::cos(angle));
      next[head_dim / 2 + i] = static_cast<float>(std::sin(angle));
    }
  }
  return values;
}

void Rope::unpack(std::span<const std::byte> from, std::vector<std::byte>& out) const {
  const auto row = config_.heads * config_.head_dim;
  unpack_rows(from, config_.dtype, {.rows = config_.positions, .columns = row, .row_stride = row}, out);
}

}  // namespace npubench
