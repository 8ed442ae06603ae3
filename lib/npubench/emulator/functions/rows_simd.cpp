#include <npubench/emulator/functions/rows_simd.h>

#include <cmath>
#include <limits>

#include <npubench/base/math.h>
#include <npubench/emulator/functions/scratch.h>
#include <npubench/emulator/functions/simd.h>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "npubench/emulator/functions/rows_simd.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include <npubench/emulator/functions/vector-inl.h>

HWY_BEFORE_NAMESPACE();
namespace npubench::HWY_NAMESPACE {

/// Widens a row times `scale` into a padded one.
template <class T>
HWY_INLINE void widen_row(const T* from, std::size_t width, std::size_t padded, float scale, float padding, float* to) {
  const Floats d;
  std::size_t i = 0;
  for (; i + kLanes <= width; i += kLanes) hn::Store(hn::Mul(load(d, from + i), hn::Set(d, scale)), d, to + i);
  for (; i < width; ++i) to[i] = static_cast<float>(from[i]) * scale;
  for (; i < padded; ++i) to[i] = padding;
}

template <class T>
HWY_INLINE void narrow_row(const float* from, std::size_t width, T* to) {
  const Floats d;
  std::size_t i = 0;
  for (; i + kLanes <= width; i += kLanes) store(d, hn::Load(d, from + i), to + i);
  if (i == width) return;
  T rest[kLanes];
  store(d, hn::Load(d, from + i), rest);  // the padding makes this a whole vector
  for (std::size_t j = 0; i + j < width; ++j) to[i + j] = rest[j];
}

HWY_INLINE float sum_of(const float* row, std::size_t padded) {
  RowSum sum;
  for (std::size_t i = 0; i < padded; i += kRowLanes) {
    for (std::size_t part = 0; part < kRowLanes / kLanes; ++part) {
      sum.add(part, hn::Load(Floats(), row + i + part * kLanes));
    }
  }
  return sum.total();
}

/// Subtracts `mean` from the row and returns the sum of the squares; the padding becomes 0.
HWY_INLINE float center(float* row, std::size_t width, std::size_t padded, float mean) {
  const Floats d;
  for (std::size_t i = width; i < padded; ++i) row[i] = mean;
  RowSum squares;
  for (std::size_t i = 0; i < padded; i += kRowLanes) {
    for (std::size_t part = 0; part < kRowLanes / kLanes; ++part) {
      float* const at = row + i + part * kLanes;
      const auto centered = hn::Sub(hn::Load(d, at), hn::Set(d, mean));
      hn::Store(centered, d, at);
      squares.add(part, hn::Mul(centered, centered));
    }
  }
  return squares.total();
}

template <class T>
HWY_INLINE void normalize_rows(const RowsShape& shape, const T* x, const bfloat16* parameters, T* y, float epsilon,
                               float input_scale, float output_scale) {
  const Floats d;
  const std::size_t padded = round_up(shape.width, kRowLanes);
  float* const row = thread_scratch(3 * padded);
  float* const gamma = row + padded;
  float* const beta = gamma + padded;
  widen_row(parameters, shape.width, padded, 1.0f, 0.0f, gamma);
  widen_row(parameters + shape.width, shape.width, padded, 1.0f, 0.0f, beta);
  const float count = static_cast<float>(shape.width);
  for (std::size_t r = 0; r < shape.rows; ++r) {
    widen_row(x + r * shape.width, shape.width, padded, input_scale, 0.0f, row);
    const float mean = sum_of(row, padded) / count;
    const float variance = center(row, shape.width, padded, mean) / count;
    const float factor = 1.0f / std::sqrt(variance + epsilon);
    for (std::size_t i = 0; i < padded; i += kLanes) {
      const auto scaled = hn::Mul(hn::Mul(hn::Load(d, row + i), hn::Set(d, factor)), hn::Load(d, gamma + i));
      const auto value = hn::Add(scaled, hn::Load(d, beta + i));
      hn::Store(output_scale == 1.0f ? value : hn::Div(value, hn::Set(d, output_scale)), d, row + i);
    }
    narrow_row(row, shape.width, y + r * shape.width);
  }
}

void layer_norm_bf16(const RowsShape& shape, const bfloat16* x, const bfloat16* parameters, bfloat16* y,
                     float epsilon) {
  normalize_rows(shape, x, parameters, y, epsilon, 1.0f, 1.0f);
}

void layer_norm_i8(const RowsShape& shape, const std::int8_t* x, const bfloat16* parameters, std::int8_t* y,
                   float epsilon, float input_scale, float output_scale) {
  normalize_rows(shape, x, parameters, y, epsilon, input_scale, output_scale);
}

void softmax_bf16(const RowsShape& shape, const bfloat16* x, bfloat16* y) {
  const Floats d;
  const std::size_t padded = round_up(shape.width, kRowLanes);
  float* const row = thread_scratch(padded);
  for (std::size_t r = 0; r < shape.rows; ++r) {
    widen_row(x + r * shape.width, shape.width, padded, 1.0f, -std::numeric_limits<float>::infinity(), row);
    const auto maximum = hn::Set(d, row_maximum(row, padded));
    RowSum sum;
    for (std::size_t i = 0; i < padded; i += kRowLanes) {
      for (std::size_t part = 0; part < kRowLanes / kLanes; ++part) {
        float* const at = row + i + part * kLanes;
        const auto e = exponential(d, hn::Sub(hn::Load(d, at), maximum));
        hn::Store(e, d, at);
        sum.add(part, e);
      }
    }
    const auto factor = hn::Set(d, 1.0f / sum.total());
    for (std::size_t i = 0; i < padded; i += kLanes) hn::Store(hn::Mul(hn::Load(d, row + i), factor), d, row + i);
    narrow_row(row, shape.width, y + r * shape.width);
  }
}

}  // namespace npubench::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace npubench {

HWY_EXPORT(layer_norm_bf16);
HWY_EXPORT(layer_norm_i8);
HWY_EXPORT(softmax_bf16);

void layer_norm(const RowsShape& shape, const bfloat16* x, const bfloat16* parameters, bfloat16* y, float epsilon) {
  HWY_DYNAMIC_DISPATCH(layer_norm_bf16)(shape, x, parameters, y, epsilon);
}
void layer_norm(const RowsShape& shape, const std::int8_t* x, const bfloat16* parameters, std::int8_t* y, float epsilon,
                float input_scale, float output_scale) {
  HWY_DYNAMIC_DISPATCH(layer_norm_i8)(shape, x, parameters, y, epsilon, input_scale, output_scale);
}
void softmax(const RowsShape& shape, const bfloat16* x, bfloat16* y) {
  HWY_DYNAMIC_DISPATCH(softmax_bf16)(shape, x, y);
}

}  // namespace npubench
#endif  // HWY_ONCE
