#include <npubench/whisper/wav.h>

#include <samplerate.h>
#include <sndfile.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string>

#include <fmt/format.h>

#include <npubench/base/error.h>
#include <npubench/base/mapped_file.h>

namespace npubench::whisper {
namespace {

constexpr int kLowestRate = 4000, kHighestRate = 384000;
constexpr int kMaxChannels = 64;

[[noreturn]] void refuse(std::string_view name, const std::string& what, const std::string& remedy) {
  throw Error(ErrorCategory::io, fmt::format("{} {}", name, what), remedy);
}

constexpr const char* kConvert = "convert it, for example: ffmpeg -i INPUT -ar 16000 -ac 1 speech.wav";
constexpr const char* kRecordAgain = "copy or record it again";

bool is_text(std::span<const std::byte> file, std::size_t at, std::string_view text) {
  return at + text.size() <= file.size() && std::memcmp(file.data() + at, text.data(), text.size()) == 0;
}

std::uint32_t little_endian(std::span<const std::byte> file, std::size_t at) {
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < 4; ++i) value |= std::to_integer<std::uint32_t>(file[at + i]) << (8 * i);
  return value;
}

/// PCM, float, A-law and u-law. Of damaged files in other codings libsndfile 1.2 may not come back: it counts ADPCM's
/// frames of data whose length is unknown.
void require_coding(std::span<const std::byte> chunk, std::string_view name) {
  constexpr std::uint32_t kExtensible = 0xfffe;
  const auto tag_at = [&](std::size_t at) { return at + 4 <= chunk.size() ? little_endian(chunk, at) & 0xffff : 0; };
  auto tag = tag_at(0);
  if (tag == kExtensible) tag = tag_at(24);  // the first field of its subformat
  if (tag != 1 && tag != 3 && tag != 6 && tag != 7) {
    refuse(name, fmt::format("is of coding {}; PCM (1), float (3), A-law (6) and u-law (7) are read", tag), kConvert);
  }
}

/// libsndfile reads what is there of a truncated file and says nothing. A file that was written to a pipe has no length
/// of its data, 0 or all ones, and is as long as it is.
void require_whole(std::span<const std::byte> file, std::string_view name) {
  constexpr std::uint32_t kUnknown = 0xffffffff;
  if (file.empty()) refuse(name, "is empty", kRecordAgain);
  if (!is_text(file, 0, "RIFF") || !is_text(file, 8, "WAVE")) {
    refuse(name, fmt::format("is no WAV file: it does not begin with RIFF and WAVE ({} bytes)", file.size()), kConvert);
  }
  std::size_t at = 12;
  while (at + 8 <= file.size()) {
    const std::size_t left = file.size() - at - 8;
    const auto length = little_endian(file, at + 4);
    if (is_text(file, at, "data")) {
      if (length != kUnknown && length > left) {
        refuse(name, fmt::format("is truncated: its data is {} bytes long, {} are there", length, left), kRecordAgain);
      }
      return;
    }
    if (length > left) break;
    if (is_text(file, at, "fmt ")) require_coding(file.subspan(at + 8, length), name);
    at += 8 + length + length % 2;
  }
  refuse(name, fmt::format("is truncated: no data in its {} bytes", file.size()), kRecordAgain);
}

/// A file in memory, as libsndfile wants to read it.
class MemoryFile {
 public:
  explicit MemoryFile(std::span<const std::byte> bytes) : bytes_(bytes) {}

  static SF_VIRTUAL_IO callbacks() {
    return {.get_filelen = [](void* self) { return of(self).size(); },
            .seek = [](sf_count_t offset, int from, void* self) { return of(self).seek(offset, from); },
            .read = [](void* to, sf_count_t count, void* self) { return of(self).read(to, count); },
            .write = [](const void*, sf_count_t, void*) -> sf_count_t { return 0; },
            .tell = [](void* self) { return of(self).at_; }};
  }

 private:
  static MemoryFile& of(void* self) { return *static_cast<MemoryFile*>(self); }
  [[nodiscard]] sf_count_t size() const { return static_cast<sf_count_t>(bytes_.size()); }

  sf_count_t seek(sf_count_t offset, int from) {
    const sf_count_t base = from == SEEK_SET ? 0 : from == SEEK_CUR ? at_ : size();
    if (offset < -base || offset > size() - base) return -1;
    return at_ = base + offset;
  }

