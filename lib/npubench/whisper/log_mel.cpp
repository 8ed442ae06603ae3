#include <npubench/whisper/log_mel.h>

#include <kissfft/kiss_fftr.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <new>
#include <numbers>

#include <fmt/format.h>

#include <npubench/base/error.h>
#include <npubench/base/math.h>
#include <npubench/whisper/shares.h>
#include <npubench/whisper/wav.h>

namespace npubench::whisper {
namespace {

static_assert(sizeof(kiss_fft_scalar) == sizeof(float), "the library built for float is needed");

// Slaney, "Auditory Toolbox", 1998: linear up to 1 kHz, 15 mels; above it 27 mels are a factor of 6.4.
constexpr double kLinearHz = 200.0 / 3, kBreakHz = 1000, kBreakMel = kBreakHz / kLinearHz;
const double kLogStep = std::log(6.4) / 27;

double mel_of(double hz) { return hz < kBreakHz ? hz / kLinearHz : kBreakMel + std::log(hz / kBreakHz) / kLogStep; }
double hz_of(double mel) {
  return mel < kBreakMel ? mel * kLinearHz : kBreakHz * std::exp(kLogStep * (mel - kBreakMel));
}

constexpr std::int64_t kPadding = kFftSize / 2;  // so that frame t is centred on sample t * kHop
constexpr float kFloor = 1e-10f, kRange = 8;

struct Free {
  void operator()(kiss_fftr_cfg plan) const { kiss_fftr_free(plan); }
};

/// kWindowSamples with kPadding reflected ones on both sides, the end samples not repeated.
std::vector<float> reflected(std::span<const float> samples) {
  std::vector<float> padded(kWindowSamples + 2 * kPadding, 0.0f);
  std::ranges::copy(samples, padded.begin() + kPadding);
  const auto at = [&](std::int64_t i) -> float& { return padded[static_cast<std::size_t>(kPadding + i)]; };
  for (std::int64_t i = 1; i <= kPadding; ++i) {
    at(-i) = at(i);
    at(kWindowSamples - 1 + i) = at(kWindowSamples - 1 - i);
  }
  return padded;
}

}  // namespace

std::int64_t window_count(std::size_t samples) {
  return std::max<std::int64_t>(1, ceil_div(static_cast<std::int64_t>(samples), kWindowSamples));
}

std::vector<float> mel_filters(int bands) {
  if (bands < 1 || bands > 128) {
    throw Error(ErrorCategory::invalid_argument, fmt::format("{} mel bands wanted, 1 to 128 can be had", bands),
                "Whisper has 80, large-v3 128");
  }
  const double highest = mel_of(kSampleRate / 2.0);
  const auto edge = [&](int i) { return hz_of(highest * i / (bands + 1)); };
  std::vector<float> filters(static_cast<std::size_t>(bands * kBins));
  for (int band = 0; band < bands; ++band) {
    const double low = edge(band), middle = edge(band + 1), high = edge(band + 2);
    for (std::int64_t bin = 0; bin < kBins; ++bin) {
      const double hz = static_cast<double>(bin) * kSampleRate / kFftSize;
      const double height = std::max(0.0, std::min((hz - low) / (middle - low), (high - hz) / (high - middle)));
      filters[static_cast<std::size_t>(band * kBins + bin)] = static_cast<float>(height * 2 / (high - low));
    }
  }
  return filters;
}

LogMel::LogMel(int bands) : bands_(bands), hann_(kFftSize) {
  for (std::size_t i = 0; i < hann_.size(); ++i) {
    hann_[i] = static_cast<float>(
        0.5 - 0.5 * std::cos(2 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(kFftSize)));
  }
  const auto dense = mel_filters(bands);
  for (auto row = dense.begin(); row != dense.end(); row += kBins) {
    const auto is_set = [](float weight) { return weight > 0; };
    const auto first = std::find_if(row, row + kBins, is_set);
    auto last = row + kBins;
    while (last != first && !is_set(last[-1])) --last;
    filters_.push_back({static_cast<std::size_t>(first - row), {first, last}});
  }
}

void LogMel::frames(std::span<const float> padded, std::int64_t begin, std::int64_t end, std::span<float> out) const {
  const std::unique_ptr<kiss_fftr_state, Free> plan(kiss_fftr_alloc(static_cast<int>(kFftSize), 0, nullptr, nullptr));
  if (plan == nullptr) throw std::bad_alloc();
  std::array<float, kFftSize> windowed{};
  std::array<kiss_fft_cpx, kBins> spectrum{};
  std::array<float, kBins> power{};
  for (std::int64_t frame = begin; frame < end; ++frame) {
    const float* from = padded.data() + frame * kHop;
    for (std::size_t i = 0; i < windowed.size(); ++i) windowed[i] = from[i] * hann_[i];
    kiss_fftr(plan.get(), windowed.data(), spectrum.data());
    for (std::size_t i = 0; i < power.size(); ++i)
      power[i] = spectrum[i].r * spectrum[i].r + spectrum[i].i * spectrum[i].i;
    float* to = out.data() + frame * bands_;
    for (const auto& filter : filters_) {
      float sum = 0;
      for (std::size_t i = 0; i < filter.weights.size(); ++i) sum += filter.weights[i] * power[filter.first + i];
      *to++ = std::log10(std::max(sum, kFloor));
    }
  }
}

std::vector<float> LogMel::window(std::span<const float> samples, std::int64_t window, int threads) const {
  const auto windows = window_count(samples.size());
  if (window < 0 || window >= windows) {
    throw Error(ErrorCategory::invalid_argument, fmt::format("window {} wanted of {}", window, windows),
                "windows are 30 s each, counted from 0");
  }
  const auto first = static_cast<std::size_t>(window * kWindowSamples);
  const auto padded =
      reflected(samples.subspan(first, std::min(samples.size() - first, static_cast<std::size_t>(kWindowSamples))));
  std::vector<float> out(static_cast<std::size_t>(kWindowFrames * bands_));
  Shares(threads).run(kWindowFrames,
                      [&](std::int64_t begin, std::int64_t size) { frames(padded, begin, begin + size, out); });
  const float least = *std::ranges::max_element(out) - kRange;
  for (auto& value : out) value = (std::max(value, least) + 4) / 4;
  return out;
}

}  // namespace npubench::whisper
