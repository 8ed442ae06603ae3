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

#include <npubench/array/array.h>
#include <npubench/array/sequence_builder.h>
#include <npubench/base/math.h>
#include <npubench/kernels/core_code.h>
#include <npubench/kernels/matmul_plan.h>

namespace npubench {
namespace {

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
        sum_type_{c_type_.shape, plan.sum},
        array_(Matmul::fields().design_name(config_), plan.generation, config_.columns, config_.core_rows) {}

  Design build() {
    array_.argument("A", plan_.a());
    array_.argument("B", plan_.b());
    array_.argument("C", plan_.c(), true);
    add_functions();
    a_ = array_.add(flow_a());
    b_ = array_.add(flow_b());
    c_ = array_.add(flow_c());
    array_.program([this](const ArrayCore& core) { return program(core); });
    add_sequence();
    return std::move(array_.design());
  }

 private:
  const MatmulPlan& plan_;
  const Matmul::Config& config_;
  MemRef a_type_, b_type_, c_type_, sum_type_;
  Array array_;
  FlowId a_{}, b_{}, c_{};
  FunctionId zero_{}, multiply_{}, convert_{}, gelu_{};

  [[nodiscard]] std::int64_t gathered_k() const { return config_.k_gather * config_.tile_k; }

  void add_functions() {
    const auto types = fmt::format("{}_{}", name(config_.in), name(plan_.sum));
    Definitions definitions{only(types), dimension("DIM_M", config_.tile_m), dimension("DIM_K", config_.tile_k),
                            dimension("DIM_N", config_.tile_n)};
    if (plan_.mode == MultiplyMode::bfp16) definitions.push_back(bfp16_definition());
    if (plan_.b_column_major()) definitions.emplace_back("B_COL_MAJ", "1");
    const auto multiply = core_function("matmul_" + types, "matmul.cc", std::move(definitions), plan_.generation);
    Function zero = multiply;  // of the same source file
    zero.symbol = fmt::format("zero_{}", name(plan_.sum));
    zero_ = array_.function(std::move(zero), {sum_type_});
    multiply_ = array_.function(multiply, {a_type_, b_type_, sum_type_});
    const auto all = dimension("DIM", c_type_.elements());
    if (config_.epilogue == Matmul::Epilogue::gelu) {
      gelu_ = array_.function(core_function("gelu_bf16", "gelu.cc", {only(name(config_.out)), all}, plan_.generation),
                              {c_type_, c_type_});
    }
    if (!plan_.converts()) return;
    const bool of_integers = is_integer(config_.in);
    const auto conversion = fmt::format("{}_{}", name(plan_.sum), name(config_.out));
    const std::string verb = plan_.scales() ? "dequantize_" : of_integers ? "requantize_" : "convert_";
    std::vector<ParameterType> parameters{sum_type_, c_type_};
    if (of_integers) parameters.emplace_back(plan_.scales() ? DataType::f32 : DataType::i32);
    convert_ =
        array_.function(core_function(verb + conversion, "convert.cc", {only(conversion), all}, plan_.generation),
                        std::move(parameters));
  }

  /// Rows of a line with K running along them: A, and B where it is column-major. A core object is blocked r x s.
  Flow along_k(std::string name, Kind kind, const MemRef& object, std::int64_t r) const {
    const auto rows = object.shape[0], k = object.shape[1];
    const std::int64_t s = plan_.block.s;
    // The memory tile sends a core object as columns of s elements; the core writes them as blocks of r x s. A memory
    // tile alone cannot do both, as four dimensions are too few once k_gather objects lie side by side.
    return {.name = std::move(name),
            .kind = kind,
            .object = object,
            .line = {{rows, gathered_k()}, config_.in},
            .to_stream = {{config_.k_gather, k}, {k / s, s}, {rows, gathered_k()}, {s, 1}},
            .from_stream = {{k / s, r * s}, {rows / r, r * k}, {r * s, 1}}};
  }

  Flow flow_a() const {
    auto flow = along_k("a", plan_.m_over_columns() ? Kind::column : Kind::row, a_type_, plan_.block.r);
    flow.repeat_count = static_cast<int>(config_.a_uses);
    return flow;
  }

  Flow flow_b() const {
    const auto kind = plan_.m_over_columns() ? Kind::row : Kind::column;
    if (plan_.b_column_major()) return along_k("b", kind, b_type_, plan_.block.t);
    return {.name = "b",
            .kind = kind,
            .object = b_type_,
            .line = {{gathered_k(), config_.tile_n}, config_.in},
            .to_stream = blocked(gathered_k(), config_.tile_n, plan_.block.s, plan_.block.t)};
  }

