#include <npubench/design/mlir_core.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <map>

#include <fmt/format.h>
#include <bit>

#include <npubench/base/error.h>
#include <npubench/design/held.h>

namespace npubench::detail {
namespace {

/// The shortest decimal that reads back as the same float, with the point that MLIR wants; what is no number by its
/// bits.
std::string float_text(float value) {
  if (!std::isfinite(value)) return fmt::format("0x{:08X}", std::bit_cast<std::uint32_t>(value));
  auto text = fmt::format("{}", value);
  const auto exponent = text.find('e');
  const auto digits = text.substr(0, exponent);
  if (digits.find('.') == std::string::npos) text.insert(digits.size(), ".0");
  return text;
}

class CorePrinter {
 public:
  CorePrinter(const Design& design, const DesignNames& names) : design_(design), names_(names), values_(names.values) {}

  std::string print(const Core& core) {
    const auto name = "%program_" + tile_value(core.tile).substr(1);
    std::string head = fmt::format("    {} = aie.core({}) {{\n", name, tile_value(core.tile));
    operations(core.program);
    line("aie.end");
    std::string tail = "    } {dynamic_objfifo_lowering = true";
    if (core.stack_bytes != kDefaultStackBytes) tail += fmt::format(", stack_size = {} : i32", core.stack_bytes);
    return head + constants_text_ + body_ + tail + "}\n";
  }

 private:
  const Design& design_;
  const DesignNames& names_;
  Names values_;
  std::string constants_text_, body_;
  std::map<std::string, std::string> constants_;  // the value of each, by its text
  int depth_ = 3;
  /// Objects held, oldest first, as the values that name them; empty where another iteration named them.
  std::map<FifoEnd, std::vector<std::string>> held_;
  std::vector<std::string> loops_;  // the values that count the loops around, the innermost last

  template <class... T>
  void line(fmt::format_string<T...> format, T&&... arguments) {
    body_.append(static_cast<std::size_t>(2 * depth_), ' ');
    body_ += fmt::format(format, std::forward<T>(arguments)...);
    body_ += '\n';
  }

  [[nodiscard]] const std::string& fifo(FifoId id) const { return names_.fifos[static_cast<std::size_t>(id.index)]; }

  /// The value of a constant; all of them stand at the begin of the program.
  const std::string& constant(const std::string& name, const std::string& text) {
    const auto [found, added] = constants_.try_emplace(text);
    if (added) {
      found->second = "%" + values_.unique(name);
      constants_text_ += fmt::format("      {} = arith.constant {}\n", found->second, text);
    }
    return found->second;
  }

  const std::string& bound(std::int64_t count) {
    return constant(count == Loop::kForever ? "forever" : fmt::format("c{}", count), fmt::format("{} : index", count));
  }

  void operations(const std::vector<Op>& ops) {
    for (const auto& op : ops) {
      std::visit([this](const auto& value) { print(value); }, static_cast<const Op::variant&>(op));
    }
  }

  static const char* port_text(Port port) { return port == Port::produce ? "Produce" : "Consume"; }

  void print(const Acquire& op) {
    const auto& type = memref_text(design_.fifo(op.fifo).type);
    auto& held = held_[{op.fifo, op.port}];
    const auto count = std::max(op.count, static_cast<int>(held.size()));
    held.clear();
    const auto view = "%" + values_.unique(fifo(op.fifo) + "_view");
    line("{} = aie.objectfifo.acquire @{}({}, {}) : !aie.objectfifosubview<{}>", view, fifo(op.fifo),
         port_text(op.port), count, type);
    for (int i = 0; i < count; ++i) {
      held.push_back("%" + values_.unique(fifo(op.fifo) + "_object"));
      line("{} = aie.objectfifo.subview.access {}[{}] : !aie.objectfifosubview<{}> -> {}", held.back(), view, i, type,
           type);
    }
  }

  void print(const Release& op) {
    auto& held = held_[{op.fifo, op.port}];
    require(op.count <= static_cast<int>(held.size()),
            fmt::format("{} objects of {} are released, {} are held", op.count, fifo(op.fifo), held.size()));
    held.erase(held.begin(), held.begin() + op.count);
    line("aie.objectfifo.release @{}({}, {})", fifo(op.fifo), port_text(op.port), op.count);
  }

