#include "whisper_encoder.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <filesystem>

#include <npubench/base/error.h>
#include <npubench/bench/hash.h>
#include <npubench/results/statistics.h>
#include <npubench/whisper/breakdown.h>
#include <npubench/whisper/encoder.h>
#include <npubench/whisper/encoder_designs.h>
#include <npubench/whisper/encoder_reference.h>
#include <npubench/whisper/encoder_trial.h>
#include <npubench/whisper/log_mel.h>
#include <npubench/whisper/real_time.h>
#include <npubench/whisper/spectrograms.h>
#include <npubench/whisper/step_difference.h>
#include <npubench/whisper/wav.h>

namespace npubench::bench {

namespace {

using whisper::Encoder;
using whisper::EncoderCase;
using whisper::LogMel;
using whisper::Weights;

constexpr std::int64_t kSeconds[] = {10, 30, 60, 120, 300};
constexpr const char* kWindow = "30s";
// Longer speech than a day's is a slip of the pen.
constexpr double kLongestSeconds = 24 * 3600;
constexpr int kLogMelSamples = 5;
// The voices of Debian's alsa-utils.
constexpr const char* kVoices = "/usr/share/sounds/alsa";

/// What all cases of one model share; made when the first of them needs it.
class Workbench {
 public:
  explicit Workbench(Weights weights) : model_(weights.model.name), weights_(std::move(weights)) {}
  /// With seeded weights.
  explicit Workbench(std::string model) : model_(std::move(model)) {}

  [[nodiscard]] const std::string& model() const { return model_; }
  const Weights& weights() {
    if (!weights_) weights_ = whisper::seeded_weights(whisper::find_model(model_));
    return *weights_;
  }

