// Work on the host that threads share.
#pragma once

#include <algorithm>
#include <cstdint>
#include <thread>
#include <vector>

namespace npubench::whisper {

/// Equal shares of a number of rows, frames or heads, one a thread.
class Shares {
 public:
  explicit Shares(int threads) : threads_(std::max(1, threads)) {}

  /// f(first, size) for each share, returning when all have.
  template <class F>
  void run(std::int64_t count, const F& f) const {
    std::vector<std::jthread> helpers;
    const auto begin = [&](std::int64_t i) { return count * i / threads_; };
    for (std::int64_t i = 1; i < threads_; ++i) {
      helpers.emplace_back([&, i] { f(begin(i), begin(i + 1) - begin(i)); });
    }
    f(0, begin(1));
  }

 private:
  std::int64_t threads_;
};

}  // namespace npubench::whisper
