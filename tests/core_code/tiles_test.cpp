// Functions of programs that keep everything in tiles of 64 x 64: one function at a time, against Eigen in double.
#include <algorithm>

#include "support.h"

namespace npubench::test {
namespace {

constexpr std::int64_t kTile = 64, kElements = kTile * kTile, kQueries = 32;

/// r and t of a multiplication.
struct Block {
  std::size_t r, t;
};
constexpr Block kBlocks[] = {{4, 4}, {8, 8}};

class TileFunctions : public testing::TestWithParam<Machine> {};
INSTANTIATE_TEST_SUITE_P(Machines, TileFunctions, testing::ValuesIn(kMachines), machine_name);

Definitions with_blocks(Definitions definitions, Block block) {
  definitions.emplace_back("BLOCK_R", std::to_string(block.r));
  definitions.emplace_back("BLOCK_T", std::to_string(block.t));
  return definitions;
}

const ParameterType kTileType = buffer_type<bfloat16>({kTile, kTile});

/// Rows of 512 elements, of which a core takes eight.
CoreFunction tile_function(Machine machine, const std::string& symbol, Block block,
                           std::vector<ParameterType> parameters) {
  return {machine, symbol, "tiles.cc", with_blocks({dimension("DIM_ROWS", 8), dimension("DIM_WIDTH", 512)}, block),
          std::move(parameters)};
}

TEST_P(TileFunctions, RepeatRowsFillsATileWithSomeOfItsRows) {
  for (const auto block : kBlocks) {
    const auto repeat = tile_function(GetParam(), "repeat_rows_bf16", block, {kTileType, kTileType, DataType::i32});
    auto from = random_values<bfloat16>(kElements, 1);
    Buffer<bfloat16> to(from.size());
    const auto run = static_cast<std::ptrdiff_t>(block.r) * kTile;
    for (const std::int32_t which : {0, 1}) {
      repeat(from, to, which);
      for (std::ptrdiff_t at = 0; at < kElements; at += run) {
        ASSERT_TRUE(std::equal(to.begin() + at, to.begin() + at + run, from.begin() + which * run)) << at;
      }
    }
  }
}

TEST_P(TileFunctions, AddRowsMakesWholeRowsOfPieces) {
  constexpr std::size_t kRows = 8, kWidth = 512, kPieces = kWidth / kTile;
  for (const auto block : kBlocks) {
    const auto add = tile_function(GetParam(), "add_rows_bf16", block,
                                   {kTileType, kTileType, buffer_type<std::int32_t>({1}), DataType::i32});
    for (const std::int32_t first : {0, 8, 24}) {
      Buffer<bfloat16> y(kElements, bfloat16(-7.0f));
      Matrix expected(kRows, kWidth);
      Buffer<std::int32_t> cursor(1);
      for (std::int32_t piece = 0; piece < static_cast<std::int32_t>(kPieces); ++piece) {
        const auto tile = random_values<bfloat16>(kElements, static_cast<unsigned>(piece));
        auto blocks = blocked(tile, kTile, block.r, 8);
        ASSERT_EQ(cursor[0], piece);
        add(blocks, y, cursor, first);
        const auto rows = matrix(tile, kTile);
        expected.middleCols(piece * kTile, kTile) =
            rows.middleRows(first, kRows) + rows.middleRows(first + kTile / 2, kRows);
      }
      EXPECT_EQ(cursor[0], 0) << "y is full";
      // A row of the result is kPieces rows of its tile.
      const auto sums = unblocked(y, kTile, block.r, block.t);
      EXPECT_LE(largest_excess(sums, expected, kHalfUlpBf16), 0) << first;
    }
  }
}

// Four lines of the tile are 64 columns each of one row, 256 columns apart.
TEST_P(TileFunctions, AddRowsTakesSeveralLinesOfARow) {
  constexpr std::int64_t kRows = 2, kWidth = 2048, kLines = 4, kStep = 4;
  for (const auto block : kBlocks) {
    const CoreFunction add(GetParam(), "add_rows_bf16", "tiles.cc",
                           with_blocks({dimension("DIM_ROWS", kRows),
                                        dimension("DIM_WIDTH", kWidth),
                                        {"ROW_LINES", std::to_string(kLines)},
                                        {"LINE_STEP", std::to_string(kStep)}},
                                       block),
                           {kTileType, kTileType, buffer_type<std::int32_t>({1}), DataType::i32});
    for (const std::int32_t first : {0, 8, 24}) {
      Buffer<bfloat16> y(kElements, bfloat16(-7.0f));
      Matrix expected(kRows, kWidth);
      Buffer<std::int32_t> cursor(1);
      for (std::int64_t call = 0; call < kElements / (kRows * kLines * kTile); ++call) {
        const auto tile = random_values<bfloat16>(kElements, static_cast<unsigned>(call));
        auto blocks = blocked(tile, kTile, block.r, 8);
        ASSERT_EQ(cursor[0], call);
        add(blocks, y, cursor, first);
        const auto lines = matrix(tile, kTile);
        for (std::int64_t line = 0; line < kRows * kLines; ++line) {
          const auto column = (call / kStep * kLines + line % kLines) * kStep + call % kStep;
          expected.row(line / kLines).middleCols(column * kTile, kTile) =
              lines.row(first + line) + lines.row(first + line + kTile / 2);
        }
      }
      EXPECT_EQ(cursor[0], 0) << "y is full";
      const auto sums = unblocked(y, kTile, block.r, block.t);
      EXPECT_LE(largest_excess(sums, expected, kHalfUlpBf16), 0) << first;
    }
  }
}

TEST_P(TileFunctions, LayerNormDoesNotCountPadding) {
  constexpr std::int64_t kRows = 3, kWidth = 64, kCount = 40;
  const ParameterType constants = buffer_type<bfloat16>({2, kWidth});
  const ParameterType rows = buffer_type<bfloat16>({kRows, kWidth});
  const CoreFunction norm(GetParam(), "layer_norm_bf16", "layer_norm.cc",
                          {only("bf16"),
                           dimension("DIM_ROWS", kRows),
                           dimension("DIM_WIDTH", kWidth),
                           {"ROW_PADDING", std::to_string(kWidth - kCount)}},
                          {rows, constants, rows, DataType::f32});
  auto x = random_values<bfloat16>(kRows * kWidth, 1), parameters = random_values<bfloat16>(2 * kWidth, 2);
  for (std::size_t i = 0; i < x.size(); ++i) {
    x[i] = bfloat16(static_cast<float>(x[i]) + 3);  // a mean that padding with zeros would change
    if (i % kWidth >= kCount) x[i] = bfloat16(0.0f);
  }
  for (std::size_t i = 0; i < parameters.size(); ++i) {
    if (i % kWidth >= kCount) parameters[i] = bfloat16(0.0f);
  }
  Buffer<bfloat16> y(x.size(), bfloat16(-7.0f));
  norm(x, parameters, y, 1e-5f);
  const Matrix in = matrix(x, kRows).leftCols(kCount), constant = matrix(parameters, 2).leftCols(kCount);
  Matrix expected = in.colwise() - in.rowwise().mean().eval();
  expected.array().colwise() /= (expected.rowwise().squaredNorm().array() / static_cast<double>(kCount) + 1e-5).sqrt();
  expected.array().rowwise() *= constant.row(0).array();
  expected.rowwise() += constant.row(1);
  const Matrix found = matrix(y, kRows);
  EXPECT_LT((found.leftCols(kCount) - expected).cwiseAbs().maxCoeff(),
            3 * kHalfUlpBf16 * expected.cwiseAbs().maxCoeff());
  EXPECT_EQ(found.rightCols(kWidth - kCount), Matrix::Zero(kRows, kWidth - kCount));
}

TEST_P(TileFunctions, LayerNormOfOneRowIsThatOfAll) {
  const Definitions definitions{only("bf16"), dimension("DIM_ROWS", 3), dimension("DIM_WIDTH", 64)};
  const ParameterType rows = buffer_type<bfloat16>({3, 64}), constants = buffer_type<bfloat16>({2, 64});
  const CoreFunction all(GetParam(), "layer_norm_bf16", "layer_norm.cc", definitions,
                         {rows, constants, rows, DataType::f32});
  const CoreFunction one(GetParam(), "layer_norm_row_bf16", "layer_norm.cc", definitions,
                         {rows, constants, rows, buffer_type<std::int32_t>({1}), DataType::f32});
  auto x = random_values<bfloat16>(3 * 64, 1), parameters = random_values<bfloat16>(2 * 64, 2);
  Buffer<bfloat16> expected(x.size());
  all(x, parameters, expected, 1e-5f);
  Buffer<std::int32_t> cursor(1);
  for (const std::size_t row : {0, 1, 2, 0}) {
    Buffer<bfloat16> y(x.size(), bfloat16(-7.0f));
    ASSERT_EQ(cursor[0], row);
    one(x, parameters, y, cursor, 1e-5f);
    for (std::size_t i = 0; i < y.size(); ++i) ASSERT_EQ(y[i], i / 64 == row ? expected[i] : bfloat16(-7.0f)) << i;
  }
}

/// The functions of attention for one block, and the state a core keeps. Sums are f32 in a tile of bf16.
struct AttentionTile {
  Machine machine;
  Block block;
  Buffer<bfloat16> sums = Buffer<bfloat16>(kElements, bfloat16(7.0f));
  Buffer<float> stats = Buffer<float>(3 * kQueries, 7.0f), memory = Buffer<float>(8 * kTile);
  Buffer<std::int32_t> cursor = Buffer<std::int32_t>(1);

