// What is done on hardware only, on the emulated driver under a real one's name (NPUBENCH_AMDXDNA_NAME): times are
// taken from the host's clock, deadlines too, and xclbins must be built for hardware.
#include <chrono>
#include <filesystem>
#include <optional>

#include <unistd.h>

#include <npubench/runtime/xclbin_manifest.h>
#include <npubench/whisper/encoder.h>
#include <npubench/whisper/encoder_designs.h>
#include <npubench/whisper/log_mel.h>

#include "backends.h"

namespace npubench {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using test::Copy;
using testing::AllOf;
using testing::HasSubstr;

class Measured : public testing::Test {
 protected:
  void SetUp() override {
    if (!test::driver_is_emulated()) GTEST_SKIP() << "the emulated driver is not preloaded";
    if (Device::open("xrt").info().clock != Clock::measured) GTEST_SKIP() << "NPUBENCH_AMDXDNA_NAME is not set";
    folder_ = fs::temp_directory_path() / ("npubench-measured-" + std::to_string(getpid()));
    fs::create_directories(folder_);
    take_for_hardware(design_);
  }
  void TearDown() override {
    if (test::driver_is_emulated()) {
      test::driver_function<void()>("npubench_amdxdna_clear_faults")();
    }
    if (!folder_.empty()) fs::remove_all(folder_);
  }

  /// One of the default cases' xclbins passes for hardware's.
  void take_for_hardware(const Design& design) const {
    auto entry = find_xclbin(CheckedProgram(design), true, xclbin_folders());
    for (const auto& file : fs::directory_iterator(entry.xclbin.parent_path())) {
      if (file.path().filename().string().starts_with(entry.xclbin.stem().string() + ".")) {
        fs::copy_file(file, folder_ / file.path().filename(), fs::copy_options::overwrite_existing);
      }
    }
    entry.emulated = false;
    write_manifest(folder_, {entry});
  }

  [[nodiscard]] Device open() const {
    DeviceOptions options;
    options.xclbin_folders = {folder_};
    return Device::open("xrt", options);
  }
  static void inject(const char* faults) {
    ASSERT_EQ(test::driver_function<decltype(npubench_amdxdna_inject)>("npubench_amdxdna_inject")(faults), 0);
  }

  fs::path folder_;
  const Design design_ = Passthrough::design(
      {.elements = 64 * 64, .dtype = DataType::i8, .tile = 64, .columns = 1, .core_rows = 1}, Generation::npu1);
};

TEST_F(Measured, TimesAreTheHostsAndTheBytesAreRight) {
  const auto device = open();
  EXPECT_EQ(device.info().generation, Generation::npu1);
  Copy copy(device, design_);
  EXPECT_GT(copy.context.setup_seconds(), 0);
  EXPECT_NE(copy.context.setup_seconds(), device.info().profile.machine.context_seconds);
  auto run = copy.make_run();
  for (int seed = 0; seed < 3; ++seed) {
    copy.fill(seed);
    const auto start = std::chrono::steady_clock::now();
    run.start();
    ASSERT_EQ(run.wait(), RunState::completed) << run.result().diagnosis;
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    EXPECT_TRUE(copy.right());
    EXPECT_EQ(run.result().clock, Clock::measured);
    EXPECT_EQ(run.result().cycles, 0);
    EXPECT_GT(run.result().phases.submit, 0);
    EXPECT_GT(run.result().phases.wait, 0);
    EXPECT_LE(run.result().phases.device(), took.count());
  }
  EXPECT_GT(copy.in.sync_to_device(), 0);
}

TEST_F(Measured, AnXclbinOlderThanItsDesignIsRefusedAtLoad) {
  auto entry = read_manifest(folder_).value().at(0);
  entry.hash = "0123456789abcdef";
  write_manifest(folder_, {entry});
  const auto device = open();
  EXPECT_THAT(test::error_of(ErrorCategory::not_found, [&] { (void)device.create_context(design_); }),
              AllOf(HasSubstr("is older than the design"), HasSubstr("--target xclbin-npu1-" + design_.name)));
  EXPECT_EQ(device.contexts_in_use(), 0);
}

TEST_F(Measured, AnXclbinThatWasReplacedIsRefusedAtLoad) {
  auto entry = read_manifest(folder_).value().at(0);
  entry.xclbin_record = {fs::file_size(entry.xclbin), std::string(64, '0')};
  write_manifest(folder_, {entry});
  const auto device = open();
  EXPECT_THAT(test::error_of(ErrorCategory::io, [&] { (void)device.create_context(design_); }),
              AllOf(HasSubstr("is not the file that manifest.json describes"), HasSubstr("its SHA-256 is")));
}

TEST_F(Measured, ADeadlineThatPassesIsATimeout) {
  const auto device = open();
  inject("command=hang");
  {
    Copy copy(device, design_);
    copy.fill(1);
    auto run = copy.make_run();
    run.start();
    EXPECT_EQ(run.wait(20ms), RunState::timeout);
    EXPECT_THAT(run.result().diagnosis, HasSubstr("did not end within 20 ms"));
    EXPECT_GE(run.result().phases.wait, 0.02);
  }
  EXPECT_EQ(device.contexts_in_use(), 0);
  Copy copy(device, design_);
  copy.fill(2);
  auto run = copy.make_run();
  run.start();
  EXPECT_EQ(run.wait(), RunState::completed);
  EXPECT_TRUE(copy.right());
}

TEST_F(Measured, EmulatedXclbinsAreNotTakenNorMade) {
  const auto device = Device::open("xrt");  // looks where there are only emulated ones
  EXPECT_THAT(test::error_of(ErrorCategory::not_found, [&] { (void)device.create_context(design_); }),
              HasSubstr("there is no hardware xclbin of design " + design_.name));
}

// XRT does not tell the runs of a list apart.
TEST_F(Measured, AWindowOfTheEncodersOneProgramIsOneStep) {
  take_for_hardware(whisper::encoder_designs("WhisperEncoder/base/bf16", Generation::npu1).front().design);
  const auto device = open();
  const auto weights = whisper::seeded_weights(whisper::find_model("base"));
  const std::vector<float> mel(static_cast<std::size_t>(whisper::kWindowFrames * weights.model.bands), 0.5f);
  whisper::Encoder encoder(device, weights, {}), emulated(Device::open("emulated:npu1"), weights, {});
  const auto result = encoder.run(mel), expected = emulated.run(mel);
  ASSERT_EQ(result.state, RunState::completed) << result.diagnosis;
  EXPECT_EQ(encoder.output(), emulated.output());
  ASSERT_EQ(result.steps.size(), 1u);
  EXPECT_EQ(result.steps.front().name, "window");
  std::int64_t bytes = 0;
  for (const auto& step : expected.steps) bytes += step.bytes;
  EXPECT_EQ(result.steps.front().bytes, bytes);
  EXPECT_GT(result.seconds(), 0);
}

TEST_F(Measured, WhatTheEncoderMissesComesWithTheTargetThatMakesAllOfIt) {
  const auto device = Device::open("xrt");
  EXPECT_THAT(
      test::error_of(ErrorCategory::not_found, [&] { whisper::Encoder(device, whisper::find_model("base"), {}); }),
      AllOf(HasSubstr("there is no hardware xclbin of design whisper_base_"),
            HasSubstr("--target xclbin-npu1-whisper_base_"),
            HasSubstr("the target xclbins-npu1-WhisperEncoder makes all programs of the encoder")));
}

}  // namespace
}  // namespace npubench
