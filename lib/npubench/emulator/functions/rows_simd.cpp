#include <npubench/emulator/functions/rows_simd.h>

#include <npubench/emulator/functions/simd.h>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "npubench/emulator/functions/rows_simd.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include <mlir/kernels/layer_norm-inl.h>
#include <mlir/kernels/softmax_rows-inl.h>

HWY_BEFORE_NAMESPACE();
namespace npubench::HWY_NAMESPACE {

/// On a core, these are constants.
class Rows {
 public:
  static constexpr bool kAligned = false;

  explicit HWY_INLINE Rows(const RowsShape& shape) : shape_(shape) {}
  [[nodiscard]] HWY_INLINE std::size_t rows() const { return shape_.rows; }
  [[nodiscard]] HWY_INLINE std::size_t width() const { return shape_.width; }

 private:
  const RowsShape shape_;
};

void layer_norm_bf16(const RowsShape& shape, const bfloat16* x, const bfloat16* parameters, bfloat16* y,
                     float epsilon) {
  layer_norm(Rows(shape), x, parameters, y, epsilon, 1.0f, 1.0f);
}

void layer_norm_i8(const RowsShape& shape, const std::int8_t* x, const bfloat16* parameters, std::int8_t* y,
                   float epsilon, float input_scale, float output_scale) {
  layer_norm(Rows(shape), x, parameters, y, epsilon, input_scale, output_scale);
}

void softmax_bf16(const RowsShape& shape, const bfloat16* x, bfloat16* y) { softmax_rows(Rows(shape), x, y); }

}  // namespace npubench::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace npubench {

HWY_EXPORT(layer_norm_bf16);
HWY_EXPORT(layer_norm_i8);
HWY_EXPORT(softmax_bf16);

void layer_norm(const RowsShape& shape, const bfloat16* x, const bfloat16* parameters, bfloat16* y, float epsilon) {
  HWY_DYNAMIC_DISPATCH(layer_norm_bf16)(shape, x, parameters, y, epsilon);
}
void layer_norm(const RowsShape& shape, const std::int8_t* x, const bfloat16* parameters, std::int8_t* y, float epsilon,
                float input_scale, float output_scale) {
  HWY_DYNAMIC_DISPATCH(layer_norm_i8)(shape, x, parameters, y, epsilon, input_scale, output_scale);
}
void softmax(const RowsShape& shape, const bfloat16* x, bfloat16* y) {
  HWY_DYNAMIC_DISPATCH(softmax_bf16)(shape, x, y);
}

}  // namespace npubench
#endif  // HWY_ONCE
