#include <npubench/whisper/encoder_plan.h>

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include <npubench/whisper/encoder_kernels.h>
#include <npubench/whisper/log_mel.h>

namespace npubench::whisper {
namespace {

/// Sets one element behind each of `count` rows.
void set_ones(std::span<bfloat16> elements, std::int64_t first, std::int64_t stride, std::int64_t count) {
  for (std::int64_t row = 0; row < count; ++row) elements[static_cast<std::size_t>(first + row * stride)] = bfloat16(1);
}

/// The order of the encoder's kernels, and what they read and write.
class Planner {
 public:
  Planner(const Model& model, EncoderKernels kernels) : model_(model), use_(std::move(kernels)) {
    plan_.model = model;
    plan_.one_program = use_.one_program;
    plan_.kernels.assign(use_.kernels.begin(), use_.kernels.end());
  }

  EncoderPlan build() {
    const auto& l = use_.layout;
    const auto& s = l.strides;
    const auto rows = Layout::kPaddedRows;
    const auto mel = buffer(l[Part::conv1].in, s.mel + model_.bands, kWindowFrames);
    const auto frames = buffer(l[Part::conv2].in, s.frame + l.width, Layout::kPaddedFrames, s.frame);
    // In each the residual stream, and what is added to it or made of it.
    const auto positions = add({.elements = l.beside().elements, .fill = fill_positions()});
    std::array<std::size_t, 2> residual{};
    for (auto& pair : residual) pair = buffer(l.beside(), l.beside().offset + l.width, rows);
    const auto projected = add({.elements = l[Part::attention].in.elements});
    const auto attended = buffer(l[Part::out].in, l.width, rows), wide = buffer(l[Part::down].in, l.wide, rows);

    step("conv1", Part::conv1, {mel, convolution(&Weights::conv1, Part::conv1), frames});
    step("conv2", Part::conv2, {frames, convolution(&Weights::conv2, Part::conv2), positions});
    // The norm that follows an addition is the next part's.
    const auto attention_norm = [this](int layer) {
      return norm([layer, last = layer == model_.layers](const Weights& w) -> const Norm& {
        return last ? w.norm : w.layers[static_cast<std::size_t>(layer)].attention_norm;
      });
    };
    step("positions_norm", Part::add_norm, {positions, attention_norm(0), residual[0]});
    for (int i = 0; i < model_.layers; ++i) {
      layer_ = i;
      const auto mlp_norm =
          norm([i](const Weights& w) -> const Norm& { return w.layers[static_cast<std::size_t>(i)].mlp_norm; });
      const auto projections = linear({&Layer::query, &Layer::key, &Layer::value}, Part::projections);
      step("projections", Part::projections, {residual[0], projections, projected});
      step("attention", Part::attention, {projected, projected, attended});
      step("out", Part::out, {attended, linear({&Layer::out}, Part::out), residual[0]});
      step("attention_norm", Part::add_norm, {residual[0], mlp_norm, residual[1]});
      step("up", Part::up, {residual[1], linear({&Layer::up}, Part::up), wide});
      step("down", Part::down, {wide, linear({&Layer::down}, Part::down), residual[1]});
      step("mlp_norm", Part::add_norm, {residual[1], attention_norm(i + 1), residual[0]});
    }
    plan_.mel = mel;
    plan_.frames = {s.mel, model_.bands, s.mel, l[Part::conv1].in.elements};
    plan_.result = residual[0];
    plan_.rows = l.beside();
    return std::move(plan_);
  }

 private:
  const Model& model_;
  EncoderKernels use_;
  EncoderPlan plan_;
  int layer_ = EncoderPlan::kNoLayer;

  std::size_t add(EncoderPlan::Buffer buffer) {
    plan_.buffers.push_back(std::move(buffer));
    return plan_.buffers.size() - 1;
  }

  /// Of activations, with a 1 behind each of `count` rows where the kernels want it: the first at element `first`.
  std::size_t buffer(const HostView& view, std::int64_t first, std::int64_t count, std::int64_t stride = 0) {
    EncoderPlan::Buffer made{.elements = view.elements};
    if (use_.ones) {
      made.fill = [first, count, stride = stride == 0 ? view.stride : stride](const Weights&, auto elements) {
        set_ones(elements, first, stride, count);
      };
    }
    return add(std::move(made));
  }

  [[nodiscard]] std::function<void(const Weights&, std::span<bfloat16>)> fill_positions() const {
    return [to = use_.layout.beside()](const Weights& weights, std::span<bfloat16> elements) {
      for (std::int64_t row = 0; row < kRows; ++row) {
        std::transform(weights.positions.begin() + row * to.width, weights.positions.begin() + (row + 1) * to.width,
                       elements.begin() + to.offset + row * to.stride, [](float value) { return bfloat16(value); });
      }
    };
  }

  /// What `pack` makes of the weights, as argument 1 of a kernel.
  template <class Pack>
  std::size_t constant(Part part, Pack pack) {
    const auto& kernel = plan_.kernels[static_cast<std::size_t>(part)];
    return add({.elements = kernel.runtime_sequence().arguments.at(1).type.elements(),
                .fill = [pack](const Weights& weights,
                               std::span<bfloat16> elements) { std::ranges::copy(pack(weights), elements.begin()); },
                .constant = true});
  }

  std::size_t convolution(Linear Weights::*which, Part part) {
    return constant(part, [pack = use_.convolution, which, part](const Weights& w) { return pack(w.*which, part); });
  }

  std::size_t linear(std::vector<Linear Layer::*> which, Part part) {
    return constant(part,
                    [pack = use_.linear, which, part, layer = static_cast<std::size_t>(layer_)](const Weights& w) {
                      std::vector<const Linear*> linears;
                      for (const auto each : which) linears.push_back(&(w.layers[layer].*each));
                      return pack(linears, part);
                    });
  }

  template <class Which>
  std::size_t norm(Which which) {
    return constant(Part::add_norm, [pack = use_.norm, which](const Weights& w) { return pack(which(w)); });
  }

  void step(const char* name, Part part, std::vector<std::size_t> buffers) {
    plan_.steps.push_back({layer_ == EncoderPlan::kNoLayer ? name : fmt::format("layers.{}.{}", layer_, name),
                           static_cast<std::size_t>(part), layer_, std::move(buffers)});
  }
};

}  // namespace

ArrayUse array_use(const Encoder::Config& config, Generation generation) {
  const auto& arch = architecture(generation);
  ArrayUse use{generation, config.columns == 0 ? arch.columns : config.columns,
               config.core_rows == 0 ? arch.core_rows : config.core_rows, config.multiply};
  if (!use.multiply && arch.tuning.bf16 != MultiplyMode::bf16) use.multiply = arch.tuning.bf16;
  return use;
}

std::vector<std::shared_ptr<const Design>> EncoderPlan::designs() const {
  std::vector<std::shared_ptr<const Design>> all;
  for (const auto& kernel : kernels) {
    if (std::ranges::find(all, kernel.design) == all.end()) all.push_back(kernel.design);
  }
  return all;
}

EncoderPlan encoder_plan(const Model& model, const Encoder::Config& config, Generation generation) {
  const auto array = array_use(config, generation);
  const bool several = config.several_programs || !phases_obstacle(model, array).empty();
  return Planner(model, several ? separate_kernels(model, array) : phased_kernels(model, array)).build();
}

}  // namespace npubench::whisper
