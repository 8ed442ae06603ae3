// `repro`, the command line that repeats a row: run as it is, it gives the row.
#include <gmock/gmock.h>

#include <cmath>
#include <fstream>
#include <sstream>

#include <npubench/bench/case_choice.h>
#include <npubench/bench/session.h>
#include <npubench/whisper/model.h>

#include "../whisper/files.h"
#include "rows.h"
#include "standard_program.h"

namespace npubench::bench::test {
namespace {

using testing::HasSubstr;

std::string repro_of(const Json& row) { return row["npubench"]["repro"]; }

/// What a shell makes of the row's repro. The document is asked for besides.
Json repeated(const Json& row) {
  return only_row(execute({"/bin/sh", "-c", repro_of(row) + " --benchmark_format=json"}));
}

void expect_repeated(const Json& row) {
  const Json again = repeated(row);
  EXPECT_EQ(again["name"], row["name"]) << repro_of(row);
  EXPECT_EQ(again["real_time"], row["real_time"]) << repro_of(row);
  EXPECT_EQ(again["time_unit"], row["time_unit"]) << repro_of(row);
  for (const char* key : {"samples", "output_hash", "design_hash", "inputs", "device", "repro"}) {
    EXPECT_EQ(again["npubench"][key], row["npubench"][key]) << key << " of " << repro_of(row);
  }
}

std::vector<Json> rows_with(std::vector<std::string> arguments) {
  arguments.emplace_back("--benchmark_format=json");
  const Outcome outcome = bench(std::move(arguments));
  EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
  return rows_of(outcome);
}

TEST(Repro, OfRowsOfTheSuiteGivesThem) {
  const auto rows = rows_with({"--benchmark_filter=DispatchFloor|tile:(16|32)/(16|32)x"});
  EXPECT_GT(rows.size(), 20u);
  for (const Json& row : rows) expect_repeated(row);
}

TEST(Repro, OfARowOnAnotherMachineAndInAnotherUnitGivesIt) {
  const auto rows =
      rows_with({"--device=emulated:npu2", "--benchmark_filter=GELU/i8/tile:32/32x", "--benchmark_time_unit=ms"});
  ASSERT_EQ(rows.size(), 1u);
  EXPECT_THAT(repro_of(rows[0]), HasSubstr("--device=emulated:krackan"));
  expect_repeated(rows[0]);
}

TEST(Repro, OfACaseOfOnesOwnGivesIt) {
  expect_repeated(row_of({"--case=Matmul/bf16_f32/tile:24x40x48/100x100x100/cores:2x2/k_gather:2"}));
}

TEST(Repro, OfEachRowOfASweepGivesIt) {
  const auto rows = rows_with({"--case=GELU/i8/100x64", "--axis=tile=16,32", "--axis=cores=1x1,2x2"});
  EXPECT_EQ(rows.size(), 4u);
  for (const Json& row : rows) expect_repeated(row);
}

TEST(Repro, OfARowWithOtherInputsGivesIt) {
  const TemporaryFolder folder;
  const auto file = folder.file("it's an input");
  std::ofstream(file, std::ios::binary) << std::string(256, '\x05');
  expect_repeated(row_of({"--case=GELU/i8/tile:16/16x16/cores:1x1", "--inputs=normal", "--seed=7"}));
  expect_repeated(row_of({"--case=GELU/i8/tile:16/16x16/cores:1x1", "--inputs=" + file}));
}

TEST(Repro, OfAHostRowGivesThatRow) {
  const Json row = row_of({"--case=Emulator/Eigen/f32/512x512x512"});
  const Json again = repeated(row);
  EXPECT_EQ(again["name"], row["name"]);
  EXPECT_EQ(again["npubench"]["clock"], "measured");
}

/// The words of a line as a shell splits it, where no word has a quote.
std::vector<std::string> words_of(const std::string& line) {
  EXPECT_EQ(line.find_first_of("'\"\\"), std::string::npos) << line;
  std::istringstream stream(line);
  std::vector<std::string> words;
  for (std::string word; stream >> word;) words.push_back(word);
  return words;
}

class ReproOfSuites : public testing::TestWithParam<const char*> {};

// Running all would take as long as the suite.
TEST_P(ReproOfSuites, NamesEachCaseAndNoOther) {
  const auto program = standard_program();
  Session session(Device::open(GetParam()), {}, nullptr);
  const auto& arch = architecture(session.device().info().generation);
  std::size_t count = 0;
  for (const Case& c : suite_of(program, {}, arch)) {
    const auto options = parse_options(words_of(session.repro(c)), program.flags);
    const auto choice = choose(program, options, arch);
    ASSERT_EQ(choice.cases.size(), 1u) << session.repro(c);
    EXPECT_EQ(choice.cases[0].name, c.name);
    EXPECT_EQ(choice.cases[0].parameters, c.parameters) << c.name;
    EXPECT_EQ(Device::open(options.device).info().name, session.device().info().name);
    ++count;
  }
  EXPECT_GT(count, 140u);
}

INSTANTIATE_TEST_SUITE_P(, ReproOfSuites, testing::Values("emulated:npu1", "emulated:npu2"),
                         [](const auto& device) { return std::string(device.param).substr(9); });

#ifdef NDEBUG  // a debugging or sanitized build takes minutes
TEST(Repro, OfARowOfOnesOwnAudioAndWeightsGivesIt) {
  const TemporaryFolder folder;
  const auto audio = folder.file("it's \"me\".wav"), weights_file = folder.file("of tiny.safetensors");
  auto weights = whisper::seeded_weights(whisper::find_model("tiny"));
  whisper::write_weights(weights_file, weights);
  std::string data;
  for (int i = 0; i < 3200; ++i) data += whisper::test::encoded({}, 0.5 * std::sin(i / 10.0));
  std::ofstream(audio, std::ios::binary) << whisper::test::wav_of({}, data);
  const Json row = row_of({"--audio=" + audio, "--weights=" + weights_file});
  EXPECT_EQ(row["name"], "WhisperEncoder/tiny/bf16/audio:0.2s");
  expect_repeated(row);
}
#endif

}  // namespace
}  // namespace npubench::bench::test
