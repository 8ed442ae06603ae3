// RMSNorm on a core. Definitions: DIM_ROWS, DIM_WIDTH.
#include "rms_norm-inl.h"

extern "C" void rms_norm_bf16(const bfloat16* x, const bfloat16* gamma, bfloat16* y, float epsilon) {
  npubench::set_modes();
  npubench::rms_norm<DIM_WIDTH % npubench::kLanes == 0>(DIM_ROWS, DIM_WIDTH, x, gamma, y, epsilon);
}
