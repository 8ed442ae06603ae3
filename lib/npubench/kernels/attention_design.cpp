// The dataflow of Attention.
//
//   Q: shim -> memory tile -> one block of queries for each core of the column
//   K, V: shim -> memory tile -> all cores of the column, a block of K and a block of V in turn (broadcast)
//   O: core -> memory tile (joined) -> shim
//
// A unit of work is a head, or several of a group, with core_rows blocks of queries in all. Units are dealt to columns
// in contiguous shares, heads first, so that a column keeps to few heads. All cores run the same endless program, one
// unit after the other; how many units a column works off is up to what the runtime sequence sends it. With the causal
// mask, units differ in the blocks of keys that they need: a run's units are a loop, whose blocks a table counts.
#include <npubench/kernels/attention.h>

#include <algorithm>
#include <cmath>
#include <functional>

#include <fmt/format.h>

#include <npubench/array/array.h>
#include <npubench/array/limits.h>
#include <npubench/array/sequence_builder.h>
#include <npubench/base/math.h>
#include <npubench/kernels/core_code.h>

namespace npubench {
namespace {

constexpr std::int64_t kBlock = 8;  // of the core functions' operands

void require_groups(const Attention::Config& config) {
  if (const auto kv_heads = config.kv_heads) {
    require_extent("kv_heads", *kv_heads);
    if (*kv_heads > config.heads || config.heads % *kv_heads != 0) {
      refuse(fmt::format("{} heads share {} heads of keys and values", config.heads, *kv_heads),
             fmt::format("kv_heads is a divisor of {}", config.heads));
    }
  }
  if (config.cache) {
    require_extent("cache", *config.cache);
    if (config.keys > *config.cache) {
      refuse(fmt::format("{} keys in a cache of {}", config.keys, *config.cache),
             fmt::format("use at most {} keys, or a larger cache", *config.cache));
    }
  }
  if (config.mask == Attention::Mask::causal && config.queries > config.keys) {
    refuse(fmt::format("{} queries of {} keys: the causal mask hides all keys from the first {}", config.queries,
                       config.keys, config.queries - config.keys),
           fmt::format("use at most {} queries", config.keys));
  }
}

/// How the work is divided.
struct Units {
  std::int64_t query_tile = 0, key_tile = 0;
  std::int64_t heads = 0;      ///< of a unit
  std::int64_t core_rows = 0;  ///< of each of its heads
  std::int64_t rows = 0;       ///< queries of each of its heads
  std::int64_t of_head = 0;    ///< units that a head's queries make
  std::int64_t count = 0;
  std::int64_t key_blocks = 0;
};

Units units_of(const Attention::Config& config) {
  Units units{.query_tile = shrunk(config.tile, config.queries, kBlock),
              .key_tile = shrunk(config.tile, config.keys, kBlock)};
  const auto group = config.heads / config.kv_heads.value_or(config.heads);
  const auto blocks = ceil_div(config.queries, units.query_tile);
  for (units.heads = std::min<std::int64_t>(group, config.core_rows); units.heads > 1; --units.heads) {
    if (group % units.heads == 0 && config.core_rows % units.heads == 0 && blocks * units.heads <= config.core_rows) {
      break;
    }
  }
  units.core_rows = config.core_rows / units.heads;
  units.rows = units.core_rows * units.query_tile;
  units.of_head = ceil_div(config.queries, units.rows);
  units.count = saturating_product({config.heads / units.heads, units.of_head});
  units.key_blocks = ceil_div(config.keys, units.key_tile);
  return units;
}

class AttentionBuilder {
 public:
  AttentionBuilder(const Attention::Config& config, Generation generation)
      : config_(config),
        generation_(generation),
        units_(units_of(config)),
        d_(config.head_dim),
        row_(saturating_product({config.heads, d_})),
        kv_row_(saturating_product({config.kv_heads.value_or(config.heads), d_})),
        queries_{{units_.query_tile, d_}, config.dtype},
        keys_{{units_.key_tile, d_}, config.dtype},
        sums_{{units_.query_tile, d_}, DataType::f32},
        statistics_{{3, units_.query_tile}, DataType::f32},
        weights_{{units_.query_tile, units_.key_tile}, config.dtype},
        scores_memory_{{8, units_.key_tile}, DataType::f32},
        // Columns without a share of the work stay out of the design.
        array_(Attention::fields().design_name(config), generation,
               static_cast<int>(std::min<std::int64_t>(config.columns, units_.count)), config.core_rows) {
    array_.design().columns = config.columns;
  }

