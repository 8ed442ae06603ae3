// How a command is added to the command line. Internal to this folder.
#pragma once

#include <CLI/CLI.hpp>

#include <npubench/cases/axes.h>
#include <npubench/commands/commands.h>

namespace npubench::commands {

/// `context` must outlive `app`.
void add_emit(CLI::App& app, const Context& context);
void add_predict(CLI::App& app, const Context& context);

/// --case and --axis, which every command has alike.
void add_selection(CLI::App& command, CaseSelection& selection);

/// Throws Error(invalid_argument): "-o has no effect beside --into: leave it out".
[[noreturn]] void refuse_without_effect(const std::string& flag, const std::string& beside);

}  // namespace npubench::commands
