#include <npubench/whisper/layout.h>

#include <algorithm>

#include <fmt/format.h>

#include <npubench/array/limits.h>
#include <npubench/base/error.h>
#include <npubench/base/math.h>

namespace npubench::whisper {
namespace {

constexpr std::int64_t kMostTileN = 64;
// Behind a row's elements: the 1, then zeros. Rows begin where a granule of DRAM does, 128 bytes, so that what is
// written in runs of a tile's columns touches no granule twice; frames of the spectrogram are only read, three at once.
constexpr std::int64_t kGranule = 64, kFrameGranule = 8;

/// The best of a sweep over the tiles that fit (base, in the mode of Tuning::bf16).
struct Preference {
  std::int64_t tile_m;
  std::int64_t gelu_tile_m;  // of products over `width` alone: GELU behind them hides what DRAM takes
  int narrow_c_depth;        // of products over `width` alone, whose tiles of C leave often
  Matmul::Accumulate accumulate;
};

Preference preference(Generation generation) {
  const auto& best = generation.table().tuning;
  return {best.encoder_tile_m, best.encoder_gelu_tile_m, best.encoder_c_depth,
          best.encoder_wide_sums ? Matmul::Accumulate::wide : Matmul::Accumulate::output_type};
}

/// What of DRAM, in elements, a row of k that is read in equal runs touches: whole granules, and on average most of one
/// more for a run that does not begin with one.
double touched(std::int64_t k, std::int64_t run) {
  if (run % kGranule == 0) return static_cast<double>(k);
  return static_cast<double>(k) / static_cast<double>(run) * static_cast<double>(run + kGranule - 8);
}

/// As little time of cores and DRAM as can be; base's products keep both about equally busy on npu1. A core's time goes
/// with K, padded to whole objects of the memory tile, and with the tiles of K, each of which moves C once in and out:
/// as long as 16 elements of K on npu1. (On npu2 longer, by its f32 sums, but L1 leaves little choice there.) Rows of
/// the memory tile's objects are DRAM's runs.
Tiling tiling_of(std::int64_t k, std::int64_t tile_m, int c_depth, std::int64_t tile_n, const ArrayUse& array) {
  constexpr std::int64_t kBytes = sizeof(bfloat16), kStepCost = 16;
  const auto& arch = architecture(array.generation);
  const bool wide = preference(array.generation).accumulate == Matmul::Accumulate::wide;
  const auto c_bytes = tile_m * tile_n * (kBytes * c_depth + (wide ? std::int64_t{sizeof(float)} : 0));
  const auto core = object_capacity(array.generation) - c_bytes;
  const auto share = ceil_div(array.core_rows, array.columns) * tile_m + tile_n;
  const auto memory = arch.data_memory(TileKind::mem) - kBytes * array.core_rows * tile_m * tile_n;
  Tiling best;
  double least = 0;
  for (std::int64_t tile = 8; 2 * kBytes * (tile_m + tile_n) * tile <= core; tile += 8) {
    for (std::int64_t gather = 1; 2 * kBytes * share * tile * gather <= memory; ++gather) {
      const auto padded = round_up(k, gather * tile);
      const auto cost = static_cast<double>(padded + padded / tile * kStepCost) + touched(padded, gather * tile);
      if (best.k == 0 || cost < least) {
        best = {tile_m, tile, gather, padded, c_depth};
        least = cost;
      }
    }
  }
  return best;
}

/// Columns of the result that a core takes: as many as divide the model's width, so that nothing is padded.
std::int64_t column_tile(std::int64_t width, const ArrayUse& array) {
  const auto share = width / array.columns;
  for (std::int64_t tile = kMostTileN; tile >= 16; tile -= 16) {
    if (share % tile == 0) return tile;
  }
  throw Error(ErrorCategory::unsupported,
              fmt::format("rows of {} over {} columns leave no tile of 16 to 64", width, array.columns),
              "use a number of columns that divides the width by 16");
}

}  // namespace

ArrayUse array_use(const Encoder::Config& config, Generation generation) {
  const auto& arch = architecture(generation);
  ArrayUse use{generation, config.columns == 0 ? arch.columns : config.columns,
               config.core_rows == 0 ? arch.core_rows : config.core_rows, config.multiply, config.several_programs};
  if (!use.multiply && arch.tuning.bf16 != MultiplyMode::bf16) use.multiply = arch.tuning.bf16;
  return use;
}

PhasedArray::Config phased_config(const Model& model, const ArrayUse& array) {
  return {.generation = array.generation,
          .columns = array.columns,
          .core_rows = array.core_rows,
          .width = model.width,
          .multiply = array.multiply};
}

Layout::Layout(const Model& model, const ArrayUse& array)
    : phased(!array.several_programs && PhasedArray::obstacle(phased_config(model, array)).empty()),
      width(model.width),
      wide(model.feed_forward()),
      mel_stride(round_up<std::int64_t>(phased ? model.bands : model.bands + 1, kFrameGranule)),
      stride(phased ? width : round_up(width + 1, kGranule)),
      wide_stride(phased ? wide : round_up(wide + 1, kGranule)),
      plane(rows * stride) {
  if (phased) return;
  const auto best = preference(array.generation);
  tile_n = column_tile(width, array);
  accumulate = best.accumulate;
  narrow = tiling_of(width + 1, best.tile_m, best.narrow_c_depth, tile_n, array);
  narrow_gelu = tiling_of(std::max(width + 1, 3 * mel_stride), best.gelu_tile_m, best.narrow_c_depth, tile_n, array);
  wide_product = tiling_of(wide + 1, best.tile_m, 1, tile_n, array);
  wide_gelu = tiling_of(3 * stride, best.tile_m, 1, tile_n, array);
}

}  // namespace npubench::whisper
