// A model of the part of aie_api that the core code in mlir/kernels uses, in plain C++: enough to compile that code for
// AIE2 (__AIE_ARCH__ = 20) and AIE2P (21) with an ordinary compiler, to see what it computes, and to hear which
// operations it asks for (recording.h).
//
// It is a model, not the library: names, template parameters and the combinations that are refused follow the headers
// of aie_api; what an operation gives is written down here from their description. Modelled: sizes of vectors and
// accumulators, alignment of loads and stores, the shapes of mmul of each generation, rounding and saturation modes
// (which start as a core's do: down, none), the estimates behind inv and invsqrt, and exp2 and tanh where there are
// any. Not modelled: registers, program memory, denormals (a core flushes them), and the order of sums inside one mmul.
//
// A listener tells the calls of a function apart by their return addresses, so that what it is to hear is compiled
// without optimization: a call that is inlined has its caller's.
#pragma once

#include "model/elementary.h"
#include "model/lanes.h"
#include "model/memory.h"
#include "model/products.h"
#include "model/types.h"
#include "model/vectors.h"

/// A core that has just started: a test calls it through the object file.
extern "C" __attribute__((used, visibility("default"))) inline void aie_api_model_start() { aie::detail::modes = {}; }
/// From now on, `listener` hears of every operation; nobody, if its function is null.
extern "C" __attribute__((used, visibility("default"))) inline void aie_api_model_listen(
    npubench::recording::Listener listener) {
  aie::detail::listener = listener;
}
/// 20 or 21.
extern "C" __attribute__((used, visibility("default"))) inline int aie_api_model_architecture() { return __AIE_ARCH__; }
