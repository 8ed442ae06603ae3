// The npubench command as a person runs it.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "process.h"

namespace npubench {

/// With `arguments` after the command's name.
inline bench::test::Outcome npubench_command(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), NPUBENCH_COMMAND);
  return bench::test::execute(arguments);
}

}  // namespace npubench
