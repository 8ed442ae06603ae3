// Which programs hold the device's contexts, by least recent use.
#pragma once

#include <chrono>
#include <condition_variable>
#include <list>
#include <memory>
#include <mutex>
#include <vector>

#include <npubench/runtime/backend.h>
#include <npubench/runtime/program.h>

namespace npubench::detail {

struct CachedProgram {
  Design design;
  ContextBackend::Execution execution;
  std::unique_ptr<ContextBackend> context;  // null: not resident
  std::unique_ptr<RunBackend> run;          // of that context; destroyed before it
  double setup_seconds = 0;
  bool running = false;
};

class ContextCache {
 public:
  explicit ContextCache(std::shared_ptr<DeviceBackend> device) : device_(std::move(device)) {}

  /// Makes the program resident.
  std::shared_ptr<CachedProgram> load(Design design, ContextBackend::Execution execution);
  RunResult run(CachedProgram& program, std::chrono::nanoseconds timeout);
  void unload(CachedProgram& program);
  [[nodiscard]] bool resident(const CachedProgram& program) const;
  [[nodiscard]] ContextStatistics statistics() const;

 private:
  using Lock = std::unique_lock<std::mutex>;
  void make_resident(CachedProgram& program, Lock& lock);
  /// Takes the context of the least recently used program that is not running; waits while all are running. False when
  /// there is none to take.
  bool evict_one(Lock& lock);
  void drop(CachedProgram& program);

  std::shared_ptr<DeviceBackend> device_;
  mutable std::mutex mutex_;
  std::condition_variable a_run_ended_;
  std::list<CachedProgram*> residents_;  // least recently used first
  ContextStatistics statistics_;
};

}  // namespace npubench::detail
