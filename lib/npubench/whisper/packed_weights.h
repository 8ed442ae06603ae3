// Weights as the encoder's kernels take them.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>
#include <vector>

#include <npubench/base/bfloat16.h>
#include <npubench/whisper/layout.h>
#include <npubench/whisper/model.h>

namespace npubench::whisper {

/// Rows of `width` in bf16, `stride` elements apart, with zeros between them.
std::vector<bfloat16> spread_rows(std::span<const float> values, std::int64_t width, std::int64_t stride);

class PackedWeights {
 public:
  PackedWeights(const Model& model, const ArrayUse& array)
      : layout_(model, array), array_(phased_config(model, array)) {}

  /// Projections of `inputs` elements, one after the other. Of programs of their own: for each output a row of k, its
  /// weights and its bias among them. Of phases: pack_product.
  [[nodiscard]] std::vector<bfloat16> linear(std::initializer_list<const Linear*> linears, std::int64_t inputs,
                                             std::int64_t k) const;

  /// A convolution of kernel 3 over frames that are `stride` elements apart: for each output its weights tap after tap,
  /// the bias behind those of the middle one, or pack_product.
  [[nodiscard]] std::vector<bfloat16> convolution(const Linear& convolution, std::int64_t inputs, std::int64_t stride,
                                                  std::int64_t k) const;

  /// Gains, then biases, or pack_norm.
  [[nodiscard]] std::vector<bfloat16> norm(const Norm& norm) const;

 private:
  Layout layout_;
  PhasedArray::Config array_;
};

}  // namespace npubench::whisper
