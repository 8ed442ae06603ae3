// Members that repeat by the thousand (dimensions, operations) are arrays, the rest are objects. One encode() and one
// decode() for each type of the design, in the same order, so that both can be read side by side.
//
// Text is written without JSON values in between: every kernel that is made has its design hashed.
#include <npubench/design/design_json.h>

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <concepts>
#include <limits>
#include <type_traits>

#include <fmt/format.h>

#include <npubench/base/error.h>
#include <npubench/design/strict_json.h>

namespace npubench::detail {
namespace {

// Programs nest a few loops; the limit keeps hostile input from exhausting the stack.
constexpr int kMaxNesting = 32;

/// JSON text that grows. A value goes in by the encode() of its type.
class Text {
 public:
  Text() { text_.reserve(kUsualBytes); }

  template <class... Values>
  void array(const Values&... values) {
    text_ += '[';
    (element(values), ...);
    text_ += ']';
  }
  /// Between '[' and ']'.
  template <class Value>
  void element(const Value& value) {
    if (text_.back() != '[') text_ += ',';
    encode(*this, value);
  }
  /// Between '{' and '}'. Keys are in the order of the alphabet: the text of a design is one text.
  template <class Value>
  void member(std::string_view key, const Value& value) {
    if (text_.back() != '{') text_ += ',';
    text_ += '"';
    text_ += key;
    text_ += "\":";
    encode(*this, value);
  }
  void add(std::string_view text) { text_ += text; }
  [[nodiscard]] std::string take() { return std::move(text_); }