  Design build() {
    const MemRef queries{{saturating_product({units_.of_head, units_.rows}), row_}, config_.dtype};
    const auto rows = std::max(saturating_product({units_.key_blocks, units_.key_tile}), config_.cache.value_or(0));
    const MemRef keys{{rows, 2, kv_row_}, config_.dtype};
    require_sizes(queries, keys);
    array_.argument("Q", queries);
    array_.argument("KV", keys);
    array_.argument("O", queries, true);
    add_functions();
    add_flows();
    array_.program([this](const ArrayCore& core) { return program(core); });
    add_sequence();
    return std::move(array_.design());
  }

 private:
  const Attention::Config& config_;
  Generation generation_;
  Units units_;
  std::int64_t d_, row_, kv_row_;
  MemRef queries_, keys_, sums_, statistics_, weights_, scores_memory_;
  MemRef place_{{2}, DataType::i32};
  Array array_;
  FlowId q_{}, kv_{}, o_{};
  FunctionId begin_{}, scores_{}, values_{}, end_{};

  [[nodiscard]] bool causal() const { return config_.mask == Attention::Mask::causal; }
  /// Units of a column: from first_unit(column) to first_unit(column + 1).
  [[nodiscard]] std::int64_t first_unit(int column) const { return column * units_.count / array_.columns(); }
  /// Blocks of keys that a query of the unit sees.
  [[nodiscard]] std::int64_t key_blocks(std::int64_t unit) const {
    if (!causal()) return units_.key_blocks;
    const auto queries = std::min((unit % units_.of_head + 1) * units_.rows, config_.queries);
    return ceil_div(config_.keys - config_.queries + queries, units_.key_tile);
  }

  void add_functions() {
    const auto mode = multiply_mode("Attention", config_.dtype, config_.multiply, generation_);
    Definitions definitions{only(name(config_.dtype)), dimension("DIM_Q", units_.query_tile),
                            dimension("DIM_K", units_.key_tile), dimension("DIM_D", d_)};
    if (mode == MultiplyMode::bfp16) definitions.push_back(bfp16_definition());
    const auto function = [&](const std::string& symbol, std::vector<ParameterType> parameters) {
      return array_.function(core_function(symbol, "attention.cc", definitions, generation_), std::move(parameters));
    };
    const auto type = std::string(name(config_.dtype));
    const auto i32 = DataType::i32, f32 = DataType::f32;
    if (causal()) {
      begin_ = function("attention_causal_begin", {sums_, statistics_, place_, i32, i32, i32, i32, i32});
      scores_ = function("attention_causal_scores_" + type,
                         {queries_, keys_, weights_, statistics_, scores_memory_, place_, f32});
    } else {
      begin_ = function("attention_begin", {sums_, statistics_});
      scores_ =
          function("attention_scores_" + type, {queries_, keys_, weights_, statistics_, scores_memory_, f32, i32});
    }
    values_ = function("attention_values_" + type, {weights_, keys_, sums_, statistics_});
    std::vector<ParameterType> end{sums_, statistics_, queries_};
    if (config_.dtype == DataType::i8) end.emplace_back(f32);
    end_ = function("attention_end_" + type, std::move(end));
  }

