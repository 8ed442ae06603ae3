#include <npubench/whisper/breakdown.h>

#include <algorithm>
#include <array>
#include <utility>

namespace npubench::whisper {
namespace {

/// "layers.3.attention" is an "attention".
std::string part_name(const std::string& step) {
  constexpr std::string_view kLayers = "layers.";
  return step.starts_with(kLayers) ? step.substr(step.find('.', kLayers.size()) + 1) : step;
}

std::string bound_of(const RunResult& run, const Profile& profile) {
  if (!run.demands) return {};
  const double launch = run.phases.device() * profile.machine.clock_hz - static_cast<double>(run.cycles);
  const std::array<std::pair<double, const char*>, 4> demands{{{static_cast<double>(run.demands->core), "core"},
                                                               {static_cast<double>(run.demands->stream), "stream"},
                                                               {static_cast<double>(run.demands->dram), "DRAM"},
                                                               {launch, "launch"}}};
  return std::ranges::max_element(demands)->second;
}

}  // namespace

std::vector<Part> breakdown(const EncoderResult& result, const Profile& profile) {
  std::vector<Part> parts;
  for (const auto& step : result.steps) {
    const auto name = part_name(step.name);
    auto part = std::ranges::find(parts, name, &Part::name);
    if (part == parts.end()) {
      part = parts.insert(parts.end(), {name, step.kernel, step.shape, 0, 0, 0, bound_of(step.run, profile)});
    }
    ++part->runs;
    part->seconds += step.run.phases.device();
    part->operations += step.operations;
  }
  const auto other = [&](const char* name, int runs, double seconds) {
    if (seconds > 0) parts.push_back({name, "Host", {}, runs, seconds, 0, {}});
  };
  const auto switches =
      std::ranges::count_if(result.steps, [](const auto& step) { return step.run.context_seconds > 0; });
  other("contexts", static_cast<int>(switches), result.context_seconds());
  other("sync", 2, result.sync_to_device + result.sync_from_device);
  return parts;
}

std::vector<Part> breakdown(std::span<const EncoderResult> windows, const Profile& profile) {
  std::vector<Part> parts;
  for (const auto& window : windows) {
    for (auto& part : breakdown(window, profile)) {
      const auto found = std::ranges::find(parts, part.name, &Part::name);
      if (found == parts.end()) {
        parts.push_back(std::move(part));
        continue;
      }
      found->runs += part.runs;
      found->seconds += part.seconds;
      found->operations += part.operations;
    }
  }
  return parts;
}

}  // namespace npubench::whisper
