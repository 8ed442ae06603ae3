#include <npubench/whisper/wav.h>

#include <limits>
#include <memory>
#include <sstream>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <spdlog/sinks/ostream_sink.h>

#include <npubench/base/log.h>

#include "files.h"

namespace npubench::whisper::test {
namespace {

using testing::Each;
using testing::FloatNear;
using testing::HasSubstr;
using testing::Le;
using testing::Pointwise;
using testing::SizeIs;

std::vector<float> read(const std::string& file) { return read_wav(bytes_of(file), "a.wav"); }
std::string refusal_of_audio(const std::string& file) {
  return error_of(ErrorCategory::io, [&] { return read(file); });
}

std::string tone_file(const WavFormat& format, double hz, double seconds) {
  std::string data;
  for (std::int64_t i = 0; i < static_cast<std::int64_t>(seconds * format.rate); ++i) {
    for (int c = 0; c < format.channels; ++c) data += encoded(format, tone(hz, format.rate, i));
  }
  return wav_of(format, data);
}

class Codings : public testing::TestWithParam<WavFormat> {};

TEST_P(Codings, GiveTheirValues) {
  const std::vector<float> values{0, 0.5, -0.5, 0.25, -1, 0.75};
  std::string data;
  for (const auto value : values) data += encoded(GetParam(), value);
  EXPECT_EQ(read(wav_of(GetParam(), data)), values);
}

INSTANTIATE_TEST_SUITE_P(, Codings,
                         testing::Values(WavFormat{.bits = 8}, WavFormat{.bits = 16}, WavFormat{.bits = 24},
                                         WavFormat{.bits = 32}, WavFormat{.bits = 32, .is_float = true},
                                         WavFormat{.bits = 64, .is_float = true},
                                         WavFormat{.bits = 16, .extensible = true},
                                         WavFormat{.bits = 24, .extensible = true},
                                         WavFormat{.bits = 32, .is_float = true, .extensible = true}),
                         [](const auto& each) {
                           return std::string(each.param.is_float ? "f" : "i") + std::to_string(each.param.bits) +
                                  (each.param.extensible ? "extensible" : "");
                         });

TEST(ReadWav, AveragesChannels) {
  const WavFormat stereo{.channels = 2};
  const auto data = encoded(stereo, 0.5) + encoded(stereo, 0.25) + encoded(stereo, -0.5) + encoded(stereo, 0.5);
  EXPECT_THAT(read(wav_of(stereo, data)), testing::ElementsAre(0.375f, 0.0f));
}

class Rates : public testing::TestWithParam<int> {};

TEST_P(Rates, KeepATone) {
  const auto samples = read(tone_file({.rate = GetParam()}, 1000, 0.5));
  ASSERT_NEAR(static_cast<double>(samples.size()), 8000, 1);
  for (std::size_t i = 500; i < 7500; ++i) {  // the filter is not settled at the ends
    ASSERT_NEAR(samples[i], tone(1000, 16000, static_cast<std::int64_t>(i)), 2e-3) << i;
  }
}

INSTANTIATE_TEST_SUITE_P(, Rates, testing::Values(8000, 11025, 22050, 32000, 44100, 48000, 96000),
                         [](const auto& each) { return "of" + std::to_string(each.param) + "Hz"; });

TEST(ReadWav, LeavesOutWhat16kHzCannotHold) {
  const auto samples = read(tone_file({.rate = 48000}, 12000, 0.5));
  const std::vector<float> middle(samples.begin() + 500, samples.begin() + 7500);
  EXPECT_THAT(middle, Each(FloatNear(0, 1e-4f)));
}

/// What the library's log says meanwhile.
class Warnings {
 public:
  Warnings() : sink_(std::make_shared<spdlog::sinks::ostream_sink_mt>(text_)) {
    sink_->set_pattern("%l: %v");
    log()->sinks().push_back(sink_);
  }
  ~Warnings() { log()->sinks().pop_back(); }
  Warnings(const Warnings&) = delete;
  Warnings& operator=(const Warnings&) = delete;
  [[nodiscard]] std::string text() const { return text_.str(); }

