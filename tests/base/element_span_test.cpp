#include <npubench/base/element_span.h>

#include <array>
#include <type_traits>
#include <vector>

#include <gmock/gmock.h>

namespace npubench {
namespace {

TEST(ElementSpan, TakesAVector) {
  const std::vector<float> values{1, 2, 3};
  const ElementSpan span = values;
  EXPECT_EQ(span.type(), DataType::f32);
  EXPECT_EQ(span.size(), 3u);
  EXPECT_THAT(span.as<float>(), testing::ElementsAre(1, 2, 3));
}

TEST(ElementSpan, TakesAnArray) {
  const std::array<std::int8_t, 2> values{-1, 1};
  EXPECT_EQ(ElementSpan(values).type(), DataType::i8);
}

TEST(ElementSpan, TakesASpanOfConstants) {
  const std::vector<bfloat16> values(4);
  const ElementSpan span = std::span<const bfloat16>(values);
  EXPECT_EQ(span.type(), DataType::bf16);
  EXPECT_EQ(span.bytes().size(), 8u);
}

TEST(ElementSpan, TakesBytesOfAGivenType) {
  const std::vector<std::int32_t> values{5, 6};
  const ElementSpan span(DataType::i32, std::as_bytes(std::span(values)));
  EXPECT_THAT(span.as<std::int32_t>(), testing::ElementsAre(5, 6));
}

TEST(ElementSpan, LeavesOutBytesThatAreNoWholeElement) {
  const std::array<std::byte, 7> bytes{};
  const ElementSpan span(DataType::i16, bytes);
  EXPECT_EQ(span.size(), 3u);
  EXPECT_EQ(span.bytes().size(), 6u);
}

TEST(ElementSpan, TakesNoOtherElements) {
  EXPECT_FALSE((std::is_constructible_v<ElementSpan, const std::vector<double>&>));
}

TEST(ElementSpan, OwnsNothing) {
  std::vector<float> values{1};
  const ElementSpan span = values;
  values[0] = 2;
  EXPECT_EQ(span.as<float>()[0], 2);
}

}  // namespace
}  // namespace npubench
