#include <npubench/emulator/functions/attention_simd.h>

#include <algorithm>
#include <cstring>
#include <limits>

#include <npubench/base/math.h>
#include <npubench/emulator/functions/scratch.h>
#include <npubench/emulator/functions/simd.h>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "npubench/emulator/functions/attention_simd.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include <npubench/emulator/functions/product-inl.h>
#include <npubench/emulator/functions/transpose-inl.h>

HWY_BEFORE_NAMESPACE();
namespace npubench::HWY_NAMESPACE {

inline constexpr float kInfinity = std::numeric_limits<float>::infinity();
inline constexpr std::size_t kBlock = 8;
using BlockRow = hn::CappedTag<float, kBlock>;  // a row of an 8 x 8 block, in one vector or two

/// Runs the product row tile by row tile; `take(first_row, rows, tile)` gets each finished tile.
template <class Take>
HWY_INLINE void multiply_panel(const WidenedA& a, std::size_t m, std::size_t width, const float* panel,
                               const Take& take) {
  HWY_ALIGN float tile[kTileRows * kPanelColumns];
  for (std::size_t row = 0; row < m; row += kTileRows) {
    multiply_tile(a, row, kTileRows, width, 0, a.k / kDepth, panel, tile);
    take(row, tile);
  }
}

/// Writes tiles, scaled, into rows of a row-major matrix. The stride leaves room for whole vectors.
struct WriteScaled {
  float* to;
  std::size_t stride, width;
  float scale;

  HWY_INLINE void operator()(std::size_t first_row, const float* tile) const {
    const Floats d;
    for (std::size_t i = 0; i < kTileRows; ++i) {
      for (std::size_t j = 0; j < width; j += kLanes) {
        const auto scaled = hn::Mul(hn::Load(d, tile + i * kPanelColumns + j), hn::Set(d, scale));
        hn::Store(scaled, d, to + (first_row + i) * stride + j);
      }
    }
  }
};

/// acc = acc * factor + tile.
struct ScaleAndAdd {
  float* acc;
  std::size_t stride, width;
  const float* factor;

