#include <npubench/design/merge.h>

#include <set>

#include <fmt/format.h>

#include <npubench/base/error.h>
#include <npubench/design/check.h>

namespace npubench {
namespace {

class Names {
 public:
  /// `wanted`, or with a number behind it when that is taken.
  std::string unique(const std::string& wanted) {
    auto name = wanted;
    for (int i = 2; !taken_.insert(name).second; ++i) name = fmt::format("{}_{}", wanted, i);
    return name;
  }

 private:
  std::set<std::string> taken_;
};

/// What is known by its name.
struct TakenNames {
  Names parts, fifos, sequences;
};

/// Adds one part to a design, with everything that refers to a number or a column of the part put right.
class PartMover {
 public:
  PartMover(Design& whole, const Design& part, TakenNames& taken, int first_column)
      : whole_(whole),
        part_(part),
        taken_(taken),
        name_(taken.parts.unique(part.name)),
        first_column_(first_column),
        first_fifo_(static_cast<int>(whole.fifos.size())),
        first_buffer_(static_cast<int>(whole.buffers.size())) {
    for (const auto& function : part.functions) functions_.push_back(whole.add(function));
  }

  void run() {
    for (auto fifo : part_.fifos) {
      fifo.name = taken_.fifos.unique(named(fifo.name));
      move(fifo.producer);
      for (auto& consumer : fifo.consumers) move(consumer.tile);
      whole_.add(std::move(fifo));
    }
    for (auto link : part_.links) {
      for (auto& id : link.inputs) move(id);
      for (auto& id : link.outputs) move(id);
      whole_.add(std::move(link));
    }
    for (auto buffer : part_.buffers) {
      buffer.name = named(buffer.name);
      move(buffer.tile);
      whole_.add(std::move(buffer));
    }
    for (auto core : part_.cores) {
      move(core.tile);
      move(core.program);
      whole_.add(std::move(core));
    }
    for (auto sequence : part_.sequences) {
      sequence.name = taken_.sequences.unique(part_.sequences.size() == 1 ? name_ : named(sequence.name));
      for (auto& op : sequence.ops) {
        std::visit([this](auto& each) { move(each.fifo); }, op);
      }
      whole_.sequences.push_back(std::move(sequence));
    }
  }

 private:
  Design& whole_;
  const Design& part_;
  TakenNames& taken_;
  std::string name_;
  int first_column_, first_fifo_, first_buffer_;
  std::vector<FunctionId> functions_;  // by their numbers in the part

  [[nodiscard]] std::string named(const std::string& own) const { return fmt::format("{}_{}", name_, own); }

  void move(Tile& tile) const { tile.column += first_column_; }
  void move(FifoId& id) const { id.index += first_fifo_; }
  void move(BufferId& id) const { id.index += first_buffer_; }
  void move(FunctionId& id) const { id = functions_[static_cast<std::size_t>(id.index)]; }

  void move(std::vector<Op>& program) const {
    for (auto& op : program) std::visit([this](auto& each) { move(each); }, static_cast<Op::variant&>(op));
  }
  void move(Acquire& op) const { move(op.fifo); }
  void move(Release& op) const { move(op.fifo); }
  void move(Loop& op) const {
    move(op.body);
    if (op.table) move(op.table->buffer);
  }
  void move(Call& op) const {
    move(op.function);
    for (auto& argument : op.arguments) {
      if (auto* held = std::get_if<HeldObject>(&argument)) move(held->fifo);
      if (auto* buffer = std::get_if<BufferId>(&argument)) move(*buffer);
    }
  }
};

using Parts = std::vector<const Design*>;

Parts pointers(std::span<const Design> parts) {
  Parts all;
  for (const auto& part : parts) all.push_back(&part);
  return all;
}

Parts pointers(std::span<const CheckedProgram> parts) {
  Parts all;
  for (const auto& part : parts) all.push_back(&part.design());
  return all;
}

/// The design of that name without its parts' dataflow.
Design outline(const Parts& parts, std::string name) {
  if (parts.empty()) throw Error(ErrorCategory::invalid_argument, "no designs were given to merge");
  const auto& first = *parts.front();
  Design whole{.name = std::move(name), .generation = first.generation, .columns = 0};
  whole.sequences.clear();
  for (const auto* part : parts) {
    whole.columns += part->columns;
    if (part->generation != whole.generation) {
      throw Error(ErrorCategory::unsupported,
                  fmt::format("design {} is for {}, {} is for {}: one program is for one generation", first.name,
                              npubench::name(whole.generation), part->name, npubench::name(part->generation)),
                  "build them for the same generation");
    }
  }
  return whole;
}

std::string list_of(const Parts& parts) {
  std::string text;
  for (const auto* part : parts) text += fmt::format("{}{} {}", text.empty() ? "" : ", ", part->name, part->columns);
  return text;
}

/// The outline with the dataflow of the parts, which fit: their tiles lie in their columns, their numbers are their
/// own.
Design fill(Design whole, const Parts& parts) {
  const int limit = architecture(whole.generation).columns;
  if (whole.columns > limit) {
    throw Error(ErrorCategory::does_not_fit,
                fmt::format("{} designs side by side need {} columns ({}), {} has {}", parts.size(), whole.columns,
                            list_of(parts), npubench::name(whole.generation), limit),
                "give them fewer columns, or leave some to a program of their own");
  }
  TakenNames taken;
  int column = 0;
  for (const auto* part : parts) {
    PartMover(whole, *part, taken, column).run();
    column += part->columns;
  }
  return whole;
}

int first_sequence(const Parts& parts, int part) {
  int index = 0;
  for (const auto* before : std::span(parts).first(static_cast<std::size_t>(part))) {
    index += static_cast<int>(before->sequences.size());
  }
  return index;
}

}  // namespace

Design merge(std::span<const Design> parts, std::string name) {
  const auto all = pointers(parts);
  auto whole = outline(all, std::move(name));
  for (const auto& part : parts) require_fits(part);
  return fill(std::move(whole), all);
}

Design merge(std::span<const CheckedProgram> parts, std::string name) {
  const auto all = pointers(parts);
  return fill(outline(all, std::move(name)), all);
}

int sequence_of_part(std::span<const Design> parts, int part) { return first_sequence(pointers(parts), part); }
int sequence_of_part(std::span<const CheckedProgram> parts, int part) { return first_sequence(pointers(parts), part); }

}  // namespace npubench
