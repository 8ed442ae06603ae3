// Shapes of buffers and the order in which a DMA walks through them.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <npubench/base/data_type.h>

namespace npubench {

/// A dense row-major buffer type, as MLIR's memref<64x64xbf16>.
struct MemRef {
  std::vector<std::int64_t> shape{};
  DataType type{};

  [[nodiscard]] std::int64_t elements() const {
    std::int64_t count = 1;
    for (const auto extent : shape) count *= extent;
    return count;
  }
  [[nodiscard]] std::int64_t bytes() const { return elements() * static_cast<std::int64_t>(size_of(type)); }

  friend bool operator==(const MemRef&, const MemRef&) = default;
};

/// "64x64xbf16".
std::string to_string(const MemRef& type);

/// One loop of an access pattern, in elements.
struct Dimension {
  std::int64_t size = 1;
  std::int64_t stride = 1;
  friend bool operator==(const Dimension&, const Dimension&) = default;
};

/// An n-dimensional access pattern, outermost loop first as in mlir-aie. Empty means contiguous.
using Dimensions = std::vector<Dimension>;

/// Elements the pattern walks over: the product of its sizes.
std::int64_t elements(const Dimensions& dimensions);

/// "[<size = 16, stride = 256>, <size = 4, stride = 1>]".
std::string to_string(const Dimensions& dimensions);

}  // namespace npubench
