#include <npubench/emulator/functions/elementwise_simd.h>

#include <npubench/emulator/functions/simd.h>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "npubench/emulator/functions/elementwise_simd.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include <mlir/kernels/elementwise-inl.h>

HWY_BEFORE_NAMESPACE();
namespace npubench::HWY_NAMESPACE {

void convert_f32_bf16(const float* in, bfloat16* out, std::size_t count) { convert(count, in, out); }
void dequantize_i32_bf16(const std::int32_t* in, bfloat16* out, std::size_t count, float scale) {
  dequantize(count, in, out, scale);
}
void requantize_i32_i16(const std::int32_t* in, std::int16_t* out, std::size_t count, int shift) {
  requantize(count, in, out, shift);
}
void requantize_i32_i8(const std::int32_t* in, std::int8_t* out, std::size_t count, int shift) {
  requantize(count, in, out, shift);
}
void add_bf16(const bfloat16* a, const bfloat16* b, bfloat16* y, std::size_t count) { add_elements(count, a, b, y); }
void gelu_bf16(const bfloat16* x, bfloat16* y, std::size_t count) { gelu(count, x, y, 1.0f, 1.0f); }
void gelu_i8(const std::int8_t* x, std::int8_t* y, std::size_t count, float input_scale, float output_scale) {
  gelu(count, x, y, input_scale, output_scale);
}

}  // namespace npubench::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace npubench {

HWY_EXPORT(convert_f32_bf16);
HWY_EXPORT(dequantize_i32_bf16);
HWY_EXPORT(requantize_i32_i16);
HWY_EXPORT(requantize_i32_i8);
HWY_EXPORT(add_bf16);
HWY_EXPORT(gelu_bf16);
HWY_EXPORT(gelu_i8);

void convert(const float* in, bfloat16* out, std::size_t count) {
  HWY_DYNAMIC_DISPATCH(convert_f32_bf16)(in, out, count);
}
void dequantize(const std::int32_t* in, bfloat16* out, std::size_t count, float scale) {
  HWY_DYNAMIC_DISPATCH(dequantize_i32_bf16)(in, out, count, scale);
}
void requantize(const std::int32_t* in, std::int16_t* out, std::size_t count, int shift) {
  HWY_DYNAMIC_DISPATCH(requantize_i32_i16)(in, out, count, shift);
}
void requantize(const std::int32_t* in, std::int8_t* out, std::size_t count, int shift) {
  HWY_DYNAMIC_DISPATCH(requantize_i32_i8)(in, out, count, shift);
}
void add_elements(const bfloat16* a, const bfloat16* b, bfloat16* y, std::size_t count) {
  HWY_DYNAMIC_DISPATCH(add_bf16)(a, b, y, count);
}
void gelu(const bfloat16* x, bfloat16* y, std::size_t count) { HWY_DYNAMIC_DISPATCH(gelu_bf16)(x, y, count); }
void gelu(const std::int8_t* x, std::int8_t* y, std::size_t count, float input_scale, float output_scale) {
  HWY_DYNAMIC_DISPATCH(gelu_i8)(x, y, count, input_scale, output_scale);
}

}  // namespace npubench
#endif  // HWY_ONCE
