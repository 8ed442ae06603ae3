// The spectrograms of a whole recording, and what making them takes.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include <npubench/whisper/log_mel.h>

namespace npubench::whisper {

/// Of all windows of one recording.
struct Spectrograms {
  std::vector<std::vector<float>> windows{};
  std::vector<double> seconds{};  ///< of making all of them, each time they were made
};

/// Makes window 0 to `windows` - 1 by `window`, `repetitions` times; `now` tells the seconds of a clock. Throws
/// Error(invalid_argument) for no windows or repetitions.
Spectrograms timed_spectrograms(const std::function<std::vector<float>(std::int64_t)>& window, std::int64_t windows,
                                int repetitions, const std::function<double()>& now);

/// Of these samples (kSampleRate), by the host's clock.
Spectrograms timed_spectrograms(const LogMel& log_mel, std::span<const float> samples, int repetitions);

}  // namespace npubench::whisper
