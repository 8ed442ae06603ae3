// The dataflow of Matmul. Cores lie in lines along M and lines along N; one kind of line is the array's columns, the
// other its core rows (Matmul::Spread).
//
//   A, B: shim -> memory tile -> the cores of a line (broadcast). A part for a column comes in through that column, the
//         parts for core rows are spread over the columns.
//   C: core -> memory tile of its column (joined) -> shim
//
// A memory tile's object of A and B holds k_gather core objects side by side along K: runs in DRAM are that much
// longer. The runtime sequence walks over blocks of C, one tile for each core, as MatmulPlan says.
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

/// Lines whose part of A or B comes in through one column.
struct Share {
  int column = 0;
  int first = 0, count = 0;
  FifoId shim{};
};

/// A or B: its shares, and the fifo that brings each line its objects.
struct Operand {
  std::vector<Share> shares{};
  std::vector<FifoId> cores{};  // by line
};

class MatmulBuilder {
 public:
  explicit MatmulBuilder(const MatmulPlan& plan)
      : plan_(plan),
        config_(plan.config),
        a_type_{{config_.tile_m, config_.tile_k}, config_.in},
        b_type_{plan.b_column_major() ? std::vector<std::int64_t>{config_.tile_n, config_.tile_k}
                                      : std::vector<std::int64_t>{config_.tile_k, config_.tile_n},
                config_.in},
        c_type_{{config_.tile_m, config_.tile_n}, config_.out},
        sum_type_{c_type_.shape, plan.sum} {}

  Design build() {
    design_.name = Matmul::fields().design_name(config_);
    design_.generation = plan_.generation;
    design_.columns = config_.columns;
    a_ = design_.add(SequenceArgument{.name = "A", .type = plan_.a()});
    b_ = design_.add(SequenceArgument{.name = "B", .type = plan_.b()});
    c_ = design_.add(SequenceArgument{.name = "C", .type = plan_.c(), .output = true});
    add_functions();
    const auto a = add_operand("a", plan_.lines_m, plan_.m_over_columns(),
                               [this](const Share& share) { return scatter_a(share); });
    const auto b = add_operand("b", plan_.lines_n, !plan_.m_over_columns(),
                               [this](const Share& share) { return scatter_b(share); });
    for (int column = 0; column < config_.columns; ++column) add_column(column, a, b);
    add_sequence(a, b);
    return std::move(design_);
  }

 private:
  const MatmulPlan& plan_;
  const Matmul::Config& config_;
  MemRef a_type_, b_type_, c_type_, sum_type_;
  Design design_;
  int a_ = 0, b_ = 0, c_ = 0;
  FunctionId zero_{}, multiply_{}, convert_{}, gelu_{};
  std::vector<FifoId> c_shims_;

  [[nodiscard]] std::int64_t gathered_k() const { return config_.k_gather * config_.tile_k; }

  void add_functions() {
    const auto types = fmt::format("{}_{}", name(config_.in), name(plan_.sum));
    Definitions definitions{only(types), dimension("DIM_M", config_.tile_m), dimension("DIM_K", config_.tile_k),
                            dimension("DIM_N", config_.tile_n)};
    if (plan_.mode == MultiplyMode::bfp16) definitions.push_back(bfp16_definition());
    if (plan_.b_column_major()) definitions.emplace_back("B_COL_MAJ", "1");
    auto multiply = core_function("matmul_" + types, in_library(plan_) ? "aie_kernels/mm.cc" : "matmul.cc",
                                  std::move(definitions), plan_.generation);
    multiply.parameters = {a_type_, b_type_, sum_type_};
    Function zero = multiply;  // of the same source file
    zero.symbol = fmt::format("zero_{}", name(plan_.sum));
    zero.parameters = {sum_type_};
    zero_ = design_.add(std::move(zero));
    multiply_ = design_.add(std::move(multiply));
    if (config_.epilogue == Matmul::Epilogue::gelu) {
      auto gelu = core_function("gelu_bf16", "gelu.cc", {only(name(config_.out)), dimension("DIM", c_type_.elements())},
                                plan_.generation);
      gelu.parameters = {c_type_, c_type_};
      gelu_ = design_.add(std::move(gelu));
    }
    if (!plan_.converts()) return;
    const bool shifts = config_.in == DataType::i8;
    const auto conversion = fmt::format("{}_{}", name(plan_.sum), name(config_.out));
    auto convert = core_function((shifts ? "requantize_" : "convert_") + conversion, "convert.cc",
                                 {only(conversion), dimension("DIM", c_type_.elements())}, plan_.generation);
    convert.parameters = {sum_type_, c_type_};
    if (shifts) convert.parameters.emplace_back(DataType::i32);
    convert_ = design_.add(std::move(convert));
  }

