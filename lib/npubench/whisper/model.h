// Whisper's encoder as numbers: its sizes and its weights.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <npubench/whisper/safetensors.h>

namespace npubench::whisper {

/// Sizes of one of OpenAI's models, from the table in its model card. All heads have 64 elements.
struct Model {
  std::string_view name{};
  int layers = 0;
  std::int64_t width = 0;
  std::int64_t heads = 0;
  int bands = 80;  ///< of the log-mel spectrogram

  [[nodiscard]] std::int64_t feed_forward() const { return 4 * width; }
};

/// Elements of an attention head, and rows that come out of the encoder for a window of 30 s.
inline constexpr std::int64_t kHeadDim = 64;
inline constexpr std::int64_t kRows = 1500;

/// tiny, base, small, medium, large-v2, large-v3.
std::span<const Model> models();
/// Throws Error(not_found) with the names there are.
const Model& find_model(std::string_view name);

/// x W^T + bias, as PyTorch keeps it.
struct Linear {
  std::vector<float> weight{};  ///< outputs x inputs; convolutions: outputs x inputs x 3
  std::vector<float> bias{};    ///< of outputs; empty: none
};

struct Norm {
  std::vector<float> gain{}, bias{};
};

struct Layer {
  Norm attention_norm{};
  Linear query{}, key{}, value{}, out{};  ///< width x width; the key projection has no bias
  Norm mlp_norm{};
  Linear up{};    ///< 4 width x width
  Linear down{};  ///< width x 4 width
};

/// Row-major floats, as they are in the file or as they were drawn.
struct Weights {
  Model model{};
  Linear conv1{};                  ///< width x bands x 3
  Linear conv2{};                  ///< width x width x 3
  std::vector<float> positions{};  ///< kRows x width
  std::vector<Layer> layers{};
  Norm norm{};
};

/// Calls `visit` for every tensor with its name in Hugging Face's Whisper, without "model." before it
/// ("encoder.layers.0.self_attn.q_proj.weight"), and its shape. The layers are there already.
using TensorVisitor =
    std::function<void(const std::string& name, const std::vector<std::int64_t>& shape, std::vector<float>& values)>;
void for_each_tensor(Weights& weights, const TensorVisitor& visit);

/// Sinusoids of positions, as Whisper's encoder has them: rows x width, C order.
std::vector<float> sinusoids(std::int64_t rows, std::int64_t width);

/// Weights of realistic scale, the same on every machine: projections of variance 1 / inputs, gains about 1, small
/// biases, sinusoids as positions.
Weights seeded_weights(const Model& model, std::uint64_t seed = 1);

/// Reads the encoder from a file, with or without "model." before the names; other tensors are left alone. Which model
/// it is follows from the first convolution's shape. Throws as Safetensors::read, and Error(unsupported) for a shape
/// that is no model's.
Weights read_weights(const Safetensors& file);

/// Writes the weights as F32 under Hugging Face's names.
void write_weights(const std::filesystem::path& path, Weights& weights);

}  // namespace npubench::whisper
