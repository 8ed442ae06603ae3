// What lines of text are taken apart with. Internal to this folder.
#pragma once

#include <cstddef>
#include <string_view>

namespace npubench::cycles {

/// Without the spaces, tabs and carriage returns at both ends.
inline std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kSpaces = " \t\r";
  const auto begin = text.find_first_not_of(kSpaces);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kSpaces) - begin + 1);
}

/// Calls `use` with each line, without its end.
template <class F>
void each_line(std::string_view text, F use) {
  while (!text.empty()) {
    const auto end = text.find('\n');
    use(text.substr(0, end));
    if (end == std::string_view::npos) return;
    text.remove_prefix(end + 1);
  }
}

}  // namespace npubench::cycles
