// A model of the part of aie_api that the core code in mlir/kernels uses, in plain C++: enough to compile that code for
// AIE2 (__AIE_ARCH__ = 20) and AIE2P (21) with an ordinary compiler and to see what it computes.
//
// It is a model, not the library: names, template parameters and the combinations that are refused follow the headers
// of aie_api; what an operation gives is written down here from their description. Modelled: sizes of vectors and
// accumulators, alignment of loads and stores, the shapes of mmul of each generation, rounding and saturation modes
// (which start as a core's do: down, none), the estimates behind inv and invsqrt, and exp2 where there is one. Not
// modelled: time, registers, program memory, denormals (a core flushes them), and the order of sums inside one mmul.
#pragma once

#if __AIE_ARCH__ != 20 && __AIE_ARCH__ != 21
#error "define __AIE_ARCH__ as 20 (AIE2) or 21 (AIE2P)"
#endif

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <type_traits>

using int8 = std::int8_t;
using int16 = std::int16_t;
using int32 = std::int32_t;

/// The compiler's type. Conversions of scalars round to nearest even here; core code converts vectors.
struct bfloat16 {
  std::uint16_t bits = 0;

  constexpr bfloat16() = default;
  constexpr bfloat16(float value) : bits(nearest(value)) {}
  constexpr operator float() const { return std::bit_cast<float>(static_cast<std::uint32_t>(bits) << 16); }

  static constexpr bfloat16 from_bits(std::uint32_t bits) {
    bfloat16 result;
    result.bits = static_cast<std::uint16_t>(bits);
    return result;
  }

 private:
  static constexpr std::uint16_t nearest(float value) {
    const auto word = std::bit_cast<std::uint32_t>(value);
    return static_cast<std::uint16_t>((word + 0x7fffu + (word >> 16 & 1u)) >> 16);
  }
};

struct accfloat {};
struct acc32 {};
struct acc64 {};
struct accauto {};

namespace aie {

enum class rounding_mode { floor, conv_even };
enum class saturation_mode { none, saturate };

namespace detail {

struct Modes {
  rounding_mode rounding = rounding_mode::floor;
  saturation_mode saturation = saturation_mode::none;
};
/// Of the core that runs the object file: one each, not one for all that a test loads.
static Modes modes;

[[noreturn]] inline void refuse(const char* what) {
  std::fprintf(stderr, "model of aie_api: %s\n", what);
  std::abort();
}

template <class T>
inline constexpr bool is_element_v = std::is_same_v<T, int8> || std::is_same_v<T, int16> || std::is_same_v<T, int32> ||
                                     std::is_same_v<T, bfloat16> || std::is_same_v<T, float>;

constexpr bool is_power_of_2(unsigned n) { return n != 0 && (n & (n - 1)) == 0; }

/// Bytes that an aligned access of that many bits needs (ld_st.hpp).
template <class T, unsigned Elems>
inline constexpr std::size_t alignment_v = sizeof(T) * 8 * Elems == 128                         ? 16
                                           : __AIE_ARCH__ == 20 || sizeof(T) * 8 * Elems == 256 ? 32
                                                                                                : 64;

template <unsigned Elems, class T>
void require_aligned(const T* ptr) {
  if (reinterpret_cast<std::uintptr_t>(ptr) % alignment_v<T, Elems> != 0) refuse("a load or store is not aligned");
}

inline bfloat16 to_bfloat16(float value) {
  const auto word = std::bit_cast<std::uint32_t>(value);
  if ((word & 0x7fffffffu) > 0x7f800000u) return bfloat16::from_bits(word >> 16 | 0x40u);
  if (modes.rounding == rounding_mode::conv_even) return bfloat16(value);
  // Down: towards minus infinity.
  return bfloat16::from_bits((word >> 16) + (std::signbit(value) && (word & 0xffffu) != 0 ? 1 : 0));
}

/// Shift, round, saturate: what a core does from accumulators to integers.
template <class T>
T srs(std::int64_t value, int shift) {
  if (shift < 0 || shift > 62) refuse("shift out of range");
  std::int64_t rounded = value >> shift;
  if (modes.rounding == rounding_mode::conv_even && shift > 0) {
    const std::int64_t rest = value - (rounded << shift), half = std::int64_t{1} << (shift - 1);
    if (rest > half || (rest == half && (rounded & 1) != 0)) ++rounded;
  }
  if (modes.saturation == saturation_mode::saturate) {
    rounded = std::clamp<std::int64_t>(rounded, std::numeric_limits<T>::min(), std::numeric_limits<T>::max());
  }
  return static_cast<T>(rounded);
}

}  // namespace detail

inline void set_rounding(rounding_mode mode) { detail::modes.rounding = mode; }
inline void set_saturation(saturation_mode mode) { detail::modes.saturation = mode; }

template <unsigned Elems>
class mask {
 public:
  static_assert(Elems <= 32);
  std::uint32_t bits = 0;

