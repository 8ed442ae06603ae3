#include <npubench/kernels/stream_design.h>

#include <algorithm>

#include <fmt/format.h>

#include <npubench/kernels/dataflow.h>
#include <npubench/kernels/limits.h>
#include <npubench/kernels/sequence_builder.h>

namespace npubench {
namespace {

/// `count` objects on top of each other.
MemRef stacked(MemRef object, std::int64_t count) {
  object.shape.front() *= count;
  return object;
}

struct Depths {
  int input = 1, output = 1;
};

Depths choose_depths(const StreamPlan& plan) {
  const auto capacity = object_capacity(plan.generation);
  for (const Depths depths : {Depths{2, 2}, Depths{2, 1}}) {
    if (stream_core_bytes(plan, depths.input, depths.output) <= capacity) return depths;
  }
  return {1, 1};
}

/// Core rows first to last - 1 of a column, fed by one shim channel.
struct Lane {
  int column = 0;
  int first = 0, last = 0;
  FifoId shim{};
};

class StreamBuilder {
 public:
  explicit StreamBuilder(StreamPlan plan) : plan_(std::move(plan)), depths_(choose_depths(plan_)) {
    design_.name = plan_.name;
    design_.generation = plan_.generation;
    design_.columns = plan_.columns;
  }

  Design build() {
    add_arguments();
    const auto function = add_function();
    for (int column = 0; column < plan_.columns; ++column) add_column(column, function);
    add_sequence();
    return std::move(design_);
  }

 private:
  StreamPlan plan_;
  Depths depths_;
  Design design_;
  std::vector<Lane> lanes_;
  std::vector<FifoId> parameter_shims_, output_shims_;
  int input_ = 0, parameters_ = 0, output_ = 0;

  [[nodiscard]] std::int64_t column_objects() const { return plan_.objects * plan_.core_rows; }

  void add_arguments() {
    const auto total = column_objects() * plan_.columns;
    auto input = stacked(plan_.input, total);
    if (plan_.operands > 1) input.shape.insert(input.shape.begin(), plan_.operands);
    input_ = design_.add(SequenceArgument{.name = "input", .type = std::move(input)});
    if (plan_.parameters) parameters_ = design_.add(SequenceArgument{.name = "parameters", .type = *plan_.parameters});
    output_ = design_.add(SequenceArgument{.name = "output", .type = stacked(plan_.output, total), .output = true});
  }

  FunctionId add_function() {
    auto function = plan_.function;
    function.parameters.assign(static_cast<std::size_t>(plan_.operands), plan_.input);
    if (plan_.parameters) function.parameters.emplace_back(*plan_.parameters);
    function.parameters.emplace_back(plan_.output);
    for (const auto& scalar : plan_.scalars) {
      function.parameters.emplace_back(std::holds_alternative<float>(scalar) ? DataType::f32 : DataType::i32);
    }
    return design_.add(std::move(function));
  }

  void add_column(int column, FunctionId function) {
    const auto suffix = fmt::format("_{}", column);
    const int lanes = std::min(plan_.operands, plan_.core_rows);
    std::vector<FifoId> inputs;  // by core row
    for (int i = 0; i < lanes; ++i) {
      Lane lane{.column = column, .first = i * plan_.core_rows / lanes, .last = (i + 1) * plan_.core_rows / lanes};
      Scatter scatter{.name = "in",
                      .suffix = lanes > 1 ? fmt::format("{}_{}", suffix, i) : suffix,
                      .column = column,
                      .object = stacked(plan_.input, lane.last - lane.first),
                      .core_object = plan_.input,
                      .core_depth = depths_.input * plan_.operands};
      for (int row = lane.first; row < lane.last; ++row) scatter.parts.push_back({core_tile(column, row)});
      const auto fifos = add_scatter(design_, scatter);
      lane.shim = fifos.shim;
      inputs.insert(inputs.end(), fifos.cores.begin(), fifos.cores.end());
      lanes_.push_back(lane);
    }
    const auto cores = column_cores(column, plan_.core_rows);
    FifoId parameters{};
    if (plan_.parameters) {
      const auto fifos = add_scatter(design_, {.name = "parameters",
                                               .suffix = suffix,
                                               .column = column,
                                               .object = *plan_.parameters,
                                               .core_object = *plan_.parameters,
                                               .parts = {cores},
                                               .memory_depth = 1,
                                               .core_depth = 1});
      parameter_shims_.push_back(fifos.shim);
      parameters = fifos.cores.front();
    }
    const auto outputs = add_gather(design_, {.name = "out",
                                              .suffix = suffix,
                                              .column = column,
                                              .object = stacked(plan_.output, plan_.core_rows),
                                              .core_object = plan_.output,
                                              .cores = cores,
                                              .core_depth = depths_.output});
    output_shims_.push_back(outputs.shim);
    for (std::size_t row = 0; row < cores.size(); ++row) {
      design_.add(Core{.tile = cores[row], .program = program(inputs[row], parameters, outputs.cores[row], function)});
    }
  }

