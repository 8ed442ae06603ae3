#include <npubench/predict/matmul_row.h>

#include <algorithm>
#include <array>
#include <charconv>

#include <fmt/format.h>

#include <npubench/base/error.h>
#include <npubench/base/math.h>
#include <npubench/design/check.h>

namespace npubench {
namespace {

/// K held in the memory tile, in the words of the sources: k_L2 of mlir-air, k_mt of Taka et al.
std::optional<std::int64_t> gathered_k(const Workload& workload) {
  for (const std::string_view word : {"k_L2=", "k_mt(best)=", "k_mt="}) {
    if (const auto value = number_after(workload, word)) return value;
  }
  return std::nullopt;
}

/// What a source's product does otherwise than ours.
struct ProductDesign {
  bool air = false;             ///< a launch of mlir-air's: M over the columns, each block of C by itself
  bool sums_in_output = false;  ///< the core function adds to C as it lies in L1
  bool b_by_columns = false;    ///< always
  bool generated = false;       ///< the core's loops come from mlir-air's code generator
  bool separate_cast = false;   ///< a second launch converts f32 to bf16
  bool half_blocks = false;     ///< awaits rows of blocks in halves: whole_array's, and IRON's made of it
};

ProductDesign product_design(const Workload& workload) {
  if (!workload.design) return {.sums_in_output = true};
  switch (*workload.design) {
    case SourceDesign::taka: return {.sums_in_output = true, .b_by_columns = true};
    case SourceDesign::whole_array: return {.half_blocks = true};
    case SourceDesign::iron: return {.sums_in_output = true, .half_blocks = true};
    case SourceDesign::iron_f32_sums: return {.half_blocks = true};
    case SourceDesign::air_drain:
    case SourceDesign::air_external: return {.air = true};
    case SourceDesign::air_direct: return {.air = true, .sums_in_output = true, .generated = true};
    case SourceDesign::air_fused_cast: return {.air = true, .separate_cast = true};
    case SourceDesign::iron_gemv:
    case SourceDesign::air_flash_attention:
    case SourceDesign::air_elementwise: break;
  }
  throw Error(ErrorCategory::invalid_argument, fmt::format("design {} is no product's", name(*workload.design)));
}

bool fits(const Matmul::Config& config, Generation generation) {
  try {
    return check(Matmul::design(config, generation)).empty();
  } catch (const Error&) {
    return false;
  }
}

/// The largest k_gather up to the configuration's that the memory tiles hold; the configuration's where none helps.
std::int64_t deepest_that_fits(Matmul::Config config, Generation generation) {
  const auto wanted = config.k_gather;
  const auto fits_with = [&](std::int64_t k_gather) {
    config.k_gather = k_gather;
    return fits(config, generation);
  };
  if (wanted == 1 || fits_with(wanted) || !fits_with(1)) return wanted;
  std::int64_t good = 1, bad = wanted;
  while (bad - good > 1) {
    const auto middle = good + (bad - good) / 2;
    (fits_with(middle) ? good : bad) = middle;
  }
  return good;
}

std::int64_t at_most(std::int64_t tile, std::int64_t extent, std::int64_t block) {
  return std::min(tile, round_up(extent, block));
}

/// Tiles that a row leaves open: the largest of our own choices that fits.
void choose_tile(const Workload& workload, const MultiplyBlock& block, Generation generation, Matmul::Config& config) {
  struct Tile {
    std::int64_t m, k, n;
  };
  constexpr std::array<Tile, 4> kChoices{{{64, 64, 64}, {64, 32, 64}, {32, 32, 32}, {16, 16, 16}}};
  for (const auto& choice : kChoices) {
    config.tile_m = workload.tile_m.value_or(at_most(choice.m, config.m, block.r));
    config.tile_k = workload.tile_k.value_or(at_most(choice.k, config.k, block.s));
    config.tile_n = workload.tile_n.value_or(at_most(choice.n, config.n, block.t));
    if (fits(config, generation)) return;
  }
}

std::int64_t required(const std::optional<std::int64_t>& value, std::string_view column) {
  if (value) return *value;
  throw Error(ErrorCategory::invalid_argument, fmt::format("column {} is empty, a matmul needs it", column));
}

}  // namespace

std::optional<std::int64_t> number_after(const Workload& workload, std::string_view word) {
  const auto at = workload.note.find(word);
  if (at == std::string::npos) return std::nullopt;
  const auto* const begin = workload.note.data() + at + word.size();
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(begin, workload.note.data() + workload.note.size(), value);
  return error == std::errc() && value > 0 ? std::optional(value) : std::nullopt;
}

MatmulRow matmul_row(const Workload& workload, Generation generation, CoreCompiler compiler) {
  MatmulRow row;
  auto& config = row.config;
  config.m = required(workload.m, "m");
  config.k = required(workload.k, "k");
  config.n = required(workload.n, "n");
  config.in = workload.in.value_or(DataType::bf16);
  config.out = workload.out.value_or(is_integer(config.in) ? DataType::i32 : DataType::bf16);
  config.multiply = workload.multiply;
  const auto& arch = architecture(generation);
  config.core_rows = workload.rows.value_or(arch.core_rows);
  config.columns = workload.columns.value_or(arch.columns);
  config.c_depth = workload.c_buffers.value_or(1);

  const auto design = product_design(workload);
  row.compiler_generated = design.generated && compiler == CoreCompiler::peano;
  row.separate_cast = design.separate_cast && config.out == DataType::bf16;
  if (row.separate_cast) config.out = DataType::f32;
  const bool scales = is_integer(config.in) && config.out == DataType::bf16;  // of sums, which are i32
  if (design.sums_in_output && !scales) config.accumulate = Matmul::Accumulate::output_type;
  if (design.air) {
    // Each iteration of a launch is a block of C with transfers of its own; runtime_loop_tiling_sizes = [2, 2] of them
    // are awaited together.
    config.blocks_per_transfer = 1;
    config.batches_in_flight = 1;
    if (config.columns >= config.core_rows) config.spread = Matmul::Spread::m_over_columns;
  }
  if (design.b_by_columns || workload.layout.b_by_columns) config.b_layout = Matmul::Layout::column_major;
  if (workload.layout.b_tiled) config.b_layout = Matmul::Layout::tiled;

  const auto gathered = gathered_k(workload);
  if (gathered) config.c_memory_depth = 1;  // in both sources: it leaves more of the memory tile for K
  const auto mode = config.multiply.value_or(natural_mode(config.in).value_or(MultiplyMode::bf16));
  choose_tile(workload, arch.multiply_block(mode), generation, config);
  config.m = std::max(config.m, config.tile_m);
  config.k = std::max(config.k, config.tile_k);
  config.n = std::max(config.n, config.tile_n);
  if (design.half_blocks) {
    // Halves of four rows of blocks; of two where C is column-major (amd/IRON, iron/operators/gemm/design.py), or where
    // a row of blocks is further from the next than a descriptor can step (vegah's gemm_pretiled.py).
    const bool far = config.tile_m * config.core_rows * config.n > std::int64_t{1} << 20;
    config.rows_awaited = workload.layout.c_by_columns || far ? 1 : 2;
  }
  if (!gathered) return row;
  config.k_gather = std::clamp<std::int64_t>(*gathered / config.tile_k, 1, ceil_div(config.k, config.tile_k));
  config.k_gather = deepest_that_fits(config, generation);
  return row;
}

}  // namespace npubench
