#include <npubench/base/log.h>

#include <mutex>

#include <spdlog/cfg/env.h>
#include <spdlog/sinks/stdout_color_sinks.h>

namespace npubench {

std::shared_ptr<spdlog::logger> log() {
  if (auto logger = spdlog::get("npubench")) return logger;
  static std::mutex creating;
  const std::scoped_lock lock(creating);
  if (auto logger = spdlog::get("npubench")) return logger;
  auto logger = spdlog::stderr_color_mt("npubench");
  logger->set_level(spdlog::level::warn);
  spdlog::cfg::load_env_levels();
  return logger;
}

}  // namespace npubench
