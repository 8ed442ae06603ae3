// repeat_rows_bf16(from, to, which i32)
//     `to` becomes copies of the r rows (64 r elements as they lie) of `from` that begin at row r * which.
//
// Of tiles of 64 x 64. Definition BLOCK_R: r of the products. Cycles: of tiles.cc's, or stores of vectors
// (CoreTiming::fill).
#include <cstddef>
#include <cstdint>
#include <cstring>

#include <npubench/core/core_timing.h>
#include <npubench/core/functions/list.h>
#include <npubench/core/functions/tile.h>

namespace npubench {
namespace {

// Elements are bytes.
constexpr EstimatedOn kRepeatRowsEstimate[] = {
    {Generation::npu1, {.chess = {.call = 19, .element = 1.0 / 32}, .peano = {.call = 21, .element = 1.0 / 32}}},
    {Generation::npu2, {.chess = {.call = 19, .element = 1.0 / 64}, .peano = {.call = 21, .element = 1.0 / 64}}},
};

BoundFunction bind_repeat_rows(const Function& function, const Profile& profile) {
  expect_parameters(function, {buffer_of(DataType::bf16), buffer_of(DataType::bf16), scalar_of(DataType::i32)});
  for (const std::size_t tile : {0, 1}) expect_elements(function, tile, kTileElements);
  const auto run = block_definition(function, "BLOCK_R") * kTile;
  const CoreTiming timing(profile);
  const auto all = buffer(function, 1).bytes();
  return with_cycles(timing.own(kRepeatRowsEstimate, 0, all, 0, {timing.fill(all)}),
                     [run, symbol = function.symbol](CallArguments arguments) {
                       const auto which = index_below(symbol, "which", arguments[2].i32, kTileElements / run);
                       const auto* const from = arguments[0].as<const bfloat16>() + which * run;
                       auto* const to = arguments[1].as<bfloat16>();
                       const auto bytes = static_cast<std::size_t>(run) * sizeof(bfloat16);
                       for (std::int64_t at = 0; at < kTileElements; at += run) std::memcpy(to + at, from, bytes);
                     });
}

}  // namespace

void add_repeat_rows(CoreFunctionLibrary& library) { library.add("repeat_rows_bf16", bind_repeat_rows); }

}  // namespace npubench
