// The vector layer's core half, part three: rows of any width.
//
// What has built it: see vector_aie.h. Never run on hardware.
#pragma once

#include "powers_aie.h"

NPUBENCH_CORE_CODE_BEGIN

/// Lanes of a row that are there: all of a vector's, or the first few.
struct All {};
struct Part {
  std::size_t count;
};

/// The lanes from `count` on.
NPUBENCH_INLINE aie::mask<16> from_lane(std::size_t count) {
  return aie::mask<16>::from_uint32((0xffffu << count) & 0xffffu);
}

/// Calls f(part, at, All or Part) for each vector of a row.
template <class F>
NPUBENCH_INLINE void for_each_vector(std::size_t width, bool /*room*/, const F& f) {
  std::size_t at = 0;
  for (; at + kLanes <= width; at += kLanes) f(0, at, All{});
  if (at < width) f(0, at, Part{width - at});
}

/// Elements times `scale`, if their type carries one. Rows that are no multiple of a vector put the next one anywhere.
template <bool kAligned, class T>
NPUBENCH_INLINE FloatVector load_row(const T* from, All, float scale, float /*filler*/) {
  const auto values = [&] {
    if constexpr (kAligned) {
      return as_floats(aie::load_v<16>(from));
    } else {
      return as_floats(aie::load_unaligned_v<16>(from));
    }
  }();
  if constexpr (std::is_same_v<T, int8> || std::is_same_v<T, int32>) {
    return times(values, splat(Floats(), scale));
  } else {
    return values;
  }
}
/// `filler` where there is no element.
template <bool kAligned, class T>
NPUBENCH_INLINE FloatVector load_row(const T* from, Part there, float scale, float filler) {
  alignas(64) T rest[kLanes];
  for (std::size_t i = 0; i < kLanes; ++i) rest[i] = i < there.count ? from[i] : T();
  return choose(load_row<true>(rest, All{}, scale, filler), splat(Floats(), filler), from_lane(there.count));
}
template <bool kAligned, class T>
NPUBENCH_INLINE void store_row(FloatVector value, T* to, All) {
  if constexpr (kAligned) {
    aie::store_v(to, narrowed<T>(value));
  } else {
    aie::store_unaligned_v(to, narrowed<T>(value));
  }
}
template <bool kAligned, class T>
NPUBENCH_INLINE void store_row(FloatVector value, T* to, Part there) {
  alignas(64) T rest[kLanes];
  aie::store_v(rest, narrowed<T>(value));
  for (std::size_t i = 0; i < there.count; ++i) to[i] = rest[i];
}

/// Elements as a core multiplies them, without a scale.
template <class T>
NPUBENCH_INLINE Bf16Vector load_bf16(const T* from) {
  if constexpr (std::is_same_v<T, bfloat16>) {
    return aie::load_v<16>(from);
  } else {
    return rounded(as_floats(aie::load_v<16>(from)));
  }
}

/// Four vectors of elements: what a turn works on, since a loop's interval is no less than the time for which it keeps
/// a value, and a core has no registers that rotate.
struct Four {
  Bf16Vector a, b, c, d;
};
template <class T>
NPUBENCH_INLINE Four load_four(const T* from) {
  return {load_bf16(from), load_bf16(from + 16), load_bf16(from + 32), load_bf16(from + 48)};
}
inline constexpr std::size_t kFourLanes = 4 * kLanes;

