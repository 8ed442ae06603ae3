// Speech from WAV files, as Whisper wants it: 16 kHz, one channel.
#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string_view>
#include <vector>

namespace npubench::whisper {

/// Samples a second of everything Whisper hears.
inline constexpr int kSampleRate = 16000;
/// The longest audio that is read, in seconds: 460 MB of samples.
inline constexpr int kMaxAudioSeconds = 2 * 60 * 60;
/// The largest sample taken. Full scale is 1; float files that keep 16-bit values stay below this.
inline constexpr float kMaxSample = 65536;

/// Samples at 16 kHz; full scale is [-1, 1]. Channels are averaged and other rates (4 to 384 kHz) resampled with
/// libsamplerate's medium sinc filter. libsndfile decodes: PCM of 8 to 32 bits, float, A-law, u-law, with or without
/// WAVE_FORMAT_EXTENSIBLE.
///
/// A header written to a pipe does not know the length of its data. Lengths of 0x7ffff000 and above, 0 where the file's
/// length is no better, and lengths of the whole file are not taken for the data's: what is there is read, and log()
/// warns of it. Any other length that the file does not reach means that samples are missing.
///
/// Throws Error(not_found) and Error(io) as MappedFile, and Error(io) for what is no WAV file, is truncated, empty or
/// of another coding, has a sample that is not finite or above kMaxSample, or is longer than
/// kMaxAudioSeconds.
std::vector<float> read_wav(const std::filesystem::path& path);

/// The same from memory; messages call it `name`.
std::vector<float> read_wav(std::span<const std::byte> file, std::string_view name);

}  // namespace npubench::whisper
