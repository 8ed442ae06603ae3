#include <npubench/whisper/model.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <npubench/base/error.h>

namespace npubench::whisper {
namespace {

// https://github.com/openai/whisper/blob/main/model-card.md; bands of large-v3: its release notes.
constexpr std::array kModels{Model{"tiny", 4, 384, 6},        Model{"base", 6, 512, 8},
                             Model{"small", 12, 768, 12},     Model{"medium", 24, 1024, 16},
                             Model{"large-v2", 32, 1280, 20}, Model{"large-v3", 32, 1280, 20, 128}};

std::string names() {
  std::string text;
  for (const auto& model : kModels) text += fmt::format("{}{}", text.empty() ? "" : ", ", model.name);
  return text;
}

/// splitmix64 (Steele, Lea and Flood, OOPSLA 2014) and Box and Muller's transform: the standard's distributions differ
/// between libraries.
class Normal {
 public:
  explicit Normal(std::uint64_t seed) : state_(seed) {}

  void fill(std::vector<float>& values, double mean, double deviation) {
    for (auto& value : values) value = static_cast<float>(mean + deviation * next());
  }

 private:
  double uniform() {  // in (0, 1]
    std::uint64_t z = (state_ += 0x9e3779b97f4a7c15u);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return static_cast<double>(((z ^ (z >> 31)) >> 11) + 1) * 0x1.0p-53;
  }

  double next() {
    if (has_second_) {
      has_second_ = false;
      return second_;
    }
    const double radius = std::sqrt(-2 * std::log(uniform())), angle = 2 * std::numbers::pi * uniform();
    second_ = radius * std::sin(angle);
    has_second_ = true;
    return radius * std::cos(angle);
  }

  std::uint64_t state_;
  double second_ = 0;
  bool has_second_ = false;
};

}  // namespace

std::span<const Model> models() { return kModels; }

const Model& find_model(std::string_view name) {
  const auto found = std::ranges::find(kModels, name, &Model::name);
  if (found != kModels.end()) return *found;
  throw Error(ErrorCategory::not_found, fmt::format("no Whisper model '{}'", name), "use one of " + names());
}

void for_each_tensor(Weights& weights, const TensorVisitor& visit) {
  const auto width = weights.model.width, wide = weights.model.feed_forward();
  const auto linear = [&](const std::string& name, Linear& part, std::vector<std::int64_t> shape, bool bias = true) {
    const auto outputs = shape.front();
    visit(name + ".weight", shape, part.weight);
    if (bias) visit(name + ".bias", {outputs}, part.bias);
  };
  const auto norm = [&](const std::string& name, Norm& part) {
    visit(name + ".weight", {width}, part.gain);
    visit(name + ".bias", {width}, part.bias);
  };
  linear("encoder.conv1", weights.conv1, {width, weights.model.bands, 3});
  linear("encoder.conv2", weights.conv2, {width, width, 3});
  visit("encoder.embed_positions.weight", {kRows, width}, weights.positions);
  for (std::size_t i = 0; i < weights.layers.size(); ++i) {
    auto& layer = weights.layers[i];
    const auto name = fmt::format("encoder.layers.{}.", i);
    norm(name + "self_attn_layer_norm", layer.attention_norm);
    linear(name + "self_attn.q_proj", layer.query, {width, width});
    linear(name + "self_attn.k_proj", layer.key, {width, width}, false);
    linear(name + "self_attn.v_proj", layer.value, {width, width});
    linear(name + "self_attn.out_proj", layer.out, {width, width});
    norm(name + "final_layer_norm", layer.mlp_norm);
    linear(name + "fc1", layer.up, {wide, width});
    linear(name + "fc2", layer.down, {width, wide});
  }
  norm("encoder.layer_norm", weights.norm);
}

std::vector<float> sinusoids(std::int64_t rows, std::int64_t width) {
  std::vector<float> values(static_cast<std::size_t>(rows * width));
  const auto half = width / 2;
  const double step = std::log(10000.0) / static_cast<double>(half - 1);
  for (std::int64_t row = 0; row < rows; ++row) {
    auto* const at = values.data() + row * width;
    for (std::int64_t i = 0; i < half; ++i) {
      const double angle = static_cast<double>(row) * std::exp(-step * static_cast<double>(i));
      at[i] = static_cast<float>(std::sin(angle));
      at[half + i] = static_cast<float>(std::cos(angle));
    }
  }
  return values;
}

Weights seeded_weights(const Model& model, std::uint64_t seed) {
  Weights weights{.model = model, .layers = std::vector<Layer>(static_cast<std::size_t>(model.layers))};
  Normal normal(seed);
  for_each_tensor(weights,
                  [&](const std::string& name, const std::vector<std::int64_t>& shape, std::vector<float>& values) {
                    std::int64_t count = 1, inputs = 1;
                    for (const auto extent : shape) count *= extent;
                    for (std::size_t i = 1; i < shape.size(); ++i) inputs *= shape[i];
                    values.resize(static_cast<std::size_t>(count));
                    if (name.ends_with("embed_positions.weight")) {
                      values = sinusoids(shape[0], shape[1]);
                    } else if (shape.size() > 1) {
                      normal.fill(values, 0, 1 / std::sqrt(static_cast<double>(inputs)));
                    } else if (name.ends_with("norm.weight")) {
                      normal.fill(values, 1, 0.1);
                    } else {
                      normal.fill(values, 0, 0.05);
                    }
                  });
  return weights;
}

Weights read_weights(const Safetensors& file) {
  const std::string prefix = file.contains("model.encoder.conv1.weight") ? "model." : "";
  const auto first = file.entries().find(prefix + "encoder.conv1.weight");
  if (first == file.entries().end()) {
    throw Error(ErrorCategory::not_found, fmt::format("{} has no tensor 'encoder.conv1.weight'", file.name()),
                "use the weights of a Whisper model as Hugging Face names them");
  }
  const auto& shape = first->second.shape;
  const auto model = std::ranges::find_if(kModels, [&](const Model& each) {
    const auto last = fmt::format("{}encoder.layers.{}.fc2.weight", prefix, each.layers);
    return shape == std::vector<std::int64_t>{each.width, each.bands, 3} && !file.contains(last);
  });
  if (model == kModels.end()) {
    throw Error(
        ErrorCategory::unsupported,
        fmt::format("{} has a first convolution of shape {}, which is of no model known here", file.name(), shape),
        "use the weights of one of " + names());
  }
  Weights weights{.model = *model, .layers = std::vector<Layer>(static_cast<std::size_t>(model->layers))};
  for_each_tensor(weights, [&](const std::string& name, const std::vector<std::int64_t>& wanted,
                               std::vector<float>& values) { values = file.read(prefix + name, wanted); });
  return weights;
}

void write_weights(const std::filesystem::path& path, Weights& weights) {
  std::vector<NamedTensor> tensors;
  for_each_tensor(weights,
                  [&](const std::string& name, const std::vector<std::int64_t>& shape, std::vector<float>& values) {
                    tensors.push_back({"model." + name, shape, values});
                  });
  write_safetensors(path, tensors);
}

}  // namespace npubench::whisper
