#include <npubench/kernels/matmul_plan.h>

#include <fmt/format.h>

#include <npubench/base/error.h>
#include <npubench/base/math.h>
#include <npubench/kernels/limits.h>

namespace npubench {
namespace {

[[noreturn]] void invalid(const std::string& message, const std::string& remedy) {
  throw Error(ErrorCategory::invalid_argument, message, remedy);
}

void require_types(const Matmul::Config& config) {
  require_type("Matmul", config.in, {DataType::bf16, DataType::i8});
  if (config.in == DataType::bf16) {
    require_type("Matmul of bf16", config.out, {DataType::f32, DataType::bf16}, "give");
  } else {
    require_type("Matmul of i8", config.out, {DataType::i32, DataType::i16, DataType::i8}, "give");
  }
}

int shift_of(const Matmul::Config& config) {
  const bool shifts =
      config.in == DataType::i8 && config.out != DataType::i32 && config.accumulate == Matmul::Accumulate::wide;
  if (!shifts) {
    if (config.shift.value_or(0) != 0) {
      invalid(fmt::format("shift is {}, but {} sums are not shifted", *config.shift,
                          config.in == DataType::i8 && config.out != DataType::i32 ? "narrow" : name(config.out)),
              "leave it unset; only i8 to i16 or i8 with wide accumulation shifts");
    }
    return 0;
  }
  const int shift = config.shift.value_or(Matmul::automatic_shift(config.k, config.out));
  if (shift < 0 || shift > 31) invalid(fmt::format("shift is {}", shift), "use 0 to 31");
  return shift;
}

void require_tiles(const Matmul::Config& config, const MultiplyBlock& block, MultiplyMode mode) {
  const struct {
    const char *tile_name, *extent_name;
    std::int64_t tile, extent, block;
  } sides[] = {{"tile_m", "m", config.tile_m, config.m, block.r},
               {"tile_k", "k", config.tile_k, config.k, block.s},
               {"tile_n", "n", config.tile_n, config.n, block.t}};
  for (const auto& side : sides) {
    require_positive(side.extent_name, side.extent);
    require_positive(side.tile_name, side.tile);
    require_multiple(side.tile_name, side.tile, side.block,
                     fmt::format("{} multiplies {}x{}x{} at once", name(mode), block.r, block.s, block.t));
    require_within(side.tile_name, side.tile, side.extent_name, side.extent, side.block);
  }
}

void require_a_uses(const MatmulPlan& plan) {
  const auto& config = plan.config;
  require_positive("a_uses", config.a_uses);
  if (config.a_uses == 1) return;
  if (plan.k_steps != config.k_gather) {
    invalid(fmt::format("a_uses is {}, but the memory tiles' objects hold {} of K's {} elements", config.a_uses,
                        config.k_gather * config.tile_k, config.k),
            fmt::format("use k_gather = {}", ceil_div(config.k, config.tile_k)));
  }
  if (plan.block_cols % config.a_uses != 0) {
    invalid(fmt::format("a_uses is {}, C has {} block columns of {}", config.a_uses, plan.block_cols,
                        plan.lines_n * config.tile_n),
            fmt::format("use a divisor of {}", plan.block_cols));
  }
}

void require_epilogue(const Matmul::Config& config) {
  if (config.epilogue == Matmul::Epilogue::none || config.out == DataType::bf16) return;
  invalid(fmt::format("GELU of a product that gives {}", name(config.out)), "give bf16");
}

}  // namespace

MatmulPlan plan_matmul(const Matmul::Config& config, Generation generation) {
  MatmulPlan plan{.config = config, .generation = generation};
  require_types(config);
  plan.mode = multiply_mode("Matmul", config.in, config.multiply, generation);
  plan.block = architecture(generation).multiply_block(plan.mode);
  require_tiles(config, plan.block, plan.mode);
  require_array(config.columns, config.core_rows, generation);
  require_positive("k_gather", config.k_gather);
  require_epilogue(config);
  require_positive("c_depth", config.c_depth);
  require_positive("c_memory_depth", config.c_memory_depth);
  // A batch takes up to half of a channel's task queue, which holds no third.
  if (config.batches_in_flight != 1 && config.batches_in_flight != 2) {
    invalid(fmt::format("batches_in_flight is {}", config.batches_in_flight), "use 1 or 2");
  }
  if (config.blocks_per_transfer) require_positive("blocks_per_transfer", *config.blocks_per_transfer);
  plan.shift = shift_of(config);
  plan.sum = config.accumulate == Matmul::Accumulate::output_type ? config.out
             : config.in == DataType::bf16                        ? DataType::f32
                                                                  : DataType::i32;
  if (plan.m_over_columns() && config.columns < config.core_rows) {
    invalid(fmt::format("{} columns carry the parts of B for {} core rows, one each", config.columns, config.core_rows),
            "use at least as many columns as core rows, or spread N over the columns");
  }
  plan.lines_m = plan.m_over_columns() ? config.columns : config.core_rows;
  plan.lines_n = plan.m_over_columns() ? config.core_rows : config.columns;
  plan.block_rows = ceil_div(config.m, plan.lines_m * config.tile_m);
  plan.block_cols = ceil_div(config.n, plan.lines_n * config.tile_n);
  plan.m = plan.block_rows * plan.lines_m * config.tile_m;
  plan.n = plan.block_cols * plan.lines_n * config.tile_n;
  plan.k = round_up(config.k, config.k_gather * config.tile_k);
  plan.k_steps = plan.k / config.tile_k;
  require_a_uses(plan);
  return plan;
}

std::string tile_text(const Matmul::Config& config) {
  return fmt::format("tile {}x{}x{} {}", config.tile_m, config.tile_k, config.tile_n, name(config.in));
}

}  // namespace npubench
