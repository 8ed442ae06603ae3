// Programs that share the few hardware contexts a device grants.
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>

#include <npubench/runtime/run_state.h>

namespace npubench {

namespace detail {
class ContextCache;
struct CachedProgram;
}  // namespace detail

/// What rationing contexts has cost on a device so far.
struct ContextStatistics {
  std::int64_t loads = 0;      ///< contexts made
  std::int64_t evictions = 0;  ///< contexts given up for another program
  double seconds = 0;          ///< making contexts, by the device's clock
};

/// A design bound to its buffers, ready to run again and again. Unlike a HwContext it may outnumber the contexts: when
/// the device refuses another one, the least recently run program gives up its own, and gets it back when it runs
/// again. Programs of equal designs, over whatever buffers and with whatever of its sequences, share one context. Made
/// by Device::load. Movable; of one that was moved from, all functions throw Error(invalid_argument). Several threads
/// may run different programs of one device at once.
class Program {
 public:
  Program(Program&&) noexcept;
  Program& operator=(Program&&) noexcept;
  ~Program();

  /// Runs and waits; see Run::wait. The context of a run that did not complete is made anew by the next one.
  /// Throws Error(context_limit) when no context can be had although no program here holds one.
  RunResult run(std::chrono::nanoseconds timeout = std::chrono::seconds(2));

  /// Whether it holds a context now.
  [[nodiscard]] bool resident() const;
  /// Seconds that making its context took the last time, by the device's clock.
  [[nodiscard]] double setup_seconds() const;

 private:
  friend class Device;
  Program(std::shared_ptr<detail::ContextCache> cache, std::shared_ptr<detail::CachedProgram> program);
  [[nodiscard]] detail::CachedProgram& loaded() const;

  std::shared_ptr<detail::ContextCache> cache_;
  std::shared_ptr<detail::CachedProgram> program_;
};

}  // namespace npubench
