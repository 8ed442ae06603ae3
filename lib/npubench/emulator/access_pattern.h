// The order in which a buffer descriptor walks through memory, compiled to runs of contiguous bytes.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include <npubench/design/memref.h>

namespace npubench {

/// At most four loops around a contiguous run. Positions count bytes of the stream.
class AccessPattern {
 public:
  /// `dimensions` in elements of `element_bytes`, outermost first; empty means `bytes` contiguous bytes. Neighbouring
  /// loops that walk on contiguously are merged, so run_bytes() is what memory sees as one run.
  AccessPattern(const Dimensions& dimensions, std::int64_t element_bytes, std::int64_t bytes);

  [[nodiscard]] std::int64_t bytes() const { return bytes_; }
  [[nodiscard]] std::int64_t run_bytes() const { return run_; }
  /// From one run to the next, within the innermost loop around them; 0 where there is none.
  [[nodiscard]] std::int64_t run_stride() const { return levels_.back().size > 1 ? levels_.back().stride : 0; }
  /// The greatest number that divides the distances between all runs.
  [[nodiscard]] std::int64_t alignment() const;
  [[nodiscard]] bool contiguous() const { return run_ == bytes_; }

  /// The first byte after the highest one touched, from the base.
  [[nodiscard]] std::int64_t extent() const;

  /// Copies stream bytes [position, position + count) from memory at `base` to `out`.
  void gather(const std::byte* base, std::int64_t position, std::int64_t count, std::byte* out) const;

  /// Copies `count` stream bytes from `in` into memory at `base`, from `position` of the stream on.
  void scatter(const std::byte* in, std::int64_t position, std::int64_t count, std::byte* base) const;

 private:
  struct Level {
    std::int64_t size = 1;
    std::int64_t stride = 0;  // bytes
  };
  class Cursor;
  template <bool to_stream>
  void walk(std::byte* memory, std::int64_t position, std::int64_t count, std::byte* stream) const;

  std::array<Level, 4> levels_{};  // outermost first; unused ones have size 1
  std::int64_t run_ = 0;
  std::int64_t bytes_ = 0;
};

}  // namespace npubench
