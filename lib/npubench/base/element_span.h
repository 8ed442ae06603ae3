// A borrowed, typed, contiguous run of elements whose type is known at run time.
#pragma once

#include <cstddef>
#include <span>
#include <type_traits>
#include <utility>

#include <npubench/base/data_type.h>

namespace npubench {
namespace detail {

/// Of what converts to a std::span.
template <class R>
using SpannedElement = std::remove_cv_t<typename decltype(std::span(std::declval<const R&>()))::element_type>;

}  // namespace detail

/// What kernels take as inputs: `span`s, vectors and arrays of float, bfloat16, int8_t, int16_t or int32_t convert to
/// it. It owns nothing.
class ElementSpan {
 public:
  template <class R, Element T = detail::SpannedElement<R>>
  ElementSpan(const R& range)  // NOLINT(google-explicit-constructor): a view, like std::span
      : ElementSpan(data_type_of<T>, std::as_bytes(std::span(range))) {}

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
