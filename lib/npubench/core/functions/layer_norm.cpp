// layer_norm_bf16(x [rows,width], parameters bf16 [2,width]: gamma then beta, y [rows,width], epsilon f32)
// layer_norm_row_bf16(x, parameters, y, cursor i32, epsilon)     of row number `cursor` alone, which then is the next
// layer_norm_i8(x, parameters bf16 [2,width], y, epsilon f32, input_scale f32, output_scale f32)
//     Rows and width come from the definitions DIM_ROWS and DIM_WIDTH if there are any; buffers may then be larger. Of
//     such rows the last ROW_PADDING elements may be padding: zeros in x, gamma and beta, which do not count, and zeros
//     in y.
//
// The arithmetic is mlir/kernels/layer_norm-inl.h, for each instruction set of the host. Cycles: of an element
// FunctionCosts::layer_norm_element, of both types.
#include <cstddef>
#include <cstdint>
#include <span>

#include <npubench/core/core_timing.h>
#include <npubench/core/declaration.h>
#include <npubench/core/functions/list.h>
#include <npubench/core/simd.h>

#ifndef NPUBENCH_CORE_FUNCTIONS_LAYER_NORM_SHAPE  // this file is read once for each instruction set
#define NPUBENCH_CORE_FUNCTIONS_LAYER_NORM_SHAPE
namespace npubench {

struct LayerNormShape {
  std::size_t rows = 0, width = 0;
  std::size_t padding = 0;  ///< of the width
};

}  // namespace npubench
#endif

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "npubench/core/functions/layer_norm.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include <mlir/kernels/layer_norm-inl.h>

HWY_BEFORE_NAMESPACE();
namespace npubench::HWY_NAMESPACE {

/// On a core, these are constants.
class NormedRows {
 public:
  static constexpr bool kAligned = false;

  HWY_INLINE explicit NormedRows(const LayerNormShape& shape)
      : rows_(shape.rows), width_(shape.width), padding_(shape.padding) {}
  [[nodiscard]] HWY_INLINE std::size_t rows() const { return rows_; }
  [[nodiscard]] HWY_INLINE std::size_t width() const { return width_; }
  [[nodiscard]] HWY_INLINE std::size_t padding() const { return padding_; }

 private:
  const std::size_t rows_, width_, padding_;
};

void layer_norm_bf16(const LayerNormShape& shape, const bfloat16* x, const bfloat16* parameters, bfloat16* y,
                     float epsilon) {
  layer_norm(NormedRows(shape), x, parameters, y, epsilon, 1.0f, 1.0f);
}

void layer_norm_i8(const LayerNormShape& shape, const std::int8_t* x, const bfloat16* parameters, std::int8_t* y,
                   float epsilon, float input_scale, float output_scale) {
  layer_norm(NormedRows(shape), x, parameters, y, epsilon, input_scale, output_scale);
}

}  // namespace npubench::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace npubench {

