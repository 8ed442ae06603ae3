#include <npubench/base/data_type.h>

#include <string>

#include <fmt/format.h>

#include <npubench/base/error.h>

namespace npubench {

DataType parse_data_type(std::string_view text) {
  std::string names;
  for (const auto type : kDataTypes) {
    if (text == name(type)) return type;
    names += (names.empty() ? "" : ", ") + std::string(name(type));
  }
  throw Error(ErrorCategory::invalid_argument, fmt::format("unknown element type '{}'", text), "use one of " + names);
}

}  // namespace npubench
