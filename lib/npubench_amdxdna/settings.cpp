#include <npubench_amdxdna/settings.h>

#include <unistd.h>

#include <charconv>
#include <cstdlib>
#include <string_view>

#include <npubench/arch/profile_file.h>
#include <npubench/base/error.h>

namespace npubench::amdxdna {
namespace {

std::string_view variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string_view() : value;
}

template <class T>
T number(const char* name, T fallback) {
  const auto text = variable(name);
  if (text.empty()) return fallback;
  T value{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || value < 0) {
    throw Error(ErrorCategory::invalid_argument, fmt::format("{}={} is not a count", name, text));
  }
  return value;
}

}  // namespace

Settings settings_from_environment() {
  const auto profile = variable("NPUBENCH_AMDXDNA_PROFILE");
  Settings settings{.profile = profile.empty() ? default_profile(Generation()) : open_profile(profile)};
  settings.max_contexts = number("NPUBENCH_AMDXDNA_MAX_CONTEXTS", settings.profile.machine.max_contexts);
  // The driver's own watchdog: timeout_in_sec of aie2_ctx.c, 2 s.
  settings.hang_ms = static_cast<unsigned>(number("NPUBENCH_AMDXDNA_HANG_MS", 2000));
  settings.syncobjs = number("NPUBENCH_AMDXDNA_SYNCOBJ", 1) != 0;
  settings.trace = number("NPUBENCH_AMDXDNA_TRACE", 0) != 0;
  settings.faults = variable("NPUBENCH_AMDXDNA_FAULTS");
  settings.name = variable("NPUBENCH_AMDXDNA_NAME");
  settings.leaks = variable("NPUBENCH_AMDXDNA_LEAKS");
  return settings;
}

void write_line(const std::string& text) {
  const auto line = "npubench_amdxdna: " + text + "\n";  // one write: lines of several threads do not mix
  [[maybe_unused]] const auto written = ::write(STDERR_FILENO, line.data(), line.size());
}

}  // namespace npubench::amdxdna