  Flow flow_c() const {
    return {.name = "c",
            .kind = Kind::result,
            .object = c_type_,
            .memory_depth = config_.c_memory_depth,
            .core_depth = config_.c_depth,
            .to_stream = unblocked(config_.tile_m, config_.tile_n, plan_.block.r, plan_.block.t)};
  }

  std::vector<Op> program(const ArrayCore& core) const {
    const auto a = core(a_), b = core(b_), c = core(c_);
    const HeldObject result{c, Port::produce};
    Argument sum = result;
    if (plan_.converts()) sum = core.buffer("sum", sum_type_);
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
      if (plan_.scales()) {
        convert.arguments.emplace_back(config_.scale);
      } else if (is_integer(config_.in)) {
        convert.arguments.emplace_back(plan_.shift);
      }
      one_tile = {{Call{zero_, {sum}}}, {over_k}, {Acquire{c, Port::produce}}, {std::move(convert)}};
    }
    if (config_.epilogue == Matmul::Epilogue::gelu) one_tile.emplace_back(Call{gelu_, {result, result}});
    one_tile.emplace_back(Release{c, Port::produce});
    return {{Loop{Loop::kForever, std::move(one_tile)}}};
  }

  void add_sequence() {
    SequenceBuilder sequence(array_.design(), config_.batches_in_flight);
    const auto of_a_row = ceil_div(plan_.iterations, plan_.per_transfer);
    if (config_.rows_awaited) sequence.await_alone(static_cast<std::size_t>(*config_.rows_awaited * of_a_row));
    for (std::int64_t step = 0; step < plan_.steps; ++step) {
      for (std::int64_t begin = 0; begin < plan_.iterations; begin += plan_.per_transfer) {
        const auto count = std::min(plan_.per_transfer, plan_.iterations - begin);
        if (plan_.down) {
          add_blocks(sequence, begin, step, count);
        } else {
          add_blocks(sequence, step, begin, count);
        }
      }
    }
    sequence.finish();
  }

  /// `count` blocks of C from (row, col) on, downwards or to the right.
  void add_blocks(SequenceBuilder& sequence, std::int64_t row, std::int64_t col, std::int64_t count) const {
    const auto m = config_.tile_m, n = config_.tile_n, gathered = gathered_k();
    const auto rows = plan_.lines_m * m, columns = plan_.lines_n * n;  // of a block
    const auto down = plan_.down ? rows : 0, right = plan_.down ? 0 : columns;
    const auto along_k = [&](std::int64_t blocks, std::int64_t wide, std::int64_t step) {
      return Dimensions{{blocks, step * plan_.k}, {plan_.k / gathered, gathered}, {wide, plan_.k}, {gathered, 1}};
    };
    for (const auto& share : array_.shares(a_)) {
      sequence.add(share.shim, 0, (row * rows + share.first * m) * plan_.k,
                   along_k(count / config_.a_uses, share.count * m, down));
    }
    for (const auto& share : array_.shares(b_)) {
      const auto column = col * columns + share.first * n;
      if (plan_.b_column_major()) {
        sequence.add(share.shim, 1, column * plan_.k, along_k(count, share.count * n, right));
      } else if (plan_.b_tiled()) {
        sequence.add(share.shim, 1, column * gathered,
                     {{count, right * gathered}, {plan_.k / gathered, gathered * plan_.n}, {gathered, n}, {n, 1}});
      } else {
        // The rows of B are counted in the third dimension, which has no limit, instead of the second; so are C's.
        sequence.add(share.shim, 1, column, {{count, right}, {plan_.k, plan_.n}, {1, 0}, {n, 1}});
      }
    }
    for (const auto& share : array_.shares(c_)) {
      const Dimension block{count, plan_.down ? rows * plan_.n : columns};
      const auto origin = row * rows * plan_.n + col * columns;
      if (plan_.m_over_columns()) {
        sequence.add(share.shim, 2, origin + share.column * m * plan_.n,
                     {block, {config_.core_rows, n}, {m, plan_.n}, {n, 1}});
      } else if (plan_.c_of_several_rows()) {
        if (row % *config_.rows_awaited != 0) continue;
        const auto together = std::min<std::int64_t>(*config_.rows_awaited, plan_.block_rows - row);
        sequence.add(share.shim, 2, origin + share.column * n,
                     {{together, rows * plan_.n}, block, {rows, plan_.n}, {n, 1}});
      } else {
        sequence.add(share.shim, 2, origin + share.column * n, {block, {rows, plan_.n}, {1, 0}, {n, 1}});
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
