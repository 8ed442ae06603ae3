#include <npubench/emulator/compute_threads.h>

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

ComputeThreads::ComputeThreads(std::size_t cores, int threads) : jobs_(cores) {
  for (int i = 1; i < threads; ++i) {
    threads_.emplace_back([this](const std::stop_token& stop) { work(stop); });
  }
}

ComputeThreads::~ComputeThreads() {
  wait_for_all();
  for (auto& thread : threads_) thread.request_stop();
  posted_.fetch_add(1, std::memory_order_release);
  posted_.notify_all();
}

void ComputeThreads::begin(int core, const BoundFunction& function, CallArguments arguments) {
  auto& job = jobs_[static_cast<std::size_t>(core)];
  if (threads_.empty()) return function.compute(arguments);
  job.function = &function;
  job.arguments = arguments;
  job.state.store(State::wanted, std::memory_order_release);
  posted_.fetch_add(1, std::memory_order_release);
  posted_.notify_one();
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
    } else {
      job.state.wait(State::taken, std::memory_order_acquire);
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
  job.state.store(State::idle, std::memory_order_release);
  job.state.notify_one();
}

void ComputeThreads::work(const std::stop_token& stop) {
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
      posted_.wait(seen, std::memory_order_acquire);
      looks = 0;
    }
  }
}

}  // namespace npubench
