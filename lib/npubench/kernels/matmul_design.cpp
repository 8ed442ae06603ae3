// The dataflow of Matmul.
//
//   A: shim -> memory tile of some column -> the cores of a row, in every column (broadcast)
//   B: shim -> memory tile of a column    -> the cores of that column (broadcast)
//   C: core -> memory tile of its column (joined) -> shim
//
// A memory tile's object of A and B holds k_gather core objects side by side along K: runs in DRAM are that much
// longer. The runtime sequence walks over blocks of C, core_rows x tile_m rows by columns x tile_n, either block row by
// block row or block column by block column: whichever takes fewer transfers.
#include <npubench/kernels/matmul.h>

#include <algorithm>

#include <fmt/format.h>

#include <npubench/kernels/core_code.h>
#include <npubench/kernels/dataflow.h>
#include <npubench/kernels/matmul_plan.h>
#include <npubench/kernels/sequence_builder.h>

namespace npubench {
namespace {

/// Does mlir-aie's mm.cc do what is declared? It multiplies several blocks of rows and columns at once and refuses
/// tiles that are no multiple of that; and what it narrows it neither saturates nor rounds to nearest even, as it
/// leaves both modes of the core as they are.
bool in_library(const MatmulPlan& plan) {
  if (plan.sum != DataType::f32 && plan.sum != DataType::i32) return false;
  const bool aie2 = plan.generation == Generation::npu1;
  const int rows = aie2 ? 4 : 2;
  const int columns = aie2 && plan.mode == MultiplyMode::bf16 ? 4 : 2;
  return plan.config.tile_m % (rows * plan.block.r) == 0 && plan.config.tile_n % (columns * plan.block.t) == 0;
}

/// Core rows whose A comes in through one column.
struct RowShare {
  int column = 0;
  int first = 0, count = 0;
  FifoId shim{};
};

class MatmulBuilder {
 public:
  explicit MatmulBuilder(const MatmulPlan& plan)
      : plan_(plan),
        config_(plan.config),
        a_type_{{config_.tile_m, config_.tile_k}, config_.in},
        b_type_{{config_.tile_k, config_.tile_n}, config_.in},
        c_type_{{config_.tile_m, config_.tile_n}, config_.out},
        sum_type_{c_type_.shape, plan.sum} {}

  Design build() {
    design_.name =
        fmt::format("matmul_{}_{}_{}x{}x{}_{}x{}x{}_{}x{}", name(config_.in), name(config_.out), config_.m, config_.k,
                    config_.n, config_.tile_m, config_.tile_k, config_.tile_n, config_.columns, config_.core_rows);
    design_.generation = plan_.generation;
    design_.columns = config_.columns;
    a_ = design_.add(SequenceArgument{.name = "A", .type = {{plan_.m, plan_.k}, config_.in}});
    b_ = design_.add(SequenceArgument{.name = "B", .type = {{plan_.k, plan_.n}, config_.in}});
    c_ = design_.add(SequenceArgument{.name = "C", .type = {{plan_.m, plan_.n}, config_.out}, .output = true});
    add_functions();
    add_a();
    for (int column = 0; column < config_.columns; ++column) add_column(column);
    add_sequence();
    return std::move(design_);
  }

 private:
  const MatmulPlan& plan_;
  const Matmul::Config& config_;
  MemRef a_type_, b_type_, c_type_, sum_type_;
  Design design_;
  int a_ = 0, b_ = 0, c_ = 0;
  FunctionId zero_{}, multiply_{}, convert_{};
  std::vector<RowShare> row_shares_;
  std::vector<FifoId> a_cores_;  // by core row
  std::vector<FifoId> b_shims_, c_shims_;

  [[nodiscard]] std::int64_t gathered_k() const { return config_.k_gather * config_.tile_k; }

