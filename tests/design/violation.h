#pragma once

#include <string>

#include <gmock/gmock.h>

#include <npubench/design/check.h>

namespace npubench::test {

/// Matches violations of which one is at that place and says so.
inline auto says(const std::string& place, const std::string& message) {
  using testing::Field, testing::HasSubstr;
  return testing::Contains(
      testing::AllOf(Field(&Violation::place, HasSubstr(place)), Field(&Violation::message, HasSubstr(message))));
}

}  // namespace npubench::test
