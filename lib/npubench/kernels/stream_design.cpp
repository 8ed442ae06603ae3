#include <npubench/kernels/stream_design.h>

#include <algorithm>

#include <npubench/array/array.h>
#include <npubench/array/limits.h>
#include <npubench/array/sequence_builder.h>
#include <npubench/base/math.h>

namespace npubench {
namespace {

using Role = StreamObject::Role;

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

class StreamBuilder {
 public:
  explicit StreamBuilder(const StreamPlan& plan)
      : plan_(plan), array_(plan.name, plan.generation, plan.columns, plan.core_rows) {}

  Design build() {
    require_sequence();
    add_arguments();
    for (const auto& call : plan_.calls) calls_.push_back(with_arguments(call));
    for (const auto& call : calls_) functions_.push_back(array_.function(call.function, parameters_of(call)));
    add_flows();
    array_.program([this](const ArrayCore& core) { return program(core); });
    add_sequence();
    return std::move(array_.design());
  }

 private:
  const StreamPlan& plan_;
  Array array_;
  std::vector<StreamCall> calls_;
  std::vector<FunctionId> functions_;  // by call
  std::vector<FlowId> inputs_;         // one, or one an operand
  std::optional<FlowId> parameters_;
  FlowId outputs_{};
  int input_ = 0, parameter_argument_ = 0, output_ = 0;

  /// Where a memory tile's six MM2S channels allow it, and a core's two S2MM channels, each operand has its own stream.
  [[nodiscard]] bool separate_operands() const {
    return plan_.operands == 2 && plan_.core_rows <= 2 && !plan_.parameters;
  }
  /// Shim channels that bring a column its inputs.
  [[nodiscard]] int input_channels() const {
    if (separate_operands()) return plan_.operands;
    return plan_.parameters ? 1 : std::min(plan_.operands, plan_.core_rows);
  }
  /// Elements of one input or output in its argument.
  [[nodiscard]] std::int64_t elements(const MemRef& object) const {
    return plan_.columns * plan_.core_rows * plan_.objects * object.elements();
  }

  /// Objects of a core that one transfer brings. Strided ones count them in the iteration dimension; contiguous ones
  /// have no such limit.
  [[nodiscard]] std::int64_t objects_per_transfer() const {
    const bool strided = (plan_.operands > 1 && !separate_operands()) || plan_.results > 1;
    return strided ? architecture(plan_.generation).dma(TileKind::shim).max_iterations : plan_.objects;
  }

  void require_sequence() const {
    const auto each = ceil_div(plan_.objects, objects_per_transfer()) * (input_channels() + 1);
    require_transfers(plan_.name, saturating_product({plan_.columns, each + (plan_.parameters ? 1 : 0)}),
                      "use a larger tile, more cores, or work in parts");
  }

  void add_arguments() {
    const auto argument = [this](const char* name, const MemRef& object, int arrays) {
      auto all = stacked(object, plan_.objects * plan_.core_rows * plan_.columns);
      if (arrays > 1) all.shape.insert(all.shape.begin(), arrays);
      const char* unit = plan_.input.shape.size() > 1 ? "rows" : "elements";
      require_argument(name, all, arrays > 1 ? "" : unit);
      return array_.argument(name, std::move(all), &object == &plan_.output);
    };
    input_ = argument("input", plan_.input, plan_.operands);
    if (plan_.parameters) parameter_argument_ = array_.argument("parameters", *plan_.parameters);
    output_ = argument("output", plan_.output, plan_.results);
  }

  [[nodiscard]] StreamCall with_arguments(StreamCall call) const {
    if (!call.arguments.empty()) return call;
    for (int i = 0; i < plan_.operands; ++i) call.arguments.emplace_back(StreamObject{Role::input, i});
    if (plan_.parameters) call.arguments.emplace_back(StreamObject{Role::parameters});
    for (int i = 0; i < plan_.results; ++i) call.arguments.emplace_back(StreamObject{Role::output, i});
    call.arguments.insert(call.arguments.end(), call.scalars.begin(), call.scalars.end());
    return call;
  }

  [[nodiscard]] std::vector<ParameterType> parameters_of(const StreamCall& call) const {
    std::vector<ParameterType> types;
    for (const auto& argument : call.arguments) {
      if (const auto* object = std::get_if<StreamObject>(&argument)) {
        types.emplace_back(object->role == Role::input    ? plan_.input
                           : object->role == Role::output ? plan_.output
                                                          : *plan_.parameters);
      } else {
        types.emplace_back(std::holds_alternative<float>(argument) ? DataType::f32 : DataType::i32);
      }
    }
    return types;
  }