  HWY_INLINE void operator()(std::size_t first_row, const float* tile) const {
    const BlockRow d;
    for (std::size_t i = 0; i < kTileRows; ++i) {
      float* const row = acc + (first_row + i) * stride;
      const auto scale = hn::Set(d, factor[first_row + i]);
      for (std::size_t j = 0; j < width; j += hn::MaxLanes(d)) {
        const auto sum = hn::Add(hn::Mul(hn::LoadU(d, row + j), scale), hn::LoadU(d, tile + i * kPanelColumns + j));
        hn::StoreU(sum, d, row + j);
      }
    }
  }
};

/// New maxima, the factors for what was summed up to the old ones, and sums scaled by them. `queries` is a multiple
/// of 8.
HWY_INLINE void update_maxima(const float* block_maxima, std::size_t queries, AttentionStats stats) {
  const BlockRow d;
  for (std::size_t i = 0; i < queries; i += hn::MaxLanes(d)) {
    const auto before = hn::LoadU(d, stats.maximum + i);
    const auto maximum = hn::Max(before, hn::LoadU(d, block_maxima + i));
    // Before the first block the maximum is -infinity, and exp(-infinity) = 0 forgets nothing: there is nothing yet.
    const auto factor = exponential(d, hn::Sub(before, maximum));
    hn::StoreU(maximum, d, stats.maximum + i);
    hn::StoreU(factor, d, stats.factor + i);
    hn::StoreU(hn::Mul(hn::LoadU(d, stats.sum + i), factor), d, stats.sum + i);
  }
}

/// What p stores: f32 that are bf16 values, or whole numbers up to 127.
HWY_INLINE FloatVector as_stored(FloatVector e, bfloat16) { return round_to_bf16(Floats(), e); }
HWY_INLINE FloatVector as_stored(FloatVector e, std::int8_t) {
  return round_small(Floats(), hn::Mul(e, hn::Set(Floats(), 127.0f)));
}

/// Replaces a row of scores by exp(score - maximum) as p stores it; returns the sum.
template <class T>
HWY_INLINE float exponentiate_row(float* row, std::size_t padded, float maximum) {
  const Floats d;
  RowSum sum;
  for (std::size_t i = 0; i < padded; i += kRowLanes) {
    for (std::size_t part = 0; part < kRowLanes / kLanes; ++part) {
      float* const at = row + i + part * kLanes;
      const auto e = as_stored(exponential(d, hn::Sub(hn::Load(d, at), hn::Set(d, maximum))), T());
      hn::Store(e, d, at);
      sum.add(part, e);
    }
  }
  return sum.total();
}

template <class D>
HWY_INLINE void store_p(D d, hn::Vec<D> value, bfloat16* to) {
  store_rounded(d, value, to);
}
template <class D>
HWY_INLINE void store_p(D d, hn::Vec<D> value, std::int8_t* to) {
  store(d, value, to);
}

/// One row of p into its place in the blocked matrix.
template <class T>
HWY_INLINE void store_row_blocked(const float* row, std::size_t width, T* to) {
  const BlockRow d;
  for (std::size_t j = 0; j < width; j += kBlock) {
    T* const block = to + j * kBlock;
    for (std::size_t part = 0; part < kBlock; part += hn::MaxLanes(d)) {
      store_p(d, hn::LoadU(d, row + j + part), block + part);
    }
  }
}

template <class T>
HWY_INLINE void score_block(const AttentionBlock& block, const T* q, const T* k, T* p, AttentionStats stats,
                            float scale, std::size_t valid) {
  const auto [queries, keys, head_dim, bfp16] = block;
  const std::size_t stride = round_up(keys, std::max(kPanelColumns, kRowLanes));
  float* const widened = thread_scratch(queries * head_dim + head_dim * kPanelColumns + queries * stride + queries);
  float* const panel = widened + queries * head_dim;
  float* const scores = panel + head_dim * kPanelColumns;
  float* const maxima = scores + queries * stride;

  widen(q, queries * head_dim, widened);
  if (bfp16) quantize_runs(widened, queries * head_dim);
  for (std::size_t column = 0; column < keys; column += kPanelColumns) {
    const std::size_t width = std::min(kPanelColumns, keys - column);
    pack_transposed_panel(k, head_dim, column, width, panel);
    if (bfp16) quantize_panel(panel, head_dim);
    multiply_panel(WidenedA{widened, kBlock, head_dim}, queries, width, panel,
                   WriteScaled{scores + column, stride, width, scale});
  }
  const std::size_t padded = round_up(keys, kRowLanes);
  for (std::size_t i = 0; i < queries; ++i) {
    float* const row = scores + i * stride;
    std::fill(row + valid, row + padded, -kInfinity);
    maxima[i] = row_maximum(row, padded);
  }
  update_maxima(maxima, queries, stats);
  for (std::size_t i = 0; i < queries; ++i) {
    float* const row = scores + i * stride;
    stats.sum[i] += exponentiate_row<T>(row, padded, stats.maximum[i]);
    store_row_blocked(row, keys, p + (i / kBlock) * kBlock * keys + (i % kBlock) * kBlock);
  }
}

template <class T>
HWY_INLINE void add_values(const AttentionBlock& block, const T* p, const T* v, float* acc, AttentionStats stats) {
  const auto [queries, keys, head_dim, bfp16] = block;
  float* const widened = thread_scratch(queries * keys + keys * kPanelColumns);
  float* const panel = widened + queries * keys;
  widen(p, queries * keys, widened);
  if (bfp16) quantize_runs(widened, queries * keys);
  for (std::size_t column = 0; column < head_dim; column += kPanelColumns) {
    const std::size_t width = std::min(kPanelColumns, head_dim - column);
    pack_panel<kBlock>(v, keys, head_dim, column, width, panel);
    if (bfp16) quantize_panel(panel, keys);
    multiply_panel(WidenedA{widened, kBlock, keys}, queries, width, panel,
                   ScaleAndAdd{acc + column, head_dim, width, stats.factor});
  }
}

template <class T>
HWY_INLINE void finish(std::size_t queries, std::size_t head_dim, const float* acc, AttentionStats stats, T* out,
                       float scale) {
  const BlockRow d;
  for (std::size_t i = 0; i < queries; ++i) {
    const float* const row = acc + i * head_dim;
    T* const to = out + (i / kBlock) * kBlock * head_dim + (i % kBlock) * kBlock;
    const float sum = stats.sum[i] > 0 ? stats.sum[i] : 1.0f;  // no key at all: acc is 0 too
    for (std::size_t j = 0; j < head_dim; j += kBlock) {
      for (std::size_t part = 0; part < kBlock; part += hn::MaxLanes(d)) {
        const auto scaled = hn::Mul(hn::LoadU(d, row + j + part), hn::Set(d, scale));
        store(d, hn::Div(scaled, hn::Set(d, sum)), to + j * kBlock + part);
      }
    }
  }
}

// One function per signature, because dispatch tables hold plain functions.
void scores_bf16(const AttentionBlock& block, const bfloat16* q, const bfloat16* k, bfloat16* p, AttentionStats stats,
                 float scale, std::size_t valid) {
  score_block(block, q, k, p, stats, scale, valid);
}
void scores_i8(const AttentionBlock& block, const std::int8_t* q, const std::int8_t* k, std::int8_t* p,
               AttentionStats stats, float scale, std::size_t valid) {
  score_block(block, q, k, p, stats, scale, valid);
}
void values_bf16(const AttentionBlock& block, const bfloat16* p, const bfloat16* v, float* acc, AttentionStats stats) {
  add_values(block, p, v, acc, stats);
}
void values_i8(const AttentionBlock& block, const std::int8_t* p, const std::int8_t* v, float* acc,
               AttentionStats stats) {
  add_values(block, p, v, acc, stats);
}
void end_bf16(std::size_t queries, std::size_t head_dim, const float* acc, AttentionStats stats, bfloat16* out,
              float scale) {
  finish(queries, head_dim, acc, stats, out, scale);
}
void end_i8(std::size_t queries, std::size_t head_dim, const float* acc, AttentionStats stats, std::int8_t* out,
            float scale) {
  finish(queries, head_dim, acc, stats, out, scale);
}

}  // namespace npubench::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace npubench {
namespace {

/// A block without a valid key: nothing changes.
template <class T>
void skip_block(const AttentionBlock& block, T* p, AttentionStats stats) {
  std::memset(static_cast<void*>(p), 0, block.queries * block.keys * sizeof(T));
  std::fill(stats.factor, stats.factor + block.queries, 1.0f);
}

}  // namespace

