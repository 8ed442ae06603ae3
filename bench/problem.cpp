#include "problem.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <span>

namespace npubench::bench {

namespace {

// splitmix64 (Steele, Lea and Flood, OOPSLA 2014). The standard's distributions differ between libraries, and with them
// the hashes of the outputs would.
class SplitMix64 {
 public:
  explicit SplitMix64(std::uint64_t seed) : state_(seed) {}

  /// In [0, 1).
  double next() {
    std::uint64_t z = (state_ += 0x9e3779b97f4a7c15u);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return static_cast<double>((z ^ (z >> 31)) >> 11) * 0x1.0p-53;
  }

 private:
  std::uint64_t state_;
};

}  // namespace

Tensor uniform(DataType type, std::int64_t count, double low, double high, std::uint64_t seed) {
  Tensor tensor{type, std::vector<std::byte>(static_cast<std::size_t>(count) * size_of(type))};
  SplitMix64 random(seed);
  visit_element(type, [&]<class T>(T) {
    const std::span<T> elements(reinterpret_cast<T*>(tensor.bytes.data()), static_cast<std::size_t>(count));
    for (T& element : elements) {
      if constexpr (std::is_integral_v<T>) {
        element = static_cast<T>(std::floor(low + (high - low + 1) * random.next()));
      } else {
        element = T(static_cast<float>(low + (high - low) * random.next()));
      }
    }
  });
  return tensor;
}

std::size_t Problem::bytes() const {
  std::size_t total = expected.values.size() * sizeof(double);
  for (const Tensor& input : inputs) total += input.bytes.size();
  return total;
}

std::shared_ptr<const Problem> ProblemCache::get(const std::string& key, const std::function<Problem()>& make) {
  if (max_bytes_ == 0) return std::make_shared<const Problem>();
  const auto found =
      std::find_if(entries_.begin(), entries_.end(), [&](const auto& entry) { return entry.first == key; });
  if (found != entries_.end()) {
    entries_.splice(entries_.begin(), entries_, found);
    return found->second;
  }
  auto problem = std::make_shared<const Problem>(make());
  bytes_ += problem->bytes();
  entries_.emplace_front(key, problem);
  while (bytes_ > max_bytes_ && entries_.size() > 1) {
    bytes_ -= entries_.back().second->bytes();
    entries_.pop_back();
  }
  return problem;
}

}  // namespace npubench::bench
