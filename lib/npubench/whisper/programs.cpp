#include <npubench/whisper/programs.h>

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include <npubench/base/error.h>
#include <npubench/base/math.h>
#include <npubench/design/check.h>
#include <npubench/design/place_argument.h>
#include <npubench/design/serialize.h>
#include <npubench/kernels/add_layer_norm.h>
#include <npubench/kernels/attention.h>
#include <npubench/kernels/limits.h>
#include <npubench/kernels/matmul.h>
#include <npubench/whisper/log_mel.h>

namespace npubench::whisper {
namespace {

constexpr std::int64_t kMostTileN = 64;
// Behind a row's elements: the 1, then zeros. Rows begin where a granule of DRAM does, 128 bytes, so that what is
// written in runs of a tile's columns touches no granule twice; frames of the spectrogram are only read, three at once.
constexpr std::int64_t kGranule = 64, kFrameGranule = 8;

/// The best of a sweep over the tiles that fit (base, bf16 on npu1 and bfp16 on npu2). npu1's products are bound by its
/// cores, which load and store C with every tile of K: deep tiles, and C in bf16 so that there is room for them. npu2's
/// are bound by DRAM, which reads less of the weights the more rows a core takes.
struct Preference {
  std::int64_t tile_m;
  std::int64_t gelu_tile_m;  // of products over `width` alone: GELU behind them hides what DRAM takes
  int narrow_c_depth;        // of products over `width` alone, whose tiles of C leave often
  Matmul::Accumulate accumulate;
};

Preference preference(Generation generation) {
  if (generation == Generation::npu1) return {96, 64, 2, Matmul::Accumulate::output_type};
  return {96, 96, 1, Matmul::Accumulate::wide};
}

/// What of DRAM, in elements, a row of k that is read in equal runs touches: whole granules, and on average most of one
/// more for a run that does not begin with one.
double touched(std::int64_t k, std::int64_t run) {
  if (run % kGranule == 0) return static_cast<double>(k);
  return static_cast<double>(k) / static_cast<double>(run) * static_cast<double>(run + kGranule - 8);
}

/// As little time of cores and DRAM as can be; base's products keep both about equally busy on npu1. A core's time goes
/// with K, padded to whole objects of the memory tile, and with the tiles of K, each of which moves C once in and out:
/// as long as 16 elements of K on npu1, and much the same on npu2. Rows of the memory tile's objects are DRAM's runs.
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

std::shared_ptr<Design> shared(Design design) { return std::make_shared<Design>(std::move(design)); }

/// Makes programs that differ in nothing but name and sequence sequences of one design.
void share_arrays(Programs& programs) {
  std::map<std::string, std::shared_ptr<Design>> arrays;
  for (const auto& [name, program] : programs.named()) {
    auto sequence = std::move(program->runtime_sequence());
    sequence.name = name;
    auto array = *program->design;
    array.name.clear();
    array.sequences.clear();
    auto& known = arrays[hash(array)];
    if (known == nullptr) {
      known = program->design;
      known->sequences.clear();
    }
    program->design = known;
    program->sequence = static_cast<int>(known->sequences.size());
    known->sequences.push_back(std::move(sequence));
  }
}

class Builder {
 public:
  Builder(const Model& model, const ArrayUse& array) : model_(model), layout_(model, array), array_(array) {}

  Programs build() const {
    const auto& l = layout_;
    const double width = static_cast<double>(l.width), wide = static_cast<double>(l.wide);
    const auto product = [](double m, double k, double n) { return 2 * m * k * n; };
    const auto rows = static_cast<double>(kRows), frames = static_cast<double>(kWindowFrames);
    const auto gelu = Matmul::Epilogue::gelu, none = Matmul::Epilogue::none;
    Programs p{
        .conv1 = matmul({l.frames, l.width}, l.narrow_gelu, gelu, product(frames, 3.0 * model_.bands, width)),
        .conv2 = matmul({l.rows, l.width}, l.wide_gelu, gelu, product(rows, 3 * width, width)),
        .projections = matmul({l.rows, 3 * l.width}, l.narrow, none, product(rows, width, 3 * width)),
        .out = matmul({l.rows, l.width}, l.narrow, none, product(rows, width, width)),
        .up = matmul({l.rows, l.wide}, l.narrow_gelu, gelu, product(rows, width, wide)),
        .down = matmul({l.rows, l.width}, l.wide_product, none, product(rows, wide, width)),
        .attention = attention(),
        .add_norm = add_norm(),
    };
    place(p);
    share_arrays(p);
    return p;
  }

