#include <npubench/bench/terminal.h>

#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdlib>
#include <string_view>

#include <fmt/format.h>

#include <npubench/results/document.h>

namespace npubench::bench {

Terminal describe_terminal(int descriptor) {
  Terminal terminal;
  if (isatty(descriptor) != 1) return terminal;
  const char* const type = std::getenv("TERM");
  const bool dumb = type == nullptr || std::string_view(type) == "dumb" || *type == '\0';
  const char* const no_color = std::getenv("NO_COLOR");
  terminal.rewrites_lines = !dumb;
  terminal.colors = !dumb && (no_color == nullptr || *no_color == '\0');
  winsize size{};
  if (ioctl(descriptor, TIOCGWINSZ, &size) == 0) terminal.columns = size.ws_col;
  return terminal;
}

std::string version_text(const std::string& program) {
  std::string text;
  for (const auto& [library, version] : results::library_versions()) {
    text += fmt::format("{}{} {}\n", text.empty() ? program + " of " : "  ", library, version);
  }
  return text;
}

}  // namespace npubench::bench