  /// Lines that are columns bring their own part; those that are core rows are spread evenly over the columns: one each
  /// where there are enough columns.
  template <class MakeScatter>
  Operand add_operand(const std::string& name, int lines, bool lines_are_columns, const MakeScatter& make_scatter) {
    Operand operand;
    for (int line = 0; line < lines; ++line) {
      const int column = lines_are_columns ? line : line * config_.columns / lines;
      auto& shares = operand.shares;
      if (shares.empty() || shares.back().column != column) shares.push_back({column, line, 0});
      ++shares.back().count;
    }
    for (auto& share : operand.shares) {
      Scatter scatter = make_scatter(share);
      scatter.name = name;
      scatter.suffix = fmt::format("_{}", share.column);
      scatter.column = share.column;
      const auto fifos = add_scatter(design_, scatter);
      share.shim = fifos.shim;
      for (int i = 0; i < share.count; ++i) {
        operand.cores.push_back(fifos.cores[fifos.cores.size() == 1 ? 0 : static_cast<std::size_t>(i)]);
      }
    }
    return operand;
  }

  /// Rows of `rows` lines with K running along them: A, and B where it is column-major. A core object is blocked r x s.
  Scatter scatter_along_k(const MemRef& core_object, int lines, std::int64_t r) const {
    const auto rows = core_object.shape[0], k = core_object.shape[1];
    const std::int64_t s = plan_.block.s;
    // The memory tile sends a core object as columns of s elements; the core writes them as blocks of r x s. A memory
    // tile alone cannot do both, as four dimensions are too few once k_gather objects lie side by side.
    return {.name = {},
            .object = {{lines * rows, gathered_k()}, config_.in},
            .core_object = core_object,
            .to_stream = {{config_.k_gather, k}, {k / s, s}, {rows, gathered_k()}, {s, 1}},
            .from_stream = {{k / s, r * s}, {rows / r, r * k}, {r * s, 1}}};
  }

  Scatter scatter_a(const Share& share) const {
    auto scatter = scatter_along_k(a_type_, share.count, plan_.block.r);
    scatter.repeat_count = static_cast<int>(config_.a_uses);
    for (int i = share.first; i < share.first + share.count; ++i) {
      auto& tiles = scatter.parts.emplace_back();
      for (int j = 0; j < plan_.lines_n; ++j) tiles.push_back(plan_.core(i, j));
    }
    return scatter;
  }

  Scatter scatter_b(const Share& share) const {
    Scatter scatter{.name = {},
                    .object = {{gathered_k(), config_.tile_n}, config_.in},
                    .core_object = b_type_,
                    .to_stream = blocked(gathered_k(), config_.tile_n, plan_.block.s, plan_.block.t)};
    if (plan_.b_column_major()) scatter = scatter_along_k(b_type_, share.count, plan_.block.t);
    for (int j = share.first; j < share.first + share.count; ++j) {
      auto& tiles = scatter.parts.emplace_back();
      for (int i = 0; i < plan_.lines_m; ++i) tiles.push_back(plan_.core(i, j));
    }
    return scatter;
  }

