// Vectors, accumulators and masks.
#pragma once

#include "types.h"

namespace aie {

template <unsigned Elems>
class mask {
 public:
  static_assert(Elems <= 64);
  std::uint64_t bits = 0;
  std::uint32_t id = 0;

  static mask from_uint32(unsigned bits) {
    static_assert(Elems <= 32);
    mask result;
    result.bits = bits;
    result.id = detail::tell({.operation = detail::Operation::mask, .lanes = Elems, .immediate = bits},
                             __builtin_return_address(0));
    return result;
  }
};

template <class T, unsigned Elems>
class vector {
 public:
  static_assert(detail::is_element_v<T>);
  static_assert(detail::is_power_of_2(Elems) && sizeof(T) * 8 * Elems >= 128 && sizeof(T) * 8 * Elems <= 4096,
                "vectors have 128 bits or a power of two times that");
  using value_type = T;
  std::array<T, Elems> data{};
  std::uint32_t id = 0;

  static constexpr unsigned size() { return Elems; }
  [[nodiscard]] T get(unsigned index) const {
    detail::tell({.operation = detail::Operation::scalar, .type = detail::type_of<T>(), .lanes = Elems},
                 __builtin_return_address(0), {id});
    return data.at(index);
  }

  template <class To>
  [[nodiscard]] auto cast_to() const {
    vector<To, Elems * sizeof(T) / sizeof(To)> result;
    static_assert(sizeof(result.data) == sizeof(data));
    result.data = std::bit_cast<decltype(result.data)>(data);
    result.id = id;
    return result;
  }

  template <unsigned Out>
  [[nodiscard]] vector<T, Out> extract(unsigned index) const {
    static_assert(Out <= Elems);
    if (index >= Elems / Out) detail::refuse("extract of a part that is not there");
    vector<T, Out> result;
    std::copy_n(data.begin() + index * Out, Out, result.data.begin());
    result.id = detail::tell(
        {.operation = detail::Operation::extract, .type = detail::type_of<T>(), .lanes = Out, .immediate = index},
        __builtin_return_address(0), {id});
    return result;
  }
};

template <class Tag, unsigned Elems>
class accum {
 public:
  static_assert(std::is_same_v<Tag, accfloat> || std::is_same_v<Tag, acc32> || std::is_same_v<Tag, acc64>);
  static_assert(detail::is_power_of_2(Elems) && Elems >= 8 && Elems <= 128);
  using value_type = Tag;
  using element = std::conditional_t<std::is_same_v<Tag, accfloat>, float,
                                     std::conditional_t<std::is_same_v<Tag, acc32>, std::int32_t, std::int64_t>>;
  std::array<element, Elems> data{};
  std::uint32_t id = 0;

  accum() = default;
  template <class T>
  explicit accum(const vector<T, Elems>& v, int shift = 0) {
    take(v, shift, __builtin_return_address(0));
  }

  static constexpr unsigned size() { return Elems; }

  template <class T>
  void from_vector(const vector<T, Elems>& v, int shift = 0) {
    take(v, shift, __builtin_return_address(0));
  }

  template <class T>
  [[nodiscard]] vector<T, Elems> to_vector(int shift = 0) const {
    return give<T>(shift, __builtin_return_address(0));
  }

  template <unsigned Out>
  [[nodiscard]] accum<Tag, Out> extract(unsigned index) const {
    static_assert(Out <= Elems);
    if (index >= Elems / Out) detail::refuse("extract of a part that is not there");
    accum<Tag, Out> result;
    std::copy_n(data.begin() + index * Out, Out, result.data.begin());
    result.id = detail::tell(
        {.operation = detail::Operation::extract, .type = detail::type_of<Tag>(), .lanes = Out, .immediate = index},
        __builtin_return_address(0), {id});
    return result;
  }

  /// Of the model: what from_vector and to_vector do, asked for from `site`.
  template <class T>
  void take(const vector<T, Elems>& v, int shift, const void* site) {
    static_assert(std::is_same_v<Tag, accfloat> == (std::is_same_v<T, float> || std::is_same_v<T, bfloat16>),
                  "floats into accfloat, integers into acc32 or acc64");
    if (std::is_same_v<Tag, acc32> && std::is_same_v<T, int32> && shift != 0)
      detail::refuse("acc32 takes int32 unshifted only");
    for (unsigned i = 0; i < Elems; ++i) {
      if constexpr (std::is_integral_v<T>) {
        data[i] = static_cast<element>(static_cast<std::int64_t>(v.data[i]) << shift);
      } else {
        data[i] = static_cast<float>(v.data[i]);
      }
    }
    id = detail::tell({.operation = detail::Operation::widen,
                       .type = detail::type_of<Tag>(),
                       .from = detail::type_of<T>(),
                       .lanes = Elems,
                       .immediate = static_cast<std::uint32_t>(shift)},
                      site, {v.id});
  }
  template <class T>
  [[nodiscard]] vector<T, Elems> give(int shift, const void* site) const {
    vector<T, Elems> result;
    for (unsigned i = 0; i < Elems; ++i) {
      if constexpr (!std::is_same_v<Tag, accfloat>) {
        static_assert(std::is_integral_v<T>);
        result.data[i] = detail::srs<T>(data[i], shift);
      } else if constexpr (std::is_same_v<T, float>) {
        result.data[i] = data[i];
      } else {
        static_assert(std::is_same_v<T, bfloat16>);
        result.data[i] = detail::to_bfloat16(data[i]);
      }
    }
    result.id = detail::tell({.operation = detail::Operation::narrow,
                              .type = detail::type_of<T>(),
                              .from = detail::type_of<Tag>(),
                              .lanes = Elems,
                              .immediate = static_cast<std::uint32_t>(shift)},
                             site, {id});
    return result;
  }
};

}  // namespace aie
