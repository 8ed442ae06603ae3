// Functions of programs that keep everything in tiles of 64 x 64: binding to a declaration. The arithmetic is in
// tiles_simd.cpp and attention_simd.cpp.
#include <algorithm>
#include <cstdint>
#include <cstring>

#include <fmt/format.h>

#include <npubench/arch/architecture.h>
#include <npubench/base/error.h>
#include <npubench/emulator/core_timing.h>
#include <npubench/emulator/functions/attention_simd.h>
#include <npubench/emulator/functions/declaration.h>
#include <npubench/emulator/functions/functions.h>
#include <npubench/emulator/functions/tiles_simd.h>

namespace npubench {
namespace {

constexpr std::int64_t kTile = 64, kTileElements = kTile * kTile;
constexpr auto kBf16 = buffer_of(DataType::bf16), kF32 = buffer_of(DataType::f32);
constexpr auto kCursor = buffer_of(DataType::i32);
constexpr auto kInteger = scalar_of(DataType::i32);

/// Throws Error(unsupported) unless the definition is one of 4 and 8.
std::int64_t block_definition(const Function& function, std::string_view name) {
  const auto value = integer_definition(function, name, 0);
  if (value == 4 || value == 8) return value;
  throw Error(ErrorCategory::unsupported, fmt::format("{}: {} = {}", function.symbol, name, value), "use 4 or 8");
}

BoundFunction bind_repeat_rows(const Function& function, const Profile& profile) {
  expect_parameters(function, {kBf16, kBf16, kInteger});
  for (const std::size_t tile : {0, 1}) expect_elements(function, tile, kTileElements);
  const auto run = block_definition(function, "BLOCK_R") * kTile;
  const auto cycles = CoreTiming(profile).fill(buffer(function, 1).bytes());
  return {.compute =
              [run, symbol = function.symbol](CallArguments arguments) {
                const auto which = index_below(symbol, "which", arguments[2].i32, kTileElements / run);
                const auto* const from = arguments[0].as<const bfloat16>() + which * run;
                auto* const to = arguments[1].as<bfloat16>();
                const auto bytes = static_cast<std::size_t>(run) * sizeof(bfloat16);
                for (std::int64_t at = 0; at < kTileElements; at += run) std::memcpy(to + at, from, bytes);
              },
          .cycles = [cycles](CallArguments) { return cycles; }};
}

BoundFunction bind_add_rows(const Function& function, const Profile& profile) {
  expect_parameters(function, {kBf16, kBf16, kCursor, kInteger});
  for (const std::size_t tile : {0, 1}) expect_elements(function, tile, kTileElements);
  expect_room(function, 2, 1);
  const auto rows = integer_definition(function, "DIM_ROWS", 0), width = integer_definition(function, "DIM_WIDTH", 0);
  expect_multiple(function, "DIM_ROWS", rows, 4);
  expect_multiple(function, "DIM_WIDTH", width, kTile);
  expect_multiple(function, "rows of a tile", kTileElements / width, rows);
  const TileRows move{.r = static_cast<std::size_t>(block_definition(function, "BLOCK_R")),
                      .t = static_cast<std::size_t>(block_definition(function, "BLOCK_T")),
                      .rows = static_cast<std::size_t>(rows),
                      .width = static_cast<std::size_t>(width)};
  const auto cycles = CoreTiming(profile).add_rows(rows * kTile);
  return {.compute =
              [move, rows, pieces = width / kTile, symbol = function.symbol](CallArguments arguments) {
                auto& cursor = *arguments[2].as<std::int32_t>();
                const auto next = index_below(symbol, "cursor", cursor, kTile / rows);
                auto here = move;
                here.from_row =
                    static_cast<std::size_t>(index_below(symbol, "row", arguments[3].i32, kTile / 2 - rows + 1));
                here.to_row = static_cast<std::size_t>(next / pieces * rows);
                here.piece = static_cast<std::size_t>(next % pieces);
                const auto* const tile = arguments[0].as<const bfloat16>();
                add_rows(here, tile, tile + kTileElements / 2, arguments[1].as<bfloat16>());
                cursor = static_cast<std::int32_t>((next + 1) % (kTile / rows));
              },
          .cycles = [cycles](CallArguments) { return cycles; }};
}

// --- attention on parts of a tile

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
  const auto cycles = CoreTiming(profile).fill(buffer(function, 0).bytes() + buffer(function, 1).bytes());
  return {.compute =
              [block = tile.block](CallArguments arguments) {
                attention_begin(block, arguments[0].as<float>(), arguments[1].as<float>());
              },
          .cycles = [cycles](CallArguments) { return cycles; }};
}

BoundFunction bind_scores(const Function& function, const Profile& profile) {
  expect_parameters(function, {kBf16, kBf16, kBf16, kF32, kF32, kCursor, scalar_of(DataType::f32), kInteger});
  const auto tile = attention_tile(function, profile);
  for (const std::size_t operand : {0, 1, 2}) expect_elements(function, operand, kTileElements);
  expect_matrix(function, 3, {3, tile.scores.m});
  expect_elements(function, 4, 8 * tile.scores.n);
  expect_room(function, 5, 1);
  const auto cycles = [timing = CoreTiming(profile), tile](std::int64_t valid) {
    return timing.attention_scores(tile.scores, tile.mode, valid, sizeof(bfloat16));
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
              [cycles, of_a_block = cycles(tile.scores.n), keys = tile.scores.n](CallArguments arguments) {
                return arguments[7].i32 >= keys ? of_a_block : cycles(arguments[7].i32);
              }};
}

BoundFunction bind_values(const Function& function, const Profile& profile) {
  expect_parameters(function, {kBf16, kBf16, kBf16, kF32});
  const auto tile = attention_tile(function, profile);
  for (const std::size_t operand : {0, 1}) expect_elements(function, operand, kTileElements);
  expect_elements(function, 2, kTileElements);  // f32 sums of a part
  expect_matrix(function, 3, {3, tile.scores.m});
  const auto cycles =
      CoreTiming(profile).attention_values({.m = tile.scores.m, .k = tile.scores.n, .n = tile.scores.k}, tile.mode);
  return {.compute =
              [tile](CallArguments arguments) {
                attention_values(tile.block, arguments[0].as<const bfloat16>() + tile.part(),
                                 arguments[1].as<const bfloat16>(), arguments[2].as<float>(),
                                 arguments[3].as<const float>());
              },
          .cycles = [cycles](CallArguments) { return cycles; }};
}

BoundFunction bind_end(const Function& function, const Profile& profile) {
  expect_parameters(function, {kBf16, kF32, kBf16, kCursor});
  const auto tile = attention_tile(function, profile);
  expect_elements(function, 0, kTileElements);  // f32 sums of a part
  expect_matrix(function, 1, {3, tile.scores.m});
  expect_elements(function, 2, kTileElements);
  expect_room(function, 3, 1);
  auto cycles = CoreTiming(profile).attention_end(tile.scores.m, tile.scores.k, DataType::bf16);
  if (tile.block.out_rows != 8 || tile.block.out_columns != 8)
    cycles += CoreTiming(profile).move_words(tile.part() / 2);
  return {.compute =
              [tile, symbol = function.symbol](CallArguments arguments) {
                const auto part = tile.next(symbol, arguments[3]);
                attention_end(tile.block, arguments[0].as<const float>(), arguments[1].as<const float>(),
                              arguments[2].as<bfloat16>() + part, 1.0f);
                *arguments[3].as<std::int32_t>() = part == 0 ? 1 : 0;
              },
          .cycles = [cycles](CallArguments) { return cycles; }};
}

}  // namespace

void add_tile_functions(CoreFunctionLibrary& library) {
  library.add("repeat_rows_bf16", bind_repeat_rows);
  library.add("add_rows_bf16", bind_add_rows);
  library.add("attention_tile_begin", bind_begin);
  library.add("attention_tile_scores_bf16", bind_scores);
  library.add("attention_tile_values_bf16", bind_values);
  library.add("attention_tile_end_bf16", bind_end);
}

}  // namespace npubench