  [[nodiscard]] std::vector<Op> program(FifoId input, FifoId parameters, FifoId output, FunctionId function) const {
    Call call{.function = function};
    for (int i = 0; i < plan_.operands; ++i) call.arguments.emplace_back(HeldObject{input, Port::consume, i});
    if (plan_.parameters) call.arguments.emplace_back(HeldObject{parameters, Port::consume});
    call.arguments.emplace_back(HeldObject{output, Port::produce});
    call.arguments.insert(call.arguments.end(), plan_.scalars.begin(), plan_.scalars.end());

    std::vector<Op> step{{Acquire{input, Port::consume, plan_.operands}},
                         {Acquire{output, Port::produce}},
                         {std::move(call)},
                         {Release{input, Port::consume, plan_.operands}},
                         {Release{output, Port::produce}}};
    if (!plan_.parameters) return {{Loop{Loop::kForever, std::move(step)}}};
    return {{Loop{Loop::kForever,
                  {{Acquire{parameters, Port::consume}},
                   {Loop{plan_.objects, std::move(step)}},
                   {Release{parameters, Port::consume}}}}}};
  }

  void add_sequence() {
    SequenceBuilder sequence(design_);
    const auto share = column_objects() * plan_.output.elements();  // of a column
    // Strided inputs count objects in the iteration dimension; contiguous ones have no such limit.
    const auto limit = architecture(plan_.generation).dma(TileKind::shim).max_iterations;
    const auto step = plan_.operands > 1 ? limit : plan_.objects;
    for (std::int64_t begin = 0; begin < plan_.objects; begin += step) {
      const auto count = std::min(step, plan_.objects - begin);
      for (const auto& lane : lanes_) add_input(sequence, lane, begin, count);
      if (begin == 0) {
        for (const auto shim : parameter_shims_) {
          sequence.add_contiguous(shim, parameters_, 0, plan_.parameters->elements());
        }
      }
      const auto object = plan_.core_rows * plan_.output.elements();
      for (std::size_t column = 0; column < output_shims_.size(); ++column) {
        sequence.add_contiguous(output_shims_[column], output_,
                                static_cast<std::int64_t>(column) * share + begin * object, count * object);
      }
      sequence.end_step();
    }
    sequence.finish();
  }

  void add_input(SequenceBuilder& sequence, const Lane& lane, std::int64_t begin, std::int64_t count) const {
    const auto object = plan_.core_rows * plan_.input.elements();
    const auto offset = lane.column * plan_.objects * object + begin * object + lane.first * plan_.input.elements();
    if (plan_.operands == 1) return sequence.add_contiguous(lane.shim, input_, offset, count * object);
    const auto part = (lane.last - lane.first) * plan_.input.elements();
    const auto run = longest_run(part, plan_.input.type, architecture(plan_.generation).dma(TileKind::shim));
    const auto operand = plan_.columns * plan_.objects * object;
    sequence.add(lane.shim, input_, offset, {{count, object}, {plan_.operands, operand}, {part / run, run}, {run, 1}});
  }
};

}  // namespace

std::int64_t stream_core_bytes(const StreamPlan& plan, int input_depth, int output_depth) {
  return plan.operands * input_depth * plan.input.bytes() + output_depth * plan.output.bytes() +
         (plan.parameters ? plan.parameters->bytes() : 0);
}

Design stream_through(StreamPlan plan) { return StreamBuilder(std::move(plan)).build(); }

}  // namespace npubench
