// Where in a document a value lies, for messages.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace npubench::results {

/// "run.json: benchmarks[3].npubench.samples[0]", built only when it is asked for.
class Place {
 public:
  /// A whole document; `name` is a file's, or what else a person knows it by.
  explicit Place(std::string_view name) : name_(name) {}
  Place(const Place& outer, std::string_view name) : outer_(&outer), name_(name) {}
  Place(const Place& outer, std::size_t index) : outer_(&outer), index_(index) {}
  // The outer one must live as long.
  Place(Place&& outer, std::string_view name) = delete;
  Place(Place&& outer, std::size_t index) = delete;

  [[nodiscard]] std::string text() const;
  /// Throws Error(invalid_argument): "<place> <what>: <what to do>".
  [[noreturn]] void fail(const std::string& what) const;

 private:
  const Place* outer_ = nullptr;
  std::string_view name_;  ///< empty: an element of a list
  std::size_t index_ = 0;
};

}  // namespace npubench::results
