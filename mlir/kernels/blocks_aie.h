// The vector layer's core half, part three: eight rows in blocks of 8 x 8. Vector `part` holds rows 2 part and
// 2 part + 1.
//
// What has built it: see vector_aie.h. Never run on hardware.
#pragma once

#include "vector_aie.h"

NPUBENCH_CORE_CODE_BEGIN

/// The values of rows that the lanes of a block's vector number `part` belong to.
NPUBENCH_INLINE FloatVector spread(const float* rows, std::size_t part) {
  return {aie::concat(aie::broadcast<float, 8>(rows[2 * part]), aie::broadcast<float, 8>(rows[2 * part + 1]))};
}

/// Multiplies blocks of 8 x 8: aie_api makes that of the core's own shapes, 4x8x4 (bf16) and 4x8x8 (i8) on AIE2, 4x8x8
/// (bf16) and 8x8x8 (i8, and bf16 as bfp16) on AIE2P.
template <class T>
using BlockProduct = aie::mmul<8, 8, 8, T, T, accauto>;

template <class T>
NPUBENCH_INLINE FloatVector part_of(const BlockProduct<T>& product, unsigned part) {
  if constexpr (std::is_same_v<T, bfloat16>) {
    return as_floats(product.to_accum().template extract<16>(part).template to_vector<float>());
  } else {
    return as_floats(product.to_accum().template extract<16>(part).template to_vector<int32>());
  }
}

/// Block number `block` of the eight rows from `row` on, of a matrix of `width` columns that is blocked kRows x 8.
template <std::size_t kRows, class T>
NPUBENCH_INLINE aie::vector<T, 64> load_block(const T* matrix, std::size_t row, std::size_t block, std::size_t width) {
  static_assert(kRows == 4 || kRows == 8);
  const T* const rows = matrix + row * width + block * kRows * kBlock;
  if constexpr (kRows == kBlock) {
    return aie::load_v<64>(rows);
  } else {
    return aie::concat(aie::load_v<32>(rows), aie::load_v<32>(rows + kRows * width));
  }
}

class ScoreRows {
 public:
  static constexpr std::size_t kGroups = 1;  // all eight rows
  static constexpr std::size_t kParts = 4;

  NPUBENCH_INLINE ScoreRows(float* scores, std::size_t valid) : scores_(scores), valid_(valid) {}

  /// Those with a valid key.
  NPUBENCH_INLINE std::size_t steps() const { return (valid_ + kBlock - 1) / kBlock; }
  /// Elements of p that they fill.
  NPUBENCH_INLINE std::size_t filled() const { return steps() * kBlock * kBlock; }
  NPUBENCH_INLINE FloatVector load(std::size_t /*group*/, std::size_t step, std::size_t part) const {
    return npubench::load(Floats(), scores_ + step * kBlock * kBlock + part * kLanes);
  }
  /// What is beyond the valid keys is not there.
  NPUBENCH_INLINE void limit() const {
    const std::size_t keep = valid_ % kBlock;
    if (keep == 0) return;
    const unsigned row = (0xffu << keep) & 0xffu;
    const auto beyond = aie::mask<16>::from_uint32(row | row << 8);
    for (std::size_t part = 0; part < kParts; ++part) {
      float* const at = scores_ + valid_ / kBlock * kBlock * kBlock + part * kLanes;
      store(Floats(), choose(npubench::load(Floats(), at), splat(Floats(), kLowest), beyond), at);
    }
  }
  /// The first row sees as many keys, each further one more.
  NPUBENCH_INLINE void limit_rows(std::ptrdiff_t seen) const {
    // Blocks whose keys all rows see stay as they are.
    for (std::size_t step = seen > 0 ? static_cast<std::size_t>(seen) / kBlock : 0; step < steps(); ++step) {
      const auto of_block = seen - static_cast<std::ptrdiff_t>(step * kBlock);
      for (std::size_t part = 0; part < kParts; ++part) {
        const auto row = of_block + static_cast<std::ptrdiff_t>(2 * part);
        const auto beyond = aie::mask<16>::from_uint32(beyond_lanes(row) | beyond_lanes(row + 1) << 8);
        float* const at = scores_ + step * kBlock * kBlock + part * kLanes;
        store(Floats(), choose(npubench::load(Floats(), at), splat(Floats(), kLowest), beyond), at);
      }
    }
  }
  NPUBENCH_INLINE FloatVector spread(std::size_t /*group*/, std::size_t part, const float* rows) const {
    return npubench::spread(rows, part);
  }
  NPUBENCH_INLINE void store_maximum(std::size_t /*group*/, const FloatVector (&parts)[kParts], float* rows) const {
    store_reduced(parts, rows, [](FloatVector a, FloatVector b) { return larger(a, b); });
  }
  NPUBENCH_INLINE void store_sum(std::size_t /*group*/, const FloatVector (&parts)[kParts], float* rows) const {
    store_reduced(parts, rows, [](FloatVector a, FloatVector b) { return plus(a, b); });
  }
  /// Into eight rows of p, blocked 8 x 8.
  template <class T>
  NPUBENCH_INLINE void store_weights(std::size_t /*group*/, std::size_t step, std::size_t part, FloatVector weights,
                                     T* p) const {
    store(Floats(), weights, p + step * kBlock * kBlock + part * kLanes);
  }

 private:
  float* scores_;
  std::size_t valid_;

