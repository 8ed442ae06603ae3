// Whisper's encoder as a person runs it.
#include <gmock/gmock.h>

#include <fstream>
#include <nlohmann/json.hpp>

#include <npubench/whisper/model.h>

#include "process.h"

namespace npubench::bench::testing {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;
using Json = nlohmann::json;

TEST(WhisperEncoder, RunsOnRequestOnly) {
  const Outcome listed = bench({"--benchmark_list_tests", "--benchmark_filter=WhisperEncoder"});
  EXPECT_EQ(listed.out,
            "WhisperEncoder/base/bf16/audio:10s\nWhisperEncoder/base/bf16/audio:30s\n"
            "WhisperEncoder/base/bf16/audio:60s\nWhisperEncoder/base/bf16/audio:120s\n"
            "WhisperEncoder/base/bf16/audio:300s\nWhisperEncoder/base/bf16/audio:30s/programs:several\n");
  const Outcome rest = bench({"--benchmark_filter=-Matmul|Attention|LayerNorm|GELU|Softmax|Add|Pass|Emulator/"});
  EXPECT_EQ(rest.exit_code, 0) << rest.err;
  EXPECT_THAT(rest.out, Not(HasSubstr("WhisperEncoder")));
}

struct BadInput {
  std::string argument, message;
};
class BadInputs : public ::testing::TestWithParam<BadInput> {};

TEST_P(BadInputs, AreRefusedBeforeAnythingRuns) {
  const Outcome outcome = bench({GetParam().argument});
  EXPECT_EQ(outcome.exit_code, 2);
  EXPECT_THAT(outcome.err, AllOf(HasSubstr("error: "), HasSubstr(GetParam().message)));
  EXPECT_EQ(outcome.out, "");
}

INSTANTIATE_TEST_SUITE_P(, BadInputs,
                         ::testing::Values(BadInput{"--audio=/no/such.wav", "/no/such.wav cannot be opened"},
                                           BadInput{"--audio=/proc/self/exe", "is no WAV file"},
                                           BadInput{"--audio=/dev/null", "no regular file"},
                                           BadInput{"--audio", "has no value"},
                                           BadInput{"--weights=/no/such", "/no/such cannot be opened"},
                                           BadInput{"--weights=/proc/self/exe", "has a header of"},
                                           BadInput{"--weights=", "has no value"}));

#ifdef NDEBUG  // a debugging or sanitized build takes minutes
constexpr const char* kVoice = "--audio=/usr/share/sounds/alsa/Front_Center.wav";

Json only_row(const Outcome& outcome) {
  EXPECT_EQ(outcome.exit_code, 0) << outcome.out << outcome.err;
  const Json document = Json::parse(outcome.out);
  EXPECT_EQ(document["benchmarks"].size(), 1u);
  return document["benchmarks"][0];
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
    EXPECT_THAT(part["bound"], ::testing::AnyOf("core", "stream", "DRAM", "launch")) << part;
  }
  EXPECT_NEAR(seconds, row["npubench"]["statistics"]["median"].get<double>(), 1e-12);
  EXPECT_NEAR(share, 1, 1e-12);
  EXPECT_GT(runs, 6 * 6);
  EXPECT_EQ(row["npubench"]["clock"], "modelled");
  EXPECT_GE(row["npubench"]["accuracy"]["cosine"].get<double>(), 0.999);
  EXPECT_NEAR(row["real_time_factor"].get<double>(), row["audio_seconds"].get<double>() / seconds, 1e-9);
  EXPECT_LT(row["mixed_real_time_factor"].get<double>(), row["real_time_factor"].get<double>());
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
}  // namespace npubench::bench::testing
