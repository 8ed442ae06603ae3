#include <npubench/emulator/functions/elementwise_simd.h>

#include <cstring>

#include <npubench/emulator/functions/simd.h>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "npubench/emulator/functions/elementwise_simd.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include <npubench/emulator/functions/vector-inl.h>

HWY_BEFORE_NAMESPACE();
namespace npubench::HWY_NAMESPACE {

/// Calls op(in, out) for each vector of elements; a rest goes through a padded copy, so that `op` sees whole vectors
/// only.
template <class In, class Out, class Op>
HWY_INLINE void for_each_vector(const In* in, Out* out, std::size_t count, const Op& op) {
  std::size_t i = 0;
  for (; i + kLanes <= count; i += kLanes) op(in + i, out + i);
  if (i == count) return;
  In rest[kLanes] = {};
  Out results[kLanes];
  std::memcpy(rest, in + i, (count - i) * sizeof(In));
  op(rest, results);
  std::memcpy(out + i, results, (count - i) * sizeof(Out));
}

struct Convert {
  HWY_INLINE void operator()(const float* in, bfloat16* out) const { store(Floats(), load(Floats(), in), out); }
};

template <class Out>
struct Requantize {
  int shift;

  /// floor(x / 2^shift), one more if the rest is above half or is half and the floor odd. The rest is below 2^31 and
  /// half of 2^shift at most 2^30, so their sum needs the unsigned type.
  HWY_INLINE void operator()(const std::int32_t* in, Out* out) const {
    const hn::Rebind<std::int32_t, Floats> d32;
    const hn::RebindToUnsigned<decltype(d32)> du32;
    const hn::Rebind<Out, decltype(d32)> narrow;
    auto x = hn::LoadU(d32, in);
    if (shift > 0) {
      const auto floor = hn::ShiftRightSame(x, shift);
      const auto rest = hn::BitCast(du32, hn::Sub(x, hn::ShiftLeftSame(floor, shift)));
      const auto odd = hn::BitCast(du32, hn::And(floor, hn::Set(d32, 1)));
      const auto below_half = hn::Set(du32, (1u << (shift - 1)) - 1u);
      const auto up = hn::ShiftRightSame(hn::Add(hn::Add(rest, below_half), odd), shift);
      x = hn::Add(floor, hn::BitCast(d32, up));
    }
    hn::StoreU(hn::DemoteTo(narrow, x), narrow, out);
  }
};

HWY_INLINE FloatVector gelu_of(FloatVector x) {
  const Floats d;
  const auto cubic = hn::Mul(hn::Mul(hn::Mul(x, x), x), hn::Set(d, 0.044715f));
  const auto exponent = hn::Mul(hn::Add(x, cubic), hn::Set(d, -1.5957691216057308f));  // -2 sqrt(2 / pi)
  return hn::Div(x, hn::Add(exponential(d, exponent), hn::Set(d, 1.0f)));
}

struct Gelu {
  HWY_INLINE void operator()(const bfloat16* in, bfloat16* out) const {
    store(Floats(), gelu_of(load(Floats(), in)), out);
  }
};

struct GeluI8 {
  float input_scale, output_scale;

  HWY_INLINE void operator()(const std::int8_t* in, std::int8_t* out) const {
    const Floats d;
    const auto y = gelu_of(hn::Mul(load(d, in), hn::Set(d, input_scale)));
    store(d, hn::Div(y, hn::Set(d, output_scale)), out);
  }
};

void convert_f32_bf16(const float* in, bfloat16* out, std::size_t count) { for_each_vector(in, out, count, Convert()); }

void requantize_i32_i16(const std::int32_t* in, std::int16_t* out, std::size_t count, int shift) {
  for_each_vector(in, out, count, Requantize<std::int16_t>{shift});
}

void requantize_i32_i8(const std::int32_t* in, std::int8_t* out, std::size_t count, int shift) {
  for_each_vector(in, out, count, Requantize<std::int8_t>{shift});
}

void add_bf16(const bfloat16* a, const bfloat16* b, bfloat16* y, std::size_t count) {
  const Floats d;
  std::size_t i = 0;
  for (; i + kLanes <= count; i += kLanes) store(d, hn::Add(load(d, a + i), load(d, b + i)), y + i);
  for (; i < count; ++i) y[i] = bfloat16(float(a[i]) + float(b[i]));
}

void gelu_bf16(const bfloat16* x, bfloat16* y, std::size_t count) { for_each_vector(x, y, count, Gelu()); }

void gelu_i8(const std::int8_t* x, std::int8_t* y, std::size_t count, float input_scale, float output_scale) {
  for_each_vector(x, y, count, GeluI8{input_scale, output_scale});
}

}  // namespace npubench::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace npubench {

HWY_EXPORT(convert_f32_bf16);
HWY_EXPORT(requantize_i32_i16);
HWY_EXPORT(requantize_i32_i8);
HWY_EXPORT(add_bf16);
HWY_EXPORT(gelu_bf16);
HWY_EXPORT(gelu_i8);

void convert(const float* in, bfloat16* out, std::size_t count) {
  HWY_DYNAMIC_DISPATCH(convert_f32_bf16)(in, out, count);
}
void requantize(const std::int32_t* in, std::int16_t* out, std::size_t count, int shift) {
  HWY_DYNAMIC_DISPATCH(requantize_i32_i16)(in, out, count, shift);
}
void requantize(const std::int32_t* in, std::int8_t* out, std::size_t count, int shift) {
  HWY_DYNAMIC_DISPATCH(requantize_i32_i8)(in, out, count, shift);
}
void add_elements(const bfloat16* a, const bfloat16* b, bfloat16* y, std::size_t count) {
  HWY_DYNAMIC_DISPATCH(add_bf16)(a, b, y, count);
}
void gelu(const bfloat16* x, bfloat16* y, std::size_t count) { HWY_DYNAMIC_DISPATCH(gelu_bf16)(x, y, count); }
void gelu(const std::int8_t* x, std::int8_t* y, std::size_t count, float input_scale, float output_scale) {
  HWY_DYNAMIC_DISPATCH(gelu_i8)(x, y, count, input_scale, output_scale);
}

}  // namespace npubench
#endif  // HWY_ONCE
