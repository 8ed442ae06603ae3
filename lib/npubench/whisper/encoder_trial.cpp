#include <npubench/whisper/encoder_trial.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

#include <fmt/format.h>

#include <npubench/base/error.h>

namespace npubench::whisper {
namespace {

// Largest accepted angle between the encoder's result and the float reference's.
constexpr double kMinCosine = 0.999;

/// Seconds of the host's clock since it was made.
class Stopwatch {
 public:
  [[nodiscard]] double seconds() const {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
  }

 private:
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

EncoderResult encode(const EncoderTrial& trial, std::span<const float> mel) {
  if (trial.stop != nullptr && *trial.stop) throw Error(ErrorCategory::interrupted, "interrupted");
  auto result = trial.encoder.run(mel);
  require_completed(result);
  return result;
}

reference::Accuracy compare(const std::vector<float>& output, std::span<const double> expected) {
  return reference::compare(output, expected, encoder_tolerance(expected));
}

void require_passed(const Verified& verified) {
  if (verified.accuracy.passed) return;
  throw Error(ErrorCategory::invalid_argument, "an encoder whose result is wrong gets no time");
}

}  // namespace

reference::Tolerance encoder_tolerance(std::span<const double> expected) {
  if (expected.empty()) throw Error(ErrorCategory::invalid_argument, "nothing is expected of the encoder");
  double squares = 0;
  for (const double x : expected) squares += x * x;
  const double rms = std::sqrt(squares / static_cast<double>(expected.size()));
  return {.absolute = 6 * rms * std::sqrt(2 * (1 - kMinCosine)),
          .min_cosine = kMinCosine,
          .reason =
              "bf16 between kernels: a cosine of 0.999 with the float reference, and 6 sigma of the errors that "
              "such an angle means"};
}

Verified verify(const EncoderTrial& trial) {
  if (trial.windows.empty()) throw Error(ErrorCategory::invalid_argument, "there is no window to encode");
  Verified verified;
  for (std::size_t i = 0; i < trial.windows.size(); ++i) {
    const auto& mel = trial.windows[i];
    const Stopwatch stopwatch;
    verified.windows.push_back(encode(trial, mel));
    verified.host_seconds += stopwatch.seconds();
    const auto output = trial.encoder.output();
    const auto reference = trial.reference(mel);
    verified.last_expected.assign(reference.begin(), reference.end());
    auto accuracy = compare(output, verified.last_expected);
    const auto& worst = verified.accuracy;
    const bool is_worse = accuracy.passed == worst.passed ? !(accuracy.cosine >= worst.cosine) : worst.passed;
    if (i == 0 || is_worse) {
      verified.accuracy = std::move(accuracy);
      verified.worst = i;
    }
    verified.output.insert(verified.output.end(), output.begin(), output.end());
  }
  return verified;
}

Timed time_runs(const EncoderTrial& trial, Verified& verified, std::size_t samples) {
  require_passed(verified);
  if (samples == 0) throw Error(ErrorCategory::invalid_argument, "no samples are asked for");
  const Stopwatch stopwatch;
  (void)encode(trial, trial.windows.front());
  trial.encoder.poison_output();  // or what was there would pass for what the timed runs did not compute
  Timed timed;
  for (std::size_t i = 0; i < samples; ++i) {
    timed.windows.clear();
    double total = 0;
    for (const auto& mel : trial.windows) {
      timed.windows.push_back(encode(trial, mel));
      total += timed.windows.back().seconds();
    }
    timed.samples.push_back(total);
  }
  timed.host_seconds = stopwatch.seconds();
  auto accuracy = compare(trial.encoder.output(), verified.last_expected);
  if (accuracy.passed) return timed;
  verified.accuracy = std::move(accuracy);
  verified.worst = trial.windows.size() - 1;
  return {};
}

Timed time_model(const Verified& verified, const std::function<EncoderResult()>& time) {
  require_passed(verified);
  const Stopwatch stopwatch;
  const auto first = time();
  require_completed(first);
  require_same_cycles(first, verified.windows.front());
  const auto window = time();
  require_completed(window);
  for (std::size_t i = 1; i < verified.windows.size(); ++i) require_same_cycles(window, verified.windows[i]);
  Timed timed;
  timed.windows.assign(verified.windows.size(), window);
  double total = 0;
  for (const auto& each : timed.windows) total += each.seconds();
  timed.samples.assign(1, total);
  timed.host_seconds = stopwatch.seconds();
  return timed;
}

void require_same_cycles(const EncoderResult& timed, const EncoderResult& computed) {
  const auto differ = [](const std::string& what) { throw Error(ErrorCategory::device, what, "report it: a defect"); };
  if (timed.steps.size() != computed.steps.size()) {
    differ(
        fmt::format("an encoder of {} steps was timed, one of {} computed", timed.steps.size(), computed.steps.size()));
  }
  for (std::size_t i = 0; i < timed.steps.size(); ++i) {
    const auto &one = timed.steps[i], &other = computed.steps[i];
    if (one.name != other.name) {
      differ(fmt::format("step {} is {} where it was timed and {} where it computed", i, one.name, other.name));
    }
    if (one.run.cycles != other.run.cycles) {
      differ(fmt::format("{} takes {} cycles where it was timed and {} where it computed", one.name, one.run.cycles,
                         other.run.cycles));
    }
  }
}

}  // namespace npubench::whisper
