// The subcommands of `npubench`: each adds itself, its options and what it does to the command line.
#pragma once

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace npubench::tools {

/// `npubench emit`: designs as MLIR text.
void add_emit(CLI::App& app);

/// `npubench predict`: times of published measurements.
void add_predict(CLI::App& app);

}  // namespace npubench::tools