  void add_column(int column, const Operand& a, const Operand& b) {
    const auto cores = column_cores(column, config_.core_rows);
    const auto c =
        add_gather(design_, {.name = "c",
                             .suffix = fmt::format("_{}", column),
                             .column = column,
                             .object = {{config_.core_rows * config_.tile_m, config_.tile_n}, config_.out},
                             .core_object = c_type_,
                             .cores = cores,
                             .memory_depth = config_.c_memory_depth,
                             .core_depth = config_.c_depth,
                             .to_stream = unblocked(config_.tile_m, config_.tile_n, plan_.block.r, plan_.block.t)});
    c_shims_.push_back(c.shim);
    for (std::size_t row = 0; row < cores.size(); ++row) {
      const auto i = plan_.m_over_columns() ? static_cast<std::size_t>(column) : row;
      const auto j = plan_.m_over_columns() ? row : static_cast<std::size_t>(column);
      design_.add(Core{.tile = cores[row], .program = program(cores[row], a.cores[i], b.cores[j], c.cores[row])});
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
    if (config_.epilogue == Matmul::Epilogue::gelu) one_tile.emplace_back(Call{gelu_, {result, result}});
    one_tile.emplace_back(Release{c, Port::produce});
    return {{Loop{Loop::kForever, std::move(one_tile)}}};
  }

  void add_sequence(const Operand& a, const Operand& b) {
    SequenceBuilder sequence(design_, config_.batches_in_flight);
    for (std::int64_t step = 0; step < plan_.steps; ++step) {
      for (std::int64_t begin = 0; begin < plan_.iterations; begin += plan_.per_transfer) {
        add_block(sequence, a, b,
                  {.row = plan_.down ? begin : step,
                   .col = plan_.down ? step : begin,
                   .count = std::min(plan_.per_transfer, plan_.iterations - begin),
                   .down = plan_.down});
      }
    }
    sequence.finish();
  }

  /// `count` blocks of C from (row, col) on, downwards or to the right.
  struct Blocks {
    std::int64_t row = 0, col = 0, count = 0;
    bool down = false;
  };

  void add_block(SequenceBuilder& sequence, const Operand& a, const Operand& b, const Blocks& blocks) const {
    const auto m = config_.tile_m, n = config_.tile_n, gathered = gathered_k();
    const auto rows = plan_.lines_m * m, columns = plan_.lines_n * n;  // of a block
    const auto along_k = [&](std::int64_t wide, std::int64_t step) {
      return Dimensions{{blocks.count, step * plan_.k}, {plan_.k / gathered, gathered}, {wide, plan_.k}, {gathered, 1}};
    };
    for (const auto& share : a.shares) {
      auto dimensions = along_k(share.count * m, blocks.down ? rows : 0);
      dimensions.front().size /= config_.a_uses;
      sequence.add(share.shim, a_, (blocks.row * rows + share.first * m) * plan_.k, dimensions);
    }
    for (const auto& share : b.shares) {
      const auto column = blocks.col * columns + share.first * n;
      if (plan_.b_column_major()) {
        sequence.add(share.shim, b_, column * plan_.k, along_k(share.count * n, blocks.down ? 0 : columns));
      } else {
        // The rows of B are counted in the third dimension, which has no limit, instead of the second; so are C's.
        sequence.add(share.shim, b_, column,
                     {{blocks.count, blocks.down ? 0 : columns}, {plan_.k, plan_.n}, {1, 0}, {n, 1}});
      }
    }
    for (int column = 0; column < config_.columns; ++column) {
      const Dimension block{blocks.count, blocks.down ? rows * plan_.n : columns};
      const auto origin = blocks.row * rows * plan_.n + blocks.col * columns;
      const auto shim = c_shims_[static_cast<std::size_t>(column)];
      if (plan_.m_over_columns()) {
        sequence.add(shim, c_, origin + column * m * plan_.n, {block, {config_.core_rows, n}, {m, plan_.n}, {n, 1}});
      } else {
        sequence.add(shim, c_, origin + column * n, {block, {rows, plan_.n}, {1, 0}, {n, 1}});
      }
    }
    sequence.end_step();
  }
};

}  // namespace

Matmul::Config Matmul::resolve(const Config& config, Generation generation) {
  return plan_matmul(config, generation).config;
}

Design Matmul::design(const Config& config, Generation generation) {
  const auto plan = plan_matmul(config, generation);
  return MatmulBuilder(plan).build();
}

}  // namespace npubench
