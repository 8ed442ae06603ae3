// Types, lists and patterns of the MLIR that is printed.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <npubench/design/design.h>

#include "scanner.h"

namespace npubench::test {

inline MemRef read_memref(Scanner& line) {
  line.want("memref<");
  MemRef type;
  auto text = line.word();  // "64x64xbf16"
  for (auto at = text.find('x'); at != std::string::npos; at = text.find('x')) {
    type.shape.push_back(std::stoll(text.substr(0, at)));
    text.erase(0, at + 1);
  }
  type.type = parse_data_type(text);
  line.want(">");
  return type;
}

inline Dimensions read_dimensions(Scanner& line) {
  Dimensions dimensions;
  line.want("[");
  while (!line.eat("]")) {
    Dimension dimension;
    line.want("<size =");
    dimension.size = line.integer();
    line.want(", stride =");
    dimension.stride = line.integer();
    line.want(">");
    line.eat(",");
    dimensions.push_back(dimension);
  }
  return dimensions;
}

inline std::vector<std::int64_t> read_integers(Scanner& line) {
  std::vector<std::int64_t> values;
  line.want("[");
  while (!line.eat("]")) {
    values.push_back(line.integer());
    line.eat(",");
  }
  return values;
}

/// Of a list, or of a list of them.
inline std::vector<std::int64_t> read_elements(Scanner& line) {
  if (!line.sees("[[")) return read_integers(line);
  std::vector<std::int64_t> values;
  line.want("[");
  while (!line.eat("]")) {
    for (const auto value : read_integers(line)) values.push_back(value);
    line.eat(",");
  }
  return values;
}

}  // namespace npubench::test