  void add_flows() {
    const auto depths = choose_depths(plan_);
    Flow input{.name = "in", .kind = Kind::core, .object = plan_.input, .core_depth = depths.input};
    if (separate_operands()) {
      for (input.channel = 0; input.channel < plan_.operands; ++input.channel) inputs_.push_back(array_.add(input));
    } else {
      input.core_depth *= plan_.operands;
      input.channels = input_channels();
      inputs_.push_back(array_.add(input));
    }
    if (plan_.parameters) {
      parameters_ = array_.add({.name = "parameters",
                                .kind = Kind::column,
                                .object = *plan_.parameters,
                                .memory_depth = 1,
                                .core_depth = 1});
    }
    outputs_ = array_.add(
        {.name = "out", .kind = Kind::result, .object = plan_.output, .core_depth = depths.output * plan_.results});
  }

  [[nodiscard]] std::vector<Op> program(const ArrayCore& core) const {
    const int each = plan_.operands / static_cast<int>(inputs_.size());  // objects of one fifo in a call
    const auto held = [&](const StreamObject& object) -> HeldObject {
      switch (object.role) {
        case Role::input:
          return {core(inputs_[static_cast<std::size_t>(object.index / each)]), Port::consume, object.index % each};
        case Role::output: return {core(outputs_), Port::produce, object.index};
        case Role::parameters: break;
      }
      return {core(*parameters_), Port::consume};
    };
    std::vector<Op> step;
    for (const auto input : inputs_) step.emplace_back(Acquire{core(input), Port::consume, each});
    step.emplace_back(Acquire{core(outputs_), Port::produce, plan_.results});
    for (std::size_t i = 0; i < calls_.size(); ++i) {
      Call call{.function = functions_[i]};
      for (const auto& argument : calls_[i].arguments) {
        if (const auto* object = std::get_if<StreamObject>(&argument)) {
          call.arguments.emplace_back(held(*object));
        } else if (const auto* real = std::get_if<float>(&argument)) {
          call.arguments.emplace_back(*real);
        } else {
          call.arguments.emplace_back(std::get<std::int32_t>(argument));
        }
      }
      step.emplace_back(std::move(call));
    }
    for (const auto input : inputs_) step.emplace_back(Release{core(input), Port::consume, each});
    step.emplace_back(Release{core(outputs_), Port::produce, plan_.results});
    if (!parameters_) return {{Loop{Loop::kForever, std::move(step)}}};
    return {{Loop{Loop::kForever,
                  {{Acquire{core(*parameters_), Port::consume}},
                   {Loop{plan_.objects, std::move(step)}},
                   {Release{core(*parameters_), Port::consume}}}}}};
  }

  void add_sequence() {
    SequenceBuilder sequence(array_.design());
    const auto step = objects_per_transfer();
    for (std::int64_t begin = 0; begin < plan_.objects; begin += step) {
      const auto count = std::min(step, plan_.objects - begin);
      for (int column = 0; column < plan_.columns; ++column) {
        for (std::size_t i = 0; i < inputs_.size(); ++i) {
          for (const auto& share : array_.shares(inputs_[i])) {
            if (share.column == column) add_input(sequence, share, static_cast<int>(i), begin, count);
          }
        }
      }
      if (parameters_ && begin == 0) {
        for (const auto& share : array_.shares(*parameters_)) {
          sequence.add_contiguous(share.shim, parameter_argument_, 0, plan_.parameters->elements());
        }
      }
      for (const auto& share : array_.shares(outputs_)) {
        add_objects(sequence, share, output_, plan_.output, plan_.results, begin, count);
      }
      sequence.end_step();
    }
    sequence.finish();
  }

  void add_input(SequenceBuilder& sequence, const Share& share, int operand, std::int64_t begin,
                 std::int64_t count) const {
    if (!separate_operands()) return add_objects(sequence, share, input_, plan_.input, plan_.operands, begin, count);
    add_objects(sequence, share, input_, plan_.input, 1, begin, count, operand * elements(plan_.input));
  }

  /// `count` objects of each of a share's cores, from object `begin` on, of all of an argument's `arrays` in turn.
  void add_objects(SequenceBuilder& sequence, const Share& share, int argument, const MemRef& object, int arrays,
                   std::int64_t begin, std::int64_t count, std::int64_t offset = 0) const {
    const auto of_column = plan_.core_rows * object.elements();
    offset += (share.column * plan_.objects + begin) * of_column + share.first * object.elements();
    if (arrays == 1) return sequence.add_contiguous(share.shim, argument, offset, count * of_column);
    const auto part = share.count * object.elements();
    const auto run = longest_run(part, object.type, architecture(plan_.generation).dma(TileKind::shim));
    sequence.add(share.shim, argument, offset,
                 {{count, of_column}, {arrays, elements(object)}, {part / run, run}, {run, 1}});
  }
};

}  // namespace

std::int64_t stream_core_bytes(const StreamPlan& plan, int input_depth, int output_depth) {
  // Buffers begin at multiples of 32 bytes.
  const auto place = [](const MemRef& object) { return round_up(object.bytes(), std::int64_t{32}); };
  return plan.operands * input_depth * place(plan.input) + plan.results * output_depth * place(plan.output) +
         (plan.parameters ? place(*plan.parameters) : 0);
}

Design stream_through(const StreamPlan& plan) { return StreamBuilder(plan).build(); }

}  // namespace npubench
