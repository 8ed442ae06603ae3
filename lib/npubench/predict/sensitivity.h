// How far a modelled time rests on each number that it is made of.
#pragma once

#include <array>
#include <functional>
#include <string_view>
#include <vector>

#include <npubench/core/core_function.h>
#include <npubench/runtime/device.h>

namespace npubench {

/// What a modelled time is made of.
enum class TimeSource : std::uint8_t {
  launch,       ///< Machine::launch_seconds with the submission in it, and chained_seconds
  dram,         ///< Machine::dram_bytes_per_second
  clock,        ///< Machine::clock_hz
  core_cycles,  ///< what each call of a core function takes
  switches,     ///< Machine::switch_seconds, for each switch between loaded programs
};

inline constexpr std::array kTimeSources{TimeSource::launch, TimeSource::dram, TimeSource::clock,
                                         TimeSource::core_cycles, TimeSource::switches};

/// "launch", "DRAM rate", "clock", "core cycles", "switches".
std::string_view name(TimeSource source);

/// The numbers of a modelled time with one of them changed.
struct Variation {
  TimeSource source{};
  double factor = 1;  ///< times what it is
};

/// 0.5, 0.8, 1.25 and 2.
inline constexpr std::array kVariationFactors{0.5, 0.8, 1.25, 2.0};

/// The emulated device of that profile, with that variation, which computes times only. Throws Error(invalid_argument)
/// for a factor that is not positive and finite.
Device varied_device(const Profile& profile, const Variation& variation, const CoreFunctionLibrary& functions);

/// Seconds at each of kVariationFactors.
struct SensitivityRow {
  TimeSource source{};
  std::array<double, kVariationFactors.size()> seconds{};
};

/// What `seconds_of` gives on each varied device: a row for each of kTimeSources. Throws as varied_device().
std::vector<SensitivityRow> sensitivity(const Profile& profile, const CoreFunctionLibrary& functions,
                                        const std::function<double(const Device&)>& seconds_of);

}  // namespace npubench