  void add_functions() {
    const auto types = fmt::format("{}_{}", name(config_.in), name(plan_.sum));
    Definitions definitions{only(types), dimension("DIM_M", config_.tile_m), dimension("DIM_K", config_.tile_k),
                            dimension("DIM_N", config_.tile_n)};
    if (plan_.mode == MultiplyMode::bfp16) definitions.push_back(bfp16_definition());
    auto multiply = core_function("matmul_" + types, in_library(plan_) ? "aie_kernels/mm.cc" : "matmul.cc",
                                  std::move(definitions), plan_.generation);
    multiply.parameters = {a_type_, b_type_, sum_type_};
    Function zero = multiply;  // of the same source file
    zero.symbol = fmt::format("zero_{}", name(plan_.sum));
    zero.parameters = {sum_type_};
    zero_ = design_.add(std::move(zero));
    multiply_ = design_.add(std::move(multiply));
    if (!plan_.converts()) return;
    const bool shifts = config_.in == DataType::i8;
    const auto conversion = fmt::format("{}_{}", name(plan_.sum), name(config_.out));
    auto convert = core_function((shifts ? "requantize_" : "convert_") + conversion, "convert.cc",
                                 {only(conversion), dimension("DIM", c_type_.elements())}, plan_.generation);
    convert.parameters = {sum_type_, c_type_};
    if (shifts) convert.parameters.emplace_back(DataType::i32);
    convert_ = design_.add(std::move(convert));
  }

  /// Core rows spread evenly over the columns: one each where there are enough columns.
  void add_a() {
    for (int row = 0; row < config_.core_rows; ++row) {
      const int column = row * config_.columns / config_.core_rows;
      if (row_shares_.empty() || row_shares_.back().column != column) row_shares_.push_back({column, row, 0});
      ++row_shares_.back().count;
    }
    const auto m = config_.tile_m, k = config_.tile_k;
    const std::int64_t r = plan_.block.r, s = plan_.block.s;
    for (auto& share : row_shares_) {
      // The memory tile sends a core object as columns of s elements; the core writes them as blocks of r x s. A memory
      // tile alone cannot do both, as four dimensions are too few once k_gather objects lie side by side.
      Scatter scatter{.name = "a",
                      .suffix = fmt::format("_{}", share.column),
                      .column = share.column,
                      .object = {{share.count * m, gathered_k()}, config_.in},
                      .core_object = a_type_,
                      .to_stream = {{config_.k_gather, k}, {k / s, s}, {m, gathered_k()}, {s, 1}},
                      .from_stream = {{k / s, r * s}, {m / r, r * k}, {r * s, 1}}};
      for (int row = share.first; row < share.first + share.count; ++row) {
        auto& tiles = scatter.parts.emplace_back();
        for (int column = 0; column < config_.columns; ++column) tiles.push_back(core_tile(column, row));
      }
      const auto fifos = add_scatter(design_, scatter);
      share.shim = fifos.shim;
      a_cores_.insert(a_cores_.end(), fifos.cores.begin(), fifos.cores.end());
    }
  }

  void add_column(int column) {
    const auto suffix = fmt::format("_{}", column);
    const auto cores = column_cores(column, config_.core_rows);
    const auto b =
        add_scatter(design_, {.name = "b",
                              .suffix = suffix,
                              .column = column,
                              .object = {{gathered_k(), config_.tile_n}, config_.in},
                              .core_object = b_type_,
                              .parts = {cores},
                              .to_stream = blocked(gathered_k(), config_.tile_n, plan_.block.s, plan_.block.t)});
    const auto c =
        add_gather(design_, {.name = "c",
                             .suffix = suffix,
                             .column = column,
                             .object = {{config_.core_rows * config_.tile_m, config_.tile_n}, config_.out},
                             .core_object = c_type_,
                             .cores = cores,
                             .core_depth = config_.c_depth,
                             .to_stream = unblocked(config_.tile_m, config_.tile_n, plan_.block.r, plan_.block.t)});
    b_shims_.push_back(b.shim);
    c_shims_.push_back(c.shim);
    for (std::size_t row = 0; row < cores.size(); ++row) {
      design_.add(
          Core{.tile = cores[row], .program = program(cores[row], a_cores_[row], b.cores.front(), c.cores[row])});
    }
  }

