// Whisper's encoder on an NPU: a list of kernel runs over buffers that stay on the device.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <npubench/runtime/device.h>
#include <npubench/whisper/model.h>
#include <npubench/whisper/window_encoder.h>

namespace npubench::whisper {

/// An observer of steps: after each step that completed it gets the buffer that the step has written, in bf16. Its time
/// is part of none that is reported.
using StepObserver = std::function<void(const std::string& step, std::span<const std::byte> output)>;

/// Weights and activations stay in the device's buffers; between two kernels the host does nothing. Where the array and
/// the model allow it (PhasedArray) all kernels are phases of one program, which has a hardware context of its own, and
/// a window is one submission. Convolutions read overlapping rows. Movable; of one that was moved from, all functions
/// throw Error(invalid_argument).
class Encoder : public WindowEncoder {
 public:
  struct Config {
    int columns = 0;  ///< of the array; 0: all
    int core_rows = 0;
    /// Multiplication of products and attention. Unset: bf16 on npu1, bfp16 on npu2, whose plain bf16 is a quarter as
    /// fast.
    std::optional<MultiplyMode> multiply{};
    /// A program for each kind of kernel, also where all of them could be phases of one.
    bool several_programs = false;
  };

  /// Throws as the kernels do where something does not fit, and Error(unsupported) for an array that the model's width
  /// cannot be divided over.
  Encoder(const Device& device, const Weights& weights, const Config& config);
  /// Without weights, for time().
  Encoder(const Device& device, const Model& model, const Config& config);
  Encoder(Encoder&&) noexcept;
  Encoder& operator=(Encoder&&) noexcept;
  ~Encoder() override;

  [[nodiscard]] const Model& model() const;

  /// A device that does not tell apart what is submitted together gives one step, "window".
  EncoderResult run(std::span<const float> mel) override { return run(mel, {}); }

  /// The same; `observe` sees each step's output, for which each step is a submission of its own.
  EncoderResult run(std::span<const float> mel, const StepObserver& observe);

  /// The same with whatever data there is, for devices that compute times only. The layers are alike, so that those of
  /// several programs are not run from the third on but take what the second took.
  EncoderResult time();

  void poison_output() override;
  [[nodiscard]] std::vector<float> output() const override;

  /// Bytes of the buffers.
  [[nodiscard]] std::size_t bytes() const;

 private:
  struct Parts;
  [[nodiscard]] Parts& parts() const;
  std::unique_ptr<Parts> parts_;
};

}  // namespace npubench::whisper
