#include "terminal_screen.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <stdexcept>

namespace npubench::bench::test {

TerminalOutcome execute_on_terminal(const std::vector<std::string>& command, unsigned short columns) {
  std::vector<char*> arguments;
  for (const std::string& argument : command) arguments.push_back(const_cast<char*>(argument.c_str()));
  arguments.push_back(nullptr);
  const int terminal = posix_openpt(O_RDWR | O_NOCTTY);
  if (terminal < 0 || grantpt(terminal) != 0 || unlockpt(terminal) != 0) throw std::runtime_error("no terminal");
  const winsize size{.ws_row = 50, .ws_col = columns, .ws_xpixel = 0, .ws_ypixel = 0};
  ioctl(terminal, TIOCSWINSZ, &size);
  const std::string name = ptsname(terminal);

  const pid_t child = fork();
  if (child == 0) {
    const int slave = open(name.c_str(), O_RDWR | O_NOCTTY);
    dup2(slave, STDOUT_FILENO);
    dup2(slave, STDERR_FILENO);
    close(slave);
    close(terminal);
    execv(arguments.front(), arguments.data());
    _exit(127);
  }
  TerminalOutcome outcome;
  std::array<char, 4096> buffer{};
  int status = 0;
  for (bool ended = false;;) {
    // Without a reader a program waits; without a writer, before the child has opened it and after its end, reading
    // fails.
    const auto count = read(terminal, buffer.data(), buffer.size());
    if (count > 0) {
      outcome.bytes.append(buffer.data(), static_cast<std::size_t>(count));
    } else if (ended) {
      break;
    } else {
      ended = waitpid(child, &status, WNOHANG) != 0;
      if (!ended) usleep(2000);
    }
  }
  close(terminal);
  outcome.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  return outcome;
}

std::vector<std::string> screen_after(const std::string& bytes, std::size_t columns) {
  std::vector<std::string> screen(1);
  std::size_t row = 0, column = 0;
  const auto line = [&]() -> std::string& {
    if (row >= screen.size()) screen.resize(row + 1);
    return screen[row];
  };
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const char c = bytes[i];
    if (c == '\r') {
      column = 0;
    } else if (c == '\n') {
      ++row;
    } else if (c == '\033') {
      const auto end = bytes.find_first_of("Km", i);
      if (bytes[end] == 'K') line().resize(std::min(column, line().size()));
      i = end;
    } else {
      if (column == columns) {
        ++row;
        column = 0;
      }
      if (line().size() <= column) line().resize(column + 1, ' ');
      line()[column++] = c;
    }
  }
  return screen;
}

}  // namespace npubench::bench::test
