#include <npubench/base/data_type.h>

#include <fmt/format.h>

#include <npubench/base/error.h>

namespace npubench {

DataType parse_data_type(std::string_view text) {
  for (const auto type : {DataType::bf16, DataType::i8, DataType::i16, DataType::i32, DataType::f32}) {
    if (text == name(type)) return type;
  }
  throw Error(ErrorCategory::invalid_argument, fmt::format("unknown element type '{}'", text),
              "use one of bf16, i8, i16, i32, f32");
}

}  // namespace npubench
