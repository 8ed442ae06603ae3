// Products of a PhasedArray. A column has tiles of the result's columns; its cores work them off in pairs, so that a
// piece of A is used twice: one tile of sums is the object that goes out, the other is the core's own and is copied
// into the next object at the end.
#include <npubench/kernels/phased_array.h>

#include <utility>

#include <npubench/array/limits.h>
#include <npubench/array/sequence_builder.h>
#include <npubench/base/math.h>
#include <npubench/kernels/phased_parts.h>

namespace npubench {

std::vector<Op> PhasedArray::product_tiles(const CoreParts& core, bool pair, const ProductTables& tables) const {
  const auto [a, b, c] = std::tuple(core.a, core.b, core.c);
  const HeldObject left{a, Port::consume}, right{b, Port::consume}, result{c, Port::produce};
  const Acquire next_b{b, Port::consume}, next_c{c, Port::produce};
  const Release done_b{b, Port::consume}, done_c{c, Port::produce};
  const Loop finish{1, {Call{gelu_, {result, result}}}, tables.gelu};
  std::vector<Op> ops{next_b, next_c, Call{repeat_, {right, result, 0}}};
  std::vector<Op> step{Acquire{a, Port::consume}, next_b, Call{multiply_, {left, right, result}}, done_b};
  if (pair) {
    ops.emplace_back(Call{repeat_, {right, core.sums, 1}});
    step.insert(step.end(), {next_b, Call{multiply_, {left, right, core.sums}}, done_b});
  }
  step.emplace_back(Release{a, Port::consume});
  ops.insert(ops.end(), {done_b, Loop{1, std::move(step), tables.k_steps}});
  if (tables.passed) ops.emplace_back(Loop{1, {Acquire{a, Port::consume}, Release{a, Port::consume}}, tables.passed});
  ops.insert(ops.end(), {finish, done_c});
  if (pair) {
    const Call take_sums{copy_, {core.sums, result, static_cast<std::int32_t>(kTile * kTile)}};
    ops.insert(ops.end(), {next_c, take_sums, finish, done_c});
  }
  return ops;
}

Phase PhasedArray::add(const Product& product) {
  require_extent("rows", product.rows);
  require_extent("k", product.k);
  require_extent("n", product.n);
  require_multiple("rows", product.rows, block_rows(), "a block has 64 for each core row");
  const auto blocks = product.rows / block_rows();
  const auto tiles = tiles_of_column(product.n), k_steps = ceil_div(product.k, kTile);
  const auto a_objects = tiles_of_column(product.k);
  const auto groups = ceil_div<std::int64_t>(tiles, 2);
  // Elements of a column's weights.
  const auto length = saturating_product({groups + tiles * k_steps, kTile * kTile});

  const auto of_block = std::ssize(array_.shares(a_)) * issued(groups) + std::ssize(array_.shares(c_)) * issued(tiles);
  const auto number =
      add_sequence(product.name,
                   {phased::argument("A", product.input.elements),
                    phased::argument("B", saturating_product({config_.columns, length})),
                    phased::argument("C", product.output.elements)},
                   saturating_product({blocks, of_block}) + std::ssize(array_.shares(b_)) * issued(blocks));
  SequenceBuilder sequence(array_.design(), 2, number);
  for (std::int64_t block = 0; block < blocks; ++block) {
    for (std::size_t row = 0; row < array_.shares(a_).size(); ++row) {
      const auto first = block * block_rows() + static_cast<std::int64_t>(row) * kTile;
      sequence.add(array_.shares(a_)[row].shim, 0, product.input.offset + first * product.input.stride,
                   {{groups, 0}, {a_objects, object_width()}, {kTile, product.input.stride}, {object_width(), 1}});
    }
  }
  constexpr std::int64_t kRunLength = 1024;
  for (std::size_t column = 0; column < array_.shares(b_).size(); ++column) {
    sequence.add(array_.shares(b_)[column].shim, 1, static_cast<std::int64_t>(column) * length,
                 {{blocks, 0}, {1, 0}, {length / kRunLength, kRunLength}, {kRunLength, 1}});
  }
  for (std::int64_t block = 0; block < blocks; ++block) {
    for (std::size_t column = 0; column < array_.shares(c_).size(); ++column) {
      const auto first = static_cast<std::int64_t>(column) * tiles * kTile;
      sequence.add(array_.shares(c_)[column].shim, 2,
                   product.output.offset + block * block_rows() * product.output.stride + first,
                   {{tiles, kTile}, {block_rows(), product.output.stride}, {kTile, 1}});
    }
  }
  sequence.finish();

  return {.blocks = static_cast<int>(blocks),
          .pairs = static_cast<int>(tiles / 2),
          .singles = static_cast<int>(tiles % 2),
          .k_steps = static_cast<int>(k_steps),
          .passed = static_cast<int>(a_objects * config_.columns - k_steps),
          .gelu = product.gelu ? 1 : 0};
}

}  // namespace npubench
