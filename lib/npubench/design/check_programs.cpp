// Do core programs hold what they use, and do their calls match the declarations?
#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include <npubench/design/checks.h>
#include <npubench/design/held.h>

namespace npubench::checks {
namespace {

class ProgramCheck {
 public:
  ProgramCheck(const Design& design, const Core& core, Violations& found)
      : design_(design), core_(core), found_(found) {}

  void run() {
    walk(core_.program);
    for (const auto& fifo : design_.fifos) {
      if (fifo.producer == core_.tile) require_used(fifo, Port::produce);
      for (const auto& consumer : fifo.consumers) {
        if (consumer.tile == core_.tile) require_used(fifo, Port::consume);
      }
    }
    require_linkable();
  }

 private:
  using End = detail::FifoEnd;
  const Design& design_;
  const Core& core_;
  Violations& found_;
  std::map<End, int> held_;
  std::set<End> stale_;  // whose objects are held since another iteration, or from inside a loop
  std::set<std::string> said_;
  std::set<std::pair<std::string, Port>> used_;
  std::map<std::string, const Function*> objects_;  // that are linked, by file name: a function of each
  std::vector<const Loop*> around_;                 // the loops around what is walked through, the innermost last

  void report(const std::string& message) {
    if (said_.insert(message).second) found_.push_back({to_string(core_.tile), message});
  }

  bool known(FifoId id, Port port) {
    if (id.index < 0 || id.index >= static_cast<int>(design_.fifos.size())) {
      report(fmt::format("uses fifo number {}, the design has {}", id.index, design_.fifos.size()));
      return false;
    }
    const auto& fifo = design_.fifo(id);
    bool is_end = port == Port::produce && fifo.producer == core_.tile;
    for (const auto& consumer : fifo.consumers) is_end |= port == Port::consume && consumer.tile == core_.tile;
    if (!is_end)
      report(fmt::format("uses fifo {} as {}, which it is not", fifo.name,
                         port == Port::produce ? "producer" : "consumer"));
    return is_end;
  }

  void require_used(const ObjectFifo& fifo, Port port) {
    if (used_.contains({fifo.name, port})) return;
    report(fmt::format("never acquires an object of fifo {}, whose {} it is", fifo.name,
                       port == Port::produce ? "producer" : "consumer"));
  }

  /// An object file holds all functions of its source: two of one source define each of them twice.
  void require_linkable() {
    std::map<std::string, std::string> by_source, by_symbol;
    for (const auto& [object, function] : objects_) {
      const auto [source, new_source] = by_source.emplace(function->source, object);
      if (!new_source && !function->source.empty()) {
        report(fmt::format("links {} and {}, both of {}: the same symbols twice", source->second, object,
                           function->source));
        continue;
      }
      const auto [symbol, new_symbol] = by_symbol.emplace(function->symbol, object);
      if (!new_symbol) {
        report(fmt::format("links {} and {}, both of which define {}", symbol->second, object, function->symbol));
      }
    }
  }

  /// One name stands for one source and its definitions, in all cores.
  void link(const Function& function) {
    if (function.object_file.empty()) return;
    objects_.emplace(function.object_file, &function);
    for (const auto& other : design_.functions) {
      if (other.object_file != function.object_file) continue;
      if (other.symbol == function.symbol && other.parameters != function.parameters) {
        report(fmt::format("calls {} of {} with different types of parameters: one symbol has one declaration",
                           function.symbol, function.object_file));
      }
      if (other.source == function.source && other.definitions == function.definitions) continue;
      report(fmt::format("links {}, which {} and {} declare with different sources or definitions",
                         function.object_file, other.symbol, function.symbol));
    }
  }

  void walk(const std::vector<Op>& ops) {
    for (const auto& op : ops) {
      std::visit([this](const auto& value) { visit(value); }, static_cast<const Op::variant&>(op));
    }
  }

  void visit(const Acquire& op) {
    if (!known(op.fifo, op.port)) return;
    used_.insert({design_.fifo(op.fifo).name, op.port});
    stale_.erase({op.fifo, op.port});
    auto& held = held_[{op.fifo, op.port}];
    held = std::max(held, op.count);
  }

  void visit(const Release& op) {
    if (!known(op.fifo, op.port)) return;
    auto& held = held_[{op.fifo, op.port}];
    if (op.count > held) {
      report(fmt::format("releases {} objects of fifo {}, it holds {}", op.count, design_.fifo(op.fifo).name, held));
    }
    held -= std::min(op.count, held);
  }

