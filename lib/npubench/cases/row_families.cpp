#include <npubench/cases/row_families.h>

#include <algorithm>
#include <span>

#include <fmt/format.h>

#include <npubench/cases/whisper_shapes.h>

namespace npubench {
namespace {

template <class K>
std::string rows_a_call(const typename K::Config& config, Generation generation) {
  return fmt::format("{} rows a call", K::rows_per_call(config, generation));
}

/// Gain and bias of a norm.
void add_parameters(Problem& problem, std::int64_t width, Inputs& inputs) {
  problem.inputs.push_back(inputs.make(DataType::bf16, width, {0.5, 1.5}, 22));
  problem.inputs.push_back(inputs.make(DataType::bf16, width, {-0.5, 0.5}, 23));
}

}  // namespace

Problem KernelFamily<LayerNorm>::problem(const LayerNorm::Config& config, Inputs& inputs) {
  const bool integer = config.dtype == DataType::i8;
  Problem problem;
  const InputRange range = integer ? InputRange{-128, 127} : InputRange{-3, 4};
  problem.inputs.push_back(inputs.make(config.dtype, config.rows * config.width, range, 21));
  add_parameters(problem, config.width, inputs);
  const reference::LayerNormProblem sizes{config.rows, config.width, config.epsilon, integer ? config.input_scale : 1,
                                          integer ? config.output_scale : 1};
  const auto& in = problem.inputs;
  problem.expected = reference::layer_norm(sizes, in[0].view(), in[1].view(), in[2].view());
  return problem;
}

std::string KernelFamily<LayerNorm>::summary(const LayerNorm::Config& c) {
  return fmt::format("y = (x - mean) / sqrt(variance + {}) * gamma + beta over {} rows of {} {}", c.epsilon, c.rows,
                     c.width, name(c.dtype));
}

std::string KernelFamily<LayerNorm>::label(const LayerNorm::Config& config, Generation generation) {
  return rows_a_call<LayerNorm>(config, generation);
}

std::vector<DefaultCase<LayerNorm::Config>> KernelFamily<LayerNorm>::default_cases(const Architecture& arch) {
  using Config = LayerNorm::Config;
  std::vector<DefaultCase<Config>> cases;
  for (const DataType dtype : {DataType::bf16, DataType::i8}) {
    for (const auto tile : kTiles) {
      const Config config{.rows = tile, .width = tile, .dtype = dtype, .tile = tile, .columns = 1, .core_rows = 1};
      cases.push_back({config, kTileGroup});
    }
  }
  for (const DataType dtype : {DataType::bf16, DataType::i8}) {
    for (const Cores cores : one_and_all(arch)) {
      for (const auto tile : kTiles) {
        const Config config{.rows = kFrames,
                            .width = kWidth,
                            .dtype = dtype,
                            .tile = tile,
                            .columns = cores.columns,
                            .core_rows = cores.rows};
        cases.push_back({config, kWhisperGroup});
      }
    }
  }
  return cases;
}

// The sums are rounded to bf16 before they are normed, as the kernel does it.
Problem KernelFamily<AddLayerNorm>::problem(const AddLayerNorm::Config& config, Inputs& inputs) {
  const auto count = config.rows * config.width;
  Problem problem;
  problem.inputs.push_back(inputs.make(DataType::bf16, count, {-3, 4}, 24));
  problem.inputs.push_back(inputs.make(DataType::bf16, count, {-3, 4}, 25));
  add_parameters(problem, config.width, inputs);
  const auto& in = problem.inputs;
  problem.expected = reference::add(in[0].view(), in[1].view());
  Tensor sums{DataType::bf16, std::vector<std::byte>(static_cast<std::size_t>(count) * sizeof(bfloat16))};
  const std::span<bfloat16> rounded(reinterpret_cast<bfloat16*>(sums.bytes.data()), static_cast<std::size_t>(count));
  std::ranges::transform(problem.expected.values, rounded.begin(),
                         [](double sum) { return bfloat16(static_cast<float>(sum)); });
  const auto normed =
      reference::layer_norm({config.rows, config.width, config.epsilon}, sums.view(), in[2].view(), in[3].view());
  auto& all = problem.expected;
  all.values.insert(all.values.end(), normed.values.begin(), normed.values.end());
  all.tolerance = normed.tolerance;  // the wider one
  return problem;
}

std::string KernelFamily<AddLayerNorm>::summary(const AddLayerNorm::Config& c) {
  return fmt::format("s = a + b and y = LayerNorm(s) over {} rows of {} bf16", c.rows, c.width);
}

std::string KernelFamily<AddLayerNorm>::label(const AddLayerNorm::Config& config, Generation generation) {
  return rows_a_call<AddLayerNorm>(config, generation);
}

Problem KernelFamily<Softmax>::problem(const Softmax::Config& config, Inputs& inputs) {
  Problem problem;
  problem.inputs.push_back(inputs.make(config.dtype, config.rows * config.width, {-4, 4}, 41));
  problem.expected = reference::softmax(config.rows, config.width, problem.inputs[0].view());
  return problem;
}

std::string KernelFamily<Softmax>::summary(const Softmax::Config& c) {
  return fmt::format("y = softmax(x) over {} rows of {} {}", c.rows, c.width, name(c.dtype));
}

std::string KernelFamily<Softmax>::label(const Softmax::Config& config, Generation generation) {
  return rows_a_call<Softmax>(config, generation);
}

std::vector<DefaultCase<Softmax::Config>> KernelFamily<Softmax>::default_cases(const Architecture& arch) {
  using Config = Softmax::Config;
  std::vector<DefaultCase<Config>> cases;
  for (const auto tile : kTiles) {
    const Config config{.rows = tile, .width = tile, .tile = tile, .columns = 1, .core_rows = 1};
    cases.push_back({config, kTileGroup});
  }
  for (const Cores cores : one_and_all(arch)) {
    for (const auto tile : kTiles) {  // the scores of one head
      const Config config{
          .rows = kFrames, .width = kFrames, .tile = tile, .columns = cores.columns, .core_rows = cores.rows};
      cases.push_back({config, kWhisperGroup});
    }
  }
  return cases;
}

}  // namespace npubench