  /// A bit for each of eight keys that a row does not see.
  static NPUBENCH_INLINE unsigned beyond_lanes(std::ptrdiff_t seen) {
    const auto keep = seen < 0 ? 0 : seen > 8 ? 8 : seen;
    return (0xffu << keep) & 0xffu;
  }

  /// Within each half of a vector: its first lane ends with what all eight give.
  template <class Operation>
  static NPUBENCH_INLINE void store_reduced(const FloatVector (&parts)[kParts], float* rows,
                                            const Operation& operation) {
    for (std::size_t part = 0; part < kParts; ++part) {
      auto value = operation(parts[part], rotated(parts[part], 4));
      value = operation(value, rotated(value, 2));
      value = operation(value, rotated(value, 1));
      rows[2 * part] = value.lanes.get(0);
      rows[2 * part + 1] = value.lanes.get(8);
    }
  }
};

/// Scores of queries [queries, head_dim] and keys [keys, head_dim], blocked Shape::kQueryRows x 8 and Shape::kKeyRows x
/// 8.
template <class T, class Shape>
class ScoreProduct {
 public:
  NPUBENCH_INLINE ScoreProduct(const Shape& shape, const T* q, const T* k, float* scores)
      : depth_(shape.head_dim()), q_(q), k_(k), scores_(scores) {}

  /// Eight rows from `first` on, scaled, up to the last block with a valid key.
  NPUBENCH_INLINE ScoreRows rows(std::size_t first, float scale, std::size_t valid) const {
    const ScoreRows scores(scores_, valid);
    const std::size_t keys = scores.steps() * kBlock;
    const auto scales = halves(splat(Floats(), scale));
    std::size_t key = 0;
    for (; key + 2 * kBlock <= keys; key += 2 * kBlock) multiply<2>(first, key, scales);
    for (; key < keys; key += kBlock) multiply<1>(first, key, scales);
    return scores;
  }

 private:
  std::size_t depth_;
  const T *q_, *k_;
  float* scores_;

  /// kCount blocks of keys at once, so that the multiplier does not wait for its own sums.
  template <std::size_t kCount>
  NPUBENCH_INLINE void multiply(std::size_t first, std::size_t key, Halves scales) const {
    BlockProduct<T> products[kCount];
    for (std::size_t at = 0; at < depth_ / kBlock; ++at) {
      const auto block = load_block<Shape::kQueryRows>(q_, first, at, depth_);
      for (std::size_t i = 0; i < kCount; ++i) {
        const auto keys = load_block<Shape::kKeyRows>(k_, key + i * kBlock, at, depth_);
        products[i].mac(block, aie::transpose(keys, 8, 8));
      }
    }
    for (std::size_t i = 0; i < kCount; ++i) {
      for (unsigned part = 0; part < ScoreRows::kParts; ++part) {
        store(Floats(), times(halves(part_of<T>(products[i], part)), scales),
              scores_ + (key + i * kBlock) * kBlock + part * kLanes);
      }
    }
  }
};

template <class T>
class BlockPiece {
 public:
  static constexpr std::size_t kParts = 4;

  explicit NPUBENCH_INLINE BlockPiece(const BlockProduct<T>& product) : product_(product) {}
  NPUBENCH_INLINE FloatVector get(std::size_t part) const { return part_of<T>(product_, static_cast<unsigned>(part)); }

 private:
  const BlockProduct<T>& product_;
};

/// Divides rows of blocks by a value for each of eight rows.
class Divisors {
 public:
  explicit NPUBENCH_INLINE Divisors(const float* rows) {
    alignas(32) float inverse[kBlock];
    store(Eights(), reciprocal(npubench::load(Eights(), rows)), inverse);
    for (std::size_t part = 0; part < 4; ++part) inverse_[part] = halves(spread(inverse, part));
  }
  NPUBENCH_INLINE FloatVector divide(FloatVector value, std::size_t part) const {
    return times(halves(value), inverse_[part]);
  }

 private:
  Halves inverse_[4];
};

template <std::size_t kCount, class T, class Shape, class Take>
NPUBENCH_INLINE void multiply_columns(const Shape& shape, const T* p, const T* v, std::size_t row, std::size_t column,
                                      const Take& take) {
  BlockProduct<T> products[kCount];
  for (std::size_t key = 0; key < shape.keys(); key += kBlock) {
    const auto block = aie::load_v<64>(p + row * shape.keys() + key * kBlock);
    for (std::size_t i = 0; i < kCount; ++i) {
      products[i].mac(block, load_block<Shape::kKeyRows>(v, key, column / kBlock + i, shape.head_dim()));
    }
  }
  for (std::size_t i = 0; i < kCount; ++i) take(row, column + i * kBlock, BlockPiece<T>(products[i]));
}

/// p [queries, keys], blocked 8 x 8, v [keys, head_dim], blocked Shape::kKeyRows x 8: calls take(row, column, piece)
/// for every block of the product.
template <class T, class Shape, class Take>
NPUBENCH_INLINE void for_each_product(const Shape& shape, const T* p, const T* v, const Take& take) {
  for (std::size_t row = 0; row < shape.queries(); row += kBlock) {
    std::size_t column = 0;
    for (; column + 2 * kBlock <= shape.head_dim(); column += 2 * kBlock) {
      multiply_columns<2>(shape, p, v, row, column, take);
    }
    for (; column < shape.head_dim(); column += kBlock) multiply_columns<1>(shape, p, v, row, column, take);
  }
}

NPUBENCH_CORE_CODE_END
