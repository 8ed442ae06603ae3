// Work on tiles of 64 x 64 on a core, beside their products. Definitions: BLOCK_R and BLOCK_T, the r and t of the
// core's multiplication; DIM_ROWS, the rows that a core takes of a tile, and DIM_WIDTH, their elements; ROW_LINES and
// LINE_STEP, the lines of a row in that tile and their distance. What a call does next is kept in `cursor`, so that
// calls can be a loop: program memory is 16 KB.
//
// Built by GCC and Clang against a model of aie_api (tests/core_code); Peano has not built it yet, and it has not run
// on hardware. The host's build of the same arithmetic is the emulator's.
#include "tiles-inl.h"

#ifndef ROW_LINES
#define ROW_LINES 1
#endif
#ifndef LINE_STEP
#define LINE_STEP 1
#endif

NPUBENCH_CORE_CODE_BEGIN
namespace {
static_assert(BLOCK_R == 4 || BLOCK_R == 8);
static_assert(BLOCK_T == 4 || BLOCK_T == 8);
constexpr std::size_t kElements = kTile * kTile;
static_assert(DIM_WIDTH % (kTile * ROW_LINES * LINE_STEP) == 0 && DIM_ROWS * DIM_WIDTH <= kElements);

struct RowMove {
  static constexpr std::size_t r = BLOCK_R, t = BLOCK_T, rows = DIM_ROWS, width = DIM_WIDTH;
  static constexpr std::size_t lines = ROW_LINES, step = LINE_STEP;
  std::size_t from_line, call;
};

}  // namespace
NPUBENCH_CORE_CODE_END

extern "C" {

/// The emulator copies with memcpy.
void repeat_rows_bf16(const bfloat16* __restrict from, bfloat16* __restrict to, std::int32_t which) {
  constexpr std::size_t kRows = BLOCK_R * npubench::kTile, kStep = 32, kTurn = 4 * kStep;
  from += static_cast<std::size_t>(which) * kRows;
  for (std::size_t at = 0; at < npubench::kElements; at += kRows) {
    for (std::size_t i = 0; i < kRows; i += kTurn) {
      const auto a = aie::load_v<kStep>(from + i), b = aie::load_v<kStep>(from + i + kStep),
                 c = aie::load_v<kStep>(from + i + 2 * kStep), d = aie::load_v<kStep>(from + i + 3 * kStep);
      aie::store_v(to + at + i, a);
      aie::store_v(to + at + i + kStep, b);
      aie::store_v(to + at + i + 2 * kStep, c);
      aie::store_v(to + at + i + 3 * kStep, d);
    }
  }
}

void add_rows_bf16(const bfloat16* __restrict tile, bfloat16* __restrict y, std::int32_t* cursor, std::int32_t row) {
  npubench::set_modes();
  const auto next = static_cast<std::size_t>(*cursor);
  const npubench::RowMove move{static_cast<std::size_t>(row), next};
  npubench::add_rows(move, tile, tile + npubench::kElements / 2, y);
  *cursor = static_cast<std::int32_t>((next + 1) % (npubench::kTile / (DIM_ROWS * ROW_LINES)));
}

}  // extern "C"
