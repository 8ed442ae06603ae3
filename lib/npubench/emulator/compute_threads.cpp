#include <npubench/emulator/compute_threads.h>

#include <algorithm>
#include <utility>

namespace npubench {
namespace {

// How often a thread looks before it sleeps, about a tenth of a millisecond in all: being woken can take longer.
constexpr int kLooks = 2000;

void relax() {
#if defined(__x86_64__)
  __builtin_ia32_pause();
#endif
}

}  // namespace

ComputeThreads::ComputeThreads(std::size_t cores, int threads)
    : jobs_(cores), sleepers_(static_cast<std::size_t>(std::max(threads, 1) - 1)) {
  for (auto& sleeper : sleepers_) {
    threads_.emplace_back([this, &sleeper](const std::stop_token& stop) { work(stop, sleeper); });
  }
}

ComputeThreads::~ComputeThreads() {
  wait_for_all();
  for (auto& thread : threads_) thread.request_stop();
  posted_.fetch_add(1);
  for (auto& sleeper : sleepers_) wake(sleeper);
}

void ComputeThreads::begin(int core, const BoundFunction& function, CallArguments arguments) {
  auto& job = jobs_[static_cast<std::size_t>(core)];
  if (threads_.empty()) return function.compute(arguments);
  job.function = &function;
  job.arguments = arguments;
  job.state.store(State::wanted, std::memory_order_release);
  post();
}

// Sequentially consistent, as in sleep(): either this sees who is about to sleep, or that one sees what is posted.
void ComputeThreads::post() {
  posted_.fetch_add(1);
  const auto sleeps = std::ranges::find_if(sleepers_, [](const Sleeper& each) { return each.asleep.load() != 0; });
  if (sleeps != sleepers_.end()) wake(*sleeps);
}

void ComputeThreads::wake(Sleeper& sleeper) {
  if (sleeper.asleep.exchange(0) != 0) sleeper.asleep.notify_one();
}

/// Until something is posted after `seen`.
void ComputeThreads::sleep(Sleeper& sleeper, unsigned seen) {
  sleeper.asleep.store(1);
  if (posted_.load() == seen) {
    sleeper.asleep.wait(1);
  } else {
    sleeper.asleep.store(0);
  }
}

template <class Iterator>
bool ComputeThreads::compute_one_of(Iterator first, Iterator last) {
  for (; first != last; ++first) {
    if (!take(*first)) continue;
    compute(*first);
    return true;
  }
  return false;
}

void ComputeThreads::wait(int core) {
  auto& job = jobs_[static_cast<std::size_t>(core)];
  if (take(job)) compute(job);
  int looks = 0;
  while (job.state.load(std::memory_order_acquire) != State::idle) {
    // Another thread computes it: meanwhile this one does what nobody has begun, from the other end.
    if (compute_one_of(jobs_.rbegin(), jobs_.rend())) {
      looks = 0;
    } else if (++looks < kLooks) {
      relax();
    } else if (auto state = State::taken;
               job.state.compare_exchange_strong(state, State::awaited) || state == State::awaited) {
      job.state.wait(State::awaited, std::memory_order_acquire);
    }
  }
  if (job.thrown) std::rethrow_exception(std::exchange(job.thrown, nullptr));
}

void ComputeThreads::wait_for_all() {
  for (std::size_t core = 0; core < jobs_.size(); ++core) {
    try {
      wait(static_cast<int>(core));
    } catch (...) {  // the run has failed already
    }
  }
}

bool ComputeThreads::take(Job& job) {
  auto wanted = State::wanted;
  return job.state.load(std::memory_order_relaxed) == wanted &&
         job.state.compare_exchange_strong(wanted, State::taken, std::memory_order_acquire);
}

void ComputeThreads::compute(Job& job) {
  try {
    job.function->compute(job.arguments);
  } catch (...) {
    job.thrown = std::current_exception();
  }
  if (job.state.exchange(State::idle, std::memory_order_acq_rel) == State::awaited) job.state.notify_one();
}

void ComputeThreads::work(const std::stop_token& stop, Sleeper& sleeper) {
  int looks = 0;
  while (true) {
    const auto seen = posted_.load(std::memory_order_acquire);
    const bool found = compute_one_of(jobs_.begin(), jobs_.end());
    if (stop.stop_requested()) return;
    if (found) {
      looks = 0;
    } else if (++looks < kLooks) {
      relax();
    } else {
      sleep(sleeper, seen);
      looks = 0;
    }
  }
}

}  // namespace npubench