  static mask from_uint32(unsigned bits) {
    mask result;
    result.bits = bits;
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

  static constexpr unsigned size() { return Elems; }
  [[nodiscard]] T get(unsigned index) const { return data.at(index); }

  template <class To>
  [[nodiscard]] auto cast_to() const {
    vector<To, Elems * sizeof(T) / sizeof(To)> result;
    static_assert(sizeof(result.data) == sizeof(data));
    result.data = std::bit_cast<decltype(result.data)>(data);
    return result;
  }

  template <unsigned Out>
  [[nodiscard]] vector<T, Out> extract(unsigned index) const {
    static_assert(Out <= Elems);
    if (index >= Elems / Out) detail::refuse("extract of a part that is not there");
    vector<T, Out> result;
    std::copy_n(data.begin() + index * Out, Out, result.data.begin());
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

  accum() = default;
  template <class T>
  explicit accum(const vector<T, Elems>& v, int shift = 0) {
    from_vector(v, shift);
  }

  static constexpr unsigned size() { return Elems; }

  template <class T>
  void from_vector(const vector<T, Elems>& v, int shift = 0) {
    static_assert(std::is_same_v<Tag, accfloat> == (std::is_same_v<T, float> || std::is_same_v<T, bfloat16>),
                  "floats into accfloat, integers into acc32 or acc64");
    if (std::is_same_v<Tag, acc32> && std::is_same_v<T, int32> && shift != 0) detail::refuse("acc32 takes int32 unshifted only");
    for (unsigned i = 0; i < Elems; ++i) {
      if constexpr (std::is_integral_v<T>) {
        data[i] = static_cast<element>(static_cast<std::int64_t>(v.data[i]) << shift);
      } else {
        data[i] = static_cast<float>(v.data[i]);
      }
    }
  }

  template <class T>
  [[nodiscard]] vector<T, Elems> to_vector(int shift = 0) const {
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
    return result;
  }

  template <unsigned Out>
  [[nodiscard]] accum<Tag, Out> extract(unsigned index) const {
    static_assert(Out <= Elems);
    if (index >= Elems / Out) detail::refuse("extract of a part that is not there");
    accum<Tag, Out> result;
    std::copy_n(data.begin() + index * Out, Out, result.data.begin());
    return result;
  }
};

// --- memory

template <unsigned Elems, class T>
vector<T, Elems> load_unaligned_v(const T* ptr, unsigned aligned_elems = 1) {
  if (reinterpret_cast<std::uintptr_t>(ptr) % (aligned_elems * sizeof(T)) != 0)
    detail::refuse("less aligned than said");
  vector<T, Elems> result;
  std::copy_n(ptr, Elems, result.data.begin());
  return result;
}
template <unsigned Elems, class T>
vector<T, Elems> load_v(const T* ptr) {
  detail::require_aligned<Elems>(ptr);
  return load_unaligned_v<Elems>(ptr);
}
template <class T, unsigned Elems>
T* store_unaligned_v(T* ptr, const vector<T, Elems>& v, unsigned aligned_elems = 1) {
  if (reinterpret_cast<std::uintptr_t>(ptr) % (aligned_elems * sizeof(T)) != 0)
    detail::refuse("less aligned than said");
  std::copy_n(v.data.begin(), Elems, ptr);
  return ptr;
}
template <class T, unsigned Elems>
T* store_v(T* ptr, const vector<T, Elems>& v) {
  detail::require_aligned<Elems>(ptr);
  return store_unaligned_v(ptr, v);
}

// --- lanes

template <class T, unsigned Elems>
vector<T, Elems> broadcast(T value) {
  vector<T, Elems> result;
  result.data.fill(value);
  return result;
}
template <class T, unsigned Elems>
vector<T, Elems> zeros() {
  return broadcast<T, Elems>(T(0));
}
template <class T, unsigned Elems>
vector<T, 2 * Elems> concat(const vector<T, Elems>& low, const vector<T, Elems>& high) {
  vector<T, 2 * Elems> result;
  std::copy_n(low.data.begin(), Elems, result.data.begin());
  std::copy_n(high.data.begin(), Elems, result.data.begin() + Elems);
  return result;
}
template <class T, unsigned Elems>
vector<T, Elems> shuffle_down_rotate(const vector<T, Elems>& v, unsigned n) {
  vector<T, Elems> result;
  for (unsigned i = 0; i < Elems; ++i) result.data[i] = v.data[(i + n) % Elems];
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
  return result;
}

/// Lanes of a where a < b: integers and bf16, not f32.
template <class T, unsigned Elems>
mask<Elems> lt(const vector<T, Elems>& a, const vector<T, Elems>& b) {
  static_assert(!std::is_same_v<T, float>);
  mask<Elems> result;
  for (unsigned i = 0; i < Elems; ++i) result.bits |= (a.data[i] < b.data[i] ? 1u : 0u) << i;
  return result;
}
/// b where the mask is set, else a.
template <class T, unsigned Elems>
vector<T, Elems> select(const vector<T, Elems>& a, const vector<T, Elems>& b, const mask<Elems>& m) {
  vector<T, Elems> result;
  for (unsigned i = 0; i < Elems; ++i) result.data[i] = (m.bits >> i & 1u) != 0 ? b.data[i] : a.data[i];
  return result;
}

/// Integers wrap; f32 by way of the accumulators' adders.
template <class T, unsigned Elems>
vector<T, Elems> add(const vector<T, Elems>& a, const vector<T, Elems>& b) {
  vector<T, Elems> result;
  for (unsigned i = 0; i < Elems; ++i) {
    if constexpr (std::is_integral_v<T>) {
      using Unsigned = std::make_unsigned_t<T>;
      result.data[i] = static_cast<T>(static_cast<Unsigned>(a.data[i]) + static_cast<Unsigned>(b.data[i]));
    } else {
      result.data[i] = T(float(a.data[i]) + float(b.data[i]));
    }
  }
  return result;
}
template <class T, unsigned Elems>
vector<T, Elems> sub(const vector<T, Elems>& a, const vector<T, Elems>& b) {
  vector<T, Elems> result;
  for (unsigned i = 0; i < Elems; ++i) {
    if constexpr (std::is_integral_v<T>) {
      using Unsigned = std::make_unsigned_t<T>;
      result.data[i] = static_cast<T>(static_cast<Unsigned>(a.data[i]) - static_cast<Unsigned>(b.data[i]));
    } else {
      result.data[i] = T(float(a.data[i]) - float(b.data[i]));
    }
  }
  return result;
}
/// Through a wider accumulator, so saturated in that mode.
template <unsigned Elems>
vector<int32, Elems> upshift(const vector<int32, Elems>& v, unsigned shift) {
  vector<int32, Elems> result;
  for (unsigned i = 0; i < Elems; ++i) {
    result.data[i] = detail::srs<int32>(static_cast<std::int64_t>(v.data[i]) << shift, 0);
  }
  return result;
}

template <unsigned Elems>
accum<accfloat, Elems> mac(const accum<accfloat, Elems>& sum, const vector<bfloat16, Elems>& a,
                           const vector<bfloat16, Elems>& b) {
  auto result = sum;
  for (unsigned i = 0; i < Elems; ++i) result.data[i] = std::fma(float(a.data[i]), float(b.data[i]), sum.data[i]);
  return result;
}
/// The lanes that aie_api has of int8 in acc32.
template <unsigned Elems>
accum<acc32, Elems> mac(const accum<acc32, Elems>& sum, const vector<int8, Elems>& a, const vector<int8, Elems>& b) {
  static_assert(Elems == 32 || Elems == 64, "32 or 64 lanes");
  auto result = sum;
  for (unsigned i = 0; i < Elems; ++i) result.data[i] += std::int32_t{a.data[i]} * b.data[i];
  return result;
}
template <unsigned Elems>
accum<accfloat, Elems> mul(const vector<bfloat16, Elems>& a, const vector<bfloat16, Elems>& b) {
  return mac(accum<accfloat, Elems>(), a, b);
}

// --- conversions and estimates

template <class To = float, class T, unsigned Elems>
requires(std::is_integral_v<T>) vector<To, Elems> to_float(const vector<T, Elems>& v, int shift = 0) {
  vector<To, Elems> result;
  for (unsigned i = 0; i < Elems; ++i) result.data[i] = std::ldexp(static_cast<float>(v.data[i]), -shift);
  return result;
}
/// Adds 1.5 * 2^23 and takes the lower bits, whatever the mode: ties to even, and nonsense from 2^22 on.
template <class To = int32, unsigned Elems>
requires(sizeof(To) <= 2) vector<To, Elems> to_fixed(const vector<float, Elems>& v, int shift = 0) {
  vector<To, Elems> result;
  for (unsigned i = 0; i < Elems; ++i) {
    const float shifted = std::ldexp(v.data[i], shift) + 12582912.0f;
    const auto fixed = static_cast<std::int64_t>(std::bit_cast<std::int32_t>(shifted)) - 0x4b400000;
    result.data[i] = static_cast<To>(
        std::clamp<std::int64_t>(fixed, std::numeric_limits<To>::min(), std::numeric_limits<To>::max()));
  }
  return result;
}

/// A magic number less the bits, and one step of a refinement in bf16.
template <unsigned Elems>
vector<bfloat16, Elems> inv(const vector<bfloat16, Elems>& v) {
  vector<bfloat16, Elems> result;
  for (unsigned i = 0; i < Elems; ++i) {
    const float x = v.data[i];
    float y = bfloat16::from_bits(0x7eb5u - v.data[i].bits);
    y = detail::to_bfloat16(1.9395974f * float(detail::to_bfloat16((1.436142f - x * y) * y)));
    const float rest = detail::to_bfloat16(2.0f - y * x);
    result.data[i] = detail::to_bfloat16(y * rest);
  }
  return result;
}
template <unsigned Elems>
vector<bfloat16, Elems> invsqrt(const vector<bfloat16, Elems>& v) {
  constexpr float kScale = 0.703952253f, kOffset = 2.38924456f;
  vector<bfloat16, Elems> result;
  for (unsigned i = 0; i < Elems; ++i) {
    const float x = v.data[i];
    const float y = detail::to_bfloat16(std::bit_cast<float>(0x5f1ffff9 - (std::bit_cast<std::int32_t>(x) >> 1)));
    const float scaled = detail::to_bfloat16(x * float(bfloat16(kScale)));
    const float square = detail::to_bfloat16(y * y);
    result.data[i] = detail::to_bfloat16(y * float(detail::to_bfloat16(kScale * kOffset - scaled * square)));
  }
  return result;
}

#if __AIE_ARCH__ == 21
template <class To = bfloat16, unsigned Elems>
requires(std::is_same_v<To, bfloat16>) vector<To, Elems> exp2(const vector<float, Elems>& v) {
  vector<To, Elems> result;
  for (unsigned i = 0; i < Elems; ++i) result.data[i] = detail::to_bfloat16(std::exp2(v.data[i]));
  return result;
}
#endif

// --- products

namespace detail {

/// The dense shapes that aie_api has for bf16 and int8, emulated ones included (mmul_bf16_bf16.hpp, mmul_8_8.hpp of
/// each generation), and those of int16 that accumulate in 64 bits (mmul_16_16.hpp).
template <class T>
constexpr bool has_mmul(unsigned m, unsigned k, unsigned n) {
  const unsigned shape = m * 10000 + k * 100 + n;
  if (std::is_same_v<T, bfloat16>) {
    for (const unsigned known : {40804u, 40808u, 80808u, 80804u, 80108u}) {
      if (shape == known) return true;
    }
    return false;
  }
  if (std::is_same_v<T, int16>) return shape == (__AIE_ARCH__ == 20 ? 40404u : 40408u);
#if __AIE_ARCH__ == 20
  for (const unsigned known : {40804u, 41604u, 40808u, 80808u, 80804u, 20808u, 11608u, 21608u}) {
#else
  for (const unsigned known : {20808u, 40808u, 80808u}) {
#endif
    if (shape == known) return true;
  }
  return false;
}

/// Block floating point: eight values along K share the largest one's exponent and keep 8 bits each.
inline std::array<float, 8> to_bfp16(const std::array<float, 8>& values) {
  float largest = 0;
  for (const float value : values) largest = std::max(largest, std::abs(value));
  if (largest == 0) return {};
  const float step = std::ldexp(1.0f, std::max(std::ilogb(largest), -119) - 6);
  std::array<float, 8> result{};
  for (std::size_t i = 0; i < 8; ++i) {
    result[i] = std::clamp(std::nearbyint(values[i] / step), -127.0f, 127.0f) * step;
  }
  return result;
}

}  // namespace detail

/// C [M,N] += A [M,K] B [K,N], each row-major.
template <unsigned M, unsigned K, unsigned N, class TypeA, class TypeB = TypeA, class AccumTag = accauto>
class mmul {
 public:
  static_assert(std::is_same_v<TypeA, TypeB> && detail::has_mmul<TypeA>(M, K, N),
                "aie_api has no product of that shape and type for this generation");
  static constexpr bool kFloat = std::is_same_v<TypeA, bfloat16>;
  static constexpr unsigned size_A = M * K, size_B = K * N, size_C = M * N;
  using accum_type =
      accum<std::conditional_t<kFloat, accfloat, std::conditional_t<std::is_same_v<TypeA, int16>, acc64, acc32>>, size_C>;

  mmul() = default;
  explicit mmul(const accum_type& sum) : sum_(sum) {}
  template <class T>
  mmul(const vector<T, size_C>& v, int shift = 0) : sum_(v, shift) {}

  void mac(const vector<TypeA, size_A>& a, const vector<TypeB, size_B>& b) {
    for (unsigned row = 0; row < M; ++row) {
      for (unsigned column = 0; column < N; ++column) {
        auto& sum = sum_.data[row * N + column];
        if constexpr (kFloat) {
          add_products(a, b, row, column, sum);
        } else {
          for (unsigned i = 0; i < K; ++i) sum += a.data[row * K + i] * b.data[i * N + column];
        }
      }
    }
  }

  [[nodiscard]] accum_type to_accum() const { return sum_; }
  template <class T>
  [[nodiscard]] vector<T, size_C> to_vector(int shift = 0) const {
    return sum_.template to_vector<T>(shift);
  }

 private:
  accum_type sum_;

  static void add_products(const vector<TypeA, size_A>& a, const vector<TypeB, size_B>& b, unsigned row,
                           unsigned column, float& sum) {
#if AIE_API_EMULATE_BFLOAT16_MMUL_WITH_BFP16 && __AIE_ARCH__ == 21
    static_assert(K == 8);
    std::array<float, 8> left{}, right{};
    for (unsigned i = 0; i < K; ++i) {
      left[i] = a.data[row * K + i];
      right[i] = b.data[i * N + column];
    }
    left = detail::to_bfp16(left);
    right = detail::to_bfp16(right);
    for (unsigned i = 0; i < K; ++i) sum += left[i] * right[i];
#else
    for (unsigned i = 0; i < K; ++i) sum += float(a.data[row * K + i]) * float(b.data[i * N + column]);
#endif
  }
};

}  // namespace aie

/// A core that has just started: a test calls it through the object file.
extern "C" __attribute__((used, visibility("default"))) inline void aie_api_model_start() { aie::detail::modes = {}; }