  /// One count for each iteration of the loop that it goes by, or of both.
  void count_table(const CountTable& table) {
    if (table.buffer.index < 0 || table.buffer.index >= static_cast<int>(design_.buffers.size())) {
      return report(fmt::format("has a loop that counts by buffer number {}, the design has {}", table.buffer.index,
                                design_.buffers.size()));
    }
    const auto& buffer = design_.buffer(table.buffer);
    const auto place = fmt::format("has a loop that counts by buffer {}", buffer.name);
    if (buffer.tile != core_.tile) report(fmt::format("{} of {}", place, to_string(buffer.tile)));
    if (buffer.values.empty()) return report(fmt::format("{}, which has no values", place));
    const auto& shape = buffer.type.shape;
    const bool rows = table.row_outward != 0;
    if (shape.size() != (rows ? 2 : 1)) {
      return report(fmt::format("{} of {} dimensions, {} loops choose in it", place, shape.size(), rows ? 2 : 1));
    }
    goes_by(place, table.outward, shape.back(), "values");
    if (rows) goes_by(place, table.row_outward, shape.front(), "rows");
    if (std::ranges::any_of(buffer.values, [](std::int32_t value) { return value < 0; })) {
      report(fmt::format("{}, which has negative values", place));
    }
  }

  /// The loop `outward` of a table with `size` of what it chooses.
  void goes_by(const std::string& place, int outward, std::int64_t size, std::string_view chosen) {
    if (outward < 1 || outward > std::ssize(around_)) {
      return report(fmt::format("{} in loop {} outward, {} are around it", place, outward, around_.size()));
    }
    const auto& by = *around_[around_.size() - static_cast<std::size_t>(outward)];
    if (!by.table && by.count != Loop::kForever && by.count == size) return;
    report(fmt::format("{}, which has {} {}; the loop it goes by has {}", place, size, chosen,
                       by.table                     ? std::string("no constant count")
                       : by.count == Loop::kForever ? std::string("no end")
                                                    : fmt::format("{} iterations", by.count)));
  }

  void visit(const Loop& loop) {
    if (loop.table) count_table(*loop.table);
    if (loop.count < 0) report(fmt::format("has a loop of {} iterations", loop.count));
    if (loop.count == Loop::kForever && !synchronizes(loop.body))
      report("has an endless loop that never acquires an object");
    const int unlike = detail::unlike_iterations(loop, held_);
    if (unlike > detail::kMostUnlike) {
      report("has a loop that acquires and releases different numbers of objects");
      return;
    }
    if (unlike > 0 && loop.table) {
      report("has a loop of a varying number of iterations that does not end with the objects held at its begin");
      return;
    }
    around_.push_back(&loop);
    for (int i = 0; i < unlike; ++i) walk(loop.body);
    if (unlike != loop.count) {
      mark_stale(loop.body);
      walk(loop.body);
      mark_stale(loop.body);
    }
    around_.pop_back();
  }

  /// Which of the buffers a held object is in changes from iteration to iteration: only an acquire in the same one
  /// names it.
  void mark_stale(const std::vector<Op>& body) {
    for (const auto& [end, count] : held_) {
      if (count > 0 && detail::touches(body, end)) stale_.insert(end);
    }
  }

  static bool synchronizes(const std::vector<Op>& ops) {
    for (const auto& op : ops) {
      if (std::holds_alternative<Acquire>(op)) return true;
      if (const auto* loop = std::get_if<Loop>(&op); loop != nullptr && synchronizes(loop->body)) return true;
    }
    return false;
  }

  void visit(const Call& call) {
    if (call.function.index < 0 || call.function.index >= static_cast<int>(design_.functions.size())) {
      report(fmt::format("calls function number {}, the design has {}", call.function.index, design_.functions.size()));
      return;
    }
    const auto& function = design_.function(call.function);
    link(function);
    if (call.arguments.size() != function.parameters.size()) {
      report(fmt::format("calls {} with {} arguments, it takes {}", function.symbol, call.arguments.size(),
                         function.parameters.size()));
      return;
    }
    for (std::size_t i = 0; i < call.arguments.size(); ++i) argument(function, i, call.arguments[i]);
  }

