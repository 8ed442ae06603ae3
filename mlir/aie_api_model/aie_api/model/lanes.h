// What is done to lanes: moved, compared, chosen, added, shifted.
#pragma once

#include "vectors.h"

namespace aie {
namespace detail {

/// One operation of two vectors, lane by lane.
template <class T, unsigned Elems, class F>
vector<T, Elems> lane_by_lane(Operation operation, const vector<T, Elems>& a, const vector<T, Elems>& b,
                              const void* site, const F& f) {
  vector<T, Elems> result;
  for (unsigned i = 0; i < Elems; ++i) result.data[i] = f(a.data[i], b.data[i]);
  result.id =
      tell({.operation = operation, .type = type_of<T>(), .from = type_of<T>(), .lanes = Elems}, site, {a.id, b.id});
  return result;
}
template <class T, unsigned Elems, class F>
vector<T, Elems> lane_by_lane(Operation operation, const vector<T, Elems>& a, const void* site, const F& f) {
  vector<T, Elems> result;
  for (unsigned i = 0; i < Elems; ++i) result.data[i] = f(a.data[i]);
  result.id = tell({.operation = operation, .type = type_of<T>(), .from = type_of<T>(), .lanes = Elems}, site, {a.id});
  return result;
}
template <class T, unsigned Elems, class F>
mask<Elems> compared(const vector<T, Elems>& a, const vector<T, Elems>& b, const void* site, const F& f) {
  mask<Elems> result;
  for (unsigned i = 0; i < Elems; ++i) result.bits |= (f(a.data[i], b.data[i]) ? std::uint64_t{1} : 0u) << i;
  result.id = tell({.operation = Operation::compare, .type = type_of<T>(), .from = type_of<T>(), .lanes = Elems}, site,
                   {a.id, b.id});
  return result;
}

template <class T, unsigned Elems>
vector<T, Elems> broadcast(T value, const void* site) {
  vector<T, Elems> result;
  result.data.fill(value);
  result.id = tell(
      {.operation = Operation::broadcast, .type = type_of<T>(), .lanes = Elems, .immediate = bits_of(value)}, site);
  return result;
}

template <class T>
using Unsigned = std::make_unsigned_t<std::conditional_t<std::is_integral_v<T>, T, int>>;

/// Integers wrap; f32 by way of the accumulators' adders.
template <class T>
T sum(T a, T b) {
  if constexpr (std::is_integral_v<T>) {
    return static_cast<T>(static_cast<Unsigned<T>>(a) + static_cast<Unsigned<T>>(b));
  } else {
    return T(float(a) + float(b));
  }
}
template <class T>
T difference(T a, T b) {
  if constexpr (std::is_integral_v<T>) {
    return static_cast<T>(static_cast<Unsigned<T>>(a) - static_cast<Unsigned<T>>(b));
  } else {
    return T(float(a) - float(b));
  }
}

}  // namespace detail

template <class T, unsigned Elems>
vector<T, Elems> broadcast(T value) {
  return detail::broadcast<T, Elems>(value, __builtin_return_address(0));
}
template <class T, unsigned Elems>
vector<T, Elems> zeros() {
  return detail::broadcast<T, Elems>(T(0), __builtin_return_address(0));
}
template <class T, unsigned Elems>
vector<T, 2 * Elems> concat(const vector<T, Elems>& low, const vector<T, Elems>& high) {
  vector<T, 2 * Elems> result;
  std::copy_n(low.data.begin(), Elems, result.data.begin());
  std::copy_n(high.data.begin(), Elems, result.data.begin() + Elems);
  result.id = detail::tell({.operation = detail::Operation::concat, .type = detail::type_of<T>(), .lanes = 2 * Elems},
                           __builtin_return_address(0), {low.id, high.id});
  return result;
}
template <class T, unsigned Elems>
vector<T, Elems> shuffle_down_rotate(const vector<T, Elems>& v, unsigned n) {
  vector<T, Elems> result;
  for (unsigned i = 0; i < Elems; ++i) result.data[i] = v.data[(i + n) % Elems];
  result.id = detail::tell(
      {.operation = detail::Operation::rotate, .type = detail::type_of<T>(), .lanes = Elems, .immediate = n},
      __builtin_return_address(0), {v.id});
  return result;
}
/// Every second element from the first on: one shuffle, of a register.
template <class T, unsigned Elems>
vector<T, Elems / 2> filter_even(const vector<T, Elems>& v) {
  static_assert(sizeof(T) * 8 * Elems == 512, "the model knows it of one register");
  vector<T, Elems / 2> result;
  for (unsigned i = 0; i < Elems / 2; ++i) result.data[i] = v.data[2 * i];
  result.id = detail::tell(
      {.operation = detail::Operation::rotate, .type = detail::type_of<T>(), .lanes = Elems / 2, .immediate = 1000},
      __builtin_return_address(0), {v.id});
  return result;
}
/// A row-major matrix of rows x columns.
template <class T, unsigned Elems>
vector<T, Elems> transpose(const vector<T, Elems>& v, unsigned rows, unsigned columns) {
  if (rows * columns != Elems) detail::refuse("transpose: rows times columns are not the elements");
  vector<T, Elems> result;
  for (unsigned row = 0; row < rows; ++row) {
    for (unsigned column = 0; column < columns; ++column) {
      result.data[column * rows + row] = v.data[row * columns + column];
    }
  }
  result.id = detail::tell({.operation = detail::Operation::transpose,
                            .type = detail::type_of<T>(),
                            .lanes = Elems,
                            .m = static_cast<std::uint8_t>(rows),
                            .k = static_cast<std::uint8_t>(columns)},
                           __builtin_return_address(0), {v.id});
  return result;
}

/// Lanes of a where a < b: integers and bf16, not f32.
template <class T, unsigned Elems>
mask<Elems> lt(const vector<T, Elems>& a, const vector<T, Elems>& b) {
  static_assert(!std::is_same_v<T, float>);
  return detail::compared(a, b, __builtin_return_address(0), [](T x, T y) { return x < y; });
}
template <class T, unsigned Elems>
mask<Elems> ge(const vector<T, Elems>& a, const vector<T, Elems>& b) {
  static_assert(!std::is_same_v<T, float>);
  return detail::compared(a, b, __builtin_return_address(0), [](T x, T y) { return x >= y; });
}
/// b where the mask is set, else a.
template <class T, unsigned Elems>
vector<T, Elems> select(const vector<T, Elems>& a, const vector<T, Elems>& b, const mask<Elems>& m) {
  vector<T, Elems> result;
  for (unsigned i = 0; i < Elems; ++i) result.data[i] = (m.bits >> i & 1u) != 0 ? b.data[i] : a.data[i];
  result.id = detail::tell({.operation = detail::Operation::choose,
                            .type = detail::type_of<T>(),
                            .from = detail::type_of<T>(),
                            .lanes = Elems},
                           __builtin_return_address(0), {a.id, b.id, m.id});
  return result;
}

template <class T, unsigned Elems>
vector<T, Elems> add(const vector<T, Elems>& a, const vector<T, Elems>& b) {
  return detail::lane_by_lane(detail::Operation::add, a, b, __builtin_return_address(0), detail::sum<T>);
}
template <class T, unsigned Elems>
vector<T, Elems> sub(const vector<T, Elems>& a, const vector<T, Elems>& b) {
  return detail::lane_by_lane(detail::Operation::subtract, a, b, __builtin_return_address(0), detail::difference<T>);
}
/// Of accumulators, and of an accumulator and a vector.
template <class Tag, unsigned Elems>
accum<Tag, Elems> add(const accum<Tag, Elems>& a, const accum<Tag, Elems>& b) {
  accum<Tag, Elems> result;
  for (unsigned i = 0; i < Elems; ++i) result.data[i] = detail::sum(a.data[i], b.data[i]);
  result.id = detail::tell({.operation = detail::Operation::add,
                            .type = detail::type_of<Tag>(),
                            .from = detail::type_of<Tag>(),
                            .lanes = Elems},
                           __builtin_return_address(0), {a.id, b.id});
  return result;
}
template <class Tag, unsigned Elems>
accum<Tag, Elems> sub(const accum<Tag, Elems>& a, const accum<Tag, Elems>& b) {
  accum<Tag, Elems> result;
  for (unsigned i = 0; i < Elems; ++i) result.data[i] = detail::difference(a.data[i], b.data[i]);
  result.id = detail::tell({.operation = detail::Operation::subtract,
                            .type = detail::type_of<Tag>(),
                            .from = detail::type_of<Tag>(),
                            .lanes = Elems},
                           __builtin_return_address(0), {a.id, b.id});
  return result;
}
template <class Tag, class T, unsigned Elems>
accum<Tag, Elems> add(const accum<Tag, Elems>& a, const vector<T, Elems>& b) {
  accum<Tag, Elems> wide;
  wide.take(b, 0, __builtin_return_address(0));
  return add(a, wide);
}

template <class T, unsigned Elems>
vector<T, Elems> max(const vector<T, Elems>& a, const vector<T, Elems>& b) {
  return detail::lane_by_lane(detail::Operation::maximum, a, b, __builtin_return_address(0),
                              [](T x, T y) { return x < y ? y : x; });
}
template <class T, unsigned Elems>
vector<T, Elems> min(const vector<T, Elems>& a, const vector<T, Elems>& b) {
  return detail::lane_by_lane(detail::Operation::minimum, a, b, __builtin_return_address(0),
                              [](T x, T y) { return y < x ? y : x; });
}
template <class T, unsigned Elems>
vector<T, Elems> abs(const vector<T, Elems>& a) {
  return detail::lane_by_lane(detail::Operation::absolute, a, __builtin_return_address(0),
                              [](T x) { return x < T(0) ? detail::difference(T(0), x) : x; });
}
template <class T, unsigned Elems>
vector<T, Elems> neg(const vector<T, Elems>& a) {
  return detail::lane_by_lane(detail::Operation::negate, a, __builtin_return_address(0),
                              [](T x) { return detail::difference(T(0), x); });
}

template <class T, unsigned Elems>
requires(std::is_integral_v<T>) vector<T, Elems> bit_and(const vector<T, Elems>& a, const vector<T, Elems>& b) {
  return detail::lane_by_lane(detail::Operation::bit_and, a, b, __builtin_return_address(0),
                              [](T x, T y) { return static_cast<T>(x & y); });
}
template <class T, unsigned Elems>
requires(std::is_integral_v<T>) vector<T, Elems> bit_or(const vector<T, Elems>& a, const vector<T, Elems>& b) {
  return detail::lane_by_lane(detail::Operation::bit_or, a, b, __builtin_return_address(0),
                              [](T x, T y) { return static_cast<T>(x | y); });
}
template <class T, unsigned Elems>
requires(std::is_integral_v<T>) vector<T, Elems> bit_xor(const vector<T, Elems>& a, const vector<T, Elems>& b) {
  return detail::lane_by_lane(detail::Operation::bit_xor, a, b, __builtin_return_address(0),
                              [](T x, T y) { return static_cast<T>(x ^ y); });
}
template <class T, unsigned Elems>
requires(std::is_integral_v<T>) vector<T, Elems> bit_not(const vector<T, Elems>& a) {
  return detail::lane_by_lane(detail::Operation::bit_not, a, __builtin_return_address(0),
                              [](T x) { return static_cast<T>(~x); });
}

/// Through a wider accumulator, so saturated in that mode.
template <unsigned Elems>
vector<int32, Elems> upshift(const vector<int32, Elems>& v, unsigned shift) {
  return detail::lane_by_lane(detail::Operation::shift, v, __builtin_return_address(0), [shift](int32 x) {
    return detail::srs<int32>(static_cast<std::int64_t>(x) << shift, 0);
  });
}
template <class T, unsigned Elems>
requires(std::is_integral_v<T>) vector<T, Elems> downshift(const vector<T, Elems>& v, unsigned shift) {
  return detail::lane_by_lane(detail::Operation::shift, v, __builtin_return_address(0),
                              [shift](T x) { return detail::srs<T>(x, static_cast<int>(shift)); });
}

}  // namespace aie
