#include <npubench/cycles/counted_cycles.h>

#include <algorithm>
#include <limits>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <npubench/base/error.h>
#include <npubench/base/json_text.h>

namespace npubench::cycles {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kSchema = "npubench-counted-cycles";
constexpr std::int64_t kSchemaVersion = 1;

/// A member of a document, with the words for where it is.
class Member {
 public:
  Member(const Json& json, std::string where) : json_(&json), where_(std::move(where)) {}

  [[noreturn]] void fail(const std::string& what) const {
    throw Error(ErrorCategory::invalid_argument, fmt::format("{} {}", where_, what),
                "count the cycles anew: npubench cycles FILE --json=...");
  }
  [[nodiscard]] Member at(const char* key) const {
    const auto found = optional(key);
    if (!found) fail(fmt::format("has no \"{}\"", key));
    return *found;
  }
  [[nodiscard]] std::optional<Member> optional(const char* key) const {
    if (!json_->is_object()) fail("is no object");
    const auto found = json_->find(key);
    if (found == json_->end() || found->is_null()) return std::nullopt;
    return Member(*found, fmt::format("{}: {}", where_, key));
  }
  [[nodiscard]] std::string string() const {
    if (!json_->is_string()) fail("is no text");
    return json_->get<std::string>();
  }
  [[nodiscard]] std::uint64_t count() const {
    if (!json_->is_number_unsigned()) fail("is no number of whole things");
    return json_->get<std::uint64_t>();
  }
  template <class T>
  [[nodiscard]] T below() const {
    const auto value = count();
    if (value > static_cast<std::uint64_t>(std::numeric_limits<T>::max())) {
      fail(fmt::format("is {}; at most {} is possible", value, std::numeric_limits<T>::max()));
    }
    return static_cast<T>(value);
  }
  [[nodiscard]] std::optional<std::int64_t> bytes(const char* key) const {
    const auto found = optional(key);
    return found ? std::optional(found->below<std::int64_t>()) : std::nullopt;
  }
  template <class F>
  void each(F use) const {
    if (!json_->is_array()) fail("is no list");
    for (std::size_t i = 0; i < json_->size(); ++i) use(Member((*json_)[i], fmt::format("{}[{}]", where_, i)));
  }
  template <class F>
  void each_of_object(F use) const {
    if (!json_->is_object()) fail("is no object");
    for (const auto& [key, value] : json_->items()) use(key, Member(value, fmt::format("{}: {}", where_, key)));
  }
  /// A number, or one in words: "0x70400".
  [[nodiscard]] std::uint32_t number() const {
    return json_->is_string() ? parse_known_value("p0=" + string()).value : below<std::uint32_t>();
  }

 private:
  const Json* json_;
  std::string where_;
};

Json to_json(const CountedFunction& function) {
  Json json{{"symbol", function.symbol}, {"known", Json::object()}};
  for (const auto& known : function.known) json["known"][known.name] = known.value;
  const auto add_bytes = [&](const char* key, const std::optional<std::int64_t>& bytes) {
    json[key] = bytes ? Json(*bytes) : Json(nullptr);
  };
  if (function.counted()) {
    json["cycles"] = function.cycles();
    json["bundles"] = function.bundles;
    json["stalls"] = function.stalls ? Json(*function.stalls) : Json(nullptr);
    if (!function.stalls) json["stalls_unknown"] = function.stalls_unknown;
    json["event_bundles"] = function.event_bundles ? Json(*function.event_bundles) : Json(nullptr);
    json["loads"] = function.loads;
    json["stores"] = function.stores;
    json["banks"] = Json::array();
    for (const auto& bank : function.banks) {
      json["banks"].push_back({{"address", bank.address}, {"loads", bank.loads}, {"stores", bank.stores}});
    }
  } else {
    json["refused"] = function.refused;
  }
  add_bytes("program_bytes", function.program_bytes);
  add_bytes("stack_bytes", function.stack_bytes);
  return json;
}

std::vector<KnownValue> known_values(const Member& member) {
  std::vector<KnownValue> known;
  member.each_of_object(
      [&](const std::string& key, const Member& value) { known.push_back({.name = key, .value = value.number()}); });
  return known;
}

CountedFunction function_from(const Member& json) {
  CountedFunction function{.symbol = json.at("symbol").string(), .known = known_values(json.at("known"))};
  function.program_bytes = json.bytes("program_bytes");
  function.stack_bytes = json.bytes("stack_bytes");
  if (const auto refused = json.optional("refused")) {
    function.refused = refused->string();
    if (function.refused.empty()) refused->fail("is empty");
    return function;
  }
  function.bundles = json.at("bundles").count();
  if (const auto stalls = json.optional("stalls")) {
    function.stalls = stalls->count();
  } else {
    function.stalls_unknown = json.at("stalls_unknown").string();
  }
  const auto cycles = json.at("cycles");
  if (cycles.count() != function.cycles()) {
    cycles.fail(fmt::format("is {}; bundles and stalls are {}", cycles.count(), function.cycles()));
  }
  if (const auto events = json.optional("event_bundles")) function.event_bundles = events->count();
  function.loads = json.at("loads").count();
  function.stores = json.at("stores").count();
  json.at("banks").each([&](const Member& bank) {
    function.banks.push_back({.address = bank.at("address").below<std::uint32_t>(),
                              .loads = bank.at("loads").count(),
                              .stores = bank.at("stores").count()});
  });
  return function;
}

Json parse(std::string_view text, const std::string& name) {
  auto json = try_parse_ordered_json(text);
  if (json.is_discarded()) {
    throw Error(ErrorCategory::invalid_argument, fmt::format("{} is no JSON", name),
                "count the cycles anew: npubench cycles FILE --json=...");
  }
  return json;
}

/// "DIM_M=64 DIM_K=64", or "none".
std::string words(const std::vector<std::string>& definitions) {
  return definitions.empty() ? "none" : fmt::format("{}", fmt::join(definitions, " "));
}

}  // namespace

