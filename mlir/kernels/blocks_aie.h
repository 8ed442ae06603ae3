// The vector layer's core half, part four: blocks of attention's products, eight queries at a time.
//
// Scores are computed as K Q^T and results as V^T P^T, so that a query is a column: lane i of a vector belongs to query
// i % kWide, and what is one value a query (a maximum, a factor, a divisor) is loaded as it is and repeated, with no
// lane taken out or spread. K is the left operand as it lies, and weights are the right operand as the scores came out
// of the multiplier. Only Q, V and the result are transposed, one shuffle a vector.
//
// What has built it: see vector_aie.h. Never run on hardware.
#pragma once

#include "powers_aie.h"

NPUBENCH_CORE_CODE_BEGIN

/// The core's own product: kTall x 8 times 8 x kWide.
#if __AIE_ARCH__ == 20
template <class T>
inline constexpr std::size_t kTall = 4;
template <class T>
inline constexpr std::size_t kWide = std::is_same_v<T, bfloat16> ? 4 : 8;
#else
template <class T>
#if AIE_API_EMULATE_BFLOAT16_MMUL_WITH_BFP16
inline constexpr std::size_t kTall = 8;
#else
inline constexpr std::size_t kTall = std::is_same_v<T, bfloat16> ? 4 : 8;
#endif
template <class T>
inline constexpr std::size_t kWide = 8;
#endif
template <class T>
using BlockProduct = aie::mmul<kTall<T>, kBlock, kWide<T>, T, T, accauto>;

/// Eight queries are so many groups of kWide; of each, eight keys (or columns of the result) are kParts vectors. They
/// lie one after the other: eight keys, of these a group, of this a key.
template <class T>
inline constexpr std::size_t kQueryGroups = kBlock / kWide<T>;
template <class T>
inline constexpr std::size_t kPartsOfGroup = kBlock* kWide<T> / kLanes;

/// Steps along the product's depth, written out where they are few: 64 products of a tile at most, for the 16 KB of a
/// core's program. AIE2P makes eight products of one of bf16.
template <class T>
inline constexpr std::size_t kMostSteps = std::is_same_v<T, bfloat16>&& kTall<T> < kWide<T> ? 0 : 8;
template <class T, std::size_t kSteps, class F>
NPUBENCH_INLINE void for_each_step(const F& f) {
  if constexpr (kSteps <= kMostSteps<T>) {
    written_out<kSteps>(f);
  } else {
    for (std::size_t step = 0; step < kSteps; ++step) f(step);
  }
}

/// A value a query, over the keys of a vector.
template <class T>
NPUBENCH_INLINE FloatVector of_queries(const float* values) {
  const auto some = aie::load_v<kWide<T>>(values);
  const auto eight = [&] {
    if constexpr (kWide<T> == 4) {
      return aie::concat(some, some);
    } else {
      return some;
    }
  }();
  return {aie::concat(eight, eight)};
}

/// kCount rows from `row` on (4 or 8) of column block number `block`, of a matrix of `width` columns that is blocked
/// kRows x 8.
template <std::size_t kCount, std::size_t kRows, class T>
NPUBENCH_INLINE aie::vector<T, kCount * kBlock> load_rows(const T* matrix, std::size_t row, std::size_t block,
                                                          std::size_t width) {
  static_assert(kRows == 4 || kRows == 8);
  const T* const rows = matrix + row / kRows * kRows * width + block * kRows * kBlock + row % kRows * kBlock;
  if constexpr (kCount <= kRows) {
    return aie::load_v<kCount * kBlock>(rows);
  } else {
    return aie::concat(aie::load_v<kRows * kBlock>(rows), aie::load_v<kRows * kBlock>(rows + kRows * width));
  }
}

template <class T>
NPUBENCH_INLINE auto values_of(const BlockProduct<T>& product) {
  if constexpr (std::is_same_v<T, bfloat16>) {
    return product.template to_vector<float>();
  } else {
    return aie::to_float(product.template to_vector<int32>(), 0);
  }
}

