// A copy on a core, of any size: mlir-aie's passThrough.cc promises its compiler at least six vectors of 64 bytes.
// Definitions: BIT_WIDTH, 8, 16 or 32; DIM, the elements of the buffers, which tells objects apart whose function is
// declared with other ones.
//
// Built by GCC and Clang against a model of aie_api (tests/core_code); Peano has not built it yet, and it has not run
// on hardware. The emulator copies with memcpy.
#include "vector.h"

#if BIT_WIDTH == 8
using Element = std::int8_t;
#elif BIT_WIDTH == 16
using Element = std::int16_t;
#elif BIT_WIDTH == 32
using Element = std::int32_t;
#else
#error "BIT_WIDTH is 8, 16 or 32"
#endif

extern "C" {

void passThroughLine(const Element* NPUBENCH_RESTRICT in, Element* NPUBENCH_RESTRICT out, std::int32_t count) {
  constexpr std::int32_t kLanes = 64 / sizeof(Element), kTurn = 4 * kLanes;
  std::int32_t i = 0;
  for (; i + kTurn <= count; i += kTurn) {
    npubench::written_out<4>([&](std::size_t n) NPUBENCH_INLINE_LAMBDA {
      const auto at = i + static_cast<std::int32_t>(n) * kLanes;
      aie::store_v(out + at, aie::load_v<kLanes>(in + at));
    });
  }
  for (; i + kLanes <= count; i += kLanes) aie::store_v(out + i, aie::load_v<kLanes>(in + i));
  for (; i < count; ++i) out[i] = in[i];
}

}  // extern "C"