 private:
  const Model& model_;
  Layout layout_;
  const ArrayUse& array_;

  /// Rows of a buffer that products read as rows of k elements, the last one too.
  static std::int64_t readable(std::int64_t rows, std::int64_t stride, std::int64_t k) { return rows * stride + k; }

  void place(Programs& p) const {
    const auto& l = layout_;
    const auto to = [&](Program& program, int argument, ArgumentPlace where) {
      place_argument(program.runtime_sequence(), argument, where, array_.generation);
    };
    // Three frames side by side are a row of what a convolution multiplies. In the spectrogram a frame of padding lies
    // before the first one, and one before the first row after the first convolution.
    to(p.conv1, 0, {0, l.narrow_gelu.k, l.mel_stride, readable(l.frames + 2, l.mel_stride, l.narrow_gelu.k)});
    const auto hidden = readable(l.frames + 2, l.stride, l.wide_gelu.k);
    to(p.conv1, 2, {l.stride, l.width, l.stride, hidden});
    to(p.conv2, 0, {0, l.wide_gelu.k, 2 * l.stride, hidden});

    // The residual stream and, a plane behind it, what is added to it: one buffer. From it comes another of the kind,
    // with the sums and, behind them, the sums normed, which products read and in whose place they leave what is added.
    const auto pair = l.plane + readable(l.rows, l.stride, std::max(l.narrow.k, l.narrow_gelu.k));
    to(p.conv2, 2, {0, l.width, l.stride, pair});
    to(p.add_norm, 0, {0, l.width, l.stride, pair});
    to(p.add_norm, 2, {0, l.width, l.stride, pair});
    to(p.projections, 0, {l.plane, l.narrow.k, l.stride, pair});
    to(p.up, 0, {l.plane, l.narrow_gelu.k, l.stride, pair});
    to(p.out, 2, {l.plane, l.width, l.stride, pair});
    to(p.down, 2, {l.plane, l.width, l.stride, pair});

    const auto projected = l.rows * 3 * l.width;
    const auto attended = readable(l.rows, l.stride, l.narrow.k);
    const auto wide = readable(l.rows, l.wide_stride, l.wide_product.k);
    to(p.attention, 0, {0, l.width, 3 * l.width, projected});
    to(p.attention, 1, {l.width, 2 * l.width, 3 * l.width, projected});
    to(p.attention, 2, {0, l.width, l.stride, attended});
    to(p.out, 0, {0, l.narrow.k, l.stride, attended});
    to(p.up, 2, {0, l.wide, l.wide_stride, wide});
    to(p.down, 0, {0, l.wide_product.k, l.wide_stride, wide});
  }

  struct Extents {
    std::int64_t m, n;
  };

  /// All of one K and one epilogue are the same but for their sequences.
  Program matmul(const Extents& extents, const Tiling& tiling, Matmul::Epilogue epilogue, double operations) const {
    const auto [m, n] = extents;
    Matmul::Config config{.m = m, .k = tiling.k, .n = n, .in = DataType::bf16, .out = DataType::bf16};
    config.tile_m = tiling.tile_m;
    config.tile_k = tiling.tile_k;
    config.tile_n = column_tile(layout_.width, array_);
    config.columns = array_.columns;
    config.core_rows = array_.core_rows;
    config.k_gather = tiling.gather;
    config.b_layout = Matmul::Layout::column_major;  // PyTorch's way: long runs in DRAM
    config.multiply = array_.multiply;
    config.accumulate = preference(array_.generation).accumulate;
    config.c_depth = tiling.c_depth;
    config.c_memory_depth = 1;
    config.epilogue = epilogue;
    // What all results have in common is the block columns of the model's width.
    config.a_uses = layout_.width / (array_.columns * config.tile_n);
    const auto fits = [&] { return check(Matmul::design(config, array_.generation)).empty(); };
    if (tiling.gather * tiling.tile_k != tiling.k || !fits()) config.a_uses = 1;
    const bool gelu = epilogue == Matmul::Epilogue::gelu;
    if (gelu) operations += 8 * static_cast<double>(m * n);
    return {gelu ? "MatmulGELU" : "Matmul", fmt::format("{}x{}x{}", m, tiling.k, n), operations,
            shared(Matmul::design(config, array_.generation))};
  }

