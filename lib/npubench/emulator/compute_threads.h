// Threads that do the arithmetic of core functions while the event engine goes on.
#pragma once

#include <atomic>
#include <exception>
#include <memory>
#include <thread>
#include <vector>

#include <npubench/core/core_function.h>

namespace npubench {

/// One call of each core may be under way. A core that resumes waits for its own, so what a call reads and writes is
/// what the core holds meanwhile, and results do not depend on the number of threads.
class ComputeThreads {
 public:
  /// `threads`: in all, with the caller's; 1 computes at once.
  ComputeThreads(std::size_t cores, int threads);
  ~ComputeThreads();
  ComputeThreads(const ComputeThreads&) = delete;
  ComputeThreads& operator=(const ComputeThreads&) = delete;

  /// Begins a call of that core. `function` and `arguments` must stay as they are until wait(core).
  void begin(int core, const BoundFunction& function, CallArguments arguments);

  /// Returns when the core's call is done; computes it where no other thread has begun to. Rethrows what it threw.
  void wait(int core);

  /// Waits for all cores; what they threw is dropped.
  void wait_for_all();

 private:
  enum class State : int { idle, wanted, taken, awaited };  // awaited: taken, and the caller sleeps until it is done

  struct Job {
    std::atomic<State> state = State::idle;
    const BoundFunction* function = nullptr;
    CallArguments arguments{};
    std::exception_ptr thrown{};
  };

  /// A thread sleeps while its flag is set. Who clears it wakes it, so that a thread that is waking up is not woken
  /// again by every call that begins meanwhile: each would be a system call.
  struct Sleeper {
    std::atomic<int> asleep = 0;
  };

  void post();
  static void wake(Sleeper& sleeper);
  void sleep(Sleeper& sleeper, unsigned seen);
  bool take(Job& job);
  static void compute(Job& job);
  template <class Iterator>
  bool compute_one_of(Iterator first, Iterator last);
  void work(const std::stop_token& stop, Sleeper& sleeper);

  std::vector<Job> jobs_;  // by core
  std::atomic<unsigned> posted_ = 0;
  std::vector<Sleeper> sleepers_;      // by thread
  std::vector<std::jthread> threads_;  // last: they use the rest
};

}  // namespace npubench
