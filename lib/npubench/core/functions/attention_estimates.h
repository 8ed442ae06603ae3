// What attention's functions are estimated to take (docs/core-timing.md), with pointers that do not overlap, as the
// source has them. Lines are queries; elements are scores, or sums of values; products are multiplications.
#pragma once

#include <npubench/core/core_timing.h>

namespace npubench {

/// Of attention_begin, by queries and sums.
inline constexpr EstimatedOn kAttentionBeginEstimate[] = {
    {Generation::npu1,
     {.chess = {.call = 22, .line = 0.21875, .element = 0.125},
      .peano = {.call = 22, .line = 0.28125, .element = 0.125}}},
    {Generation::npu2,
     {.chess = {.call = 22, .line = 0.21875, .element = 0.0625},
      .peano = {.call = 22, .line = 0.28125, .element = 0.0625}}},
};
inline constexpr EstimatedOn kAttentionScoresBf16Estimate[] = {
    {Generation::npu1,
     {.chess = {.call = 51, .line = 39.625, .element = 1.01172, .product = 0.0078125},
      .peano = {.call = 51, .line = 40.375, .element = 1.01562, .product = 0.0078125}}},
    {Generation::npu2,
     {.chess = {.call = 50.9878, .line = 24.253, .element = 0.674194, .product = 0.0434394},
      .peano = {.call = 50.9878, .line = 25.2561, .element = 0.650703, .product = 0.0441722}}},
};
inline constexpr EstimatedOn kAttentionScoresBfp16Estimate[] = {
    {Generation::npu2,
     {.chess = {.call = 51.0037, .line = 26.4533, .element = 0.786655, .product = 0.0037639},
      .peano = {.call = 51.0036, .line = 27.2038, .element = 0.790572, .product = 0.00376356}}},
};
inline constexpr EstimatedOn kAttentionScoresI8Estimate[] = {
    {Generation::npu1,
     {.chess = {.call = 50.9981, .line = 55.8053, .element = 1.49718, .product = 0.00419583},
      .peano = {.call = 50.9981, .line = 56.555, .element = 1.50107, .product = 0.00419617}}},
    {Generation::npu2,
     {.chess = {.call = 51.0034, .line = 38.0814, .element = 1.23981, .product = 0.00152393},
      .peano = {.call = 51.0033, .line = 38.8317, .element = 1.24375, .product = 0.0015232}}},
};
inline constexpr EstimatedOn kAttentionValuesBf16Estimate[] = {
    {Generation::npu1,
     {.chess = {.call = 59, .element = 0.1875, .product = 0.0078125},
      .peano = {.call = 61, .element = 0.1875, .product = 0.0078125}}},
    {Generation::npu2,
     {.chess = {.call = 44.4398, .element = 0.0400176, .product = 0.0362671},
      .peano = {.call = 43.8376, .element = 0.0181328, .product = 0.0369804}}},
};
inline constexpr EstimatedOn kAttentionValuesBfp16Estimate[] = {
    {Generation::npu2,
     {.chess = {.call = 94.473, .element = 0.1503, .product = 0.00520822},
      .peano = {.call = 96.4828, .element = 0.150308, .product = 0.00520792}}},
};
inline constexpr EstimatedOn kAttentionValuesI8Estimate[] = {
    {Generation::npu1,
     {.chess = {.call = 64.7529, .element = 0.366625, .product = 0.00213584},
      .peano = {.call = 66.755, .element = 0.366632, .product = 0.00213567}}},
    {Generation::npu2, {.chess = {.call = 45, .element = 0.203125}, .peano = {.call = 47, .element = 0.203125}}},
};
inline constexpr EstimatedOn kAttentionEndBf16Estimate[] = {
    {Generation::npu1,
     {.chess = {.call = 12, .line = 23.125, .element = 0.25}, .peano = {.call = 12, .line = 23.875, .element = 0.25}}},
    {Generation::npu2,
     {.chess = {.call = 12, .line = 22.375, .element = 0.25}, .peano = {.call = 12, .line = 23.125, .element = 0.25}}},
};
inline constexpr EstimatedOn kAttentionEndI8Estimate[] = {
    {Generation::npu1,
     {.chess = {.call = 12, .line = 22.75, .element = 0.375}, .peano = {.call = 12, .line = 23.5, .element = 0.375}}},
    {Generation::npu2,
     {.chess = {.call = 12, .line = 22.375, .element = 0.375},
      .peano = {.call = 12, .line = 23.125, .element = 0.375}}},
};

}  // namespace npubench
