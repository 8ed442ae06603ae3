#include <npubench/emulator/functions/attention_simd.h>

#include <npubench/emulator/functions/simd.h>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "npubench/emulator/functions/attention_simd.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include <mlir/kernels/attention-inl.h>

HWY_BEFORE_NAMESPACE();
namespace npubench::HWY_NAMESPACE {

/// On a core, these are constants.
class BlockShape {
 public:
  explicit HWY_INLINE BlockShape(const AttentionBlock& block) : block_(block) {}
  [[nodiscard]] HWY_INLINE std::size_t queries() const { return block_.queries; }
  [[nodiscard]] HWY_INLINE std::size_t keys() const { return block_.keys; }
  [[nodiscard]] HWY_INLINE std::size_t head_dim() const { return block_.head_dim; }
  [[nodiscard]] HWY_INLINE bool bfp16() const { return block_.bfp16; }
  [[nodiscard]] HWY_INLINE std::size_t query_rows() const { return block_.query_rows; }
  [[nodiscard]] HWY_INLINE std::size_t key_rows() const { return block_.key_rows; }
  [[nodiscard]] HWY_INLINE std::size_t out_rows() const { return block_.out_rows; }
  [[nodiscard]] HWY_INLINE std::size_t out_columns() const { return block_.out_columns; }

 private:
  const AttentionBlock block_;
};

// One function per signature, because dispatch tables hold plain functions.
void begin_any(const AttentionBlock& block, float* acc, float* stats) {
  attention_begin(BlockShape(block), acc, stats);
}
void scores_bf16(const AttentionBlock& block, const bfloat16* q, const bfloat16* k, bfloat16* p, float* stats,
                 float* scores, float scale, std::size_t valid) {
  attention_scores(BlockShape(block), q, k, p, stats, scores, scale, valid);
}
void scores_i8(const AttentionBlock& block, const std::int8_t* q, const std::int8_t* k, std::int8_t* p, float* stats,
               float* scores, float scale, std::size_t valid) {
  attention_scores(BlockShape(block), q, k, p, stats, scores, scale, valid);
}
void causal_scores_bf16(const AttentionBlock& block, const bfloat16* q, const bfloat16* k, bfloat16* p, float* stats,
                        float* scores, float scale, std::ptrdiff_t seen) {
  attention_causal_scores(BlockShape(block), q, k, p, stats, scores, scale, seen);
}
void causal_scores_i8(const AttentionBlock& block, const std::int8_t* q, const std::int8_t* k, std::int8_t* p,
                      float* stats, float* scores, float scale, std::ptrdiff_t seen) {
  attention_causal_scores(BlockShape(block), q, k, p, stats, scores, scale, seen);
}
void begin_unit_any(std::int32_t* place, std::int32_t first, std::int32_t units, std::int32_t period, std::int32_t step,
                    std::int32_t seen) {
  begin_unit(place, first, units, period, step, seen);
}
void values_bf16(const AttentionBlock& block, const bfloat16* p, const bfloat16* v, float* acc, const float* stats) {
  attention_values(BlockShape(block), p, v, acc, stats + 2 * block.queries);
}
void values_i8(const AttentionBlock& block, const std::int8_t* p, const std::int8_t* v, float* acc,
               const float* stats) {
  attention_values(BlockShape(block), p, v, acc, stats + 2 * block.queries);
}
void end_bf16(const AttentionBlock& block, const float* acc, const float* stats, bfloat16* out, float scale) {
  attention_end(BlockShape(block), acc, stats + block.queries, out, scale);
}
void end_i8(const AttentionBlock& block, const float* acc, const float* stats, std::int8_t* out, float scale) {
  attention_end(BlockShape(block), acc, stats + block.queries, out, scale);
}

}  // namespace npubench::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace npubench {

HWY_EXPORT(begin_any);
HWY_EXPORT(scores_bf16);
HWY_EXPORT(scores_i8);
HWY_EXPORT(causal_scores_bf16);
HWY_EXPORT(causal_scores_i8);
HWY_EXPORT(begin_unit_any);
HWY_EXPORT(values_bf16);
HWY_EXPORT(values_i8);
HWY_EXPORT(end_bf16);
HWY_EXPORT(end_i8);

void attention_begin(const AttentionBlock& block, float* acc, float* stats) {
  HWY_DYNAMIC_DISPATCH(begin_any)(block, acc, stats);
}
void attention_scores(const AttentionBlock& block, const bfloat16* q, const bfloat16* k, bfloat16* p, float* stats,
                      float* scores, float scale, std::size_t valid) {
  HWY_DYNAMIC_DISPATCH(scores_bf16)(block, q, k, p, stats, scores, scale, valid);
}
void attention_scores(const AttentionBlock& block, const std::int8_t* q, const std::int8_t* k, std::int8_t* p,
                      float* stats, float* scores, float scale, std::size_t valid) {
  HWY_DYNAMIC_DISPATCH(scores_i8)(block, q, k, p, stats, scores, scale, valid);
}
void attention_causal_scores(const AttentionBlock& block, const bfloat16* q, const bfloat16* k, bfloat16* p,
                             float* stats, float* scores, float scale, std::ptrdiff_t seen) {
  HWY_DYNAMIC_DISPATCH(causal_scores_bf16)(block, q, k, p, stats, scores, scale, seen);
}
void attention_causal_scores(const AttentionBlock& block, const std::int8_t* q, const std::int8_t* k, std::int8_t* p,
                             float* stats, float* scores, float scale, std::ptrdiff_t seen) {
  HWY_DYNAMIC_DISPATCH(causal_scores_i8)(block, q, k, p, stats, scores, scale, seen);
}
void attention_begin_unit(std::int32_t* place, std::int32_t first, std::int32_t units, std::int32_t period,
                          std::int32_t step, std::int32_t seen) {
  HWY_DYNAMIC_DISPATCH(begin_unit_any)(place, first, units, period, step, seen);
}
void attention_values(const AttentionBlock& block, const bfloat16* p, const bfloat16* v, float* acc,
                      const float* stats) {
  HWY_DYNAMIC_DISPATCH(values_bf16)(block, p, v, acc, stats);
}
void attention_values(const AttentionBlock& block, const std::int8_t* p, const std::int8_t* v, float* acc,
                      const float* stats) {
  HWY_DYNAMIC_DISPATCH(values_i8)(block, p, v, acc, stats);
}
void attention_end(const AttentionBlock& block, const float* acc, const float* stats, bfloat16* out, float scale) {
  HWY_DYNAMIC_DISPATCH(end_bf16)(block, acc, stats, out, scale);
}
void attention_end(const AttentionBlock& block, const float* acc, const float* stats, std::int8_t* out, float scale) {
  HWY_DYNAMIC_DISPATCH(end_i8)(block, acc, stats, out, scale);
}

}  // namespace npubench
#endif  // HWY_ONCE
