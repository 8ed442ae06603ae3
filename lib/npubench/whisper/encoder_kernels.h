// A way to compute the encoder's kernels: what a plan needs of it. There are two.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include <npubench/whisper/encoder_plan.h>

namespace npubench::whisper {

/// Each is a runtime sequence. Queries, keys and values are one product; GELU is part of the convolutions and of up.
enum class Part : std::uint8_t { conv1, conv2, projections, out, up, down, attention, add_norm };
inline constexpr std::array<const char*, 8> kPartNames{"conv1", "conv2", "projections", "out",
                                                       "up",    "down",  "attention",   "add_norm"};

/// Elements from a row to the next, and for the residual stream from a row to what is added to it or made of it.
struct Strides {
  std::int64_t mel = 0;    ///< frames of the spectrogram
  std::int64_t frame = 0;  ///< frames after the first convolution
  std::int64_t stream = 0, plane = 0;
  std::int64_t projected = 0, attended = 0, wide = 0;
};

/// Elements that products read of a row. Those behind the row's own are the next row's, and meet weights that are 0.
struct Reads {
  std::int64_t conv1 = 0, conv2 = 0, projections = 0, out = 0, up = 0, down = 0;
};

/// How activations lie in the device's buffers.
struct Layout {
  struct Views {
    HostView in{}, out{};
  };

  static constexpr std::int64_t kPaddedRows = 1536, kPaddedFrames = 3072;  // for every kernel

  Strides strides{};
  std::int64_t width = 0, wide = 0;  ///< of the model and its feed-forward layer
  std::array<Views, kPartNames.size()> views{};

  Layout(const Model& model, const Strides& strides, const Reads& reads);
  [[nodiscard]] const Views& operator[](Part part) const { return views[static_cast<std::size_t>(part)]; }
  [[nodiscard]] HostView beside() const { return (*this)[Part::out].out; }  ///< what is added to the residual stream
};

struct EncoderKernels {
  Layout layout;
  bool one_program = false;
  bool ones = false;  ///< a row that goes into a product has a 1 behind its elements, which meets the bias
  std::array<EncoderPlan::Kernel, kPartNames.size()> kernels{};

  // Weights as the kernels take them: projections one after the other, a convolution of kernel 3, gains with biases.
  std::function<std::vector<bfloat16>(std::span<const Linear* const>, Part)> linear{};
  std::function<std::vector<bfloat16>(const Linear&, Part)> convolution{};
  std::function<std::vector<bfloat16>(const Norm&)> norm{};
};

/// Why there are no phases of one program: PhasedArray::obstacle(). Empty where there are.
std::string phases_obstacle(const Model& model, const ArrayUse& array);

/// Phases of one program. Throws as PhasedArray does.
EncoderKernels phased_kernels(const Model& model, const ArrayUse& array);

/// Programs of their own, but for those that configure the array alike. Throws Error(unsupported) for an array that the
/// model's width cannot be divided over.
EncoderKernels separate_kernels(const Model& model, const ArrayUse& array);

/// A product as the model has it.
struct ProductSize {
  std::int64_t rows = 0, inputs = 0, outputs = 0;
  bool gelu = false;

  [[nodiscard]] double operations() const;
  [[nodiscard]] const char* kernel() const { return gelu ? "MatmulGELU" : "Matmul"; }
};
ProductSize product_size(Part part, const Model& model);

/// Attention and the additions with LayerNorm: what they are and compute. No design yet.
EncoderPlan::Kernel attention_kernel(const Model& model);
EncoderPlan::Kernel add_norm_kernel(const Model& model);

/// Tap `tap` of input `input`, of a convolution of kernel 3 over so many inputs.
float tap_of(const Linear& convolution, std::int64_t output, std::int64_t input, std::int64_t inputs, std::int64_t tap);

}  // namespace npubench::whisper
