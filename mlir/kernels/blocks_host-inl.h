// The vector layer's host half, part four: blocks of a product.
// Built by GCC and Clang, not for cores; bits do not depend on the instruction set, see vector_host-inl.h.
#if defined(NPUBENCH_CORE_CODE_BLOCKS_HOST_INL_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef NPUBENCH_CORE_CODE_BLOCKS_HOST_INL_H_
#undef NPUBENCH_CORE_CODE_BLOCKS_HOST_INL_H_
#else
#define NPUBENCH_CORE_CODE_BLOCKS_HOST_INL_H_
#endif

#include "powers_host-inl.h"

NPUBENCH_CORE_CODE_BEGIN

/// Some rows of an 8 x 8 block of a product.
class BlockPiece {
 public:
  static constexpr std::size_t kRows = kTileRows;
  static constexpr std::size_t kParts = kRows * kBlock / kBlockLanes;

  explicit NPUBENCH_INLINE BlockPiece(const float* tile) : tile_(tile) {}
  NPUBENCH_INLINE hn::Vec<Blocks> get(std::size_t part) const {
    const std::size_t at = part * kBlockLanes;
    return hn::LoadU(Blocks(), tile_ + at / kBlock * kPanelColumns + at % kBlock);
  }

 private:
  const float* tile_;
};

/// The values of rows that the lanes of a block's vector number `part` belong to.
NPUBENCH_INLINE hn::Vec<Blocks> spread(const float* rows, std::size_t part) {
  return hn::Set(Blocks(), rows[part * kBlockLanes / kBlock]);
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

/// Divides rows of blocks by a value for each of eight rows.
template <class T>
class Divisors {
 public:
  NPUBENCH_INLINE Divisors(const float* rows, float scale) : rows_(rows), scale_(scale) {}

  /// The block of the result from `row` and `column` on; `sums` is that of the accumulators.
  template <class Shape>
  NPUBENCH_INLINE void divide(const Shape& shape, const float* sums, std::size_t row, std::size_t column,
                              T* out) const {
    const bool as_it_is = shape.out_rows() == kBlock && shape.out_columns() == kBlock;
    alignas(64) T block[kBlock * kBlock];
    T* const to = as_it_is ? out + row * shape.head_dim() + column * kBlock : block;
    for (std::size_t part = 0; part < kBlock * kBlock / kBlockLanes; ++part) {
      const auto scaled = times(load(Blocks(), sums + part * kBlockLanes), splat(Blocks(), scale_));
      store(Blocks(), hn::Div(scaled, spread(rows_, part)), to + part * kBlockLanes);
    }
    if (!as_it_is) spread_block(block, shape.out_rows(), shape.out_columns(), shape.head_dim(), row, column, out);
  }

 private:
  const float* rows_;
  float scale_;
};

/// p [queries, keys], blocked 8 x 8, v [keys, head_dim], blocked key_rows x 8: calls take(row, column, piece) for every
/// piece of the product.
template <class T, class Shape, class Take>
NPUBENCH_INLINE void for_each_product(const Shape& shape, const T* p, const T* v, const Take& take) {
  const std::size_t queries = shape.queries(), keys = shape.keys(), head_dim = shape.head_dim();
  float* const widened = thread_scratch(queries * keys + keys * kPanelColumns);
  float* const panel = widened + queries * keys;
  HWY_ALIGN float tile[kTileRows * kPanelColumns];
  widen(p, queries * keys, widened);
  if (shape.bfp16()) quantize_runs(widened, queries * keys);
  for (std::size_t column = 0; column < head_dim; column += kPanelColumns) {
    const std::size_t width = std::min(kPanelColumns, head_dim - column);
    if (shape.key_rows() == kBlock) {
      pack_panel<kBlock>(v, keys, head_dim, column, width, panel);
    } else {
      pack_panel<kBlock, kBlock / 2>(v, keys, head_dim, column, width, panel);
    }
    if (shape.bfp16()) quantize_panel(panel, keys);
    for (std::size_t row = 0; row < queries; row += kTileRows) {
      multiply_tile(WidenedA{widened, kBlock, keys}, row, kTileRows, width, 0, keys / kDepth, panel, tile);
      for (std::size_t j = 0; j < width; j += kBlock) take(row, column + j, BlockPiece(tile + j));
    }
  }
}

/// acc = acc * factor + p v, piece by piece.
template <class T, class Shape>
NPUBENCH_INLINE void add_product(const Shape& shape, const T* p, const T* v, float* acc, const float* factor) {
  for_each_product(shape, p, v, [&](std::size_t row, std::size_t column, const auto& piece) {
    float* const block = acc + row / kBlock * kBlock * shape.head_dim() + column * kBlock + row % kBlock * kBlock;
    for (std::size_t part = 0; part < piece.kParts; ++part) {
      float* const at = block + part * kBlockLanes;
      const auto before = times(load(Blocks(), at), spread(factor + row, part));
      store(Blocks(), plus(before, piece.get(part)), at);
    }
  });
}

NPUBENCH_CORE_CODE_END

#endif  // NPUBENCH_CORE_CODE_BLOCKS_HOST_INL_H_
