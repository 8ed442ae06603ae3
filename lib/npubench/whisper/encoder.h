// Whisper's encoder on an NPU: a list of kernel runs over buffers that stay on the device.
#pragma once

#include <chrono>
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

namespace npubench::whisper {

/// One kernel run of the encoder.
struct StepResult {
  std::string name;        ///< "layers.0.query"
  std::string kernel;      ///< "Matmul"
  std::string shape;       ///< "1536x576x512"
  double operations = 0;   ///< of the unpadded problem; a multiply-accumulate counts 2
  std::int64_t bytes = 0;  ///< moved between DRAM and the array, repeats counted
  /// Of another program than the step before it, or than the last one of the window before: an NPU then configures the
  /// array for it, though both are loaded. Emulated devices do not count that time.
  bool switches = false;
  RunResult run;
};

/// Is shown what is in the buffer that a step has written, bf16, after each that completed. Not part of any time.
using StepObserver = std::function<void(const std::string& step, std::span<const std::byte> output)>;

/// How one window went. All seconds are by the device's clock.
struct EncoderResult {
  RunState state = RunState::completed;
  std::string diagnosis;          ///< of the step that did not complete
  std::vector<StepResult> steps;  ///< in the order in which they ran, up to the first that did not complete
  double sync_to_device = 0;      ///< of the spectrogram
  double sync_from_device = 0;    ///< of the result

  /// Everything: syncs, launches, runs, and contexts loaded anew.
  [[nodiscard]] double seconds() const;
  /// Loading contexts that had been given up for another kernel.
  [[nodiscard]] double context_seconds() const;
};

/// Weights and activations stay in the device's buffers; between two kernels the host does nothing. Where the array and
/// the model allow it (PhasedArray) all kernels are phases of one program, which has a hardware context of its own, and
/// a window is one submission. Convolutions read overlapping rows. Movable; of one that was moved from, all functions
/// throw Error(invalid_argument).
class Encoder {
 public:
  struct Config {
    int columns = 0;  ///< of the array; 0: all
    int core_rows = 0;
    /// Of products and attention; unset: bf16 on npu1, bfp16 on npu2, whose plain bf16 is a quarter as fast.
    std::optional<MultiplyMode> multiply;
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
  ~Encoder();

  [[nodiscard]] const Model& model() const;

  /// Encodes the log-mel spectrogram of one window (LogMel::window). Throws Error(invalid_argument) for one of another
  /// size. A step that does not complete ends the run. `observe` sees each step's output, for which each step is a
  /// submission of its own. A device that does not tell apart what is submitted together gives one step, "window".
  EncoderResult run(std::span<const float> mel, const StepObserver& observe = {});

  /// The same with whatever data there is, for devices that compute times only. The layers are alike, so that those of
  /// several programs are not run from the third on but take what the second took.
  EncoderResult time();

  /// Fills the result with NaN, on the device too: the next runs have not merely left what was there.
  void poison_output();

  /// What the last completed run gave, kRows x width, C order. Throws Error(invalid_argument) before one.
  [[nodiscard]] std::vector<float> output() const;

  /// Bytes of the buffers.
  [[nodiscard]] std::size_t bytes() const;

 private:
  struct Parts;
  [[nodiscard]] Parts& parts() const;
  std::unique_ptr<Parts> parts_;
};

}  // namespace npubench::whisper
