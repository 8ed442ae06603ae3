// Attention over blocks of keys: softmax(scale Q K^T) V without the scores ever leaving the core. The contract of the
// functions (layouts, rounding) is npubench/core/functions/attention.cpp.
//
// Over the vector layer (vector.h), which says what has built it: not run on hardware.
//
// After each block of keys, a query's statistics hold the largest score so far m, the sum of exp(score - m) so far, and
// the factor exp(m before - m) by which what was accumulated up to the block before is to be scaled. The sum is of the
// weights as p stores them, so that the result is a weighted mean of V's rows whatever p's rounding.
#if defined(NPUBENCH_CORE_CODE_ATTENTION_INL_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef NPUBENCH_CORE_CODE_ATTENTION_INL_H_
#undef NPUBENCH_CORE_CODE_ATTENTION_INL_H_
#else
#define NPUBENCH_CORE_CODE_ATTENTION_INL_H_
#endif

#include <cstddef>
#include <cstdint>

#include "vector.h"

NPUBENCH_CORE_CODE_BEGIN

/// Rows of the statistics, one value a query each.
struct Statistics {
  float *maximum, *sum, *factor;
};

template <class Shape>
NPUBENCH_INLINE Statistics statistics_of(const Shape& shape, float* stats) {
  return {stats, stats + shape.queries(), stats + 2 * shape.queries()};
}

template <class T>
NPUBENCH_INLINE void clear_block(T* block) {
  written_out<kBlock * kBlock / kBlockLanes>([&](std::size_t part) NPUBENCH_INLINE_LAMBDA {
    store(Blocks(), splat(Blocks(), 0.0f), block + part * kBlockLanes);
  });
}

template <class Shape>
NPUBENCH_INLINE void attention_begin(const Shape& shape, float* acc, float* stats) {
  const auto of = statistics_of(shape, stats);
  const std::size_t elements = shape.queries() * shape.head_dim();
  for (std::size_t i = 0; i < elements; i += kBlock * kBlock) clear_block(acc + i);
  for (std::size_t i = 0; i < shape.queries(); i += kEightLanes) {
    store(Eights(), splat(Eights(), kLowest), of.maximum + i);
    store(Eights(), splat(Eights(), 0.0f), of.sum + i);
    store(Eights(), splat(Eights(), 1.0f), of.factor + i);
  }
}

/// A block without a valid key changes nothing.
template <class T, class Shape>
NPUBENCH_INLINE void skip_scores(const Shape& shape, T* p, float* stats) {
  const std::size_t weights = shape.queries() * shape.keys();
  for (std::size_t i = 0; i < weights; i += kBlock * kBlock) clear_block(p + i);
  const auto factor = statistics_of(shape, stats).factor;
  for (std::size_t i = 0; i < shape.queries(); i += kEightLanes) store(Eights(), splat(Eights(), 1.0f), factor + i);
}

/// The largest score of each of eight rows.
template <class Rows>
NPUBENCH_INLINE void find_maxima(const Rows& scores, float* maxima) {
  constexpr std::size_t kGroups = Rows::kGroupsAtOnce, kParts = Rows::kParts;
  for (std::size_t first = 0; first < Rows::kGroups; first += kGroups) {
    decltype(scores.load(0, 0, 0)) largest[kGroups][kParts];
    written_out<kGroups * kParts>([&](std::size_t i) NPUBENCH_INLINE_LAMBDA {
      largest[i / kParts][i % kParts] = scores.load(first + i / kParts, 0, i % kParts);
    });
    for (std::size_t step = 1; step < scores.steps(); ++step) {
      written_out<kGroups * kParts>([&](std::size_t i) NPUBENCH_INLINE_LAMBDA {
        auto& most = largest[i / kParts][i % kParts];
        most = larger(most, scores.load(first + i / kParts, step, i % kParts));
      });
    }
    written_out<kGroups>([&](std::size_t group)
                             NPUBENCH_INLINE_LAMBDA { scores.store_maximum(first + group, largest[group], maxima); });
  }
}

/// New maxima of eight rows, the factors for what was summed up to the old ones, and sums scaled by them.
NPUBENCH_INLINE void update_statistics(const Statistics& of, const float* maxima, const ScoreScale& scale) {
  for (std::size_t i = 0; i < kBlock; i += kEightLanes) {
    const auto before = load(Eights(), of.maximum + i);
    const auto maximum = larger(before, load(Eights(), maxima + i));
    // Before the first block there is nothing: the factor is 0.
    const auto factor = factor_of(scale, minus(before, maximum));
    store(Eights(), maximum, of.maximum + i);
    store(Eights(), factor, of.factor + i);
    store(Eights(), times(load(Eights(), of.sum + i), factor), of.sum + i);
  }
}

