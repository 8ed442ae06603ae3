// What the place can do that text goes to.
#pragma once

#include <cstddef>
#include <string>

namespace npubench::bench {

struct Terminal {
  bool rewrites_lines = false;  ///< a line may be overwritten
  bool colors = false;          ///< not with NO_COLOR (no-color.org) set, or TERM=dumb
  std::size_t columns = 0;      ///< 0: unknown, or no terminal
};

/// Of a file descriptor, as the environment has it now.
Terminal describe_terminal(int descriptor);

/// Name and version of the program and of the libraries it was built with, a line each.
std::string version_text(const std::string& program);

}  // namespace npubench::bench
