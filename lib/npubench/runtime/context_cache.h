// Which designs hold the device's contexts, by least recent use.
#pragma once

#include <chrono>
#include <condition_variable>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include <npubench/runtime/backend.h>
#include <npubench/runtime/program.h>

namespace npubench::detail {

struct CachedProgram;

/// A context for all programs of one design.
struct CachedContext {
  Design design;
  std::unique_ptr<ContextBackend> context;  // null: not resident
  double setup_seconds = 0;
  int running = 0;      // programs that run on it now
  bool broken = false;  // a run did not complete: to be made anew once the others have ended
  std::vector<CachedProgram*> programs;
};

struct CachedProgram {
  std::shared_ptr<CachedContext> shared;
  ContextBackend::Execution execution;
  std::unique_ptr<RunBackend> run;  // of that context; destroyed before it
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
  /// The context of that design, which may not be resident.
  std::shared_ptr<CachedContext> context_of(Design design);
  void make_resident(CachedContext& shared, Lock& lock);
  /// Takes the least recently used context on which nothing runs; waits while something runs on all. False when there
  /// is none to take.
  bool evict_one(Lock& lock);
  void drop(CachedContext& shared);

  std::shared_ptr<DeviceBackend> device_;
  mutable std::mutex mutex_;
  std::condition_variable a_run_ended_;
  std::map<std::string, std::weak_ptr<CachedContext>> contexts_;  // by the design's hash
  std::list<CachedContext*> residents_;                           // least recently used first
  ContextStatistics statistics_;
};

}  // namespace npubench::detail
