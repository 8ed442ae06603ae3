// `npubench emit` as a person runs it.
#include <gmock/gmock.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

#include <filesystem>
#include <nlohmann/json.hpp>
#include <thread>

#include <npubench/base/json_text.h>
#include <npubench/base/output_file.h>

#include "command.h"
#include "test_name.h"

namespace npubench {
namespace {

using bench::test::Outcome;
using bench::test::read_file;
using bench::test::TemporaryFolder;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

Outcome emit(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), "emit");
  return npubench_command(std::move(arguments));
}

TEST(Emit, PrintsACaseOfOnesOwn) {
  const auto outcome = emit({"Matmul/i8_i16/tile:16x32x64/100x200x300/cores:2x3/k_gather:2/multiply:i8", "--npu=npu2"});
  EXPECT_EQ(outcome.exit_code, 0);
  EXPECT_THAT(outcome.err, IsEmpty());
  EXPECT_THAT(outcome.out, AllOf(HasSubstr("// C = A x B: A 100x200 i8, B 200x300 i8, C i16, by tiles of 16x32x64"),
                                 HasSubstr("aie.device(npu2_2col)"), HasSubstr("func.call @requantize_i32_i16")));
}

TEST(Emit, SaysHowToBuildWhatItPrints) {
  const auto outcome = emit({"Attention/bf16/tile:16/64x64/heads:2x16/cores:1x2"});
  EXPECT_THAT(
      outcome.out,
      AllOf(HasSubstr("For npu1 (aie2), 1 column of 2 cores."),
            HasSubstr("//   attention_bf16_16x16x16_aie2.o: mlir/kernels/attention.cc -Dbf16_ONLY=1 -DDIM_Q=16"),
            HasSubstr("xclbin/README.md"), HasSubstr("--target xclbin-npu1-attention_bf16_64x64_2x16_16_1x2\n")));
}

TEST(Emit, WritesAFile) {
  const TemporaryFolder folder;
  const auto file = folder.file("gelu.mlir");
  const auto outcome = emit({"GELU/bf16/tile:16/64x64/cores:1x1", "-o", file});
  EXPECT_EQ(outcome.exit_code, 0);
  EXPECT_THAT(outcome.out, HasSubstr(" in " + file));
  EXPECT_THAT(read_file(file), HasSubstr("func.call @gelu_bf16"));
}

constexpr const char* kGelu = "GELU/bf16/tile:16/64x64/cores:1x1";

// As root, /dev/null once became a file.
TEST(Emit, LeavesADeviceADevice) {
  const TemporaryFolder folder;
  const auto node = folder.file("null");
  const bool made = ::mknod(node.c_str(), S_IFCHR | 0666, makedev(1, 3)) == 0;
  const auto target = made ? node : "/dev/null";  // without the right to make one there is none to replace it
  emit({kGelu, "-o", target});
  struct stat status {};
  ASSERT_EQ(::lstat(target.c_str(), &status), 0);
  EXPECT_TRUE(S_ISCHR(status.st_mode));
}

TEST(Emit, SaysThatTheDiskIsFull) {
  const auto outcome = emit({kGelu, "-o", "/dev/full"});
  EXPECT_NE(outcome.exit_code, 0);
  EXPECT_THAT(outcome.err, AllOf(HasSubstr("'/dev/full'"), HasSubstr("No space left on device")));
}

TEST(Emit, WritesThroughALinkWhichStays) {
  const TemporaryFolder folder;
  std::filesystem::create_symlink("target.mlir", folder.file("link.mlir"));
  EXPECT_EQ(emit({kGelu, "-o", folder.file("link.mlir")}).exit_code, 0);
  EXPECT_TRUE(std::filesystem::is_symlink(folder.file("link.mlir")));
  EXPECT_THAT(read_file(folder.file("target.mlir")), HasSubstr("func.call @gelu_bf16"));
}

TEST(Emit, GivesANamedPipesReaderTheText) {
  const TemporaryFolder folder;
  const auto pipe = folder.file("pipe");
  ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
  std::string read;
  std::thread reader([&] { read = read_file(pipe); });
  const auto outcome = emit({kGelu, "-o", pipe});
  if (outcome.exit_code != 0) write_file(pipe, "");  // or the reader waits for ever
  reader.join();
  EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
  EXPECT_THAT(read, HasSubstr("func.call @gelu_bf16"));
}

TEST(Emit, WritesTheDefaultCasesAndTheirIndex) {
  const TemporaryFolder folder;
  const auto outcome = emit({"--all", folder.path().string()});
  EXPECT_EQ(outcome.exit_code, 0);
  for (const std::string npu : {"npu1", "npu2"}) {
    EXPECT_THAT(outcome.out, HasSubstr(" designs of " + npu));
    const auto index = parse_json(read_file(folder.path() / npu / "index.json"));
    ASSERT_GT(index.size(), 100u);
    for (const auto& entry : index) {
      const auto file = folder.path() / npu / entry.at("mlir").get<std::string>();
      EXPECT_THAT(read_file(file), StartsWith("// " + entry.at("design").get<std::string>() + "\n"));
      for (const auto& object : entry.at("objects")) EXPECT_FALSE(object.at("source").get<std::string>().empty());
    }
  }
}

