// attention_begin(acc f32 [tq,d], stats f32 [3,tq])
// attention_scores_{bf16,i8}(q [tq,d], k [tk,d], p [tq,tk], stats f32 [3,tq], memory f32 [8,tk], scale f32,
//                            valid i32)
//     q and k blocked 8 x 8, p of q's type in a layout of its own (blocked 8 x 8). s = scale * q k^T over the first
//     `valid` keys; `scale` is positive. Updates stats: running maximum (a core's is of scores before they are scaled),
//     running sum, and the factor by which what was accumulated so far is to be scaled (a core's is a bf16);
//     p = exp(s - maximum) (i8: round(127 * that)), 0 beyond `valid`. The running sum is of p as it is stored, after
//     rounding: acc / sum is a weighted mean of v's elements, and i8's 127 cancels in it. What is in `memory` (a
//     core's room for eight rows of scores) is nobody's business before and after.
// attention_causal_begin(acc, stats, place i32 [2], first i32, units i32, period i32, step i32, seen i32)
// attention_causal_scores_{bf16,i8}(q, k, p, stats, memory, place i32 [2], scale f32)
//     As attention_begin and attention_scores, where query i of a block sees the first place[1] + i of the block's
//     keys (none, or all, where that is less or more); then place[1] is tk less. Each query sees a key of the first
//     block. The beginning of unit number place[0] of `units` in a run, after which the count begins again, sets
//     place[1] to seen + step * ((first + place[0]) % period).
// attention_values_{bf16,i8}(p [tq,tk], v [tk,d] blocked 8 x 8, acc f32 [tq,d], stats)     acc = acc * factor + p v
// attention_end_bf16(acc, stats, out [tq,d] blocked 8 x 8)                                 out = acc / sum
// attention_end_i8(acc, stats, out, scale f32)              out = saturate(round-half-even(scale * acc / sum))
//     That is exact to half a unit for a scale below 2^15 (a core rounds magnitudes below 2^22).
//     tq, tk and d are multiples of 8; acc has a layout of its own (blocked 8 x 8; on a core, queries are
//     the columns of the blocks of its products, mlir/kernels/blocks_aie.h). With the bfp16 definition (npu2)
//     the two products of the bf16 functions are in bfp16 mode. A row without any valid key has sum 0 and comes out
//     as 0.
//
// The arithmetic is mlir/kernels/attention-inl.h, for each instruction set of the host. Cycles: the products as
// matmul_*'s; beside them of a score FunctionCosts::attention_score, of the accumulators loads and stores, and at the
// end of a query attention_end_row.
#include <npubench/core/functions/attention.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>

#include <npubench/arch/architecture.h>
#include <npubench/base/math.h>
#include <npubench/core/declaration.h>
#include <npubench/core/functions/attention_estimates.h>
#include <npubench/core/functions/list.h>
#include <npubench/core/simd.h>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "npubench/core/functions/attention.cpp"
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

namespace {

std::span<const EstimatedOn> by_mode(MultiplyMode mode, std::span<const EstimatedOn> i8,
                                     std::span<const EstimatedOn> bfp16, std::span<const EstimatedOn> bf16) {
  if (mode == MultiplyMode::i8) return i8;
  return mode == MultiplyMode::bfp16 ? bfp16 : bf16;
}

}  // namespace

