// Large products over tiles: which tile is worth what, on the whole array.
#pragma once

#include <vector>

#include <npubench/kernels/matmul.h>

namespace npubench {

/// Products of about 4096 cubed, without padding, around the tiles of arXiv 2512.13282, Tables 2 and 3.
std::vector<Matmul::Config> matmul_sweep(const Architecture& arch);

}  // namespace npubench
