// The emulator's own speed, by the host's clock.
#pragma once

#include <vector>

#include <npubench/bench/case.h>

namespace npubench::bench {

/// Group "emulator".
void add_emulator_speed(std::vector<Case>& cases);
void add_engine_speed(std::vector<Case>& cases, const Architecture& arch);

}  // namespace npubench::bench
