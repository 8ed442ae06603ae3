// Elements of a type known at run time, owned.
#pragma once

#include <cstddef>
#include <vector>

#include <npubench/base/element_span.h>

namespace npubench {

struct Tensor {
  DataType type{};
  std::vector<std::byte> bytes{};

  [[nodiscard]] ElementSpan view() const { return {type, bytes}; }
};

}  // namespace npubench