TEST(Emit, PutsSeveralCasesSideBySideInOneProgram) {
  const auto outcome =
      emit({"--name=pair", "Matmul/bf16_f32/tile:32/64x64x64/cores:1x4", "Matmul/bf16_f32/tile:16/64x64x64/cores:1x4"});
  EXPECT_EQ(outcome.exit_code, 0);
  EXPECT_THAT(outcome.out, AllOf(HasSubstr("aie.device(npu1_2col)"), HasSubstr("--target xclbin-npu1-pair\n"),
                                 HasSubstr("aie.runtime_sequence @matmul_bf16_f32_64x64x64_32x32x32_1x4("),
                                 HasSubstr("aie.runtime_sequence @matmul_bf16_f32_64x64x64_16x16x16_1x4(")));
}

// The linker of each core finds its own, but MLIR knows one function of a name.
TEST(Emit, RenamesTheFunctionsThatSeveralPartsHaveOfTheirOwn) {
  const auto outcome =
      emit({"Matmul/bf16_f32/tile:32/64x64x64/cores:1x4", "Matmul/bf16_f32/tile:16/64x64x64/cores:1x4"});
  EXPECT_THAT(outcome.out, AllOf(HasSubstr(" -Dzero_f32=zero_f32_matmul_bf16_f32_32x32x32_aie2 "),
                                 HasSubstr("func.func private @zero_f32_matmul_bf16_f32_32x32x32_aie2("),
                                 HasSubstr("func.func private @zero_f32_matmul_bf16_f32_16x16x16_aie2(")));
}

TEST(Emit, AddsCasesOfOnesOwnToAFolderForTheBuildOfXclbins) {
  const TemporaryFolder folder;
  const auto into = folder.path().string();
  const std::string gelu = "GELU/bf16/tile:16/80x16/cores:1x1";
  for (const auto& each : {gelu, std::string("Softmax/bf16/tile:16/48x16/cores:1x1"), gelu}) {
    const auto outcome = emit({each, "--npu=npu2", "--into", into});
    EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
    EXPECT_THAT(outcome.out, HasSubstr(" in " + into + "/npu2"));
  }
  const auto index = parse_json(read_file(folder.path() / "npu2" / "index.json"));
  ASSERT_EQ(index.size(), 2u);  // the third took the first one's place
  EXPECT_EQ(index[0].at("case"), gelu);
  EXPECT_THAT(read_file(folder.path() / "npu2" / index[0].at("mlir").get<std::string>()),
              HasSubstr("func.call @gelu_bf16"));
}

TEST(Emit, KeepsTheSequencesOfAProgramOfSeveralCasesInTheIndex) {
  const TemporaryFolder folder;
  const auto outcome = emit({"GELU/bf16/tile:16/64x64/cores:1x1", "GELU/bf16/tile:32/64x64/cores:2x1", "--name=both",
                             "--into", folder.path().string()});
  EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
  const auto index = parse_json(read_file(folder.path() / "npu1" / "index.json"));
  ASSERT_EQ(index.size(), 1u);
  EXPECT_EQ(index[0].at("design"), "both");
  EXPECT_EQ(index[0].at("columns"), 3);
  const auto text = read_file(folder.path() / "npu1" / "both.mlir");
  ASSERT_EQ(index[0].at("sequences").size(), 2u);
  for (const auto& sequence : index[0].at("sequences")) {
    EXPECT_THAT(text, HasSubstr("aie.runtime_sequence @" + sequence.at("name").get<std::string>() + "("));
    EXPECT_EQ(sequence.at("arguments").size(), 2u);
  }
}

TEST(Emit, PrintsTheEncodersProgramThatHasASequence) {
  const auto outcome = emit({"WhisperEncoder/base/bf16/program:projections"});
  EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
  EXPECT_THAT(outcome.out, AllOf(HasSubstr("\n// projections: Matmul 1536x"), HasSubstr("aie.device(npu1)"),
                                 HasSubstr("aie.runtime_sequence @projections(")));
}

TEST(Emit, AddsAllProgramsOfAModelToAFolder) {
  const TemporaryFolder folder;
  const auto outcome =
      emit({"WhisperEncoder/tiny/bf16/programs:several", "--npu=npu2", "--into", folder.path().string()});
  EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
  const auto index = parse_json(read_file(folder.path() / "npu2" / "index.json"));
  ASSERT_GT(index.size(), 1u);
  for (const auto& entry : index) {
    EXPECT_THAT(entry.at("case").get<std::string>(),
                AllOf(StartsWith("WhisperEncoder/tiny/bf16/cores:"), HasSubstr("/program:")));
    EXPECT_THAT(read_file(folder.path() / "npu2" / entry.at("mlir").get<std::string>()),
                HasSubstr("npubench emit '" + entry.at("case").get<std::string>() + "' --npu=npu2\n"));
  }
}

