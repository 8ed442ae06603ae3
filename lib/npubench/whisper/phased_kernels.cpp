// The encoder's kernels as phases of one program.
#include <npubench/whisper/encoder_kernels.h>

#include <utility>

#include <fmt/format.h>

#include <npubench/kernels/phased_array.h>
#include <npubench/kernels/phased_packing.h>

namespace npubench::whisper {
namespace {

PhasedArray::Config phased_config(const Model& model, const ArrayUse& array) {
  return {.generation = array.generation,
          .columns = array.columns,
          .core_rows = array.core_rows,
          .width = model.width,
          .multiply = array.multiply};
}

constexpr std::int64_t kFrameGranule = 8;  // frames of the spectrogram are only read

/// Rows are as long as what phases read and write of them. A row of the residual stream and what is added to it lie
/// side by side: of the largest models, descriptors do not reach a second plane behind all rows.
Layout layout_of(const Model& model, const PhasedArray& array) {
  const auto over = [&array](std::int64_t elements) { return array.over_columns(elements); };
  const std::int64_t width = model.width, wide = model.feed_forward();
  const auto mel = round_up<std::int64_t>(model.bands, kFrameGranule), frame = over(width);
  const Strides strides{.mel = mel,
                        .frame = frame,
                        .stream = 2 * array.norm_width(),
                        .plane = array.norm_width(),
                        .projected = std::max(over(3 * width), 2 * width + over(width)),
                        .attended = over(width),
                        .wide = over(wide)};
  return {model,
          strides,
          {.conv1 = over(3 * mel),
           .conv2 = over(3 * frame),
           .projections = over(width),
           .out = over(width),
           .up = over(width),
           .down = over(wide)}};
}

}  // namespace

std::string phases_obstacle(const Model& model, const ArrayUse& array) {
  return PhasedArray::obstacle(phased_config(model, array));
}

EncoderKernels phased_kernels(const Model& model, const ArrayUse& use) {
  PhasedArray array(phased_config(model, use));
  const auto layout = layout_of(model, array);
  EncoderKernels all{.layout = layout, .one_program = true};
  /// Elements of a row that are multiplied: of a convolution those of three frames.
  const auto k_of = [strides = layout.strides, model](Part part) {
    if (part == Part::conv1) return 3 * strides.mel;
    if (part == Part::conv2) return 3 * strides.frame;
    return product_size(part, model).inputs;
  };
  auto record = [&all, next = 0](Part part, EncoderPlan::Kernel kernel) mutable {
    kernel.name = kPartNames[static_cast<std::size_t>(part)];
    kernel.sequence = next++;
    all.kernels[static_cast<std::size_t>(part)] = std::move(kernel);
  };
  const auto product = [&](Part part) {
    const auto size = product_size(part, model);
    const auto rows = part == Part::conv1 ? Layout::kPaddedFrames : Layout::kPaddedRows;
    record(part, {.kernel = size.kernel(),
                  .shape = fmt::format("{}x{}x{}", rows, k_of(part), size.outputs),
                  .operations = size.operations()});
    return array.add(PhasedArray::Product{.name = kPartNames[static_cast<std::size_t>(part)],
                                          .rows = rows,
                                          .k = k_of(part),
                                          .n = size.outputs,
                                          .gelu = size.gelu,
                                          .input = layout[part].in,
                                          .output = layout[part].out});
  };
  const auto conv1 = product(Part::conv1), conv2 = product(Part::conv2), projections = product(Part::projections);
  const auto out = product(Part::out), up = product(Part::up), down = product(Part::down);
  record(Part::attention, attention_kernel(model));
  const auto attention = array.add(PhasedArray::Attention{.name = "attention",
                                                          .rows = Layout::kPaddedRows,
                                                          .keys = kRows,
                                                          .input = layout[Part::attention].in,
                                                          .output = layout[Part::attention].out});
  record(Part::add_norm, add_norm_kernel(model));
  const auto norm = array.add(PhasedArray::AddNorm{.name = "add_norm",
                                                   .rows = Layout::kPaddedRows,
                                                   .input_plane = layout.strides.plane,
                                                   .output_plane = layout.strides.plane,
                                                   .input = layout[Part::add_norm].in,
                                                   .output = layout[Part::add_norm].out});
  const std::vector<PhaseGroup> window{{{conv1, conv2, norm}},
                                       {{projections, attention, out, norm, up, down, norm}, model.layers}};
  const auto config = array.config();
  const auto design = std::make_shared<const Design>(
      std::move(array).build(fmt::format("whisper_{}_{}x{}", model.name, config.columns, config.core_rows), window));
  for (auto& kernel : all.kernels) kernel.design = design;

  all.linear = [config, model](std::span<const Linear* const> linears, Part part) {
    const auto size = product_size(part, model);
    const auto each = size.outputs / std::ssize(linears);
    const auto of = [&](std::int64_t output) -> const Linear& {
      return *linears[static_cast<std::size_t>(output / each)];
    };
    return pack_product(config,
                        {.k = size.inputs,
                         .n = size.outputs,
                         .weight =
                             [&](std::int64_t output, std::int64_t input) {
                               return of(output).weight[static_cast<std::size_t>(output % each * size.inputs + input)];
                             },
                         .bias =
                             [&](std::int64_t output) {
                               const auto& bias = of(output).bias;
                               return bias.empty() ? 0.0f : bias[static_cast<std::size_t>(output % each)];
                             }});
  };
  all.convolution = [config, model, k_of, strides = layout.strides](const Linear& convolution, Part part) {
    const auto size = product_size(part, model);
    const auto inputs = size.inputs / 3, stride = part == Part::conv1 ? strides.mel : strides.frame;
    return pack_product(config,
                        {.k = k_of(part),
                         .n = size.outputs,
                         .weight =
                             [&](std::int64_t output, std::int64_t at) {
                               const auto tap = at / stride, input = at % stride;
                               return input < inputs ? tap_of(convolution, output, input, inputs, tap) : 0.0f;
                             },
                         .bias = [&](std::int64_t o) { return convolution.bias[static_cast<std::size_t>(o)]; }});
  };
  all.norm = [config](const Norm& constants) { return pack_norm(config, constants.gain, constants.bias); };
  return all;
}

}  // namespace npubench::whisper
