// What the kernels should compute, by Eigen, in wider types. Inputs are the values the device sees: already rounded to
// bf16 or quantized. All matrices are row-major.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <npubench/base/element_span.h>
#include <npubench/reference/accuracy.h>

namespace npubench::reference {

/// The expected result with the tolerance that fits it.
struct Expected {
  std::vector<double> values{};  ///< in the units of the output's elements (an i8 result in integers)
  Tolerance tolerance{};
};

/// The elements as a reference computes with them.
std::vector<double> to_doubles(ElementSpan span);

struct MatmulProblem {
  std::int64_t m{}, k{}, n{};
  DataType out{};
  int shift = 0;               ///< of sums that become i16 or i8
  float scale = 1;             ///< i8 to bf16
  bool block_float = false;    ///< operands go through bfp16
  std::int64_t roundings = 1;  ///< to the output type on the way: 1, or one a tile_k when accumulating in it
};
/// a: m x k, b: k x n, both of bf16, i16 or i8. Results of integers are exact: sums, then round-half-even(sum /
/// 2^shift), saturated to the output type; their tolerance is 0. bf16 of i8 is scale * sum. Throws
/// Error(invalid_argument) for a sum of i16 beyond i32.
Expected matmul(const MatmulProblem& problem, ElementSpan a, ElementSpan b);

/// The heads of a group share a head of keys and values; a causal query i sees keys up to number keys - queries + i.
struct AttentionProblem {
  std::int64_t queries{}, keys{}, heads{}, head_dim{};
  float q_scale = 1, k_scale = 1, v_scale = 1, output_scale = 1;  ///< i8; 1 for bf16
  std::int64_t kv_heads = 0;                                      ///< 0: as many as heads
  bool causal = false;
};
Expected attention(const AttentionProblem& problem, ElementSpan q, ElementSpan k, ElementSpan v);

struct LayerNormProblem {
  std::int64_t rows{}, width{};
  float epsilon{};
  float input_scale = 1, output_scale = 1;
};
Expected layer_norm(const LayerNormProblem& problem, ElementSpan x, ElementSpan gamma, ElementSpan beta);

Expected softmax(std::int64_t rows, std::int64_t width, ElementSpan x);

/// The exact GELU, x/2 (1 + erf(x / sqrt 2)); the tolerance covers the tanh form's distance from it.
Expected gelu(ElementSpan x, float input_scale = 1, float output_scale = 1);

/// Exact GELU of the result of a kernel that rounds it to bf16 and sends it through the tanh form before it leaves the
/// core. An error before GELU is at most 1.13 times as large after it: that is GELU's steepest slope.
Expected gelu_behind(const Expected& before);

Expected add(ElementSpan a, ElementSpan b);
Expected passthrough(ElementSpan x);

}  // namespace npubench::reference
