// LayerNorm and softmax over rows: binding to a declaration. The arithmetic is in rows_simd.cpp.
#include <cstdint>

#include <npubench/emulator/core_timing.h>
#include <npubench/emulator/functions/declaration.h>
#include <npubench/emulator/functions/functions.h>
#include <npubench/emulator/functions/rows_simd.h>

namespace npubench {
namespace {

RowsShape rows_shape(MatrixShape shape) {
  return {static_cast<std::size_t>(shape.rows), static_cast<std::size_t>(shape.columns)};
}

/// Checks what both LayerNorms have in common: x, gamma and beta, y. With definitions the buffers may be larger than
/// what they hold.
MatrixShape layer_norm_shape(const Function& function) {
  if (const auto width = integer_definition(function, "DIM_WIDTH", 0); width != 0) {
    const MatrixShape shape{integer_definition(function, "DIM_ROWS", 0), width};
    expect_room(function, 0, shape.elements());
    expect_room(function, 1, 2 * shape.columns);
    expect_room(function, 2, shape.elements());
    return shape;
  }
  const auto shape = matrix(function, 0);
  expect_matrix(function, 1, {2, shape.columns});
  expect_matrix(function, 2, shape);
  return shape;
}

BoundFunction bind_layer_norm_bf16(const Function& function, const Profile& profile) {
  const auto bf16 = buffer_of(DataType::bf16);
  expect_parameters(function, {bf16, bf16, bf16, scalar_of(DataType::f32)});
  const auto shape = layer_norm_shape(function);
  const auto cycles = CoreTiming(profile).layer_norm(shape.rows, shape.columns);
  return {.compute =
              [shape = rows_shape(shape)](CallArguments arguments) {
                layer_norm(shape, arguments[0].as<const bfloat16>(), arguments[1].as<const bfloat16>(),
                           arguments[2].as<bfloat16>(), arguments[3].f32);
              },
          .cycles = [cycles](CallArguments) { return cycles; }};
}

BoundFunction bind_layer_norm_row(const Function& function, const Profile& profile) {
  const auto bf16 = buffer_of(DataType::bf16);
  expect_parameters(function, {bf16, bf16, bf16, buffer_of(DataType::i32), scalar_of(DataType::f32)});
  const auto shape = layer_norm_shape(function);
  expect_room(function, 3, 1);
  const auto cycles = CoreTiming(profile).layer_norm(1, shape.columns);
  return {.compute =
              [shape, symbol = function.symbol](CallArguments arguments) {
                auto& cursor = *arguments[3].as<std::int32_t>();
                const auto at = index_below(symbol, "cursor", cursor, shape.rows) * shape.columns;
                layer_norm(rows_shape({1, shape.columns}), arguments[0].as<const bfloat16>() + at,
                           arguments[1].as<const bfloat16>(), arguments[2].as<bfloat16>() + at, arguments[4].f32);
                cursor = static_cast<std::int32_t>((cursor + 1) % shape.rows);
              },
          .cycles = [cycles](CallArguments) { return cycles; }};
}

BoundFunction bind_layer_norm_i8(const Function& function, const Profile& profile) {
  const auto i8 = buffer_of(DataType::i8);
  const auto scalar = scalar_of(DataType::f32);
  expect_parameters(function, {i8, buffer_of(DataType::bf16), i8, scalar, scalar, scalar});
  const auto shape = layer_norm_shape(function);
  const auto cycles = CoreTiming(profile).layer_norm(shape.rows, shape.columns);
  return {.compute =
              [shape = rows_shape(shape)](CallArguments arguments) {
                layer_norm(shape, arguments[0].as<const std::int8_t>(), arguments[1].as<const bfloat16>(),
                           arguments[2].as<std::int8_t>(), arguments[3].f32, arguments[4].f32, arguments[5].f32);
              },
          .cycles = [cycles](CallArguments) { return cycles; }};
}

BoundFunction bind_softmax(const Function& function, const Profile& profile) {
  expect_parameters(function, {buffer_of(DataType::bf16), buffer_of(DataType::bf16)});
  const auto shape = matrix(function, 0);
  expect_matrix(function, 1, shape);
  const auto cycles = CoreTiming(profile).softmax(shape.rows, shape.columns);
  return {.compute =
              [shape = rows_shape(shape)](CallArguments arguments) {
                softmax(shape, arguments[0].as<const bfloat16>(), arguments[1].as<bfloat16>());
              },
          .cycles = [cycles](CallArguments) { return cycles; }};
}

}  // namespace

void add_row_functions(CoreFunctionLibrary& library) {
  library.add("layer_norm_bf16", bind_layer_norm_bf16);
  library.add("layer_norm_row_bf16", bind_layer_norm_row);
  library.add("layer_norm_i8", bind_layer_norm_i8);
  library.add("softmax_rows_bf16", bind_softmax);
}

}  // namespace npubench
