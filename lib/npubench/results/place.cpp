#include <npubench/results/place.h>

#include <fmt/format.h>

#include <npubench/base/error.h>

namespace npubench::results {

std::string Place::text() const {
  if (outer_ == nullptr) return std::string(name_) + ":";
  const auto outer = outer_->text();
  if (name_.empty()) return fmt::format("{}[{}]", outer, index_);
  return fmt::format("{}{}{}", outer, outer.ends_with(':') ? " " : ".", name_);
}

void Place::fail(const std::string& what) const {
  throw Error(ErrorCategory::invalid_argument, fmt::format("{} {}", text(), what),
              "the document was changed, or written by another program: make it anew with bench --benchmark_out=...");
}

}  // namespace npubench::results
