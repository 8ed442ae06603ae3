// What verifying and timing need of an encoder.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include <npubench/runtime/run_state.h>

namespace npubench::whisper {

/// One kernel run of the encoder.
struct StepResult {
  std::string name{};      ///< "layers.0.query"
  std::string kernel{};    ///< "Matmul"
  std::string shape{};     ///< "1536x576x512"
  double operations = 0;   ///< of the unpadded problem; a multiply-accumulate counts 2
  std::int64_t bytes = 0;  ///< moved between DRAM and the array, repeats counted
  /// Whether the step is of another program than the one before it (the first step: than the last one of the window
  /// before). An NPU then configures the array anew, though both are loaded. Emulated devices do not count that time.
  bool switches = false;
  RunResult run{};
};

/// How one window went. All seconds are by the device's clock.
struct EncoderResult {
  RunState state = RunState::completed;
  std::string diagnosis{};          ///< of the step that did not complete
  std::vector<StepResult> steps{};  ///< in the order in which they ran, up to the first that did not complete
  double sync_to_device = 0;        ///< of the spectrogram
  double sync_from_device = 0;      ///< of the result

  /// Everything: syncs, launches, runs, and contexts loaded anew.
  [[nodiscard]] double seconds() const;
  /// Loading contexts that had been given up for another kernel.
  [[nodiscard]] double context_seconds() const;
};

/// Throws Error(interrupted) for a window that was aborted and Error(device), with the diagnosis, for one that did not
/// complete otherwise.
void require_completed(const EncoderResult& result);

/// Encodes one window after the other.
class WindowEncoder {
 public:
  virtual ~WindowEncoder() = default;

  /// Encodes the log-mel spectrogram of one window (LogMel::window). Throws Error(invalid_argument) for one of another
  /// size. A step that does not complete ends the run.
  virtual EncoderResult run(std::span<const float> mel) = 0;

  /// Fills the result with NaN, on the device too: the next runs have not merely left what was there.
  virtual void poison_output() = 0;

  /// What the last completed run gave, kRows x width, C order. Throws Error(invalid_argument) before one.
  [[nodiscard]] virtual std::vector<float> output() const = 0;

 protected:
  WindowEncoder() = default;
  WindowEncoder(const WindowEncoder&) = default;
  WindowEncoder(WindowEncoder&&) = default;
  WindowEncoder& operator=(const WindowEncoder&) = default;
  WindowEncoder& operator=(WindowEncoder&&) = default;
};

}  // namespace npubench::whisper
