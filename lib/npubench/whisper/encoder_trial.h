// An encoder is verified on all windows of a recording, and only then timed.
#pragma once

#include <atomic>
#include <cstddef>
#include <functional>
#include <span>
#include <vector>

#include <npubench/reference/accuracy.h>
#include <npubench/whisper/window_encoder.h>

namespace npubench::whisper {

/// What an encoder's result may differ by from the float reference: bf16 between kernels makes an angle whose cosine is
/// 0.999 or more, and errors of 6 sigma of those that such an angle means. Throws Error(invalid_argument) for no
/// values.
reference::Tolerance encoder_tolerance(std::span<const double> expected);

/// The encoder of a trial, and what it is given.
struct EncoderTrial {
  WindowEncoder& encoder;
  const std::vector<std::vector<float>>& windows;  ///< spectrograms, one or more
  /// What a window's result should be: encoder_reference() with the encoder's weights.
  std::function<std::vector<float>(std::span<const float> mel)> reference{};
  const std::atomic<bool>* stop =
      nullptr;  ///< looked at before each window; Error(interrupted) is thrown where it says so
};

/// What an encoder did with all windows, and how far that is from the reference.
struct Verified {
  /// Of the window that is furthest from the reference; of one that failed where any did.
  reference::Accuracy accuracy{};
  std::size_t worst = 0;                 ///< that window
  std::vector<double> last_expected{};   ///< of the last window
  std::vector<float> output{};           ///< of all windows, one after the other
  std::vector<EncoderResult> windows{};  ///< how each went
  double host_seconds = 0;               ///< of encoding, by the host's clock
};

/// Encodes each window once and compares each with its reference. Throws Error(invalid_argument) for no windows, and as
/// require_completed().
Verified verify(const EncoderTrial& trial);

/// How long all windows took, by the device's clock. Made only of an encoder that passed.
struct Timed {
  std::vector<double> samples{};         ///< seconds of all windows together, each time they were encoded
  std::vector<EncoderResult> windows{};  ///< of the last sample
  double host_seconds = 0;               ///< of timing, by the host's clock
};

/// Encodes all windows `samples` times. Verifying takes the host seconds, in which an NPU goes to sleep: before the
/// first sample one window is encoded that is not timed. What the last window became is then compared with its
/// reference once more; where that fails `verified` says so and there are no samples. Throws Error(invalid_argument)
/// for an encoder that did not pass and for no samples, and as require_completed().
Timed time_runs(const EncoderTrial& trial, Verified& verified, std::size_t samples);

/// A device whose times are modelled takes the same time for each window, whatever the data, once its cores have
/// booted. `time` gives one window each time it is called, of an encoder without data that has not run yet: the first
/// one, and then the one that all windows are said to take. Both must take, step by step, the cycles that the encoder
/// took that was verified: its first window boots the cores too. Throws Error(device) where they do not,
/// Error(invalid_argument) for an encoder that did not pass, and as require_completed().
Timed time_model(const Verified& verified, const std::function<EncoderResult()>& time);

/// Throws Error(device) that names the first step that is another one, or takes other cycles, in `timed` than in
/// `computed`.
void require_same_cycles(const EncoderResult& timed, const EncoderResult& computed);

}  // namespace npubench::whisper
