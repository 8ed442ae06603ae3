// Loops of functions whose cycles are published, in their own words: which operations a turn has is mlir-aie's
// (test/Integration/Dialect/TOSA and test/unit_tests/aievec_tests/aie2, aie_runtime_lib/AIE2/vec_math.h,
// aie_kernels/{aie2,aie2p}/mm.cc and zero.cc) and vegah/Npu-Embeddings' (experiments/m1-hello-npu/saxpy.cc,
// experiments/m5-eltwise/kernels/narrow_f32_bf16.cc). See published.cpp.
#include <aie_api/aie.hpp>

namespace {

constexpr unsigned kElements = 1024;

template <unsigned N, class T, class Out, class F>
void map(const T* x, Out* y, const F& f) {
  for (unsigned i = 0; i < kElements; i += N) aie::store_v(y + i, f(aie::load_v<N>(x + i)));
}
template <unsigned N, class T, class F>
void map2(const T* a, const T* b, T* y, const F& f) {
  for (unsigned i = 0; i < kElements; i += N) {
    const auto left = aie::load_v<N>(a + i);
    aie::store_v(y + i, f(left, aie::load_v<N>(b + i)));
  }
}

template <class To, class T, unsigned N>
aie::vector<To, N> through_accumulator(const aie::vector<T, N>& v) {
  using Tag = std::conditional_t<std::is_integral_v<T>, acc32, accfloat>;
  return aie::accum<Tag, N>(v).template to_vector<To>();
}

template <unsigned N>
using Halves = aie::vector<bfloat16, N>;

template <unsigned N>
Halves<N> narrow(const aie::accum<accfloat, N>& sum) {
  return sum.template to_vector<bfloat16>();
}
template <unsigned N>
Halves<N> spread(float value) {
  return aie::broadcast<bfloat16, N>(bfloat16(value));
}

/// A clipped polynomial: 1/2 + x/4 - |x| x/32 between -4 and 4.
template <unsigned N>
Halves<N> sigmoid(const Halves<N>& x) {
  const auto clipped = aie::max(aie::min(x, spread<N>(4.0f)), spread<N>(-4.0f));
  const auto square = narrow(aie::mul(spread<N>(0.03125f), aie::abs(clipped)));
  aie::accum<accfloat, N> sum(spread<N>(0.5f));
  sum = aie::mac(sum, clipped, spread<N>(0.25f));
  return narrow(aie::msc(sum, square, clipped));
}

/// x, x^3 and x^5 of the series, between -1 and 1.
template <unsigned N>
Halves<N> error_function(const Halves<N>& x) {
  const auto x2 = narrow(aie::mul(x, x));
  const auto x3 = narrow(aie::mul(x2, x));
  const auto x4 = narrow(aie::mul(x2, x2));
  const auto x5 = narrow(aie::mul(x4, x));
  auto sum = aie::mul(x, spread<N>(1.1283792f));
  sum = aie::mac(sum, x3, spread<N>(-0.3761264f));
  sum = aie::mac(sum, x5, spread<N>(0.1128379f));
  return aie::max(aie::min(narrow(sum), spread<N>(1.0f)), spread<N>(-1.0f));
}

/// A guess by the bits, and one step.
template <unsigned N>
Halves<N> inverse_root(const Halves<N>& x) {
  auto half = aie::mul(x, spread<N>(0.5f));
  const auto y = aie::sub(aie::broadcast<int16, N>(0x5f37), aie::downshift(x.template cast_to<int16>(), 1))
                     .template cast_to<bfloat16>();
  half = aie::mul(narrow(half), y);
  half = aie::mul(narrow(half), y);
  const auto rest = aie::sub(spread<N>(1.5f), narrow(half));
  return narrow(aie::mul(rest, y));
}

/// Through an integer, but for what is too large for one. v16: f32 is compared by the sign of a difference.
template <bool kUp>
Halves<16> whole(const Halves<16>& x) {
  auto integer = aie::to_fixed<int32>(kUp ? aie::sub(aie::zeros<bfloat16, 16>(), x) : x);
  if (kUp) integer = aie::neg(integer);
  const auto size = aie::accum<accfloat, 16>(aie::abs(x)).to_vector<float>();
  const auto rest = aie::sub(aie::broadcast<float, 16>(0x1p31f), size);
  const auto large = aie::lt(rest.cast_to<int32>(), aie::zeros<int32, 16>());
  const auto as_it_is = aie::accum<accfloat, 16>(x).to_vector<float>();
  return narrow(aie::accum<accfloat, 16>(aie::select(aie::to_float(integer), as_it_is, large)));
}
template <bool kUp>
Halves<32> whole(const Halves<32>& x) {
  const auto integer = [](const Halves<16>& half) {
    const auto value = aie::to_fixed<int32>(kUp ? aie::sub(aie::zeros<bfloat16, 16>(), half) : half);
    return aie::to_float(kUp ? aie::neg(value) : value);
  };
  const auto large = aie::lt(spread<32>(0x1p31f), aie::abs(x));
  const auto whole = aie::concat(integer(x.template extract<16>(0)), integer(x.template extract<16>(1)));
  return aie::select(narrow(aie::accum<accfloat, 32>(whole)), x, large);
}

/// kHigh x kWide blocks of C at a time.
template <unsigned kHigh, unsigned kWide, unsigned M, unsigned K, unsigned N, unsigned R, unsigned S, unsigned T,
          class In, class Out>
void product(const In* a, const In* b, Out* c) {
  using Product = aie::mmul<R, S, T, In, In, accauto>;
  constexpr unsigned rows = M / R, depth = K / S, columns = N / T;
  for (unsigned row = 0; row < rows; row += kHigh) {
    for (unsigned column = 0; column < columns; column += kWide) {
      Product sums[kHigh][kWide];
      for (unsigned i = 0; i < kHigh; ++i) {
        for (unsigned j = 0; j < kWide; ++j) {
          sums[i][j] = Product(aie::load_v<Product::size_C>(c + ((row + i) * columns + column + j) * Product::size_C));
        }
      }
      for (unsigned k = 0; k < depth; ++k) {
        aie::vector<In, Product::size_A> left[kHigh];
        aie::vector<In, Product::size_B> right[kWide];
        for (unsigned i = 0; i < kHigh; ++i) {
          left[i] = aie::load_v<Product::size_A>(a + ((row + i) * depth + k) * Product::size_A);
        }
        for (unsigned j = 0; j < kWide; ++j) {
          right[j] = aie::load_v<Product::size_B>(b + (k * columns + column + j) * Product::size_B);
        }
        for (unsigned i = 0; i < kHigh; ++i) {
          for (unsigned j = 0; j < kWide; ++j) sums[i][j].mac(left[i], right[j]);
        }
      }
      for (unsigned i = 0; i < kHigh; ++i) {
        for (unsigned j = 0; j < kWide; ++j) {
          aie::store_v(c + ((row + i) * columns + column + j) * Product::size_C, sums[i][j].template to_vector<Out>());
        }
      }
    }
  }
}

}  // namespace

