// What every file compiled once per instruction set includes first.
#pragma once

// Each target costs compile time (the larger files take seconds for each): SSSE3 alone is little faster than the
// baseline. Vectors of a size unknown at compile time cannot be array elements, which register blocking needs; arm64
// uses NEON.
#undef HWY_DISABLED_TARGETS
#define HWY_DISABLED_TARGETS (HWY_SSSE3 | HWY_SVE | HWY_SVE2 | HWY_SVE_256 | HWY_SVE2_128 | HWY_RVV)
