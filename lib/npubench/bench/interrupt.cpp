#include <npubench/bench/interrupt.h>

#include <csignal>

namespace npubench::bench {

namespace {

std::atomic<bool> stop_requested{false};
std::atomic<int> received_signal{0};

static_assert(std::atomic<bool>::is_always_lock_free && std::atomic<int>::is_always_lock_free,
              "a signal handler may touch only lock-free atomics");

extern "C" void on_signal(int signal) {
  received_signal = signal;
  stop_requested = true;
  std::signal(SIGINT, SIG_DFL);
  std::signal(SIGTERM, SIG_DFL);
}

}  // namespace

InterruptGuard::InterruptGuard() {
  stop_requested = false;
  std::signal(SIGINT, on_signal);
  std::signal(SIGTERM, on_signal);
}

InterruptGuard::~InterruptGuard() {
  std::signal(SIGINT, SIG_DFL);
  std::signal(SIGTERM, SIG_DFL);
}

const std::atomic<bool>* InterruptGuard::flag() { return &stop_requested; }

int InterruptGuard::exit_code() { return 128 + received_signal; }

}  // namespace npubench::bench
