// The encoder in float, by Eigen: what the one on the NPU is compared with.
#pragma once

#include <span>
#include <vector>

#include <npubench/whisper/model.h>

namespace npubench::whisper {

/// The encoder's output for the log-mel spectrogram of one window (LogMel::window): kRows x width, C order. All in
/// float, the weights unrounded, GELU exact (erf). `threads` share rows and heads; the result is the same for any
/// number to within the rounding of f32 sums. Throws Error(invalid_argument) for a spectrogram of another size.
std::vector<float> encoder_reference(const Weights& weights, std::span<const float> mel, int threads = 2);

}  // namespace npubench::whisper
