// Members of a serialized design, strictly: what is missing, of another type or out of range is
// Error(invalid_argument).
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <type_traits>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <npubench/base/error.h>

namespace npubench::detail {

using Json = nlohmann::json;

[[noreturn]] inline void malformed(const std::string& what) {
  throw Error(ErrorCategory::invalid_argument, "not a serialized design: " + what);
}

inline const Json& member(const Json& json, const char* key) {
  if (!json.is_object()) malformed(fmt::format("'{}' is looked for in something that is no object", key));
  const auto found = json.find(key);
  if (found == json.end()) malformed(fmt::format("'{}' is missing", key));
  return *found;
}

inline const Json& element(const Json& json, std::size_t index) {
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

inline bool boolean(const Json& json) {
  if (!json.is_boolean()) malformed("a boolean is none");
  return json.get<bool>();
}

inline std::string string(const Json& json) {
  if (!json.is_string()) malformed("a string is none");
  return json.get<std::string>();
}

template <class Decode>
auto list(const Json& json, Decode decode) {
  if (!json.is_array()) malformed("a list is none");
  std::vector<decltype(decode(json))> values;
  values.reserve(json.size());
  for (const auto& value : json) values.push_back(decode(value));
  return values;
}

}  // namespace npubench::detail
