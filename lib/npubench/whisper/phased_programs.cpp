#include <npubench/whisper/phased_programs.h>

#include <utility>
#include <vector>

#include <fmt/format.h>

#include <npubench/kernels/phased_array.h>
#include <npubench/whisper/log_mel.h>

namespace npubench::whisper {
namespace {

class PhasedBuilder {
 public:
  PhasedBuilder(const Model& model, const ArrayUse& array)
      : model_(model),
        layout_(model, array),
        columns_(array.columns),
        core_rows_(array.core_rows),
        array_(phased_config(model, array)) {}

  Programs build() {
    const auto& l = layout_;
    const auto pair = 2 * l.plane;  // the residual stream and, behind it, what is added to it or made of it
    const HostRows frames{0, l.stride, (l.frames + 2) * l.stride + l.width};
    const HostRows residual{0, l.stride, pair}, beside{l.plane, l.stride, pair};
    const HostRows projected{0, 3 * l.width, l.rows * 3 * l.width}, attended{0, l.stride, l.rows * l.stride};
    const HostRows wide{0, l.wide_stride, l.rows * l.wide_stride};
    const auto mel_depth = depth_of_frames(l.mel_stride, l.width);
    const HostRows mel{0, l.mel_stride, (l.frames + 2) * l.mel_stride + mel_depth * l.width};

    const auto conv1 = product(programs_.conv1, kWindowFrames, 3.0 * model_.bands,
                               {.name = "conv1",
                                .rows = l.frames,
                                .depth = mel_depth,
                                .gelu = true,
                                .input = mel,
                                .output = {l.stride, l.stride, frames.elements}});  // behind a frame of padding
    const auto conv2 = product(programs_.conv2, kRows, 3.0 * static_cast<double>(l.width),
                               {.name = "conv2",
                                .rows = l.rows,
                                .depth = 3,
                                .gelu = true,
                                .input = {0, 2 * l.stride, frames.elements},
                                .output = residual});
    const auto width = static_cast<double>(l.width), wide_k = static_cast<double>(l.wide);
    const auto projections =
        product(programs_.projections, kRows, width,
                {.name = "projections", .rows = l.rows, .sections = 3, .input = beside, .output = projected});
    const auto out =
        product(programs_.out, kRows, width, {.name = "out", .rows = l.rows, .input = attended, .output = beside});
    const auto up = product(
        programs_.up, kRows, width,
        {.name = "up", .rows = l.rows, .sections = l.wide / l.width, .gelu = true, .input = beside, .output = wide});
    const auto down =
        product(programs_.down, kRows, wide_k,
                {.name = "down", .rows = l.rows, .depth = l.wide / l.width, .input = wide, .output = beside});

    const auto rows = static_cast<double>(kRows);
    record(programs_.attention, "Attention", fmt::format("{}x{} heads:{}x{}", kRows, kRows, model_.heads, kHeadDim),
           4 * rows * rows * width);
    const auto attention = array_.add(PhasedArray::Attention{
        .name = "attention", .rows = l.rows, .keys = kRows, .input = projected, .output = attended});
    record(programs_.add_norm, "AddLayerNorm", fmt::format("{}x{}", l.rows, l.width), 9 * rows * width);
    const auto norm = array_.add(PhasedArray::AddNorm{.name = "add_norm",
                                                      .rows = l.rows,
                                                      .input_plane = l.plane,
                                                      .output_plane = l.plane,
                                                      .input = residual,
                                                      .output = residual});

    std::vector<Phase> window{conv1, conv2, norm};
    for (int i = 0; i < model_.layers; ++i) {
      window.insert(window.end(), {projections, attention, out, norm, up, down, norm});
    }
    const auto design = std::make_shared<Design>(
        std::move(array_).build(fmt::format("whisper_{}_{}x{}", model_.name, columns_, core_rows_), window));
    for (const auto& [name, program] : programs_.named()) program->design = design;
    programs_.ordered = true;
    return std::move(programs_);
  }

 private:
  const Model& model_;
  Layout layout_;
  int columns_, core_rows_;
  PhasedArray array_;
  Programs programs_;
  int sequences_ = 0;

  /// The program of the next sequence.
  void record(Program& program, const char* kernel, std::string shape, double operations) {
    program = {.kernel = kernel, .shape = std::move(shape), .operations = operations};
    program.sequence = sequences_++;
  }

  /// Of the rows `m` are no padding, and `k` of their elements.
  Phase product(Program& program, std::int64_t m, double k, const PhasedArray::Product& product) {
    const auto n = product.sections * layout_.width;
    const auto rows = static_cast<double>(m);
    auto operations = 2 * rows * k * static_cast<double>(n);
    if (product.gelu) operations += 8 * rows * static_cast<double>(n);
    record(program, product.gelu ? "MatmulGELU" : "Matmul",
           fmt::format("{}x{}x{}", product.rows, product.depth * layout_.width, n), operations);
    return array_.add(product);
  }
};

}  // namespace

Programs make_phased_programs(const Model& model, const ArrayUse& array) { return PhasedBuilder(model, array).build(); }

}  // namespace npubench::whisper
