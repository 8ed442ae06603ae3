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
#include <npubench/base/log.h>
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

/// PCM, float, A-law and u-law: codings whose frames are all of one size.
void require_coding(std::span<const std::byte> format, std::string_view name) {
  constexpr std::uint32_t kExtensible = 0xfffe;
  constexpr std::size_t kLeast = 16, kMost = 64;
  if (format.size() < kLeast || format.size() > kMost) {
    refuse(name, fmt::format("describes its format in {} bytes, {} to {} are read", format.size(), kLeast, kMost),
           kConvert);
  }
  const auto tag_at = [&](std::size_t at) { return at + 4 <= format.size() ? little_endian(format, at) & 0xffff : 0; };
  auto tag = tag_at(0);
  if (tag == kExtensible) tag = tag_at(24);  // the first field of its subformat
  if (tag != 1 && tag != 3 && tag != 6 && tag != 7) {
    refuse(name, fmt::format("is of coding {}; PCM (1), float (3), A-law (6) and u-law (7) are read", tag), kConvert);
  }
}

/// The two chunks that matter.
struct Chunks {
  std::span<const std::byte> format, data;
};

/// Lengths that nobody can mean who writes to a pipe and does not know them yet: all ones (ffmpeg), 0x7ffff000 (sox,
/// espeak-ng) and what lies above it (0x7fffffff and 0x80000000 of recorders).
constexpr std::uint32_t kPlaceholder = 0x7ffff000;

/// The bytes that a data chunk of a file has, from `at` to the end or as many as its header says.
///
/// The length is believed where it can be meant. It is not where it is a placeholder and the file is shorter, or where
/// it is 0 and the file's is a placeholder or ends there too: a header that was never completed. And a length that is
/// too large by no more than the header is of the file as a whole (llfbandit/record#96): no speech is lost. In these
/// cases what is there is read, and said. Everything else that is missing has been lost.
std::span<const std::byte> find_data(std::span<const std::byte> file, std::size_t at, std::string_view name) {
  const auto of_file = little_endian(file, 4), length = little_endian(file, at - 4);
  const auto there = file.subspan(at);
  if (length > 0 && length <= there.size()) return there.first(length);
  if (length == 0) {
    const bool unfinished = of_file == 0 || of_file >= kPlaceholder || std::size_t{of_file} + 8 <= at;
    if (!unfinished) return {};
  } else if (length < kPlaceholder && length > file.size()) {
    refuse(name, fmt::format("is truncated: its data is {} bytes long, {} are there", length, there.size()),
           kRecordAgain);
  }
  if (there.empty()) return {};
  log()->warn(
      fmt::format("{} says that its data is {} bytes long, {} are there: they are read", name, length, there.size()));
  return there;
}

/// libsndfile reads what is there of a truncated file and says nothing. So the chunks are found here, and it gets a
/// file of these two alone.
Chunks find_chunks(std::span<const std::byte> file, std::string_view name) {
  if (file.empty()) refuse(name, "is empty", kRecordAgain);
  if (!is_text(file, 0, "RIFF") || !is_text(file, 8, "WAVE")) {
    refuse(name, fmt::format("is no WAV file: it does not begin with RIFF and WAVE ({} bytes)", file.size()), kConvert);
  }
  Chunks found;
  std::size_t at = 12;
  while (at + 8 <= file.size()) {
    const std::size_t left = file.size() - at - 8;
    const auto length = little_endian(file, at + 4);
    if (is_text(file, at, "data")) {
      if (found.format.empty()) refuse(name, "has no format before its data", kConvert);
      found.data = find_data(file, at + 8, name);
      return found;
    }
    if (length > left) break;
    if (is_text(file, at, "fmt ")) {
      found.format = file.subspan(at + 8, length);
      require_coding(found.format, name);
    }
    at += 8 + static_cast<std::size_t>(length) + length % 2;
  }
  refuse(name, fmt::format("is truncated: no data in its {} bytes", file.size()), kRecordAgain);
}

/// A WAV file of two chunks in memory, as libsndfile wants to read it.
class MemoryFile {
 public:
  MemoryFile(const Chunks& chunks, std::string_view name) : data_(chunks.data) {
    constexpr std::size_t kMost = 0xffffff00;
    if (data_.size() > kMost) {
      refuse(name, fmt::format("has {} bytes of data, at most {} are read", data_.size(), kMost), "cut it into parts");
    }
    const std::size_t format = chunks.format.size() + chunks.format.size() % 2;
    add("RIFF", 4 + 8 + format + 8 + data_.size());
    add_text("WAVE");
    add("fmt ", chunks.format.size());
    head_.insert(head_.end(), chunks.format.begin(), chunks.format.end());
    head_.resize(20 + format);
    add("data", data_.size());
  }

  static SF_VIRTUAL_IO callbacks() {
    return {.get_filelen = [](void* self) { return of(self).size(); },
            .seek = [](sf_count_t offset, int from, void* self) { return of(self).seek(offset, from); },
            .read = [](void* to, sf_count_t count, void* self) { return of(self).read(to, count); },
            .write = [](const void*, sf_count_t, void*) -> sf_count_t { return 0; },
            .tell = [](void* self) { return of(self).at_; }};
  }

 private:
  static MemoryFile& of(void* self) { return *static_cast<MemoryFile*>(self); }
  [[nodiscard]] sf_count_t size() const { return static_cast<sf_count_t>(head_.size() + data_.size()); }

  void add_text(std::string_view text) {
    for (const char c : text) head_.push_back(static_cast<std::byte>(c));
  }
  void add(std::string_view chunk, std::size_t length) {
    add_text(chunk);
    for (int i = 0; i < 4; ++i) head_.push_back(static_cast<std::byte>(length >> (8 * i)));
  }

  /// Past the end too, as in a file: where a seek fails libsndfile reads on where it was.
  sf_count_t seek(sf_count_t offset, int from) {
    constexpr sf_count_t kFarthest = sf_count_t{1} << 40;
    const sf_count_t base = from == SEEK_SET ? 0 : from == SEEK_CUR ? at_ : size();
    if (offset < -base || offset > kFarthest - base) return -1;
    return at_ = base + offset;
  }

  sf_count_t read(void* to, sf_count_t count) {
    count = std::clamp<sf_count_t>(count, 0, std::max<sf_count_t>(0, size() - at_));
    auto* out = static_cast<std::byte*>(to);
    const auto begin = static_cast<std::size_t>(at_), end = begin + static_cast<std::size_t>(count);
    const auto head_end = std::min(end, head_.size());
    if (begin < head_end) {
      std::copy(head_.data() + begin, head_.data() + head_end, out);
      out += head_end - begin;
    }
    const auto data_begin = std::max(begin, head_.size());
    if (data_begin < end) std::memcpy(out, data_.data() + (data_begin - head_.size()), end - data_begin);
    at_ += count;
    return count;
  }

  std::vector<std::byte> head_;
  std::span<const std::byte> data_;
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
  const auto chunks = find_chunks(file, name);
  if (chunks.data.empty()) refuse(name, "has no samples", kRecordAgain);
  MemoryFile memory(chunks, name);
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
