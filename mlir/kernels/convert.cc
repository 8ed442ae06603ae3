// Conversions of sums on a core. Definitions: DIM, the elements of a call; f32_bf16_ONLY, i32_bf16_ONLY,
// i32_i16_ONLY or i32_i8_ONLY to have one of the functions alone.
//
// Built by GCC and Clang against a model of aie_api (tests/core_code); Peano has not built it yet, and it has not run
// on hardware. The host's build of the same arithmetic is the emulator's.
#include "elementwise-inl.h"

#if !defined(f32_bf16_ONLY) && !defined(i32_bf16_ONLY) && !defined(i32_i16_ONLY) && !defined(i32_i8_ONLY)
#define f32_bf16_ONLY 1
#define i32_bf16_ONLY 1
#define i32_i16_ONLY 1
#define i32_i8_ONLY 1
#endif

extern "C" {

#ifdef f32_bf16_ONLY
void convert_f32_bf16(const float* in, bfloat16* out) {
  npubench::set_modes();
  npubench::convert(DIM, in, out);
}
#endif

#ifdef i32_bf16_ONLY
void dequantize_i32_bf16(const std::int32_t* in, bfloat16* out, float scale) {
  npubench::set_modes();
  npubench::dequantize(DIM, in, out, scale);
}
#endif

#ifdef i32_i16_ONLY
void requantize_i32_i16(const std::int32_t* in, std::int16_t* out, std::int32_t shift) {
  npubench::set_modes();
  npubench::requantize(DIM, in, out, shift);
}
#endif

#ifdef i32_i8_ONLY
void requantize_i32_i8(const std::int32_t* in, std::int8_t* out, std::int32_t shift) {
  npubench::set_modes();
  npubench::requantize(DIM, in, out, shift);
}
#endif

}  // extern "C"
