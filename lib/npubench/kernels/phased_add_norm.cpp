// Residual addition and LayerNorm of a PhasedArray. An object of A has 32 lines of each operand, of which every core of
// the row takes its share: lines of as many rows, or, of rows so long that a core has fewer, several of each row. Piece
// by piece they become whole rows of sums, while the rows before them are normed: so that pieces, most of which a core
// only lets pass, never wait for a LayerNorm. Two objects of A fill the core's tile of sums.
#include <npubench/kernels/phased_array.h>

#include <algorithm>

#include <fmt/format.h>

#include <npubench/array/limits.h>
#include <npubench/array/sequence_builder.h>
#include <npubench/base/error.h>
#include <npubench/base/math.h>
#include <npubench/kernels/phased_parts.h>

namespace npubench {

std::int64_t PhasedArray::rows_of_norm() const { return config_.columns * config_.core_rows * norm_rows_of_core(); }

Phase PhasedArray::add(const AddNorm& add_norm) {
  require_extent("rows", add_norm.rows);
  require_multiple("rows", add_norm.rows, rows_of_norm(), "so many fill a tile of each core");
  const auto blocks = add_norm.rows / rows_of_norm();
  const auto of_core = norm_rows_of_core(), of_object = norm_rows_of_object(), objects = of_core / of_object;
  const auto length = norm_lines() / of_object * object_width();  // of a row's part in an object
  const auto of_column = config_.core_rows * of_core;
  const auto &in = add_norm.input, &out = add_norm.output;
  // Longer rows than a descriptor writes at once: then sums and normed rows are transfers of their own.
  const auto run = longest_run(norm_width(), DataType::bf16, architecture(config_.generation).dma(TileKind::shim));
  const auto written = run == norm_width() ? issued(blocks) : saturating_product({2, blocks});
  const auto of_block = std::ssize(array_.shares(a_)) * objects * (norm_width() / length);
  const auto number = add_sequence(
      add_norm.name,
      {phased::argument("A", in.elements), phased::argument("parameters", kTile * kTile),
       phased::argument("C", out.elements)},
      saturating_product({blocks, of_block}) + std::ssize(array_.shares(b_)) + std::ssize(array_.shares(c_)) * written);
  if (norm_blocks_ != 0 && norm_blocks_ != blocks) {
    throw Error(ErrorCategory::unsupported,
                fmt::format("additions of {} rows and of {}", norm_blocks_ * rows_of_norm(), add_norm.rows),
                "make them phases of programs of their own");
  }
  norm_blocks_ = blocks;
  SequenceBuilder sequence(array_.design(), 2, number);
  for (std::size_t row = 0; row < array_.shares(a_).size(); ++row) {
    for (std::int64_t object = 0; object < blocks * objects; ++object) {
      const auto first =
          object / objects * rows_of_norm() + static_cast<std::int64_t>(row) * of_core + object % objects * of_object;
      for (std::int64_t column = 0; column < norm_width(); column += length) {
        sequence.add(
            array_.shares(a_)[row].shim, 0, in.offset + first * in.stride + column,
            {{2, add_norm.input_plane}, {config_.columns, of_column * in.stride}, {of_object, in.stride}, {length, 1}});
      }
    }
  }
  for (const auto& share : array_.shares(b_)) sequence.add_contiguous(share.shim, 1, 0, kTile * kTile);
  for (std::size_t column = 0; column < array_.shares(c_).size(); ++column) {
    const auto fifo = array_.shares(c_)[column].shim;
    const auto first = out.offset + static_cast<std::int64_t>(column) * of_column * out.stride;
    const auto from_block = rows_of_norm() * out.stride;
    if (run == norm_width()) {
      sequence.add(fifo, 2, first,
                   {{blocks, from_block}, {2, add_norm.output_plane}, {of_column, out.stride}, {run, 1}});
      continue;
    }
    for (std::int64_t part = 0; part < 2 * blocks; ++part) {
      sequence.add(fifo, 2, first + part / 2 * from_block + part % 2 * add_norm.output_plane,
                   {{of_column, out.stride}, {norm_width() / run, run}, {run, 1}});
    }
  }
  sequence.finish();

  return {.norms = 1};
}

std::vector<Op> PhasedArray::norm(const CoreParts& core, int column) const {
  const auto of_core = norm_rows_of_core();
  const HeldObject piece{core.a, Port::consume}, parameters{core.b, Port::consume};
  const HeldObject sum{core.c, Port::produce}, normed{core.c, Port::produce, 1};
  // Of the pieces that the next rows' sums have, in the core's own tile.
  const auto add_pieces = [&](std::int64_t count) {
    return Loop{
        count,
        {Acquire{core.a, Port::consume},
         Call{add_rows_, {piece, core.sums, core.piece_cursor, static_cast<std::int32_t>(column * norm_lines())}},
         Release{core.a, Port::consume}}};
  };
  const std::int64_t all = 2 * config_.columns, steps = std::min(all, of_core);
  const Acquire next{core.c, Port::produce}, both{core.c, Port::produce, 2};
  const Release done{core.c, Port::produce}, both_done{core.c, Port::produce, 2};
  const Call take_sums{copy_, {core.sums, sum, static_cast<std::int32_t>(kTile * kTile)}};
  std::vector<Op> ops{Acquire{core.b, Port::consume}, add_pieces(all)};
  if (norm_blocks_ > 1) {
    const Call normalize_row{normalize_row_, {sum, parameters, normed, core.row_cursor, config_.epsilon}};
    const Loop rows{steps, {add_pieces(all / steps), Loop{of_core / steps, {normalize_row}}}};
    ops.emplace_back(Loop{norm_blocks_ - 1, {next, take_sums, both, rows, both_done}});
  }
  // The last sums stay where they are too, so that they need not be kept while their rows are normed.
  ops.insert(ops.end(), {next, take_sums, done, next, Call{normalize_, {core.sums, parameters, sum, config_.epsilon}},
                         done, Release{core.b, Port::consume}});
  return ops;
}

}  // namespace npubench
