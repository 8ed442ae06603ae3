#include <npubench/kernels/stream_design.h>

#include <algorithm>

#include <fmt/format.h>

#include <npubench/base/math.h>
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

/// Core rows first to last - 1 of a column, fed by one shim channel: with all operands in turn, or with one of them.
struct Lane {
  int column = 0;
  int first = 0, last = 0;
  FifoId shim{};
  std::optional<int> operand{};
};

class StreamBuilder {
 public:
  explicit StreamBuilder(StreamPlan plan) : plan_(std::move(plan)), depths_(choose_depths(plan_)) {
    design_.name = plan_.name;
    design_.generation = plan_.generation;
    design_.columns = plan_.columns;
  }

  Design build() {
    require_sequence();
    add_arguments();
    if (plan_.calls.empty()) plan_.calls.push_back(single_call());
    for (const auto& call : plan_.calls) functions_.push_back(add_function(call));
    for (int column = 0; column < plan_.columns; ++column) add_column(column);
    add_sequence();
    return std::move(design_);
  }

 private:
  StreamPlan plan_;
  Depths depths_;
  Design design_;
  std::vector<FunctionId> functions_;  // by call
  std::vector<Lane> lanes_;
  std::vector<FifoId> parameter_shims_, output_shims_;
  int input_ = 0, parameters_ = 0, output_ = 0;

  /// Where a memory tile's six MM2S channels allow it, and a core's two S2MM channels, each operand has its own stream.
  [[nodiscard]] bool separate_operands() const {
    return plan_.operands == 2 && plan_.core_rows <= 2 && !plan_.parameters;
  }
  [[nodiscard]] std::int64_t column_objects() const { return plan_.objects * plan_.core_rows; }

  /// What the data can be divided into where one array of it is too large.
  [[nodiscard]] const char* parts(int arrays) const {
    if (arrays > 1) return "";
    return plan_.input.shape.size() > 1 ? "rows" : "elements";
  }

  [[nodiscard]] int lanes_of_column() const {
    if (separate_operands()) return plan_.operands;
    return plan_.parameters ? 1 : std::min(plan_.operands, plan_.core_rows);
  }

  /// Objects of a core that one transfer brings. Strided ones count them in the iteration dimension; contiguous ones
  /// have no such limit.
  [[nodiscard]] std::int64_t objects_per_transfer() const {
    const bool strided = (plan_.operands > 1 && !separate_operands()) || plan_.results > 1;
    return strided ? architecture(plan_.generation).dma(TileKind::shim).max_iterations : plan_.objects;
  }

  void require_sequence() const {
    const auto each = ceil_div(plan_.objects, objects_per_transfer()) * (lanes_of_column() + 1);
    require_transfers(plan_.name, saturating_product({plan_.columns, each + (plan_.parameters ? 1 : 0)}),
                      "use a larger tile, more cores, or work in parts");
  }

  void add_arguments() {
    const auto total = column_objects() * plan_.columns;
    auto input = stacked(plan_.input, total);
    if (plan_.operands > 1) input.shape.insert(input.shape.begin(), plan_.operands);
    require_argument("input", input, parts(plan_.operands));
    input_ = design_.add(SequenceArgument{.name = "input", .type = std::move(input)});
    if (plan_.parameters) parameters_ = design_.add(SequenceArgument{.name = "parameters", .type = *plan_.parameters});
    auto output = stacked(plan_.output, total);
    if (plan_.results > 1) output.shape.insert(output.shape.begin(), plan_.results);
    require_argument("output", output, parts(plan_.results));
    output_ = design_.add(SequenceArgument{.name = "output", .type = std::move(output), .output = true});
  }

  /// function(inputs..., parameters if there are any, outputs..., scalars...).
  StreamCall single_call() const {
    using Role = StreamObject::Role;
    StreamCall call{.function = plan_.function};
    for (int i = 0; i < plan_.operands; ++i) call.arguments.emplace_back(StreamObject{Role::input, i});
    if (plan_.parameters) call.arguments.emplace_back(StreamObject{Role::parameters});
    for (int i = 0; i < plan_.results; ++i) call.arguments.emplace_back(StreamObject{Role::output, i});
    for (const auto& scalar : plan_.scalars) {
      if (const auto* real = std::get_if<float>(&scalar)) {
        call.arguments.emplace_back(*real);
      } else {
        call.arguments.emplace_back(std::get<std::int32_t>(scalar));
      }
    }
    return call;
  }

  FunctionId add_function(const StreamCall& call) {
    auto function = call.function;
    function.parameters.clear();
    for (const auto& argument : call.arguments) {
      if (const auto* object = std::get_if<StreamObject>(&argument)) {
        function.parameters.emplace_back(type_of(object->role));
      } else {
        function.parameters.emplace_back(std::holds_alternative<float>(argument) ? DataType::f32 : DataType::i32);
      }
    }
    return design_.add(std::move(function));
  }

  [[nodiscard]] const MemRef& type_of(StreamObject::Role role) const {
    return role == StreamObject::Role::input    ? plan_.input
           : role == StreamObject::Role::output ? plan_.output
                                                : *plan_.parameters;
  }

