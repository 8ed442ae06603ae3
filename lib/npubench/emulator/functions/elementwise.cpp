// Core functions that treat every element alike: binding to a declaration. The arithmetic is in elementwise_simd.cpp.
#include <algorithm>
#include <cstdint>
#include <cstring>
#include <functional>
#include <utility>

#include <fmt/format.h>

#include <npubench/base/error.h>
#include <npubench/emulator/core_timing.h>
#include <npubench/emulator/functions/declaration.h>
#include <npubench/emulator/functions/elementwise_simd.h>
#include <npubench/emulator/functions/functions.h>

namespace npubench {
namespace {

std::size_t count_of(const Function& function) { return static_cast<std::size_t>(buffer(function, 0).elements()); }

BoundFunction with_cycles(std::int64_t cycles, std::function<void(CallArguments)> compute) {
  return {.compute = std::move(compute), .cycles = [cycles](CallArguments) { return cycles; }};
}

template <class T>
BoundFunction bind_zero(const Function& function, const Profile& profile) {
  expect_parameters(function, {buffer_of(data_type_of<T>)});
  const auto bytes = buffer(function, 0).bytes();
  return with_cycles(CoreTiming(profile).fill(bytes), [bytes](CallArguments arguments) {
    std::memset(arguments[0].data, 0, static_cast<std::size_t>(bytes));
  });
}

BoundFunction bind_convert(const Function& function, const Profile& profile) {
  expect_parameters(function, {buffer_of(DataType::f32), buffer_of(DataType::bf16)});
  expect_elements(function, 1, buffer(function, 0).elements());
  const auto cycles = CoreTiming(profile).stream(buffer(function, 0).bytes(), buffer(function, 1).bytes());
  return with_cycles(cycles, [count = count_of(function)](CallArguments arguments) {
    convert(arguments[0].as<const float>(), arguments[1].as<bfloat16>(), count);
  });
}

BoundFunction bind_dequantize(const Function& function, const Profile& profile) {
  expect_parameters(function, {buffer_of(DataType::i32), buffer_of(DataType::bf16), scalar_of(DataType::f32)});
  expect_elements(function, 1, buffer(function, 0).elements());
  const auto cycles = CoreTiming(profile).stream(buffer(function, 0).bytes(), buffer(function, 1).bytes());
  return with_cycles(cycles, [count = count_of(function)](CallArguments arguments) {
    dequantize(arguments[0].as<const std::int32_t>(), arguments[1].as<bfloat16>(), count, arguments[2].f32);
  });
}

template <class Out>
BoundFunction bind_requantize(const Function& function, const Profile& profile) {
  expect_parameters(function, {buffer_of(DataType::i32), buffer_of(data_type_of<Out>), scalar_of(DataType::i32)});
  expect_elements(function, 1, buffer(function, 0).elements());
  const auto cycles = CoreTiming(profile).stream(buffer(function, 0).bytes(), buffer(function, 1).bytes());
  return with_cycles(cycles, [count = count_of(function), symbol = function.symbol](CallArguments arguments) {
    const auto shift = arguments[2].i32;
    if (shift < 0 || shift > 31) {
      throw Error(ErrorCategory::invalid_argument, fmt::format("{}: shift = {} is not in 0 to 31", symbol, shift));
    }
    requantize(arguments[0].as<const std::int32_t>(), arguments[1].as<Out>(), count, shift);
  });
}

BoundFunction bind_add(const Function& function, const Profile& profile) {
  const auto bf16 = buffer_of(DataType::bf16);
  expect_parameters(function, {bf16, bf16, bf16});
  expect_elements(function, 1, buffer(function, 0).elements());
  expect_elements(function, 2, buffer(function, 0).elements());
  return with_cycles(CoreTiming(profile).add(buffer(function, 0).elements()),
                     [count = count_of(function)](CallArguments arguments) {
                       add_elements(arguments[0].as<const bfloat16>(), arguments[1].as<const bfloat16>(),
                                    arguments[2].as<bfloat16>(), count);
                     });
}

BoundFunction bind_gelu_bf16(const Function& function, const Profile& profile) {
  expect_parameters(function, {buffer_of(DataType::bf16), buffer_of(DataType::bf16)});
  expect_elements(function, 1, buffer(function, 0).elements());
  return with_cycles(CoreTiming(profile).gelu(buffer(function, 0).elements()),
                     [count = count_of(function)](CallArguments arguments) {
                       gelu(arguments[0].as<const bfloat16>(), arguments[1].as<bfloat16>(), count);
                     });
}

BoundFunction bind_gelu_i8(const Function& function, const Profile& profile) {
  const auto scale = scalar_of(DataType::f32);
  expect_parameters(function, {buffer_of(DataType::i8), buffer_of(DataType::i8), scale, scale});
  expect_elements(function, 1, buffer(function, 0).elements());
  return with_cycles(CoreTiming(profile).gelu(buffer(function, 0).elements()),
                     [count = count_of(function)](CallArguments arguments) {
                       gelu(arguments[0].as<const std::int8_t>(), arguments[1].as<std::int8_t>(), count,
                            arguments[2].f32, arguments[3].f32);
                     });
}

/// Any element type: the function is compiled for a width of its elements (BIT_WIDTH), by default that of its
/// parameters.
BoundFunction bind_pass_through(const Function& function, const Profile& profile) {
  const auto type = function.parameters.empty() || !std::holds_alternative<MemRef>(function.parameters[0])
                        ? DataType::i8
                        : buffer(function, 0).type;
  expect_parameters(function, {buffer_of(type), buffer_of(type), scalar_of(DataType::i32)});
  const auto bits = integer_definition(function, "BIT_WIDTH", 8 * static_cast<std::int64_t>(size_of(type)));
  if (bits != 8 && bits != 16 && bits != 32) {
    throw Error(ErrorCategory::unsupported, fmt::format("{}: BIT_WIDTH = {}", function.symbol, bits),
                "use 8, 16 or 32");
  }
  const auto width = bits / 8;
  const auto limit = std::min(buffer(function, 0).bytes(), buffer(function, 1).bytes()) / width;
  const CoreTiming timing(profile);
  return {.compute =
              [width, limit, symbol = function.symbol](CallArguments arguments) {
                const std::int64_t count = arguments[2].i32;
                if (count < 0 || count > limit) {
                  throw Error(ErrorCategory::invalid_argument,
                              fmt::format("{}: n = {} is not in 0 to {}", symbol, count, limit));
                }
                std::memcpy(arguments[1].data, arguments[0].data, static_cast<std::size_t>(count * width));
              },
          .cycles =
              [width, timing](CallArguments arguments) {
                const auto bytes = arguments[2].i32 * width;
                return timing.stream(bytes, bytes);
              }};
}

}  // namespace

void add_elementwise_functions(CoreFunctionLibrary& library) {
  library.add("zero_f32", bind_zero<float>);
  library.add("zero_bf16", bind_zero<bfloat16>);
  library.add("zero_i32", bind_zero<std::int32_t>);
  library.add("zero_i16", bind_zero<std::int16_t>);
  library.add("zero_i8", bind_zero<std::int8_t>);
  library.add("convert_f32_bf16", bind_convert);
  library.add("dequantize_i32_bf16", bind_dequantize);
  library.add("requantize_i32_i16", bind_requantize<std::int16_t>);
  library.add("requantize_i32_i8", bind_requantize<std::int8_t>);
  library.add("gelu_bf16", bind_gelu_bf16);
  library.add("gelu_i8", bind_gelu_i8);
  library.add("eltwise_add_bf16_vector", bind_add);
  library.add("passThroughLine", bind_pass_through);
}

}  // namespace npubench
