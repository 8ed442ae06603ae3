#include <npubench/design/mlir.h>

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <npubench/base/error.h>
#include <npubench/design/mlir_core.h>
#include <npubench/design/mlir_names.h>
#include <npubench/design/mlir_sequence.h>

namespace npubench {
namespace {

using detail::DesignNames;
using detail::memref_text;
using detail::tile_value;

class MlirPrinter {
 public:
  explicit MlirPrinter(const Design& design) : design_(design), names_(design) {}

  std::string print(const std::vector<std::string>& head) {
    for (const auto& text : head) out_ += text.empty() ? "//\n" : "// " + text + "\n";
    line(0, "module {{");
    line(1, "aie.device({}) {{", mlir_device(design_.generation, design_.columns));
    tiles();
    for (std::size_t i = 0; i < design_.fifos.size(); ++i) fifo(i);
    if (!design_.links.empty()) heading("What arrives in a memory tile goes on from the same buffers.");
    for (const auto& link : design_.links) print(link);
    buffers();
    functions();
    for (const auto& core : design_.cores) {
      out_ += '\n';
      detail::print_core(design_, names_, core, out_);
    }
    heading("What the command processor does in a run. Offsets, sizes and strides count elements.");
    for (std::size_t i = 0; i < design_.sequences.size(); ++i) {
      detail::print_sequence(design_.sequences[i], names_.sequences[i], names_, out_);
    }
    line(1, "}}");
    line(0, "}}");
    return std::move(out_);
  }

 private:
  const Design& design_;
  DesignNames names_;
  std::string out_;

  template <class... T>
  void line(int depth, fmt::format_string<T...> format, T&&... arguments) {
    out_.append(static_cast<std::size_t>(2 * depth), ' ');
    out_ += fmt::format(format, std::forward<T>(arguments)...);
    out_ += '\n';
  }

  void heading(std::string_view text) {
    out_ += '\n';
    line(2, "// {}", text);
  }

  [[nodiscard]] const std::string& fifo_name(FifoId id) const {
    return names_.fifos.at(static_cast<std::size_t>(id.index));
  }

  void tiles() {
    for (const auto tile : detail::tiles_of(design_))
      line(2, "{} = aie.tile({}, {})", tile_value(tile), tile.column, tile.row);
  }

  static std::string route_text(const ObjectFifo& fifo) {
    auto text = to_string(fifo.producer) + " to";
    for (std::size_t i = 0; i < fifo.consumers.size(); ++i) {
      text += (i == 0 ? " " : ", ") + to_string(fifo.consumers[i].tile);
    }
    return text;
  }

  /// One for each end: a single depth would be a bound, below which mlir-aie sets what it thinks the cores need.
  static std::string depth_text(const ObjectFifo& fifo) {
    auto text = fmt::format("[{}", fifo.producer_depth);
    for (const auto& consumer : fifo.consumers) text += fmt::format(", {}", consumer.depth);
    return text + "]";
  }

  void fifo(std::size_t index) {
    const auto& fifo = design_.fifos[index];
    heading(fmt::format("{}: {}", fifo.name, route_text(fifo)));
    auto producer = tile_value(fifo.producer);
    if (!fifo.dimensions_to_stream.empty()) {
      producer += " dimensionsToStream " + to_string(fifo.dimensions_to_stream);
    }
    std::string consumers;
    bool shares_memory = fifo.producer.kind() == TileKind::core;
    for (const auto& consumer : fifo.consumers) {
      consumers += (consumers.empty() ? "" : ", ") + tile_value(consumer.tile);
      if (!consumer.dimensions_from_stream.empty()) {
        consumers += " dimensionsFromStream " + to_string(consumer.dimensions_from_stream);
      }
      shares_memory &= consumer.tile.kind() == TileKind::core;
    }
    // Between neighbouring cores mlir-aie would do without DMA, which is another dataflow than the design's.
    std::string attributes = shares_memory ? " {via_DMA = true}" : "";
    if (fifo.repeat_count != 1) attributes = fmt::format(" {{repeat_count = {} : i32}}", fifo.repeat_count);
    line(2, "aie.objectfifo @{}({}, {{{}}}, {}){} : !aie.objectfifo<{}>", names_.fifos[index], producer, consumers,
         depth_text(fifo), attributes, memref_text(fifo.type));
  }

  void print(const Link& link) {
    const auto list = [this](const std::vector<FifoId>& fifos) {
      std::string text;
      for (const auto id : fifos) text += (text.empty() ? "@" : ", @") + fifo_name(id);
      return text;
    };
    const auto offsets = fmt::format("[{}]", fmt::join(link.offsets, ", "));
    line(2, "aie.objectfifo.link [{}] -> [{}] ({} {})", list(link.inputs), list(link.outputs),
         link.is_join() ? offsets : "[]", link.is_distribute() ? offsets : "[]");
  }

  /// Row by row, of one dimension or two.
  static std::string dense(const LocalBuffer& buffer) {
    const auto columns = static_cast<std::size_t>(buffer.type.shape.back());
    std::string text;
    for (std::size_t at = 0; at < buffer.values.size(); at += columns) {
      const auto row = std::span(buffer.values).subspan(at, columns);
      text += fmt::format("{}[{}]", at == 0 ? "" : ", ", fmt::join(row, ", "));
    }
    return buffer.type.shape.size() == 1 ? text : fmt::format("[{}]", text);
  }

  void buffers() {
    if (design_.buffers.empty()) return;
    const bool counts = std::ranges::any_of(design_.buffers, [](const auto& buffer) { return !buffer.values.empty(); });
    heading(counts ? "What cores keep between calls, zero at start; and how often loops run."
                   : "What cores keep between calls; zero at start.");
    for (std::size_t i = 0; i < design_.buffers.size(); ++i) {
      const auto& buffer = design_.buffers[i];
      const auto values = !buffer.values.empty()         ? dense(buffer)
                          : is_integer(buffer.type.type) ? std::string("0")
                                                         : std::string("0.0");
      line(2, "%{} = aie.buffer({}) {{sym_name = \"{}\"}} : {} = dense<{}>", names_.buffers[i], tile_value(buffer.tile),
           names_.buffers[i], memref_text(buffer.type), values);
    }
  }

  void functions() {
    if (design_.functions.empty()) return;
    heading("The core functions, and the object each is linked from.");
    for (std::size_t i = 0; i < design_.functions.size(); ++i) {
      const auto& function = design_.functions[i];
      std::string parameters;
      for (const auto& parameter : function.parameters) {
        parameters += (parameters.empty() ? "" : ", ") + detail::parameter_text(parameter);
      }
      line(2, "func.func private @{}({}) attributes {{link_with = \"{}\"}}", names_.functions[i], parameters,
           function.object_file);
    }
  }
};

}  // namespace

std::string to_mlir(const Design& design, const std::vector<std::string>& head) {
  return MlirPrinter(design).print(head);
}

std::string mlir_device(Generation generation, int columns) {
  const int most = architecture(generation).columns;
  if (columns < 1 || columns > most) {
    throw Error(ErrorCategory::invalid_argument,
                fmt::format("{} columns, {} has 1 to {}", columns, name(generation), most));
  }
  return columns == most ? std::string(name(generation)) : fmt::format("{}_{}col", name(generation), columns);
}

}  // namespace npubench
