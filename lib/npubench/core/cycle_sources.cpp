#include <npubench/core/cycle_sources.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <string_view>
#include <vector>

namespace npubench {

std::set<CycleSource> cycle_sources(const Design& design, const CoreFunctionLibrary& functions,
                                    const Profile& profile) {
  std::set<CycleSource> sources;
  for (const auto& function : design.functions) sources.insert(functions.bind(function, profile).source);
  return sources;
}

std::string to_string(const std::set<CycleSource>& sources) {
  std::vector<std::string_view> names;
  for (const auto source : sources) names.push_back(name(source));
  return fmt::format("{}", fmt::join(names, "+"));
}

}  // namespace npubench
