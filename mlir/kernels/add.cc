// Addition on a core. Definition: DIM, the elements of a call.
//
// Built by GCC and Clang against a model of aie_api (tests/core_code); Peano has not built it yet, and it has not run
// on hardware. The host's build of the same arithmetic is the emulator's.
#include "elementwise-inl.h"

extern "C" {

void eltwise_add_bf16_vector(const bfloat16* a, const bfloat16* b, bfloat16* y) {
  npubench::set_modes();
  npubench::add_elements(DIM, a, b, y);
}

}  // extern "C"
