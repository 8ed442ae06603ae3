#include <npubench/design/place_argument.h>

#include <gmock/gmock.h>

#include <npubench/base/error.h>

namespace npubench {
namespace {

using Shape = std::array<Dimension, 4>;

RuntimeSequence sequence_of(std::int64_t offset, const Shape& dimensions) {
  RuntimeSequence sequence;
  sequence.arguments.push_back({.name = "x", .type = {{16, 512}, DataType::bf16}});
  sequence.ops.push_back(Transfer{.argument = 0, .offset = offset, .dimensions = dimensions});
  return sequence;
}

Transfer placed(std::int64_t offset, const Shape& dimensions, const HostView& place) {
  auto sequence = sequence_of(offset, dimensions);
  place_argument(sequence, 0, place, Generation::npu1);
  EXPECT_EQ(sequence.arguments[0].type.elements(), place.elements);
  return std::get<Transfer>(sequence.ops[0]);
}

TEST(PlaceArgument, ShiftsOffsets) {
  const auto transfer = placed(100, {{{1, 0}, {1, 0}, {1, 0}, {64, 1}}}, {.offset = 8192, .elements = 16384});
  EXPECT_EQ(transfer.offset, 8292);
  EXPECT_EQ(transfer.dimensions, (Shape{{{1, 0}, {1, 0}, {1, 0}, {64, 1}}}));
}

TEST(PlaceArgument, PutsRowsFurtherApart) {
  const auto transfer = placed(2 * 512, {{{2, 4096}, {8, 64}, {8, 512}, {64, 1}}},
                               {.offset = 520, .width = 512, .stride = 520, .elements = 17 * 520});
  EXPECT_EQ(transfer.offset, 520 + 2 * 520);
  EXPECT_EQ(transfer.dimensions, (Shape{{{2, 4160}, {8, 64}, {8, 520}, {64, 1}}}));
}

TEST(PlaceArgument, CutsARunIntoRows) {
  const auto transfer =
      placed(1024, {{{1, 0}, {1, 0}, {1, 0}, {2048, 1}}}, {.width = 512, .stride = 520, .elements = 16 * 520});
  EXPECT_EQ(transfer.offset, 1040);
  EXPECT_EQ(transfer.dimensions, (Shape{{{1, 0}, {4, 520}, {1, 0}, {512, 1}}}));
}

TEST(PlaceArgument, CutsRowsThatADescriptorCannotCount) {
  const auto transfer =
      placed(0, {{{1, 0}, {1, 0}, {1, 0}, {8192, 1}}}, {.width = 2048, .stride = 2056, .elements = 4 * 2056});
  EXPECT_EQ(transfer.dimensions, (Shape{{{1, 0}, {4, 2056}, {2, 1024}, {1024, 1}}}));
}

TEST(PlaceArgument, CountsRowsOfOneDistanceInOneDimension) {
  const auto transfer =
      placed(0, {{{3, 8192}, {2, 4096}, {4, 1024}, {1024, 1}}}, {.width = 512, .stride = 520, .elements = 48 * 520});
  EXPECT_EQ(transfer.dimensions, (Shape{{{3, 8320}, {16, 520}, {1, 0}, {512, 1}}}));
}

TEST(PlaceArgument, LetsRowsThatAreReadOverlap) {
  const auto transfer =
      placed(0, {{{1, 0}, {1, 0}, {8, 512}, {512, 1}}}, {.width = 512, .stride = 88, .elements = 4096});
  EXPECT_EQ(transfer.dimensions, (Shape{{{1, 0}, {8, 88}, {1, 0}, {512, 1}}}));
}

TEST(PlaceArgument, KeepsRepeats) {
  const auto transfer =
      placed(0, {{{3, 0}, {1, 0}, {8, 512}, {512, 1}}}, {.width = 512, .stride = 520, .elements = 16 * 520});
  EXPECT_EQ(transfer.dimensions, (Shape{{{3, 0}, {8, 520}, {1, 0}, {512, 1}}}));
}

TEST(PlaceArgument, RefusesTransfersThatDoNotFollowTheRows) {
  const HostView place{.width = 512, .stride = 520, .elements = 16 * 520};
  EXPECT_THROW((void)placed(0, {{{1, 0}, {1, 0}, {1, 0}, {768, 1}}}, place), Error);
  EXPECT_THROW((void)placed(256, {{{1, 0}, {1, 0}, {1, 0}, {512, 1}}}, place), Error);
  EXPECT_THROW((void)placed(0, {{{1, 0}, {4, 1024}, {8, 64}, {1024, 1}}}, place), Error);
}

TEST(PlaceArgument, RefusesAnArgumentThatIsNotThere) {
  auto sequence = sequence_of(0, {{{1, 0}, {1, 0}, {1, 0}, {64, 1}}});
  EXPECT_THROW(place_argument(sequence, 1, {.elements = 10}, Generation::npu1), Error);
}

}  // namespace
}  // namespace npubench
