// The encoder's kernels as programs of their own, but for those that configure the array alike.
#include <npubench/whisper/encoder_kernels.h>

#include <algorithm>
#include <map>
#include <memory>
#include <utility>

#include <fmt/format.h>

#include <npubench/array/limits.h>
#include <npubench/base/error.h>
#include <npubench/base/math.h>
#include <npubench/design/check.h>
#include <npubench/design/place_argument.h>
#include <npubench/design/serialize.h>
#include <npubench/kernels/attention.h>
#include <npubench/kernels/layer_norm.h>
#include <npubench/kernels/matmul.h>

namespace npubench::whisper {
namespace {

/// How products walk over M and K: tiles of a core, of which a memory tile's object gathers some along K, K as a
/// multiple of what it gathers, and the tiles of C that a core holds.
struct Tiling {
  std::int64_t tile_m = 0, tile_k = 0, gather = 0, k = 0;
  int c_depth = 1;
};

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

/// Of all products, and the layout that follows from them.
class Builder {
 public:
  Builder(const Model& model, const ArrayUse& array)
      : model_(model), array_(array), tile_n_(column_tile(model.width, array)) {}

  EncoderKernels build() {
    const auto layout = plan_layout();
    EncoderKernels all{.layout = layout, .ones = true};
    std::array<std::shared_ptr<Design>, kPartNames.size()> designs;
    for (std::size_t i = 0; i < kPartNames.size(); ++i) {
      const auto part = static_cast<Part>(i);
      auto& kernel = all.kernels[i];
      if (part == Part::attention) {
        kernel = attention_kernel(model_);
        designs[i] = std::make_shared<Design>(attention());
      } else if (part == Part::add_norm) {
        kernel = add_norm_kernel(model_);
        designs[i] = std::make_shared<Design>(add_norm());
      } else {
        const auto size = product_size(part, model_);
        const auto rows = part == Part::conv1 ? Layout::kPaddedFrames : Layout::kPaddedRows;
        kernel = {.kernel = size.kernel(),
                  .shape = fmt::format("{}x{}x{}", rows, tiling(part).k, size.outputs),
                  .operations = size.operations()};
        designs[i] = std::make_shared<Design>(matmul(rows, size, tiling(part)));
      }
      kernel.name = kPartNames[i];
      place(*designs[i], part, layout);
    }
    share_arrays(all, designs);
    add_packing(all);
    return all;
  }

 private:
  const Model& model_;
  const ArrayUse& array_;
  std::int64_t tile_n_;    ///< columns of the result that a core takes
  Tiling narrow_{};        ///< of products over `width` and the 1
  Tiling narrow_gelu_{};   ///< the same with GELU behind them; the first convolution is one
  Tiling wide_product_{};  ///< over the feed-forward layer and the 1
  Tiling wide_gelu_{};     ///< over three rows, with GELU: the second convolution

  [[nodiscard]] const Tiling& tiling(Part part) const {
    switch (part) {
      case Part::conv1:
      case Part::up: return narrow_gelu_;
      case Part::conv2: return wide_gelu_;
      case Part::down: return wide_product_;
      case Part::projections:
      case Part::out:
      case Part::attention:
      case Part::add_norm: break;
    }
    return narrow_;
  }

  Layout plan_layout() {
    const std::int64_t width = model_.width, wide = model_.feed_forward();
    const auto mel = round_up<std::int64_t>(model_.bands + 1, kFrameGranule);
    const auto stride = round_up(width + 1, kGranule), wide_stride = round_up(wide + 1, kGranule);
    const auto best = preference(array_.generation);
    narrow_ = tiling_of(width + 1, best.tile_m, best.narrow_c_depth, tile_n_, array_);
    narrow_gelu_ = tiling_of(std::max(width + 1, 3 * mel), best.gelu_tile_m, best.narrow_c_depth, tile_n_, array_);
    wide_product_ = tiling_of(wide + 1, best.tile_m, 1, tile_n_, array_);
    wide_gelu_ = tiling_of(3 * stride, best.tile_m, 1, tile_n_, array_);
    return {model_,
            {.mel = mel,
             .frame = stride,
             .stream = stride,
             .plane = Layout::kPaddedRows * stride,
             .projected = 3 * width,
             .attended = stride,
             .wide = wide_stride},
            {.conv1 = narrow_gelu_.k,
             .conv2 = wide_gelu_.k,
             .projections = narrow_.k,
             .out = narrow_.k,
             .up = narrow_gelu_.k,
             .down = wide_product_.k}};
  }

  void place(Design& design, Part part, const Layout& layout) const {
    const auto& [in, out] = layout[part];
    const auto to = [&](int argument, const HostView& where) {
      place_argument(design.sequence(), argument, where, array_.generation);
    };
    to(0, in);
    to(2, out);
    // Keys and values lie behind the queries.
    if (part == Part::attention) to(1, {in.width, 2 * in.width, in.stride, in.elements});
  }