  void argument(const Function& function, std::size_t index, const Argument& value) {
    const auto& parameter = function.parameters[index];
    const auto place = [&] { return fmt::format("argument {} of {}", index, function.symbol); };
    if (const auto* held = std::get_if<HeldObject>(&value)) {
      if (!known(held->fifo, held->port)) return;
      const auto& fifo = design_.fifo(held->fifo);
      if (held->index < 0 || held->index >= held_[{held->fifo, held->port}]) {
        report(fmt::format("{} is object {} of fifo {}, of which {} are held", place(), held->index, fifo.name,
                           held_[{held->fifo, held->port}]));
      }
      if (stale_.contains({held->fifo, held->port})) {
        report(
            fmt::format("{} is an object of fifo {} that another iteration acquired: acquire it again before, which "
                        "takes no more of what is held",
                        place(), fifo.name));
      }
      match(place, parameter, fifo.type);
    } else if (const auto* id = std::get_if<BufferId>(&value)) {
      if (id->index < 0 || id->index >= static_cast<int>(design_.buffers.size())) {
        report(fmt::format("{} is buffer number {}, the design has {}", place(), id->index, design_.buffers.size()));
        return;
      }
      const auto& buffer = design_.buffer(*id);
      if (buffer.tile != core_.tile)
        report(fmt::format("{} is buffer {} of {}", place(), buffer.name, to_string(buffer.tile)));
      match(place, parameter, buffer.type);
    } else {
      const auto type = std::holds_alternative<float>(value) ? DataType::f32 : DataType::i32;
      if (!std::holds_alternative<DataType>(parameter) || std::get<DataType>(parameter) != type) {
        report(fmt::format("{} is a scalar of type {}, which is not what is declared", place(), name(type)));
      }
    }
  }

  template <class Place>
  void match(const Place& place, const ParameterType& parameter, const MemRef& given) {
    const auto* wanted = std::get_if<MemRef>(&parameter);
    if (wanted == nullptr) {
      report(fmt::format("{} is a buffer of {}, a scalar is declared", place(), to_string(given)));
    } else if (*wanted != given) {
      report(fmt::format("{} is a buffer of {}, {} is declared", place(), to_string(given), to_string(*wanted)));
    }
  }
};

/// Adds the FIFOs that the sequence moves data through to `moved`.
void sequence(const Design& design, const LoweredDesign& lowered, const RuntimeSequence& sequence, std::set<int>& moved,
              Violations& found) {
  const auto dma = architecture(design.generation).dma(TileKind::shim);
  const auto& arguments = sequence.arguments;
  std::map<int, int> tokens;
  const auto fifo_count = static_cast<int>(design.fifos.size());
  for (std::size_t i = 0; i < sequence.ops.size(); ++i) {
    const auto report = [&](std::string message) {
      found.push_back({operation_place(design, sequence, i), std::move(message)});
    };
    const auto& op = sequence.ops[i];
    const auto id = std::visit([](const auto& value) { return value.fifo; }, op);
    if (id.index < 0 || id.index >= fifo_count) {
      report(fmt::format("names fifo number {}, the design has {}", id.index, fifo_count));
      continue;
    }
    const auto& fifo = design.fifo(id);
    if (std::holds_alternative<Await>(op)) {
      if (--tokens[id.index] < 0)
        report(fmt::format("awaits a token of fifo {} that no transfer before it issues", fifo.name));
      continue;
    }
    const auto& transfer = std::get<Transfer>(op);
    if (!lowered.shim_channel(id)) {
      report(fmt::format("transfers by fifo {}, which has no end in a shim", fifo.name));
      continue;
    }
    moved.insert(id.index);
    tokens[id.index] += transfer.issue_token ? 1 : 0;
    if (transfer.descriptor < 0 || transfer.descriptor >= dma.descriptors) {
      report(fmt::format("uses descriptor {}, a shim has {}", transfer.descriptor, dma.descriptors));
    }
    if (transfer.argument < 0 || transfer.argument >= static_cast<int>(arguments.size())) {
      report(fmt::format("names argument {}, the sequence has {}", transfer.argument, arguments.size()));
      continue;
    }
    const auto& argument = arguments[static_cast<std::size_t>(transfer.argument)];
    if (argument.type.type != fifo.type.type) {
      report(fmt::format("moves {} of argument {} through fifo {} of {}", name(argument.type.type), argument.name,
                         fifo.name, name(fifo.type.type)));
    }
    if (fifo.producer.kind() != TileKind::shim && !argument.output) {
      report(fmt::format("writes argument {}, which is not an output", argument.name));
    }
  }
}

}  // namespace

void programs(const Design& design, Violations& found) {
  for (const auto& core : design.cores) ProgramCheck(design, core, found).run();
}

void sequences(const Design& design, const LoweredDesign& lowered, Violations& found) {
  std::set<int> moved;
  for (const auto& each : design.sequences) sequence(design, lowered, each, moved, found);
  for (int i = 0; i < static_cast<int>(design.fifos.size()); ++i) {
    if (lowered.shim_channel({i}) && !moved.contains(i)) {
      found.push_back({"fifo " + design.fifos[static_cast<std::size_t>(i)].name,
                       design.sequences.size() == 1 ? "has an end in a shim but no transfer in the runtime sequence"
                                                    : "has an end in a shim but no transfer in any runtime sequence"});
    }
  }
}

}  // namespace npubench::checks
