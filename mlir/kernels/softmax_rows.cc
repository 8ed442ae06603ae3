// Softmax of rows on a core. Definitions: DIM_ROWS, DIM_WIDTH.
//
// Built by GCC and Clang against a model of aie_api (tests/core_code); Peano has not built it yet, and it has not run
// on hardware. The host's build of the same arithmetic is the emulator's.
#include "softmax_rows-inl.h"

NPUBENCH_CORE_CODE_BEGIN
namespace {

struct Rows {
  static constexpr bool kAligned = DIM_WIDTH % kLanes == 0;
  static constexpr std::size_t rows() { return DIM_ROWS; }
  static constexpr std::size_t width() { return DIM_WIDTH; }
};

}  // namespace
NPUBENCH_CORE_CODE_END

extern "C" {

void softmax_rows_bf16(const bfloat16* x, bfloat16* y) {
  npubench::set_modes();
  npubench::softmax_rows(npubench::Rows(), x, y);
}

}  // extern "C"
