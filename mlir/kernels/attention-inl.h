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

template <class Shape>
NPUBENCH_INLINE void attention_begin(const Shape& shape, float* acc, float* stats) {
  const auto of = statistics_of(shape, stats);
  const std::size_t elements = shape.queries() * shape.head_dim();
  for (std::size_t i = 0; i < elements; i += kBlockLanes) store(Blocks(), splat(Blocks(), 0.0f), acc + i);
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
  for (std::size_t i = 0; i < weights; i += kBlockLanes) store(Blocks(), splat(Blocks(), 0.0f), p + i);
  const auto factor = statistics_of(shape, stats).factor;
  for (std::size_t i = 0; i < shape.queries(); i += kEightLanes) store(Eights(), splat(Eights(), 1.0f), factor + i);
}

/// The largest score of each of eight rows.
NPUBENCH_INLINE void find_maxima(const ScoreRows& scores, float* maxima) {
  for (std::size_t group = 0; group < ScoreRows::kGroups; ++group) {
    decltype(scores.load(0, 0, 0)) largest[ScoreRows::kParts];
    for (std::size_t part = 0; part < ScoreRows::kParts; ++part) largest[part] = scores.load(group, 0, part);
    for (std::size_t step = 1; step < scores.steps(); ++step) {
      for (std::size_t part = 0; part < ScoreRows::kParts; ++part) {
        largest[part] = larger(largest[part], scores.load(group, step, part));
      }
    }
    scores.store_maximum(group, largest, maxima);
  }
}

/// New maxima of eight rows, the factors for what was summed up to the old ones, and sums scaled by them.
NPUBENCH_INLINE void update_statistics(const Statistics& of, const float* maxima) {
  for (std::size_t i = 0; i < kBlock; i += kEightLanes) {
    const auto before = load(Eights(), of.maximum + i);
    const auto maximum = larger(before, load(Eights(), maxima + i));
    // Before the first block there is nothing: the factor is 0.
    const auto factor = exponential(Eights(), minus(before, maximum));
    store(Eights(), maximum, of.maximum + i);
    store(Eights(), factor, of.factor + i);
    store(Eights(), times(load(Eights(), of.sum + i), factor), of.sum + i);
  }
}

/// Eight rows of p, and their sums.
template <class T>
NPUBENCH_INLINE void weigh(const ScoreRows& scores, const float* maximum, T* p, float* sums) {
  for (std::size_t group = 0; group < ScoreRows::kGroups; ++group) {
    decltype(scores.load(0, 0, 0)) largest[ScoreRows::kParts], sum[ScoreRows::kParts];
    for (std::size_t part = 0; part < ScoreRows::kParts; ++part) {
      largest[part] = scores.spread(group, part, maximum);
      sum[part] = splat(Floats(), 0.0f);
    }
    for (std::size_t step = 0; step < scores.steps(); ++step) {
      for (std::size_t part = 0; part < ScoreRows::kParts; ++part) {
        const auto score = minus(scores.load(group, step, part), largest[part]);
        const auto weight = as_weight<T>(exponential(Floats(), score));
        scores.store_weights(group, step, part, weight, p);
        sum[part] = plus(sum[part], weight);
      }
    }
    scores.store_sum(group, sum, sums);
  }
}

