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

/// Vectors that a turn of a loop works on: a loop's interval is no less than the time for which it keeps a value, since
/// a core has no registers that rotate.
inline constexpr std::size_t kTogether = 4;

/// Calls f(part, at, All or Part) for each vector of a row: `part` says to which of kTogether partial results its lanes
/// belong.
template <class F>
NPUBENCH_INLINE void for_each_vector(std::size_t width, bool /*room*/, const F& f) {
  std::size_t at = 0;
  for (; at + kTogether * kLanes <= width; at += kTogether * kLanes) {
    f(0, at, All{});
    f(1, at + kLanes, All{});
    f(2, at + 2 * kLanes, All{});
    f(3, at + 3 * kLanes, All{});
  }
  for (; at + kLanes <= width; at += kLanes) f(0, at, All{});
  if (at < width) f(0, at, Part{width - at});
}

/// Calls f(at) for each vector that is whole.
template <class F>
NPUBENCH_INLINE void for_each_whole_vector(std::size_t count, const F& f) {
  std::size_t at = 0;
  for (; at + kTogether * kLanes <= count; at += kTogether * kLanes) {
    f(at);
    f(at + kLanes);
    f(at + 2 * kLanes);
    f(at + 3 * kLanes);
  }
  for (; at + kLanes <= count; at += kLanes) f(at);
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

template <bool kAligned>
NPUBENCH_INLINE void store_bf16(Bf16Vector value, bfloat16* to, All) {
  if constexpr (kAligned) {
    aie::store_v(to, value);
  } else {
    aie::store_unaligned_v(to, value);
  }
}
template <bool kAligned>
NPUBENCH_INLINE void store_bf16(Bf16Vector value, bfloat16* to, Part there) {
  alignas(64) bfloat16 rest[kLanes];
  aie::store_v(rest, value);
  for (std::size_t i = 0; i < there.count; ++i) to[i] = rest[i];
}

/// Elements as a core multiplies them, without a scale.
template <bool kAligned, class T>
NPUBENCH_INLINE Bf16Vector load_element(const T* from, All, float /*scale*/, float /*filler*/) {
  const auto values = [&]() NPUBENCH_INLINE_LAMBDA {
    if constexpr (kAligned) {
      return aie::load_v<16>(from);
    } else {
      return aie::load_unaligned_v<16>(from);
    }
  }();
  if constexpr (std::is_same_v<T, bfloat16>) {
    return values;
  } else {
    return rounded(as_floats(values));
  }
}
/// `filler` where there is no element.
template <bool kAligned, class T>
NPUBENCH_INLINE Bf16Vector load_element(const T* from, Part there, float scale, float filler) {
  alignas(64) T rest[kLanes];
  for (std::size_t i = 0; i < kLanes; ++i) rest[i] = i < there.count ? from[i] : T();
  return aie::select(load_element<true>(rest, All{}, scale, filler), bf16_splat(filler), from_lane(there.count));
}
/// What the elements that load_element gives are to be multiplied by.
NPUBENCH_INLINE float scale_of_elements(float scale) { return scale; }
template <class T>
NPUBENCH_INLINE Bf16Vector load_bf16(const T* from) {
  return load_element<true>(from, All{}, 1.0f, 0.0f);
}

/// Vectors of elements of a turn.
struct Four {
  Bf16Vector a, b, c, d;
};
template <class T>
NPUBENCH_INLINE Four load_four(const T* from) {
  return {load_bf16(from), load_bf16(from + 16), load_bf16(from + 32), load_bf16(from + 48)};
}
inline constexpr std::size_t kFourLanes = kTogether * kLanes;

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

/// The sum of all lanes, in all lanes.
NPUBENCH_INLINE FloatVector sum_of_lanes(FloatVector sum) {
  sum = plus(sum, rotated(sum, 8));
  sum = plus(sum, rotated(sum, 4));
  sum = plus(sum, rotated(sum, 2));
  return plus(sum, rotated(sum, 1));
}

class RowSum {
 public:
  NPUBENCH_INLINE RowSum() {
    for (auto& part : sums_) part = splat(Floats(), 0.0f);
  }
  NPUBENCH_INLINE void add(std::size_t part, FloatVector value) { sums_[part] = plus(sums_[part], value); }
  NPUBENCH_INLINE void add(std::size_t part, Bf16Vector value) {
    sums_[part] = with_product(sums_[part], value, bf16_splat(1.0f));
  }
  NPUBENCH_INLINE void add_square(std::size_t part, Bf16Vector value) {
    sums_[part] = with_product(sums_[part], value, value);
  }
  NPUBENCH_INLINE Scalar total() const {
    return sum_of_lanes(plus(plus(sums_[0], sums_[1]), plus(sums_[2], sums_[3])));
  }

 private:
  FloatVector sums_[kTogether];
};

/// Of f32, of which each is high + low: high^2 and 2 high low, without low^2, which is 2^-16 of it.
class RowSquares {
 public:
  NPUBENCH_INLINE RowSquares() {
    for (auto& part : once_) part = splat(Floats(), 0.0f);
    for (auto& part : twice_) part = splat(Floats(), 0.0f);
  }
  NPUBENCH_INLINE void add_square(std::size_t part, FloatVector value) {
    const auto of = halves(value);
    once_[part] = with_product(once_[part], of.high, of.high);
    twice_[part] = with_product(twice_[part], of.high, of.low);
  }
  NPUBENCH_INLINE Scalar total() const {
    const auto once = plus(plus(once_[0], once_[1]), plus(once_[2], once_[3]));
    const auto twice = plus(plus(twice_[0], twice_[1]), plus(twice_[2], twice_[3]));
    return sum_of_lanes(plus(once, plus(twice, twice)));
  }

 private:
  FloatVector once_[kTogether], twice_[kTogether];
};

template <class Sum, class V>
NPUBENCH_INLINE void add_square(Sum& sum, std::size_t part, V value) {
  sum.add_square(part, value);
}

/// The largest of a row's elements.
class RowMaximum {
 public:
  NPUBENCH_INLINE RowMaximum() {
    for (auto& part : largest_) part = bf16_splat(kLowest);
  }
  NPUBENCH_INLINE void add(std::size_t part, Bf16Vector value) { largest_[part] = aie::max(largest_[part], value); }
  NPUBENCH_INLINE Scalar total() const {
    auto largest = aie::max(aie::max(largest_[0], largest_[1]), aie::max(largest_[2], largest_[3]));
    for (unsigned lanes = 8; lanes > 0; lanes /= 2) {
      largest = aie::max(largest, aie::shuffle_down_rotate(largest, lanes));
    }
    return widened(largest);
  }

 private:
  Bf16Vector largest_[kTogether];
};

NPUBENCH_INLINE Bf16Vector at_least(Bf16Vector value, float least) { return aie::max(value, bf16_splat(least)); }
/// Of a vector of equal lanes.
NPUBENCH_INLINE Scalar first_lane(FloatVector value) { return value; }

/// Weights exp(x - maximum) of a row whose largest x is known, rounded once to bf16.
class RowWeights {
 public:
  explicit NPUBENCH_INLINE RowWeights(Scalar maximum) {
    const auto of = halves(maximum);
    const auto high = bf16_splat(kLog2E.high), low = bf16_splat(kLog2E.low);
    base_ = less_product(splat(Floats(), kExponentOffset), of.low, high);
    base_ = less_product(less_product(base_, of.high, high), of.high, low);
  }
  NPUBENCH_INLINE Bf16Vector operator()(Bf16Vector x) const { return power_of_2(with_product(base_, x, kLog2E)); }

 private:
  FloatVector base_;
};

/// A weight times a factor of its row.
NPUBENCH_INLINE FloatVector times(Bf16Vector weight, Halves factor) {
  return with_product(product(weight, factor.high), weight, factor.low);
}
NPUBENCH_INLINE Halves factor_of(Scalar factor) { return halves(factor); }

/// What a softmax keeps of a row between its passes: weights, as bf16, in the output.
template <bool kAligned>
class RowInProgress {
 public:
  explicit NPUBENCH_INLINE RowInProgress(std::size_t /*width*/) {}
  template <class There>
  NPUBENCH_INLINE Bf16Vector read(const bfloat16* input, std::size_t at, There there) const {
    return load_element<kAligned>(input + at, there, 1.0f, kLowest);
  }
  template <class There>
  NPUBENCH_INLINE Bf16Vector read_again(const bfloat16* input, std::size_t at, There there) const {
    return read(input, at, there);
  }
  /// Returns what was kept.
  template <class There>
  NPUBENCH_INLINE Bf16Vector keep(Bf16Vector weight, bfloat16* output, std::size_t at, There there) const {
    store_bf16<kAligned>(weight, output + at, there);
    return weight;
  }
  template <class There>
  NPUBENCH_INLINE Bf16Vector kept(const bfloat16* output, std::size_t at, There there) const {
    return load_element<kAligned>(output + at, there, 1.0f, 0.0f);
  }
};

/// Two rows that every row of the data is combined with.
template <bool kAligned>
class RowParameters {
 public:
  NPUBENCH_INLINE RowParameters(const bfloat16* rows, std::size_t width) : rows_(rows), width_(width) {}
  template <class There>
  NPUBENCH_INLINE Bf16Vector get(std::size_t row, std::size_t at, There there) const {
    return load_element<kAligned>(rows_ + row * width_ + at, there, 1.0f, 0.0f);
  }

 private:
  const bfloat16* rows_;
  std::size_t width_;
};

/// element - mean
NPUBENCH_INLINE FloatVector centered(Bf16Vector element, Scalar mean) {
  return with_product(minus(splat(Floats(), 0.0f), mean), element, bf16_splat(1.0f));
}
/// centered * factor * gamma + beta
NPUBENCH_INLINE FloatVector normalized(FloatVector centered, Halves factor, Bf16Vector gamma, Bf16Vector beta) {
  const auto of = halves(centered), scale = halves(times(gamma, factor));
  auto sum = with_product(widened(beta), of.high, scale.high);
  return with_product(with_product(sum, of.high, scale.low), of.low, scale.high);
}
/// element * factor * gamma
NPUBENCH_INLINE FloatVector scaled(Bf16Vector element, Halves factor, Bf16Vector gamma) {
  return times(element, halves(times(gamma, factor)));
}
NPUBENCH_INLINE Scalar scalar_times(Scalar a, float b) { return times(a, splat(Floats(), b)); }
/// In units of `unit`.
NPUBENCH_INLINE FloatVector in_units(FloatVector value, float unit) {
  return times(halves(value), halves(splat(Floats(), 1.0f / unit)));
}

/// Eight elements, the first four of them to `first`. There are no vectors of four.
NPUBENCH_INLINE void store_run(const bfloat16* run, bfloat16* first, bfloat16* second) {
  if (second == first + 4) {
    aie::store_v(first, aie::load_v<8>(run));
    return;
  }
  const auto words = aie::load_v<4>(reinterpret_cast<const std::int32_t*>(run));
  auto* const low = reinterpret_cast<std::int32_t*>(first);
  auto* const high = reinterpret_cast<std::int32_t*>(second);
  low[0] = words.get(0);
  low[1] = words.get(1);
  high[0] = words.get(2);
  high[1] = words.get(3);
}

NPUBENCH_CORE_CODE_END
