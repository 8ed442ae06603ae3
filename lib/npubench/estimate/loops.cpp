#include <npubench/estimate/loops.h>

#include <algorithm>
#include <utility>

namespace npubench::estimate {
namespace {

/// Operations and loops of one turn, at most. Longer turns are taken for code without a loop.
constexpr std::size_t kLongestTurn = 4096;

constexpr std::uint64_t mixed(std::uint64_t hash, std::uint64_t value) {
  return (hash ^ value) * 0x9e3779b97f4a7c15u + (hash >> 29);
}

std::uint64_t signature_of(const recording::Entry& entry) {
  auto hash = mixed(1, reinterpret_cast<std::uintptr_t>(entry.site));
  hash = mixed(hash, static_cast<std::uint64_t>(entry.operation) << 16 | static_cast<std::uint64_t>(entry.type) << 8 |
                         static_cast<std::uint64_t>(entry.from));
  return mixed(hash,
               std::uint64_t{entry.lanes} << 24 | std::uint64_t{entry.m} << 16 | std::uint64_t{entry.k} << 8 | entry.n);
}

class Finder {
 public:
  void add(Node node) {
    nodes_.push_back(std::move(node));
    while (fold()) {
    }
  }
  std::vector<Node> take() { return std::move(nodes_); }

 private:
  std::vector<Node> nodes_;

  /// The last n nodes and the n that end at `end`.
  [[nodiscard]] bool equal(std::size_t n, std::size_t end) const {
    for (std::size_t i = 1; i <= n; ++i) {
      if (nodes_[nodes_.size() - i].signature != nodes_[end - i].signature) return false;
    }
    return true;
  }

  static std::uint64_t signature_of_loop(const Node& loop) {
    auto hash = mixed(2, loop.turns);
    for (const auto& node : loop.turn) hash = mixed(hash, node.signature);
    return hash;
  }

  /// A further turn of the loop before the last n nodes, or the first two turns of a new one.
  bool fold() {
    const std::size_t size = nodes_.size();
    for (std::size_t n = 1; n <= std::min(kLongestTurn, size - 1); ++n) {
      auto& before = nodes_[size - n - 1];
      if (before.turns > 0 && before.turn.size() == n && continues(before)) return true;
      if (2 * n <= size && nodes_[size - 1].signature == nodes_[size - n - 1].signature && equal(n, size - n)) {
        Node loop{.begin = nodes_[size - 2 * n].begin, .end = nodes_.back().end, .turns = 2, .turn = {}};
        loop.before = loop.begin;
        loop.turn.assign(std::make_move_iterator(nodes_.end() - static_cast<std::ptrdiff_t>(n)),
                         std::make_move_iterator(nodes_.end()));
        nodes_.resize(size - 2 * n);
        loop.signature = signature_of_loop(loop);
        nodes_.push_back(std::move(loop));
        return true;
      }
    }
    return false;
  }

  bool continues(Node& loop) {
    const std::size_t n = loop.turn.size(), size = nodes_.size();
    for (std::size_t i = 0; i < n; ++i) {
      if (nodes_[size - n + i].signature != loop.turn[i].signature) return false;
    }
    loop.before = loop.turn.front().begin;
    loop.turn.assign(std::make_move_iterator(nodes_.end() - static_cast<std::ptrdiff_t>(n)),
                     std::make_move_iterator(nodes_.end()));
    loop.end = loop.turn.back().end;
    ++loop.turns;
    loop.signature = signature_of_loop(loop);
    nodes_.resize(size - n);
    return true;
  }
};

}  // namespace

std::vector<Node> find_loops(std::span<const recording::Entry> entries) {
  Finder finder;
  for (std::uint32_t i = 0; i < entries.size(); ++i) {
    finder.add({.signature = signature_of(entries[i]), .begin = i, .end = i + 1, .turns = 0, .turn = {}});
  }
  return finder.take();
}

}  // namespace npubench::estimate