CoreCycles attention_scores_cycles(const CoreTiming& timing, const ProductExtents& extents, MultiplyMode mode,
                                   std::int64_t valid, std::int64_t weight_bytes) {
  const auto [m, k, n] = extents;
  const auto used = round_up(std::clamp<std::int64_t>(valid, 0, n), std::int64_t{8});
  const auto rest = used == n ? 0 : timing.fill(m * (n - used) * weight_bytes);
  if (used == 0) return {rest};
  const double scores = static_cast<double>(m * used);
  // The product starts from zero: its result is stored, but nothing loaded first.
  const double not_loaded = scores * static_cast<double>(size_of(DataType::f32)) / timing.vector_bytes();
  const auto published = whole(timing.product_cycles({.m = m, .k = k, .n = used}, mode, DataType::f32) - not_loaded +
                               timing.costs().attention_score * scores);
  const auto of =
      by_mode(mode, kAttentionScoresI8Estimate, kAttentionScoresBfp16Estimate, kAttentionScoresBf16Estimate);
  // Of fewer keys than the estimates are of, a score takes what it does of those; the product takes 16 at once.
  constexpr std::int64_t kLeastKeys = 64;
  const auto multiplied = n % 16 == 0 ? round_up(used, std::int64_t{16}) : used;
  const auto keys = std::max(multiplied, kLeastKeys);
  auto cycles = timing.own(of, m, m * keys, m * keys * k, {published});
  if (cycles.source == CycleSource::estimated) cycles.count = cycles.count * multiplied / keys;
  cycles.count += rest;
  return cycles;
}

CoreCycles attention_values_cycles(const CoreTiming& timing, const ProductExtents& extents, MultiplyMode mode) {
  const std::int64_t accumulators = extents.m * extents.n * static_cast<std::int64_t>(size_of(DataType::f32));
  const auto published =
      whole(timing.product_cycles(extents, mode, DataType::f32) + timing.stream_cycles(accumulators, accumulators));
  const auto of =
      by_mode(mode, kAttentionValuesI8Estimate, kAttentionValuesBfp16Estimate, kAttentionValuesBf16Estimate);
  return timing.own(of, extents.m, extents.m * extents.n, extents.m * extents.n * extents.k, {published});
}

CoreCycles attention_end_cycles(const CoreTiming& timing, std::int64_t queries, std::int64_t head_dim, DataType out) {
  const std::int64_t elements = queries * head_dim;
  const auto published = whole(timing.stream_cycles(elements * static_cast<std::int64_t>(size_of(DataType::f32)),
                                                    elements * static_cast<std::int64_t>(size_of(out))) +
                               timing.costs().attention_end_row.of(static_cast<double>(queries)));
  const auto of = size_of(out) == 1 ? std::span<const EstimatedOn>(kAttentionEndI8Estimate)
                                    : std::span<const EstimatedOn>(kAttentionEndBf16Estimate);
  return timing.own(of, queries, elements, 0, {published});
}

