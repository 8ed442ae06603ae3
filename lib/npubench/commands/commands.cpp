#include <npubench/commands/commands.h>

#include <algorithm>
#include <iostream>
#include <vector>

#include <fmt/format.h>

#include <npubench/base/exit_code.h>
#include <npubench/base/suggest.h>
#include <npubench/commands/command.h>
#include <npubench/results/document.h>

namespace npubench::commands {
namespace {

constexpr int code(ExitCode exit_code) { return static_cast<int>(exit_code); }

std::string version_text() {
  std::string text;
  for (const auto& [library, version] : results::library_versions()) {
    text += fmt::format("{}{} {}\n", text.empty() ? "" : "  ", library, version);
  }
  return text;
}

/// The flags and commands that could have been meant.
std::vector<std::string> words_of(const CLI::App& app) {
  std::vector<std::string> words;
  for (const auto* command : app.get_subcommands(nullptr)) words.push_back(command->get_name());
  const auto used = app.get_subcommands();
  for (const auto* option : (used.empty() ? &app : used.front())->get_options()) {
    for (const auto& name : option->get_lnames()) words.push_back("--" + name);
  }
  return words;
}

int report(const CLI::App& app, const CLI::ParseError& error, int argc, char** argv) {
  const int result = app.exit(error);
  if (result == 0) return code(ExitCode::success);
  const auto words = words_of(app);
  const std::vector<std::string_view> known(words.begin(), words.end());
  for (int i = 1; i < argc; ++i) {
    std::string_view word = argv[i];
    word = word.substr(0, word.find('='));
    const bool flag = word.starts_with("--");
    if ((!flag && i > 1) || std::ranges::find(known, word) != known.end()) continue;
    if (const auto near = nearest(word, known); !near.empty()) std::cerr << fmt::format("did you mean {}?\n", near);
  }
  return code(ExitCode::bad_usage);
}

}  // namespace

bool is_command(std::string_view word) { return word == "emit" || word == "predict"; }

void add_selection(CLI::App& command, CaseSelection& selection) {
  command.add_option("--case", selection.cases, "a case, or a kernel for its default configuration; may be repeated")
      ->expected(1)
      ->take_all();
  command
      .add_option("--axis", selection.axes,
                  "<axis>=<value>,... or <axis>=<first>:<last>:<step>: the product of the values of all axes")
      ->expected(1)
      ->take_all();
}

void refuse_without_effect(const std::string& flag, const std::string& beside) {
  throw Error(ErrorCategory::invalid_argument, fmt::format("{} has no effect beside {}", flag, beside),
              "leave one of them out");
}

int run(int argc, char** argv, const Context& context) {
  CLI::App app("Designs for AMD XDNA NPUs: as MLIR text, and modelled times");
  app.name(context.program);
  app.require_subcommand(1);
  app.set_version_flag("--version", version_text());
  app.footer(
      "Exit code: 0 all was done; 1 a case does not fit or cannot be run; 2 a mistake on the command line; 3 a file "
      "or\n"
      "the output could not be read or written.");
  add_emit(app, context);
  add_predict(app, context);
  try {
    app.parse(argc, argv);
    std::cout.flush();
    if (!std::cout) throw Error(ErrorCategory::io, "the standard output could not be written");
    return code(ExitCode::success);
  } catch (const CLI::ParseError& error) {
    return report(app, error, argc, argv);
  } catch (const Error& error) {
    std::cerr << "error: " << error.what() << '\n';
    return code(exit_code_of(error.category()));
  } catch (const std::exception& error) {
    std::cerr << "error: " << error.what() << '\n';
    return code(ExitCode::case_failed);
  }
}

}  // namespace npubench::commands