/// acc = acc * factor + p v for kQueries queries from `row` on and kColumns columns of the result. `factor` is a bf16.
template <std::size_t kQueries, std::size_t kColumns, class T, class Shape>
NPUBENCH_INLINE void add_columns(const Shape& /*shape*/, const T* NPUBENCH_RESTRICT p, const T* NPUBENCH_RESTRICT v,
                                 std::size_t row, std::size_t column, float* NPUBENCH_RESTRICT acc,
                                 const float* NPUBENCH_RESTRICT factor) {
  constexpr std::size_t kGroups = kQueries / kWide<T>, kParts = kBlock / kTall<T>, kHigh = kColumns / kTall<T>,
                        kSize = kTall<T> * kWide<T>;
  const auto place = [&](std::size_t group, std::size_t i) NPUBENCH_INLINE_LAMBDA {
    const std::size_t at = column + i * kTall<T>;
    return acc + (row + group / kQueryGroups<T> * kBlock) * Shape::head_dim() + at / kBlock * kBlock * kBlock +
           (group % kQueryGroups<T> * kBlock + at % kBlock) * kWide<T>;
  };
  const auto scaled = [&](std::size_t group, std::size_t i) NPUBENCH_INLINE_LAMBDA {
    const auto by = rounded(of_queries<T>(factor + row + group * kWide<T>));
    const auto part = [&](std::size_t n) NPUBENCH_INLINE_LAMBDA {
      const auto before = load(Floats(), static_cast<const float*>(place(group, i)) + n * kLanes);
      const auto high = rounded(before);
      const auto low = rounded(less_product(before, high, bf16_splat(1.0f)));
      return with_product(product(high, by), low, by).lanes;
    };
    if constexpr (kSize == 16) {
      return part(0);
    } else if constexpr (kSize == 32) {
      return aie::concat(part(0), part(1));
    } else {
      return aie::concat(aie::concat(part(0), part(1)), aie::concat(part(2), part(3)));
    }
  };
  BlockProduct<T> products[kGroups][kHigh];
  if constexpr (std::is_same_v<T, bfloat16>) {
    written_out<kGroups * kHigh>([&](std::size_t i) NPUBENCH_INLINE_LAMBDA {
      products[i / kHigh][i % kHigh] = BlockProduct<T>(scaled(i / kHigh, i % kHigh));
    });
  }
  for_each_step<T, Shape::keys() / kBlock>([&](std::size_t step) NPUBENCH_INLINE_LAMBDA {
    aie::vector<T, kBlock * kWide<T>> weights[kGroups];
    for (std::size_t group = 0; group < kGroups; ++group) {
      const std::size_t first = row + group / kQueryGroups<T> * kBlock;
      weights[group] = aie::load_v<kBlock * kWide<T>>(p + first * Shape::keys() + step * kBlock * kBlock +
                                                      group % kQueryGroups<T> * kBlock * kWide<T>);
    }
    for (std::size_t block = 0; block < kColumns / kBlock; ++block) {
      const auto values =
          load_rows<kBlock, Shape::kKeyRows>(v, step * kBlock, column / kBlock + block, Shape::head_dim());
      const auto columns = aie::transpose(values, kBlock, kBlock);
      for (std::size_t i = 0; i < kParts; ++i) {
        for (std::size_t group = 0; group < kGroups; ++group) {
          products[group][block * kParts + i].mac(columns.template extract<kTall<T> * kBlock>(static_cast<unsigned>(i)),
                                                  weights[group]);
        }
      }
    }
  });
  written_out<kGroups * kHigh>([&](std::size_t n) NPUBENCH_INLINE_LAMBDA {
    const std::size_t group = n / kHigh, i = n % kHigh;
    if constexpr (std::is_same_v<T, bfloat16>) {
      aie::store_v(place(group, i), values_of<T>(products[group][i]));
    } else {
      aie::store_v(place(group, i), aie::add(scaled(group, i), values_of<T>(products[group][i])));
    }
  });
}

/// acc = acc * factor + p v: p [queries, keys] as store_weight leaves it, v [keys, head_dim], blocked Shape::kKeyRows x
/// 8.
template <class T, class Shape>
NPUBENCH_INLINE void add_product(const Shape& shape, const T* p, const T* v, float* acc, const float* factor) {
  // The right operand takes AIE2P's product of bf16 eight shuffles, the left one nine.
  constexpr std::size_t kQueries = kMostSteps<T> == 0 && Shape::queries() % 16 == 0 ? 16 : 8;
  constexpr std::size_t kColumns = Shape::head_dim() % 16 == 0 ? 16 : 8, kAcross = Shape::head_dim() / kColumns;
  for (std::size_t i = 0; i < Shape::queries() / kQueries * kAcross; ++i) {
    add_columns<kQueries, kColumns>(shape, p, v, i / kAcross * kQueries, i % kAcross * kColumns, acc, factor);
  }
}

