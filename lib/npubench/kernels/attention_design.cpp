// The dataflow of Attention.
//
//   Q: shim -> memory tile -> one block of queries for each core of the column
//   K, V: shim -> memory tile -> all cores of the column, a block of K and a block of V in turn (broadcast)
//   O: core -> memory tile (joined) -> shim
//
// A unit of work is a head with core_rows blocks of queries. Units are dealt to columns in contiguous shares, heads
// first, so that a column keeps to few heads. All cores run the same endless program, one unit after the other; how
// many units a column works off is up to what the runtime sequence sends it.
#include <npubench/kernels/attention.h>

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include <npubench/array/array.h>
#include <npubench/array/limits.h>
#include <npubench/array/sequence_builder.h>
#include <npubench/base/math.h>
#include <npubench/kernels/core_code.h>

namespace npubench {
namespace {

constexpr std::int64_t kBlock = 8;  // of the core functions' operands

class AttentionBuilder {
 public:
  AttentionBuilder(const Attention::Config& config, Generation generation)
      : config_(config),
        generation_(generation),
        d_(config.head_dim),
        row_(saturating_product({config.heads, config.head_dim})),
        unit_rows_(config.core_rows * config.tile),
        query_units_(ceil_div(config.queries, unit_rows_)),
        key_blocks_(ceil_div(config.keys, config.tile)),
        units_(saturating_product({config.heads, query_units_})),
        block_{{config.tile, d_}, config.dtype},
        sums_{{config.tile, d_}, DataType::f32},
        statistics_{{3, config.tile}, DataType::f32},
        weights_{{config.tile, config.tile}, config.dtype},
        scores_memory_{{8, config.tile}, DataType::f32},
        // Columns without a share of the work stay out of the design.
        array_(Attention::fields().design_name(config), generation,
               static_cast<int>(std::min<std::int64_t>(config.columns, units_)), config.core_rows) {
    array_.design().columns = config.columns;
  }

