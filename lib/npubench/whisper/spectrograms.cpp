#include <npubench/whisper/spectrograms.h>

#include <chrono>

#include <fmt/format.h>

#include <npubench/base/error.h>

namespace npubench::whisper {

Spectrograms timed_spectrograms(const std::function<std::vector<float>(std::int64_t)>& window, std::int64_t windows,
                                int repetitions, const std::function<double()>& now) {
  if (windows < 1 || repetitions < 1) {
    throw Error(ErrorCategory::invalid_argument,
                fmt::format("{} windows, {} times: at least 1 of both is needed", windows, repetitions));
  }
  Spectrograms made;
  for (int repetition = 0; repetition < repetitions; ++repetition) {
    std::vector<std::vector<float>> all;
    all.reserve(static_cast<std::size_t>(windows));
    const double start = now();
    for (std::int64_t i = 0; i < windows; ++i) all.push_back(window(i));
    made.seconds.push_back(now() - start);
    made.windows = std::move(all);
  }
  return made;
}

Spectrograms timed_spectrograms(const LogMel& log_mel, std::span<const float> samples, int repetitions) {
  const auto host_clock = [] {
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
  };
  return timed_spectrograms([&](std::int64_t window) { return log_mel.window(samples, window); },
                            window_count(samples.size()), repetitions, host_clock);
}

}  // namespace npubench::whisper