  [[nodiscard]] CoreFunction function(const std::string& symbol, std::vector<ParameterType> parameters) const {
    return {
        machine, "attention_tile_" + symbol, "attention.cc",
        with_blocks({only("bf16"), dimension("DIM_Q", kQueries), dimension("DIM_K", kTile), dimension("DIM_D", kTile)},
                    block),
        std::move(parameters)};
  }

  /// The result of the next part of the queries.
  void run(Buffer<bfloat16>& q, const Buffer<bfloat16>& k, const Buffer<bfloat16>& v, std::int64_t keys,
           Buffer<bfloat16>& out) {
    const ParameterType statistics = buffer_type<float>({3, kQueries}), scores = buffer_type<float>({8, kTile});
    const ParameterType counter = buffer_type<std::int32_t>({1});
    function("begin", {kTileType, statistics})(sums, stats);
    for (std::int64_t first = 0; first < keys; first += kTile) {
      const auto rows = [&](const Buffer<bfloat16>& all) {
        return blocked(Buffer<bfloat16>(all.begin() + first * kTile, all.begin() + (first + kTile) * kTile), kTile,
                       block.t, 8);
      };
      auto key_block = rows(k), value_block = rows(v);
      function("scores_bf16",
               {kTileType, kTileType, kTileType, statistics, scores, counter, DataType::f32, DataType::i32})(
          q, key_block, out, stats, memory, cursor, 0.125f, static_cast<std::int32_t>(keys - first));
      function("values_bf16", {kTileType, kTileType, kTileType, statistics})(out, value_block, sums, stats);
    }
    function("end_bf16", {kTileType, statistics, kTileType, counter})(sums, stats, out, cursor);
  }
};

TEST_P(TileFunctions, AttentionOfBothPartsOfATileOfQueries) {
  constexpr std::int64_t kKeys = 2 * kTile - 5;
  for (const auto block : {Block{4, 4}, Block{4, 8}, Block{8, 8}}) {
    const auto q = random_values<bfloat16>(kElements, 1);
    const auto k = random_values<bfloat16>(2 * kElements, 2), v = random_values<bfloat16>(2 * kElements, 3);
    auto q_blocks = blocked(q, kTile, block.r, 8);
    AttentionTile attention{GetParam(), block};
    Matrix weights = 0.125 * matrix(q, kTile) * matrix(k, 2 * kTile).topRows(kKeys).transpose();
    weights = (weights.colwise() - weights.rowwise().maxCoeff().eval()).array().exp();
    weights.array().colwise() /= weights.rowwise().sum().array().eval();
    for (int tile = 0; tile < 2; ++tile) {
      Buffer<bfloat16> out(kElements);
      for (const std::int32_t part : {0, 1}) {
        ASSERT_EQ(attention.cursor[0], part);
        attention.run(q_blocks, k, v, kKeys, out);
      }
      const auto result = unblocked(out, kTile, block.r, block.t);
      EXPECT_LT(largest_excess(result, weights * matrix(v, 2 * kTile).topRows(kKeys), 0),
                (GetParam().core ? 6 : 4) * kHalfUlpBf16);
    }
  }
}

}  // namespace
}  // namespace npubench::test