  Design build() {
    const MemRef queries{{saturating_product({query_units_, unit_rows_}), row_}, config_.dtype};
    const MemRef keys{{saturating_product({key_blocks_, config_.tile}), 2, row_}, config_.dtype};
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
  std::int64_t d_, row_, unit_rows_, query_units_, key_blocks_;
  std::int64_t units_;
  MemRef block_, sums_, statistics_, weights_, scores_memory_;
  Array array_;
  FlowId q_{}, kv_{}, o_{};
  FunctionId begin_{}, scores_{}, values_{}, end_{};

  void add_functions() {
    const auto mode = multiply_mode("Attention", config_.dtype, config_.multiply, generation_);
    Definitions definitions{only(name(config_.dtype)), dimension("DIM_Q", config_.tile),
                            dimension("DIM_K", config_.tile), dimension("DIM_D", d_)};
    if (mode == MultiplyMode::bfp16) definitions.push_back(bfp16_definition());
    const auto function = [&](const std::string& symbol, std::vector<ParameterType> parameters) {
      return array_.function(core_function(symbol, "attention.cc", definitions, generation_), std::move(parameters));
    };
    const auto type = std::string(name(config_.dtype));
    begin_ = function("attention_begin", {sums_, statistics_});
    scores_ = function("attention_scores_" + type,
                       {block_, block_, weights_, statistics_, scores_memory_, DataType::f32, DataType::i32});
    values_ = function("attention_values_" + type, {weights_, block_, sums_, statistics_});
    std::vector<ParameterType> end{sums_, statistics_, block_};
    if (config_.dtype == DataType::i8) end.emplace_back(DataType::f32);
    end_ = function("attention_end_" + type, std::move(end));
  }

  /// K and V need two objects to overlap with the arithmetic at every block; Q and O would only once a unit.
  void add_flows() {
    const auto fixed =
        2 * block_.bytes() + sums_.bytes() + statistics_.bytes() + weights_.bytes() + scores_memory_.bytes();
    const auto depth = [&](int blocks) {
      return fixed + blocks * block_.bytes() <= object_capacity(generation_) ? 2 : 1;
    };
    const auto order = blocked(config_.tile, d_, kBlock, kBlock);
    const auto flows = array_.add_by_column(
        {{.name = "q", .kind = Kind::core, .object = block_, .core_depth = depth(3), .to_stream = order},
         {.name = "kv", .kind = Kind::column, .object = block_, .to_stream = order},
         {.name = "o",
          .kind = Kind::result,
          .object = block_,
          .core_depth = depth(4),
          .to_stream = unblocked(config_.tile, d_, kBlock, kBlock)}});
    q_ = flows[0];
    kv_ = flows[1];
    o_ = flows[2];
  }

  std::vector<Op> program(const ArrayCore& core) const {
    const auto q = core(q_), kv = core(kv_), o = core(o_);
    const auto sums = core.buffer("sums", sums_), statistics = core.buffer("statistics", statistics_);
    const auto weights = core.buffer("weights", weights_), scores = core.buffer("scores", scores_memory_);
    const HeldObject queries{q, Port::consume}, keys_or_values{kv, Port::consume}, result{o, Port::produce};
    float scale = 1 / std::sqrt(static_cast<float>(d_));
    Call end{end_, {sums, statistics, result}};
    if (config_.dtype == DataType::i8) {
      scale *= config_.q_scale * config_.k_scale;
      end.arguments.emplace_back(config_.v_scale / config_.output_scale);
    }
    const auto key_block = [&](std::int64_t valid) -> std::vector<Op> {
      return {{Acquire{kv, Port::consume}},
              {Call{scores_,
                    {queries, keys_or_values, weights, statistics, scores, scale, static_cast<std::int32_t>(valid)}}},
              {Release{kv, Port::consume}},
              {Acquire{kv, Port::consume}},
              {Call{values_, {weights, keys_or_values, sums, statistics}}},
              {Release{kv, Port::consume}}};
    };
    std::vector<Op> unit{{Acquire{q, Port::consume}}, {Call{begin_, {sums, statistics}}}};
    const auto full_blocks = config_.keys / config_.tile;
    if (full_blocks > 0) unit.emplace_back(Loop{full_blocks, key_block(config_.tile)});
    if (const auto valid = config_.keys % config_.tile; valid > 0) {
      for (auto& op : key_block(valid)) unit.push_back(std::move(op));
    }
    unit.emplace_back(Release{q, Port::consume});  // before the end: the next queries come in meanwhile
    unit.emplace_back(Acquire{o, Port::produce});
    unit.emplace_back(std::move(end));
    unit.emplace_back(Release{o, Port::produce});
    return {{Loop{Loop::kForever, std::move(unit)}}};
  }

  /// Before anything is made of them. A unit has a transfer of queries, one of results, and of keys and values as many
  /// as their blocks need iterations.
  void require_sizes(const MemRef& queries, const MemRef& keys) const {
    require_argument("Q", queries, "queries");
    require_argument("KV", keys, "keys");
    const auto iterations = architecture(generation_).dma(TileKind::shim).max_iterations;
    require_transfers(fmt::format("Attention of {} heads, {} queries and {} keys by {}", config_.heads, config_.queries,
                                  config_.keys, config_.tile),
                      saturating_product({units_, 2 + ceil_div(key_blocks_, iterations)}),
                      "use a larger tile, more core rows, or work in parts of fewer heads or queries");
  }

  void add_sequence() {
    const auto columns = array_.columns();
    SequenceBuilder sequence(array_.design());
    for (std::int64_t round = 0; round < ceil_div<std::int64_t>(units_, columns); ++round) {
      for (const bool outputs : {false, true}) {
        for (int column = 0; column < columns; ++column) {
          const auto unit = column * units_ / columns + round;
          if (unit < (column + 1) * units_ / columns) add_unit(sequence, column, unit, outputs);
        }
      }
      sequence.end_step();
    }
    sequence.finish();
  }

  void add_unit(SequenceBuilder& sequence, int column, std::int64_t unit, bool output) const {
    const auto shim = [&](FlowId flow) { return array_.shares(flow)[static_cast<std::size_t>(column)].shim; };
    const auto head = unit / query_units_, tile = config_.tile;
    const auto offset = unit % query_units_ * unit_rows_ * row_ + head * d_;
    const Dimensions queries{{config_.core_rows, tile * row_}, {tile, row_}, {d_, 1}};
    if (output) return sequence.add(shim(o_), 2, offset, queries);
    sequence.add(shim(q_), 0, offset, queries);
    sequence.add(shim(kv_), 1, head * d_, {{key_blocks_, 2 * tile * row_}, {2, row_}, {tile, 2 * row_}, {d_, 1}});
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
