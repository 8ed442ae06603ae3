// Ctrl-C.
#pragma once

#include <atomic>

namespace npubench::bench {

/// From construction to destruction the first SIGINT or SIGTERM only turns a flag on; the second ends the process at
/// once, as it would without this. One at a time.
class InterruptGuard {
 public:
  InterruptGuard();
  ~InterruptGuard();
  InterruptGuard(const InterruptGuard&) = delete;
  InterruptGuard& operator=(const InterruptGuard&) = delete;

  /// What DeviceOptions::stop takes.
  [[nodiscard]] static const std::atomic<bool>* flag();
  [[nodiscard]] static bool interrupted() { return *flag(); }
  /// 128 + the signal that came, as shells count: 130 for SIGINT.
  [[nodiscard]] static int exit_code();
};

}  // namespace npubench::bench
