#include <npubench/array/sequence_builder.h>

#include <algorithm>
#include <map>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <npubench/array/array.h>

namespace npubench {
namespace {

/// One core that takes `in` and gives `out`.
struct Column {
  Array array{"sequence", Generation::npu1, 1, 1};
  Design& design = array.design();
  FifoId in = shim({.name = "in", .kind = Kind::core}), out = shim({.name = "out", .kind = Kind::result});
  int input = array.argument("input", {{1 << 20}, DataType::i32});
  int output = array.argument("output", {{1 << 20}, DataType::i32}, true);

  FifoId shim(Flow flow) {
    flow.object = {{64}, DataType::i32};
    return array.shares(array.add(flow)).front().shim;
  }

  /// Walks over the operations as hardware would see them at the worst: nothing is done before a token says so. Counts
  /// what a channel has queued at most, and checks that no descriptor is used twice at the same time.
  struct Seen {
    std::int64_t elements_in = 0, elements_out = 0;
    std::size_t most_queued = 0;
    int awaits = 0;
  };
  [[nodiscard]] Seen walk() const {
    Seen seen;
    std::map<FifoId, std::vector<Transfer>> queued;
    for (const auto& op : design.sequence().ops) {
      if (const auto* transfer = std::get_if<Transfer>(&op)) {
        for (const auto& [fifo, transfers] : queued) {
          for (const auto& other : transfers) EXPECT_NE(other.descriptor, transfer->descriptor);
        }
        queued[transfer->fifo].push_back(*transfer);
        seen.most_queued = std::max(seen.most_queued, queued[transfer->fifo].size());
        (transfer->fifo == in ? seen.elements_in : seen.elements_out) += transfer->elements();
        EXPECT_LE(transfer->dimensions[0].size, 64);
        EXPECT_LT(transfer->descriptor, 16);
        continue;
      }
      ++seen.awaits;
      const auto fifo = std::get<Await>(op).fifo;
      auto& transfers = queued[fifo];
      const auto token = std::ranges::find(transfers, true, &Transfer::issue_token);
      if (token == transfers.end()) {
        ADD_FAILURE() << "waits for a token that nothing issues";
        return seen;
      }
      // Elements of output that the token proves; as much input has been consumed (one to one in these tests).
      std::int64_t proved = 0;
      for (auto done = transfers.begin(); done != std::next(token); ++done) proved += done->elements();
      transfers.erase(transfers.begin(), std::next(token));
      if (fifo != out) continue;
      auto& inputs = queued[in];
      while (!inputs.empty() && proved >= inputs.front().elements()) {
        proved -= inputs.front().elements();
        inputs.erase(inputs.begin());
      }
    }
    EXPECT_TRUE(queued[out].empty()) << "outputs that nobody waited for";
    return seen;
  }
};

void add_steps(Column& column, int steps, std::int64_t iterations) {
  SequenceBuilder builder(column.design);
  for (int i = 0; i < steps; ++i) {
    builder.add(column.in, column.input, 0, {{iterations, 0}, {1, 0}, {1, 0}, {64, 1}});
    builder.add_contiguous(column.out, column.output, 0, iterations * 64);
    builder.end_step();
  }
  builder.finish();
}

TEST(SequenceBuilder, OneStepIsOneTransferEachAndOneWait) {
  Column column;
  add_steps(column, 1, 8);
  EXPECT_EQ(column.design.sequence().ops.size(), 3u);
  EXPECT_EQ(column.walk().awaits, 1);
}

TEST(SequenceBuilder, AsManyStepsAsTheQueuesHoldNeedOneWait) {
  Column column;
  add_steps(column, 4, 8);
  const auto seen = column.walk();
  EXPECT_EQ(seen.awaits, 1);
  EXPECT_EQ(seen.most_queued, 4u);
}

TEST(SequenceBuilder, QueuesNeverHoldMoreThanFourTasks) {
  for (const int steps : {5, 6, 7, 8, 9, 31}) {
    Column column;
    add_steps(column, steps, 8);
    const auto seen = column.walk();
    EXPECT_LE(seen.most_queued, 4u);
    EXPECT_EQ(seen.elements_in, steps * 8 * 64);
    EXPECT_EQ(seen.elements_out, steps * 8 * 64);
    EXPECT_EQ(seen.awaits, (steps + 1) / 2) << "one wait for every two steps";
  }
}

TEST(SequenceBuilder, TransfersOfMoreThan64IterationsAreSplit) {
  Column column;
  add_steps(column, 3, 100);
  const auto seen = column.walk();
  EXPECT_EQ(seen.elements_in, 3 * 100 * 64);
  EXPECT_LE(seen.most_queued, 4u);
}

TEST(SequenceBuilder, PartsOfASplitTransferContinueWhereTheLastOneEnded) {
  Column column;
  SequenceBuilder builder(column.design);
  builder.add(column.in, column.input, 5, {{70, 1000}, {1, 0}, {2, 100}, {64, 1}});
  builder.finish();
  const auto& first = std::get<Transfer>(column.design.sequence().ops.at(0));
  const auto& second = std::get<Transfer>(column.design.sequence().ops.at(1));
  EXPECT_EQ(first.dimensions[0], (Dimension{64, 1000}));
  EXPECT_EQ(second.dimensions[0], (Dimension{6, 1000}));
  EXPECT_EQ(second.offset, 5 + 64 * 1000);
}

TEST(SequenceBuilder, TransfersOfOneFifoInAStepFollowEachOther) {
  for (const int transfers : {2, 4, 5, 9}) {
    Column column;
    SequenceBuilder builder(column.design);
    for (int step = 0; step < 3; ++step) {
      for (int i = 0; i < transfers; ++i) builder.add_contiguous(column.in, column.input, i * 64, 64);
      builder.add_contiguous(column.out, column.output, 0, transfers * 64);
      builder.end_step();
    }
    builder.finish();
    const auto seen = column.walk();
    EXPECT_EQ(seen.elements_in, 3 * transfers * 64);
    EXPECT_LE(seen.most_queued, 4u) << transfers;
  }
}

TEST(SequenceBuilder, WritesTheSequenceThatItIsMadeFor) {
  Column column;
  column.design.sequences.push_back(column.design.sequence());
  SequenceBuilder builder(column.design, 2, 1);
  builder.add_contiguous(column.out, column.output, 0, 64);
  builder.finish();
  EXPECT_TRUE(column.design.sequence(0).ops.empty());
  EXPECT_EQ(column.design.sequence(1).ops.size(), 2u);
}

TEST(SequenceBuilder, AStepLongerThanTheQueueWaitsForItsOwnInputs) {
  Column column;
  add_steps(column, 2, 64 * 10);
  const auto seen = column.walk();
  EXPECT_EQ(seen.elements_in, 2 * 640 * 64);
  EXPECT_LE(seen.most_queued, 4u);
}

// What a channel of few transfers waits for may need much of one of many.
TEST(SequenceBuilder, AnInputIsAwaitedOnlyWhenTheOthersHaveBeenGivenTheSameShare) {
  Column column;
  const auto many = column.shim({.name = "many", .kind = Kind::column});
  SequenceBuilder builder(column.design);
  for (int i = 0; i < 6; ++i) {
    builder.add_contiguous(column.in, column.input, 0, 6 * 64);
    for (int j = 0; j < 6; ++j) builder.add_contiguous(many, column.input, 0, 64);
  }
  builder.add_contiguous(column.out, column.output, 0, 36 * 64);
  builder.finish();
  std::int64_t of_many = 0, awaited = 0;
  for (const auto& op : column.design.sequence().ops) {
    if (const auto* transfer = std::get_if<Transfer>(&op)) {
      if (transfer->fifo == many) of_many += transfer->elements();
    } else if (std::get<Await>(op).fifo == column.in) {
      awaited += 6 * 64;
      EXPECT_GE(of_many, awaited);
    }
  }
  EXPECT_EQ(of_many, 36 * 64);
}

TEST(SequenceBuilder, AColumnThatEndsEarlierIsWaitedForToo) {
  Column column;
  const auto other = column.shim({.name = "other", .kind = Kind::result});
  SequenceBuilder builder(column.design);
  for (int i = 0; i < 7; ++i) {
    builder.add_contiguous(column.out, column.output, 0, 64);
    if (i < 5) builder.add_contiguous(other, column.output, 64, 64);
    builder.end_step();
  }
  builder.finish();
  int unproved = 0;
  for (const auto& op : column.design.sequence().ops) {
    if (const auto* transfer = std::get_if<Transfer>(&op)) {
      if (transfer->fifo == other) ++unproved;
    } else if (std::get<Await>(op).fifo == other) {
      unproved = 0;
    }
  }
  EXPECT_EQ(unproved, 0);
}

TEST(SequenceBuilder, TheLongestRunDividesTheElementsAndFitsADimension) {
  const auto shim = architecture(Generation::npu1).dma(TileKind::shim);
  EXPECT_EQ(longest_run(4096, DataType::bf16, shim), 1024);  // 512 words; 2048 elements would be 1024
  EXPECT_EQ(longest_run(4096, DataType::i8, shim), 2048);
  EXPECT_EQ(longest_run(1000, DataType::bf16, shim), 1000);
}

}  // namespace
}  // namespace npubench
