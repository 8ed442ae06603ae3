// GELU on a core. Definitions: DIM, the elements of a call; bf16_ONLY or i8_ONLY to leave out the other type's
// function.
//
// Built by GCC and Clang against a model of aie_api (tests/core_code); Peano has not built it yet, and it has not run
// on hardware. The host's build of the same arithmetic is the emulator's.
#include "elementwise-inl.h"

extern "C" {

#ifndef i8_ONLY
void gelu_bf16(const bfloat16* x, bfloat16* y) {
  npubench::set_modes();
  npubench::gelu(DIM, x, y, 1.0f, 1.0f);
}
#endif

#ifndef bf16_ONLY
void gelu_i8(const std::int8_t* x, std::int8_t* y, float input_scale, float output_scale) {
  npubench::set_modes();
  npubench::gelu(DIM, x, y, input_scale, output_scale);
}
#endif

}  // extern "C"
