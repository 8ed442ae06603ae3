#include <npubench/bench/main.h>

#include <string_view>

#include <fmt/format.h>

#include <npubench/base/exit_code.h>
#include <npubench/bench/application.h>
#include <npubench/commands/commands.h>

namespace npubench::bench {

int run_program(int argc, char** argv, const std::function<Program()>& make) {
  Program program;
  try {
    program = make();
  } catch (const Error& error) {
    fmt::print(stderr, "error: {}\n", error.what());
    return static_cast<int>(exit_code_of(error.category()));
  }
  if (argc > 1 && commands::is_command(argv[1])) {
    return commands::run(argc, argv, {.program = argv[0], .families = program.families, .whisper = program.whisper});
  }
  return run(argc, argv, program);
}

}  // namespace npubench::bench
