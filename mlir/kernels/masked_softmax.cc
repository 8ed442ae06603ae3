// Softmax of rows that come in pieces and may hold -inf: what a row has shown so far is its maximum and the sum of its
// weights against that (Milakov and Gimelshein, arXiv 1805.02867). On a core, definitions DIM_ROWS and DIM_WIDTH, of a
// piece. The contract is npubench/core/functions/masked_softmax.cpp, which builds the same arithmetic for the
// host.
//
// Over the vector layer (vector.h), which says what has built it: not run on hardware.
#include <cstddef>

#include "vector.h"

NPUBENCH_CORE_CODE_BEGIN

/// Of the maximum and of the sum, in equal lanes.
inline constexpr std::size_t kStateLanes = 16;
/// -inf becomes this: differences of infinities are no numbers.
inline constexpr float kMasked = -1e30f;
/// No maximum is taken to be less, so that in a row of nothing but -inf every weight is 0, and not 1.
inline constexpr float kLeastMaximum = -1e29f;

template <bool kAligned, class T, class There>
NPUBENCH_INLINE auto score(const T* from, There there) {
  return at_least(load_element<kAligned>(from, there, 1.0f, kMasked), kMasked);
}

NPUBENCH_INLINE void masked_softmax_begin(std::size_t rows, float* state) {
  for (std::size_t row = 0; row < rows; ++row, state += 2 * kStateLanes) {
    store(Floats(), splat(Floats(), kLeastMaximum), state);
    store(Floats(), splat(Floats(), 0.0f), state + kStateLanes);
  }
}

template <bool kAligned, class T>
NPUBENCH_INLINE void masked_softmax_observe(std::size_t rows, std::size_t width, const T* __restrict x,
                                            float* __restrict state) {
  for (std::size_t row = 0; row < rows; ++row, x += width, state += 2 * kStateLanes) {
    RowMaximum largest;
    for_each_vector(width, false, [&](std::size_t part, std::size_t at, auto there) NPUBENCH_INLINE_LAMBDA {
      largest.add(part, score<kAligned>(x + at, there));
    });
    const auto before = load(Floats(), static_cast<const float*>(state));
    const auto maximum = larger(before, splat(Floats(), largest.total()));
    const RowWeights weight(first_lane(maximum));
    RowSum sum;
    for_each_vector(width, false, [&](std::size_t part, std::size_t at, auto there) NPUBENCH_INLINE_LAMBDA {
      sum.add(part, weight(score<kAligned>(x + at, there)));
    });
    const auto old = load(Floats(), static_cast<const float*>(state + kStateLanes));
    const auto scaled = times(old, exponential(Floats(), minus(before, maximum)));
    store(Floats(), maximum, state);
    store(Floats(), plus(scaled, splat(Floats(), sum.total())), state + kStateLanes);
  }
}

template <bool kAligned, class T>
NPUBENCH_INLINE void masked_softmax_give(std::size_t rows, std::size_t width, const T* __restrict x,
                                         const float* __restrict state, T* __restrict y) {
  for (std::size_t row = 0; row < rows; ++row, x += width, y += width, state += 2 * kStateLanes) {
    const RowWeights weight(first_lane(load(Floats(), state)));
    // The largest score has the weight 1, so only a row without any has less.
    const auto sum = larger(load(Floats(), state + kStateLanes), splat(Floats(), 0.5f));
    const auto factor = factor_of(reciprocal(first_lane(sum)));
    for_each_vector(width, false, [&](std::size_t, std::size_t at, auto there) NPUBENCH_INLINE_LAMBDA {
      store_row<kAligned>(times(weight(score<kAligned>(x + at, there)), factor), y + at, there);
    });
  }
}

NPUBENCH_CORE_CODE_END

#ifdef NPUBENCH_CORE
extern "C" {

void masked_softmax_begin(float* state) { npubench::masked_softmax_begin(DIM_ROWS, state); }

void masked_softmax_observe_bf16(const bfloat16* x, float* state) {
  npubench::set_modes();
  npubench::masked_softmax_observe<DIM_WIDTH % npubench::kLanes == 0>(DIM_ROWS, DIM_WIDTH, x, state);
}

void masked_softmax_give_bf16(const bfloat16* x, const float* state, bfloat16* y) {
  npubench::set_modes();
  npubench::masked_softmax_give<DIM_WIDTH % npubench::kLanes == 0>(DIM_ROWS, DIM_WIDTH, x, state, y);
}

}  // extern "C"
#endif