  void add_column(int column) {
    const auto suffix = fmt::format("_{}", column);
    const bool separate = separate_operands();
    const int lanes = lanes_of_column();
    std::vector<std::vector<FifoId>> inputs(static_cast<std::size_t>(plan_.core_rows));  // by core row
    for (int i = 0; i < lanes; ++i) {
      Lane lane{.column = column, .first = i * plan_.core_rows / lanes, .last = (i + 1) * plan_.core_rows / lanes};
      if (separate) lane = {.column = column, .first = 0, .last = plan_.core_rows, .operand = i};
      Scatter scatter{.name = "in",
                      .suffix = lanes > 1 ? fmt::format("{}_{}", suffix, i) : suffix,
                      .column = column,
                      .object = stacked(plan_.input, lane.last - lane.first),
                      .core_object = plan_.input,
                      .core_depth = depths_.input * (separate ? 1 : plan_.operands)};
      for (int row = lane.first; row < lane.last; ++row) scatter.parts.push_back({core_tile(column, row)});
      const auto fifos = add_scatter(design_, scatter);
      lane.shim = fifos.shim;
      for (int row = lane.first; row < lane.last; ++row) {
        inputs[static_cast<std::size_t>(row)].push_back(fifos.cores[static_cast<std::size_t>(row - lane.first)]);
      }
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
                                              .core_depth = depths_.output * plan_.results});
    output_shims_.push_back(outputs.shim);
    for (std::size_t row = 0; row < cores.size(); ++row) {
      design_.add(Core{.tile = cores[row], .program = program(inputs[row], parameters, outputs.cores[row])});
    }
  }

  [[nodiscard]] std::vector<Op> program(const std::vector<FifoId>& inputs, FifoId parameters, FifoId output) const {
    const int each = plan_.operands / static_cast<int>(inputs.size());  // objects of one fifo in a call
    std::vector<Op> step;
    for (const auto input : inputs) step.emplace_back(Acquire{input, Port::consume, each});
    step.emplace_back(Acquire{output, Port::produce, plan_.results});
    for (std::size_t i = 0; i < plan_.calls.size(); ++i) {
      Call call{.function = functions_[i]};
      for (const auto& argument : plan_.calls[i].arguments) {
        if (const auto* object = std::get_if<StreamObject>(&argument)) {
          using Role = StreamObject::Role;
          const auto input = [&] {
            return HeldObject{inputs[static_cast<std::size_t>(object->index / each)], Port::consume,
                              object->index % each};
          };
          call.arguments.emplace_back(object->role == Role::input    ? input()
                                      : object->role == Role::output ? HeldObject{output, Port::produce, object->index}
                                                                     : HeldObject{parameters, Port::consume});
        } else if (const auto* real = std::get_if<float>(&argument)) {
          call.arguments.emplace_back(*real);
        } else {
          call.arguments.emplace_back(std::get<std::int32_t>(argument));
        }
      }
      step.emplace_back(std::move(call));
    }
    for (const auto input : inputs) step.emplace_back(Release{input, Port::consume, each});
    step.emplace_back(Release{output, Port::produce, plan_.results});
    if (!plan_.parameters) return {{Loop{Loop::kForever, std::move(step)}}};
    return {{Loop{Loop::kForever,
                  {{Acquire{parameters, Port::consume}},
                   {Loop{plan_.objects, std::move(step)}},
                   {Release{parameters, Port::consume}}}}}};
  }

  void add_sequence() {
    SequenceBuilder sequence(design_);
    const auto step = objects_per_transfer();
    for (std::int64_t begin = 0; begin < plan_.objects; begin += step) {
      const auto count = std::min(step, plan_.objects - begin);
      for (const auto& lane : lanes_) add_input(sequence, lane, begin, count);
      if (begin == 0) {
        for (const auto shim : parameter_shims_) {
          sequence.add_contiguous(shim, parameters_, 0, plan_.parameters->elements());
        }
      }
      for (std::size_t column = 0; column < output_shims_.size(); ++column) add_output(sequence, column, begin, count);
      sequence.end_step();
    }
    sequence.finish();
  }

  void add_output(SequenceBuilder& sequence, std::size_t column, std::int64_t begin, std::int64_t count) const {
    const auto object = plan_.core_rows * plan_.output.elements();
    const auto offset = (static_cast<std::int64_t>(column) * plan_.objects + begin) * object;
    const auto shim = output_shims_[column];
    if (plan_.results == 1) return sequence.add_contiguous(shim, output_, offset, count * object);
    const auto run = longest_run(object, plan_.output.type, architecture(plan_.generation).dma(TileKind::shim));
    const auto result = plan_.columns * plan_.objects * object;
    sequence.add(shim, output_, offset, {{count, object}, {plan_.results, result}, {object / run, run}, {run, 1}});
  }

  void add_input(SequenceBuilder& sequence, const Lane& lane, std::int64_t begin, std::int64_t count) const {
    const auto object = plan_.core_rows * plan_.input.elements();
    const auto offset = lane.column * plan_.objects * object + begin * object + lane.first * plan_.input.elements();
    const auto operand = plan_.columns * plan_.objects * object;
    if (plan_.operands == 1 || lane.operand) {
      return sequence.add_contiguous(lane.shim, input_, lane.operand.value_or(0) * operand + offset, count * object);
    }
    const auto part = (lane.last - lane.first) * plan_.input.elements();
    const auto run = longest_run(part, plan_.input.type, architecture(plan_.generation).dma(TileKind::shim));
    sequence.add(lane.shim, input_, offset, {{count, object}, {plan_.operands, operand}, {part / run, run}, {run, 1}});
  }
};

}  // namespace

std::int64_t stream_core_bytes(const StreamPlan& plan, int input_depth, int output_depth) {
  return plan.operands * input_depth * plan.input.bytes() + plan.results * output_depth * plan.output.bytes() +
         (plan.parameters ? plan.parameters->bytes() : 0);
}

Design stream_through(StreamPlan plan) { return StreamBuilder(std::move(plan)).build(); }

}  // namespace npubench
