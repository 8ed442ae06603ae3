// The vector layer's host half, part three: rows of any width.
// Built by GCC and Clang, not for cores; bits do not depend on the instruction set, see vector_host-inl.h.
#if defined(NPUBENCH_CORE_CODE_ROWS_HOST_INL_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef NPUBENCH_CORE_CODE_ROWS_HOST_INL_H_
#undef NPUBENCH_CORE_CODE_ROWS_HOST_INL_H_
#else
#define NPUBENCH_CORE_CODE_ROWS_HOST_INL_H_
#endif

#include "vector_host-inl.h"

NPUBENCH_CORE_CODE_BEGIN

/// Lanes of a row that are there: all of a vector's, or the first few. With `room`, what lies behind the row in memory
/// may be read, and will be written later.
struct All {};
struct Part {
  std::size_t count;
  bool room;
};

/// Calls f(part, at, All or Part) for each vector of a row: `part` says to which of the kRowLanes partial sums its
/// lanes belong.
template <class F>
NPUBENCH_INLINE void for_each_vector(std::size_t width, bool room, const F& f) {
  std::size_t i = 0;
  for (; i + kRowLanes <= width; i += kRowLanes) {
    for (std::size_t part = 0; part < kRowLanes / kLanes; ++part) f(part, i + part * kLanes, All());
  }
  if (i == width) return;
  for (std::size_t part = 0; part < kRowLanes / kLanes; ++part) {
    const std::size_t at = i + part * kLanes;
    f(part, at, at < width ? Part{std::min(kLanes, width - at), room} : Part{0, false});
  }
}

/// Calls f(at) for each vector that is whole.
template <class F>
NPUBENCH_INLINE void for_each_whole_vector(std::size_t count, const F& f) {
  for (std::size_t at = 0; at + kLanes <= count; at += kLanes) f(at);
}

/// Elements times `scale`.
template <bool kAligned, class T>
NPUBENCH_INLINE FloatVector load_row(const T* from, All, float scale, float /*filler*/) {
  return hn::Mul(load(Floats(), from), hn::Set(Floats(), scale));
}
/// `filler` where there is no element.
template <bool kAligned, class T>
NPUBENCH_INLINE FloatVector load_row(const T* from, Part there, float scale, float filler) {
  T rest[kLanes] = {};
  if (!there.room) {
    std::memcpy(static_cast<void*>(rest), from, there.count * sizeof(T));
    from = rest;
  }
  const auto values = hn::Mul(load(Floats(), from), hn::Set(Floats(), scale));
  return hn::IfThenElse(hn::FirstN(Floats(), there.count), values, hn::Set(Floats(), filler));
}
template <bool kAligned, class T>
NPUBENCH_INLINE void store_row(FloatVector value, T* to, All) {
  store(Floats(), value, to);
}
template <bool kAligned, class T>
NPUBENCH_INLINE void store_row(FloatVector value, T* to, Part there) {
  if (there.room) return store(Floats(), value, to);
  T rest[kLanes];
  store(Floats(), value, rest);
  std::memcpy(static_cast<void*>(to), rest, there.count * sizeof(T));
}

/// y[i] = f(scale * x[i]); y may be x.
template <class In, class Out, class F>
NPUBENCH_INLINE void map_elements(std::size_t count, const In* x, Out* y, float scale, const F& f) {
  for_each_vector(count, false, [&](std::size_t /*part*/, std::size_t at, auto there) {
    store_row<true>(f(load_row<true>(x + at, there, scale, 0.0f)), y + at, there);
  });
}
/// y[i] = f(a[i], b[i]); y may be either.
template <class T, class F>
NPUBENCH_INLINE void combine_elements(std::size_t count, const T* a, const T* b, T* y, const F& f) {
  for_each_vector(count, false, [&](std::size_t /*part*/, std::size_t at, auto there) {
    store_row<true>(f(load_row<true>(a + at, there, 1.0f, 0.0f), load_row<true>(b + at, there, 1.0f, 0.0f)), y + at,
                    there);
  });
}

/// Elements as the sums of a row take them.
template <bool kAligned, class T, class There>
NPUBENCH_INLINE FloatVector load_element(const T* from, There there, float scale, float filler) {
  return load_row<kAligned>(from, there, scale, filler);
}
/// What the elements that load_element gives are to be multiplied by: it has given them their scale.
NPUBENCH_INLINE float scale_of_elements(float /*scale*/) { return 1.0f; }

/// 0 in lanes that are not there.
NPUBENCH_INLINE FloatVector only_there(FloatVector value, All) { return value; }
NPUBENCH_INLINE FloatVector only_there(FloatVector value, Part there) {
  return hn::IfThenElseZero(hn::FirstN(Floats(), there.count), value);
}

