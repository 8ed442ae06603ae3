#include <npubench/kernels/phased_array.h>

#include <algorithm>
#include <bit>
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
constexpr std::int64_t kMostWidth = kTile * kTile / 2;  // gains and biases are a tile
constexpr std::int64_t kLeastLines = 4;                 // that a core takes of an object: rows of the smallest block

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
  const auto columns = config.columns;
  const auto width = config.width;
  if (width < kTile || width % kTile != 0 || width > kMostWidth) {
    return fmt::format("rows of {} elements: heads have {}, and gains and biases of {} fill a tile", width, kTile,
                       kMostWidth);
  }
  if (columns < config.core_rows) {
    return fmt::format("{} columns bring the rows of {} core rows", columns, config.core_rows);
  }
  if (kTile / 2 % columns != 0 || kTile / 2 / columns < kLeastLines) {
    return fmt::format("the {} lines of an addition's operand are no multiple of {} for each of {} columns", kTile / 2,
                       kLeastLines, columns);
  }
  if (const auto padded = norm_width(config); padded > kMostWidth) {
    return fmt::format("rows of {} over {} columns are padded to {}, gains and biases of {} fill a tile", width,
                       columns, padded, kMostWidth);
  }
  return {};
}

std::int64_t PhasedArray::norm_width(const Config& config) {
  const auto row = round_up(config.width, config.columns * kTile), block = phased::block_of(config).r * kTile;
  return static_cast<std::int64_t>(std::bit_ceil(static_cast<std::uint64_t>(std::max(row, block))));
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
  b_ = array_.add(operand("b", Kind::column, kTile, block_.t, 4));
  c_ = array_.add({.name = "c",
                   .kind = Kind::result,
                   .object = phased::tile(),
                   .to_stream = unblocked(kTile, kTile, block_.r, block_.t)});
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
  copy_ = function("passThroughLine", "pass_through.cc", {{"BIT_WIDTH", "16"}}, {tile, tile, i32});

  Definitions tiles{dimension("DIM_ROWS", norm_rows_of_object()), dimension("DIM_WIDTH", norm_width())};
  if (const auto lines = norm_lines() / norm_rows_of_object(); lines > 1) {
    tiles.push_back(dimension("ROW_LINES", lines));
    tiles.push_back(dimension("LINE_STEP", config_.columns));
  }
  tiles.insert(tiles.end(), blocks.begin(), blocks.end());
  repeat_ = function("repeat_rows_bf16", "tiles.cc", tiles, {tile, tile, i32});
  add_rows_ = function("add_rows_bf16", "tiles.cc", tiles, {tile, tile, phased::cursor(), i32});
  Definitions rows{only("bf16"), dimension("DIM_ROWS", norm_rows_of_core()), dimension("DIM_WIDTH", norm_width())};
  if (config_.width < norm_width()) rows.push_back(dimension("ROW_PADDING", norm_width() - config_.width));
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

std::vector<Op> PhasedArray::program(const ArrayCore& place, std::span<const PhaseGroup> groups) const {
  const auto& core = cores_[static_cast<std::size_t>(place.column * config_.core_rows + place.row)];
  std::size_t longest = 0;
  for (const auto& group : groups) longest = std::max(longest, group.phases.size());
  // Loops go by the group and the phase in it; between the loops over both is the one that repeats a group. A shorter
  // group has phases without work behind its own.
  const auto table = [&](const char* name, int Phase::*count, int outward) {
    std::vector<std::int32_t> values;
    for (const auto& group : groups) {
      for (std::size_t i = 0; i < longest; ++i) {
        values.push_back(i < group.phases.size() ? group.phases[i].*count : 0);
      }
    }
    const MemRef type{{std::ssize(groups), static_cast<std::int64_t>(longest)}, DataType::i32};
    return CountTable{place.buffer(name, type, std::move(values)), outward, outward + 2};
  };
  const auto loop = [](const CountTable& by, std::vector<Op> body) { return Loop{1, std::move(body), by}; };
  const auto some = [&](int Phase::*count) {
    return std::ranges::any_of(groups, [count](const PhaseGroup& group) {
      return std::ranges::any_of(group.phases, [count](const Phase& phase) { return phase.*count > 0; });
    });
  };
  std::vector<Op> kernels;
  if (some(&Phase::blocks)) {
    ProductTables tables{table("k_steps", &Phase::k_steps, 3), table("gelu", &Phase::gelu, 3)};
    if (some(&Phase::passed)) tables.passed = table("passed", &Phase::passed, 3);
    std::vector<Op> block;
    for (const bool pair : {true, false}) {
      const auto count = pair ? &Phase::pairs : &Phase::singles;
      if (!some(count)) continue;
      block.emplace_back(loop(table(pair ? "pairs" : "singles", count, 2), product_tiles(core, pair, tables)));
    }
    kernels.emplace_back(loop(table("blocks", &Phase::blocks, 1), std::move(block)));
  }
  if (some(&Phase::units))
    kernels.emplace_back(loop(table("units", &Phase::units, 1), attention_unit(core, place.column)));
  if (some(&Phase::norms)) kernels.emplace_back(loop(table("norms", &Phase::norms, 1), norm(core, place.column)));
  std::vector<std::int32_t> times;
  for (const auto& group : groups) times.push_back(group.times);
  const MemRef type{{std::ssize(groups)}, DataType::i32};
  const Loop group = loop(CountTable{place.buffer("times", type, std::move(times))},
                          {Loop{static_cast<std::int64_t>(longest), std::move(kernels)}});
  return {{Loop{Loop::kForever, {{Loop{std::ssize(groups), {group}}}}}}};
}

Design PhasedArray::build(std::string name, std::span<const PhaseGroup> groups) && {
  array_.design().name = std::move(name);
  array_.program([&](const ArrayCore& core) { return program(core, groups); });
  return std::move(array_.design());
}

}  // namespace npubench