namespace {

/// Blocks of operands are 8 x 8 whatever the multiply mode.
constexpr std::int64_t kBlock = 8;

MultiplyMode mode_of(const Function& function, const Profile& profile, DataType type) {
  if (type == DataType::i8) return MultiplyMode::i8;
  const auto mode = uses_bfp16(function) ? MultiplyMode::bfp16 : MultiplyMode::bf16;
  (void)architecture(profile.generation).multiply_block(mode);  // throws where the generation lacks the mode
  return mode;
}

AttentionBlock block_of(std::int64_t queries, std::int64_t keys, std::int64_t head_dim, MultiplyMode mode) {
  return {static_cast<std::size_t>(queries), static_cast<std::size_t>(keys), static_cast<std::size_t>(head_dim),
          mode == MultiplyMode::bfp16};
}

void expect_block(const Function& function, std::int64_t queries, std::int64_t keys, std::int64_t head_dim) {
  expect_multiple(function, "tq", queries, kBlock);
  expect_multiple(function, "tk", keys, kBlock);
  expect_multiple(function, "d", head_dim, kBlock);
}

/// Of the sums and statistics that are its first two parameters.
BoundFunction bind_begin_of(const Function& function, const Profile& profile) {
  const auto acc = matrix(function, 0);
  expect_block(function, acc.rows, kBlock, acc.columns);
  expect_matrix(function, 1, {3, acc.rows});
  const CoreTiming timing(profile);
  const auto cycles = timing.own(kAttentionBeginEstimate, acc.rows, acc.elements(), 0,
                                 {timing.fill(buffer(function, 0).bytes() + buffer(function, 1).bytes())});
  const auto block = block_of(acc.rows, kBlock, acc.columns, MultiplyMode::bf16);
  return with_cycles(cycles, [block](CallArguments arguments) {
    attention_begin(block, arguments[0].as<float>(), arguments[1].as<float>());
  });
}

BoundFunction bind_begin(const Function& function, const Profile& profile) {
  expect_parameters(function, {buffer_of(DataType::f32), buffer_of(DataType::f32)});
  return bind_begin_of(function, profile);
}

/// Of q, k, p, statistics and room for scores, which are the first five parameters.
template <class T>
std::pair<AttentionBlock, MultiplyMode> scores_block(const Function& function, const Profile& profile) {
  const auto q = matrix(function, 0);
  const auto k = matrix(function, 1);
  expect_block(function, q.rows, k.rows, q.columns);
  expect_matrix(function, 1, {k.rows, q.columns});
  expect_matrix(function, 2, {q.rows, k.rows});
  expect_matrix(function, 3, {3, q.rows});
  expect_elements(function, 4, kBlock * k.rows);
  const auto mode = mode_of(function, profile, data_type_of<T>);
  return {block_of(q.rows, k.rows, q.columns, mode), mode};
}

template <class T>
BoundFunction bind_scores(const Function& function, const Profile& profile) {
  const auto operand = buffer_of(data_type_of<T>);
  const auto f32 = buffer_of(DataType::f32);
  expect_parameters(function,
                    {operand, operand, operand, f32, f32, scalar_of(DataType::f32), scalar_of(DataType::i32)});
  const auto [block, mode] = scores_block<T>(function, profile);
  const auto q = matrix(function, 0);
  const auto k = matrix(function, 1);
  const auto cycles = [timing = CoreTiming(profile), mode = mode, q, k](std::int64_t valid) {
    return attention_scores_cycles(timing, {.m = q.rows, .k = q.columns, .n = k.rows}, mode, valid, sizeof(T));
  };
  return {.compute =
              [block = block](CallArguments arguments) {
                const auto keys = static_cast<std::int64_t>(block.keys);
                const auto valid = std::clamp<std::int64_t>(arguments[6].i32, 0, keys);
                attention_scores(block, arguments[0].as<const T>(), arguments[1].as<const T>(), arguments[2].as<T>(),
                                 arguments[3].as<float>(), arguments[4].as<float>(), arguments[5].f32,
                                 static_cast<std::size_t>(valid));
              },
          .cycles =
              [cycles, of_a_block = cycles(k.rows).count, keys = k.rows](CallArguments arguments) {
                return arguments[6].i32 >= keys ? of_a_block : cycles(arguments[6].i32).count;
              },
          .source = cycles(k.rows).source};
}

BoundFunction bind_causal_begin(const Function& function, const Profile& profile) {
  const auto f32 = buffer_of(DataType::f32), place = buffer_of(DataType::i32);
  const auto i32 = scalar_of(DataType::i32);
  expect_parameters(function, {f32, f32, place, i32, i32, i32, i32, i32});
  expect_elements(function, 2, 2);
  auto begin = bind_begin_of(function, profile);
  begin.compute = [compute = begin.compute](CallArguments a) {
    attention_begin_unit(a[2].as<std::int32_t>(), a[3].i32, a[4].i32, std::max(a[5].i32, 1), a[6].i32, a[7].i32);
    compute(a);
  };
  return begin;
}

/// The mask is not published: a load, a choice and a store of every score beside what attention_scores takes. Of blocks
/// that it touches everywhere it is estimated at 222 (32 x 32) and 198 cycles (64 x 64) on npu1, 144 and 414 on npu2,
/// with Peano: a line through these.
std::int64_t mask_cycles(const CoreTiming& timing, CycleSource source, std::int64_t scores) {
  if (source == CycleSource::estimated) return whole(100 + 0.07 * static_cast<double>(scores));
  const auto bytes = scores * static_cast<std::int64_t>(sizeof(float));
  return timing.stream(bytes, bytes);
}

template <class T>
BoundFunction bind_causal_scores(const Function& function, const Profile& profile) {
  const auto operand = buffer_of(data_type_of<T>);
  const auto f32 = buffer_of(DataType::f32);
  expect_parameters(function,
                    {operand, operand, operand, f32, f32, buffer_of(DataType::i32), scalar_of(DataType::f32)});
  expect_elements(function, 5, 2);
  const auto [block, mode] = scores_block<T>(function, profile);
  const auto queries = static_cast<std::int64_t>(block.queries), keys = static_cast<std::int64_t>(block.keys);
  const CoreTiming timing(profile);
  auto cycles = attention_scores_cycles(
      timing, {.m = queries, .k = static_cast<std::int64_t>(block.head_dim), .n = keys}, mode, keys, sizeof(T));
  cycles.count += mask_cycles(timing, cycles.source, queries * keys);
  return with_cycles(cycles, [block = block](CallArguments a) {
    auto& seen = a[5].as<std::int32_t>()[1];
    attention_causal_scores(block, a[0].as<const T>(), a[1].as<const T>(), a[2].as<T>(), a[3].as<float>(),
                            a[4].as<float>(), a[6].f32, seen);
    seen -= static_cast<std::int32_t>(block.keys);
  });
}

template <class T>
BoundFunction bind_values(const Function& function, const Profile& profile) {
  const auto operand = buffer_of(data_type_of<T>);
  expect_parameters(function, {operand, operand, buffer_of(DataType::f32), buffer_of(DataType::f32)});
  const auto p = matrix(function, 0);
  const auto v = matrix(function, 1);
  expect_block(function, p.rows, p.columns, v.columns);
  expect_matrix(function, 1, {p.columns, v.columns});
  expect_matrix(function, 2, {p.rows, v.columns});
  expect_matrix(function, 3, {3, p.rows});
  const auto mode = mode_of(function, profile, data_type_of<T>);
  const auto block = block_of(p.rows, p.columns, v.columns, mode);
  const auto cycles = attention_values_cycles(CoreTiming(profile), {.m = p.rows, .k = p.columns, .n = v.columns}, mode);
  return with_cycles(cycles, [block](CallArguments arguments) {
    attention_values(block, arguments[0].as<const T>(), arguments[1].as<const T>(), arguments[2].as<float>(),
                     arguments[3].as<const float>());
  });
}

/// `scaled`: with the scale as a fourth parameter.
template <class T, bool scaled>
BoundFunction bind_end(const Function& function, const Profile& profile) {
  const auto f32 = buffer_of(DataType::f32);
  const auto out = buffer_of(data_type_of<T>);
  if constexpr (scaled) {
    expect_parameters(function, {f32, f32, out, scalar_of(DataType::f32)});
  } else {
    expect_parameters(function, {f32, f32, out});
  }
  const auto acc = matrix(function, 0);
  expect_block(function, acc.rows, kBlock, acc.columns);
  expect_matrix(function, 1, {3, acc.rows});
  expect_matrix(function, 2, acc);
  const auto cycles = attention_end_cycles(CoreTiming(profile), acc.rows, acc.columns, data_type_of<T>);
  const auto block = block_of(acc.rows, kBlock, acc.columns, MultiplyMode::bf16);
  return with_cycles(cycles, [block](CallArguments arguments) {
    attention_end(block, arguments[0].as<const float>(), arguments[1].as<const float>(), arguments[2].as<T>(),
                  scaled ? arguments[3].f32 : 1.0f);
  });
}

}  // namespace

void add_attention(CoreFunctionLibrary& library) {
  library.add("attention_begin", bind_begin);
  library.add("attention_causal_begin", bind_causal_begin);
  library.add("attention_causal_scores_bf16", bind_causal_scores<bfloat16>);
  library.add("attention_causal_scores_i8", bind_causal_scores<std::int8_t>);
  library.add("attention_scores_bf16", bind_scores<bfloat16>);
  library.add("attention_scores_i8", bind_scores<std::int8_t>);
  library.add("attention_values_bf16", bind_values<bfloat16>);
  library.add("attention_values_i8", bind_values<std::int8_t>);
  library.add("attention_end_bf16", bind_end<bfloat16, false>);
  library.add("attention_end_i8", bind_end<std::int8_t, true>);
}

}  // namespace npubench
#endif  // HWY_ONCE
