// Members that repeat by the thousand (dimensions, operations) are arrays, the rest are objects. One encode() and one
// decode() for each type of the design, in the same order, so that both can be read side by side.
#include <npubench/design/design_json.h>

#include <bit>
#include <limits>
#include <type_traits>

#include <fmt/format.h>

#include <npubench/base/error.h>

namespace npubench::detail {
namespace {

using Json = nlohmann::json;

// Programs nest a few loops; the limit keeps hostile input from exhausting the stack.
constexpr int kMaxNesting = 32;

[[noreturn]] void malformed(const std::string& what) {
  throw Error(ErrorCategory::invalid_argument, "not a serialized design: " + what);
}

const Json& member(const Json& json, const char* key) {
  if (!json.is_object()) malformed(fmt::format("'{}' is looked for in something that is no object", key));
  const auto found = json.find(key);
  if (found == json.end()) malformed(fmt::format("'{}' is missing", key));
  return *found;
}

const Json& element(const Json& json, std::size_t index) {
  if (!json.is_array() || index >= json.size()) malformed("an array is too short");
  return json[index];
}

template <class T>
T integer(const Json& json) {
  static_assert(std::is_integral_v<T> && sizeof(T) <= 8);
  if (json.is_number_unsigned()) {
    const auto value = json.get<std::uint64_t>();
    if (value <= static_cast<std::uint64_t>(std::numeric_limits<T>::max())) return static_cast<T>(value);
  } else if (json.is_number_integer()) {
    const auto value = json.get<std::int64_t>();
    if (value >= static_cast<std::int64_t>(std::numeric_limits<T>::min()) && value < 0) return static_cast<T>(value);
  }
  malformed(fmt::format("{} is not an integer of the range", json.is_number() ? json.dump() : json.type_name()));
}

template <class T>
T enumerator(const Json& json, T last) {
  const auto value = integer<std::uint8_t>(json);
  if (value > static_cast<std::uint8_t>(last)) malformed(fmt::format("enumerator {} is out of range", value));
  return static_cast<T>(value);
}

bool boolean(const Json& json) {
  if (!json.is_boolean()) malformed("a boolean is none");
  return json.get<bool>();
}

std::string string(const Json& json) {
  if (!json.is_string()) malformed("a string is none");
  return json.get<std::string>();
}

template <class T, class Encode>
Json list(const std::vector<T>& values, Encode encode) {
  auto json = Json::array();
  for (const auto& value : values) json.push_back(encode(value));
  return json;
}

template <class Decode>
auto list(const Json& json, Decode decode) {
  if (!json.is_array()) malformed("a list is none");
  std::vector<decltype(decode(json))> values;
  values.reserve(json.size());
  for (const auto& value : json) values.push_back(decode(value));
  return values;
}

Json encode(DataType type) { return name(type); }
DataType decode_data_type(const Json& json) { return parse_data_type(string(json)); }

Json encode(Tile tile) { return {tile.column, tile.row}; }
Tile decode_tile(const Json& json) { return {integer<int>(element(json, 0)), integer<int>(element(json, 1))}; }

Json encode(const MemRef& type) { return {{"shape", type.shape}, {"type", encode(type.type)}}; }
MemRef decode_memref(const Json& json) {
  return {list(member(json, "shape"), integer<std::int64_t>), decode_data_type(member(json, "type"))};
}

Json encode(const Dimension& dimension) { return {dimension.size, dimension.stride}; }
Dimension decode_dimension(const Json& json) {
  return {integer<std::int64_t>(element(json, 0)), integer<std::int64_t>(element(json, 1))};
}

Json encode(const Dimensions& dimensions) {
  return list(dimensions, [](const Dimension& dimension) { return encode(dimension); });
}
Dimensions decode_dimensions(const Json& json) { return list(json, decode_dimension); }

// `repeat_count` is there where it is not 1.
Json encode(const ObjectFifo& fifo) {
  Json json{{"name", fifo.name},
            {"producer", encode(fifo.producer)},
            {"consumers", list(fifo.consumers,
                               [](const FifoConsumer& consumer) -> Json {
                                 return {{"tile", encode(consumer.tile)},
                                         {"depth", consumer.depth},
                                         {"from_stream", encode(consumer.dimensions_from_stream)}};
                               })},
            {"type", encode(fifo.type)},
            {"depth", fifo.producer_depth},
            {"to_stream", encode(fifo.dimensions_to_stream)}};
  if (fifo.repeat_count != 1) json["repeat_count"] = fifo.repeat_count;
  return json;
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

Json encode(const Link& link) {
  const auto index = [](FifoId id) -> Json { return id.index; };
  return {{"inputs", list(link.inputs, index)}, {"outputs", list(link.outputs, index)}, {"offsets", link.offsets}};
}
Link decode_link(const Json& json) {
  const auto id = [](const Json& value) { return FifoId{integer<int>(value)}; };
  return {list(member(json, "inputs"), id), list(member(json, "outputs"), id),
          list(member(json, "offsets"), integer<std::int64_t>)};
}

// A parameter is a buffer (an object) or a scalar (its type's name).
Json encode(const Function& function) {
  auto definitions = Json::array();
  for (const auto& [key, value] : function.definitions) definitions.push_back(Json::array({key, value}));
  return {{"symbol", function.symbol},
          {"parameters",
           list(function.parameters,
                [](const ParameterType& type) { return std::visit([](const auto& t) { return encode(t); }, type); })},
          {"object_file", function.object_file},
          {"definitions", definitions},
          {"source", function.source}};
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

Json encode(const LocalBuffer& buffer) {
  Json json{{"name", buffer.name}, {"tile", encode(buffer.tile)}, {"type", encode(buffer.type)}};
  if (!buffer.values.empty()) json["values"] = buffer.values;
  return json;
}
LocalBuffer decode_buffer(const Json& json) {
  LocalBuffer buffer{string(member(json, "name")), decode_tile(member(json, "tile")),
                     decode_memref(member(json, "type"))};
  if (json.contains("values")) buffer.values = list(member(json, "values"), integer<std::int32_t>);
  return buffer;
}

// Floats go by their bits: JSON has no infinities, and a decimal is not what was multiplied with.
struct ArgumentEncoder {
  Json operator()(const HeldObject& held) const {
    return {"held", held.fifo.index, static_cast<int>(held.port), held.index};
  }
  Json operator()(BufferId id) const { return {"buffer", id.index}; }
  Json operator()(std::int32_t value) const { return {"i32", value}; }
  Json operator()(float value) const { return {"f32", std::bit_cast<std::uint32_t>(value)}; }
};
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
  Json operator()(const Acquire& op) const { return {"acquire", op.fifo.index, static_cast<int>(op.port), op.count}; }
  Json operator()(const Release& op) const { return {"release", op.fifo.index, static_cast<int>(op.port), op.count}; }
  Json operator()(const Call& op) const {
    return {"call", op.function.index,
            list(op.arguments, [](const Argument& argument) { return std::visit(ArgumentEncoder{}, argument); })};
  }
  Json operator()(const Loop& op) const {
    Json json{"loop", op.count, program(op.body)};
    if (op.table) json.insert(json.end(), {op.table->buffer.index, op.table->outward});
    return json;
  }

  static Json program(const std::vector<Op>& ops) {
    return list(ops, [](const Op& op) {
      return std::visit(OpEncoder{}, static_cast<const std::variant<Acquire, Release, Call, Loop>&>(op));
    });
  }
};
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
      }
      return loop;
    }
    malformed("unknown operation: " + kind);
  });
}

