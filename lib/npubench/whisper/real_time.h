// How many times faster than it is spoken an encoder hears speech.
#pragma once

#include <span>
#include <string>

#include <npubench/whisper/window_encoder.h>

namespace npubench::whisper {

/// What a Phoenix was to reach with the encoder, log-mel in it: 220 times real time.
inline constexpr double kGoalRealTimeFactor = 220;

/// Seconds of audio and of what hearing all of it takes.
struct RealTime {
  double audio_seconds = 0;
  double encoder_seconds = 0;  ///< of all windows, by the device's clock
  double log_mel_seconds = 0;  ///< of all windows' spectrograms, by the host's clock
  int switches = 0;            ///< of programs, in all windows; an emulated device does not count their time
  double switch_seconds = 0;   ///< what one is published to take (Profile::switch_seconds)

  /// Of the encoder alone.
  [[nodiscard]] double factor() const { return audio_seconds / encoder_seconds; }
  /// With log-mel: of two clocks where the device's is modelled.
  [[nodiscard]] double mixed() const { return audio_seconds / (encoder_seconds + log_mel_seconds); }
  /// Of the encoder alone, if each switch took what is published.
  [[nodiscard]] double switched() const { return audio_seconds / (encoder_seconds + switches * switch_seconds); }
  [[nodiscard]] double mixed_percent_of_goal() const { return 100 * mixed() / kGoalRealTimeFactor; }
};

/// In all of these windows.
int program_switches(std::span<const EncoderResult> windows);

/// "700x real time, without program switches; with log-mel (a mix: measured on this host) 500x, 227 % of 220x".
std::string to_string(const RealTime& real_time, Clock clock);

}  // namespace npubench::whisper
