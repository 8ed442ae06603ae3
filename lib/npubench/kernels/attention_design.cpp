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

#include <npubench/base/math.h>
#include <npubench/kernels/core_code.h>
#include <npubench/kernels/dataflow.h>
#include <npubench/kernels/limits.h>
#include <npubench/kernels/sequence_builder.h>

namespace npubench {
namespace {

constexpr std::int64_t kBlock = 8;  // of the core functions' operands

void require_scales(const Attention::Config& config) {
  if (config.dtype != DataType::i8) return;
  require_scale("q_scale", config.q_scale);
  require_scale("k_scale", config.k_scale);
  require_scale("v_scale", config.v_scale);
  require_scale("output_scale", config.output_scale);
}

class AttentionBuilder {
 public:
  AttentionBuilder(const Attention::Config& config, Generation generation)
      : config_(config),
        d_(config.head_dim),
        row_(saturating_product({config.heads, config.head_dim})),
        unit_rows_(config.core_rows * config.tile),
        query_units_(ceil_div(config.queries, unit_rows_)),
        key_blocks_(ceil_div(config.keys, config.tile)),
        block_{{config.tile, d_}, config.dtype},
        sums_{{config.tile, d_}, DataType::f32},
        statistics_{{3, config.tile}, DataType::f32},
        weights_{{config.tile, config.tile}, config.dtype},
        scores_memory_{{8, config.tile}, DataType::f32},
        query_argument_{{saturating_product({query_units_, unit_rows_}), row_}, config.dtype},
        key_argument_{{saturating_product({key_blocks_, config.tile}), 2, row_}, config.dtype} {
    design_.name = Attention::fields().design_name(config);
    design_.generation = generation;
    design_.columns = config.columns;
  }

  Design build() {
    require_sizes();
    q_ = design_.add(SequenceArgument{.name = "Q", .type = query_argument_});
    kv_ = design_.add(SequenceArgument{.name = "KV", .type = key_argument_});
    o_ = design_.add(SequenceArgument{.name = "O", .type = query_argument_, .output = true});
    choose_depths();
    add_functions();
    for (int column = 0; column < busy_columns(); ++column) add_column(column);
    add_sequence();
    return std::move(design_);
  }

 private:
  struct ColumnShims {
    FifoId q, kv, o;
  };
  struct Locals {
    BufferId sums, statistics, weights, scores;
  };

  const Attention::Config& config_;
  std::int64_t d_, row_, unit_rows_, query_units_, key_blocks_;
  MemRef block_, sums_, statistics_, weights_, scores_memory_, query_argument_, key_argument_;
  Design design_;
  int q_ = 0, kv_ = 0, o_ = 0;
  int q_depth_ = 1, o_depth_ = 1;
  FunctionId begin_{}, scores_{}, values_{}, end_{};
  std::vector<ColumnShims> shims_;

  /// K and V need two objects to overlap with the arithmetic at every block; Q and O would only once a unit.
  void choose_depths() {
    const auto fixed =
        2 * block_.bytes() + sums_.bytes() + statistics_.bytes() + weights_.bytes() + scores_memory_.bytes();
    const auto fits = [&](int blocks) {
      return fixed + blocks * block_.bytes() <= object_capacity(design_.generation);
    };
    q_depth_ = fits(3) ? 2 : 1;
    o_depth_ = fits(4) ? 2 : 1;
  }