  /// All of one K and one epilogue are the same but for their sequences.
  [[nodiscard]] Design matmul(std::int64_t rows, const ProductSize& size, const Tiling& tiling) const {
    Matmul::Config config{.m = rows, .k = tiling.k, .n = size.outputs, .in = DataType::bf16, .out = DataType::bf16};
    config.tile_m = tiling.tile_m;
    config.tile_k = tiling.tile_k;
    config.tile_n = tile_n_;
    config.columns = array_.columns;
    config.core_rows = array_.core_rows;
    config.k_gather = tiling.gather;
    config.b_layout = Matmul::Layout::column_major;  // PyTorch's way: long runs in DRAM
    config.multiply = array_.multiply;
    config.accumulate = preference(array_.generation).accumulate;
    config.c_depth = tiling.c_depth;
    config.c_memory_depth = 1;
    config.epilogue = size.gelu ? Matmul::Epilogue::gelu : Matmul::Epilogue::none;
    // What all results have in common is the block columns of the model's width.
    config.a_uses = model_.width / (array_.columns * config.tile_n);
    const auto fits = [&] { return check(Matmul::design(config, array_.generation)).empty(); };
    if (tiling.gather * tiling.tile_k != tiling.k || !fits()) config.a_uses = 1;
    return Matmul::design(config, array_.generation);
  }

  [[nodiscard]] Design attention() const {
    Attention::Config config{.queries = kRows, .keys = kRows, .heads = model_.heads, .head_dim = kHeadDim};
    config.columns = array_.columns;
    config.core_rows = array_.core_rows;
    config.multiply = array_.multiply;
    return Attention::design(config, array_.generation);
  }

  [[nodiscard]] Design add_norm() const {
    AddLayerNorm::Config config{.rows = Layout::kPaddedRows, .width = model_.width};
    config.columns = array_.columns;
    config.core_rows = array_.core_rows;
    // As many rows a call as leave no core without some in the last round.
    const auto cores = array_.columns * array_.core_rows;
    while (config.tile > 1 && config.rows % (cores * AddLayerNorm::rows_per_call(config, array_.generation)) != 0)
      config.tile /= 2;
    return AddLayerNorm::design(config, array_.generation);
  }

  /// Makes designs that differ in nothing but name and sequence sequences of one.
  void share_arrays(EncoderKernels& all, std::array<std::shared_ptr<Design>, kPartNames.size()>& designs) const {
    std::map<std::string, std::shared_ptr<Design>> arrays;
    for (std::size_t i = 0; i < designs.size(); ++i) {
      auto& kernel = all.kernels[i];
      auto sequence = std::move(designs[i]->sequence());
      sequence.name = kernel.name;
      auto array = *designs[i];
      array.name.clear();
      array.sequences.clear();
      auto& known = arrays[hash(array)];
      if (known == nullptr) {
        known = designs[i];
        known->sequences.clear();
        known->name = fmt::format("whisper_{}_{}_{}x{}", model_.name, kernel.name, array_.columns, array_.core_rows);
      }
      kernel.design = known;
      kernel.sequence = static_cast<int>(known->sequences.size());
      known->sequences.push_back(std::move(sequence));
    }
  }

  /// For each output a row as long as what is read of the left operand's: its weights and its bias, where that has its
  /// 1.
  void add_packing(EncoderKernels& all) const {
    all.linear = [layout = all.layout, model = model_](std::span<const Linear* const> linears, Part part) {
      const auto inputs = product_size(part, model).inputs, k = layout[part].in.width;
      std::vector<bfloat16> rows;
      for (const auto* linear : linears) {
        const std::span weights(linear->weight);
        for (std::int64_t at = 0; at < std::ssize(weights); at += inputs) {
          for (const auto value : weights.subspan(static_cast<std::size_t>(at), static_cast<std::size_t>(inputs)))
            rows.emplace_back(value);
          rows.emplace_back(linear->bias.empty() ? 0 : linear->bias[static_cast<std::size_t>(at / inputs)]);
          rows.resize(rows.size() + static_cast<std::size_t>(k - inputs - 1));
        }
      }
      return rows;
    };
    all.convolution = [layout = all.layout, model = model_](const Linear& convolution, Part part) {
      const auto inputs = product_size(part, model).inputs / 3, k = layout[part].in.width;
      const auto stride = part == Part::conv1 ? layout.strides.mel : layout.strides.frame;
      const auto outputs = std::ssize(convolution.bias);
      std::vector<bfloat16> rows(static_cast<std::size_t>(outputs * k));
      for (std::int64_t o = 0; o < outputs; ++o) {
        auto* const row = rows.data() + o * k;
        for (std::int64_t i = 0; i < inputs; ++i) {
          for (std::int64_t tap = 0; tap < 3; ++tap)
            row[tap * stride + i] = bfloat16(tap_of(convolution, o, i, inputs, tap));
        }
        row[stride + inputs] = bfloat16(convolution.bias[static_cast<std::size_t>(o)]);
      }
      return rows;
    };
    all.norm = [](const Norm& norm) {
      std::vector<bfloat16> rows;
      for (const auto* part : {&norm.gain, &norm.bias}) {
        for (const auto value : *part) rows.emplace_back(value);
      }
      return rows;
    };
  }
};

}  // namespace

EncoderKernels separate_kernels(const Model& model, const ArrayUse& array) { return Builder(model, array).build(); }

}  // namespace npubench::whisper
