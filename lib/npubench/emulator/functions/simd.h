// What every file compiled once per instruction set includes first.
#pragma once

// Vectors of a size unknown at compile time cannot be array elements, which register blocking needs; arm64 uses NEON.
#undef HWY_DISABLED_TARGETS
#define HWY_DISABLED_TARGETS (HWY_SVE | HWY_SVE2 | HWY_SVE_256 | HWY_SVE2_128 | HWY_RVV)
