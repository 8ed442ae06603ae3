#include <npubench/base/error.h>

#include <set>
#include <string>

#include <gtest/gtest.h>

namespace npubench {
namespace {

TEST(Error, ReadsMessageAndRemedy) {
  const Error error(ErrorCategory::not_found, "no device", "use emulated");
  EXPECT_STREQ(error.what(), "no device: use emulated");
  EXPECT_EQ(error.remedy(), "use emulated");
}

TEST(Error, WithoutRemedyReadsTheMessage) { EXPECT_STREQ(Error(ErrorCategory::device, "failed").what(), "failed"); }

TEST(Error, KeepsItsCategory) { EXPECT_EQ(Error(ErrorCategory::io, "full").category(), ErrorCategory::io); }

TEST(Error, IsAStandardException) { EXPECT_THROW(throw Error(ErrorCategory::io, "full"), std::runtime_error); }

TEST(ErrorCategory, HasANameOfItsOwn) {
  std::set<std::string> names;
  for (const auto category : {ErrorCategory::invalid_argument, ErrorCategory::does_not_fit, ErrorCategory::unsupported,
                              ErrorCategory::not_found, ErrorCategory::io, ErrorCategory::context_limit,
                              ErrorCategory::device, ErrorCategory::interrupted}) {
    names.emplace(name(category));
  }
  EXPECT_EQ(names.size(), 8u);
}

}  // namespace
}  // namespace npubench
