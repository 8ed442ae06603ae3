// The log-mel spectrogram that Whisper hears, as OpenAI's whisper/audio.py computes it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace npubench::whisper {

/// A window of the encoder: 30 s at 16 kHz, and the frames it becomes.
inline constexpr std::int64_t kWindowSamples = 480000;
inline constexpr std::int64_t kWindowFrames = 3000;
inline constexpr std::int64_t kFftSize = 400;
inline constexpr std::int64_t kHop = 160;
inline constexpr std::int64_t kBins = kFftSize / 2 + 1;

/// How many windows hold that many samples; at least 1.
std::int64_t window_count(std::size_t samples);

/// The filter bank, bands x kBins, C order: triangles over the mel scale of Slaney's Auditory Toolbox from 0 to 8 kHz,
/// each of area 1 (librosa.filters.mel with its defaults). Computed, in double. Throws Error(invalid_argument) unless
/// there are 1 to 128 bands.
std::vector<float> mel_filters(int bands);

/// Reusable for any number of windows; const calls may run in several threads.
class LogMel {
 public:
  /// 80 bands up to large-v2, 128 for large-v3. Throws as mel_filters.
  explicit LogMel(int bands);

  [[nodiscard]] int bands() const { return bands_; }

  /// The spectrogram of window `window` of the samples, which are padded with zeros behind their end: kWindowFrames x
  /// bands, a frame's bands side by side. Hann window (periodic), reflected at both ends, power spectrum, mel bands,
  /// log10 of at least 1e-10, at least the window's maximum less 8, (x + 4) / 4. `threads` share the frames.
  /// Throws Error(invalid_argument) where the window is outside [0, window_count).
  [[nodiscard]] std::vector<float> window(std::span<const float> samples, std::int64_t window, int threads = 2) const;

 private:
  struct Band {
    std::size_t first = 0;       ///< bin
    std::vector<float> weights;  ///< of the bins from there on
  };

  void frames(std::span<const float> padded, std::int64_t begin, std::int64_t end, std::span<float> out) const;

  int bands_;
  std::vector<float> hann_;
  std::vector<Band> filters_;
};

}  // namespace npubench::whisper
