#include <npubench/kernels/matmul_plan.h>

#include <algorithm>
#include <limits>

#include <fmt/format.h>

#include <npubench/array/limits.h>
#include <npubench/base/error.h>
#include <npubench/base/math.h>

namespace npubench {
namespace {

void require_types(const Matmul::Config& config) {
  require_type("Matmul", config.in, {DataType::bf16, DataType::i16, DataType::i8});
  if (config.in == DataType::bf16) {
    require_type("Matmul of bf16", config.out, {DataType::f32, DataType::bf16}, "give");
  } else if (config.in == DataType::i16) {
    require_type("Matmul of i16", config.out, {DataType::i32, DataType::i16}, "give");
  } else {
    require_type("Matmul of i8", config.out, {DataType::i32, DataType::i16, DataType::i8, DataType::bf16}, "give");
  }
}

int shift_of(const Matmul::Config& config) {
  const bool narrow = config.out == DataType::i16 || config.out == DataType::i8;
  const bool shifts = narrow && config.accumulate == Matmul::Accumulate::wide;
  if (!shifts) {
    if (config.shift.value_or(0) != 0) {
      refuse(
          fmt::format("shift is {}, but {} sums are not shifted", *config.shift, narrow ? "narrow" : name(config.out)),
          "leave it unset; only sums that become i16 or i8, with wide accumulation, are shifted");
    }
    return 0;
  }
  const int shift = config.shift.value_or(Matmul::automatic_shift(config.k, config.in, config.out));
  if (shift < 0 || shift > 31) refuse(fmt::format("shift is {}", shift), "use 0 to 31");
  return shift;
}

/// Of i8 products that give bf16.
void require_scale(const Matmul::Config& config) {
  if (config.in != DataType::i8 || config.out != DataType::bf16) {
    if (config.scale == Matmul::Config().scale) return;
    refuse(fmt::format("scale is {}, but sums of {} that become {} are not scaled", config.scale, name(config.in),
                       name(config.out)),
           "leave it unset; only i8 to bf16 scales");
  }
  require_scales(DataType::i8, {{"scale", config.scale}});
  // Cores have no f32 between 0 and the smallest normal one; bf16 ends where f32 does.
  using Limits = std::numeric_limits<float>;
  const auto largest_sum = static_cast<float>(config.k) * 128 * 128;
  if (config.scale < Limits::min() || config.scale > Limits::max() / 2 / largest_sum) {
    refuse(fmt::format("scale is {}, and sums over K {} reach {}", config.scale, config.k, largest_sum),
           fmt::format("use {:.3g} to {:.3g}", 1.01f * Limits::min(), Limits::max() / 2.02f / largest_sum));
  }
  if (config.accumulate == Matmul::Accumulate::output_type) {
    refuse("sums of i8 products do not stay in bf16", "accumulate wide, in i32");
  }
}

/// Tiles that are whole blocks, none larger than what it divides.
void resolve_tiles(Matmul::Config& config, const MultiplyBlock& block, MultiplyMode mode) {
  const struct {
    const char *tile_name, *extent_name;
    std::int64_t& tile;
    std::int64_t extent, block;
  } sides[] = {{"tile_m", "m", config.tile_m, config.m, block.r},
               {"tile_k", "k", config.tile_k, config.k, block.s},
               {"tile_n", "n", config.tile_n, config.n, block.t}};
  for (const auto& side : sides) {
    require_extent(side.extent_name, side.extent);
    require_positive(side.tile_name, side.tile);
    require_multiple(side.tile_name, side.tile, side.block,
                     fmt::format("{} multiplies {}x{}x{} at once", name(mode), block.r, block.s, block.t));
    side.tile = shrunk(side.tile, side.extent, side.block);
  }
}

void require_a_uses(const MatmulPlan& plan) {
  const auto& config = plan.config;
  require_positive("a_uses", config.a_uses);
  if (config.a_uses == 1) return;
  const auto descriptors = architecture(plan.generation).dma(TileKind::mem).descriptors;
  if (config.a_uses > descriptors) {
    throw Error(ErrorCategory::does_not_fit,
                fmt::format("a_uses is {}, so many descriptors take an object, a memory tile has {}", config.a_uses,
                            descriptors),
                "use a_uses = 1");
  }
  if (plan.k_steps != config.k_gather) {
    refuse(fmt::format("a_uses is {}, but the memory tiles' objects hold {} of K's {} elements", config.a_uses,
                       config.k_gather * config.tile_k, config.k),
           fmt::format("use k_gather = {}", ceil_div(config.k, config.tile_k)));
  }
  if (plan.block_cols % config.a_uses != 0) {
    refuse(fmt::format("a_uses is {}, C has {} block columns of {}", config.a_uses, plan.block_cols,
                       plan.lines_n * config.tile_n),
           fmt::format("use a divisor of {}", plan.block_cols));
  }
}

void require_epilogue(const Matmul::Config& config) {
  if (config.epilogue == Matmul::Epilogue::none || config.out == DataType::bf16) return;
  refuse(fmt::format("GELU of a product that gives {}", name(config.out)), "give bf16");
}

void require_depth(std::string_view name, int depth, Generation generation) {
  require_positive(name, depth);
  const auto most = architecture(generation).max_lock_value();
  if (depth > most) refuse(fmt::format("{} is {}, locks count to {}", name, depth, most), "use 1 or 2");
}

/// Whichever direction takes fewer transfers goes into the iterations, where descriptors reach that far.
void choose_walk(MatmulPlan& plan) {
  const auto& config = plan.config;
  const auto shim = architecture(plan.generation).dma(TileKind::shim);
  const auto words = [](std::int64_t rows, std::int64_t columns, DataType type) {
    return saturating_product({rows, columns, static_cast<std::int64_t>(size_of(type))}) / 4;
  };
  const auto row_stride = plan.lines_m * config.tile_m;  // rows of A and C from one block row to the next
  const bool rows_iterate =
      words(row_stride, plan.k, config.in) <= shim.max_step && words(row_stride, plan.n, config.out) <= shim.max_step;
  const auto depth = plan.b_column_major() ? plan.k : plan.b_tiled() ? config.k_gather * config.tile_k : 1;
  const bool columns_iterate = words(plan.lines_n * config.tile_n, depth, config.in) <= shim.max_step;
  plan.down = config.a_uses == 1 && !config.rows_awaited && rows_iterate &&
              (plan.block_rows > plan.block_cols || !columns_iterate);
  plan.steps = plan.down ? plan.block_cols : plan.block_rows;
  plan.iterations = plan.down ? plan.block_rows : plan.block_cols;
  const auto possible = plan.down || columns_iterate ? shim.max_iterations : 1;
  const auto wanted = std::min(possible, config.blocks_per_transfer.value_or(possible));
  plan.per_transfer = std::max(wanted / config.a_uses, std::int64_t{1}) * config.a_uses;
}

void require_sizes(const MatmulPlan& plan) {
  require_argument("A", plan.a(), "rows");
  require_argument("B", plan.b(), plan.b_column_major() ? "columns" : "");
  require_argument("C", plan.c(), "rows");
  const auto& config = plan.config;
  require_transfers(fmt::format("{}x{}x{} by {}", config.m, config.k, config.n, tile_text(config)), plan.transfers(),
                    "use a larger tile, more cores, or work in parts");
}

}  // namespace

std::int64_t MatmulPlan::transfers() const {
  // Those of A and B that come in through one column are one; C leaves through every column.
  const std::int64_t each = std::min(lines_m, config.columns) + std::min(lines_n, config.columns) + config.columns;
  return saturating_product({steps, ceil_div(iterations, per_transfer), each});
}

MatmulPlan plan_matmul(const Matmul::Config& wanted, Generation generation) {
  MatmulPlan plan{.config = wanted, .generation = generation};
  auto& config = plan.config;
  require_types(config);
  plan.mode = multiply_mode("Matmul", config.in, config.multiply, generation);
  plan.block = architecture(generation).multiply_block(plan.mode);
  resolve_tiles(config, plan.block, plan.mode);
  resolve_array(config, generation);
  require_positive("k_gather", config.k_gather);
  require_epilogue(config);
  require_depth("c_depth", config.c_depth, generation);
  require_depth("c_memory_depth", config.c_memory_depth, generation);
  // A batch takes up to half of a channel's task queue, which holds no third.
  if (config.batches_in_flight != 1 && config.batches_in_flight != 2) {
    refuse(fmt::format("batches_in_flight is {}", config.batches_in_flight), "use 1 or 2");
  }
  // Twice as many have to find room in a channel's task queue.
  if (config.rows_awaited && *config.rows_awaited != 1 && *config.rows_awaited != 2) {
    refuse(fmt::format("rows_awaited is {}", *config.rows_awaited), "use 1 or 2");
  }
  if (config.blocks_per_transfer) require_positive("blocks_per_transfer", *config.blocks_per_transfer);
  plan.shift = shift_of(config);
  require_scale(config);
  plan.sum = config.accumulate == Matmul::Accumulate::output_type ? config.out
             : config.in == DataType::bf16                        ? DataType::f32
                                                                  : DataType::i32;
  if (plan.m_over_columns() && config.columns < config.core_rows) {
    refuse(fmt::format("{} columns carry the parts of B for {} core rows, one each", config.columns, config.core_rows),
           "use at least as many columns as core rows, or spread N over the columns");
  }
  plan.lines_m = plan.m_over_columns() ? config.columns : config.core_rows;
  plan.lines_n = plan.m_over_columns() ? config.core_rows : config.columns;
  plan.block_rows = ceil_div(config.m, plan.lines_m * config.tile_m);
  plan.block_cols = ceil_div(config.n, plan.lines_n * config.tile_n);
  plan.m = plan.block_rows * plan.lines_m * config.tile_m;
  plan.n = plan.block_cols * plan.lines_n * config.tile_n;
  const auto gathered = saturating_product({config.k_gather, config.tile_k});
  if (gathered > kLargestExtent) {
    refuse(fmt::format("k_gather is {}: {} elements of k at once, k is {}", config.k_gather, gathered, config.k),
           fmt::format("use at most {}", ceil_div(config.k, config.tile_k)));
  }
  plan.k = round_up(config.k, gathered);
  plan.k_steps = plan.k / config.tile_k;
  require_a_uses(plan);
  choose_walk(plan);
  require_sizes(plan);
  return plan;
}

std::string tile_text(const Matmul::Config& config) {
  return fmt::format("tile {}x{}x{} {}", config.tile_m, config.tile_k, config.tile_n, name(config.in));
}

}  // namespace npubench
