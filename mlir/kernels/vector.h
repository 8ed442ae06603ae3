// The vector layer under the core code: chooses how its operations are carried out.
//
// Core code (*-inl.h here) states each algorithm once, over f32 lanes, rows and blocks of 8 x 8; what this layer's two
// halves differ in is only how lanes are loaded, rounded, multiplied and reduced:
//
//   {vector,powers,rows,blocks,scores}_host-inl.h: Highway, compiled once per instruction set of the host: the
//   emulator's.
//
//   {vector,powers,rows,blocks,scores}_aie.h: aie_api, for Peano (AIE2 and AIE2P): what a core runs.
//
// Neither half has run on hardware. The host's is built by GCC and Clang; Peano is not on the machines where this is
// developed, so the other half has been built only by GCC and Clang against a model of aie_api (tests/core_code).
//
// No include guard: on the host this is read once per instruction set, between which the guards inside toggle.
#if defined(__AIENGINE__) || defined(__AIE_ARCH__) || defined(__AIECC__)

#define NPUBENCH_CORE 1
#include "blocks_aie.h"
#include "powers_aie.h"
#include "rows_aie.h"
#include "scores_aie.h"
#include "vector_aie.h"

#else

#include "blocks_host-inl.h"
#include "powers_host-inl.h"
#include "rows_host-inl.h"
#include "scores_host-inl.h"
#include "vector_host-inl.h"

#endif
