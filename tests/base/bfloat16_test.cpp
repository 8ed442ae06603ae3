#include <npubench/base/bfloat16.h>

#include <bit>
#include <cmath>
#include <limits>

#include <gtest/gtest.h>

namespace npubench {
namespace {

float float_of(std::uint32_t bits) { return std::bit_cast<float>(bits); }

template <class F>
void for_each_pattern(F f) {
  for (std::uint32_t bits = 0; bits < 0x10000; ++bits) f(static_cast<std::uint16_t>(bits));
}

bool is_nan(std::uint16_t bits) { return (bits & 0x7fff) > 0x7f80; }
bool is_infinite(std::uint16_t bits) { return (bits & 0x7fff) == 0x7f80; }

TEST(Bfloat16, IsTheUpperHalfOfAFloat) {
  for_each_pattern([](std::uint16_t bits) {
    const float value = bfloat16::from_bits(bits);
    ASSERT_EQ(std::bit_cast<std::uint32_t>(value), static_cast<std::uint32_t>(bits) << 16);
  });
}

TEST(Bfloat16, ComesBackFromFloatUnchanged) {
  for_each_pattern([](std::uint16_t bits) {
    if (is_nan(bits)) return;
    ASSERT_EQ(bfloat16(float(bfloat16::from_bits(bits))).bits, bits);
  });
}

TEST(Bfloat16, KeepsNaNANaNOfItsSign) {
  for_each_pattern([](std::uint16_t bits) {
    if (!is_nan(bits)) return;
    const auto result = bfloat16(float(bfloat16::from_bits(bits)));
    ASSERT_TRUE(std::isnan(float(result)));
    ASSERT_EQ(result.bits & 0x8000, bits & 0x8000);
  });
}

TEST(Bfloat16, KeepsANaNWhosePayloadIsInTheLowerHalf) {
  EXPECT_TRUE(std::isnan(float(bfloat16(float_of(0x7f800001)))));
}

TEST(Bfloat16, RoundsTiesToEven) {
  for_each_pattern([](std::uint16_t bits) {
    if (is_nan(bits) || is_infinite(bits)) return;
    const auto tie = float_of(static_cast<std::uint32_t>(bits) << 16 | 0x8000);
    ASSERT_EQ(bfloat16(tie).bits, bits + (bits & 1)) << std::hex << bits;
  });
}

TEST(Bfloat16, RoundsDownJustBelowTheTie) {
  for_each_pattern([](std::uint16_t bits) {
    if (is_nan(bits) || is_infinite(bits)) return;
    ASSERT_EQ(bfloat16(float_of(static_cast<std::uint32_t>(bits) << 16 | 0x7fff)).bits, bits);
  });
}

TEST(Bfloat16, RoundsUpJustAboveTheTie) {
  for_each_pattern([](std::uint16_t bits) {
    if (is_nan(bits) || is_infinite(bits)) return;
    ASSERT_EQ(bfloat16(float_of(static_cast<std::uint32_t>(bits) << 16 | 0x8001)).bits, bits + 1);
  });
}

TEST(Bfloat16, OverflowsToInfinity) {
  EXPECT_EQ(float(bfloat16(std::numeric_limits<float>::max())), std::numeric_limits<float>::infinity());
  EXPECT_EQ(float(bfloat16(std::numeric_limits<float>::lowest())), -std::numeric_limits<float>::infinity());
}

TEST(Bfloat16, KeepsTheSignOfZero) {
  EXPECT_EQ(bfloat16(-0.0f).bits, 0x8000);
  EXPECT_EQ(bfloat16(0.0f).bits, 0x0000);
}

TEST(Bfloat16, KeepsSubnormals) { EXPECT_EQ(bfloat16(0x1p-133f).bits, 1); }

TEST(Bfloat16, ComparesByValue) {
  EXPECT_TRUE(bfloat16(0.0f) == bfloat16(-0.0f));
  EXPECT_FALSE(bfloat16(1.0f) == bfloat16(2.0f));
  const bfloat16 nan(std::numeric_limits<float>::quiet_NaN());
  EXPECT_FALSE(nan == nan);
}

TEST(Bfloat16, IsZeroByDefault) { EXPECT_EQ(float(bfloat16()), 0.0f); }

}  // namespace
}  // namespace npubench
