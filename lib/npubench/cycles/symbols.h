// Names in a text, each once. Internal to this folder.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace npubench::cycles {

class SymbolTable {
 public:
  /// Local labels (".LBB0_1") of what is read from now on are others than those before.
  void begin_file() { ++file_; }

  std::uint32_t index(std::string_view name) {
    if (name.starts_with('.') && file_ > 1) return index_of(std::string(name) + "@" + std::to_string(file_));
    return index_of(name);
  }
  [[nodiscard]] const std::string& name(std::uint32_t index) const { return names_[index]; }
  [[nodiscard]] std::size_t size() const { return names_.size(); }

 private:
  std::uint32_t index_of(std::string_view name) {
    const auto found = indexes_.find(name);
    if (found != indexes_.end()) return found->second;
    const auto index = static_cast<std::uint32_t>(names_.size());
    names_.emplace_back(name);
    indexes_.emplace(std::string(name), index);
    return index;
  }
  int file_ = 0;
  std::vector<std::string> names_;
  std::map<std::string, std::uint32_t, std::less<>> indexes_;
};

}  // namespace npubench::cycles
