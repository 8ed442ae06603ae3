// Products: lane by lane, and of matrices.
#pragma once

#include "lanes.h"

namespace aie {
namespace detail {

template <unsigned Elems, class T>
accum<std::conditional_t<std::is_integral_v<T>, acc32, accfloat>, Elems> multiply(
    Operation operation, const accum<std::conditional_t<std::is_integral_v<T>, acc32, accfloat>, Elems>* sum,
    const vector<T, Elems>& a, const vector<T, Elems>& b, const void* site) {
  using Tag = std::conditional_t<std::is_integral_v<T>, acc32, accfloat>;
  accum<Tag, Elems> result;
  if (sum != nullptr) result = *sum;
  for (unsigned i = 0; i < Elems; ++i) {
    if constexpr (std::is_integral_v<T>) {
      static_assert(sizeof(T) > 1 || Elems == 32 || Elems == 64, "of int8 in acc32, 32 or 64 lanes");
      const auto product = std::int32_t{a.data[i]} * b.data[i];
      result.data[i] += operation == Operation::multiply_subtract ? -product : product;
    } else {
      const float left = operation == Operation::multiply_subtract ? -float(a.data[i]) : float(a.data[i]);
      result.data[i] = std::fma(left, float(b.data[i]), result.data[i]);
    }
  }
  const Entry entry{.operation = operation, .type = type_of<Tag>(), .from = type_of<T>(), .lanes = Elems};
  result.id = sum == nullptr ? tell(entry, site, {a.id, b.id}) : tell(entry, site, {sum->id, a.id, b.id});
  return result;
}

}  // namespace detail

template <unsigned Elems>
accum<accfloat, Elems> mac(const accum<accfloat, Elems>& sum, const vector<bfloat16, Elems>& a,
                           const vector<bfloat16, Elems>& b) {
  return detail::multiply<Elems>(detail::Operation::multiply_add, &sum, a, b, __builtin_return_address(0));
}
template <unsigned Elems>
accum<accfloat, Elems> msc(const accum<accfloat, Elems>& sum, const vector<bfloat16, Elems>& a,
                           const vector<bfloat16, Elems>& b) {
  return detail::multiply<Elems>(detail::Operation::multiply_subtract, &sum, a, b, __builtin_return_address(0));
}
template <unsigned Elems>
accum<acc32, Elems> mac(const accum<acc32, Elems>& sum, const vector<int8, Elems>& a, const vector<int8, Elems>& b) {
  return detail::multiply<Elems>(detail::Operation::multiply_add, &sum, a, b, __builtin_return_address(0));
}
template <unsigned Elems>
accum<accfloat, Elems> mul(const vector<bfloat16, Elems>& a, const vector<bfloat16, Elems>& b) {
  return detail::multiply<Elems, bfloat16>(detail::Operation::multiply, nullptr, a, b, __builtin_return_address(0));
}

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

#if AIE_API_EMULATE_BFLOAT16_MMUL_WITH_BFP16 && __AIE_ARCH__ == 21
inline constexpr bool kBfp16 = true;
#else
inline constexpr bool kBfp16 = false;
#endif

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
      accum<std::conditional_t<kFloat, accfloat, std::conditional_t<std::is_same_v<TypeA, int16>, acc64, acc32>>,
            size_C>;

  mmul() = default;
  explicit mmul(const accum_type& sum) : sum_(sum), empty_(false) {}
  template <class T>
  mmul(const vector<T, size_C>& v, int shift = 0) : empty_(false) {
    sum_.take(v, shift, __builtin_return_address(0));
  }

  void mul(const vector<TypeA, size_A>& a, const vector<TypeB, size_B>& b) {
    sum_ = {};
    empty_ = true;
    multiply(a, b, __builtin_return_address(0));
  }
  void mac(const vector<TypeA, size_A>& a, const vector<TypeB, size_B>& b) {
    multiply(a, b, __builtin_return_address(0));
  }

  [[nodiscard]] accum_type to_accum() const { return sum_; }
  template <class T>
  [[nodiscard]] vector<T, size_C> to_vector(int shift = 0) const {
    return sum_.template give<T>(shift, __builtin_return_address(0));
  }

 private:
  accum_type sum_;
  bool empty_ = true;

  void multiply(const vector<TypeA, size_A>& a, const vector<TypeB, size_B>& b, const void* site) {
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
    detail::Entry entry{.operation = detail::Operation::multiply_matrix,
                        .type = detail::type_of<typename accum_type::value_type>(),
                        .from = detail::type_of<TypeA>(),
                        .lanes = size_C,
                        .m = M,
                        .k = K,
                        .n = N,
                        .bfp16 = kFloat && detail::kBfp16};
    if (empty_) entry.operation = detail::Operation::multiply_matrix_first;
    sum_.id = detail::tell(entry, site, {empty_ ? 0 : sum_.id, a.id, b.id});
    empty_ = false;
  }

  static void add_products(const vector<TypeA, size_A>& a, const vector<TypeB, size_B>& b, unsigned row,
                           unsigned column, float& sum) {
    if constexpr (detail::kBfp16) {
      static_assert(K == 8);
      std::array<float, 8> left{}, right{};
      for (unsigned i = 0; i < K; ++i) {
        left[i] = a.data[row * K + i];
        right[i] = b.data[i * N + column];
      }
      left = detail::to_bfp16(left);
      right = detail::to_bfp16(right);
      for (unsigned i = 0; i < K; ++i) sum += left[i] * right[i];
    } else {
      for (unsigned i = 0; i < K; ++i) sum += float(a.data[row * K + i]) * float(b.data[i * N + column]);
    }
  }
};

}  // namespace aie