  std::vector<Op> program(Tile tile, FifoId a, FifoId b, FifoId c) {
    const HeldObject result{c, Port::produce};
    Argument sum = result;
    if (plan_.converts()) {
      sum = design_.add(LocalBuffer{fmt::format("sum_{}_{}", tile.column, tile.row), tile, sum_type_});
    }
    const Loop over_k{plan_.k_steps,
                      {{Acquire{a, Port::consume}},
                       {Acquire{b, Port::consume}},
                       {Call{multiply_, {HeldObject{a, Port::consume}, HeldObject{b, Port::consume}, sum}}},
                       {Release{a, Port::consume}},
                       {Release{b, Port::consume}}}};
    std::vector<Op> one_tile;
    if (!plan_.converts()) {
      one_tile = {{Acquire{c, Port::produce}}, {Call{zero_, {sum}}}, {over_k}};
    } else {
      Call convert{convert_, {sum, result}};
      if (config_.in == DataType::i8) convert.arguments.emplace_back(plan_.shift);
      one_tile = {{Call{zero_, {sum}}}, {over_k}, {Acquire{c, Port::produce}}, {std::move(convert)}};
    }
    one_tile.emplace_back(Release{c, Port::produce});
    return {{Loop{Loop::kForever, std::move(one_tile)}}};
  }

  /// Blocks of C in one direction go into the iteration dimension of a transfer, those in the other into steps.
  void add_sequence() {
    const auto shim = architecture(plan_.generation).dma(TileKind::shim);
    const auto row_stride = config_.core_rows * config_.tile_m;  // rows of A and C from one block row to the next
    const auto words = [](std::int64_t elements, DataType type) {
      return elements * static_cast<std::int64_t>(size_of(type)) / 4;
    };
    const bool rows_iterate = words(row_stride * plan_.k, config_.in) <= shim.max_step &&
                              words(row_stride * plan_.n, config_.out) <= shim.max_step;
    const bool down = rows_iterate && plan_.block_rows > plan_.block_cols;
    const auto steps = down ? plan_.block_cols : plan_.block_rows;
    const auto iterations = down ? plan_.block_rows : plan_.block_cols;

    SequenceBuilder sequence(design_);
    for (std::int64_t step = 0; step < steps; ++step) {
      for (std::int64_t begin = 0; begin < iterations; begin += shim.max_iterations) {
        const auto count = std::min(shim.max_iterations, iterations - begin);
        add_block(sequence, {.row = down ? begin : step, .col = down ? step : begin, .count = count, .down = down});
      }
    }
    sequence.finish();
  }

  /// `count` blocks of C from (row, col) on, downwards or to the right.
  struct Blocks {
    std::int64_t row = 0, col = 0, count = 0;
    bool down = false;
  };

  void add_block(SequenceBuilder& sequence, const Blocks& blocks) const {
    const auto m = config_.tile_m, n = config_.tile_n, gathered = gathered_k();
    const auto rows = config_.core_rows * m, columns = config_.columns * n;
    for (const auto& share : row_shares_) {
      sequence.add(share.shim, a_, (blocks.row * rows + share.first * m) * plan_.k,
                   {{blocks.count, blocks.down ? rows * plan_.k : 0},
                    {plan_.k / gathered, gathered},
                    {share.count * m, plan_.k},
                    {gathered, 1}});
    }
    // The rows of B and C are counted in the third dimension, which has no limit, instead of the second.
    for (int column = 0; column < config_.columns; ++column) {
      sequence.add(b_shims_[static_cast<std::size_t>(column)], b_, blocks.col * columns + column * n,
                   {{blocks.count, blocks.down ? 0 : columns}, {plan_.k, plan_.n}, {1, 0}, {n, 1}});
    }
    for (int column = 0; column < config_.columns; ++column) {
      sequence.add(c_shims_[static_cast<std::size_t>(column)], c_,
                   blocks.row * rows * plan_.n + blocks.col * columns + column * n,
                   {{blocks.count, blocks.down ? rows * plan_.n : columns}, {rows, plan_.n}, {1, 0}, {n, 1}});
    }
    sequence.end_step();
  }
};

}  // namespace

Design Matmul::design(const Config& config, Generation generation) {
  const auto plan = plan_matmul(config, generation);
  return MatmulBuilder(plan).build();
}

}  // namespace npubench
