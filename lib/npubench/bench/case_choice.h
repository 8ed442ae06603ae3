// Which cases a command line means.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include <npubench/bench/options.h>
#include <npubench/bench/program.h>

namespace npubench::bench {

/// Cases that the filter matches and that are not run, for they are run on request.
struct LeftOut {
  std::string group;
  std::string request;  ///< what a filter has to contain to ask for them; empty: only --group does
  std::size_t cases = 0;
};

struct Choice {
  std::vector<Case> cases;
  std::vector<LeftOut> left_out;
};

/// The cases of a program on that NPU: those that --case and --axis name; else those of its suite whose names match the
/// filter. A filter that is a whole case name is that case. Throws Error(invalid_argument) where nothing is left, with
/// the nearest name, and as CaseSelection::select and filter().
Choice choose(const Program& program, const Options& options, const Architecture& arch);

/// The suite: the default cases of the program's families, then its further cases.
std::vector<Case> suite_of(const Program& program, const Options& options, const Architecture& arch);

/// The cases whose names match the regular expression, or do not match it where it begins with "-", as Google
/// Benchmark's filter; empty and "all" match all. Throws Error(invalid_argument) for text that is no expression.
std::vector<Case> filter(const std::vector<Case>& cases, const std::string& expression);

/// "14 cases that match are run on request: ...", or nothing.
std::string to_string(const std::vector<LeftOut>& left_out);

}  // namespace npubench::bench
