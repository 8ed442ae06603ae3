#include <npubench/cases/problem.h>

#include <algorithm>

namespace npubench {

std::size_t Problem::bytes() const {
  std::size_t total = expected.values.size() * sizeof(double);
  for (const Tensor& input : inputs) total += input.bytes.size();
  return total;
}

std::shared_ptr<const Problem> ProblemCache::get(const std::string& key,
                                                 const std::function<std::optional<Problem>()>& make) {
  const auto found = std::ranges::find(entries_, key, [](const auto& entry) { return entry.first; });
  if (found != entries_.end()) {
    entries_.splice(entries_.begin(), entries_, found);
    return found->second;
  }
  auto made = make();
  if (!made) return nullptr;
  auto problem = std::make_shared<const Problem>(std::move(*made));
  bytes_ += problem->bytes();
  entries_.emplace_front(key, problem);
  while (bytes_ > max_bytes_ && entries_.size() > 1) {
    bytes_ -= entries_.back().second->bytes();
    entries_.pop_back();
  }
  return problem;
}

}  // namespace npubench