/// hide(scores, first) takes away what the eight queries from `first` on do not see.
template <class T, class Shape, class Hide>
NPUBENCH_INLINE void weigh_scores(const Shape& shape, const T* q, const T* k, T* p, float* stats, float* memory,
                                  float scale, std::size_t valid, const Hide& hide) {
  const ScoreProduct<T, Shape> product(shape, q, k, memory);
  for (std::size_t first = 0; first < shape.queries(); first += kBlock) {
    const auto of = statistics_of(shape, stats + first);
    const auto scores = product.rows(first, scale, valid);
    hide(scores, first);
    alignas(32) float row_values[kBlock];
    find_maxima(scores, row_values);
    update_statistics(of, row_values);
    T* const weights = p + first * shape.keys();
    weigh(scores, of.maximum, weights, row_values);
    for (std::size_t i = scores.filled(); i < kBlock * shape.keys(); i += kBlockLanes) {
      store(Blocks(), splat(Blocks(), 0.0f), weights + i);
    }
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
  weigh_scores(shape, q, k, p, stats, memory, scale, valid,
               [](const ScoreRows& scores, std::size_t) { scores.limit(); });
}

/// The first query sees `seen` of the keys, each further one more; none where that is 0 or less. A query has seen a key
/// by the end of the first block that it is given.
template <class T, class Shape>
NPUBENCH_INLINE void attention_causal_scores(const Shape& shape, const T* q, const T* k, T* p, float* stats,
                                             float* memory, float scale, std::ptrdiff_t seen) {
  weigh_scores(shape, q, k, p, stats, memory, scale, shape.keys(), [seen](const ScoreRows& scores, std::size_t first) {
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
  for_each_product(shape, p, v, [&](std::size_t row, std::size_t column, const auto& piece) {
    float* const block = acc + row / kBlock * kBlock * shape.head_dim() + column * kBlock + row % kBlock * kBlock;
    for (std::size_t part = 0; part < piece.kParts; ++part) {
      float* const at = block + part * kBlockLanes;
      const auto before = times(load(Blocks(), at), spread(factor + row, part));
      store(Blocks(), plus(before, piece.get(part)), at);
    }
  });
}

/// An 8 x 8 block of a matrix of `width` columns that is blocked r x t: rows from `row` on, columns from `column` on.
template <class T>
NPUBENCH_INLINE void spread_block(const T* block, std::size_t r, std::size_t t, std::size_t width, std::size_t row,
                                  std::size_t column, T* matrix) {
  for (std::size_t i = 0; i < kBlock; ++i) {
    T* const to = matrix + (row + i) / r * r * width + (row + i) % r * t;
    for (std::size_t j = 0; j < kBlock; j += 4) {
      const std::size_t at = column + j;
      __builtin_memcpy(to + at / t * r * t + at % t, block + i * kBlock + j, 4 * sizeof(T));
    }
  }
}

/// The result is blocked as shape.out_rows() x shape.out_columns().
template <class T, class Shape>
NPUBENCH_INLINE void attention_end(const Shape& shape, const float* acc, const float* sum, T* out, float scale) {
  constexpr std::size_t kParts = kBlock * kBlock / kBlockLanes;
  const bool as_it_is = shape.out_rows() == kBlock && shape.out_columns() == kBlock;
  for (std::size_t row = 0; row < shape.queries(); row += kBlock) {
    alignas(32) float sums[kBlock];
    // The largest score has the weight 1 (or 127); where the sum is less, there was no key, and acc is 0 too.
    for (std::size_t i = 0; i < kBlock; i += kEightLanes) {
      store(Eights(), larger(load(Eights(), sum + row + i), splat(Eights(), 1.0f)), sums + i);
    }
    const Divisors divisors(sums);
    const std::size_t first = row * shape.head_dim();
    for (std::size_t at = first; at < first + kBlock * shape.head_dim(); at += kBlock * kBlock) {
      alignas(64) T block[kBlock * kBlock];
      T* const to = as_it_is ? out + at : block;
      for (std::size_t part = 0; part < kParts; ++part) {
        const auto scaled = times(load(Blocks(), acc + at + part * kBlockLanes), splat(Blocks(), scale));
        store(Blocks(), divisors.divide(scaled, part), to + part * kBlockLanes);
      }
      if (!as_it_is) {
        spread_block(block, shape.out_rows(), shape.out_columns(), shape.head_dim(), row, (at - first) / kBlock, out);
      }
    }
  }
}

NPUBENCH_CORE_CODE_END

#endif  // NPUBENCH_CORE_CODE_ATTENTION_INL_H_