  void print(const Call& op) {
    const auto index = static_cast<std::size_t>(op.function.index);
    std::string values, types;
    for (std::size_t i = 0; i < op.arguments.size(); ++i) {
      const char* const separator = i == 0 ? "" : ", ";
      values += separator + std::visit([this](const auto& argument) { return value(argument); }, op.arguments[i]);
      types += separator + parameter_text(design_.function(op.function).parameters[i]);
    }
    line("func.call @{}({}) : ({}) -> ()", names_.functions[index], values, types);
  }

  void print(const Loop& op) {
    HeldCounts counts;
    for (const auto& [end, objects] : held_) counts[end] = static_cast<int>(objects.size());
    const int unlike = unlike_iterations(op, std::move(counts));
    require(unlike <= kMostUnlike, "a loop acquires and releases different numbers of objects");
    loops_.emplace_back();  // iterations out of the loop have no value that counts them
    for (int i = 0; i < unlike; ++i) operations(op.body);
    loops_.pop_back();
    if (unlike == op.count) return;
    const auto count = op.count == Loop::kForever ? op.count : op.count - unlike;
    const auto begin = bound(0), end = op.table ? from_table(*op.table) : bound(count), step = bound(1);
    const auto iteration = "%" + values_.unique(count == Loop::kForever ? "run" : "i");
    line("scf.for {} = {} to {} step {} {{", iteration, begin, end, step);
    forget(op.body);
    ++depth_;
    loops_.push_back(unlike == 0 ? iteration : std::string());
    operations(op.body);
    loops_.pop_back();
    --depth_;
    line("}}");
    forget(op.body);
  }

  /// The value of a table's count, loaded.
  std::string from_table(const CountTable& table) {
    const auto iteration = [this](int outward) {
      const auto& value = loops_.at(loops_.size() - static_cast<std::size_t>(outward));
      require(!value.empty(), "a loop counts by one whose first iterations are unlike the others");
      return value;
    };
    const auto row = table.row_outward == 0 ? std::string() : iteration(table.row_outward) + ", ";
    const auto& buffer = design_.buffer(table.buffer);
    const auto loaded = "%" + values_.unique("count"), bound = "%" + values_.unique("end");
    line("{} = memref.load {}[{}{}] : {}", loaded, value(table.buffer), row, iteration(table.outward),
         memref_text(buffer.type));
    line("{} = arith.index_cast {} : i32 to index", bound, loaded);
    return bound;
  }

  void forget(const std::vector<Op>& body) {
    for (auto& [end, objects] : held_) {
      if (touches(body, end)) std::ranges::fill(objects, std::string());
    }
  }

  std::string value(const HeldObject& object) {
    const auto& held = held_[{object.fifo, object.port}];
    require(object.index >= 0 && object.index < static_cast<int>(held.size()),
            fmt::format("object {} of {} is used, {} are held", object.index, fifo(object.fifo), held.size()));
    const auto& name = held[static_cast<std::size_t>(object.index)];
    require(!name.empty(), fmt::format("an object of {} is used that another iteration acquired", fifo(object.fifo)));
    return name;
  }
  std::string value(BufferId id) { return "%" + names_.buffers[static_cast<std::size_t>(id.index)]; }
  std::string value(std::int32_t number) {
    return constant(fmt::format("i32_{}", number), fmt::format("{} : i32", number));
  }
  std::string value(float number) { return constant(fmt::format("f32_{}", number), float_text(number) + " : f32"); }

  static void require(bool condition, const std::string& what) {
    if (!condition) throw Error(ErrorCategory::unsupported, what, "see check(): it names the core");
  }
};

}  // namespace

std::string parameter_text(const ParameterType& parameter) {
  if (const auto* type = std::get_if<MemRef>(&parameter)) return memref_text(*type);
  return std::string(name(std::get<DataType>(parameter)));
}

void print_core(const Design& design, const DesignNames& names, const Core& core, std::string& out) {
  out += CorePrinter(design, names).print(core);
}

}  // namespace npubench::detail
