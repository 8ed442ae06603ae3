#include <array>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <string>
#include <thread>

#include <unistd.h>

#include <fmt/format.h>
#include <spdlog/version.h>
#include <Eigen/Core>
#include <nlohmann/json.hpp>

#include <npubench/results/document.h>

namespace npubench::results {
namespace {

std::string now_with_offset() {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  localtime_r(&now, &local);
  std::array<char, 32> text{};
  const auto length = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%S%z", &local);
  std::string result(text.data(), length);
  if (result.size() > 2) result.insert(result.end() - 2, ':');  // strftime writes +0200, ISO 8601 wants +02:00
  return result;
}

std::string host_name() {
  std::array<char, 256> text{};
  return gethostname(text.data(), text.size() - 1) == 0 ? text.data() : "";
}

/// The highest clock the kernel allows the first processor, or the current one where that is not told.
double mhz_per_cpu() {
  double khz = 0;
  if (std::ifstream("/sys/devices/system/cpu/cpu0/cpufreq/cpuinfo_max_freq") >> khz) return khz / 1000;
  std::ifstream cpuinfo("/proc/cpuinfo");
  for (std::string line; std::getline(cpuinfo, line);) {
    const auto colon = line.find(':');
    if (line.starts_with("cpu MHz") && colon != std::string::npos) {
      return std::strtod(line.c_str() + colon + 1, nullptr);
    }
  }
  return 0;
}

bool cpu_scaling_enabled() {
  std::string governor;
  std::ifstream("/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor") >> governor;
  return !governor.empty() && governor != "performance";
}

}  // namespace

HostBlock describe_host(std::string executable) {
  HostBlock host;
  host.date = now_with_offset();
  host.host_name = host_name();
  host.executable = std::move(executable);
  host.cpus = static_cast<int>(std::thread::hardware_concurrency());
  host.mhz_per_cpu = mhz_per_cpu();
  host.cpu_scaling_enabled = cpu_scaling_enabled();
  std::array<double, 3> load{};
  const int loads = getloadavg(load.data(), static_cast<int>(load.size()));
  if (loads > 0) host.load_average.assign(load.begin(), load.begin() + loads);
#ifdef NDEBUG
  host.library_build_type = "release";
#else
  host.library_build_type = "debug";
#endif
  return host;
}

Texts library_versions() {
  return {
      {"npubench", NPUBENCH_VERSION},
      {"eigen", fmt::format("{}.{}.{}", EIGEN_WORLD_VERSION, EIGEN_MAJOR_VERSION, EIGEN_MINOR_VERSION)},
      {"fmt", fmt::format("{}.{}.{}", FMT_VERSION / 10000, FMT_VERSION / 100 % 100, FMT_VERSION % 100)},
      {"highway", NPUBENCH_HIGHWAY_VERSION},  // its headers do not tell
      {"nlohmann_json",
       fmt::format("{}.{}.{}", NLOHMANN_JSON_VERSION_MAJOR, NLOHMANN_JSON_VERSION_MINOR, NLOHMANN_JSON_VERSION_PATCH)},
      {"spdlog", fmt::format("{}.{}.{}", SPDLOG_VER_MAJOR, SPDLOG_VER_MINOR, SPDLOG_VER_PATCH)},
  };
}

}  // namespace npubench::results