namespace {

// With pointers that do not overlap, as the source has them.
constexpr EstimatedOn kLayerNormBf16Estimate[] = {
    {Generation::npu1,
     {.chess = {.call = 12, .line = 286, .element = 0.8125}, .peano = {.call = 12, .line = 296, .element = 0.8125}}},
    {Generation::npu2,
     {.chess = {.call = 12, .line = 285, .element = 0.8125}, .peano = {.call = 12, .line = 295, .element = 0.8125}}},
};
constexpr EstimatedOn kLayerNormI8Estimate[] = {
    {Generation::npu1,
     {.chess = {.call = 12, .line = 422, .element = 1.9375}, .peano = {.call = 12, .line = 432, .element = 1.9375}}},
    {Generation::npu2,
     {.chess = {.call = 12, .line = 421, .element = 1.9375}, .peano = {.call = 12, .line = 431, .element = 1.9375}}},
};

HWY_EXPORT(layer_norm_bf16);
HWY_EXPORT(layer_norm_i8);

CoreCycles layer_norm_cycles(const Profile& profile, const LayerNormShape& shape, std::span<const EstimatedOn> of) {
  const CoreTiming timing(profile);
  const auto rows = static_cast<std::int64_t>(shape.rows), elements = rows * static_cast<std::int64_t>(shape.width);
  return timing.own(of, rows, elements, 0,
                    {whole(timing.costs().layer_norm_element.of(static_cast<double>(elements)))});
}

/// Checks what both LayerNorms have in common: x, gamma and beta, y. With definitions the buffers may be larger than
/// what they hold.
LayerNormShape layer_norm_shape(const Function& function) {
  const auto of = [](const MatrixShape& shape, std::int64_t padding) {
    return LayerNormShape{static_cast<std::size_t>(shape.rows), static_cast<std::size_t>(shape.columns),
                          static_cast<std::size_t>(padding)};
  };
  if (const auto width = integer_definition(function, "DIM_WIDTH", 0); width != 0) {
    const MatrixShape shape{integer_definition(function, "DIM_ROWS", 0), width};
    expect_room(function, 0, shape.elements());
    expect_room(function, 1, 2 * shape.columns);
    expect_room(function, 2, shape.elements());
    return of(shape, index_below(function.symbol, "ROW_PADDING",
                                 static_cast<std::int32_t>(integer_definition(function, "ROW_PADDING", 0)), width));
  }
  const auto shape = matrix(function, 0);
  expect_matrix(function, 1, {2, shape.columns});
  expect_matrix(function, 2, shape);
  return of(shape, 0);
}

BoundFunction bind_layer_norm_bf16(const Function& function, const Profile& profile) {
  const auto bf16 = buffer_of(DataType::bf16);
  expect_parameters(function, {bf16, bf16, bf16, scalar_of(DataType::f32)});
  const auto shape = layer_norm_shape(function);
  const auto cycles = layer_norm_cycles(profile, shape, kLayerNormBf16Estimate);
  return with_cycles(cycles, [shape](CallArguments arguments) {
    HWY_DYNAMIC_DISPATCH(layer_norm_bf16)
    (shape, arguments[0].as<const bfloat16>(), arguments[1].as<const bfloat16>(), arguments[2].as<bfloat16>(),
     arguments[3].f32);
  });
}

BoundFunction bind_layer_norm_row(const Function& function, const Profile& profile) {
  const auto bf16 = buffer_of(DataType::bf16);
  expect_parameters(function, {bf16, bf16, bf16, buffer_of(DataType::i32), scalar_of(DataType::f32)});
  const auto shape = layer_norm_shape(function);
  expect_room(function, 3, 1);
  const LayerNormShape row{1, shape.width, shape.padding};
  const auto cycles = layer_norm_cycles(profile, row, kLayerNormBf16Estimate);
  return with_cycles(
      cycles, [row, symbol = function.symbol, rows = static_cast<std::int32_t>(shape.rows)](CallArguments arguments) {
        auto& cursor = *arguments[3].as<std::int32_t>();
        const auto at = static_cast<std::size_t>(index_below(symbol, "cursor", cursor, rows)) * row.width;
        HWY_DYNAMIC_DISPATCH(layer_norm_bf16)
        (row, arguments[0].as<const bfloat16>() + at, arguments[1].as<const bfloat16>(),
         arguments[2].as<bfloat16>() + at, arguments[4].f32);
        cursor = (cursor + 1) % rows;
      });
}

BoundFunction bind_layer_norm_i8(const Function& function, const Profile& profile) {
  const auto i8 = buffer_of(DataType::i8);
  const auto scalar = scalar_of(DataType::f32);
  expect_parameters(function, {i8, buffer_of(DataType::bf16), i8, scalar, scalar, scalar});
  const auto shape = layer_norm_shape(function);
  const auto cycles = layer_norm_cycles(profile, shape, kLayerNormI8Estimate);
  return with_cycles(cycles, [shape](CallArguments arguments) {
    HWY_DYNAMIC_DISPATCH(layer_norm_i8)
    (shape, arguments[0].as<const std::int8_t>(), arguments[1].as<const bfloat16>(), arguments[2].as<std::int8_t>(),
     arguments[3].f32, arguments[4].f32, arguments[5].f32);
  });
}

}  // namespace

void add_layer_norm(CoreFunctionLibrary& library) {
  library.add("layer_norm_bf16", bind_layer_norm_bf16);
  library.add("layer_norm_row_bf16", bind_layer_norm_row);
  library.add("layer_norm_i8", bind_layer_norm_i8);
}

}  // namespace npubench
#endif  // HWY_ONCE
