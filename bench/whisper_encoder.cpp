#include "whisper_encoder.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <filesystem>

#include <npubench/base/error.h>
#include <npubench/bench/hash.h>
#include <npubench/results/statistics.h>
#include <npubench/whisper/breakdown.h>
#include <npubench/whisper/encoder.h>
#include <npubench/whisper/encoder_designs.h>
#include <npubench/whisper/encoder_reference.h>
#include <npubench/whisper/log_mel.h>
#include <npubench/whisper/step_difference.h>
#include <npubench/whisper/wav.h>


namespace npubench::bench {

namespace {

using whisper::Encoder;
using whisper::EncoderResult;
using whisper::LogMel;
using whisper::Weights;

constexpr std::int64_t kSeconds[] = {10, 30, 60, 120, 300};
constexpr std::int64_t kWindowSeconds = 30;
constexpr const char* kModel = "base";
// What a Phoenix was to reach with the encoder, log-mel in it: 220 times real time.
constexpr double kGoal = 220;
// Largest accepted angle between the encoder's result and the float reference's.
constexpr double kMinCosine = 0.999;
constexpr int kLogMelSamples = 5;
// The voices of Debian's alsa-utils.
constexpr const char* kVoices = "/usr/share/sounds/alsa";

/// What all cases of one run share; made when the first of them needs it.
class Workbench {
 public:
  explicit Workbench(std::optional<Weights> weights) : weights_(std::move(weights)) {}

  const Weights& weights() {
    if (!weights_) weights_ = whisper::seeded_weights(whisper::find_model(kModel));
    return *weights_;
  }

 private:
  std::optional<Weights> weights_;
};

struct Audio {
  std::vector<float> samples;  ///< empty: speech() of `seconds`
  double seconds = 0;
  std::string source;
};

/// Without recordings: bands of noise that come and go, as syllables do.
std::vector<float> noise(std::size_t count) {
  std::vector<float> samples(count);
  std::uint32_t state = 1;
  float low = 0;
  for (std::size_t i = 0; i < count; ++i) {
    state = state * 1664525u + 1013904223u;
    low += 0.2f * (static_cast<float>(state >> 8) * 0x1p-23f - 1 - low);
    samples[i] = low * 0.5f * std::max(0.0f, std::sin(static_cast<float>(i) * 0.0011f));
  }
  return samples;
}

std::vector<std::filesystem::path> voices() {
  std::vector<std::filesystem::path> paths;
  std::error_code none;
  for (const auto& entry : std::filesystem::directory_iterator(kVoices, none)) {
    if (entry.path().extension() == ".wav") paths.push_back(entry.path());
  }
  std::ranges::sort(paths);
  return paths;
}

/// The machine's recorded voices one after the other, over and over.
std::vector<float> speech(double seconds) {
  const auto count = static_cast<std::size_t>(seconds * whisper::kSampleRate);
  std::vector<float> spoken, samples;
  for (const auto& path : voices()) {
    const auto voice = whisper::read_wav(path);
    spoken.insert(spoken.end(), voice.begin(), voice.end());
  }
  if (spoken.empty()) return noise(count);
  samples.reserve(count);
  while (samples.size() < count) {
    samples.insert(samples.end(), spoken.begin(),
                   spoken.begin() + static_cast<std::ptrdiff_t>(std::min(spoken.size(), count - samples.size())));
  }
  return samples;
}

void require_completed(const EncoderResult& result) {
  if (result.state == RunState::completed) return;
  if (result.state == RunState::aborted) throw Error(ErrorCategory::interrupted, "interrupted");
  throw Error(ErrorCategory::device, fmt::format("the encoder ended as {}: {}", name(result.state), result.diagnosis));
}

reference::Tolerance tolerance_of(std::span<const double> expected) {
  double squares = 0;
  for (const double x : expected) squares += x * x;
  const double rms = std::sqrt(squares / static_cast<double>(expected.size()));
  return {.absolute = 6 * rms * std::sqrt(2 * (1 - kMinCosine)),
          .min_cosine = kMinCosine,
          .reason =
              "bf16 between kernels: a cosine of 0.999 with the float reference, and 6 sigma of the errors that "
              "such an angle means"};
}

/// Seconds of the host's clock since it was made.
class Stopwatch {
 public:
  [[nodiscard]] double seconds() const {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
  }

