// Element types of buffers, streams and core functions.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <npubench/base/bfloat16.h>

namespace npubench {

enum class DataType : std::uint8_t { bf16, i8, i16, i32, f32 };

/// All of them.
inline constexpr std::array kDataTypes{DataType::bf16, DataType::i8, DataType::i16, DataType::i32, DataType::f32};

/// Bytes of one element.
constexpr std::size_t size_of(DataType type) {
  switch (type) {
    case DataType::i8: return 1;
    case DataType::bf16:
    case DataType::i16: return 2;
    case DataType::i32:
    case DataType::f32: return 4;
  }
  return 0;
}

constexpr bool is_integer(DataType type) {
  return type == DataType::i8 || type == DataType::i16 || type == DataType::i32;
}

/// The name used in benchmark names, MLIR and JSON: "bf16", "i8", ...
constexpr std::string_view name(DataType type) {
  switch (type) {
    case DataType::bf16: return "bf16";
    case DataType::i8: return "i8";
    case DataType::i16: return "i16";
    case DataType::i32: return "i32";
    case DataType::f32: return "f32";
  }
  return "?";
}

/// The type of that name. Throws Error(invalid_argument) that lists the names there are.
DataType parse_data_type(std::string_view text);

/// The DataType of a C++ element type.
template <class T>
struct DataTypeOf;
template <>
struct DataTypeOf<bfloat16> {
  static constexpr DataType value = DataType::bf16;
};
template <>
struct DataTypeOf<std::int8_t> {
  static constexpr DataType value = DataType::i8;
};
template <>
struct DataTypeOf<std::int16_t> {
  static constexpr DataType value = DataType::i16;
};
template <>
struct DataTypeOf<std::int32_t> {
  static constexpr DataType value = DataType::i32;
};
template <>
struct DataTypeOf<float> {
  static constexpr DataType value = DataType::f32;
};

template <class T>
concept Element = requires {
  DataTypeOf<T>::value;
};

template <Element T>
inline constexpr DataType data_type_of = DataTypeOf<T>::value;

/// Calls `f` with a value-initialized element of the C++ type of `type`: dispatch from a run-time type to a template.
template <class F>
decltype(auto) visit_element(DataType type, F&& f) {
  switch (type) {
    case DataType::bf16: return f(bfloat16{});
    case DataType::i8: return f(std::int8_t{});
    case DataType::i16: return f(std::int16_t{});
    case DataType::i32: return f(std::int32_t{});
    case DataType::f32: break;
  }
  return f(float{});
}

}  // namespace npubench
