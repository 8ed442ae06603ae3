// Whisper's encoder as a person runs it.
#include <gmock/gmock.h>

#include <cmath>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include <npubench/base/json_text.h>
#include <npubench/whisper/breakdown.h>
#include <npubench/whisper/model.h>

#include "../whisper/files.h"
#include "process.h"
#include "rows.h"
#include "whisper_encoder.h"

namespace npubench::bench::test {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

TEST(WhisperEncoder, RunsOnRequestOnly) {
  const Outcome listed = bench({"--benchmark_list_tests", "--benchmark_filter=WhisperEncoder"});
  EXPECT_EQ(listed.out,
            "WhisperEncoder/base/bf16/audio:10s\nWhisperEncoder/base/bf16/audio:30s\n"
            "WhisperEncoder/base/bf16/audio:60s\nWhisperEncoder/base/bf16/audio:120s\n"
            "WhisperEncoder/base/bf16/audio:300s\nWhisperEncoder/base/bf16/audio:30s/programs:several\n");
  const Outcome rest = bench({"--benchmark_filter=-Matmul|Attention|LayerNorm|GELU|Softmax|Add|Pass|Emulator/"});
  EXPECT_EQ(rest.exit_code, 0) << rest.err;
  EXPECT_THAT(rest.out, AllOf(HasSubstr("\n1 passed, 0 failed"), Not(HasSubstr("] WhisperEncoder"))));
  EXPECT_THAT(rest.out, HasSubstr("6 by --group=encoder or a filter with WhisperEncoder"));
}

struct BadInput {
  std::string name, argument, message;
  int exit_code = 2;
};
void PrintTo(const BadInput& input, std::ostream* out) { *out << input.name; }

class BadInputs : public testing::TestWithParam<BadInput> {};

TEST_P(BadInputs, AreRefusedBeforeAnythingRuns) {
  const Outcome outcome = bench({GetParam().argument});
  EXPECT_EQ(outcome.exit_code, GetParam().exit_code);
  EXPECT_THAT(outcome.err, AllOf(HasSubstr("error: "), HasSubstr(GetParam().message)));
  EXPECT_EQ(outcome.out, "");
}

INSTANTIATE_TEST_SUITE_P(, BadInputs,
                         testing::Values(BadInput{"no_audio", "--audio=/no/such.wav", "/no/such.wav cannot be opened"},
                                         BadInput{"a_program_as_audio", "--audio=/proc/self/exe", "is no WAV file", 3},
                                         BadInput{"a_device_as_audio", "--audio=/dev/null", "no regular file", 3},
                                         BadInput{"audio_unnamed", "--audio", "has no value"},
                                         BadInput{"no_weights", "--weights=/no/such", "/no/such cannot be opened"},
                                         BadInput{"a_program_as_weights", "--weights=/proc/self/exe", "has a header of",
                                                  3},
                                         BadInput{"weights_unnamed", "--weights=", "has no value"}),
                         [](const auto& each) { return each.param.name; });

// What repeats a row must name them.
TEST(WhisperEncoder, KnowsTheFlagsThatItIsMadeOf) {
  const TemporaryFolder folder;
  const auto weights_file = folder.file("of tiny.safetensors"), audio = folder.file("audio.wav");
  auto weights = whisper::seeded_weights(whisper::find_model("tiny"));
  whisper::write_weights(weights_file, weights);
  std::ofstream(audio, std::ios::binary) << whisper::test::wav_of({}, std::string(3200, '\0'));
  const auto flags = [](const EncoderInputs& inputs) {
    std::vector<Case> cases;
    add_whisper_encoder(cases, architecture(Generation::npu1), inputs);
    std::set<std::vector<std::string>> of_all;
    for (const auto& each : cases) of_all.insert(each.flags);
    return of_all;
  };
  using Flags = std::vector<std::string>;
  EXPECT_THAT(flags({}), ElementsAre(Flags{}));
  EXPECT_THAT(flags({.audio = audio}), ElementsAre(Flags{"--audio=" + audio}));
  EXPECT_THAT(flags({.weights = weights_file}), ElementsAre(Flags{"--weights=" + weights_file}));
  EXPECT_THAT(flags({.audio = audio, .weights = weights_file}),
              ElementsAre(Flags{"--audio=" + audio, "--weights=" + weights_file}));
}

#ifdef NDEBUG  // a debugging or sanitized build takes minutes
constexpr const char* kVoice = "--audio=/usr/share/sounds/alsa/Front_Center.wav";

TEST(WhisperEncoder, IsTracedAsAWholeWindowKernelByKernel) {
  const TemporaryFolder folder;
  const auto file = folder.file("trace.json");
  const auto outcome = bench({"--case=WhisperEncoder/tiny/bf16/audio:1s", "--device=emulated:npu2", "--trace=" + file});
  ASSERT_EQ(outcome.exit_code, 0) << outcome.err;
  EXPECT_THAT(outcome.out, testing::HasSubstr("events of 31 runs, in column 0 of the array,"));
  const auto trace = parse_json(read_file(file));
  EXPECT_EQ(trace["leftOut"], 0);
  std::map<std::string, int> kernels;
  for (const auto& event : trace["traceEvents"]) {
    if (event.value("cat", "") == "run") ++kernels[event["name"]];
  }
  EXPECT_THAT(kernels,
              testing::UnorderedElementsAre(std::pair("conv1", 1), std::pair("conv2", 1), std::pair("add_norm", 9),
                                            std::pair("projections", 4), std::pair("attention", 4), std::pair("out", 4),
                                            std::pair("up", 4), std::pair("down", 4)));
}

TEST(WhisperEncoder, SaysWhereItsTimeWentAndTheSharesSumToTheWhole) {
  const Json row = only_row(bench({kVoice, "--benchmark_format=json"}));
  EXPECT_EQ(row["name"], "WhisperEncoder/base/bf16/audio:1.4s");
  double seconds = 0, share = 0;
  int runs = 0;
  for (const auto& part : row["npubench"]["parts"]) {
    seconds += part["seconds"].get<double>();
    share += part["share"].get<double>();
    if (part["kernel"] == "Host") continue;
    runs += part["runs"].get<int>();
    EXPECT_THAT(part["bound"], testing::AnyOf("core", "stream", "DRAM", "launch")) << part;
  }
  const auto device = Device::open("emulated");
  const auto window = whisper::steady_window(device, whisper::find_model("base"), {}, nullptr);
  const auto expected = whisper::breakdown(window, device.info().profile);
  ASSERT_EQ(row["npubench"]["parts"].size(), expected.size());
  for (std::size_t i = 0; i < expected.size(); ++i) {
    const Json& part = row["npubench"]["parts"][i];
    EXPECT_EQ(part["name"], expected[i].name);
    EXPECT_EQ(part["runs"], expected[i].runs);
    EXPECT_EQ(part["seconds"], expected[i].seconds);
    EXPECT_EQ(part["operations"].get<double>(), expected[i].operations);
    EXPECT_EQ(part["bound"].is_null() ? "" : part["bound"].get<std::string>(), expected[i].bound);
  }
  EXPECT_NEAR(seconds, row["npubench"]["statistics"]["median"].get<double>(), 1e-12);
  EXPECT_NEAR(share, 1, 1e-12);
  EXPECT_GT(runs, 6 * 6);
  EXPECT_EQ(row["npubench"]["clock"], "modelled");
  EXPECT_GE(row["npubench"]["accuracy"]["cosine"].get<double>(), 0.999);
  EXPECT_NEAR(row["real_time_factor"].get<double>(), row["audio_seconds"].get<double>() / seconds, 1e-9);
  EXPECT_LT(row["mixed_real_time_factor"].get<double>(), row["real_time_factor"].get<double>());
}

/// Seconds of a rising tone at 16 kHz, 16 bits.
void write_audio(const std::string& path, double seconds) {
  std::string data;
  for (int i = 0; i < static_cast<int>(16000 * seconds); ++i) {
    const double t = i / 16000.0;
    data += whisper::test::encoded({}, 0.5 * std::sin(t * (600 + 30 * t)));
  }
  std::ofstream(path, std::ios::binary) << whisper::test::wav_of({}, data);
}

// In particular not the one of a single window for all.
TEST(WhisperEncoder, TakesItsTimeAndItsOperationsForEachWindow) {
  const TemporaryFolder folder;
  const auto weights_file = folder.file("tiny.safetensors"), audio = folder.file("audio.wav");
  auto weights = whisper::seeded_weights(whisper::find_model("tiny"));
  whisper::write_weights(weights_file, weights);
  const auto row_of = [&](double seconds) {
    write_audio(audio, seconds);
    return only_row(bench({"--audio=" + audio, "--weights=" + weights_file, "--benchmark_format=json"}));
  };
  const Json one = row_of(3), two = row_of(33);
  EXPECT_EQ(one["windows"], 1);
  EXPECT_EQ(two["windows"], 2);
  const auto seconds = [](const Json& row) { return row["npubench"]["statistics"]["median"].get<double>(); };
  EXPECT_NEAR(seconds(two), 2 * seconds(one), 1e-12);
  EXPECT_NEAR(two["real_time_factor"].get<double>(), 33 / seconds(two), 1e-6);
  ASSERT_EQ(one["npubench"]["parts"].size(), two["npubench"]["parts"].size());
  for (std::size_t i = 0; i < one["npubench"]["parts"].size(); ++i) {
    const Json &part = one["npubench"]["parts"][i], &both = two["npubench"]["parts"][i];
    EXPECT_EQ(both["runs"].get<int>(), 2 * part["runs"].get<int>()) << part;
    EXPECT_NEAR(both["seconds"].get<double>(), 2 * part["seconds"].get<double>(), 1e-12) << part;
    EXPECT_EQ(both["bound"], part["bound"]);
  }
  // Multiply-accumulates, which are all but half a percent: convolutions of 80 bands, and four layers of width 384.
  const double products =
      2 * (3000.0 * 240 * 384 + 1500.0 * 1152 * 384 + 4 * (12 * 1500.0 * 384 * 384 + 2 * 1500.0 * 1500 * 384));
  for (const auto& [row, windows] : {std::pair{one, 1}, {two, 2}}) {
    const auto operations = row["GOP/s"].get<double>() * 1e9 * seconds(row);
    EXPECT_NEAR(operations, windows * products, 0.006 * windows * products);
  }
}

TEST(WhisperEncoder, GivesTheSameWithTheSameWeightsFromAFile) {
  const TemporaryFolder folder;
  auto weights = whisper::seeded_weights(whisper::find_model("base"));
  whisper::write_weights(folder.file("base.safetensors"), weights);
  const Json seeded = only_row(bench({kVoice, "--benchmark_format=json"}));
  const Json read =
      only_row(bench({kVoice, "--weights=" + folder.file("base.safetensors"), "--benchmark_format=json"}));
  EXPECT_EQ(read["npubench"]["output_hash"], seeded["npubench"]["output_hash"]);
  EXPECT_EQ(read["npubench"]["other"]["weights"], folder.file("base.safetensors"));
}
#endif

}  // namespace
}  // namespace npubench::bench::test