  Program attention() const {
    Attention::Config config{.queries = kRows, .keys = kRows, .heads = model_.heads, .head_dim = kHeadDim};
    config.columns = array_.columns;
    config.core_rows = array_.core_rows;
    config.multiply = array_.multiply;
    const auto rows = static_cast<double>(kRows);
    return {"Attention", fmt::format("{}x{} heads:{}x{}", kRows, kRows, model_.heads, kHeadDim),
            4 * rows * rows * static_cast<double>(layout_.width), shared(Attention::design(config, array_.generation))};
  }

  Program add_norm() const {
    AddLayerNorm::Config config{.rows = layout_.rows, .width = layout_.width};
    config.columns = array_.columns;
    config.core_rows = array_.core_rows;
    // As many rows a call as leave no core without some in the last round.
    const auto cores = array_.columns * array_.core_rows;
    while (config.tile > 1 && layout_.rows % (cores * AddLayerNorm::rows_per_call(config)) != 0) config.tile /= 2;
    return {"AddLayerNorm", fmt::format("{}x{}", config.rows, config.width),
            9 * static_cast<double>(kRows * layout_.width), shared(AddLayerNorm::design(config, array_.generation))};
  }
};

}  // namespace

Layout::Layout(const Model& model, const ArrayUse& array)
    : width(model.width),
      wide(model.feed_forward()),
      mel_stride(round_up<std::int64_t>(model.bands + 1, kFrameGranule)),
      stride(round_up(width + 1, kGranule)),
      wide_stride(round_up(wide + 1, kGranule)),
      plane(rows * stride) {
  const auto best = preference(array.generation);
  const auto n = column_tile(width, array);
  narrow = tiling_of(width + 1, best.tile_m, best.narrow_c_depth, n, array);
  narrow_gelu = tiling_of(std::max(width + 1, 3 * mel_stride), best.gelu_tile_m, best.narrow_c_depth, n, array);
  wide_product = tiling_of(wide + 1, best.tile_m, 1, n, array);
  wide_gelu = tiling_of(3 * stride, best.tile_m, 1, n, array);
}

std::vector<std::pair<const char*, Program*>> Programs::named() {
  return {{"conv1", &conv1}, {"conv2", &conv2}, {"projections", &projections}, {"out", &out},
          {"up", &up},       {"down", &down},   {"attention", &attention},     {"add_norm", &add_norm}};
}

std::vector<std::shared_ptr<const Design>> Programs::designs() {
  std::vector<std::shared_ptr<const Design>> designs;
  for (const auto& [name, program] : named()) {
    if (std::ranges::find(designs, program->design) == designs.end()) designs.push_back(program->design);
  }
  return designs;
}

ArrayUse array_use(const Encoder::Config& config, Generation generation) {
  const auto& arch = architecture(generation);
  ArrayUse use{generation, config.columns == 0 ? arch.columns : config.columns,
               config.core_rows == 0 ? arch.core_rows : config.core_rows, config.multiply};
  if (!use.multiply && generation == Generation::npu2) use.multiply = MultiplyMode::bfp16;
  return use;
}

Programs make_programs(const Model& model, const ArrayUse& array) {
  auto programs = Builder(model, array).build();
  for (const auto& [name, program] : programs.named()) {
    if (program->sequence != 0) continue;
    program->design->name = fmt::format("whisper_{}_{}_{}x{}", model.name, name, array.columns, array.core_rows);
  }
  return programs;
}

}  // namespace npubench::whisper
