// LayerNorm of rows with gamma and beta: (x - mean) / sqrt(variance + epsilon) * gamma + beta. The contract is
// npubench/core/functions/layer_norm.cpp.
//
// Over the vector layer (vector.h), which says what has built it: not run on hardware.
//
// Three passes over each row and none of them keeps it widened: a core has no memory for that, and the variance taken
// from centered values does not cancel.
#if defined(NPUBENCH_CORE_CODE_LAYER_NORM_INL_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef NPUBENCH_CORE_CODE_LAYER_NORM_INL_H_
#undef NPUBENCH_CORE_CODE_LAYER_NORM_INL_H_
#else
#define NPUBENCH_CORE_CODE_LAYER_NORM_INL_H_
#endif

#include <cstddef>
#include <cstdint>

#include "vector.h"

NPUBENCH_CORE_CODE_BEGIN

/// The last shape.padding() elements of a row are zeros that do not count. `input_scale` and `output_scale` are 1 for
/// types that carry none.
template <class T, class P, class Shape>
NPUBENCH_INLINE void layer_norm(const Shape& shape, const T* __restrict x, const P* __restrict parameters,
                                T* __restrict y, float epsilon, float input_scale, float output_scale) {
  constexpr bool kAligned = Shape::kAligned;
  constexpr bool kScaled = sizeof(T) == 1;
  const RowParameters<kAligned> gamma_and_beta(parameters, shape.width());
  const float count = static_cast<float>(shape.width() - shape.padding());
  const float unit = scale_of_elements(kScaled ? input_scale : 1.0f);
  for (std::size_t row = 0; row < shape.rows(); ++row, x += shape.width(), y += shape.width()) {
    const bool room = row + 1 < shape.rows() && shape.width() >= kRowLanes;
    const auto element = [&](std::size_t at, auto there) NPUBENCH_INLINE_LAMBDA {
      return load_element<kAligned>(x + at, there, kScaled ? input_scale : 1.0f, 0.0f);
    };
    RowSum sum;
    for_each_vector(shape.width(), room, [&](std::size_t part, std::size_t at, auto there) NPUBENCH_INLINE_LAMBDA {
      sum.add(part, element(at, there));
    });
    const Scalar mean = quotient(sum.total(), count);
    RowSquares squares;
    for_each_vector(shape.width(), room, [&](std::size_t part, std::size_t at, auto there) NPUBENCH_INLINE_LAMBDA {
      add_square(squares, part, only_there(centered(element(at, there), mean), there));
    });
    Scalar sum_of_squares = squares.total();
    if (shape.padding() > 0) sum_of_squares = less_squares(sum_of_squares, mean, static_cast<float>(shape.padding()));
    Scalar variance = quotient(sum_of_squares, count);
    if constexpr (kScaled) variance = scalar_times(variance, unit * unit);
    Scalar of_row = reciprocal_sqrt(plus_scalar(variance, epsilon));
    if constexpr (kScaled) of_row = scalar_times(of_row, unit);
    const auto factor = factor_of(of_row);
    for_each_vector(shape.width(), room, [&](std::size_t, std::size_t at, auto there) NPUBENCH_INLINE_LAMBDA {
      const auto value = normalized(centered(element(at, there), mean), factor, gamma_and_beta.get(0, at, there),
                                    gamma_and_beta.get(1, at, there));
      if constexpr (kScaled) {
        store_row<kAligned>(in_units(value, output_scale), y + at, there);
      } else {
        store_row<kAligned>(value, y + at, there);
      }
    });
  }
}

NPUBENCH_CORE_CODE_END

#endif  // NPUBENCH_CORE_CODE_LAYER_NORM_INL_H_
