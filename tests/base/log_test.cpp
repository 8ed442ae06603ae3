#include <npubench/base/log.h>

#include <thread>
#include <vector>

#include <gtest/gtest.h>

namespace npubench {
namespace {

TEST(Log, IsTheLoggerOfThatName) {
  const auto logger = log();
  EXPECT_EQ(logger, spdlog::get("npubench"));
}

TEST(Log, MayBeReplaced) {
  const auto before = log();
  spdlog::drop("npubench");
  const auto own = std::make_shared<spdlog::logger>("npubench");
  spdlog::register_logger(own);
  EXPECT_EQ(log(), own);
  spdlog::drop("npubench");
  spdlog::register_logger(before);
}

TEST(Log, IsMadeOnceByManyThreads) {
  spdlog::drop("npubench");
  std::vector<std::shared_ptr<spdlog::logger>> found(8);
  std::vector<std::thread> threads;
  for (auto& logger : found) threads.emplace_back([&logger] { logger = log(); });
  for (auto& thread : threads) thread.join();
  for (const auto& logger : found) EXPECT_EQ(logger, found[0]);
}

}  // namespace
}  // namespace npubench
