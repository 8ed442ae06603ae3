// Weights as the products take them: a row of k in bf16 for each output, the bias among them.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>
#include <vector>

#include <npubench/base/bfloat16.h>
#include <npubench/whisper/model.h>

namespace npubench::whisper {

std::vector<bfloat16> rounded(std::span<const float> values);

/// Rows of `width`, `stride` elements apart, with zeros between them.
std::vector<bfloat16> spread_rows(std::span<const float> values, std::int64_t width, std::int64_t stride);

/// Projections of `inputs` elements, one after the other: for each output its weights, its bias, and 0 up to k.
std::vector<bfloat16> linear_rows(std::initializer_list<const Linear*> linears, std::int64_t inputs, std::int64_t k);

/// A convolution of kernel 3 over frames that are `stride` elements apart: for each output its weights tap after tap,
/// the bias behind those of the middle one.
std::vector<bfloat16> convolution_rows(const Linear& convolution, std::int64_t inputs, std::int64_t stride,
                                       std::int64_t k);

/// Gains, then biases.
std::vector<bfloat16> norm_rows(const Norm& norm);

}  // namespace npubench::whisper
