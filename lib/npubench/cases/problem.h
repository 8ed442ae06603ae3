// Inputs with the result they should give, shared between the cases that differ only in tiles or cores.
#pragma once

#include <cstddef>
#include <functional>
#include <list>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <npubench/cases/inputs.h>
#include <npubench/reference/references.h>

namespace npubench {

struct Problem {
  std::vector<Tensor> inputs{};  ///< in the order of the kernel's set_inputs
  reference::Expected expected{};

  [[nodiscard]] std::size_t bytes() const;
};

/// Keeps the problems made last, up to a number of bytes: the cases of one problem stand next to each other, so the
/// reference is computed once for all its tiles. One problem is always kept, however large.
class ProblemCache {
 public:
  explicit ProblemCache(InputsSpec inputs = {}, std::size_t max_bytes = std::size_t{128} << 20)
      : inputs_(std::move(inputs)), max_bytes_(max_bytes) {}

  /// What makes the inputs of one more problem.
  [[nodiscard]] Inputs inputs() const { return Inputs(inputs_); }

  /// The problem of that key, made by `make` unless it is kept; null where `make` makes none.
  std::shared_ptr<const Problem> get(const std::string& key, const std::function<std::optional<Problem>()>& make);

  [[nodiscard]] std::size_t bytes() const { return bytes_; }

 private:
  InputsSpec inputs_;
  std::size_t max_bytes_, bytes_ = 0;
  std::list<std::pair<std::string, std::shared_ptr<const Problem>>> entries_;  // the latest first
};

}  // namespace npubench
