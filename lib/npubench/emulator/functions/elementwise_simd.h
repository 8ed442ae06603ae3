// The arithmetic of the element-by-element core functions, dispatched to the best instruction set of the machine.
#pragma once

#include <cstddef>
#include <cstdint>

#include <npubench/base/bfloat16.h>

namespace npubench {

void convert(const float* in, bfloat16* out, std::size_t count);
/// in * scale.
void dequantize(const std::int32_t* in, bfloat16* out, std::size_t count, float scale);
void requantize(const std::int32_t* in, std::int16_t* out, std::size_t count, int shift);
void requantize(const std::int32_t* in, std::int8_t* out, std::size_t count, int shift);
void add_elements(const bfloat16* a, const bfloat16* b, bfloat16* y, std::size_t count);
/// y = x / (1 + exp(-2 sqrt(2 / pi) (x + 0.044715 x^3))), which is the tanh form without its cancellation.
void gelu(const bfloat16* x, bfloat16* y, std::size_t count);
void gelu(const std::int8_t* x, std::int8_t* y, std::size_t count, float input_scale, float output_scale);

}  // namespace npubench
