// What attention_* and attention_tile_* share: the arithmetic, dispatched to the best instruction set of the machine,
// and the cycles.
#pragma once

#include <cstddef>
#include <cstdint>

#include <npubench/base/bfloat16.h>
#include <npubench/core/core_timing.h>

namespace npubench {

/// A block of `queries` x `keys` scores of heads with `head_dim` elements, all multiples of 8. Queries are blocked
/// query_rows x 8, keys and values key_rows x 8 (4 or 8 rows), the result out_rows x out_columns.
struct AttentionBlock {
  std::size_t queries, keys, head_dim;
  bool bfp16 = false;
  std::size_t query_rows = 8, key_rows = 8, out_rows = 8, out_columns = 8;
};

// `stats`: a maximum, a sum and a factor per query, [3, queries]. acc: [queries, head_dim], blocked 8 x 8.

void attention_begin(const AttentionBlock& block, float* acc, float* stats);

/// `valid`: keys that count, at most block.keys. `scores` is room for eight rows of them, which the host leaves alone.
void attention_scores(const AttentionBlock& block, const bfloat16* q, const bfloat16* k, bfloat16* p, float* stats,
                      float* scores, float scale, std::size_t valid);
void attention_scores(const AttentionBlock& block, const std::int8_t* q, const std::int8_t* k, std::int8_t* p,
                      float* stats, float* scores, float scale, std::size_t valid);

/// Of causal attention: the first query sees `seen` of the keys, each further one more.
void attention_causal_scores(const AttentionBlock& block, const bfloat16* q, const bfloat16* k, bfloat16* p,
                             float* stats, float* scores, float scale, std::ptrdiff_t seen);
void attention_causal_scores(const AttentionBlock& block, const std::int8_t* q, const std::int8_t* k, std::int8_t* p,
                             float* stats, float* scores, float scale, std::ptrdiff_t seen);
/// Its place in the run, as of the function attention_causal_begin.
void attention_begin_unit(std::int32_t* place, std::int32_t first, std::int32_t units, std::int32_t period,
                          std::int32_t step, std::int32_t seen);

void attention_values(const AttentionBlock& block, const bfloat16* p, const bfloat16* v, float* acc,
                      const float* stats);
void attention_values(const AttentionBlock& block, const std::int8_t* p, const std::int8_t* v, float* acc,
                      const float* stats);

void attention_end(const AttentionBlock& block, const float* acc, const float* stats, bfloat16* out, float scale);
void attention_end(const AttentionBlock& block, const float* acc, const float* stats, std::int8_t* out, float scale);

/// Scores of a block (m queries, k elements of a head, n keys), exponentials, maximum and sum. Only `valid` of the keys
/// count, whole blocks of 8: the others' weights, of that size, become 0.
CoreCycles attention_scores_cycles(const CoreTiming& timing, const ProductExtents& extents, MultiplyMode mode,
                                   std::int64_t valid, std::int64_t weight_bytes);
/// Scaling of the accumulators (m queries, n elements of a head) and the product with k values.
CoreCycles attention_values_cycles(const CoreTiming& timing, const ProductExtents& extents, MultiplyMode mode);
/// Accumulators divided by the sums.
CoreCycles attention_end_cycles(const CoreTiming& timing, std::int64_t queries, std::int64_t head_dim, DataType out);

}  // namespace npubench
