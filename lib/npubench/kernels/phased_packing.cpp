#include <npubench/kernels/phased_packing.h>

#include <algorithm>

#include <npubench/array/limits.h>
#include <npubench/base/math.h>
#include <npubench/kernels/phased_parts.h>

namespace npubench {
namespace {

using phased::kRun;
using phased::kTile;
constexpr std::int64_t kElements = kTile * kTile;

/// Where element `column` of row `row` lies in a tile blocked r x t.
std::int64_t place(std::int64_t row, std::int64_t column, std::int64_t r, std::int64_t t) {
  return row / r * r * kTile + column / t * r * t + row % r * t + column % t;
}

/// A tile of B that lies in a core as `values` are.
class AsItIs {
 public:
  AsItIs(const MultiplyBlock& block, std::span<bfloat16> tile) : block_(block), tile_(tile) {}
  bfloat16& operator[](std::int64_t at) {
    const auto in_rows = at % (block_.t * kTile);  // what arrives is blocked t x 8
    const auto in_block = in_rows % (block_.t * kRun);
    const auto row = at / (block_.t * kTile) * block_.t + in_block / kRun;
    const auto column = in_rows / (block_.t * kRun) * kRun + in_block % kRun;
    return tile_[static_cast<std::size_t>(row * kTile + column)];
  }

 private:
  const MultiplyBlock& block_;
  std::span<bfloat16> tile_;
};

}  // namespace

std::vector<bfloat16> pack_product(const PhasedArray::Config& wanted, const ProductWeights& weights) {
  auto config = wanted;
  resolve_array(config, config.generation);
  const auto block = phased::block_of(config);
  const auto tiles = ceil_div(weights.n, kTile * config.columns);  // of a column
  const auto k_steps = ceil_div(weights.k, kTile);
  std::vector<bfloat16> packed;
  packed.reserve(static_cast<std::size_t>(config.columns * tiles * (k_steps + 1) * kElements));
  const auto next_tile = [&packed] {
    packed.resize(packed.size() + static_cast<std::size_t>(kElements));
    return std::span(packed).last(static_cast<std::size_t>(kElements));
  };
  for (int column = 0; column < config.columns; ++column) {
    const auto first_output = [&](std::int64_t tile) { return (column * tiles + tile) * kTile; };
    for (std::int64_t first = 0; first < tiles; first += 2) {
      const auto count = std::min<std::int64_t>(2, tiles - first);
      AsItIs biases(block, next_tile());  // r equal rows of each tile, as they lie in its blocks
      for (std::int64_t i = 0; i < count * block.r * kTile; ++i) {
        const auto tile = i / (block.r * kTile), at = i % (block.r * kTile);
        const auto output = first_output(first + tile) + at / (block.r * block.t) * block.t + at % block.t;
        if (output < weights.n) biases[i] = bfloat16(weights.bias(output));
      }
      for (std::int64_t step = 0; step < k_steps; ++step) {
        for (std::int64_t tile = first; tile < first + count; ++tile) {
          const auto to = next_tile();
          for (std::int64_t i = 0; i < kElements; ++i) {
            const auto output = first_output(tile) + i / kTile, k = step * kTile + i % kTile;
            if (output < weights.n && k < weights.k)
              to[static_cast<std::size_t>(i)] = bfloat16(weights.weight(output, k));
          }
        }
      }
    }
  }
  return packed;
}

std::vector<bfloat16> pack_norm(const PhasedArray::Config& wanted, std::span<const float> gain,
                                std::span<const float> bias) {
  auto config = wanted;
  resolve_array(config, config.generation);
  const auto block = phased::block_of(config);
  std::vector<bfloat16> packed(static_cast<std::size_t>(kElements));
  AsItIs parameters(block, packed);
  for (std::int64_t i = 0; i < config.width; ++i) {
    const auto at = place(i / kTile, i % kTile, block.r, block.t);  // a row of activations is rows of a tile
    parameters[at] = bfloat16(gain[static_cast<std::size_t>(i)]);
    parameters[PhasedArray::norm_width(config) + at] = bfloat16(bias[static_cast<std::size_t>(i)]);
  }
  return packed;
}

}  // namespace npubench
