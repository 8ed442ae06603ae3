// attention_tile_begin(acc, stats)
// attention_tile_scores_bf16(q, k, out, stats, memory, cursor i32, scale f32, valid i32)
// attention_tile_values_bf16(out, v, acc, stats)
// attention_tile_end_bf16(acc, stats, out, cursor)
//     As attention_*, for tiles of two parts of DIM_Q queries, of which the cursor says the one that it is about; at
//     the end it goes on to the other one. q is blocked r x 8, k and v t x 8, out r x t. p lies in the second part of
//     out, whose rows are written when p is not needed any more. acc is f32 all the same, in a tile of bf16.
//
// Tiles are of 64 x 64, bf16. Definitions BLOCK_R and BLOCK_T: r and t of the products. Arithmetic and cycles are those
// of attention.cpp; where the result has another layout than its accumulators, its words are moved one by one.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <fmt/format.h>

#include <npubench/arch/architecture.h>
#include <npubench/base/error.h>
#include <npubench/core/functions/attention.h>
#include <npubench/core/functions/attention_estimates.h>
#include <npubench/core/functions/list.h>
#include <npubench/core/functions/tile.h>

namespace npubench {
namespace {

constexpr auto kBf16 = buffer_of(DataType::bf16), kF32 = buffer_of(DataType::f32);
constexpr auto kCursor = buffer_of(DataType::i32);
constexpr auto kInteger = scalar_of(DataType::i32);

/// What the definitions say.
struct AttentionTile {
  ProductExtents scores{};  ///< m queries, k elements of a head, n keys
  MultiplyMode mode{};
  AttentionBlock block{};

