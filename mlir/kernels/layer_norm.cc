// LayerNorm on a core. Definitions: DIM_ROWS, DIM_WIDTH; ROW_PADDING, of the width; bf16_ONLY or i8_ONLY to leave out
// the other type's function.
//
// Built by GCC and Clang against a model of aie_api (tests/core_code); Peano has not built it yet, and it has not run
// on hardware. The host's build of the same arithmetic is the emulator's.
#include "layer_norm-inl.h"

#ifndef ROW_PADDING
#define ROW_PADDING 0
#endif

NPUBENCH_CORE_CODE_BEGIN
namespace {
static_assert(ROW_PADDING < DIM_WIDTH);

struct Rows {
  static constexpr bool kAligned = DIM_WIDTH % kLanes == 0;
  static constexpr std::size_t rows() { return DIM_ROWS; }
  static constexpr std::size_t width() { return DIM_WIDTH; }
  static constexpr std::size_t padding() { return ROW_PADDING; }
};

struct OneRow : Rows {
  static constexpr std::size_t rows() { return 1; }
};

}  // namespace
NPUBENCH_CORE_CODE_END

extern "C" {

#ifndef i8_ONLY
void layer_norm_bf16(const bfloat16* x, const bfloat16* parameters, bfloat16* y, float epsilon) {
  npubench::set_modes();
  npubench::layer_norm(npubench::Rows(), x, parameters, y, epsilon, 1.0f, 1.0f);
}

void layer_norm_row_bf16(const bfloat16* x, const bfloat16* parameters, bfloat16* y, std::int32_t* cursor,
                         float epsilon) {
  npubench::set_modes();
  const std::int32_t row = *cursor;
  npubench::layer_norm(npubench::OneRow(), x + row * DIM_WIDTH, parameters, y + row * DIM_WIDTH, epsilon, 1.0f, 1.0f);
  *cursor = (row + 1) % DIM_ROWS;
}
#endif

#ifndef bf16_ONLY
void layer_norm_i8(const std::int8_t* x, const bfloat16* parameters, std::int8_t* y, float epsilon, float input_scale,
                   float output_scale) {
  npubench::set_modes();
  npubench::layer_norm(npubench::Rows(), x, parameters, y, epsilon, input_scale, output_scale);
}
#endif

}  // extern "C"
