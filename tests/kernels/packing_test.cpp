#include <npubench/kernels/packing.h>

#include <cstring>
#include <limits>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <npubench/base/error.h>

#include "support.h"

namespace npubench {
namespace {

using test::refusal;
using testing::ElementsAre;
using testing::HasSubstr;

constexpr float kInfinity = std::numeric_limits<float>::infinity();
constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();

template <Element T>
std::vector<T> packed(ElementSpan from, const Placement& place, std::int64_t size, FromFloat mode = FromFloat::whole,
                      float scale = 1) {
  std::vector<T> to(static_cast<std::size_t>(size), T(static_cast<T>(-1)));
  pack("A", from, data_type_of<T>, place, std::as_writable_bytes(std::span(to)), mode, scale);
  return to;
}

Placement list(std::int64_t count) { return {.rows = 1, .columns = count, .row_stride = count}; }

TEST(Packing, WritesOnlyThePlacesOfTheMatrix) {
  const std::vector<std::int8_t> matrix{1, 2, 3, 4};
  const Placement place{.rows = 2, .columns = 2, .row_stride = 4, .offset = 1};
  EXPECT_THAT(packed<std::int8_t>(matrix, place, 8), ElementsAre(-1, 1, 2, -1, -1, 3, 4, -1));
}

TEST(Packing, UnpackingIsItsInverse) {
  const auto matrix = test::uniform<std::int16_t>(15, -1000, 1000, 1);
  const Placement place{.rows = 3, .columns = 5, .row_stride = 8, .offset = 2};
  const auto padded = packed<std::int16_t>(matrix, place, 32);
  std::vector<std::byte> out;
  unpack_rows(std::as_bytes(std::span(padded)), DataType::i16, place, out);
  ASSERT_EQ(out.size(), matrix.size() * 2);
  EXPECT_EQ(std::memcmp(out.data(), matrix.data(), out.size()), 0);
}

TEST(Packing, FloatsBecomeTheNearestBf16TiesToEven) {
  // 1 + 2^-8 lies halfway between 1 and 1 + 2^-7; 1 + 3 * 2^-8 halfway between 1 + 2^-7 and 1 + 2^-6.
  const std::vector<float> values{1.0f + 0x1p-8f, 1.0f + 3 * 0x1p-8f, -2.5f};
  EXPECT_THAT(packed<bfloat16>(values, list(3), 3),
              ElementsAre(bfloat16(1.0f), bfloat16(1.0f + 0x1p-6f), bfloat16(-2.5f)));
}

TEST(Packing, QuantizingDividesByTheScaleRoundsHalfToEvenAndSaturates) {
  const std::vector<float> values{0.25f, 0.75f, 1.25f, -0.25f, -0.75f, 1000.0f, -1000.0f, 63.5f};
  EXPECT_THAT(packed<std::int8_t>(values, list(8), 8, FromFloat::quantize, 0.5f),
              ElementsAre(0, 2, 2, 0, -2, 127, -128, 127));
}

TEST(Packing, WholeNumbersAreTakenAsTheyAre) {
  const std::vector<float> values{-128, 127, 0};
  EXPECT_THAT(packed<std::int8_t>(values, list(3), 3), ElementsAre(-128, 127, 0));
}

TEST(Packing, FractionsAndNumbersOutOfRangeAreRefusedForIntegers) {
  EXPECT_EQ(refusal([] {
              packed<std::int8_t>(std::vector<float>{1, 0.5f}, list(2), 2);
            }),
            "A[1] is 0.5, i8 takes whole numbers from -128 to 127");
  EXPECT_EQ(refusal([] { packed<std::int8_t>(std::vector<float>{128}, list(1), 1); }),
            "A[0] is 128, i8 takes whole numbers from -128 to 127");
  EXPECT_THAT(refusal([] { packed<std::int32_t>(std::vector<float>{2147483648.0f}, list(1), 1); }),
              HasSubstr("i32 takes whole numbers"));
}

TEST(Packing, AWrongSizeIsRefusedWithTheSizeNeeded) {
  const std::vector<std::int8_t> values(100);
  const Placement place{.rows = 64, .columns = 64, .row_stride = 64};
  EXPECT_EQ(refusal([&] { packed<std::int8_t>(values, place, 4096); }), "A has 100 elements, 64 x 64 needs 4096");
  EXPECT_EQ(refusal([&] { packed<std::int8_t>(values, list(99), 99); }), "A has 100 elements, 99 are needed");
}

TEST(Packing, AnotherTypeIsRefusedWithTheTypesTaken) {
  const std::vector<std::int16_t> values(4);
  EXPECT_EQ(refusal([&] { packed<std::int8_t>(values, list(4), 4); }), "A is of i16: give it as i8 or f32");
  EXPECT_EQ(refusal([&] { packed<float>(values, list(4), 4); }), "A is of i16: give it as f32");
}

TEST(Packing, NaNIsRefusedWithItsPosition) {
  std::vector<float> values(12, 1.0f);
  values[7] = kNaN;
  const Placement place{.rows = 3, .columns = 4, .row_stride = 4};
  const std::string message = "A[1, 3] is NaN: inputs must be finite";
  EXPECT_EQ(refusal([&] { packed<bfloat16>(values, place, 12); }), message);
  EXPECT_EQ(refusal([&] { packed<std::int8_t>(values, place, 12); }), message);
  EXPECT_EQ(refusal([&] { packed<std::int8_t>(values, place, 12, FromFloat::quantize); }), message);
  EXPECT_EQ(refusal([&] { packed<float>(values, place, 12); }), message);
}

TEST(Packing, InfinityIsRefusedWithItsPosition) {
  std::vector<bfloat16> values(4, bfloat16(1.0f));
  values[2] = bfloat16(-kInfinity);
  EXPECT_EQ(refusal([&] { packed<bfloat16>(values, list(4), 4); }), "A[2] is infinite: inputs must be finite");
}

TEST(Packing, AFloatThatRoundsToInfinityIsRefused) {
  const std::vector<float> values{std::numeric_limits<float>::max()};
  EXPECT_THAT(refusal([&] { packed<bfloat16>(values, list(1), 1); }), HasSubstr("beyond what bf16 can hold"));
}

}  // namespace
}  // namespace npubench
