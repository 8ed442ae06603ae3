// add_rows_bf16(tile, y, cursor i32, row i32)
//     The sum of lines `row` and `row` + 32 of the tile (blocked r x 8) and so on becomes 64 columns of DIM_ROWS rows
//     of y, which has rows of DIM_WIDTH: each is DIM_WIDTH / 64 lines of a tile blocked r x t. Each row has ROW_LINES
//     (1 without it) of the tile's lines, which are 64 * LINE_STEP columns apart. The cursor counts calls: LINE_STEP of
//     them for columns side by side, then those of the rest of these rows, then of the next rows, until y is full, and
//     begins again.
//
// Of tiles of 64 x 64. Definitions BLOCK_R and BLOCK_T: r and t of the products. The arithmetic is
// mlir/kernels/tiles-inl.h, for each instruction set of the host. Cycles: of an addition as eltwise_add_bf16_vector's,
// and the sums moved from one blocked layout to another (CoreTiming::move_words).
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>

#include <npubench/core/core_timing.h>
#include <npubench/core/functions/list.h>
#include <npubench/core/functions/tile.h>
#include <npubench/core/simd.h>

#ifndef NPUBENCH_CORE_FUNCTIONS_ADD_ROWS_TILE  // this file is read once for each instruction set
#define NPUBENCH_CORE_FUNCTIONS_ADD_ROWS_TILE
namespace npubench {

/// Lines of a tile of 64 x 64, blocked r x 8, that go to a tile blocked r x t, as rows of `width` elements.
struct TileRows {
  std::size_t r = 0, t = 0;
  std::size_t rows = 0;
  std::size_t width = 0;
  std::size_t lines = 1, step = 1;  ///< of a row, and their distance in 64 columns
  std::size_t from_line = 0;
  std::size_t call = 0;  ///< which one of those that fill y
};

}  // namespace npubench
#endif

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "npubench/core/functions/add_rows.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include <mlir/kernels/tiles-inl.h>

HWY_BEFORE_NAMESPACE();
namespace npubench::HWY_NAMESPACE {

void add_rows_bf16(const TileRows& move, const bfloat16* a, const bfloat16* b, bfloat16* y) {
  add_rows<TileRows>(move, a, b, y);
}

}  // namespace npubench::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace npubench {
namespace {

HWY_EXPORT(add_rows_bf16);

// Runs of eight elements stay together where blocks of both layouts are eight wide, else words are moved.
constexpr EstimatedOn kAddRunsEstimate[] = {
    {Generation::npu1, {.chess = {.call = 35, .element = 0.1875}, .peano = {.call = 37, .element = 0.1875}}},
    {Generation::npu2, {.chess = {.call = 35, .element = 0.1875}, .peano = {.call = 37, .element = 0.1875}}},
};
constexpr EstimatedOn kAddWordsEstimate[] = {
    {Generation::npu1, {.chess = {.call = 37, .element = 0.5625}, .peano = {.call = 39, .element = 0.5625}}},
    {Generation::npu2, {.chess = {.call = 37, .element = 0.5625}, .peano = {.call = 39, .element = 0.5625}}},
};

CoreCycles add_rows_cycles(const CoreTiming& timing, const TileRows& move) {
  const auto elements = static_cast<std::int64_t>(move.rows * move.lines) * kTile;
  const auto words = elements * static_cast<std::int64_t>(size_of(DataType::bf16)) / 4;
  const auto of = std::span<const EstimatedOn>(move.t == 8 ? kAddRunsEstimate : kAddWordsEstimate);
  return timing.own(of, 0, elements, 0, {timing.add(elements) + timing.move_words(words)});
}

BoundFunction bind_add_rows(const Function& function, const Profile& profile) {
  const auto bf16 = buffer_of(DataType::bf16);
  expect_parameters(function, {bf16, bf16, buffer_of(DataType::i32), scalar_of(DataType::i32)});
  for (const std::size_t tile : {0, 1}) expect_elements(function, tile, kTileElements);
  expect_room(function, 2, 1);
  const auto rows = integer_definition(function, "DIM_ROWS", 0), width = integer_definition(function, "DIM_WIDTH", 0);
  const auto lines = integer_definition(function, "ROW_LINES", 1), step = integer_definition(function, "LINE_STEP", 1);
  expect_multiple(function, "lines of a call", rows * lines, 4);
  expect_multiple(function, "DIM_WIDTH", width, kTile * lines * step);
  expect_multiple(function, "rows of a tile", kTileElements / width, rows);
  const TileRows move{.r = static_cast<std::size_t>(block_definition(function, "BLOCK_R")),
                      .t = static_cast<std::size_t>(block_definition(function, "BLOCK_T")),
                      .rows = static_cast<std::size_t>(rows),
                      .width = static_cast<std::size_t>(width),
                      .lines = static_cast<std::size_t>(lines),
                      .step = static_cast<std::size_t>(step)};
  const auto cycles = add_rows_cycles(CoreTiming(profile), move);
  return with_cycles(cycles, [move, taken = rows * lines, symbol = function.symbol](CallArguments arguments) {
    auto& cursor = *arguments[2].as<std::int32_t>();
    const auto next = index_below(symbol, "cursor", cursor, kTile / taken);
    auto here = move;
    here.from_line = static_cast<std::size_t>(index_below(symbol, "row", arguments[3].i32, kTile / 2 - taken + 1));
    here.call = static_cast<std::size_t>(next);
    const auto* const tile = arguments[0].as<const bfloat16>();
    HWY_DYNAMIC_DISPATCH(add_rows_bf16)(here, tile, tile + kTileElements / 2, arguments[1].as<bfloat16>());
    cursor = static_cast<std::int32_t>((next + 1) % (kTile / taken));
  });
}

}  // namespace

void add_add_rows(CoreFunctionLibrary& library) { library.add("add_rows_bf16", bind_add_rows); }

}  // namespace npubench
#endif  // HWY_ONCE
