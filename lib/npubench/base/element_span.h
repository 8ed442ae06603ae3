// A borrowed, typed, contiguous run of elements whose type is known at run time.
#pragma once

#include <concepts>
#include <cstddef>
#include <ranges>
#include <span>
#include <type_traits>

#include <npubench/base/data_type.h>

namespace npubench {

/// What kernels take as inputs: `span`s, vectors and arrays of float, bfloat16, int8_t, int16_t or int32_t convert to
/// it. It owns nothing.
class ElementSpan {
 public:
  template <std::ranges::contiguous_range R>
  requires Element<std::remove_cv_t<std::ranges::range_value_t<R>>> ElementSpan(
      const R& range)  // NOLINT(google-explicit-constructor): a view, like std::span
      : type_(data_type_of<std::remove_cv_t<std::ranges::range_value_t<R>>>),
        data_(reinterpret_cast<const std::byte*>(std::ranges::data(range))),
        size_(std::ranges::size(range)) {}

  ElementSpan(DataType type, std::span<const std::byte> bytes)
      : type_(type), data_(bytes.data()), size_(bytes.size() / size_of(type)) {}

  [[nodiscard]] DataType type() const { return type_; }
  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] std::span<const std::byte> bytes() const { return {data_, size_ * size_of(type_)}; }

  /// The elements as T. The type must be the stored one: check type() first.
  template <Element T>
  [[nodiscard]] std::span<const T> as() const {
    return {reinterpret_cast<const T*>(data_), size_};
  }

 private:
  DataType type_;
  const std::byte* data_;
  std::size_t size_;
};

}  // namespace npubench