/// `rows` rows of eight, of a matrix of `width` columns that is blocked r x t: from `row` and `column` on.
template <class T>
NPUBENCH_INLINE void spread_rows(const T* block, std::size_t rows, std::size_t r, std::size_t t, std::size_t width,
                                 std::size_t row, std::size_t column, T* matrix) {
  for (std::size_t i = 0; i < rows; ++i) {
    T* const to = matrix + (row + i) / r * r * width + (row + i) % r * t;
    for (std::size_t j = 0; j < kBlock; j += 4) {
      const std::size_t at = column + j;
      __builtin_memcpy(to + at / t * r * t + at % t, block + i * kBlock + j, 4 * sizeof(T));
    }
  }
}

/// Divides by a value for each of eight queries.
template <class T>
class Divisors {
 public:
  NPUBENCH_INLINE Divisors(const float* sums, float scale) {
    alignas(64) float inverse[kBlock];
    store(Eights(), times(reciprocal(npubench::load(Eights(), sums)), splat(Eights(), scale)), inverse);
    for (std::size_t group = 0; group < kQueryGroups<T>; ++group) {
      inverse_[group] = halves(of_queries<T>(inverse + group * kWide<T>));
    }
  }

  /// Eight columns from `column` on of the eight queries from `row` on.
  template <class Shape>
  NPUBENCH_INLINE void divide(const Shape& /*shape*/, const float* NPUBENCH_RESTRICT sums, std::size_t row,
                              std::size_t column, T* NPUBENCH_RESTRICT out) const {
    constexpr std::size_t r = Shape::out_rows(), t = Shape::out_columns(), kWidth = Shape::head_dim();
    written_out<kQueryGroups<T>>([&](std::size_t group) NPUBENCH_INLINE_LAMBDA {
      const auto quotient = [&](std::size_t part) NPUBENCH_INLINE_LAMBDA {
        const auto at = npubench::load(Floats(), sums + (group * kPartsOfGroup<T> + part) * kLanes);
        const auto value = times(halves(at), inverse_[group]);
        if constexpr (std::is_same_v<T, bfloat16>) {
          return rounded(value);
        } else {
          // Saturates, of magnitudes below 2^22: a mean of i8 times a scale below 2^15.
          return aie::to_fixed<T>(value.lanes, 0);
        }
      };
      const auto pair = [&](std::size_t part)
                            NPUBENCH_INLINE_LAMBDA { return aie::concat(quotient(part), quotient(part + 1)); };
      const std::size_t query = row + group * kWide<T>;
      T* const to = out + query / r * r * kWidth + query % r * t;
      if constexpr (kWide<T> == 4 && r == 4 && t == 4) {
        written_out<2>([&](std::size_t part) NPUBENCH_INLINE_LAMBDA {
          aie::store_v(to + (column / t + part) * r * t, aie::transpose(quotient(part), 4, 4));
        });
      } else {
        const auto columns = [&]() NPUBENCH_INLINE_LAMBDA {
          if constexpr (kWide<T> == 4) {
            return pair(0);
          } else {
            return aie::concat(pair(0), pair(2));
          }
        }();
        const auto rows = aie::transpose(columns, kBlock, kWide<T>);
        if constexpr (t == kBlock && r >= kWide<T>) {
          aie::store_v(to + column * r, rows);
        } else if constexpr (t == kBlock) {
          aie::store_v(to + column * r, rows.template extract<4 * kBlock>(0));
          aie::store_v(to + r * kWidth + column * r, rows.template extract<4 * kBlock>(1));
        } else {
          alignas(64) T block[kBlock * kWide<T>];
          aie::store_v(block, rows);
          spread_rows(block, kWide<T>, r, t, kWidth, query, column, out);
        }
      }
    });
  }

 private:
  Halves inverse_[kQueryGroups<T>];
};

NPUBENCH_CORE_CODE_END
