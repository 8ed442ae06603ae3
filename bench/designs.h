// The designs of cases, without running them.
#pragma once

#include <vector>

#include "case.h"

namespace npubench::bench {

/// The designs that the cases load on an NPU of that generation, each once.
std::vector<Design> designs_of(const std::vector<Case>& cases, Generation generation);

}  // namespace npubench::bench