struct Refusal {
  const char* description;
  std::vector<std::string> arguments;
  int exit_code;
  const char* says;
};
void PrintTo(const Refusal& refusal, std::ostream* out) { *out << refusal.description; }

class EmitRefuses : public testing::TestWithParam<Refusal> {};

TEST_P(EmitRefuses, WithWhatIsWrongAndAnExitCode) {
  const auto outcome = emit(GetParam().arguments);
  EXPECT_EQ(outcome.exit_code, GetParam().exit_code);
  EXPECT_THAT(outcome.err, HasSubstr(GetParam().says));
  EXPECT_THAT(outcome.out, IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    Cases, EmitRefuses,
    testing::Values(
        Refusal{"does not fit",
                {"Matmul/bf16_f32/tile:64x256x64/512x512x512/cores:1x1"},
                1,
                "needs 147456 bytes of L1 (A and B twice, C once), core (0,2) has 64512: use tile_k <="},
        Refusal{"unknown kernel", {"Convolution/bf16/tile:16/64x64/cores:1x1"}, 2, "there is no kernel 'Convolution'"},
        Refusal{"unwritable file",
                {"DispatchFloor", "-o", "/nonexistent/folder/x.mlir"},
                3,
                "cannot write '/nonexistent/folder/x.mlir'"},
        Refusal{"unwritable folder", {"--all", "/proc/mlir"}, 3, "cannot be made"},
        Refusal{"an unwritable folder to add to", {"DispatchFloor", "--into=/proc/mlir"}, 3, "cannot be made"},
        Refusal{"no case", {}, 2, "no case is named"},
        Refusal{"a wrong shape", {"Matmul/bf16_f32/64x64"}, 2, "2 extents: write <M>x<K>x<N>"},
        Refusal{"a tile of letters", {"Softmax/bf16/tile:big/64x64"}, 2, "'big' is not a whole number"},
        Refusal{"an extent of zero", {"Softmax/bf16/tile:16/0x64"}, 2, "'0' is not a whole number"},
        Refusal{"an enormous extent", {"GELU/bf16/tile:16/99999999999999999999x2"}, 2, "not a whole number"},
        Refusal{"an unknown part", {"Softmax/bf16/tile:16/64x64/colour:3"}, 2, "'colour' of the case: unknown"},
        Refusal{"a part twice", {"Softmax/bf16/tile:16/tile:32/64x64"}, 2, "given twice"},
        Refusal{"two shapes", {"Softmax/bf16/tile:16/64x64/32x32"}, 2, "given twice"},
        Refusal{"an unknown type", {"Softmax/bf17/tile:16/64x64"}, 2, "bf17"},
        Refusal{"a type it does not take", {"Softmax/i8/tile:16/64x64"}, 2, "Softmax does not take i8"},
        Refusal{"too many columns", {"Softmax/bf16/tile:16/64x64/cores:5x1"}, 2, "npu1 has 4"},
        Refusal{"too many columns together",
                {"Softmax/bf16/tile:16/64x64/cores:3x1", "Softmax/bf16/tile:16/32x64/cores:3x1"},
                1,
                "npu1 has 4"},
        Refusal{"all programs of a model as one text",
                {"WhisperEncoder/tiny/bf16/programs:several"},
                2,
                "designs do not go into one text"},
        Refusal{"an unknown model", {"WhisperEncoder/huge/bf16"}, 2, "huge"},
        Refusal{"no model", {"WhisperEncoder"}, 2, "write WhisperEncoder/<model>/bf16"},
        Refusal{"an encoder in another type", {"WhisperEncoder/base/i8"}, 2, "write bf16"},
        Refusal{"an encoder with a shape", {"WhisperEncoder/base/bf16/64x64"}, 2, "unknown to WhisperEncoder/base"},
        Refusal{"a number of programs",
                {"WhisperEncoder/base/bf16/programs:2"},
                2,
                "'2' is not possible: write one or several"},
        Refusal{"an unknown program",
                {"WhisperEncoder/base/bf16/program:decoder"},
                2,
                "no sequence of base is called 'decoder': possible are conv1, "},
        Refusal{"an encoder on more columns than there are",
                {"WhisperEncoder/base/bf16/program:conv1/cores:8x4"},
                2,
                "npu1 has 4"},
        Refusal{"an unknown NPU", {"DispatchFloor", "--npu=npu3"}, 2, "npu3"},
        Refusal{"an unknown flag", {"--colour"}, 2, "--colour"}),
    [](const auto& each) { return npubench::test::test_name(each.param.description); });

}  // namespace
}  // namespace npubench
