// Programs on a terminal, and what a person sees there in the end.
#pragma once

#include <string>
#include <vector>

namespace npubench::bench::test {

struct TerminalOutcome {
  int exit_code = -1;
  std::string bytes;  ///< all that the program wrote to the terminal
};

/// Runs `command` with a terminal of that many columns as standard output and error.
TerminalOutcome execute_on_terminal(const std::vector<std::string>& command, unsigned short columns);

/// The lines of a screen of that many columns after these bytes: text that wraps, carriage returns, line feeds, "erase
/// to the end of the line"; colours change nothing. As long as it needs to be.
std::vector<std::string> screen_after(const std::string& bytes, std::size_t columns);

}  // namespace npubench::bench::test