/// Eight rows of p, and their sums.
template <class Rows, class T>
NPUBENCH_INLINE void weigh(const Rows& scores, const float* NPUBENCH_RESTRICT maximum, const ScoreScale& scale,
                           T* NPUBENCH_RESTRICT p, float* NPUBENCH_RESTRICT sums) {
  constexpr std::size_t kGroups = Rows::kGroupsAtOnce, kParts = Rows::kParts;
  for (std::size_t first = 0; first < Rows::kGroups; first += kGroups) {
    decltype(scores.load(0, 0, 0)) largest[kGroups][kParts], sum[kGroups][kParts];
    written_out<kGroups * kParts>([&](std::size_t i) NPUBENCH_INLINE_LAMBDA {
      largest[i / kParts][i % kParts] = scores.spread(first + i / kParts, i % kParts, maximum);
      sum[i / kParts][i % kParts] = splat(Floats(), 0.0f);
    });
    for (std::size_t step = 0; step < scores.steps(); ++step) {
      written_out<kGroups * kParts>([&](std::size_t i) NPUBENCH_INLINE_LAMBDA {
        const std::size_t group = i / kParts, part = i % kParts;
        const auto score = minus(scores.load(first + group, step, part), largest[group][part]);
        const auto weight = scores.store_weight(first + group, step, part, scale.exponential(score), p);
        sum[group][part] = plus(sum[group][part], weight);
      });
    }
    written_out<kGroups>([&](std::size_t group)
                             NPUBENCH_INLINE_LAMBDA { scores.store_sum(first + group, sum[group], sums); });
  }
}

/// hide(scores, first) takes away what the eight queries from `first` on do not see.
template <class T, class Shape, class Hide>
NPUBENCH_INLINE void weigh_scores(const Shape& shape, const T* q, const T* k, T* p, float* stats, float* memory,
                                  float scale, std::size_t valid, const Hide& hide) {
  const ScoreProduct<T, Shape> product(shape, q, k, memory);
  const ScoreScale scores_scale(scale);
  for (std::size_t first = 0; first < shape.queries(); first += kBlock) {
    const auto of = statistics_of(shape, stats + first);
    const auto scores = product.rows(first, scale, valid);
    hide(scores, first);
    alignas(64) float row_values[kBlock];
    find_maxima(scores, row_values);
    update_statistics(of, row_values, scores_scale);
    T* const weights = p + first * shape.keys();
    weigh(scores, of.maximum, scores_scale, weights, row_values);
    for (std::size_t i = scores.filled(); i < kBlock * shape.keys(); i += kBlock * kBlock) clear_block(weights + i);
    for (std::size_t i = 0; i < kBlock; i += kEightLanes) {
      store(Eights(), plus(load(Eights(), of.sum + i), load(Eights(), row_values + i)), of.sum + i);
    }
  }
}

/// `memory`: room for eight rows of scores.
template <class T, class Shape>
NPUBENCH_INLINE void attention_scores(const Shape& shape, const T* q, const T* k, T* p, float* stats, float* memory,
                                      float scale, std::size_t valid) {
  if (valid == 0) return skip_scores(shape, p, stats);
  weigh_scores(shape, q, k, p, stats, memory, scale, valid, [](const auto& scores, std::size_t) { scores.limit(); });
}

/// The first query sees `seen` of the keys, each further one more; none where that is 0 or less. A query has seen a key
/// by the end of the first block that it is given.
template <class T, class Shape>
NPUBENCH_INLINE void attention_causal_scores(const Shape& shape, const T* q, const T* k, T* p, float* stats,
                                             float* memory, float scale, std::ptrdiff_t seen) {
  weigh_scores(shape, q, k, p, stats, memory, scale, shape.keys(), [seen](const auto& scores, std::size_t first) {
    scores.limit_rows(seen + static_cast<std::ptrdiff_t>(first));
  });
}

/// Where a core is, for causal attention: [0] counts its units, of which `units` are a run; [1] is how many keys the
/// first query sees from the next block on. In unit i of the run that is `seen` and `step` for each block of queries
/// that lies before unit `first` + i in its head, which has `period` of them.
NPUBENCH_INLINE void begin_unit(std::int32_t* place, std::int32_t first, std::int32_t units, std::int32_t period,
                                std::int32_t step, std::int32_t seen) {
  const std::int32_t unit = place[0];
  place[1] = seen + (first + unit) % period * step;
  place[0] = unit + 1 == units ? 0 : unit + 1;
}

template <class T, class Shape>
NPUBENCH_INLINE void attention_values(const Shape& shape, const T* p, const T* v, float* acc, const float* factor) {
  add_product(shape, p, v, acc, factor);
}

/// The result is blocked as shape.out_rows() x shape.out_columns().
template <class T, class Shape>
NPUBENCH_INLINE void attention_end(const Shape& shape, const float* acc, const float* sum, T* out, float scale) {
  for (std::size_t row = 0; row < shape.queries(); row += kBlock) {
    alignas(64) float sums[kBlock];
    // The largest score has the weight 1 (or 127); where the sum is less, there was no key, and acc is 0 too.
    for (std::size_t i = 0; i < kBlock; i += kEightLanes) {
      store(Eights(), larger(load(Eights(), sum + row + i), splat(Eights(), 1.0f)), sums + i);
    }
    const Divisors<T> divisors(sums, scale);
    for (std::size_t column = 0; column < shape.head_dim(); column += kBlock) {
      divisors.divide(shape, acc + row * shape.head_dim() + column * kBlock, row, column, out);
    }
  }
}

NPUBENCH_CORE_CODE_END

#endif  // NPUBENCH_CORE_CODE_ATTENTION_INL_H_
