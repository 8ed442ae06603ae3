#include <npubench/kernels/conv1d.h>

#include <cstring>

#include <fmt/format.h>

#include <npubench/array/limits.h>
#include <npubench/base/math.h>
#include <npubench/design/place_argument.h>
#include <npubench/kernels/packing.h>

namespace npubench {
namespace {

constexpr std::int64_t kTaps = 3;

/// Elements of a frame in DRAM: its channels, a one, and zeros up to whole blocks of a product.
std::int64_t frame(const Conv1d::Config& config) { return round_up(config.channels + 1, std::int64_t{8}); }

Matmul::Config product(const Conv1d::Config& config) {
  return {.m = config.frames(),
          .k = kTaps * frame(config),
          .n = config.outputs,
          .in = config.dtype,
          .out = config.dtype,
          .tile_m = config.tile_m,
          .tile_k = config.tile_k,
          .tile_n = config.tile_n,
          .columns = config.columns,
          .core_rows = config.core_rows,
          .epilogue = config.epilogue};
}

Work work_of(const Conv1d::Config& config, Generation generation) {
  const auto inputs = static_cast<double>(config.channels), outputs = static_cast<double>(config.outputs);
  const auto frames = static_cast<double>(config.frames()), time = static_cast<double>(config.time);
  return {.operations = 2 * kTaps * inputs * outputs * frames,
          .bytes = (inputs * time + kTaps * inputs * outputs + outputs + outputs * frames) *
                   static_cast<double>(size_of(config.dtype)),
          .multiply = multiply_mode("Conv1d", config.dtype, std::nullopt, generation)};
}

/// Element (i, j, l) of a x b x c becomes (l, j, i). Of another size than that: as it is, for pack() to refuse.
std::vector<std::byte> reversed(ElementSpan from, std::int64_t a, std::int64_t b, std::int64_t c) {
  std::vector<std::byte> to(from.bytes().begin(), from.bytes().end());
  if (static_cast<std::int64_t>(from.size()) != a * b * c) return to;
  const auto size = size_of(from.type());
  const auto* next = from.bytes().data();
  for (std::int64_t i = 0; i < a; ++i) {
    for (std::int64_t j = 0; j < b; ++j) {
      for (std::int64_t l = 0; l < c; ++l, next += size) {
        std::memcpy(to.data() + static_cast<std::size_t>((l * b + j) * a + i) * size, next, size);
      }
    }
  }
  return to;
}

}  // namespace

CaseFields<Conv1d::Config> Conv1d::fields() {
  return CaseFields<Config>("Conv1d", "conv1d")
      .type(&Config::dtype)
      .tile({{"m", &Config::tile_m}, {"k", &Config::tile_k}, {"n", &Config::tile_n}})
      .shape({{"channels", &Config::channels}, {"time", &Config::time}, {"outputs", &Config::outputs}})
      .cores(&Config::columns, &Config::core_rows)
      .option("stride", &Config::stride)
      .choice("epilogue", &Config::epilogue, {{"none", Matmul::Epilogue::none}, {"gelu", Matmul::Epilogue::gelu}});
}

Conv1d::Conv1d(const Device& device, const Config& config)
    : Kernel(device, fitting_program(config, device.info().generation), work_of(config, device.info().generation),
             config.dtype),
      config_(resolve(config, device.info().generation)) {}

Conv1d::Config Conv1d::resolve(Config config, Generation generation) {
  require_type("Conv1d", config.dtype, {DataType::bf16});
  require_extent("channels", config.channels);
  require_extent("time", config.time);
  require_extent("outputs", config.outputs);
  if (config.stride != 1 && config.stride != 2) {
    refuse(fmt::format("stride is {}, 1 or 2 is possible", config.stride), "take every so many frames of stride 1");
  }
  const auto resolved = Matmul::resolve(product(config), generation);
  config.tile_m = resolved.tile_m;
  config.tile_k = resolved.tile_k;
  config.tile_n = resolved.tile_n;
  config.columns = resolved.columns;
  config.core_rows = resolved.core_rows;
  return config;
}

Design Conv1d::design(const Config& wanted, Generation generation) {
  const auto config = resolve(wanted, generation);
  auto design = Matmul::design(product(config), generation);
  design.name = fields().design_name(config);
  auto& sequence = design.sequence();
  const auto rows = sequence.arguments[0].type.shape[0], k = sequence.arguments[0].type.shape[1];
  const auto step = config.stride * frame(config);
  // What a last row reads beyond its three frames is multiplied by zeros.
  place_argument(sequence, 0, {.width = k, .stride = step, .elements = (rows + 2) * step + k}, generation);
  return design;
}

CheckedProgram Conv1d::fitting_program(const Config& wanted, Generation generation) {
  const auto config = resolve(wanted, generation);
  (void)Matmul::fitting_program(product(config), generation);  // whose messages know tiles that fit
  return require_fit(design(config, generation), fmt::format("Conv1d of {} channels", config.channels),
                     "tiles of frames and weights twice, of outputs once",
                     [] { return std::string("use a smaller tile"); });
}

void Conv1d::set_inputs(ElementSpan x, ElementSpan weights, ElementSpan bias) {
  const auto width = frame(config_), n = padded_outputs();
  begin_inputs();
  // Frames begin behind one of padding.
  Placement frames{.rows = config_.time, .columns = config_.channels, .row_stride = width, .offset = width};
  const auto by_time = reversed(x, config_.channels, 1, config_.time);
  pack("x", ElementSpan(x.type(), by_time), config_.dtype, frames, buffer(0));
  const std::vector<bfloat16> ones(static_cast<std::size_t>(config_.time), bfloat16(1.0f));
  pack("ones", ones, config_.dtype,
       {.rows = config_.time, .columns = 1, .row_stride = width, .offset = width + config_.channels}, buffer(0));

  const auto by_tap = reversed(weights, config_.outputs, config_.channels, kTaps);
  const auto of_tap = by_tap.size() / kTaps;
  Placement taps{.rows = config_.channels, .columns = config_.outputs, .row_stride = n};
  for (std::size_t tap = 0; tap < kTaps; ++tap, taps.offset += width * n) {
    const auto part = std::span(by_tap).subspan(tap * of_tap, tap + 1 < kTaps ? of_tap : std::dynamic_extent);
    pack("weights", ElementSpan(weights.type(), part), config_.dtype, taps, buffer(1));
  }
  pack("bias", bias, config_.dtype,
       {.rows = 1, .columns = config_.outputs, .row_stride = n, .offset = (width + config_.channels) * n}, buffer(1));
  inputs_ready();
}

void Conv1d::unpack(std::span<const std::byte> from, std::vector<std::byte>& out) const {
  std::vector<std::byte> by_time;
  unpack_rows(from, config_.dtype,
              {.rows = config_.frames(), .columns = config_.outputs, .row_stride = padded_outputs()}, by_time);
  out = reversed(ElementSpan(config_.dtype, by_time), config_.frames(), 1, config_.outputs);
}

}  // namespace npubench