 private:
  std::string model_;
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

/// To be said of a wrong result: which step is to be looked at. The emulated NPU's own steps are the standard.
void locate(reference::Accuracy& accuracy, Encoder& encoder, const Device& device, const Weights& weights,
            const Encoder::Config& config, const std::vector<float>& mel) {
  if (device.info().backend == "emulated") return;
  DeviceOptions options;
  options.functions = device.functions();
  Encoder trusted(Device::open(device.info().profile, std::move(options)), weights, config);
  const auto difference = whisper::first_difference(encoder, trusted, mel);
  accuracy.summary += difference
                          ? fmt::format("; the first step that differs from the emulated NPU's is {} (cosine {:.3f})",
                                        difference->step, difference->cosine)
                          : "; each step is like the emulated NPU's when it is run again";
}

PipelineResult run(const Device& device, Workbench& workbench, const Audio& audio, const Encoder::Config& config,
                   std::size_t samples, const std::atomic<bool>* stop, const TraceRuns& trace) {
  const auto& weights = workbench.weights();
  const auto spoken = audio.samples.empty() ? speech(audio.seconds) : audio.samples;
  const auto mels = whisper::timed_spectrograms(LogMel(weights.model.bands), spoken, kLogMelSamples);

  PipelineResult result;
  Encoder encoder(device, weights, config);
  const whisper::EncoderTrial trial{
      .encoder = encoder,
      .windows = mels.windows,
      .reference = [&weights](std::span<const float> mel) { return whisper::encoder_reference(weights, mel); },
      .stop = stop};
  auto verified = whisper::verify(trial);
  result.output_hash = hash_of(std::as_bytes(std::span(verified.output)));
  whisper::Timed timed;
  if (verified.accuracy.passed) {
    if (device.info().clock == Clock::modelled && device.info().backend == "emulated") {
      std::optional<Encoder> timing;
      timed = whisper::time_model(verified, [&] {
        if (!timing) timing.emplace(whisper::timing_encoder(device, weights.model, config, stop));
        return timing->time();
      });
    } else {
      timed = whisper::time_runs(trial, verified, samples);
    }
  }
  if (!verified.accuracy.passed) {
    locate(verified.accuracy, encoder, device, weights, config, mels.windows[verified.worst]);
    result.accuracy = std::move(verified.accuracy);
    return result;
  }
  result.accuracy = std::move(verified.accuracy);
  result.samples = std::move(timed.samples);
  for (auto& part : whisper::breakdown(timed.windows, device.info().profile)) {
    result.operations += part.operations;
    result.parts.push_back({std::move(part.name), std::move(part.kernel), std::move(part.shape), part.runs,
                            part.seconds, part.operations, std::move(part.bound)});
  }
  const whisper::RealTime real_time{.audio_seconds = static_cast<double>(spoken.size()) / whisper::kSampleRate,
                                    .encoder_seconds = results::statistics(result.samples).median,
                                    .log_mel_seconds = results::statistics(mels.seconds).median,
                                    .switches = whisper::program_switches(timed.windows),
                                    .switch_seconds = device.info().profile.machine.switch_seconds};
  result.counters = {{"host_emulation_us", verified.host_seconds * 1e6},
                     {"host_timing_us", timed.host_seconds * 1e6},
                     {"audio_seconds", real_time.audio_seconds},
                     {"windows", static_cast<double>(mels.windows.size())},
                     {"real_time_factor", real_time.factor()},
                     {"host_log_mel_us", real_time.log_mel_seconds * 1e6},
                     {"mixed_real_time_factor", real_time.mixed()},
                     {"goal_real_time_factor", whisper::kGoalRealTimeFactor},
                     {"mixed_percent_of_goal", real_time.mixed_percent_of_goal()},
                     {"program_switches", static_cast<double>(real_time.switches)},
                     {"buffer_bytes", static_cast<double>(encoder.bytes())}};
  if (trace) {
    trace(verified.windows.front().steps.size(), [&] { (void)encoder.run(mels.windows.front()); });
  }
  const auto clock = device.info().clock;
  if (clock == Clock::modelled) result.counters.emplace_back("switched_real_time_factor", real_time.switched());
  result.label = to_string(real_time, clock);
  return result;
}

std::vector<std::string> flags_of(const EncoderInputs& inputs) {
  std::vector<std::string> flags;
  if (inputs.audio) flags.push_back("--audio=" + *inputs.audio);
  if (inputs.weights) flags.push_back("--weights=" + *inputs.weights);
  return flags;
}

Case make_case(const EncoderCase& encoder, const Audio& audio, const EncoderInputs& inputs, const Architecture& arch,
               const std::shared_ptr<Workbench>& workbench) {
  const auto& sizes = whisper::find_model(encoder.model);
  const Encoder::Config& config = encoder;
  Case c;
  c.name = whisper::encoder_case_name(encoder);
  c.parameters = {.kernel = "WhisperEncoder",
                  .group = "encoder",
                  .in = DataType::bf16,
                  .out = DataType::bf16,
                  .tile = {},
                  .shape = {{"layers", sizes.layers}, {"width", sizes.width}, {"heads", sizes.heads}},
                  .columns = config.columns > 0 ? config.columns : arch.columns,
                  .core_rows = config.core_rows > 0 ? config.core_rows : arch.core_rows,
                  .other = {{"audio", audio.source}, {"weights", inputs.weights.value_or("seeded")}}};
  c.flags = flags_of(inputs);
  if (config.multiply) {
    c.parameters.other.emplace_back("multiply", name(*config.multiply));
  } else if (arch.tuning.bf16 != MultiplyMode::bf16) {
    c.parameters.other.emplace_back("multiply", name(arch.tuning.bf16));
  }
  if (config.several_programs) c.parameters.other.emplace_back("programs", "several");
  c.body = PipelineBody{
      .run = [audio, workbench, config](
                 const Device& device, std::size_t samples, const std::atomic<bool>* stop,
                 const TraceRuns& trace) { return run(device, *workbench, audio, config, samples, stop, trace); },
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

EncoderCase encoder_case(const std::string& model, std::string audio, bool several_programs = false) {
  EncoderCase encoder;
  encoder.model = model;
  encoder.audio = std::move(audio);
  encoder.several_programs = several_programs;
  return encoder;
}

/// Seconds of "30s".
double parse_length(const std::string& text) {
  double seconds = 0;
  const auto* const end = text.data() + text.size();
  const auto [parsed, error] = std::from_chars(text.data(), end, seconds);
  const bool understood = error == std::errc() && parsed + 1 == end && *parsed == 's';
  if (!understood || !(seconds > 0) || seconds > kLongestSeconds) {
    throw Error(ErrorCategory::invalid_argument, fmt::format("audio:{} is no length of speech", text),
                fmt::format("write seconds, up to {:.0f}, as in audio:30s", kLongestSeconds));
  }
  return seconds;
}

Audio speech_of(const std::string& length) {
  return {.samples = {}, .seconds = parse_length(length), .source = voices().empty() ? "noise" : kVoices};
}

}  // namespace

void add_whisper_encoder(std::vector<Case>& cases, const Architecture& arch, const EncoderInputs& inputs) {
  const auto workbench = inputs.weights ? std::make_shared<Workbench>(whisper::read_weights(
                                              whisper::Safetensors(std::filesystem::path(*inputs.weights))))
                                        : std::make_shared<Workbench>(EncoderCase().model);
  if (inputs.audio) {
    Audio audio{.samples = whisper::read_wav(std::filesystem::path(*inputs.audio)), .source = *inputs.audio};
    audio.seconds = static_cast<double>(audio.samples.size()) / whisper::kSampleRate;
    const auto encoder = encoder_case(workbench->model(), fmt::format("{:.1f}s", audio.seconds));
    cases.push_back(make_case(encoder, audio, inputs, arch, workbench));
    return;
  }
  const auto add = [&](const EncoderCase& encoder) {
    cases.push_back(make_case(encoder, speech_of(encoder.audio), inputs, arch, workbench));
    cases.back().on_request = true;
    cases.back().request = "WhisperEncoder";
  };
  for (const auto seconds : kSeconds) add(encoder_case(workbench->model(), fmt::format("{}s", seconds)));
  if (!inputs.weights) add(encoder_case(workbench->model(), kWindow, true));  // to compare with
}

std::optional<Case> find_encoder_case(const std::string& name, const Architecture& arch) {
  if (!whisper::is_encoder_case(name)) return std::nullopt;
  auto encoder = whisper::parse_encoder_case(name);
  if (!encoder.program.empty()) {
    throw Error(ErrorCategory::invalid_argument, fmt::format("{} is one program of an encoder", name),
                "leave program: out; `npubench emit` takes it");
  }
  if (encoder.audio.empty()) encoder.audio = kWindow;
  return make_case(encoder, speech_of(encoder.audio), {}, arch, std::make_shared<Workbench>(encoder.model));
}

}  // namespace npubench::bench
