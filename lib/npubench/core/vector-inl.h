// Loads, stores, rounding and exp on Highway vectors of f32; compiled once per instruction set.
//
// Multiplications and additions are written separately where the product is not exact: a fused one would give other
// bits on machines that have it (the sources are built with -ffp-contract=off).
#if defined(NPUBENCH_CORE_VECTOR_INL_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef NPUBENCH_CORE_VECTOR_INL_H_
#undef NPUBENCH_CORE_VECTOR_INL_H_
#else
#define NPUBENCH_CORE_VECTOR_INL_H_
#endif

#include <cstddef>
#include <cstdint>
#include <limits>

#include <hwy/highway.h>

#include <npubench/base/bfloat16.h>

HWY_BEFORE_NAMESPACE();
namespace npubench::HWY_NAMESPACE {
namespace hn = hwy::HWY_NAMESPACE;

using Floats = hn::ScalableTag<float>;
using FloatVector = hn::Vec<Floats>;
inline constexpr std::size_t kLanes = hn::MaxLanes(Floats());
/// Rows are padded to this and summed in as many partial sums, whatever the vector length.
inline constexpr std::size_t kRowLanes = 16;

// --- loading and widening to f32

template <class D>
HWY_INLINE hn::Vec<D> load(D d, const float* from) {
  return hn::LoadU(d, from);
}

template <class D>
HWY_INLINE hn::Vec<D> load(D d, const bfloat16* from) {
  const hn::Rebind<std::uint16_t, D> d16;
  const hn::Rebind<std::uint32_t, D> d32;
  const auto bits = hn::LoadU(d16, reinterpret_cast<const std::uint16_t*>(from));
  return hn::BitCast(d, hn::ShiftLeft<16>(hn::PromoteTo(d32, bits)));
}

template <class D>
HWY_INLINE hn::Vec<D> load(D d, const std::int32_t* from) {
  const hn::RebindToSigned<D> d32;
  return hn::ConvertTo(d, hn::LoadU(d32, from));
}
template <class D>
HWY_INLINE hn::Vec<D> load(D d, const std::int8_t* from) {
  const hn::Rebind<std::int8_t, D> d8;
  const hn::Rebind<std::int32_t, D> d32;
  return hn::ConvertTo(d, hn::PromoteTo(d32, hn::LoadU(d8, from)));
}

// --- rounding and storing

/// The upper 16 bits hold the value rounded to bf16, to nearest even; the lower ones are 0. NaN stays NaN.
template <class D, class V = hn::Vec<D>>
HWY_INLINE V round_to_bf16(D d, V value) {
  const hn::Rebind<std::uint32_t, D> d32;
  const auto bits = hn::BitCast(d32, value);
  const auto odd = hn::And(hn::ShiftRight<16>(bits), hn::Set(d32, 1u));
  const auto rounded = hn::Add(bits, hn::Add(odd, hn::Set(d32, 0x7fffu)));
  const auto quiet = hn::Or(bits, hn::Set(d32, 0x00400000u));
  const auto chosen = hn::IfThenElse(hn::RebindMask(d32, hn::IsNaN(value)), quiet, rounded);
  return hn::BitCast(d, hn::And(chosen, hn::Set(d32, 0xffff0000u)));
}

/// Stores values that are bf16 already, as round_to_bf16 leaves them.
template <class D, class V = hn::Vec<D>>
HWY_INLINE void store_rounded(D /*d*/, V value, bfloat16* to) {
  const hn::Rebind<std::uint16_t, D> d16;
  const hn::Rebind<std::uint32_t, D> d32;
  const auto bits = hn::TruncateTo(d16, hn::ShiftRight<16>(hn::BitCast(d32, value)));
  hn::StoreU(bits, d16, reinterpret_cast<std::uint16_t*>(to));
}

template <class D, class V = hn::Vec<D>>
HWY_INLINE void store(D d, V value, float* to) {
  hn::StoreU(value, d, to);
}

template <class D, class V = hn::Vec<D>>
HWY_INLINE void store(D d, V value, bfloat16* to) {
  store_rounded(d, round_to_bf16(d, value), to);
}

/// To the nearest integer, ties to even, saturated.
template <class D, class V = hn::Vec<D>>
HWY_INLINE void store(D d, V value, std::int8_t* to) {
  const hn::Rebind<std::int8_t, D> d8;
  const auto clamped = hn::Min(hn::Max(value, hn::Set(d, -128.0f)), hn::Set(d, 127.0f));
  hn::StoreU(hn::DemoteTo(d8, hn::NearestInt(clamped)), d8, to);
}

/// To the nearest integer, ties to even, for magnitudes below 2^22: adding 1.5 * 2^23 pushes the fraction out.
template <class D, class V = hn::Vec<D>>
HWY_INLINE V round_small(D d, V value) {
  const auto shifter = hn::Set(d, 12582912.0f);
  return hn::Sub(hn::Add(value, shifter), shifter);
}

// --- arithmetic

/// e^x with a relative error below 3e-7; 0 below -86, infinity above 88.
/// x = n ln 2 + r with |r| <= ln 2 / 2, and e^r by the polynomial of Cephes' expf.
template <class D, class V = hn::Vec<D>>
HWY_INLINE V exponential(D d, V x) {
  const hn::Rebind<std::int32_t, D> d32;
  const auto lowest = hn::Set(d, -86.0f);
  const auto highest = hn::Set(d, 88.0f);
  const auto shifter = hn::Set(d, 12582912.0f);  // 1.5 * 2^23: its sum with a small number holds n in the low bits
  const auto clamped = hn::Min(hn::Max(x, lowest), highest);
  const auto shifted = hn::Add(hn::Mul(clamped, hn::Set(d, 1.44269504f)), shifter);
  const auto n = hn::Sub(shifted, shifter);
  auto r = hn::Sub(clamped, hn::Mul(n, hn::Set(d, 0.693359375f)));  // n * that is exact: 9 bits of ln 2
  r = hn::Sub(r, hn::Mul(n, hn::Set(d, -2.12194440e-4f)));          // the rest of ln 2
  auto p = hn::Set(d, 1.9875691500e-4f);
  p = hn::Add(hn::Mul(p, r), hn::Set(d, 1.3981999507e-3f));
  p = hn::Add(hn::Mul(p, r), hn::Set(d, 8.3334519073e-3f));
  p = hn::Add(hn::Mul(p, r), hn::Set(d, 4.1665795894e-2f));
  p = hn::Add(hn::Mul(p, r), hn::Set(d, 1.6666665459e-1f));
  p = hn::Add(hn::Mul(p, r), hn::Set(d, 5.0000001201e-1f));
  p = hn::Add(hn::Add(hn::Mul(hn::Mul(p, r), r), r), hn::Set(d, 1.0f));
  const auto exponent = hn::ShiftLeft<23>(hn::BitCast(d32, shifted));
  const auto scaled = hn::BitCast(d, hn::Add(hn::BitCast(d32, p), exponent));
  const auto finite = hn::IfThenElseZero(hn::Ge(x, lowest), scaled);
  return hn::IfThenElse(hn::Gt(x, highest), hn::Set(d, std::numeric_limits<float>::infinity()), finite);
}

// --- rows: padded to a multiple of kRowLanes, reduced in an order that does not depend on the vector length

/// Sums in kRowLanes partial sums.
class RowSum {
 public:
  HWY_INLINE RowSum() {
    for (auto& part : parts_) part = hn::Zero(Floats());
  }
  /// `part`: which kLanes of the kRowLanes.
  HWY_INLINE void add(std::size_t part, FloatVector value) { parts_[part] = hn::Add(parts_[part], value); }
  HWY_INLINE float total() const {
    HWY_ALIGN float sums[kRowLanes];
    for (std::size_t part = 0; part < kParts; ++part) hn::Store(parts_[part], Floats(), sums + part * kLanes);
    for (std::size_t half = kRowLanes / 2; half > 0; half /= 2) {
      for (std::size_t i = 0; i < half; ++i) sums[i] += sums[i + half];
    }
    return sums[0];
  }

 private:
  static constexpr std::size_t kParts = kRowLanes / kLanes;
  FloatVector parts_[kParts];
};

HWY_INLINE float row_maximum(const float* row, std::size_t padded_width) {
  const Floats d;
  auto largest = hn::Load(d, row);
  for (std::size_t i = kLanes; i < padded_width; i += kLanes) largest = hn::Max(largest, hn::Load(d, row + i));
  return hn::GetLane(hn::MaxOfLanes(d, largest));
}

}  // namespace npubench::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif  // NPUBENCH_CORE_VECTOR_INL_H_