/// y[i] = f(x[i]); y may be x: the next turn's elements are loaded before this turn's results are stored, so that turns
/// overlap without a promise that x and y are apart.
template <class In, class Out, class F>
NPUBENCH_INLINE void map_elements(std::size_t count, const In* x, Out* y, float /*scale*/, const F& f) {
  const std::size_t whole = count / kFourLanes * kFourLanes;
  if (whole > 0) {
    auto next = load_four(x);
    for (std::size_t at = 0; at < whole; at += kFourLanes) {
      const auto now = next;
      next = load_four(at + kFourLanes < whole ? x + at + kFourLanes : x);
      const auto a = f(now.a), b = f(now.b), c = f(now.c), d = f(now.d);
      store_row<true>(a, y + at, All{});
      store_row<true>(b, y + at + 16, All{});
      store_row<true>(c, y + at + 32, All{});
      store_row<true>(d, y + at + 48, All{});
    }
  }
  for (std::size_t at = whole; at < count; at += kLanes) {
    alignas(64) In rest[kLanes];
    for (std::size_t i = 0; i < kLanes; ++i) rest[i] = at + i < count ? x[at + i] : In();
    const auto value = f(load_bf16(rest));
    if (at + kLanes <= count) {
      store_row<true>(value, y + at, All{});
    } else {
      store_row<true>(value, y + at, Part{count - at});
    }
  }
}
/// y[i] = f(a[i], b[i]); y may be either.
template <class T, class F>
NPUBENCH_INLINE void combine_elements(std::size_t count, const T* a, const T* b, T* y, const F& f) {
  const std::size_t whole = count / kFourLanes * kFourLanes;
  if (whole > 0) {
    auto next_a = load_four(a), next_b = load_four(b);
    for (std::size_t at = 0; at < whole; at += kFourLanes) {
      const auto left = next_a, right = next_b;
      const std::size_t next = at + kFourLanes < whole ? at + kFourLanes : 0;
      next_a = load_four(a + next);
      next_b = load_four(b + next);
      const auto first = f(left.a, right.a), second = f(left.b, right.b), third = f(left.c, right.c),
                 fourth = f(left.d, right.d);
      store_row<true>(first, y + at, All{});
      store_row<true>(second, y + at + 16, All{});
      store_row<true>(third, y + at + 32, All{});
      store_row<true>(fourth, y + at + 48, All{});
    }
  }
  for (std::size_t at = whole; at < count; at += kLanes) {
    alignas(64) T left[kLanes], right[kLanes];
    for (std::size_t i = 0; i < kLanes; ++i) {
      left[i] = at + i < count ? a[at + i] : T();
      right[i] = at + i < count ? b[at + i] : T();
    }
    const auto value = f(load_bf16(left), load_bf16(right));
    if (at + kLanes <= count) {
      store_row<true>(value, y + at, All{});
    } else {
      store_row<true>(value, y + at, Part{count - at});
    }
  }
}

/// 0 in lanes that are not there.
NPUBENCH_INLINE FloatVector only_there(FloatVector value, All) { return value; }
NPUBENCH_INLINE FloatVector only_there(FloatVector value, Part there) {
  return choose(value, splat(Floats(), 0.0f), from_lane(there.count));
}

class RowSum {
 public:
  NPUBENCH_INLINE RowSum() : sum_(splat(Floats(), 0.0f)) {}
  NPUBENCH_INLINE void add(std::size_t /*part*/, FloatVector value) { sum_ = plus(sum_, value); }
  NPUBENCH_INLINE Scalar total() const {
    auto sum = plus(sum_, rotated(sum_, 8));
    sum = plus(sum, rotated(sum, 4));
    sum = plus(sum, rotated(sum, 2));
    return plus(sum, rotated(sum, 1));
  }

 private:
  FloatVector sum_;
};

class RowMaximum {
 public:
  NPUBENCH_INLINE RowMaximum() : largest_(splat(Floats(), kLowest)) {}
  NPUBENCH_INLINE void add(std::size_t /*part*/, FloatVector value) { largest_ = larger(largest_, value); }
  NPUBENCH_INLINE Scalar total() const {
    auto largest = larger(largest_, rotated(largest_, 8));
    largest = larger(largest, rotated(largest, 4));
    largest = larger(largest, rotated(largest, 2));
    return larger(largest, rotated(largest, 1));
  }

 private:
  FloatVector largest_;
};

/// What a softmax keeps of a row between its passes: weights, as bf16, in the output.
template <bool kAligned>
class RowInProgress {
 public:
  explicit NPUBENCH_INLINE RowInProgress(std::size_t /*width*/) {}
  template <class There>
  NPUBENCH_INLINE FloatVector read(const bfloat16* input, std::size_t at, There there) const {
    return load_row<kAligned>(input + at, there, 1.0f, kLowest);
  }
  template <class There>
  NPUBENCH_INLINE FloatVector read_again(const bfloat16* input, std::size_t at, There there) const {
    return read(input, at, there);
  }
  /// Returns what was kept.
  template <class There>
  NPUBENCH_INLINE FloatVector keep(FloatVector weight, bfloat16* output, std::size_t at, There there) const {
    store_row<kAligned>(weight, output + at, there);
    return widened(rounded(weight));
  }
  template <class There>
  NPUBENCH_INLINE FloatVector kept(const bfloat16* output, std::size_t at, There there) const {
    return load_row<kAligned>(output + at, there, 1.0f, 0.0f);
  }
};

/// Two rows that every row of the data is combined with.
template <bool kAligned>
class RowParameters {
 public:
  NPUBENCH_INLINE RowParameters(const bfloat16* rows, std::size_t width) : rows_(rows), width_(width) {}
  template <class There>
  NPUBENCH_INLINE FloatVector get(std::size_t row, std::size_t at, There there) const {
    return load_row<kAligned>(rows_ + row * width_ + at, there, 1.0f, 0.0f);
  }

 private:
  const bfloat16* rows_;
  std::size_t width_;
};

NPUBENCH_CORE_CODE_END
