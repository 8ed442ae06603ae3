#include <npubench/predict/sensitivity.h>

#include <cmath>

#include <fmt/format.h>

#include <npubench/base/error.h>

namespace npubench {

std::string_view name(TimeSource source) {
  switch (source) {
    case TimeSource::launch: return "launch";
    case TimeSource::dram: return "DRAM rate";
    case TimeSource::clock: return "clock";
    case TimeSource::core_cycles: return "core cycles";
    case TimeSource::switches: return "switches";
  }
  return "?";
}

Device varied_device(const Profile& profile, const Variation& variation, const CoreFunctionLibrary& functions) {
  const auto factor = variation.factor;
  if (!(factor > 0) || !std::isfinite(factor)) {
    throw Error(ErrorCategory::invalid_argument, fmt::format("{} times {}", factor, name(variation.source)),
                "use a positive number");
  }
  auto varied = profile;
  auto& machine = varied.machine;
  DeviceOptions options;
  options.functional = false;
  options.functions = functions;
  switch (variation.source) {
    case TimeSource::launch:
      machine.launch_seconds *= factor;
      machine.submit_seconds *= factor;
      machine.chained_seconds *= factor;
      break;
    case TimeSource::dram: machine.dram_bytes_per_second *= factor; break;
    case TimeSource::clock: machine.clock_hz *= factor; break;
    case TimeSource::core_cycles: options.functions = functions.with_cycles_times(factor); break;
    case TimeSource::switches: machine.switch_seconds *= factor; break;
  }
  return Device::open(varied, std::move(options));
}

std::vector<SensitivityRow> sensitivity(const Profile& profile, const CoreFunctionLibrary& functions,
                                        const std::function<double(const Device&)>& seconds_of) {
  std::vector<SensitivityRow> rows;
  for (const auto source : kTimeSources) {
    auto& row = rows.emplace_back(SensitivityRow{.source = source});
    for (std::size_t i = 0; i < kVariationFactors.size(); ++i) {
      row.seconds[i] = seconds_of(varied_device(profile, {source, kVariationFactors[i]}, functions));
    }
  }
  return rows;
}

}  // namespace npubench