HWY_EXPORT(scores_bf16);
HWY_EXPORT(scores_i8);
HWY_EXPORT(values_bf16);
HWY_EXPORT(values_i8);
HWY_EXPORT(end_bf16);
HWY_EXPORT(end_i8);

void attention_begin(std::size_t queries, std::size_t head_dim, float* acc, AttentionStats stats) {
  std::fill(acc, acc + queries * head_dim, 0.0f);
  std::fill(stats.maximum, stats.maximum + queries, -std::numeric_limits<float>::infinity());
  std::fill(stats.sum, stats.sum + queries, 0.0f);
  std::fill(stats.factor, stats.factor + queries, 1.0f);
}

void attention_scores(const AttentionBlock& block, const bfloat16* q, const bfloat16* k, bfloat16* p,
                      AttentionStats stats, float scale, std::size_t valid) {
  if (valid == 0) return skip_block(block, p, stats);
  HWY_DYNAMIC_DISPATCH(scores_bf16)(block, q, k, p, stats, scale, valid);
}
void attention_scores(const AttentionBlock& block, const std::int8_t* q, const std::int8_t* k, std::int8_t* p,
                      AttentionStats stats, float scale, std::size_t valid) {
  if (valid == 0) return skip_block(block, p, stats);
  HWY_DYNAMIC_DISPATCH(scores_i8)(block, q, k, p, stats, scale, valid);
}
void attention_values(const AttentionBlock& block, const bfloat16* p, const bfloat16* v, float* acc,
                      AttentionStats stats) {
  HWY_DYNAMIC_DISPATCH(values_bf16)(block, p, v, acc, stats);
}
void attention_values(const AttentionBlock& block, const std::int8_t* p, const std::int8_t* v, float* acc,
                      AttentionStats stats) {
  HWY_DYNAMIC_DISPATCH(values_i8)(block, p, v, acc, stats);
}
void attention_end(std::size_t queries, std::size_t head_dim, const float* acc, AttentionStats stats, bfloat16* out,
                   float scale) {
  HWY_DYNAMIC_DISPATCH(end_bf16)(queries, head_dim, acc, stats, out, scale);
}
void attention_end(std::size_t queries, std::size_t head_dim, const float* acc, AttentionStats stats, std::int8_t* out,
                   float scale) {
  HWY_DYNAMIC_DISPATCH(end_i8)(queries, head_dim, acc, stats, out, scale);
}

}  // namespace npubench
#endif  // HWY_ONCE