 private:
  static constexpr std::size_t kUsualBytes = 1 << 15;  // a kernel on all cores
  std::string text_;
};

template <std::integral T>
void encode(Text& out, T value) {
  std::array<char, 24> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
  out.add({digits.data(), static_cast<std::size_t>(end - digits.data())});
}
void encode(Text& out, bool value) { out.add(value ? "true" : "false"); }
void encode(Text& out, std::string_view value) {
  const auto plain = [](char c) { return c >= ' ' && c <= '~' && c != '"' && c != '\\'; };
  if (!std::ranges::all_of(value, plain)) return out.add(Json(value).dump());
  out.add("\"");
  out.add(value);
  out.add("\"");
}
void encode(Text& out, const char* value) { encode(out, std::string_view(value)); }
template <class T>
void encode(Text& out, const std::vector<T>& values) {
  out.add("[");
  for (const auto& value : values) out.element(value);
  out.add("]");
}

void encode(Text& out, DataType type) { encode(out, name(type)); }
DataType decode_data_type(const Json& json) { return parse_data_type(string(json)); }

void encode(Text& out, Tile tile) { out.array(tile.column, tile.row); }
Tile decode_tile(const Json& json) { return {integer<int>(element(json, 0)), integer<int>(element(json, 1))}; }

void encode(Text& out, const MemRef& type) {
  out.add("{");
  out.member("shape", type.shape);
  out.member("type", type.type);
  out.add("}");
}
MemRef decode_memref(const Json& json) {
  return {list(member(json, "shape"), integer<std::int64_t>), decode_data_type(member(json, "type"))};
}

void encode(Text& out, const Dimension& dimension) { out.array(dimension.size, dimension.stride); }
Dimension decode_dimension(const Json& json) {
  return {integer<std::int64_t>(element(json, 0)), integer<std::int64_t>(element(json, 1))};
}

Dimensions decode_dimensions(const Json& json) { return list(json, decode_dimension); }

void encode(Text& out, const FifoConsumer& consumer) {
  out.add("{");
  out.member("depth", consumer.depth);
  out.member("from_stream", consumer.dimensions_from_stream);
  out.member("tile", consumer.tile);
  out.add("}");
}
// `repeat_count` is there where it is not 1.
void encode(Text& out, const ObjectFifo& fifo) {
  out.add("{");
  out.member("consumers", fifo.consumers);
  out.member("depth", fifo.producer_depth);
  out.member("name", fifo.name);
  out.member("producer", fifo.producer);
  if (fifo.repeat_count != 1) out.member("repeat_count", fifo.repeat_count);
  out.member("to_stream", fifo.dimensions_to_stream);
  out.member("type", fifo.type);
  out.add("}");
}
ObjectFifo decode_fifo(const Json& json) {
  const auto consumer = [](const Json& value) -> FifoConsumer {
    return {decode_tile(member(value, "tile")), integer<int>(member(value, "depth")),
            decode_dimensions(member(value, "from_stream"))};
  };
  return {string(member(json, "name")),
          decode_tile(member(json, "producer")),
          list(member(json, "consumers"), consumer),
          decode_memref(member(json, "type")),
          integer<int>(member(json, "depth")),
          decode_dimensions(member(json, "to_stream")),
          json.contains("repeat_count") ? integer<int>(member(json, "repeat_count")) : 1};
}

void encode(Text& out, FifoId id) { encode(out, id.index); }
void encode(Text& out, const Link& link) {
  out.add("{");
  out.member("inputs", link.inputs);
  out.member("offsets", link.offsets);
  out.member("outputs", link.outputs);
  out.add("}");
}
Link decode_link(const Json& json) {
  const auto id = [](const Json& value) { return FifoId{integer<int>(value)}; };
  return {list(member(json, "inputs"), id), list(member(json, "outputs"), id),
          list(member(json, "offsets"), integer<std::int64_t>)};
}

// A parameter is a buffer (an object) or a scalar (its type's name).
void encode(Text& out, const ParameterType& type) {
  std::visit([&out](const auto& each) { encode(out, each); }, type);
}
void encode(Text& out, const std::pair<std::string, std::string>& definition) {
  out.array(definition.first, definition.second);
}
void encode(Text& out, const Function& function) {
  out.add("{");
  out.member("definitions", function.definitions);
  out.member("object_file", function.object_file);
  out.member("parameters", function.parameters);
  out.member("source", function.source);
  out.member("symbol", function.symbol);
  out.add("}");
}
Function decode_function(const Json& json) {
  const auto parameter = [](const Json& value) -> ParameterType {
    if (value.is_object()) return decode_memref(value);
    return decode_data_type(value);
  };
  const auto definition = [](const Json& value) {
    return std::pair(string(element(value, 0)), string(element(value, 1)));
  };
  return {string(member(json, "symbol")), list(member(json, "parameters"), parameter),
          string(member(json, "object_file")), list(member(json, "definitions"), definition),
          string(member(json, "source"))};
}

void encode(Text& out, const LocalBuffer& buffer) {
  out.add("{");
  out.member("name", buffer.name);
  out.member("tile", buffer.tile);
  out.member("type", buffer.type);
  if (!buffer.values.empty()) out.member("values", buffer.values);
  out.add("}");
}
LocalBuffer decode_buffer(const Json& json) {
  LocalBuffer buffer{string(member(json, "name")), decode_tile(member(json, "tile")),
                     decode_memref(member(json, "type"))};
  if (json.contains("values")) buffer.values = list(member(json, "values"), integer<std::int32_t>);
  return buffer;
}

// Floats go by their bits: JSON has no infinities, and a decimal is not what was multiplied with.
struct ArgumentEncoder {
  Text& out;
  void operator()(const HeldObject& held) const {
    out.array("held", held.fifo, static_cast<int>(held.port), held.index);
  }
  void operator()(BufferId id) const { out.array("buffer", id.index); }
  void operator()(std::int32_t value) const { out.array("i32", value); }
  void operator()(float value) const { out.array("f32", std::bit_cast<std::uint32_t>(value)); }
};
void encode(Text& out, const Argument& argument) { std::visit(ArgumentEncoder{out}, argument); }
Argument decode_argument(const Json& json) {
  const auto kind = string(element(json, 0));
  if (kind == "held") {
    return HeldObject{
        {integer<int>(element(json, 1))}, enumerator(element(json, 2), Port::consume), integer<int>(element(json, 3))};
  }
  if (kind == "buffer") return BufferId{integer<int>(element(json, 1))};
  if (kind == "i32") return integer<std::int32_t>(element(json, 1));
  if (kind == "f32") return std::bit_cast<float>(integer<std::uint32_t>(element(json, 1)));
  malformed("unknown kind of argument: " + kind);
}

struct OpEncoder {
  Text& out;
  void operator()(const Acquire& op) const { out.array("acquire", op.fifo, static_cast<int>(op.port), op.count); }
  void operator()(const Release& op) const { out.array("release", op.fifo, static_cast<int>(op.port), op.count); }
  void operator()(const Call& op) const { out.array("call", op.function.index, op.arguments); }
  void operator()(const Loop& op) const {
    if (!op.table) return out.array("loop", op.count, op.body);
    const auto& table = *op.table;
    if (table.row_outward == 0) return out.array("loop", op.count, op.body, table.buffer.index, table.outward);
    out.array("loop", op.count, op.body, table.buffer.index, table.outward, table.row_outward);
  }
};
void encode(Text& out, const Op& op) { std::visit(OpEncoder{out}, static_cast<const Op::variant&>(op)); }
std::vector<Op> decode_program(const Json& json, int nesting) {
  if (nesting > kMaxNesting) malformed(fmt::format("loops nest more than {} deep", kMaxNesting));
  return list(json, [nesting](const Json& value) -> Op {
    const auto kind = string(element(value, 0));
    if (kind == "acquire" || kind == "release") {
      const FifoId fifo{integer<int>(element(value, 1))};
      const auto port = enumerator(element(value, 2), Port::consume);
      const auto count = integer<int>(element(value, 3));
      if (kind == "acquire") return Acquire{fifo, port, count};
      return Release{fifo, port, count};
    }
    if (kind == "call") return Call{{integer<int>(element(value, 1))}, list(element(value, 2), decode_argument)};
    if (kind == "loop") {
      Loop loop{integer<std::int64_t>(element(value, 1)), decode_program(element(value, 2), nesting + 1)};
      if (value.size() > 3) {
        loop.table = {.buffer = {integer<int>(element(value, 3))}, .outward = integer<int>(element(value, 4))};
        if (value.size() > 5) loop.table->row_outward = integer<int>(element(value, 5));
      }
      return loop;
    }
    malformed("unknown operation: " + kind);
  });
}

void encode(Text& out, const Core& core) {
  out.add("{");
  out.member("program", core.program);
  out.member("stack", core.stack_bytes);
  out.member("tile", core.tile);
  out.add("}");
}
Core decode_core(const Json& json) {
  return {decode_tile(member(json, "tile")), decode_program(member(json, "program"), 0),
          integer<std::int64_t>(member(json, "stack"))};
}

// A transfer is [fifo, argument, offset, dimensions, descriptor, token], an await [fifo].
struct SequenceEncoder {
  Text& out;
  void operator()(const Transfer& op) const {
    out.add("[");
    out.element(op.fifo);
    out.element(op.argument);
    out.element(op.offset);
    out.add(",[");
    for (const auto& dimension : op.dimensions) out.element(dimension);
    out.add("]");
    out.element(op.descriptor);
    out.element(op.issue_token);
    out.add("]");
  }
  void operator()(const Await& op) const { out.array(op.fifo); }
};
void encode(Text& out, const SequenceOp& op) { std::visit(SequenceEncoder{out}, op); }
SequenceOp decode_sequence_op(const Json& json) {
  const FifoId fifo{integer<int>(element(json, 0))};
  if (json.size() == 1) return Await{fifo};
  Transfer transfer{.fifo = fifo};
  transfer.argument = integer<int>(element(json, 1));
  transfer.offset = integer<std::int64_t>(element(json, 2));
  for (std::size_t i = 0; i < transfer.dimensions.size(); ++i) {
    transfer.dimensions[i] = decode_dimension(element(element(json, 3), i));
  }
  transfer.descriptor = integer<int>(element(json, 4));
  transfer.issue_token = boolean(element(json, 5));
  return transfer;
}

void encode(Text& out, const SequenceArgument& argument) {
  out.add("{");
  out.member("name", argument.name);
  out.member("output", argument.output);
  out.member("type", argument.type);
  out.add("}");
}
void encode(Text& out, const RuntimeSequence& sequence) {
  out.add("{");
  out.member("arguments", sequence.arguments);
  out.member("name", sequence.name);
  out.member("ops", sequence.ops);
  out.add("}");
}
RuntimeSequence decode_sequence(const Json& json) {
  const auto argument = [](const Json& value) -> SequenceArgument {
    return {string(member(value, "name")), decode_memref(member(value, "type")), boolean(member(value, "output"))};
  };
  return {string(member(json, "name")), list(member(json, "arguments"), argument),
          list(member(json, "ops"), decode_sequence_op)};
}

}  // namespace

std::string to_json(const Design& design) try {
  Text out;
  out.add("{");
  out.member("buffers", design.buffers);
  out.member("columns", design.columns);
  out.member("cores", design.cores);
  out.member("fifos", design.fifos);
  out.member("functions", design.functions);
  out.member("generation", name(design.generation));
  out.member("links", design.links);
  out.member("name", design.name);
  out.member("sequences", design.sequences);
  out.add("}");
  return out.take();
} catch (const Json::exception&) {  // of a text that is not plain
  throw Error(ErrorCategory::invalid_argument, fmt::format("a name in design {} is not UTF-8", design.name));
}

Design design_from_json(const Json& json) {
  return {.name = string(member(json, "name")),
          .generation = parse_generation(string(member(json, "generation"))),
          .columns = integer<int>(member(json, "columns")),
          .fifos = list(member(json, "fifos"), decode_fifo),
          .links = list(member(json, "links"), decode_link),
          .functions = list(member(json, "functions"), decode_function),
          .buffers = list(member(json, "buffers"), decode_buffer),
          .cores = list(member(json, "cores"), decode_core),
          .sequences = list(member(json, "sequences"), decode_sequence)};
}

}  // namespace npubench::detail
