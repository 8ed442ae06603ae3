// Which programs hold the device's contexts, by least recent use.
#pragma once

#include <chrono>
#include <condition_variable>
#include <list>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include <npubench/runtime/backend.h>
#include <npubench/runtime/program.h>

namespace npubench::detail {

/// Throws Error(unsupported) for a design of another generation than the device's: before a context is asked for, for
/// a design that cannot run must not cost another one its own.
void require_generation(const DeviceInfo& device, const Design& design);

struct CachedProgram;

/// A program that may hold a context, and what runs out of it: all of equal designs, or of a set.
struct CachedContext {
  std::optional<CheckedProgram> program;    // none: a set without parts
  std::unique_ptr<ContextBackend> context;  // null: not resident
  std::vector<CachedProgram*> programs;
  double setup_seconds = 0;  // of the last context
  int running = 0;           // programs of it, now
  int dropping = 0;          // threads that are destroying what it held
  bool stale = false;        // the context is dead after a run that did not complete, or of a design that has grown
};

/// The parts of a set; its program is they merged.
struct CachedSet : CachedContext {
  std::string name;
  std::vector<CheckedProgram> parts;
};

/// One runtime sequence of a design over its buffers.
struct CachedProgram {
  std::shared_ptr<CachedContext> shared;
  ContextBackend::Execution execution;
  std::unique_ptr<RunBackend> run;  // of the context; destroyed before it
  bool running = false;
};

/// Destroying a context or a run may take seconds (XRT waits for a hung one): that is done with the mutex open.
class ContextCache {
 public:
  explicit ContextCache(std::shared_ptr<DeviceBackend> device) : device_(std::move(device)) {}

  /// The program over its buffers, resident; it shares its context with those of equal designs. Throws as
  /// require_generation.
  std::shared_ptr<CachedProgram> load(const CheckedProgram& program, ContextBackend::Execution execution);
  /// The same in a set, which takes the program as a part unless it has it already. Resident from its first run. Throws
  /// as require_generation and merge().
  std::shared_ptr<CachedProgram> load(const std::shared_ptr<CachedSet>& set, const CheckedProgram& program,
                                      ContextBackend::Execution execution);
  /// Makes the set's program resident. Throws Error(invalid_argument) when nothing is loaded into it.
  void load(const std::shared_ptr<CachedSet>& set);
  RunResult run(CachedProgram& program, std::chrono::nanoseconds timeout);
  void unload(CachedProgram& program);

  [[nodiscard]] bool resident(const CachedContext& context) const;
  [[nodiscard]] double setup_seconds(const CachedContext& context) const;
  [[nodiscard]] std::optional<CheckedProgram> program(const CachedContext& context) const;
  [[nodiscard]] ContextStatistics statistics() const;

 private:
  using Lock = std::unique_lock<std::mutex>;
  /// The context of that program, which may not be resident.
  std::shared_ptr<CachedContext> context_of(const CheckedProgram& program);
  /// Returns the seconds that it took, 0 for a context that is resident.
  double make_resident(const std::shared_ptr<CachedContext>& context, Lock& lock);
  /// Takes the least recently used context on which nothing runs; waits while something runs on all. False when there
  /// is none to take.
  bool evict_one(Lock& lock);
  /// Destroys what the context holds, with the lock open.
  void drop(const std::shared_ptr<CachedContext>& context, Lock& lock);
  /// The same for these, which are `owner`'s.
  void destroy(CachedContext& owner, std::unique_ptr<ContextBackend> context,
               std::vector<std::unique_ptr<RunBackend>> runs, Lock& lock);

  std::shared_ptr<DeviceBackend> device_;
  mutable std::mutex mutex_;
  std::condition_variable changed_;                      // a run has ended, or a context is destroyed
  std::vector<std::weak_ptr<CachedContext>> contexts_;   // one a design; sets are not among them
  std::list<std::shared_ptr<CachedContext>> residents_;  // least recently used first
  int dropping_ = 0;
  ContextStatistics statistics_;
};

}  // namespace npubench::detail