  sf_count_t read(void* to, sf_count_t count) {
    count = std::clamp<sf_count_t>(count, 0, size() - at_);
    if (count > 0) std::memcpy(to, bytes_.data() + at_, static_cast<std::size_t>(count));
    at_ += count;
    return count;
  }

  std::span<const std::byte> bytes_;
  sf_count_t at_ = 0;
};

void require_samples(std::span<const float> samples, std::size_t first, std::string_view name) {
  const auto bad = std::ranges::find_if(samples, [](float x) { return !(std::abs(x) <= kMaxSample); });
  if (bad == samples.end()) return;
  refuse(name,
         fmt::format("has {} as its sample {}, full scale is 1 and at most {} is taken", *bad,
                     first + static_cast<std::size_t>(bad - samples.begin()), kMaxSample),
         "scale it");
}

std::vector<float> mixed_down(SNDFILE* file, const SF_INFO& info, std::string_view name) {
  constexpr std::size_t kBlock = 4096;
  const auto channels = static_cast<std::size_t>(info.channels);
  const auto most = static_cast<std::size_t>(kMaxAudioSeconds) * static_cast<std::size_t>(info.samplerate);
  std::vector<float> block(kBlock * channels), samples;
  for (;;) {
    const auto frames = static_cast<std::size_t>(sf_readf_float(file, block.data(), kBlock));
    require_samples({block.data(), frames * channels}, samples.size() * channels, name);
    for (std::size_t i = 0; i < frames; ++i) {
      float sum = 0;
      for (std::size_t c = 0; c < channels; ++c) sum += block[i * channels + c];
      samples.push_back(sum / static_cast<float>(channels));
    }
    if (samples.size() > most) {
      refuse(name, fmt::format("is longer than {} s, the limit", kMaxAudioSeconds), "cut it into parts");
    }
    if (frames < kBlock) return samples;
  }
}

std::vector<float> resampled(const std::vector<float>& samples, int rate, std::string_view name) {
  const double ratio = static_cast<double>(kSampleRate) / rate;
  std::vector<float> out(static_cast<std::size_t>(std::ceil(static_cast<double>(samples.size()) * ratio)) + 1);
  SRC_DATA data{.data_in = samples.data(),
                .data_out = out.data(),
                .input_frames = static_cast<long>(samples.size()),
                .output_frames = static_cast<long>(out.size()),
                .input_frames_used = 0,
                .output_frames_gen = 0,
                .end_of_input = 1,
                .src_ratio = ratio};
  if (const int error = src_simple(&data, SRC_SINC_MEDIUM_QUALITY, 1); error != 0) {
    refuse(name, fmt::format("cannot be resampled from {} Hz: {}", rate, src_strerror(error)), kConvert);
  }
  out.resize(static_cast<std::size_t>(data.output_frames_gen));
  return out;
}

}  // namespace

std::vector<float> read_wav(const std::filesystem::path& path) {
  return read_wav(MappedFile(path).bytes(), path.string());
}

std::vector<float> read_wav(std::span<const std::byte> file, std::string_view name) {
  require_whole(file, name);
  MemoryFile memory(file);
  auto callbacks = MemoryFile::callbacks();
  SF_INFO info{};
  const std::unique_ptr<SNDFILE, decltype(&sf_close)> sound(sf_open_virtual(&callbacks, SFM_READ, &info, &memory),
                                                            &sf_close);
  if (sound == nullptr) refuse(name, fmt::format("cannot be decoded: {}", sf_strerror(nullptr)), kConvert);
  if (info.samplerate < kLowestRate || info.samplerate > kHighestRate) {
    refuse(name, fmt::format("has {} samples a second, {} to {} are read", info.samplerate, kLowestRate, kHighestRate),
           kConvert);
  }
  if (info.channels < 1 || info.channels > kMaxChannels) {
    refuse(name, fmt::format("has {} channels, 1 to {} are read", info.channels, kMaxChannels), kConvert);
  }
  auto samples = mixed_down(sound.get(), info, name);
  if (samples.empty()) refuse(name, "has no samples", kRecordAgain);
  if (info.samplerate == kSampleRate) return samples;
  samples = resampled(samples, info.samplerate, name);
  if (samples.empty()) refuse(name, "is shorter than one sample at 16 kHz", kRecordAgain);
  return samples;
}

}  // namespace npubench::whisper
