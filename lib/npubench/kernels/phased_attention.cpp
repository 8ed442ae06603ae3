// Attention of a PhasedArray. A block of queries is 64 rows for each core row; an object of A has them for one head of
// each column. Heads go to columns in rounds: in each, every core of a row sees the pieces of all the round's heads go
// by, and keeps its own. Its f32 sums have room for half of its 64 queries, so that keys and values pass by twice.
#include <npubench/kernels/phased_array.h>

#include <cmath>

#include <fmt/format.h>

#include <npubench/array/limits.h>
#include <npubench/array/sequence_builder.h>
#include <npubench/base/error.h>
#include <npubench/base/math.h>
#include <npubench/kernels/phased_parts.h>

namespace npubench {
namespace {

constexpr std::int32_t kHalves = 2;

}  // namespace

std::vector<Op> PhasedArray::attention_unit(const CoreParts& core, int column) const {
  const HeldObject piece{core.a, Port::consume}, right{core.b, Port::consume}, result{core.c, Port::produce};
  const Acquire next_b{core.b, Port::consume};
  const Release done_a{core.a, Port::consume}, done_b{core.b, Port::consume};
  constexpr auto kElements = static_cast<std::int32_t>(kTile * kTile);
  const Acquire next_a{core.a, Port::consume};
  const int last = config_.columns - 1;
  std::vector<Op> ops;
  const auto pass = [&](int count) {
    if (count > 0) ops.emplace_back(Loop{count, {next_a, done_a}});
  };
  // The last piece stays, for the core's own queries to lie in.
  if (column == last) {
    pass(last);
    ops.emplace_back(next_a);
  } else {
    pass(column);
    ops.insert(ops.end(), {next_a, Call{copy_, {piece, core.sums, kElements}}, done_a});
    pass(last - column - 1);
    ops.insert(ops.end(), {next_a, Call{copy_, {core.sums, piece, kElements}}});
  }

  const float scale = 1 / std::sqrt(static_cast<float>(kTile));
  const auto key_block = [&](std::int64_t valid) -> std::vector<Op> {
    return {next_b,
            Call{scores_,
                 {piece, right, result, core.statistics, core.scores, core.part_cursor, scale,
                  static_cast<std::int32_t>(valid)}},
            done_b,
            next_b,
            Call{values_, {result, right, core.sums, core.statistics}},
            done_b};
  };
  std::vector<Op> half{Call{begin_, {core.sums, core.statistics}}};
  if (keys_ >= kTile) half.emplace_back(Loop{keys_ / kTile, key_block(kTile)});
  if (keys_ % kTile != 0) {
    for (auto& op : key_block(keys_ % kTile)) half.push_back(std::move(op));
  }
  half.emplace_back(Call{end_, {core.sums, core.statistics, result, core.part_cursor}});
  ops.emplace_back(Acquire{core.c, Port::produce});  // the weights lie in it too
  ops.emplace_back(Loop{kHalves, std::move(half)});
  ops.insert(ops.end(), {done_a, Release{core.c, Port::produce}});
  return ops;
}

Phase PhasedArray::add(const Attention& attention) {
  require_extent("rows", attention.rows);
  require_extent("keys", attention.keys);
  require_multiple("rows", attention.rows, block_rows(), "a block has 64 for each core row");
  const auto blocks = attention.rows / block_rows(), rounds = tiles_of_column(config_.width);
  const auto &in = attention.input, &out = attention.output;
  const auto of_unit = std::ssize(array_.shares(b_)) * kHalves * issued(ceil_div(attention.keys, kTile));
  const auto of_block = std::ssize(array_.shares(a_)) * issued(rounds) + saturating_product({rounds, of_unit});
  const auto number = add_sequence(
      attention.name,
      {phased::argument("Q", in.elements), phased::argument("KV", in.elements), phased::argument("O", out.elements)},
      saturating_product({blocks, of_block}) + std::ssize(array_.shares(c_)) * issued(blocks));
  if (keys_ != 0 && keys_ != attention.keys) {
    throw Error(ErrorCategory::unsupported, fmt::format("attention over {} keys and over {}", keys_, attention.keys),
                "make them phases of programs of their own");
  }
  keys_ = attention.keys;
  SequenceBuilder sequence(array_.design(), 2, number);
  for (std::size_t row = 0; row < array_.shares(a_).size(); ++row) {
    for (std::int64_t block = 0; block < blocks; ++block) {
      const auto first = block * block_rows() + static_cast<std::int64_t>(row) * kTile;
      sequence.add(array_.shares(a_)[row].shim, 0, in.offset + first * in.stride,
                   {{rounds, object_width()}, {kTile, in.stride}, {object_width(), 1}});
    }
  }
  for (std::size_t column = 0; column < array_.shares(b_).size(); ++column) {
    for (std::int64_t unit = 0; unit < blocks * rounds * kHalves; ++unit) {
      const auto head = unit / kHalves % rounds * config_.columns + static_cast<std::int64_t>(column);
      sequence.add(
          array_.shares(b_)[column].shim, 1, in.offset + config_.width + head * kTile,
          {{ceil_div(attention.keys, kTile), kTile * in.stride}, {2, config_.width}, {kTile, in.stride}, {kTile, 1}});
    }
  }
  for (std::size_t column = 0; column < array_.shares(c_).size(); ++column) {
    sequence.add(
        array_.shares(c_)[column].shim, 2, out.offset + static_cast<std::int64_t>(column) * kTile,
        {{blocks, block_rows() * out.stride}, {rounds, object_width()}, {block_rows(), out.stride}, {kTile, 1}});
  }
  sequence.finish();
  return {.units = static_cast<int>(blocks * rounds)};
}

}  // namespace npubench
