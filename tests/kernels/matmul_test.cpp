// Matmul: how shapes, layouts and blocks of C go over the array and through its sequences.
#include <algorithm>
#include <variant>
#include <vector>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <npubench/base/error.h>
#include <npubench/kernels/elementwise.h>
#include <npubench/kernels/matmul.h>

#include "products.h"

namespace npubench {
namespace {

using test::emulated;
using test::expect_product;
using test::expect_right;
using test::odd_product;
using test::uniform;

TEST(Matmul, OddShapesOnOneCore) {
  for (std::uint32_t seed = 0; seed < 30; ++seed) {
    const auto generation = test::kGenerations[seed % 2];
    expect_product(odd_product(seed, generation, false), generation, seed);
  }
}

TEST(Matmul, OddShapesOnArrays) {
  for (std::uint32_t seed = 100; seed < 140; ++seed) {
    const auto generation = test::kGenerations[seed % 2];
    expect_product(odd_product(seed, generation, true), generation, seed);
  }
}

/// Thirty products of odd shapes on arrays.
void expect_products_with(Matmul::Layout b_layout, std::uint32_t first_seed) {
  for (auto seed = first_seed; seed < first_seed + 30; ++seed) {
    const auto generation = test::kGenerations[seed % 2];
    auto config = odd_product(seed, generation, true);
    config.b_layout = b_layout;
    expect_product(config, generation, seed);
  }
}

TEST(Matmul, ColumnMajorB) { expect_products_with(Matmul::Layout::column_major, 200); }

TEST(Matmul, TiledB) { expect_products_with(Matmul::Layout::tiled, 230); }

TEST(Matmul, TilesOfBLieOneAfterTheOtherInDram) {
  Matmul matmul(emulated(Generation::npu1), {.m = 16,
                                             .k = 32,
                                             .n = 32,
                                             .in = DataType::i8,
                                             .out = DataType::i32,
                                             .tile_m = 16,
                                             .tile_k = 16,
                                             .tile_n = 16,
                                             .columns = 1,
                                             .core_rows = 1,
                                             .b_layout = Matmul::Layout::tiled});
  int transfers = 0;
  for (const auto& op : matmul.design().sequence().ops) {
    const auto* transfer = std::get_if<Transfer>(&op);
    if (transfer == nullptr || transfer->argument != 1) continue;
    ++transfers;
    // Two blocks of columns, each two tiles of 16 x 16 on top of each other.
    EXPECT_THAT(transfer->dimensions,
                testing::ElementsAre(Dimension{2, 256}, Dimension{2, 512}, Dimension{16, 16}, Dimension{16, 1}));
  }
  EXPECT_EQ(transfers, 1);
}

/// The most transfers of a fifo that are under way at once, by the awaits of the sequence.
std::vector<int> transfers_between_awaits(const Design& design) {
  std::vector<int> counts{0};
  bool awaiting = false;
  for (const auto& op : design.sequence().ops) {
    const bool awaits = std::holds_alternative<Await>(op);
    if (!awaits && awaiting) counts.push_back(0);
    if (!awaits) ++counts.back();
    awaiting = awaits;
  }
  return counts;
}

TEST(Matmul, RowsAwaitedAloneDrainTheArrayAfterTwiceAsManyAtFirst) {
  for (const int rows : {1, 2}) {
    Matmul::Config config{.m = 7 * 64, .k = 64, .n = 128, .tile_m = 16, .tile_k = 16, .tile_n = 16};
    config.columns = config.core_rows = 4;
    config.rows_awaited = rows;
    expect_product(config, Generation::npu1, 7);
    // A and B of each of 7 rows over 4 shims, C of the rows that are awaited together in one transfer a column.
    const auto design = Matmul::design(config, Generation::npu1);
    if (rows == 1) {
      EXPECT_THAT(transfers_between_awaits(design), testing::ElementsAre(24, 12, 12, 12, 12, 12));
    } else {
      EXPECT_THAT(transfers_between_awaits(design), testing::ElementsAre(40, 20, 12));
    }
  }
}

TEST(Matmul, RowsAwaitedAloneOfOddShapes) {
  for (std::uint32_t seed = 250; seed < 270; ++seed) {
    const auto generation = test::kGenerations[seed % 2];
    auto config = odd_product(seed, generation, true);
    config.rows_awaited = 1 + static_cast<int>(seed / 2 % 2);
    expect_product(config, generation, seed);
  }
}

TEST(Matmul, MoreRowsAwaitedThanATaskQueueHoldsAreRefused) {
  EXPECT_THAT([] { Matmul::design({.rows_awaited = 3}, Generation::npu1); },
              testing::ThrowsMessage<Error>(testing::HasSubstr("rows_awaited is 3: use 1 or 2")));
}

TEST(Matmul, MOverTheColumns) {
  for (std::uint32_t seed = 300; seed < 340; ++seed) {
    const auto generation = test::kGenerations[seed % 2];
    auto config = odd_product(seed, generation, true);
    config.spread = Matmul::Spread::m_over_columns;
    config.core_rows = std::min(config.core_rows, config.columns);
    if (seed % 3 == 0) config.b_layout = Matmul::Layout::column_major;
    expect_product(config, generation, seed);
  }
}

TEST(Matmul, MOverFewerColumnsThanCoreRowsIsRefused) {
  EXPECT_THAT(
      [] {
        Matmul::design({.columns = 2, .core_rows = 4, .spread = Matmul::Spread::m_over_columns}, Generation::npu1);
      },
      testing::ThrowsMessage<Error>(testing::HasSubstr("2 columns carry the parts of B for 4 core rows")));
}

TEST(Matmul, EveryArraySize) {
  for (const auto generation : test::kGenerations) {
    const auto& arch = architecture(generation);
    for (int columns = 1; columns <= arch.columns; ++columns) {
      for (int rows = 1; rows <= arch.core_rows; ++rows) {
        expect_product({.m = 100,
                        .k = 48,
                        .n = 90,
                        .tile_m = 16,
                        .tile_k = 16,
                        .tile_n = 16,
                        .columns = columns,
                        .core_rows = rows,
                        .k_gather = 2},
                       generation, 1);
      }
    }
  }
}

TEST(Matmul, MoreBlocksThanOneTransferCountsInBothDirections) {
  const Matmul::Config tall{
      .m = 70 * 8, .k = 16, .n = 24, .tile_m = 8, .tile_k = 16, .tile_n = 8, .columns = 1, .core_rows = 1};
  expect_product(tall, Generation::npu1, 1);
  auto wide = tall;
  std::swap(wide.m, wide.n);
  expect_product(wide, Generation::npu1, 2);
}

TEST(Matmul, ManySteps) {
  const Matmul::Config config{
      .m = 200, .k = 40, .n = 200, .tile_m = 8, .tile_k = 8, .tile_n = 8, .columns = 2, .core_rows = 2};
  expect_product(config, Generation::npu1, 1);
}

TEST(Matmul, AIsReadOnceForSeveralBlockColumns) {
  for (const auto uses : {2, 3, 6}) {
    SCOPED_TRACE(uses);
    auto config = test::gathered_product();
    config.a_uses = uses;
    expect_product(config, Generation::npu1, 1);
    config.b_layout = Matmul::Layout::column_major;
    config.accumulate = Matmul::Accumulate::output_type;
    expect_product(config, Generation::npu2, 2);
    config.blocks_per_transfer = 1;
    expect_product(config, Generation::npu1, 3);
  }
}

std::int64_t elements_read(const Design& design, int argument) {
  std::int64_t elements = 0;
  for (const auto& op : design.sequence().ops) {
    const auto* const transfer = std::get_if<Transfer>(&op);
    if (transfer != nullptr && transfer->argument == argument) elements += transfer->elements();
  }
  return elements;
}

TEST(Matmul, WhatIsUsedAgainIsNotTransferredAgain) {
  auto config = test::gathered_product();
  const auto before = elements_read(Matmul::design(config, Generation::npu1), 0);
  config.a_uses = 3;
  EXPECT_EQ(elements_read(Matmul::design(config, Generation::npu1), 0), before / 3);
}

TEST(Matmul, WhatCannotBeUsedAgainIsRefused) {
  const auto refused = [](std::int64_t uses, std::int64_t gather, const char* message) {
    auto config = test::gathered_product();
    config.a_uses = uses;
    config.k_gather = gather;
    EXPECT_THAT([&] { (void)Matmul::design(config, Generation::npu1); },
                testing::ThrowsMessage<Error>(testing::HasSubstr(message)));
  };
  refused(2, 2, "the memory tiles' objects hold 64 of K's 90 elements");
  refused(4, 3, "a_uses is 4, C has 6 block columns of 64");
  refused(0, 3, "a_uses");
}

TEST(Matmul, OneOrTwoBatchesAreInFlight) {
  for (const int batches : {0, 3}) {
    auto config = test::gathered_product();
    config.batches_in_flight = batches;
    EXPECT_THAT([&] { (void)Matmul::design(config, Generation::npu1); },
                testing::ThrowsMessage<Error>(testing::HasSubstr(fmt::format("batches_in_flight is {}", batches))));
  }
}

TEST(Matmul, WorkCountsNoPadding) {
  const Matmul matmul(emulated(Generation::npu1),
                      {.m = 100, .k = 30, .n = 50, .tile_m = 16, .tile_k = 16, .tile_n = 16});
  EXPECT_EQ(matmul.work().operations, 2.0 * 100 * 30 * 50);
  EXPECT_EQ(matmul.work().bytes, 2.0 * (100 * 30 + 30 * 50) + 4.0 * 100 * 50);
  EXPECT_EQ(matmul.work().multiply, MultiplyMode::bf16);
}

}  // namespace
}  // namespace npubench