  /// K and V need two objects to overlap with the arithmetic at every block; Q and O would only once a unit.
  void add_flows() {
    const auto fixed =
        2 * keys_.bytes() + sums_.bytes() + statistics_.bytes() + weights_.bytes() + scores_memory_.bytes();
    const auto depth = [&](int blocks) {
      return fixed + blocks * queries_.bytes() <= object_capacity(generation_) ? 2 : 1;
    };
    q_ = array_.add({.name = "q",
                     .kind = Kind::core,
                     .object = queries_,
                     .core_depth = depth(3),
                     .to_stream = blocked(units_.query_tile, d_, kBlock, kBlock)});
    kv_ = array_.add({.name = "kv",
                      .kind = Kind::column,
                      .object = keys_,
                      .to_stream = blocked(units_.key_tile, d_, kBlock, kBlock)});
    o_ = array_.add({.name = "o",
                     .kind = Kind::result,
                     .object = queries_,
                     .core_depth = depth(4),
                     .to_stream = unblocked(units_.query_tile, d_, kBlock, kBlock)});
  }

  std::vector<Op> program(const ArrayCore& core) const {
    const auto q = core(q_), kv = core(kv_), o = core(o_);
    const auto sums = core.buffer("sums", sums_), statistics = core.buffer("statistics", statistics_);
    const auto weights = core.buffer("weights", weights_), scores = core.buffer("scores", scores_memory_);
    const HeldObject queries{q, Port::consume}, keys_or_values{kv, Port::consume}, result{o, Port::produce};
    Call begin{begin_, {sums, statistics}}, score{scores_, {queries, keys_or_values, weights, statistics, scores}};
    Call end{end_, {sums, statistics, result}};
    float scale = 1 / std::sqrt(static_cast<float>(d_));
    if (config_.dtype == DataType::i8) {
      scale *= config_.q_scale * config_.k_scale;
      end.arguments.emplace_back(config_.v_scale / config_.output_scale);
    }
    const auto units = first_unit(core.column + 1) - first_unit(core.column);
    if (causal()) {
      const auto place = core.buffer("place", place_);
      begin.arguments.emplace_back(place);
      // What the first query of a head's first unit sees on this core.
      const auto seen = config_.keys - config_.queries + 1 + core.row % units_.core_rows * units_.query_tile;
      for (const auto value : {first_unit(core.column), units, units_.of_head, units_.rows, seen}) {
        begin.arguments.emplace_back(static_cast<std::int32_t>(value));
      }
      score.arguments.emplace_back(place);
    }
    score.arguments.emplace_back(scale);
    const auto key_block = [&](const Call& of_scores) -> std::vector<Op> {
      return {{Acquire{kv, Port::consume}},
              {of_scores},
              {Release{kv, Port::consume}},
              {Acquire{kv, Port::consume}},
              {Call{values_, {weights, keys_or_values, sums, statistics}}},
              {Release{kv, Port::consume}}};
    };
    const auto with_valid = [&](std::int64_t valid) {
      auto call = score;
      call.arguments.emplace_back(static_cast<std::int32_t>(valid));
      return key_block(call);
    };
    std::vector<Op> unit{{Acquire{q, Port::consume}}, {std::move(begin)}};
    if (causal()) {
      unit.emplace_back(counted(core, key_block(score)));
    } else {
      const auto full_blocks = config_.keys / units_.key_tile;
      if (full_blocks > 0) unit.emplace_back(Loop{full_blocks, with_valid(units_.key_tile)});
      if (const auto valid = config_.keys % units_.key_tile; valid > 0) {
        for (auto& op : with_valid(valid)) unit.push_back(std::move(op));
      }
    }
    unit.emplace_back(Release{q, Port::consume});  // before the end: the next queries come in meanwhile
    unit.emplace_back(Acquire{o, Port::produce});
    unit.emplace_back(std::move(end));
    unit.emplace_back(Release{o, Port::produce});
    if (causal()) unit = {{Loop{units, std::move(unit)}}};
    return {{Loop{Loop::kForever, std::move(unit)}}};
  }

