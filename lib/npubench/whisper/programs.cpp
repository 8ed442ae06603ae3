#include <npubench/whisper/programs.h>

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include <npubench/base/math.h>
#include <npubench/design/check.h>
#include <npubench/design/place_argument.h>
#include <npubench/design/serialize.h>
#include <npubench/kernels/attention.h>
#include <npubench/kernels/layer_norm.h>
#include <npubench/kernels/matmul.h>
#include <npubench/whisper/log_mel.h>
#include <npubench/whisper/phased_programs.h>

namespace npubench::whisper {
namespace {

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
    config.tile_n = layout_.tile_n;
    config.columns = array_.columns;
    config.core_rows = array_.core_rows;
    config.k_gather = tiling.gather;
    config.b_layout = Matmul::Layout::column_major;  // PyTorch's way: long runs in DRAM
    config.multiply = array_.multiply;
    config.accumulate = layout_.accumulate;
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
    while (config.tile > 1 && layout_.rows % (cores * AddLayerNorm::rows_per_call(config, array_.generation)) != 0)
      config.tile /= 2;
    return {"AddLayerNorm", fmt::format("{}x{}", config.rows, config.width),
            9 * static_cast<double>(kRows * layout_.width), shared(AddLayerNorm::design(config, array_.generation))};
  }
};

}  // namespace

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

Programs make_programs(const Model& model, const ArrayUse& array) {
  if (Layout(model, array).phased) return make_phased_programs(model, array);
  auto programs = Builder(model, array).build();
  for (const auto& [name, program] : programs.named()) {
    if (program->sequence != 0) continue;
    program->design->name = fmt::format("whisper_{}_{}_{}x{}", model.name, name, array.columns, array.core_rows);
  }
  return programs;
}

}  // namespace npubench::whisper