 private:
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

/// Encodes all windows with their bytes and compares each with the reference.
struct Verified {
  reference::Accuracy accuracy;       ///< of the worst window
  std::size_t worst = 0;              ///< that one
  std::vector<double> last_expected;  ///< of the last window
  std::string output_hash;            ///< of all
  std::vector<EncoderResult> windows;
  double host_seconds = 0;  ///< of encoding, by the host's clock
};

Verified verify(Encoder& encoder, const Weights& weights, const std::vector<std::vector<float>>& mels,
                const std::atomic<bool>* stop) {
  Verified verified;
  std::vector<float> all;
  for (const auto& mel : mels) {
    if (stop != nullptr && *stop) throw Error(ErrorCategory::interrupted, "interrupted");
    const Stopwatch stopwatch;
    verified.windows.push_back(encoder.run(mel));
    verified.host_seconds += stopwatch.seconds();
    require_completed(verified.windows.back());
    const auto output = encoder.output();
    const auto reference = whisper::encoder_reference(weights, mel);
    const std::vector<double> expected(reference.begin(), reference.end());
    auto accuracy = reference::compare(output, expected, tolerance_of(expected));
    const bool worse = verified.windows.size() == 1 || accuracy.cosine < verified.accuracy.cosine;
    if (worse || (!accuracy.passed && verified.accuracy.passed)) {
      verified.accuracy = std::move(accuracy);
      verified.worst = verified.windows.size() - 1;
    }
    all.insert(all.end(), output.begin(), output.end());
    verified.last_expected = expected;
  }
  verified.output_hash = hash_of(std::as_bytes(std::span(all)));
  return verified;
}

/// To be said of a wrong result: which step is to be looked at. The emulated NPU's own steps are the standard.
void locate(reference::Accuracy& accuracy, Encoder& encoder, const Device& device, const Weights& weights,
            const Encoder::Config& config, const std::vector<float>& mel) {
  if (device.info().backend == "emulated") return;
  Encoder trusted(Device::open("emulated:" + device.info().profile.name), weights, config);
  const auto difference = whisper::first_difference(encoder, trusted, mel);
  accuracy.summary += difference
                          ? fmt::format("; the first step that differs from the emulated NPU's is {} (cosine {:.3f})",
                                        difference->step, difference->cosine)
                          : "; each step is like the emulated NPU's when it is run again";
}

/// Seconds of the log-mel spectrogram of all windows, on the host.
std::vector<double> log_mel_seconds(const LogMel& log_mel, std::span<const float> samples, std::int64_t windows) {
  std::vector<double> seconds;
  for (int i = 0; i < kLogMelSamples; ++i) {
    const Stopwatch stopwatch;
    for (std::int64_t window = 0; window < windows; ++window) (void)log_mel.window(samples, window);
    seconds.push_back(stopwatch.seconds());
  }
  return seconds;
}

void add_to(std::vector<results::CasePart>& parts, const EncoderResult& window, const Profile& profile) {
  for (const auto& part : whisper::breakdown(window, profile)) {
    auto found = std::ranges::find(parts, part.name, &results::CasePart::name);
    if (found == parts.end()) {
      found = parts.insert(parts.end(), {part.name, part.kernel, part.shape, 0, 0, 0, part.bound});
    }
    found->runs += part.runs;
    found->seconds += part.seconds;
    found->operations += part.operations;
  }
}

PipelineResult run(const Device& device, Workbench& workbench, const Audio& audio, const Encoder::Config& config,
                   std::size_t samples, const std::atomic<bool>* stop) {
  const auto& weights = workbench.weights();
  const auto spoken = audio.samples.empty() ? speech(audio.seconds) : audio.samples;
  const double seconds = static_cast<double>(spoken.size()) / whisper::kSampleRate;
  const LogMel log_mel(weights.model.bands);
  const auto windows = whisper::window_count(spoken.size());
  std::vector<std::vector<float>> mels;
  for (std::int64_t i = 0; i < windows; ++i) mels.push_back(log_mel.window(spoken, i));

  PipelineResult result;
  Encoder encoder(device, weights, config);
  auto verified = verify(encoder, weights, mels, stop);
  result.accuracy = std::move(verified.accuracy);
  result.output_hash = std::move(verified.output_hash);
  if (!result.accuracy->passed) {
    locate(*result.accuracy, encoder, device, weights, config, mels[verified.worst]);
    return result;
  }

  const bool modelled = device.info().clock == Clock::modelled;
  std::vector<EncoderResult> last;  // the windows of the last sample
  const Stopwatch stopwatch;
  if (modelled && device.info().backend == "emulated") {
    last.assign(static_cast<std::size_t>(windows), steady_window(device, weights.model, config, stop));
    double total = 0;
    for (const auto& window : last) total += window.seconds();
    result.samples.assign(1, total);
  } else {
    encoder.poison_output();  // or what was verified would pass for what the timed runs did not compute
    for (std::size_t i = 0; i < samples; ++i) {
      if (stop != nullptr && *stop) throw Error(ErrorCategory::interrupted, "interrupted");
      last.clear();
      double total = 0;
      for (const auto& mel : mels) {
        last.push_back(encoder.run(mel));
        require_completed(last.back());
        total += last.back().seconds();
      }
      result.samples.push_back(total);
    }
    auto accuracy = reference::compare(encoder.output(), verified.last_expected, tolerance_of(verified.last_expected));
    if (!accuracy.passed) {
      locate(accuracy, encoder, device, weights, config, mels.back());
      result.accuracy = std::move(accuracy);
      result.samples.clear();
      return result;
    }
  }
  const double timing_seconds = stopwatch.seconds();
  for (const auto& window : last) add_to(result.parts, window, device.info().profile);
  for (const auto& part : result.parts) result.operations += part.operations;

  std::ptrdiff_t switches = 0;
  for (const auto& window : last) switches += std::ranges::count_if(window.steps, &whisper::StepResult::switches);
  const double encoder_seconds = results::statistics(result.samples).median;
  const double mel_seconds = results::statistics(log_mel_seconds(log_mel, spoken, windows)).median;
  const double factor = seconds / encoder_seconds, mixed = seconds / (encoder_seconds + mel_seconds);
  result.counters = {{"host_emulation_us", verified.host_seconds * 1e6},
                     {"host_timing_us", timing_seconds * 1e6},
                     {"audio_seconds", seconds},
                     {"windows", static_cast<double>(windows)},
                     {"real_time_factor", factor},
                     {"host_log_mel_us", mel_seconds * 1e6},
                     {"mixed_real_time_factor", mixed},
                     {"goal_real_time_factor", kGoal},
                     {"mixed_percent_of_goal", 100 * mixed / kGoal},
                     {"program_switches", static_cast<double>(switches)},
                     {"buffer_bytes", static_cast<double>(encoder.bytes())}};
  result.label = fmt::format("{:.0f}x real time", factor);
  if (modelled) {
    const double each = device.info().profile.switch_seconds;
    const double slowed = seconds / (encoder_seconds + static_cast<double>(switches) * each);
    result.counters.emplace_back("switched_real_time_factor", slowed);
    result.label += switches == 0
                        ? ", without program switches"
                        : fmt::format(", {:.0f}x if its {} program switches take the published {:.2g} ms each", slowed,
                                      switches, each * 1e3);
  }
  result.label += fmt::format("; with log-mel{} {:.0f}x, {:.0f} % of {:.0f}x",
                              modelled ? " (a mix: measured on this host)" : "", mixed, 100 * mixed / kGoal, kGoal);
  return result;
}

Case make_case(const std::string& model, const std::string& length, const Audio& audio, const std::string& weights,
               const Encoder::Config& config, const Architecture& arch, const std::shared_ptr<Workbench>& workbench) {
  const auto& sizes = whisper::find_model(model);
  Case c;
  c.name = fmt::format("WhisperEncoder/{}/bf16/audio:{}", model, length);
  c.parameters = {.kernel = "WhisperEncoder",
                  .group = "encoder",
                  .in = DataType::bf16,
                  .out = DataType::bf16,
                  .tile = {},
                  .shape = {{"layers", sizes.layers}, {"width", sizes.width}, {"heads", sizes.heads}},
                  .columns = arch.columns,
                  .core_rows = arch.core_rows,
                  .other = {{"audio", audio.source}, {"weights", weights}}};
  if (arch.generation == Generation::npu2) c.parameters.other.emplace_back("multiply", "bfp16");
  if (config.several_programs) {
    c.name += "/programs:several";
    c.parameters.other.emplace_back("programs", "several");
  }
  c.body = PipelineBody{
      .run = [audio, workbench, config](
                 const Device& device, std::size_t samples,
                 const std::atomic<bool>* stop) { return run(device, *workbench, audio, config, samples, stop); },
      .designs =
          [&sizes, config](Generation generation) {
            std::vector<Design> designs;
            for (auto& program : whisper::encoder_designs(sizes, config, generation)) {
              designs.push_back(std::move(program.design));
            }
            return designs;
          },
  };
  return c;
}

}  // namespace

EncoderResult steady_window(const Device& device, const whisper::Model& model, const Encoder::Config& config,
                            const std::atomic<bool>* stop) {
  DeviceOptions options;
  options.functional = false;
  options.stop = stop;
  Encoder timing(Device::open("emulated:" + device.info().profile.name, std::move(options)), model, config);
  require_completed(timing.time());
  auto result = timing.time();
  require_completed(result);
  return result;
}

void add_whisper_encoder(std::vector<Case>& cases, const Architecture& arch, const EncoderInputs& inputs) {
  std::optional<Weights> weights;
  if (inputs.weights) weights = whisper::read_weights(whisper::Safetensors(std::filesystem::path(*inputs.weights)));
  const std::string model(weights ? weights->model.name : kModel);
  const auto workbench = std::make_shared<Workbench>(std::move(weights));
  const std::string source = inputs.weights.value_or("seeded");
  if (inputs.audio) {
    Audio audio{.samples = whisper::read_wav(std::filesystem::path(*inputs.audio)), .source = *inputs.audio};
    audio.seconds = static_cast<double>(audio.samples.size()) / whisper::kSampleRate;
    cases.push_back(make_case(model, fmt::format("{:.1f}s", audio.seconds), audio, source, {}, arch, workbench));
    return;
  }
  const std::string voice = voices().empty() ? "noise" : kVoices;
  const auto add = [&](std::int64_t seconds, const Encoder::Config& config) {
    const Audio audio{.samples = {}, .seconds = static_cast<double>(seconds), .source = voice};
    cases.push_back(make_case(model, fmt::format("{}s", seconds), audio, source, config, arch, workbench));
    cases.back().on_request = true;
    cases.back().request = "WhisperEncoder";
  };
  for (const auto seconds : kSeconds) add(seconds, {});
  if (!inputs.weights) add(kWindowSeconds, {.several_programs = true});  // base, to compare with
}

}  // namespace npubench::bench
