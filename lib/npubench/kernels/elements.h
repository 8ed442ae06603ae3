// A number of elements, and the extents by which a person says it.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace npubench {

/// A number of elements with its extents: 3072000, or {1500, 2048}. Kernels that treat all elements alike see only the
/// number; names and documents keep the extents.
class Elements {
 public:
  constexpr Elements(std::int64_t count)  // NOLINT(google-explicit-constructor): a number is what it mostly is
      : extents_{count, 1, 1} {}
  constexpr Elements(std::int64_t rows, std::int64_t width) : extents_{rows, width, 1}, dimensions_(2) {}
  constexpr Elements(std::int64_t planes, std::int64_t rows, std::int64_t width)
      : extents_{planes, rows, width}, dimensions_(3) {}

  [[nodiscard]] constexpr std::int64_t count() const { return extents_[0] * extents_[1] * extents_[2]; }
  constexpr operator std::int64_t() const { return count(); }  // NOLINT(google-explicit-constructor)
  [[nodiscard]] constexpr std::span<const std::int64_t> extents() const { return {extents_.data(), dimensions_}; }

  friend constexpr bool operator==(const Elements&, const Elements&) = default;

 private:
  std::array<std::int64_t, 3> extents_;
  std::size_t dimensions_ = 1;
};

}  // namespace npubench
