#include <npubench/whisper/programs.h>

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include <npubench/base/error.h>
#include <npubench/base/math.h>
#include <npubench/design/place_argument.h>
#include <npubench/design/serialize.h>
#include <npubench/kernels/add_layer_norm.h>
#include <npubench/kernels/attention.h>
#include <npubench/kernels/elementwise.h>
#include <npubench/kernels/matmul.h>
#include <npubench/whisper/log_mel.h>

namespace npubench::whisper {
namespace {

// The best of a sweep over the tiles that fit, on both generations (npu1: bf16, npu2: bfp16), for all of base's
// products: they are bound by DRAM, which reads less of the weights the more rows a core takes, and of either operand
// in longer runs the more tiles of K lie in a memory tile.
constexpr std::int64_t kTileM = 96, kTileK = 40, kMostTileN = 64, kMostTilesOfK = 13;
constexpr std::int64_t kFlatTile = 64;
constexpr std::int64_t kOnes = 8;  // behind a row's elements: the 1, and seven zeros

/// Tiles of K that a memory tile's object holds, and K as a multiple of them.
struct Depth {
  std::int64_t gather = 1, k = 0;
};

/// As little padding as can be, then runs as long as can be. A memory tile holds what it gathers of B and of its share
/// of A's core rows, and C of a column, all twice.
Depth depth_of(std::int64_t k, const ArrayUse& array) {
  constexpr std::int64_t kBytes = 2 * sizeof(bfloat16), kMemoryTile = 512 * 1024;
  const std::int64_t share = ceil_div(array.core_rows, array.columns);
  const auto left = kMemoryTile - kBytes * array.core_rows * kTileM * kMostTileN;
  const auto most = std::min(kMostTilesOfK, left / (kBytes * kTileK * (share * kTileM + kMostTileN)));
  Depth best;
  for (auto gather = most; gather >= std::min<std::int64_t>(4, most); --gather) {
    const auto padded = round_up(k, gather * kTileK);
    if (best.k == 0 || padded < best.k) best = {gather, padded};
  }
  return best;
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
  Builder(const Model& model, const ArrayUse& array, Generation generation)
      : model_(model), layout_(model, array), array_(array), generation_(generation) {}

  Programs build() const {
    const auto& l = layout_;
    const double width = static_cast<double>(l.width), wide = static_cast<double>(l.wide);
    const auto product = [](double m, double k, double n) { return 2 * m * k * n; };
    const auto rows = static_cast<double>(kRows), frames = static_cast<double>(kWindowFrames);
    Programs p{
        .conv1 = matmul(l.frames, l.narrow_k, l.width, product(frames, 3.0 * model_.bands, width)),
        .conv2 = matmul(l.rows, l.wide_k, l.width, product(rows, 3 * width, width)),
        .projections = matmul(l.rows, l.narrow_k, 3 * l.width, product(rows, width, 3 * width)),
        .out = matmul(l.rows, l.narrow_k, l.width, product(rows, width, width)),
        .up = matmul(l.rows, l.narrow_k, l.wide, product(rows, width, wide)),
        .down = matmul(l.rows, l.wide_k, l.width, product(rows, wide, width)),
        .gelu_conv1 = gelu(l.frames, l.width, 8 * frames * width),
        .gelu_conv2 = gelu(l.rows, l.width, 8 * rows * width),
        .gelu_up = gelu(l.rows, l.wide, 8 * rows * wide),
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
  Generation generation_;

  /// Rows of a buffer that products read as rows of k elements, the last one too.
  static std::int64_t readable(std::int64_t rows, std::int64_t stride, std::int64_t k) { return rows * stride + k; }

  void place(Programs& p) const {
    const auto& l = layout_;
    const auto to = [&](Program& program, int argument, ArgumentPlace where) {
      place_argument(program.runtime_sequence(), argument, where, generation_);
    };
    // Three frames side by side are a row of what a convolution multiplies. In the spectrogram a frame of padding lies
    // before the first one, and one before the first row after the first convolution.
    to(p.conv1, 0, {0, l.narrow_k, l.mel_stride, readable(l.frames + 2, l.mel_stride, l.narrow_k)});
    const auto hidden = readable(l.frames + 2, l.stride, l.wide_k);
    to(p.gelu_conv1, 1, {l.stride, l.width, l.stride, hidden});
    to(p.conv2, 0, {0, l.wide_k, 2 * l.stride, hidden});

    // The residual stream and, a plane behind it, what is added to it: one buffer. From it comes another of the kind,
    // with the sums and, behind them, the sums normed, which products read and in whose place they leave what is added.
    const auto pair = l.plane + readable(l.rows, l.stride, l.narrow_k);
    to(p.gelu_conv2, 1, {0, l.width, l.stride, pair});
    to(p.add_norm, 0, {0, l.width, l.stride, pair});
    to(p.add_norm, 2, {0, l.width, l.stride, pair});
    to(p.projections, 0, {l.plane, l.narrow_k, l.stride, pair});
    to(p.up, 0, {l.plane, l.narrow_k, l.stride, pair});
    to(p.out, 2, {l.plane, l.width, l.stride, pair});
    to(p.down, 2, {l.plane, l.width, l.stride, pair});

    const auto projected = l.rows * 3 * l.width;
    to(p.attention, 0, {0, l.width, 3 * l.width, projected});
    to(p.attention, 1, {l.width, 2 * l.width, 3 * l.width, projected});
    const auto attended = readable(l.rows, l.stride, l.narrow_k), wide = readable(l.rows, l.wide_stride, l.wide_k);
    to(p.attention, 2, {0, l.width, l.stride, attended});
    to(p.out, 0, {0, l.narrow_k, l.stride, attended});
    to(p.gelu_up, 1, {0, l.wide, l.wide_stride, wide});
    to(p.down, 0, {0, l.wide_k, l.wide_stride, wide});
  }

  /// All of one K are the same but for their sequences.
  Program matmul(std::int64_t m, std::int64_t k, std::int64_t n, double operations) const {
    Matmul::Config config{.m = m, .k = k, .n = n, .in = DataType::bf16, .out = DataType::bf16};
    config.tile_m = kTileM;
    config.tile_k = kTileK;
    config.tile_n = column_tile();
    config.columns = array_.columns;
    config.core_rows = array_.core_rows;
    config.k_gather = depth_of(k, array_).gather;
    config.b_layout = Matmul::Layout::column_major;  // PyTorch's way: long runs in DRAM
    config.multiply = array_.multiply;
    return {"Matmul", fmt::format("{}x{}x{}", m, k, n), operations, shared(Matmul::design(config, generation_))};
  }

  /// Columns of the result that a core takes: as many as divide the model's width, so that nothing is padded.
  [[nodiscard]] std::int64_t column_tile() const {
    const auto share = layout_.width / array_.columns;
    for (std::int64_t tile = kMostTileN; tile >= 16; tile -= 16) {
      if (share % tile == 0) return tile;
    }
    throw Error(ErrorCategory::unsupported,
                fmt::format("rows of {} over {} columns leave no tile of 16 to 64", layout_.width, array_.columns),
                "use a number of columns that divides the width by 16");
  }

  /// The largest tile with which the cores' shares are whole rows.
  Program gelu(std::int64_t rows, std::int64_t width, double operations) const {
    Gelu::Config config{.elements = rows * width, .dtype = DataType::bf16};
    config.columns = array_.columns;
    config.core_rows = array_.core_rows;
    config.tile = flat_tile(config.elements);
    return {"GELU", fmt::format("{}x{}", rows, width), operations, shared(Gelu::design(config, generation_))};
  }

  [[nodiscard]] std::int64_t flat_tile(std::int64_t elements) const {
    const auto cores = array_.columns * array_.core_rows;
    std::int64_t tile = kFlatTile;
    while (tile > 16 && elements % (cores * tile * tile) != 0) tile /= 2;
    return tile;
  }

  Program attention() const {
    Attention::Config config{.queries = kRows, .keys = kRows, .heads = model_.heads, .head_dim = kHeadDim};
    config.columns = array_.columns;
    config.core_rows = array_.core_rows;
    config.multiply = array_.multiply;
    const auto rows = static_cast<double>(kRows);
    return {"Attention", fmt::format("{}x{} heads:{}x{}", kRows, kRows, model_.heads, kHeadDim),
            4 * rows * rows * static_cast<double>(layout_.width), shared(Attention::design(config, generation_))};
  }

  Program add_norm() const {
    AddLayerNorm::Config config{.rows = layout_.rows, .width = layout_.width};
    config.columns = array_.columns;
    config.core_rows = array_.core_rows;
    // As many rows a call as leave no core without some in the last round.
    const auto cores = array_.columns * array_.core_rows;
    while (config.tile > 1 && layout_.rows % (cores * AddLayerNorm::rows_per_call(config)) != 0) config.tile /= 2;
    return {"AddLayerNorm", fmt::format("{}x{}", config.rows, config.width),
            9 * static_cast<double>(kRows * layout_.width), shared(AddLayerNorm::design(config, generation_))};
  }
};

}  // namespace

Layout::Layout(const Model& model, const ArrayUse& array)
    : width(model.width),
      wide(model.feed_forward()),
      mel_stride(round_up<std::int64_t>(model.bands, 8) + kOnes),
      stride(width + kOnes),
      wide_stride(wide + kOnes),
      plane(rows * stride),
      narrow_k(depth_of(std::max(width + 1, 3 * mel_stride), array).k),
      wide_k(depth_of(std::max(wide + 1, 3 * stride), array).k) {}

std::vector<std::pair<const char*, Program*>> Programs::named() {
  return {{"conv1", &conv1},     {"conv2", &conv2},         {"projections", &projections}, {"out", &out},
          {"up", &up},           {"down", &down},           {"gelu_conv1", &gelu_conv1},   {"gelu_conv2", &gelu_conv2},
          {"gelu_up", &gelu_up}, {"attention", &attention}, {"add_norm", &add_norm}};
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
  ArrayUse use{config.columns == 0 ? arch.columns : config.columns,
               config.core_rows == 0 ? arch.core_rows : config.core_rows, config.multiply};
  if (!use.multiply && generation == Generation::npu2) use.multiply = MultiplyMode::bfp16;
  return use;
}

Programs make_programs(const Model& model, const ArrayUse& array, Generation generation) {
  auto programs = Builder(model, array, generation).build();
  for (const auto& [name, program] : programs.named()) {
    if (program->sequence != 0) continue;
    program->design->name = fmt::format("whisper_{}_{}_{}x{}", model.name, name, array.columns, array.core_rows);
  }
  return programs;
}

}  // namespace npubench::whisper
