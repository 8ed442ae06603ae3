// Inputs with the result they should give, shared between the cases that differ only in tiles or cores.
#pragma once

#include <cstddef>
#include <functional>
#include <list>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <npubench/base/element_span.h>
#include <npubench/reference/references.h>

namespace npubench::bench {

/// Elements of a type known at run time, owned.
struct Tensor {
  DataType type{};
  std::vector<std::byte> bytes;

  [[nodiscard]] ElementSpan view() const { return {type, bytes}; }
};

/// `count` elements spread evenly over [low, high], the same in every run, on every machine and with every standard
/// library; `seed` tells the inputs of one kernel apart. Floating types are rounded to the type, integers are whole.
Tensor uniform(DataType type, std::int64_t count, double low, double high, std::uint64_t seed);

struct Problem {
  std::vector<Tensor> inputs;
  reference::Expected expected;

  [[nodiscard]] std::size_t bytes() const;
};

/// Keeps the problems made last, up to a number of bytes: the cases of one problem stand next to each other, so the
/// reference is computed once for all its tiles. One problem is always kept, however large.
class ProblemCache {
 public:
  explicit ProblemCache(std::size_t max_bytes = std::size_t{128} << 20) : max_bytes_(max_bytes) {}
  /// One that makes nothing and gives empty problems, where only the cases' designs are wanted.
  static ProblemCache of_nothing() { return ProblemCache(0); }

  std::shared_ptr<const Problem> get(const std::string& key, const std::function<Problem()>& make);

  [[nodiscard]] std::size_t bytes() const { return bytes_; }

 private:
  std::size_t max_bytes_;
  std::size_t bytes_ = 0;
  std::list<std::pair<std::string, std::shared_ptr<const Problem>>> entries_;  // most recently used first
};

}  // namespace npubench::bench