  /// Elements of a part of the queries and of the result: half of a tile.
  [[nodiscard]] std::int64_t part() const { return scores.m * scores.k; }
  /// Which of the two is next.
  [[nodiscard]] std::int64_t next(std::string_view symbol, const CallArgument& cursor) const {
    return index_below(symbol, "cursor", *cursor.as<std::int32_t>(), 2) * part();
  }
};

/// Throws Error(unsupported) for extents that do not fill tiles, and for sums that are not of the size of a tile: they
/// are f32, and lie in a buffer that is one of the program's tiles at other times.
AttentionTile attention_tile(const Function& function, const Profile& profile) {
  const auto extent = [&](std::string_view name) { return integer_definition(function, name, 0); };
  AttentionTile tile{.scores = {.m = extent("DIM_Q"), .k = extent("DIM_D"), .n = extent("DIM_K")},
                     .mode = uses_bfp16(function) ? MultiplyMode::bfp16 : MultiplyMode::bf16};
  (void)architecture(profile.generation).multiply_block(tile.mode);  // throws where the generation lacks the mode
  expect_multiple(function, "DIM_Q", tile.scores.m, 8);
  expect_multiple(function, "DIM_D", tile.scores.k, kTile);
  expect_multiple(function, "DIM_K", tile.scores.n, kTile);
  if (2 * tile.part() != kTileElements || tile.scores.n != tile.scores.k) {
    throw Error(ErrorCategory::unsupported,
                fmt::format("{}: {} queries of {} elements, {} keys", function.symbol, tile.scores.m, tile.scores.k,
                            tile.scores.n),
                "two parts of queries fill a tile, and weights one of them");
  }
  const auto r = static_cast<std::size_t>(block_definition(function, "BLOCK_R"));
  const auto t = static_cast<std::size_t>(block_definition(function, "BLOCK_T"));
  tile.block = {.queries = static_cast<std::size_t>(tile.scores.m),
                .keys = static_cast<std::size_t>(tile.scores.n),
                .head_dim = static_cast<std::size_t>(tile.scores.k),
                .bfp16 = tile.mode == MultiplyMode::bfp16,
                .query_rows = r,
                .key_rows = t,
                .out_rows = r,
                .out_columns = t};
  return tile;
}

BoundFunction bind_begin(const Function& function, const Profile& profile) {
  expect_parameters(function, {kBf16, kF32});
  const auto tile = attention_tile(function, profile);
  expect_elements(function, 0, kTileElements);  // f32 sums of a part
  expect_matrix(function, 1, {3, tile.scores.m});
  const CoreTiming timing(profile);
  const auto cycles = timing.own(kAttentionBeginEstimate, tile.scores.m, tile.scores.m * tile.scores.k, 0,
                                 {timing.fill(buffer(function, 0).bytes() + buffer(function, 1).bytes())});
  return with_cycles(cycles, [block = tile.block](CallArguments arguments) {
    attention_begin(block, arguments[0].as<float>(), arguments[1].as<float>());
  });
}

BoundFunction bind_scores(const Function& function, const Profile& profile) {
  expect_parameters(function, {kBf16, kBf16, kBf16, kF32, kF32, kCursor, scalar_of(DataType::f32), kInteger});
  const auto tile = attention_tile(function, profile);
  for (const std::size_t operand : {0, 1, 2}) expect_elements(function, operand, kTileElements);
  expect_matrix(function, 3, {3, tile.scores.m});
  expect_elements(function, 4, 8 * tile.scores.n);
  expect_room(function, 5, 1);
  const auto cycles = [timing = CoreTiming(profile), tile](std::int64_t valid) {
    return attention_scores_cycles(timing, tile.scores, tile.mode, valid, sizeof(bfloat16));
  };
  return {.compute =
              [tile, symbol = function.symbol](CallArguments arguments) {
                const auto valid = std::clamp<std::int64_t>(arguments[7].i32, 0, tile.scores.n);
                attention_scores(tile.block, arguments[0].as<const bfloat16>() + tile.next(symbol, arguments[5]),
                                 arguments[1].as<const bfloat16>(), arguments[2].as<bfloat16>() + tile.part(),
                                 arguments[3].as<float>(), arguments[4].as<float>(), arguments[6].f32,
                                 static_cast<std::size_t>(valid));
              },
          .cycles =
              [cycles, of_a_block = cycles(tile.scores.n).count, keys = tile.scores.n](CallArguments arguments) {
                return arguments[7].i32 >= keys ? of_a_block : cycles(arguments[7].i32).count;
              },
          .source = cycles(tile.scores.n).source};
}

BoundFunction bind_values(const Function& function, const Profile& profile) {
  expect_parameters(function, {kBf16, kBf16, kBf16, kF32});
  const auto tile = attention_tile(function, profile);
  for (const std::size_t operand : {0, 1}) expect_elements(function, operand, kTileElements);
  expect_elements(function, 2, kTileElements);  // f32 sums of a part
  expect_matrix(function, 3, {3, tile.scores.m});
  const auto cycles = attention_values_cycles(CoreTiming(profile),
                                              {.m = tile.scores.m, .k = tile.scores.n, .n = tile.scores.k}, tile.mode);
  return with_cycles(cycles, [tile](CallArguments arguments) {
    attention_values(tile.block, arguments[0].as<const bfloat16>() + tile.part(), arguments[1].as<const bfloat16>(),
                     arguments[2].as<float>(), arguments[3].as<const float>());
  });
}

BoundFunction bind_end(const Function& function, const Profile& profile) {
  expect_parameters(function, {kBf16, kF32, kBf16, kCursor});
  const auto tile = attention_tile(function, profile);
  expect_elements(function, 0, kTileElements);  // f32 sums of a part
  expect_matrix(function, 1, {3, tile.scores.m});
  expect_elements(function, 2, kTileElements);
  expect_room(function, 3, 1);
  auto cycles = attention_end_cycles(CoreTiming(profile), tile.scores.m, tile.scores.k, DataType::bf16);
  if (tile.block.out_rows != 8 || tile.block.out_columns != 8)
    cycles.count += CoreTiming(profile).move_words(tile.part() / 2);
  return with_cycles(cycles, [tile, symbol = function.symbol](CallArguments arguments) {
    const auto part = tile.next(symbol, arguments[3]);
    attention_end(tile.block, arguments[0].as<const float>(), arguments[1].as<const float>(),
                  arguments[2].as<bfloat16>() + part, 1.0f);
    *arguments[3].as<std::int32_t>() = part == 0 ? 1 : 0;
  });
}

}  // namespace

void add_attention_tile(CoreFunctionLibrary& library) {
  library.add("attention_tile_begin", bind_begin);
  library.add("attention_tile_scores_bf16", bind_scores);
  library.add("attention_tile_values_bf16", bind_values);
  library.add("attention_tile_end_bf16", bind_end);
}

}  // namespace npubench