  /// A loop over a unit's blocks of keys, in the loop over the column's units.
  [[nodiscard]] Loop counted(const ArrayCore& core, std::vector<Op> key_block) const {
    std::vector<std::int32_t> blocks;
    for (auto unit = first_unit(core.column); unit < first_unit(core.column + 1); ++unit) {
      blocks.push_back(static_cast<std::int32_t>(key_blocks(unit)));
    }
    if (std::ranges::adjacent_find(blocks, std::not_equal_to()) == blocks.end()) {
      return {blocks.front(), std::move(key_block)};
    }
    const MemRef type{{std::ssize(blocks)}, DataType::i32};
    return {1, std::move(key_block), CountTable{core.buffer("key_blocks", type, std::move(blocks))}};
  }

  /// Before anything is made of them. A unit has a transfer of queries, one of results, and of keys and values as many
  /// as their blocks need iterations.
  void require_sizes(const MemRef& queries, const MemRef& keys) const {
    require_argument("Q", queries, "queries");
    require_argument("KV", keys, "keys");
    const auto iterations = architecture(generation_).dma(TileKind::shim).max_iterations;
    require_transfers(fmt::format("Attention of {} heads, {} queries and {} keys by {}", config_.heads, config_.queries,
                                  config_.keys, config_.tile),
                      saturating_product({units_.count, 2 + ceil_div(units_.key_blocks, iterations)}),
                      "use a larger tile, more core rows, or work in parts of fewer heads or queries");
  }

  void add_sequence() {
    const auto columns = array_.columns();
    SequenceBuilder sequence(array_.design());
    for (std::int64_t round = 0; round < ceil_div<std::int64_t>(units_.count, columns); ++round) {
      for (const bool outputs : {false, true}) {
        for (int column = 0; column < columns; ++column) {
          const auto unit = first_unit(column) + round;
          if (unit < first_unit(column + 1)) add_unit(sequence, column, unit, outputs);
        }
      }
      sequence.end_step();
    }
    sequence.finish();
  }

  void add_unit(SequenceBuilder& sequence, int column, std::int64_t unit, bool output) const {
    const auto shim = [&](FlowId flow) { return array_.shares(flow)[static_cast<std::size_t>(column)].shim; };
    const auto head = unit / units_.of_head * units_.heads;
    const auto offset = unit % units_.of_head * units_.rows * row_ + head * d_;
    Dimensions queries{{units_.core_rows, units_.query_tile * row_}, {units_.query_tile, row_}, {d_, 1}};
    if (units_.heads > 1) queries.insert(queries.begin(), {units_.heads, d_});
    if (output) return sequence.add(shim(o_), 2, offset, queries);
    sequence.add(shim(q_), 0, offset, queries);
    const auto kv_head = head * (kv_row_ / d_) / config_.heads;
    sequence.add(
        shim(kv_), 1, kv_head * d_,
        {{key_blocks(unit), 2 * units_.key_tile * kv_row_}, {2, kv_row_}, {units_.key_tile, 2 * kv_row_}, {d_, 1}});
  }
};

}  // namespace

Attention::Config Attention::resolve(const Config& wanted, Generation generation) {
  auto config = wanted;
  require_type("Attention", config.dtype, {DataType::bf16, DataType::i8});
  require_extent("queries", config.queries);
  require_extent("keys", config.keys);
  require_extent("heads", config.heads);
  require_extent("head_dim", config.head_dim);
  require_positive("tile", config.tile);
  require_multiple("head_dim", config.head_dim, kBlock, "operands are blocked 8 x 8");
  require_multiple("tile", config.tile, kBlock, "operands are blocked 8 x 8");
  config.tile = shrunk(config.tile, std::max(config.queries, config.keys), kBlock);
  resolve_array(config, generation);
  require_groups(config);
  require_scales(config.dtype, {{"q_scale", config.q_scale},
                                {"k_scale", config.k_scale},
                                {"v_scale", config.v_scale},
                                {"output_scale", config.output_scale}});
  return config;
}

Design Attention::design(const Config& config, Generation generation) {
  const auto resolved = resolve(config, generation);
  return AttentionBuilder(resolved, generation).build();
}

}  // namespace npubench