/// The largest of a row.
class RowMaximum {
 public:
  NPUBENCH_INLINE RowMaximum() : largest_(hn::Set(Floats(), kLowest)) {}
  NPUBENCH_INLINE void add(std::size_t /*part*/, FloatVector value) { largest_ = hn::Max(largest_, value); }
  NPUBENCH_INLINE Scalar total() const { return hn::GetLane(hn::MaxOfLanes(Floats(), largest_)); }

 private:
  FloatVector largest_;
};

NPUBENCH_INLINE FloatVector at_least(FloatVector value, float least) {
  return hn::Max(value, hn::Set(Floats(), least));
}
/// Of a vector of equal lanes.
NPUBENCH_INLINE Scalar first_lane(FloatVector value) { return hn::GetLane(value); }

/// Weights exp(x - maximum) of a row whose largest x is known.
class RowWeights {
 public:
  explicit NPUBENCH_INLINE RowWeights(Scalar maximum) : maximum_(hn::Set(Floats(), maximum)) {}
  NPUBENCH_INLINE FloatVector operator()(FloatVector x) const { return exponential(Floats(), hn::Sub(x, maximum_)); }

 private:
  FloatVector maximum_;
};

/// A weight times a factor of its row.
NPUBENCH_INLINE FloatVector times(FloatVector weight, Scalar factor) {
  return hn::Mul(weight, hn::Set(Floats(), factor));
}
NPUBENCH_INLINE Scalar factor_of(Scalar factor) { return factor; }

/// What a softmax keeps of a row between its passes: scores, then weights, in f32.
template <bool kAligned>
class RowInProgress {
 public:
  explicit NPUBENCH_INLINE RowInProgress(std::size_t width) : row_(thread_scratch(round_up(width, kRowLanes))) {}
  template <class There>
  NPUBENCH_INLINE FloatVector read(const bfloat16* input, std::size_t at, There there) const {
    const auto value = load_row<kAligned>(input + at, there, 1.0f, kLowest);
    hn::Store(value, Floats(), row_ + at);
    return value;
  }
  template <class There>
  NPUBENCH_INLINE FloatVector read_again(const bfloat16* /*input*/, std::size_t at, There) const {
    return hn::Load(Floats(), row_ + at);
  }
  /// Returns what was kept.
  template <class There>
  NPUBENCH_INLINE FloatVector keep(FloatVector weight, bfloat16* /*output*/, std::size_t at, There) const {
    hn::Store(weight, Floats(), row_ + at);
    return weight;
  }
  template <class There>
  NPUBENCH_INLINE FloatVector kept(const bfloat16* /*output*/, std::size_t at, There) const {
    return hn::Load(Floats(), row_ + at);
  }

 private:
  float* row_;
};

/// Two rows that every row of the data is combined with: widened once.
template <bool kAligned>
class RowParameters {
 public:
  NPUBENCH_INLINE RowParameters(const bfloat16* rows, std::size_t width) : padded_(round_up(width, kRowLanes)) {
    widened_ = thread_scratch(2 * padded_);
    for (std::size_t row = 0; row < 2; ++row) {
      for_each_vector(width, false, [&](std::size_t /*part*/, std::size_t at, auto there) {
        hn::Store(load_row<kAligned>(rows + row * width + at, there, 1.0f, 0.0f), Floats(),
                  widened_ + row * padded_ + at);
      });
    }
  }
  template <class There>
  NPUBENCH_INLINE FloatVector get(std::size_t row, std::size_t at, There) const {
    return hn::Load(Floats(), widened_ + row * padded_ + at);
  }

 private:
  std::size_t padded_;
  float* widened_;
};

/// Of squares.
using RowSquares = RowSum;
NPUBENCH_INLINE void add_square(RowSum& sum, std::size_t part, FloatVector value) {
  sum.add(part, hn::Mul(value, value));
}
/// element - mean
NPUBENCH_INLINE FloatVector centered(FloatVector element, Scalar mean) {
  return hn::Sub(element, hn::Set(Floats(), mean));
}
/// centered * factor * gamma + beta
NPUBENCH_INLINE FloatVector normalized(FloatVector centered, Scalar factor, FloatVector gamma, FloatVector beta) {
  return hn::Add(hn::Mul(times(centered, factor), gamma), beta);
}
/// element * factor * gamma
NPUBENCH_INLINE FloatVector scaled(FloatVector element, Scalar factor, FloatVector gamma) {
  return hn::Mul(times(element, factor), gamma);
}
NPUBENCH_INLINE Scalar scalar_times(Scalar a, float b) { return a * b; }
/// In units of `unit`.
NPUBENCH_INLINE FloatVector in_units(FloatVector value, float unit) { return hn::Div(value, hn::Set(Floats(), unit)); }

/// Eight elements, the first four of them to `first`.
template <class T>
NPUBENCH_INLINE void store_run(const T* run, T* first, T* second) {
  __builtin_memcpy(first, run, 4 * sizeof(T));
  __builtin_memcpy(second, run + 4, 4 * sizeof(T));
}

NPUBENCH_CORE_CODE_END

#endif  // NPUBENCH_CORE_CODE_ROWS_HOST_INL_H_
