#include <npubench/emulator/core_program.h>

#include <algorithm>

#include <fmt/format.h>

#include <npubench/base/error.h>

namespace npubench {
namespace {

class Compiler {
 public:
  Compiler(const Design& design, const LoweredDesign& lowered, int core, const CoreFunctionLibrary& functions,
           const Profile& profile)
      : design_(design), lowered_(lowered), core_(core), functions_(functions), profile_(profile) {}

  CoreProgram run() {
    append(design_.cores[static_cast<std::size_t>(core_)].program);
    program_.code.push_back({Instruction::Kind::end, 0, 0});
    return std::move(program_);
  }

 private:
  const Design& design_;
  const LoweredDesign& lowered_;
  int core_;
  const CoreFunctionLibrary& functions_;
  const Profile& profile_;
  CoreProgram program_;

  void append(const std::vector<Op>& ops) {
    for (const auto& op : ops) {
      std::visit([this](const auto& value) { append(value); }, static_cast<const Op::variant&>(op));
    }
  }

  void append(const Acquire& op) {
    program_.code.push_back({Instruction::Kind::acquire, core_fifo(op.fifo, op.port), op.count});
  }

  void append(const Release& op) {
    program_.code.push_back({Instruction::Kind::release, core_fifo(op.fifo, op.port), op.count});
  }

  void append(const Loop& loop) {
    if (loop.count < 1 || loop.body.empty()) return;
    const auto begin = program_.code.size();
    if (loop.table) {
      program_.code.push_back({Instruction::Kind::table_loop_begin, 0, std::ssize(program_.tables)});
      const auto& table = *loop.table;
      const auto& buffer = design_.buffer(table.buffer);
      program_.tables.push_back({buffer.values, static_cast<std::size_t>(table.outward),
                                 static_cast<std::size_t>(table.row_outward), buffer.type.shape.back()});
    } else {
      program_.code.push_back({Instruction::Kind::loop_begin, 0, loop.count});
    }
    append(loop.body);
    program_.code.push_back({Instruction::Kind::loop_end, static_cast<std::int32_t>(begin) + 1, 0});
    program_.code[begin].subject = static_cast<std::int32_t>(program_.code.size());
  }

  void append(const Call& call) {
    CompiledCall compiled;
    compiled.symbol = design_.function(call.function).symbol;
    compiled.function = functions_.bind(design_.function(call.function), profile_);
    for (const auto& argument : call.arguments) {
      CompiledCall::Slot slot;
      CallArgument value;
      if (const auto* held = std::get_if<HeldObject>(&argument)) {
        slot = {.core_fifo = core_fifo(held->fifo, held->port), .index = held->index};
      } else if (const auto* buffer = std::get_if<BufferId>(&argument)) {
        slot.buffer = buffer->index;  // LocalBuffers come first in LoweredDesign::buffers
      } else if (const auto* integer = std::get_if<std::int32_t>(&argument)) {
        value.i32 = *integer;
      } else {
        value.f32 = std::get<float>(argument);
      }
      compiled.slots.push_back(slot);
      compiled.arguments.push_back(value);
    }
    compiled.cycles = compiled.function.cycles(compiled.arguments);
    program_.code.push_back({Instruction::Kind::call, static_cast<std::int32_t>(program_.calls.size()), 0});
    program_.calls.push_back(std::move(compiled));
  }

  int core_fifo(FifoId fifo, Port port) const {
    for (std::size_t i = 0; i < lowered_.core_fifos.size(); ++i) {
      const auto& end = lowered_.core_fifos[i];
      if (end.core == core_ && end.fifo == fifo && end.port == port) return static_cast<int>(i);
    }
    throw Error(ErrorCategory::not_found,
                fmt::format("{} uses fifo {} as {} but is not an end of it",
                            to_string(design_.cores[static_cast<std::size_t>(core_)].tile), design_.fifo(fifo).name,
                            port == Port::produce ? "producer" : "consumer"));
  }
};

}  // namespace

CoreProgram compile(const Design& design, const LoweredDesign& lowered, int core, const CoreFunctionLibrary& functions,
                    const Profile& profile) {
  return Compiler(design, lowered, core, functions, profile).run();
}

}  // namespace npubench
