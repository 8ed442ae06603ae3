#include <npubench/design/held.h>

#include <algorithm>

namespace npubench::detail {
namespace {

struct Step {
  HeldCounts& held;

  void operator()(const Acquire& op) const {
    auto& count = held[{op.fifo, op.port}];
    count = std::max(count, op.count);
  }
  void operator()(const Release& op) const {
    auto& count = held[{op.fifo, op.port}];
    count -= std::min(count, op.count);
  }
  void operator()(const Call&) const {}
  void operator()(const Loop& op) const {
    for (std::int64_t i = 0; i < op.count && i <= kMostUnlike; ++i) held = held_after(op.body, std::move(held));
  }
};

void drop_zeros(HeldCounts& held) {
  std::erase_if(held, [](const auto& entry) { return entry.second == 0; });
}

}  // namespace

HeldCounts held_after(const std::vector<Op>& ops, HeldCounts held) {
  for (const auto& op : ops) std::visit(Step{held}, static_cast<const Op::variant&>(op));
  drop_zeros(held);
  return held;
}

bool touches(const std::vector<Op>& ops, const FifoEnd& end) {
  return std::ranges::any_of(ops, [&](const Op& op) {
    if (const auto* acquire = std::get_if<Acquire>(&op)) return FifoEnd{acquire->fifo, acquire->port} == end;
    if (const auto* release = std::get_if<Release>(&op)) return FifoEnd{release->fifo, release->port} == end;
    if (const auto* loop = std::get_if<Loop>(&op)) return touches(loop->body, end);
    return false;
  });
}

int unlike_iterations(const Loop& loop, HeldCounts held) {
  drop_zeros(held);
  int iterations = 0;
  const auto count = loop.table ? Loop::kForever : loop.count;
  while (iterations < count && iterations <= kMostUnlike) {
    auto after = held_after(loop.body, held);
    if (after == held) break;
    held = std::move(after);
    ++iterations;
  }
  return iterations;
}

}  // namespace npubench::detail
