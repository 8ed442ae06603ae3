// Pages of the documentation, and objects of core code.
#pragma once

#include <fstream>
#include <sstream>
#include <string>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <npubench/estimate/estimate.h>

namespace npubench::test {

inline RecordableObject recordable(const std::string& name) {
  return RecordableObject(fmt::format("{}/{}.so", NPUBENCH_ESTIMATE_OBJECTS, name));
}

inline std::string core_timing_page() {
  std::ifstream file(NPUBENCH_DOCS "/core-timing.md");
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

/// That docs/core-timing.md has this table.
inline void expect_on_page(const std::string& table) {
  EXPECT_NE(core_timing_page().find("\n" + table + "\n"), std::string::npos) << "put this into docs/core-timing.md:\n"
                                                                             << table;
}

}  // namespace npubench::test
