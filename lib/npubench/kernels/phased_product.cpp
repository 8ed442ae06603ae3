// Products of a PhasedArray. A column has tiles of the result's columns; its cores work them off in pairs, so that a
// piece of A is used twice: one tile of sums is the object that goes out, the other is the core's own and is copied
// into the next object at the end.
#include <npubench/kernels/phased_array.h>

#include <utility>

#include <npubench/base/math.h>
#include <npubench/kernels/limits.h>
#include <npubench/kernels/phased_parts.h>
#include <npubench/kernels/sequence_builder.h>

namespace npubench {

std::vector<Op> PhasedArray::product_tiles(const CoreParts& core, std::int64_t k_steps, bool pair, bool gelu) const {
  const auto [a, b, c] = std::tuple(core.a, core.b, core.c);
  const HeldObject left{a, Port::consume}, right{b, Port::consume}, result{c, Port::produce};
  const Acquire next_b{b, Port::consume}, next_c{c, Port::produce};
  const Release done_b{b, Port::consume}, done_c{c, Port::produce};
  std::vector<Op> ops{next_b, next_c, Call{repeat_, {right, result, 0}}};
  std::vector<Op> step{Acquire{a, Port::consume}, next_b, Call{multiply_, {left, right, result}}, done_b};
  if (pair) {
    ops.emplace_back(Call{repeat_, {right, core.sums, 1}});
    step.insert(step.end(), {next_b, Call{multiply_, {left, right, core.sums}}, done_b});
  }
  ops.emplace_back(done_b);
  step.emplace_back(Release{a, Port::consume});
  ops.emplace_back(Loop{k_steps, std::move(step)});
  if (gelu) ops.emplace_back(Call{gelu_, {result, result}});
  ops.emplace_back(done_c);
  if (!pair) return ops;
  ops.emplace_back(next_c);
  if (gelu) {
    ops.emplace_back(Call{gelu_, {core.sums, result}});
  } else {
    ops.emplace_back(Call{copy_, {core.sums, result, static_cast<std::int32_t>(kTile * kTile)}});
  }
  ops.emplace_back(done_c);
  return ops;
}

Phase PhasedArray::add(const Product& product) {
  require_multiple("rows", product.rows, block_rows(), "a block has 64 for each core row");
  const auto blocks = product.rows / block_rows();
  const auto tiles = product.sections * tiles_of_column(), k_steps = product.depth * pieces();
  const auto groups = ceil_div<std::int64_t>(tiles, 2);
  const auto length = (groups + tiles * k_steps) * kTile * kTile;  // of a column's weights

  const auto number = add_sequence(
      product.name, {phased::argument("A", product.input.elements), phased::argument("B", config_.columns * length),
                     phased::argument("C", product.output.elements)});
  SequenceBuilder sequence(design_, 2, number);
  for (std::int64_t block = 0; block < blocks; ++block) {
    for (std::size_t row = 0; row < a_shims_.size(); ++row) {
      const auto first = block * block_rows() + static_cast<std::int64_t>(row) * kTile;
      sequence.add(a_shims_[row], 0, product.input.offset + first * product.input.stride,
                   {{groups, 0},
                    {k_steps * kTile / object_width(), object_width()},
                    {kTile, product.input.stride},
                    {object_width(), 1}});
    }
  }
  constexpr std::int64_t kRunLength = 1024;
  for (std::size_t column = 0; column < b_shims_.size(); ++column) {
    sequence.add(b_shims_[column], 1, static_cast<std::int64_t>(column) * length,
                 {{blocks, 0}, {1, 0}, {length / kRunLength, kRunLength}, {kRunLength, 1}});
  }
  for (std::int64_t block = 0; block < blocks; ++block) {
    for (std::size_t column = 0; column < c_shims_.size(); ++column) {
      const auto first = static_cast<std::int64_t>(column) * tiles_of_column() * kTile;
      sequence.add(c_shims_[column], 2, product.output.offset + block * block_rows() * product.output.stride + first,
                   {{product.sections, config_.width},
                    {tiles_of_column(), kTile},
                    {block_rows(), product.output.stride},
                    {kTile, 1}});
    }
  }
  sequence.finish();

  return phase([&](const CoreParts& core, int, int) -> std::vector<Op> {
    std::vector<Op> block;
    if (tiles / 2 > 0) block.emplace_back(Loop{tiles / 2, product_tiles(core, k_steps, true, product.gelu)});
    if (tiles % 2 != 0) {
      for (auto& op : product_tiles(core, k_steps, false, product.gelu)) block.push_back(std::move(op));
    }
    return {{Loop{blocks, std::move(block)}}};
  });
}

}  // namespace npubench