  void add_functions() {
    const auto mode = multiply_mode("Attention", config_.dtype, config_.multiply, design_.generation);
    Definitions definitions{only(name(config_.dtype)), dimension("DIM_Q", config_.tile),
                            dimension("DIM_K", config_.tile), dimension("DIM_D", d_)};
    if (mode == MultiplyMode::bfp16) definitions.push_back(bfp16_definition());
    const auto function = [&](const std::string& symbol, std::vector<ParameterType> parameters) {
      auto declaration = core_function(symbol, "attention.cc", definitions, design_.generation);
      declaration.parameters = std::move(parameters);
      return design_.add(std::move(declaration));
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

  void add_column(int column) {
    const auto suffix = fmt::format("_{}", column);
    const auto cores = column_cores(column, config_.core_rows);
    Scatter q{.name = "q",
              .suffix = suffix,
              .column = column,
              .object = {{unit_rows_, d_}, config_.dtype},
              .core_object = block_,
              .core_depth = q_depth_,
              .to_stream = blocked(config_.tile, d_, kBlock, kBlock)};
    for (const auto core : cores) q.parts.push_back({core});
    const auto q_fifos = add_scatter(design_, q);
    const auto kv_fifos = add_scatter(design_, {.name = "kv",
                                                .suffix = suffix,
                                                .column = column,
                                                .object = block_,
                                                .core_object = block_,
                                                .parts = {cores},
                                                .to_stream = blocked(config_.tile, d_, kBlock, kBlock)});
    const auto o_fifos = add_gather(design_, {.name = "o",
                                              .suffix = suffix,
                                              .column = column,
                                              .object = {{unit_rows_, d_}, config_.dtype},
                                              .core_object = block_,
                                              .cores = cores,
                                              .core_depth = o_depth_,
                                              .to_stream = unblocked(config_.tile, d_, kBlock, kBlock)});
    shims_.push_back({q_fifos.shim, kv_fifos.shim, o_fifos.shim});
    for (std::size_t row = 0; row < cores.size(); ++row) {
      const auto at = fmt::format("_{}_{}", column, row);
      const Locals locals{design_.add(LocalBuffer{"sums" + at, cores[row], sums_}),
                          design_.add(LocalBuffer{"statistics" + at, cores[row], statistics_}),
                          design_.add(LocalBuffer{"weights" + at, cores[row], weights_}),
                          design_.add(LocalBuffer{"scores" + at, cores[row], scores_memory_})};
      design_.add(Core{.tile = cores[row],
                       .program = program(q_fifos.cores[row], kv_fifos.cores.front(), o_fifos.cores[row], locals)});
    }
  }

  std::vector<Op> program(FifoId q, FifoId kv, FifoId o, const Locals& locals) const {
    const HeldObject queries{q, Port::consume}, keys_or_values{kv, Port::consume}, result{o, Port::produce};
    float scale = 1 / std::sqrt(static_cast<float>(d_));
    Call end{end_, {locals.sums, locals.statistics, result}};
    if (config_.dtype == DataType::i8) {
      scale *= config_.q_scale * config_.k_scale;
      end.arguments.emplace_back(config_.v_scale / config_.output_scale);
    }
    const auto key_block = [&](std::int64_t valid) -> std::vector<Op> {
      return {{Acquire{kv, Port::consume}},
              {Call{scores_,
                    {queries, keys_or_values, locals.weights, locals.statistics, locals.scores, scale,
                     static_cast<std::int32_t>(valid)}}},
              {Release{kv, Port::consume}},
              {Acquire{kv, Port::consume}},
              {Call{values_, {locals.weights, keys_or_values, locals.sums, locals.statistics}}},
              {Release{kv, Port::consume}}};
    };
    std::vector<Op> unit{{Acquire{q, Port::consume}}, {Call{begin_, {locals.sums, locals.statistics}}}};
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
  void require_sizes() const {
    require_argument("Q", query_argument_, "queries");
    require_argument("KV", key_argument_, "keys");
    const auto iterations = architecture(design_.generation).dma(TileKind::shim).max_iterations;
    require_transfers(fmt::format("Attention of {} heads, {} queries and {} keys by {}", config_.heads, config_.queries,
                                  config_.keys, config_.tile),
                      saturating_product({units(), 2 + ceil_div(key_blocks_, iterations)}),
                      "use a larger tile, more core rows, or work in parts of fewer heads or queries");
  }

  [[nodiscard]] std::int64_t units() const { return saturating_product({config_.heads, query_units_}); }
  /// Columns without a share of the work stay out of the design.
  [[nodiscard]] std::int64_t busy_columns() const { return std::min<std::int64_t>(config_.columns, units()); }

  void add_sequence() {
    const auto columns = busy_columns();
    SequenceBuilder sequence(design_);
    for (std::int64_t round = 0; round < ceil_div(units(), columns); ++round) {
      for (const bool outputs : {false, true}) {
        for (std::int64_t column = 0; column < columns; ++column) {
          const auto unit = column * units() / columns + round;
          if (unit >= (column + 1) * units() / columns) continue;
          const auto& shims = shims_[static_cast<std::size_t>(column)];
          add_unit(sequence, shims, unit / query_units_, unit % query_units_, outputs);
        }
      }
      sequence.end_step();
    }
    sequence.finish();
  }

  void add_unit(SequenceBuilder& sequence, const ColumnShims& shims, std::int64_t head, std::int64_t query_unit,
                bool output) const {
    const auto tile = config_.tile, offset = query_unit * unit_rows_ * row_ + head * d_;
    const Dimensions queries{{config_.core_rows, tile * row_}, {tile, row_}, {d_, 1}};
    if (output) return sequence.add(shims.o, o_, offset, queries);
    sequence.add(shims.q, q_, offset, queries);
    sequence.add(shims.kv, kv_, head * d_, {{key_blocks_, 2 * tile * row_}, {2, row_}, {tile, 2 * row_}, {d_, 1}});
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
  require_scales(config);
  return config;
}

Design Attention::design(const Config& config, Generation generation) {
  const auto resolved = resolve(config, generation);
  return AttentionBuilder(resolved, generation).build();
}

}  // namespace npubench