extern "C" {

#if __AIE_ARCH__ == 20

void bf16_abs_v16(const bfloat16* x, bfloat16* y) {
  map<16>(x, y, [](const auto& v) { return aie::abs(v); });
}
void bf16_abs_v32(const bfloat16* x, bfloat16* y) {
  map<32>(x, y, [](const auto& v) { return aie::abs(v); });
}
void float_abs_v16(const float* x, float* y) {
  map<16>(x, y, [](const auto& v) { return aie::abs(v); });
}
void i8_abs_v64_2(const int8* x, int8* y) {
  map<64>(x, y, [](const auto& v) { return aie::abs(v); });
}
void i16_abs_v32_2(const int16* x, int16* y) {
  map<32>(x, y, [](const auto& v) { return aie::abs(v); });
}
void i32_abs_v16_2(const int32* x, int32* y) {
  map<16>(x, y, [](const auto& v) { return aie::abs(v); });
}

void bf16_neg(const bfloat16* x, bfloat16* y) {
  map<16>(x, y, [](const auto& v) { return aie::neg(v); });
}
void float_neg(const float* x, float* y) {
  map<16>(x, y, [](const auto& v) { return aie::neg(v); });
}
void i8_neg(const int8* x, int8* y) {
  map<64>(x, y, [](const auto& v) { return aie::neg(v); });
}
void i16_neg(const int16* x, int16* y) {
  map<32>(x, y, [](const auto& v) { return aie::neg(v); });
}
void i32_neg(const int32* x, int32* y) {
  map<16>(x, y, [](const auto& v) { return aie::neg(v); });
}

void bf16_cast_float(const bfloat16* x, float* y) {
  map<16>(x, y, [](const auto& v) { return through_accumulator<float>(v); });
}
void float_cast_bf16(const float* x, bfloat16* y) {
  map<16>(x, y, [](const auto& v) { return through_accumulator<bfloat16>(v); });
}
void i8_cast_i16(const int8* x, int16* y) {
  map<32>(x, y, [](const auto& v) { return through_accumulator<int16>(v); });
}
void i8_cast_i32(const int8* x, int32* y) {
  map<32>(x, y, [](const auto& v) { return through_accumulator<int32>(v); });
}
void i16_cast_i8(const int16* x, int8* y) {
  map<32>(x, y, [](const auto& v) { return through_accumulator<int8>(v); });
}
void i16_cast_i32(const int16* x, int32* y) {
  map<16>(x, y, [](const auto& v) { return through_accumulator<int32>(v); });
}
void i32_cast_i8(const int32* x, int8* y) {
  map<32>(x, y, [](const auto& v) { return through_accumulator<int8>(v); });
}
void i32_cast_i16(const int32* x, int16* y) {
  map<16>(x, y, [](const auto& v) { return through_accumulator<int16>(v); });
}

void i8_arithmetic_right_shift(const int8* x, int8* y) {
  map<64>(x, y, [](const auto& v) { return aie::downshift(v, 1); });
}
void i16_arithmetic_right_shift(const int16* x, int16* y) {
  map<32>(x, y, [](const auto& v) { return aie::downshift(v, 1); });
}
void i32_arithmetic_right_shift(const int32* x, int32* y) {
  map<16>(x, y, [](const auto& v) { return aie::downshift(v, 1); });
}

void i8_bitwise_and(const int8* a, const int8* b, int8* y) {
  map2<64>(a, b, y, [](const auto& v, const auto& w) { return aie::bit_and(v, w); });
}
void i16_bitwise_and(const int16* a, const int16* b, int16* y) {
  map2<32>(a, b, y, [](const auto& v, const auto& w) { return aie::bit_and(v, w); });
}
void i32_bitwise_and(const int32* a, const int32* b, int32* y) {
  map2<16>(a, b, y, [](const auto& v, const auto& w) { return aie::bit_and(v, w); });
}
void i8_bitwise_or(const int8* a, const int8* b, int8* y) {
  map2<64>(a, b, y, [](const auto& v, const auto& w) { return aie::bit_or(v, w); });
}
void i16_bitwise_or(const int16* a, const int16* b, int16* y) {
  map2<32>(a, b, y, [](const auto& v, const auto& w) { return aie::bit_or(v, w); });
}
void i32_bitwise_or(const int32* a, const int32* b, int32* y) {
  map2<16>(a, b, y, [](const auto& v, const auto& w) { return aie::bit_or(v, w); });
}
void i8_bitwise_xor(const int8* a, const int8* b, int8* y) {
  map2<64>(a, b, y, [](const auto& v, const auto& w) { return aie::bit_xor(v, w); });
}
void i16_bitwise_xor(const int16* a, const int16* b, int16* y) {
  map2<32>(a, b, y, [](const auto& v, const auto& w) { return aie::bit_xor(v, w); });
}
void i32_bitwise_xor(const int32* a, const int32* b, int32* y) {
  map2<16>(a, b, y, [](const auto& v, const auto& w) { return aie::bit_xor(v, w); });
}
void i8_bitwise_not(const int8* x, int8* y) {
  map<64>(x, y, [](const auto& v) { return aie::bit_not(v); });
}
void i16_bitwise_not(const int16* x, int16* y) {
  map<32>(x, y, [](const auto& v) { return aie::bit_not(v); });
}
void i32_bitwise_not(const int32* x, int32* y) {
  map<16>(x, y, [](const auto& v) { return aie::bit_not(v); });
}

void bf16_sigmoid_v16(const bfloat16* x, bfloat16* y) { map<16>(x, y, sigmoid<16>); }
void bf16_sigmoid_v32(const bfloat16* x, bfloat16* y) { map<32>(x, y, sigmoid<32>); }
void bf16_erf_v16(const bfloat16* x, bfloat16* y) { map<16>(x, y, error_function<16>); }
void bf16_erf_v32(const bfloat16* x, bfloat16* y) { map<32>(x, y, error_function<32>); }
void bf16_rsqrt_v16(const bfloat16* x, bfloat16* y) { map<16>(x, y, inverse_root<16>); }
void bf16_rsqrt_v32(const bfloat16* x, bfloat16* y) { map<32>(x, y, inverse_root<32>); }
void bf16_sqrt_v16(const bfloat16* x, bfloat16* y) {
  map<16>(x, y, [](const auto& v) { return narrow(aie::mul(v, inverse_root<16>(v))); });
}
void bf16_sqrt_v32(const bfloat16* x, bfloat16* y) {
  map<32>(x, y, [](const auto& v) { return narrow(aie::mul(v, inverse_root<32>(v))); });
}

void bf16_floor_v16(const bfloat16* x, bfloat16* y) {
  map<16>(x, y, [](const auto& v) { return whole<false>(v); });
}
void bf16_floor_v32(const bfloat16* x, bfloat16* y) {
  map<32>(x, y, [](const auto& v) { return whole<false>(v); });
}
void bf16_ceil_v16(const bfloat16* x, bfloat16* y) {
  map<16>(x, y, [](const auto& v) { return whole<true>(v); });
}
void bf16_ceil_v32(const bfloat16* x, bfloat16* y) {
  map<32>(x, y, [](const auto& v) { return whole<true>(v); });
}

void matmul_i8_i8_64x232x64(const int8* a, const int8* b, int8* c) { product<4, 2, 64, 232, 64, 4, 8, 8>(a, b, c); }
void matmul_i8_i16_64x216x64(const int8* a, const int8* b, int16* c) { product<4, 2, 64, 216, 64, 4, 8, 8>(a, b, c); }
void matmul_i8_i32_48x280x48(const int8* a, const int8* b, int32* c) { product<4, 2, 48, 280, 48, 4, 8, 8>(a, b, c); }
void matmul_bf16_64x104x64(const bfloat16* a, const bfloat16* b, bfloat16* c) {
  product<4, 4, 64, 104, 64, 4, 8, 4>(a, b, c);
}

#else

void matmul_i8_i8_64x232x64(const int8* a, const int8* b, int8* c) { product<2, 2, 64, 232, 64, 8, 8, 8>(a, b, c); }
void matmul_i8_i16_64x216x64(const int8* a, const int8* b, int16* c) { product<2, 2, 64, 216, 64, 8, 8, 8>(a, b, c); }
void matmul_i8_i32_48x280x48(const int8* a, const int8* b, int32* c) { product<2, 2, 48, 280, 48, 8, 8, 8>(a, b, c); }
#if AIE_API_EMULATE_BFLOAT16_MMUL_WITH_BFP16
void matmul_bfp16_48x152x48(const bfloat16* a, const bfloat16* b, bfloat16* c) {
  product<2, 2, 48, 152, 48, 8, 8, 8>(a, b, c);
}
void matmul_bfp16_f32_64x64x48(const bfloat16* a, const bfloat16* b, float* c) {
  product<2, 2, 64, 64, 48, 8, 8, 8>(a, b, c);
}
void matmul_bfp16_f32_64x64x32(const bfloat16* a, const bfloat16* b, float* c) {
  product<2, 2, 64, 64, 32, 8, 8, 8>(a, b, c);
}
void matmul_bfp16_bf16_64x64x64(const bfloat16* a, const bfloat16* b, bfloat16* c) {
  product<2, 2, 64, 64, 64, 8, 8, 8>(a, b, c);
}
#else
void matmul_bf16_f32_64x64x32(const bfloat16* a, const bfloat16* b, float* c) {
  product<2, 2, 64, 64, 32, 4, 8, 8>(a, b, c);
}
void matmul_bf16_f32_64x64x48(const bfloat16* a, const bfloat16* b, float* c) {
  product<2, 2, 64, 64, 48, 4, 8, 8>(a, b, c);
}
void matmul_bf16_f32_64x96x48(const bfloat16* a, const bfloat16* b, float* c) {
  product<2, 2, 64, 96, 48, 4, 8, 8>(a, b, c);
}
void matmul_bf16_bf16_64x64x64(const bfloat16* a, const bfloat16* b, bfloat16* c) {
  product<2, 2, 64, 64, 64, 4, 8, 8>(a, b, c);
}
#endif

void zero_f32_64x48(float* c) {
  for (unsigned i = 0; i < 64 * 48; i += 16) aie::store_v(c + i, aie::zeros<float, 16>());
}
void zero_f32_64x32(float* c) {
  for (unsigned i = 0; i < 64 * 32; i += 16) aie::store_v(c + i, aie::zeros<float, 16>());
}
void saxpy(const bfloat16* x, const bfloat16* y, bfloat16* z) {
  const auto a = aie::broadcast<bfloat16, 64>(bfloat16(3.0f));
  for (unsigned i = 0; i < kElements; i += 64) {
    const auto left = aie::load_v<64>(x + i), right = aie::load_v<64>(y + i);
    aie::store_v(z + i, aie::add(aie::mul(left, a), right).to_vector<bfloat16>());
  }
}
void narrow_3072_f32_bf16(const float* x, bfloat16* y) {
  for (unsigned i = 0; i < 3072; i += 32) {
    const auto low = aie::load_v<16>(x + i), high = aie::load_v<16>(x + i + 16);
    aie::store_v(y + i, through_accumulator<bfloat16>(low));
    aie::store_v(y + i + 16, through_accumulator<bfloat16>(high));
  }
}

#endif

}  // extern "C"
