// Objects of a document by the lists of their fields: written, read, flattened for the CSV, and named.
#pragma once

#include <algorithm>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <npubench/results/json_value.h>

namespace npubench::results {

// ---- Writing

template <class Get, class Set, class Struct>
void write_entry(const Field<Get, Set>& field, const Struct& object, Json& json) {
  auto value = write_value(field.get(object));
  if (value.is_null()) {
    if (field.absent == Absent::left_out) return;
    if (field.absent == Absent::zero) value = 0.0;
    if (field.absent == Absent::empty) value = "";
  }
  json.emplace(std::string(field.name), std::move(value));
}

template <class Fields, class Struct>
void write_entry(const Group<Fields>& group, const Struct& object, Json& json) {
  auto inner = Json::object();
  for_each_entry(group.fields, [&](const auto& entry) { write_entry(entry, object, inner); });
  json.emplace(std::string(group.name), std::move(inner));
}

template <class Struct, class T>
void write_entry(const Inlined<Struct, T>& inlined, const Struct& object, Json& json) {
  for_each_entry(kFields<T>, [&](const auto& entry) { write_entry(entry, object.*inlined.member, json); });
}

template <class Get, class Set, class Struct>
void write_entry(const Rest<Get, Set>& rest, const Struct& object, Json& json) {
  for (const auto& [key, value] : rest.get(object)) json.emplace(key, write_value(value));
}

template <Described T>
Json write_object(const T& object) {
  auto json = Json::object();
  for_each_entry(kFields<T>, [&](const auto& entry) { write_entry(entry, object, json); });
  return json;
}

// ---- Names

/// The keys that the entries of a list take in their object.
template <class Get, class Set>
void add_names(const Field<Get, Set>& field, std::vector<std::string_view>& names) {
  names.push_back(field.name);
}
template <class Fields>
void add_names(const Group<Fields>& group, std::vector<std::string_view>& names) {
  names.push_back(group.name);
}
template <class Struct, class T>
void add_names(const Inlined<Struct, T>& /*inlined*/, std::vector<std::string_view>& names) {
  for_each_entry(kFields<T>, [&](const auto& entry) { add_names(entry, names); });
}
template <class Get, class Set>
void add_names(const Rest<Get, Set>& /*rest*/, std::vector<std::string_view>& /*names*/) {}

/// "accuracy.tolerance.ulps", "benchmarks[].name", ... of all fields of a struct, in order, objects before their
/// fields.
template <class T>
void add_paths(const std::string& prefix, std::vector<std::string>& paths);

template <class Struct, class Get, class Set>
void add_entry_paths(const Field<Get, Set>& field, const std::string& prefix, std::vector<std::string>& paths) {
  using Value = FieldValue<Field<Get, Set>, Struct>;
  paths.push_back(prefix + std::string(field.name));
  if constexpr (Described<Value>) {
    add_paths<Value>(paths.back() + ".", paths);
  } else if constexpr (kIsOptional<Value>) {
    if constexpr (Described<typename Value::value_type>)
      add_paths<typename Value::value_type>(paths.back() + ".", paths);
  } else if constexpr (kIsList<Value>) {
    if constexpr (Described<typename Value::value_type>)
      add_paths<typename Value::value_type>(paths.back() + "[].", paths);
  }
}
template <class Struct, class Fields>
void add_entry_paths(const Group<Fields>& group, const std::string& prefix, std::vector<std::string>& paths) {
  paths.push_back(prefix + std::string(group.name));
  const auto inner = paths.back() + ".";
  for_each_entry(group.fields, [&](const auto& entry) { add_entry_paths<Struct>(entry, inner, paths); });
}
template <class Struct, class T>
void add_entry_paths(const Inlined<Struct, T>& /*inlined*/, const std::string& prefix,
                     std::vector<std::string>& paths) {
  add_paths<T>(prefix, paths);
}
template <class Struct, class Get, class Set>
void add_entry_paths(const Rest<Get, Set>& /*rest*/, const std::string& /*prefix*/,
                     std::vector<std::string>& /*paths*/) {}

template <class T>
void add_paths(const std::string& prefix, std::vector<std::string>& paths) {
  for_each_entry(kFields<T>, [&](const auto& entry) { add_entry_paths<T>(entry, prefix, paths); });
}

// ---- Reading

/// The object being read, and the keys that are fields of it.
struct Source {
  const Json& json;
  const Place& place;
  const std::vector<std::string_view>& names;
};

template <class Get, class Set, class Struct>
void read_entry(const Field<Get, Set>& field, const Source& source, Struct& object) {
  if constexpr (!Field<Get, Set>::kDerived) {
    auto found = source.json.find(field.name);
    if (found == source.json.end() && !field.former_name.empty()) found = source.json.find(field.former_name);
    const Place place(source.place, field.name);
    if (found == source.json.end()) {
      if (field.is_required) place.fail("is missing");
      return;
    }
    try {
      field.set(object, read_value<FieldValue<Field<Get, Set>, Struct>>(*found, place));
    } catch (const std::invalid_argument& error) {
      place.fail(error.what());
    }
  }
}

template <class Fields, class Struct>
void read_entry(const Group<Fields>& group, const Source& source, Struct& object) {
  const auto found = source.json.find(group.name);
  if (found == source.json.end()) return;
  const Place place(source.place, group.name);
  if (!found->is_object()) wrong_kind(*found, place, "an object");
  std::vector<std::string_view> names;
  for_each_entry(group.fields, [&](const auto& entry) { add_names(entry, names); });
  for_each_entry(group.fields, [&](const auto& entry) { read_entry(entry, Source{*found, place, names}, object); });
}

template <class Struct, class T>
void read_entry(const Inlined<Struct, T>& inlined, const Source& source, Struct& object) {
  for_each_entry(kFields<T>, [&](const auto& entry) { read_entry(entry, source, object.*inlined.member); });
}

/// Whether a value that is no field may be one of the rest: a later version may have further fields of other types.
template <class T>
bool may_be(const Json& json) {
  return std::is_floating_point_v<T> ? json.is_number() || json.is_null() : json.is_string();
}

template <class Get, class Set, class Struct>
void read_entry(const Rest<Get, Set>& rest, const Source& source, Struct& object) {
  using Pairs = FieldValue<Rest<Get, Set>, Struct>;
  using Value = typename Pairs::value_type::second_type;
  Pairs pairs;
  for (const auto& [key, value] : source.json.items()) {
    if (std::ranges::find(source.names, key) != source.names.end() || !may_be<Value>(value)) continue;
    pairs.emplace_back(key, read_value<Value>(value, Place(source.place, key)));
  }
  rest.set(object, std::move(pairs));
}

/// What the object does not have keeps its default; what has no field is passed over.
template <Described T>
T read_object(const Json& json, const Place& place) {
  if (!json.is_object()) wrong_kind(json, place, "an object");
  std::vector<std::string_view> names;
  for_each_entry(kFields<T>, [&](const auto& entry) { add_names(entry, names); });
  T object{};
  for_each_entry(kFields<T>, [&](const auto& entry) { read_entry(entry, Source{json, place, names}, object); });
  return object;
}

// ---- Flat: the cells of a table

/// `cell(name, value)` for each field that is to be a column; one of several values gives a cell a value,
/// "tile.m". null is an empty cell.
template <class Get, class Set, class Struct, class Cell>
void flatten_entry(const Field<Get, Set>& field, const Struct& object, const std::string& prefix, const Cell& cell) {
  if (!field.in_csv) return;
  const auto name = prefix + std::string(field.name);
  const auto value = write_value(field.get(object));
  if constexpr (kIsPairs<FieldValue<Field<Get, Set>, Struct>>) {
    for (const auto& [key, each] : value.items()) cell(fmt::format("{}.{}", name, key), each);
  } else {
    cell(name, value);
  }
}
template <class Fields, class Struct, class Cell>
void flatten_entry(const Group<Fields>& group, const Struct& object, const std::string& prefix, const Cell& cell) {
  const auto inner = fmt::format("{}{}.", prefix, group.name);
  for_each_entry(group.fields, [&](const auto& entry) { flatten_entry(entry, object, inner, cell); });
}
template <class Struct, class T, class Cell>
void flatten_entry(const Inlined<Struct, T>& inlined, const Struct& object, const std::string& prefix,
                   const Cell& cell) {
  for_each_entry(kFields<T>, [&](const auto& entry) { flatten_entry(entry, object.*inlined.member, prefix, cell); });
}
template <class Get, class Set, class Struct, class Cell>
void flatten_entry(const Rest<Get, Set>& rest, const Struct& object, const std::string& prefix, const Cell& cell) {
  if (!rest.in_csv) return;
  for (const auto& [key, value] : rest.get(object)) cell(prefix + key, write_value(value));
}

template <Described T, class Cell>
void flatten(const T& object, const Cell& cell) {
  for_each_entry(kFields<T>, [&](const auto& entry) { flatten_entry(entry, object, "", cell); });
}

}  // namespace npubench::results
