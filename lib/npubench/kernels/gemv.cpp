#include <npubench/kernels/gemv.h>

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include <npubench/array/array.h>
#include <npubench/array/limits.h>
#include <npubench/array/sequence_builder.h>
#include <npubench/base/error.h>
#include <npubench/base/math.h>
#include <npubench/kernels/core_code.h>
#include <npubench/kernels/packing.h>

namespace npubench {
namespace {

// The core functions work on whole vectors, and so do the DMAs.
constexpr std::int64_t kWidthMultiple = 32;
// An object of more bytes hides no more of a call's cost; x takes one of them.
constexpr std::int64_t kObjectBytes = 16 << 10;

std::int64_t padded_width(const Gemv::Config& config) { return round_up(config.k, kWidthMultiple); }

DataType output_type(const Gemv::Config& config) {
  return config.dtype == DataType::i8 ? DataType::i32 : DataType::f32;
}

/// L1 of a core with objects of so many rows, `depth` times.
std::int64_t core_bytes(const Gemv::Config& config, std::int64_t rows, int depth) {
  const auto row = padded_width(config) * static_cast<std::int64_t>(size_of(config.dtype));
  return depth * rows * row + row + 2 * round_up(4 * rows, std::int64_t{32});
}

Work work_of(const Gemv::Config& config) {
  const auto m = static_cast<double>(config.m), k = static_cast<double>(config.k);
  return {.operations = 2 * m * k,
          .bytes = (m + 1) * k * static_cast<double>(size_of(config.dtype)) + 4 * m,
          .multiply = {}};
}

Placement matrix(const Gemv::Config& config, std::int64_t rows) {
  return {.rows = rows, .columns = config.k, .row_stride = padded_width(config)};
}

}  // namespace

CaseFields<Gemv::Config> Gemv::fields() {
  return CaseFields<Config>("Gemv", "gemv")
      .type(&Config::dtype)
      .tile({{"tile", &Config::tile}})
      .shape({{"M", &Config::m}, {"K", &Config::k}})
      .cores(&Config::columns, &Config::core_rows);
}

Gemv::Gemv(const Device& device, const Config& config)
    : Kernel(device, fitting_program(config, device.info().generation), work_of(config), npubench::output_type(config)),
      config_(resolve(config, device.info().generation)) {}

Gemv::Config Gemv::resolve(Config config, Generation generation) {
  require_type("Gemv", config.dtype, {DataType::bf16, DataType::i8});
  require_extent("M", config.m);
  require_extent("K", config.k);
  require_positive("tile", config.tile);
  config.tile = shrunk(config.tile, config.m, 1);
  resolve_array(config, generation);
  return config;
}

std::int64_t Gemv::rows_per_call(const Config& config, Generation generation) {
  const auto row = padded_width(config) * static_cast<std::int64_t>(size_of(config.dtype));
  return largest_divisor(config.tile, kObjectBytes / row,
                         [&](std::int64_t rows) { return core_bytes(config, rows, 2) <= object_capacity(generation); });
}

Design Gemv::design(const Config& wanted, Generation generation) {
  const auto config = resolve(wanted, generation);
  const auto rows = rows_per_call(config, generation), width = padded_width(config),
             cores = std::int64_t{config.core_rows};
  const auto calls = ceil_div(config.m, rows * cores * config.columns);  // of a core
  const MemRef object{{rows, width}, config.dtype}, x{{1, width}, config.dtype},
      y{{1, rows}, npubench::output_type(config)};
  const MemRef all{{calls * cores * rows * config.columns, width}, config.dtype};
  require_argument("A", all, "rows of A");
  Array array(fields().design_name(config), generation, config.columns, config.core_rows);
  const int channels = std::min(2, config.core_rows);
  // As many copies of x as a memory tile's object has rows.
  const auto copies = ceil_div(cores, std::int64_t{channels}) * rows;
  const int a_argument = array.argument("A", all), x_argument = array.argument("x", {{copies, width}, config.dtype});
  const int y_argument = array.argument("y", {{all.shape[0]}, y.type}, true);
  const auto function = [&](std::string_view symbol, std::vector<ParameterType> parameters) {
    return array.function(
        core_function(fmt::format("{}_{}", symbol, name(config.dtype)), "gemv.cc",
                      {only(name(config.dtype)), dimension("DIM_ROWS", rows), dimension("DIM_WIDTH", width)},
                      generation),
        std::move(parameters));
  };
  const auto take = function("gemv_take", {object, x}), product = function("gemv", {object, x, y});
  const int depth = core_bytes(config, rows, 2) <= object_capacity(generation) ? 2 : 1;
  const auto input =
      array.add({.name = "in", .kind = Kind::core, .object = object, .core_depth = depth, .channels = channels});
  const auto output = array.add({.name = "out", .kind = Kind::result, .object = y});
  array.program([&](const ArrayCore& core) -> std::vector<Op> {
    const auto in = core(input), out = core(output);
    const auto vector = core.buffer("x", x);
    const HeldObject held{in, Port::consume}, result{out, Port::produce};
    return {Loop{Loop::kForever,
                 {Acquire{in, Port::consume}, Call{take, {held, vector}}, Release{in, Port::consume},
                  Loop{calls,
                       {Acquire{in, Port::consume}, Acquire{out, Port::produce}, Call{product, {held, vector, result}},
                        Release{in, Port::consume}, Release{out, Port::produce}}}}}};
  });
  SequenceBuilder sequence(array.design());
  const auto block = cores * rows * width;  // of a column
  for (const auto& share : array.shares(input)) {
    const auto run = share.count * rows * width;
    const auto piece = longest_run(run, config.dtype, architecture(generation).dma(TileKind::shim));
    const auto offset = share.column * calls * block + share.first * rows * width;
    sequence.add_contiguous(share.shim, x_argument, 0, run);
    if (channels == 1) {
      sequence.add_contiguous(share.shim, a_argument, offset, calls * run);
    } else {
      sequence.add(share.shim, a_argument, offset, {{calls, block}, {run / piece, piece}, {piece, 1}});
    }
  }
  for (const auto& share : array.shares(output)) {
    sequence.add_contiguous(share.shim, y_argument, share.column * calls * cores * rows, calls * cores * rows);
  }
  sequence.end_step();
  sequence.finish();
  return std::move(array.design());
}

CheckedProgram Gemv::fitting_program(const Config& wanted, Generation generation) {
  const auto config = resolve(wanted, generation);
  const auto row = static_cast<std::int64_t>(size_of(config.dtype));
  const auto widest = (object_capacity(generation) - 64) / (2 * row) / kWidthMultiple * kWidthMultiple;
  return require_fit(design(config, generation), fmt::format("Gemv of K {} {}", config.k, name(config.dtype)),
                     "a row of A, x, results twice",
                     [&] { return fmt::format("use K <= {}, or work in parts of K", widest); });
}

void Gemv::set_inputs(ElementSpan a, ElementSpan x) {
  begin_inputs();
  pack("A", a, config_.dtype, matrix(config_, config_.m), buffer(0));
  auto place = matrix(config_, 1);
  const auto copies = design().sequence().arguments[1].type.shape[0];
  for (std::int64_t i = 0; i < copies; ++i, place.offset += place.row_stride) {
    pack("x", x, config_.dtype, place, buffer(1));
  }
  inputs_ready();
}

void Gemv::unpack(std::span<const std::byte> from, std::vector<std::byte>& out) const {
  unpack_rows(from, npubench::output_type(config_), {.rows = 1, .columns = config_.m, .row_stride = config_.m}, out);
}

}  // namespace npubench