bool same_definitions(std::vector<std::string> a, std::vector<std::string> b) {
  std::ranges::sort(a);
  std::ranges::sort(b);
  return a == b;
}

const CountedFunction* CountedCycles::slowest(std::string_view symbol) const {
  const CountedFunction* found = nullptr;
  for (const auto& function : functions) {
    if (function.symbol != symbol || !function.counted()) continue;
    if (found == nullptr || function.cycles() > found->cycles()) found = &function;
  }
  return found;
}

void CountedCycles::require(const CodeIdentity& wanted) const {
  const auto refuse = [&](std::string_view what, std::string_view is, std::string_view asked) {
    throw Error(ErrorCategory::invalid_argument,
                fmt::format("the cycles counted in {} are of another {}: {}; wanted is {}", source, what, is, asked),
                "count those of the code that is run: npubench cycles FILE --json=...");
  };
  if (code.generation != wanted.generation) refuse("NPU", name(code.generation), name(wanted.generation));
  if (code.compiler != wanted.compiler) refuse("compiler", code.compiler, wanted.compiler);
  if (!same_definitions(code.definitions, wanted.definitions)) {
    refuse("set of definitions", words(code.definitions), words(wanted.definitions));
  }
}

std::string to_json(const CountedCycles& table) {
  Json json{{"schema", kSchema},
            {"schema_version", kSchemaVersion},
            {"source", table.source},
            {"generation", name(table.code.generation)},
            {"compiler", table.code.compiler},
            {"definitions", table.code.definitions},
            {"program_bytes", table.program_bytes ? Json(*table.program_bytes) : Json(nullptr)},
            {"functions", Json::array()}};
  for (const auto& function : table.functions) json["functions"].push_back(to_json(function));
  return json_text(json, 2) + "\n";
}

CountedCycles read_counted_cycles(std::string_view text, const std::string& name) {
  const auto parsed = parse(text, name);
  const Member json(parsed, name);
  if (const auto schema = json.at("schema"); schema.string() != kSchema) {
    schema.fail(fmt::format("is \"{}\", not \"{}\"", schema.string(), kSchema));
  }
  if (const auto version = json.at("schema_version"); version.count() != kSchemaVersion) {
    version.fail(fmt::format("is {}; {} is read", version.count(), kSchemaVersion));
  }
  CountedCycles table{.source = json.at("source").string()};
  table.code.generation = parse_generation(json.at("generation").string());
  table.code.compiler = json.at("compiler").string();
  json.at("definitions").each([&](const Member& each) { table.code.definitions.push_back(each.string()); });
  table.program_bytes = json.bytes("program_bytes");
  json.at("functions").each([&](const Member& each) { table.functions.push_back(function_from(each)); });
  return table;
}

std::vector<KnownValuesOf> read_known_values(std::string_view text, const std::string& name) {
  const auto parsed = parse(text, name);
  std::vector<KnownValuesOf> values;
  Member(parsed, name).each_of_object([&](const std::string& symbol, const Member& sets) {
    sets.each([&](const Member& set) { values.push_back({.symbol = symbol, .known = known_values(set)}); });
  });
  return values;
}

}  // namespace npubench::cycles
