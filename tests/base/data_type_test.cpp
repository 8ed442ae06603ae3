#include <npubench/base/data_type.h>

#include <gmock/gmock.h>

#include <npubench/base/error.h>

namespace npubench {
namespace {

constexpr DataType kAll[] = {DataType::bf16, DataType::i8, DataType::i16, DataType::i32, DataType::f32};

TEST(DataType, HasTheSizeOfItsElement) {
  for (const auto type : kAll) {
    EXPECT_EQ(size_of(type), visit_element(type, [](auto element) { return sizeof(element); })) << name(type);
  }
}

TEST(DataType, IsFoundByItsName) {
  for (const auto type : kAll) EXPECT_EQ(parse_data_type(name(type)), type);
}

TEST(DataType, ThatIsUnknownIsAnErrorThatListsTheOthers) {
  try {
    parse_data_type("fp8");
    FAIL() << "no error";
  } catch (const Error& error) {
    EXPECT_EQ(error.category(), ErrorCategory::invalid_argument);
    EXPECT_THAT(error.what(),
                testing::AllOf(testing::HasSubstr("'fp8'"), testing::HasSubstr("bf16, i8, i16, i32, f32")));
  }
}

TEST(DataType, IsKnownOfACppType) {
  for (const auto type : kAll) {
    EXPECT_EQ(visit_element(type, [](auto element) { return data_type_of<decltype(element)>; }), type);
  }
}

TEST(DataType, IsAnIntegerOrNot) {
  EXPECT_TRUE(is_integer(DataType::i8));
  EXPECT_TRUE(is_integer(DataType::i16));
  EXPECT_TRUE(is_integer(DataType::i32));
  EXPECT_FALSE(is_integer(DataType::bf16));
  EXPECT_FALSE(is_integer(DataType::f32));
}

TEST(Element, AreTheFiveTypesOnly) {
  EXPECT_TRUE(Element<bfloat16>);
  EXPECT_TRUE(Element<std::int8_t>);
  EXPECT_FALSE(Element<double>);
  EXPECT_FALSE(Element<std::uint8_t>);
}

}  // namespace
}  // namespace npubench
