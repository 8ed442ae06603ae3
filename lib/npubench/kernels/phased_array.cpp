#include <npubench/kernels/phased_array.h>

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include <npubench/array/limits.h>
#include <npubench/base/error.h>
#include <npubench/base/math.h>
#include <npubench/kernels/core_code.h>
#include <npubench/kernels/phased_parts.h>

namespace npubench {
namespace {

using phased::kRun;
using phased::kTile;

/// Rows of `width` elements of which core objects are pieces of 64 columns, blocked `rows` x 8. So many objects in a
/// memory tile that what comes from DRAM in fits and starts does not stop the cores.
Flow operand(std::string name, Kind kind, std::int64_t width, std::int64_t rows, int memory_depth) {
  return {.name = std::move(name),
          .kind = kind,
          .object = phased::tile(),
          .line = {{kTile, width}, DataType::bf16},
          .memory_depth = memory_depth,
          .to_stream = {{width / kTile, kTile}, {kTile / kRun, kRun}, {kTile, width}, {kRun, 1}},
          .from_stream = {{kTile / kRun, rows * kRun}, {kTile / rows, rows * kTile}, {rows * kRun, 1}}};
}

}  // namespace

std::string PhasedArray::obstacle(const Config& wanted) {
  auto config = wanted;
  resolve_array(config, config.generation);
  const auto [generation, columns, core_rows, width, multiply, epsilon] = config;
  if (width < 1 || width > kLargestExtent) return fmt::format("rows of {} elements", width);
  if (columns < core_rows) return fmt::format("{} columns bring the rows of {} core rows", columns, core_rows);
  if (width % (kTile * columns) != 0) {
    return fmt::format("rows of {} are no multiple of {} columns of {}", width, columns, kTile);
  }
  if (kTile / 2 % columns != 0 || kTile * kTile % width != 0) {
    return fmt::format("rows of {} do not fill tiles of {} x {} on {} columns", width, kTile, kTile, columns);
  }
  // A core's share of the rows of an operand, and of its tile: the first must divide the second.
  const auto object = kTile / 2 / columns, tile = kTile * kTile / width;
  if (object % 4 != 0 || tile % object != 0) {
    return fmt::format("a core takes {} rows at once, of which its tile of rows of {} holds {}", object, width, tile);
  }
  if (width / kTile % phased::block_of(config).r != 0) {
    return fmt::format("rows of {} are no multiple of {} tiles of {}", width, phased::block_of(config).r, kTile);
  }
  return {};
}

PhasedArray::Config PhasedArray::possible(Config config) {
  if (const auto why = obstacle(config); !why.empty()) {
    throw Error(ErrorCategory::unsupported, why, "run the kernels as programs of their own");
  }
  resolve_array(config, config.generation);
  return config;
}

PhasedArray::PhasedArray(const Config& config)
    : config_(possible(config)),
      block_(phased::block_of(config_)),
      array_({}, config_.generation, config_.columns, config_.core_rows) {
  array_.design().sequences.clear();
  add_functions();
  a_ = array_.add(operand("a", Kind::row, object_width(), block_.r, 2));
  const auto by_column = array_.add_by_column({operand("b", Kind::column, kTile, block_.t, 4),
                                               {.name = "c",
                                                .kind = Kind::result,
                                                .object = phased::tile(),
                                                .to_stream = unblocked(kTile, kTile, block_.r, block_.t)}});
  b_ = by_column[0];
  c_ = by_column[1];
  for (int column = 0; column < config_.columns; ++column) {
    for (int row = 0; row < config_.core_rows; ++row) {
      const ArrayCore core{array_, column, row};
      cores_.push_back({core(a_), core(b_), core(c_), core.buffer("sums", phased::tile()),
                        core.buffer("statistics", phased::statistics()), core.buffer("scores", phased::scores()),
                        core.buffer("piece", phased::cursor()), core.buffer("row", phased::cursor()),
                        core.buffer("part", phased::cursor())});
    }
  }
}

void PhasedArray::add_functions() {
  const bool bfp16 = config_.multiply == MultiplyMode::bfp16;
  const Definitions blocks{{"BLOCK_R", fmt::format("{}", block_.r)}, {"BLOCK_T", fmt::format("{}", block_.t)}};
  const auto function = [&](const std::string& symbol, const std::string& source, const Definitions& definitions,
                            std::vector<ParameterType> parameters) {
    return array_.function(core_function(symbol, source, definitions, config_.generation), std::move(parameters));
  };
  const auto tile = phased::tile();
  const auto i32 = DataType::i32, f32 = DataType::f32;

  Definitions product{only("bf16_bf16"), dimension("DIM_M", kTile), dimension("DIM_K", kTile),
                      dimension("DIM_N", kTile)};
  if (bfp16) product.push_back(bfp16_definition());
  product.emplace_back("B_COL_MAJ", "1");
  multiply_ = function("matmul_bf16_bf16", "matmul.cc", product, {tile, tile, tile});
  gelu_ = function("gelu_bf16", "gelu.cc", {only("bf16"), dimension("DIM", tile.elements())}, {tile, tile});
  copy_ = function("passThroughLine", "aie_kernels/passThrough.cc", {{"BIT_WIDTH", "16"}}, {tile, tile, i32});

  Definitions tiles{dimension("DIM_ROWS", norm_rows_of_object()), dimension("DIM_WIDTH", config_.width)};
  tiles.insert(tiles.end(), blocks.begin(), blocks.end());
  repeat_ = function("repeat_rows_bf16", "tiles.cc", tiles, {tile, tile, i32});
  add_rows_ = function("add_rows_bf16", "tiles.cc", tiles, {tile, tile, phased::cursor(), i32});
  const Definitions rows{only("bf16"), dimension("DIM_ROWS", norm_rows_of_core()),
                         dimension("DIM_WIDTH", config_.width)};
  normalize_ = function("layer_norm_bf16", "layer_norm.cc", rows, {tile, tile, tile, f32});
  normalize_row_ = function("layer_norm_row_bf16", "layer_norm.cc", rows, {tile, tile, tile, phased::cursor(), f32});

  Definitions attention{only("bf16"), dimension("DIM_Q", phased::kQueries), dimension("DIM_K", kTile),
                        dimension("DIM_D", kTile)};
  if (bfp16) attention.push_back(bfp16_definition());
  attention.insert(attention.end(), blocks.begin(), blocks.end());
  const auto statistics = phased::statistics(), scores = phased::scores(), cursor = phased::cursor();
  begin_ = function("attention_tile_begin", "attention.cc", attention, {tile, statistics});
  scores_ = function("attention_tile_scores_bf16", "attention.cc", attention,
                     {tile, tile, tile, statistics, scores, cursor, f32, i32});
  values_ = function("attention_tile_values_bf16", "attention.cc", attention, {tile, tile, tile, statistics});
  end_ = function("attention_tile_end_bf16", "attention.cc", attention, {tile, statistics, tile, cursor});
}

int PhasedArray::add_sequence(const std::string& name, std::vector<SequenceArgument> arguments,
                              std::int64_t transfers) {
  for (const auto& argument : arguments)
    require_argument(fmt::format("{} of {}", argument.name, name), argument.type, "");
  require_transfers(name, transfers, "give it fewer rows");
  arguments.back().output = true;
  array_.design().sequences.push_back({.name = name, .arguments = std::move(arguments)});
  return static_cast<int>(array_.design().sequences.size()) - 1;
}

std::int64_t PhasedArray::issued(std::int64_t iterations) const {
  return ceil_div(iterations, architecture(config_.generation).dma(TileKind::shim).max_iterations);
}

std::vector<Op> PhasedArray::program(const ArrayCore& place, std::span<const Phase> phases) const {
  const auto& core = cores_[static_cast<std::size_t>(place.column * config_.core_rows + place.row)];
  // Loops go by the phase, which is the loop around all of them.
  const auto table = [&](const char* name, int Phase::*count, int outward) {
    std::vector<std::int32_t> values;
    for (const auto& phase : phases) values.push_back(phase.*count);
    return CountTable{place.buffer(name, {{std::ssize(phases)}, DataType::i32}, std::move(values)), outward};
  };
  const auto loop = [](const CountTable& by, std::vector<Op> body) { return Loop{1, std::move(body), by}; };
  const auto some = [&](int Phase::*count) {
    return std::ranges::any_of(phases, [count](const Phase& phase) { return phase.*count > 0; });
  };
  std::vector<Op> kernels;
  if (some(&Phase::blocks)) {
    const auto k_steps = table("k_steps", &Phase::k_steps, 3), gelu = table("gelu", &Phase::gelu, 3);
    std::vector<Op> block;
    for (const bool pair : {true, false}) {
      const auto count = pair ? &Phase::pairs : &Phase::singles;
      if (!some(count)) continue;
      block.emplace_back(loop(table(pair ? "pairs" : "singles", count, 2), product_tiles(core, pair, k_steps, gelu)));
    }
    kernels.emplace_back(loop(table("blocks", &Phase::blocks, 1), std::move(block)));
  }
  if (some(&Phase::units))
    kernels.emplace_back(loop(table("units", &Phase::units, 1), attention_unit(core, place.column)));
  if (some(&Phase::norms)) kernels.emplace_back(loop(table("norms", &Phase::norms, 1), norm(core, place.column)));
  return {{Loop{Loop::kForever, {{Loop{std::ssize(phases), std::move(kernels)}}}}}};
}

Design PhasedArray::build(std::string name, std::span<const Phase> phases) && {
  array_.design().name = std::move(name);
  array_.program([&](const ArrayCore& core) { return program(core, phases); });
  return std::move(array_.design());
}

}  // namespace npubench