 private:
  std::ostringstream text_;
  std::shared_ptr<spdlog::sinks::ostream_sink_mt> sink_;
};

/// 0.1 s, with these lengths of the file and of the data in its header.
std::string with_lengths(std::uint32_t of_file, std::uint32_t of_data) {
  return tone_file({}, 1000, 0.1).replace(4, 4, little(of_file, 4)).replace(40, 4, little(of_data, 4));
}

TEST(ReadWav, ReadsWhatIsThereWhereAPipesHeaderHasNoLengths) {
  const auto samples = read(tone_file({}, 1000, 0.1));
  constexpr std::uint32_t kOnes = 0xffffffff, kFile = 36 + 3200;
  const struct {
    std::uint32_t of_file, of_data;
  } headers[] = {{kOnes, kOnes},            // ffmpeg
                 {0x7ffff024, 0x7ffff000},  // sox, espeak-ng
                 {0x7fffffff, 0x7fffffff},  // recorders
                 {0x80000024, 0x80000000},  //
                 {0, 0},
                 {kOnes, 0},
                 {0x7ffff024, 0},
                 {36, 0},  // never completed
                 {kFile, kFile + 8},
                 {kFile, 3200 + 44},  // of the whole file
                 {kFile, 3201}};
  for (const auto& header : headers) {
    const Warnings warnings;
    EXPECT_EQ(read(with_lengths(header.of_file, header.of_data)), samples) << header.of_data;
    EXPECT_THAT(warnings.text(), HasSubstr(fmt::format("warning: a.wav says that its data is {} bytes long, 3200 are "
                                                       "there: they are read",
                                                       header.of_data)));
  }
}

TEST(ReadWav, SaysNothingOfLengthsThatAreRight) {
  const Warnings warnings;
  EXPECT_THAT(read(tone_file({}, 1000, 0.1)), SizeIs(1600));
  EXPECT_EQ(warnings.text(), "");
}

TEST(ReadWav, BelievesLengthsThatCanBeMeant) {
  EXPECT_THAT(refusal_of_audio(with_lengths(36 + 3245, 3245)),
              HasSubstr("its data is 3245 bytes long, 3200 are there"));
  EXPECT_THAT(refusal_of_audio(with_lengths(0x7fffeffe, 0x7fffefff)), HasSubstr("is truncated"));
  EXPECT_THAT(refusal_of_audio(with_lengths(36 + 3200, 0)), HasSubstr("no samples"));
  EXPECT_THAT(refusal_of_audio(with_lengths(36, 0).substr(0, 44)), HasSubstr("no samples"));
  EXPECT_THAT(refusal_of_audio(with_lengths(0xffffffff, 0xffffffff).substr(0, 44)), HasSubstr("no samples"));
  auto followed = tone_file({}, 1000, 0.1) + "LIST" + little(4, 4) + "INFO";
  EXPECT_THAT(read(followed), SizeIs(1600));
}

TEST(ReadWav, SkipsOtherChunks) {
  auto file = tone_file({}, 1000, 0.1);
  file.insert(36, "LIST" + little(5, 4) + "INFOx" + std::string(1, '\0'));
  EXPECT_THAT(read(file), SizeIs(1600));
}

TEST(ReadWav, ReadsRecordedSpeech) {
  const auto samples = read_wav(std::filesystem::path("/usr/share/sounds/alsa/Front_Center.wav"));
  EXPECT_THAT(samples, SizeIs(testing::AllOf(testing::Gt(16000u), testing::Lt(32000u))));
  EXPECT_GT(*std::ranges::max_element(samples), 0.1f);
}

TEST(ReadWav, RefusesWhatIsNoWav) {
  EXPECT_THAT(refusal_of_audio(""), HasSubstr("a.wav is empty"));
  EXPECT_THAT(refusal_of_audio("fLaC and so on, for some bytes"),
              HasSubstr("does not begin with RIFF and WAVE (30 bytes)"));
  EXPECT_THAT(refusal_of_audio("RIFF"), HasSubstr("is no WAV file"));
  EXPECT_THAT(refusal_of_audio("RIFF\x10\0\0\0AVI LIST"), HasSubstr("ffmpeg"));
}

TEST(ReadWav, RefusesATruncatedFileWhereverItEnds) {
  const auto file = tone_file({}, 1000, 0.05);
  EXPECT_THAT(refusal_of_audio(file.substr(0, file.size() - 100)),
              HasSubstr("its data is 1600 bytes long, 1500 are there"));
  // Up to 44 bytes too few are no lost speech.
  for (std::size_t size = 12; size < file.size() - 44; ++size) {
    ASSERT_THAT(refusal_of_audio(file.substr(0, size)), HasSubstr("truncated")) << size;
  }
}

TEST(ReadWav, RefusesNoSamples) { EXPECT_THAT(refusal_of_audio(wav_of({}, "")), HasSubstr("a.wav has no samples")); }

TEST(ReadWav, RefusesSamplesThatAreNotFinite) {
  const WavFormat format{.bits = 32, .is_float = true};
  const auto file = [&](double value) { return wav_of(format, encoded(format, 0) + encoded(format, value)); };
  EXPECT_THAT(refusal_of_audio(file(std::numeric_limits<double>::quiet_NaN())), HasSubstr("nan as its sample 1"));
  EXPECT_THAT(refusal_of_audio(file(std::numeric_limits<double>::infinity())), HasSubstr("inf as its sample 1"));
  EXPECT_THAT(refusal_of_audio(file(1e30)), HasSubstr("at most 65536 is taken"));
}

TEST(ReadWav, RefusesAFormatThatIsNone) {
  auto late = tone_file({}, 1000, 0.1);
  late.replace(12, 4, "junk");
  EXPECT_THAT(refusal_of_audio(late), HasSubstr("no format before its data"));
  auto shortened = wav_of({}, "abcd");
  shortened.replace(16, 4, little(14, 4)).erase(34, 2);
  EXPECT_THAT(refusal_of_audio(shortened), HasSubstr("its format in 14 bytes, 16 to 64"));
}

TEST(ReadWav, RefusesOtherCodings) {
  auto file = tone_file({}, 1000, 0.1);
  file.replace(20, 2, little(0x11, 2));  // IMA ADPCM
  EXPECT_THAT(refusal_of_audio(file), HasSubstr("is of coding 17; PCM (1)"));
  auto extensible = wav_of({.extensible = true}, "abcd");
  extensible.replace(44, 2, little(2, 2));
  EXPECT_THAT(refusal_of_audio(extensible), HasSubstr("is of coding 2"));
}

TEST(ReadWav, RefusesRatesAndChannelsOutOfRange) {
  EXPECT_THAT(refusal_of_audio(wav_of({.rate = 1000}, "abcd")),
              HasSubstr("1000 samples a second, 4000 to 384000 are read"));
  EXPECT_THAT(refusal_of_audio(wav_of({.rate = 2000000}, "abcd")), HasSubstr("2000000 samples a second"));
  EXPECT_THAT(refusal_of_audio(wav_of({.channels = 100}, std::string(200, 'x'))), HasSubstr("100 channels, 1 to 64"));
}

TEST(ReadWav, SaysWhatItCannotOpen) {
  EXPECT_THAT(error_of(ErrorCategory::not_found, [] { return read_wav(std::filesystem::path("/no/such.wav")); }),
              HasSubstr("/no/such.wav cannot be opened"));
  EXPECT_THAT(error_of(ErrorCategory::io, [] { return read_wav(std::filesystem::path("/")); }),
              HasSubstr("no regular file"));
  EXPECT_THAT(error_of(ErrorCategory::io, [] { return read_wav(std::filesystem::path("/dev/zero")); }),
              HasSubstr("no regular file"));
}

}  // namespace
}  // namespace npubench::whisper::test
