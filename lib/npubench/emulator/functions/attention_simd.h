// The arithmetic of the attention core functions, dispatched to the best instruction set of the machine.
#pragma once

#include <cstddef>
#include <cstdint>

#include <npubench/base/bfloat16.h>

namespace npubench {

/// A block of `queries` x `keys` scores of heads with `head_dim` elements, all multiples of 8.
struct AttentionBlock {
  std::size_t queries, keys, head_dim;
  bool bfp16 = false;
};

/// What the softmax over blocks of keys carries from block to block: a maximum, a sum and a factor per query.
struct AttentionStats {
  float* maximum;
  float* sum;
  float* factor;
};

void attention_begin(std::size_t queries, std::size_t head_dim, float* acc, AttentionStats stats);

/// `valid`: keys that count, at most block.keys.
void attention_scores(const AttentionBlock& block, const bfloat16* q, const bfloat16* k, bfloat16* p,
                      AttentionStats stats, float scale, std::size_t valid);
void attention_scores(const AttentionBlock& block, const std::int8_t* q, const std::int8_t* k, std::int8_t* p,
                      AttentionStats stats, float scale, std::size_t valid);

void attention_values(const AttentionBlock& block, const bfloat16* p, const bfloat16* v, float* acc,
                      AttentionStats stats);
void attention_values(const AttentionBlock& block, const std::int8_t* p, const std::int8_t* v, float* acc,
                      AttentionStats stats);

void attention_end(std::size_t queries, std::size_t head_dim, const float* acc, AttentionStats stats, bfloat16* out,
                   float scale);
void attention_end(std::size_t queries, std::size_t head_dim, const float* acc, AttentionStats stats, std::int8_t* out,
                   float scale);

}  // namespace npubench
