// Names of parameterised tests.
#pragma once

#include <algorithm>
#include <string>

namespace npubench::test {

/// The text with an underscore for whatever Google Test takes in no name: "Matmul_i8_i8_tile_32_160x128x96".
inline std::string test_name(std::string text) {
  const auto allowed = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  };
  std::ranges::replace_if(
      text, [&](char c) { return !allowed(c); }, '_');
  return text;
}

}  // namespace npubench::test
