// Values of a document as JSON, and back.
#pragma once

#include <cmath>
#include <concepts>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <npubench/base/json_text.h>
#include <npubench/results/field.h>
#include <npubench/results/place.h>

namespace npubench::results {

using Json = nlohmann::ordered_json;

/// The values of an enum, which have names.
template <class Enum>
inline constexpr std::span<const Enum> kValues{};

template <class T>
inline constexpr bool kIsOptional = false;
template <class T>
inline constexpr bool kIsOptional<std::optional<T>> = true;

template <class T>
inline constexpr bool kIsList = false;
template <class T>
inline constexpr bool kIsList<std::vector<T>> = true;

/// Named values: an object whose keys are data.
template <class T>
inline constexpr bool kIsPairs = false;
template <class T>
inline constexpr bool kIsPairs<std::vector<std::pair<std::string, T>>> = true;

template <Described T>
Json write_object(const T& object);
template <Described T>
T read_object(const Json& json, const Place& place);

/// What is not there is null: an empty optional, a text without characters, a number that is not finite.
template <class T>
Json write_value(const T& value) {
  if constexpr (kIsOptional<T>) {
    return value ? write_value(*value) : Json(nullptr);
  } else if constexpr (kIsPairs<T>) {
    auto json = Json::object();
    for (const auto& [key, each] : value) json.emplace(key, write_value(each));
    return json;
  } else if constexpr (kIsList<T>) {
    auto json = Json::array();
    for (const auto& each : value) json.push_back(write_value(each));
    return json;
  } else if constexpr (std::is_enum_v<T>) {
    return Json(std::string(name(value)));
  } else if constexpr (std::is_floating_point_v<T>) {
    return std::isfinite(value) ? Json(value) : Json(nullptr);
  } else if constexpr (std::is_same_v<T, std::string>) {
    return value.empty() ? Json(nullptr) : Json(value);
  } else if constexpr (Described<T>) {
    return write_object(value);
  } else {
    return Json(value);
  }
}

/// "null", "a text", ...: what a value is instead of what it should be.
inline std::string kind_of(const Json& json) {
  if (json.is_string()) return "a text";
  if (json.is_number()) return "the number " + json_text(json);
  if (json.is_boolean()) return json_text(json);
  return json.is_null() ? "null" : json.is_array() ? "a list" : "an object";
}

[[noreturn]] inline void wrong_kind(const Json& json, const Place& place, std::string_view wanted) {
  place.fail(fmt::format("is {}, not {}", kind_of(json), wanted));
}

template <std::integral T>
T read_integer(const Json& json, const Place& place) {
  const auto wanted = [] {
    return fmt::format("a whole number from {} to {}", std::numeric_limits<T>::min(), std::numeric_limits<T>::max());
  };
  if (!json.is_number_integer()) wrong_kind(json, place, wanted());
  if (json.is_number_unsigned()) {
    const auto value = json.get<std::uint64_t>();
    if (!std::in_range<T>(value)) wrong_kind(json, place, wanted());
    return static_cast<T>(value);
  }
  const auto value = json.get<std::int64_t>();
  if (!std::in_range<T>(value)) wrong_kind(json, place, wanted());
  return static_cast<T>(value);
}

template <class Enum>
Enum read_name(const Json& json, const Place& place) {
  std::string names;
  for (const auto value : kValues<Enum>) {
    if (json == name(value)) return value;
    names += fmt::format("{}{}", names.empty() ? "" : ", ", name(value));
  }
  place.fail(fmt::format("is {}, not one of {}", json.is_string() ? json_text(json) : kind_of(json), names));
}

/// The inverse of write_value: null is an empty optional, "" or NaN.
template <class T>
T read_value(const Json& json, const Place& place) {
  if constexpr (kIsOptional<T>) {
    if (json.is_null()) return std::nullopt;
    return read_value<typename T::value_type>(json, place);
  } else if constexpr (kIsPairs<T>) {
    if (!json.is_object()) wrong_kind(json, place, "an object");
    T pairs;
    for (const auto& [key, each] : json.items()) {
      pairs.emplace_back(key, read_value<typename T::value_type::second_type>(each, Place(place, key)));
    }
    return pairs;
  } else if constexpr (kIsList<T>) {
    if (!json.is_array()) wrong_kind(json, place, "a list");
    T list;
    list.reserve(json.size());
    for (std::size_t i = 0; i < json.size(); ++i) {
      list.push_back(read_value<typename T::value_type>(json[i], Place(place, i)));
    }
    return list;
  } else if constexpr (std::is_enum_v<T>) {
    return read_name<T>(json, place);
  } else if constexpr (std::is_floating_point_v<T>) {
    if (json.is_null()) return std::numeric_limits<T>::quiet_NaN();
    if (!json.is_number()) wrong_kind(json, place, "a number");
    return json.get<T>();
  } else if constexpr (std::is_same_v<T, std::string>) {
    if (json.is_null()) return {};
    if (!json.is_string()) wrong_kind(json, place, "a text");
    return json.get<std::string>();
  } else if constexpr (Described<T>) {
    return read_object<T>(json, place);
  } else if constexpr (std::is_same_v<T, bool>) {
    if (!json.is_boolean()) wrong_kind(json, place, "true or false");
    return json.get<bool>();
  } else {
    return read_integer<T>(json, place);
  }
}

}  // namespace npubench::results
