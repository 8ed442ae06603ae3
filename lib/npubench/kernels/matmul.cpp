#include <npubench/kernels/matmul.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

#include <fmt/format.h>

#include <npubench/array/limits.h>
#include <npubench/design/check.h>
#include <npubench/kernels/matmul_plan.h>
#include <npubench/kernels/packing.h>

namespace npubench {
namespace {

Work work_of(const Matmul::Config& config, Generation generation) {
  const auto m = static_cast<double>(config.m), k = static_cast<double>(config.k), n = static_cast<double>(config.n);
  return {.operations = 2 * m * k * n,
          .bytes = (m * k + k * n) * static_cast<double>(size_of(config.in)) +
                   m * n * static_cast<double>(size_of(config.out)),
          .multiply = plan_matmul(config, generation).mode};
}

/// A smaller tile that fits: of K if that is enough, else of all three.
std::string smaller_tile(const Matmul::Config& config, Generation generation) {
  const auto block = plan_matmul(config, generation).block;
  auto smaller = config;
  if (config.a_uses > 1) {
    smaller.a_uses = 1;
    if (check(Matmul::design(smaller, generation)).empty()) return "use a_uses = 1";
  }
  const auto tile_k = largest_that_fits(config.tile_k - block.s, block.s, [&](std::int64_t value) {
    smaller.tile_k = value;
    return Matmul::design(smaller, generation);
  });
  if (tile_k) return fmt::format("use tile_k <= {}", *tile_k);
  // A multiple of all three extents of the block, of which the largest is a multiple of the others.
  const std::int64_t step = std::max({block.r, block.s, block.t});
  const auto cube = largest_that_fits(std::max(config.tile_m, config.tile_n), step, [&](std::int64_t value) {
    smaller.tile_m = std::min(value, config.tile_m);
    smaller.tile_k = std::min(value, config.tile_k);
    smaller.tile_n = std::min(value, config.tile_n);
    return Matmul::design(smaller, generation);
  });
  if (!cube) return {};
  return fmt::format("use a tile of at most {}x{}x{}", std::min(*cube, config.tile_m), std::min(*cube, config.tile_k),
                     std::min(*cube, config.tile_n));
}

/// Where it is not the cores that lack room: the deepest gathering of K for which check() takes the design, if one
/// does.
std::string shallower_gathering(Matmul::Config config, Generation generation) {
  if (config.a_uses > 1) return "use a_uses = 1";
  std::int64_t fits = 0, too_many = config.k_gather;
  while (too_many - fits > 1) {
    config.k_gather = fits + (too_many - fits) / 2;
    if (check(Matmul::design(config, generation)).empty()) {
      fits = config.k_gather;
    } else {
      too_many = config.k_gather;
    }
  }
  return fits > 0 ? fmt::format("use k_gather <= {}", fits) : std::string();
}

/// A row-major matrix as tiles of rows x columns, each contiguous and row-major, in row-major order.
void put_in_tiles(std::span<const std::byte> from, const MemRef& matrix, std::int64_t rows, std::int64_t columns,
                  std::span<std::byte> to) {
  const auto run = columns * static_cast<std::int64_t>(size_of(matrix.type));
  auto* out = to.data();
  for (std::int64_t above = 0; above < matrix.shape[0]; above += rows) {
    for (std::int64_t left = 0; left < matrix.shape[1]; left += columns) {
      for (std::int64_t row = above; row < above + rows; ++row, out += run) {
        const auto offset = (row * matrix.shape[1] + left) * static_cast<std::int64_t>(size_of(matrix.type));
        std::memcpy(out, from.data() + offset, static_cast<std::size_t>(run));
      }
    }
  }
}

Placement matrix(std::int64_t rows, std::int64_t columns, std::int64_t padded_columns) {
  return {.rows = rows, .columns = columns, .row_stride = padded_columns};
}

}  // namespace

CaseFields<Matmul::Config> Matmul::fields() {
  return CaseFields<Config>("Matmul", "matmul")
      .types(&Config::in, &Config::out)
      .tile({{"m", &Config::tile_m}, {"k", &Config::tile_k}, {"n", &Config::tile_n}})
      .shape({{"M", &Config::m}, {"K", &Config::k}, {"N", &Config::n}})
      .cores(&Config::columns, &Config::core_rows)
      .choice("epilogue", &Config::epilogue, {{"none", Epilogue::none}, {"gelu", Epilogue::gelu}}, Effect::result, true)
      .choice("multiply", &Config::multiply,
              multiply_choices<Config>({MultiplyMode::i8, MultiplyMode::i16, MultiplyMode::bf16, MultiplyMode::bfp16}))
      .choice("accumulate", &Config::accumulate, {{"wide", Accumulate::wide}, {"output_type", Accumulate::output_type}})
      .option("shift", &Config::shift)
      .option("scale", &Config::scale)
      .choice("b_layout", &Config::b_layout,
              {{"row_major", Layout::row_major}, {"column_major", Layout::column_major}, {"tiled", Layout::tiled}})
      .choice("spread", &Config::spread,
              {{"n_over_columns", Spread::n_over_columns}, {"m_over_columns", Spread::m_over_columns}},
              Effect::dataflow)
      .option("k_gather", &Config::k_gather, Effect::dataflow)
      .option("a_uses", &Config::a_uses, Effect::dataflow)
      .option("c_depth", &Config::c_depth, Effect::dataflow)
      .option("c_memory_depth", &Config::c_memory_depth, Effect::dataflow)
      .option("blocks_per_transfer", &Config::blocks_per_transfer, Effect::dataflow)
      .option("batches_in_flight", &Config::batches_in_flight, Effect::dataflow)
      .option("rows_awaited", &Config::rows_awaited, Effect::dataflow);
}

CheckedProgram Matmul::fitting_program(const Config& wanted, Generation generation) {
  const auto plan = plan_matmul(wanted, generation);
  const auto& config = plan.config;
  const auto times = [](int depth) {
    return depth == 1 ? std::string("once") : depth == 2 ? std::string("twice") : fmt::format("{} times", depth);
  };
  return require_fit(
      design(config, generation), tile_text(config),
      fmt::format("A and B twice, C {}{}", times(config.c_depth),
                  plan.converts() ? fmt::format(", its sums in {}", name(plan.sum)) : std::string{}),
      [&] { return smaller_tile(config, generation); }, [&] { return shallower_gathering(config, generation); });
}

Matmul::Matmul(const Device& device, const Config& config)
    : Kernel(device, fitting_program(config, device.info().generation), work_of(config, device.info().generation),
             config.out),
      config_(resolve(config, device.info().generation)) {}

void Matmul::set_inputs(ElementSpan a, ElementSpan b) {
  begin_inputs();
  const auto& arguments = Kernel::design().sequence().arguments;
  pack("A", a, config_.in, matrix(config_.m, config_.k, arguments[0].type.shape[1]), buffer(0));
  const bool columns = config_.b_layout == Layout::column_major;
  const auto place =
      matrix(columns ? config_.n : config_.k, columns ? config_.k : config_.n, arguments[1].type.shape[1]);
  if (config_.b_layout == Layout::tiled) {
    std::vector<std::byte> by_rows(static_cast<std::size_t>(arguments[1].type.bytes()));
    pack("B", b, config_.in, place, by_rows);
    put_in_tiles(by_rows, arguments[1].type, config_.k_gather * config_.tile_k, config_.tile_n, buffer(1));
  } else {
    pack("B", b, config_.in, place, buffer(1));
  }
  inputs_ready();
}

std::int64_t Matmul::safe_magnitude(std::int64_t k, DataType in) {
  if (in != DataType::i16) return -std::int64_t{std::numeric_limits<std::int8_t>::min()};
  const double largest = std::numeric_limits<std::int32_t>::max() / static_cast<double>(k);
  return std::clamp<std::int64_t>(std::llround(std::floor(std::sqrt(largest))), 1,
                                  std::numeric_limits<std::int16_t>::max());
}

int Matmul::automatic_shift(std::int64_t k, DataType in, DataType out) {
  if (out != DataType::i16 && out != DataType::i8) return 0;
  // n integers next to each other have variance (n^2 - 1) / 12; a product of two has its square.
  const auto magnitude = static_cast<double>(safe_magnitude(k, in));
  const double values = in == DataType::i8 ? 2 * magnitude : 2 * magnitude + 1;
  const double variance = (values * values - 1) / 12;
  const double reach = 4 * variance * std::sqrt(static_cast<double>(k));
  const double largest =
      out == DataType::i16 ? std::numeric_limits<std::int16_t>::max() : std::numeric_limits<std::int8_t>::max();
  int shift = 0;
  while (reach > largest * std::ldexp(1.0, shift)) ++shift;
  return shift;
}

void Matmul::unpack(std::span<const std::byte> from, std::vector<std::byte>& out) const {
  unpack_rows(from, config_.out, matrix(config_.m, config_.n, Kernel::design().sequence().arguments[2].type.shape[1]),
              out);
}

}  // namespace npubench
