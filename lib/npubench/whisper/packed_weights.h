// Weights as the products take them: k x n in bf16, row-major, the bias as a row.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>
#include <vector>

#include <npubench/base/bfloat16.h>
#include <npubench/whisper/model.h>

namespace npubench::whisper {

std::vector<bfloat16> rounded(std::span<const float> values);

/// Projections of `inputs` elements side by side: row i has what element i is multiplied with, row `inputs` the biases;
/// the rows from there to k are 0.
std::vector<bfloat16> linear_rows(std::initializer_list<const Linear*> linears, std::int64_t inputs, std::int64_t k);

/// A convolution of kernel 3 over frames that are `stride` elements apart: tap after tap, the bias behind the elements
/// of the middle one.
std::vector<bfloat16> convolution_rows(const Linear& convolution, std::int64_t inputs, std::int64_t stride,
                                       std::int64_t k);

/// Gains, then biases.
std::vector<bfloat16> norm_rows(const Norm& norm);

}  // namespace npubench::whisper
