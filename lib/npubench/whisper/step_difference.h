// Which step of an encoder goes wrong.
#pragma once

#include <optional>
#include <span>
#include <string>

#include <npubench/whisper/encoder.h>

namespace npubench::whisper {

/// A step that left something else in its output than the same step elsewhere.
struct StepDifference {
  std::string step{};  ///< "layers.0.attention"
  double cosine = 0;   ///< between the two outputs; NaN where one holds no numbers
};

/// Encodes the window with both, which must be of one model, one configuration and the same weights, and finds the
/// first step whose outputs differ by more than devices that round differently do: by a cosine under 0.99. Nothing when
/// there is none. A run that ends early is compared as far as it went.
std::optional<StepDifference> first_difference(Encoder& suspect, Encoder& trusted, std::span<const float> mel);

}  // namespace npubench::whisper