Json encode(const Core& core) {
  return {{"tile", encode(core.tile)}, {"program", OpEncoder::program(core.program)}, {"stack", core.stack_bytes}};
}
Core decode_core(const Json& json) {
  return {decode_tile(member(json, "tile")), decode_program(member(json, "program"), 0),
          integer<std::int64_t>(member(json, "stack"))};
}

// A transfer is [fifo, argument, offset, dimensions, descriptor, token], an await [fifo].
struct SequenceEncoder {
  Json operator()(const Transfer& op) const {
    auto dimensions = Json::array();
    for (const auto& dimension : op.dimensions) dimensions.push_back(encode(dimension));
    return {op.fifo.index, op.argument, op.offset, dimensions, op.descriptor, op.issue_token};
  }
  Json operator()(const Await& op) const { return Json::array({op.fifo.index}); }
};
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

Json encode(const RuntimeSequence& sequence) {
  return {{"name", sequence.name},
          {"arguments",
           list(sequence.arguments,
                [](const SequenceArgument& argument) -> Json {
                  return {{"name", argument.name}, {"type", encode(argument.type)}, {"output", argument.output}};
                })},
          {"ops", list(sequence.ops, [](const SequenceOp& op) { return std::visit(SequenceEncoder{}, op); })}};
}
RuntimeSequence decode_sequence(const Json& json) {
  const auto argument = [](const Json& value) -> SequenceArgument {
    return {string(member(value, "name")), decode_memref(member(value, "type")), boolean(member(value, "output"))};
  };
  return {string(member(json, "name")), list(member(json, "arguments"), argument),
          list(member(json, "ops"), decode_sequence_op)};
}

}  // namespace

Json to_json(const Design& design) {
  const auto each = [](const auto& value) { return encode(value); };
  return {{"name", design.name},
          {"generation", name(design.generation)},
          {"columns", design.columns},
          {"fifos", list(design.fifos, each)},
          {"links", list(design.links, each)},
          {"functions", list(design.functions, each)},
          {"buffers", list(design.buffers, each)},
          {"cores", list(design.cores, each)},
          {"sequences", list(design.sequences, each)}};
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
