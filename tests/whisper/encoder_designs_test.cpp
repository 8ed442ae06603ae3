#include <npubench/whisper/encoder_designs.h>

#include <set>

#include <gmock/gmock.h>

#include <npubench/design/serialize.h>

namespace npubench::whisper::test {
namespace {

using testing::SizeIs;

class EncoderDesigns : public testing::TestWithParam<Generation> {};

TEST_P(EncoderDesigns, AreWhatTheEncoderLoads) {
  std::set<std::string> loaded, named;
  DeviceOptions options;
  options.functional = false;
  options.on_load = [&](const CheckedProgram& program) { loaded.insert(program.hash()); };
  const Model model{"small test", 1, 128, 2};
  for (const bool several : {false, true}) {
    const Encoder::Config config{.several_programs = several};
    Encoder encoder(Device::open("emulated:" + std::string(name(GetParam())), options), model, config);
    (void)encoder.time();
    for (const auto& program : encoder_designs(model, config, GetParam())) named.insert(hash(program.design));
  }
  EXPECT_EQ(named, loaded);
}

// Files and targets are named after them.
TEST_P(EncoderDesigns, HaveNamesOfTheirOwnForEveryModelAndArray) {
  std::set<std::string> names;
  std::size_t count = 0;
  for (const auto& model : models()) {
    for (const int rows : {2, 4}) {
      for (const bool several : {false, true}) {
        const Encoder::Config config{.core_rows = rows, .several_programs = several};
        for (const auto& program : encoder_designs(model, config, GetParam())) {
          EXPECT_THAT(program.design.name, testing::MatchesRegex("[a-z0-9_-]+"));
          names.insert(program.design.name);
          ++count;
        }
      }
    }
  }
  EXPECT_THAT(names, SizeIs(count));
}

TEST_P(EncoderDesigns, AreFoundByAnyOfTheirSequences) {
  for (const auto& program : encoder_designs("WhisperEncoder/base/bf16", GetParam())) {
    for (const auto& sequence : program.design.sequences) {
      const auto found = encoder_designs("WhisperEncoder/base/bf16/program:" + sequence.name, GetParam());
      ASSERT_THAT(found, SizeIs(1));
      EXPECT_EQ(hash(found.front().design), hash(program.design));
    }
  }
}

TEST_P(EncoderDesigns, AreFoundByTheirNames) {
  for (const auto& program :
       encoder_designs("WhisperEncoder/tiny/bf16/cores:2x4/multiply:bf16/programs:several", GetParam())) {
    const auto found = encoder_designs(program.name, GetParam());
    ASSERT_THAT(found, SizeIs(1));
    EXPECT_EQ(hash(found.front().design), hash(program.design));
  }
}

TEST_P(EncoderDesigns, OfBaseAreOneUnlessSeveralAreWanted) {
  const auto one = encoder_designs("WhisperEncoder/base/bf16", GetParam());
  ASSERT_THAT(one, SizeIs(1));
  EXPECT_THAT(one.front().design.sequences, SizeIs(8));
  const auto several = encoder_designs("WhisperEncoder/base/bf16/programs:several", GetParam());
  EXPECT_THAT(several, SizeIs(6));
  for (const auto& program : several) {
    EXPECT_NE(program.design.name, one.front().design.name);
    const auto found = encoder_designs(program.name, GetParam());
    ASSERT_THAT(found, SizeIs(1));
    EXPECT_EQ(hash(found.front().design), hash(program.design));
  }
}

TEST_P(EncoderDesigns, SayWhatEachSequenceComputes) {
  for (const auto& program : encoder_designs("WhisperEncoder/base/bf16/audio:30s", GetParam())) {
    EXPECT_THAT(program.summary, SizeIs(program.design.sequences.size())) << program.name;
  }
}

INSTANTIATE_TEST_SUITE_P(, EncoderDesigns, testing::Values(Generation::npu1, Generation::npu2),
                         [](const auto& each) { return std::string(name(each.param)); });

}  // namespace
}  // namespace npubench::whisper::test
