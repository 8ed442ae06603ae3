// Constants as the phases of a PhasedArray take them.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include <npubench/base/bfloat16.h>
#include <npubench/kernels/phased_array.h>

namespace npubench {

/// The weights of a PhasedArray::Product.
struct ProductWeights {
  std::int64_t k = 0, n = 0;                                           ///< as of the product
  std::function<float(std::int64_t output, std::int64_t k)> weight{};  ///< output in [0, n)
  std::function<float(std::int64_t output)> bias{};
};

/// Column after column of the array: for each pair of tiles their biases, then along K the tiles of both, output by
/// output. Zeros, where tiles have more than there is.
std::vector<bfloat16> pack_product(const PhasedArray::Config& config, const ProductWeights& weights);

/// The parameters of a PhasedArray::AddNorm: gains and biases of `width`, zeros behind both.
std::vector<bfloat16> pack_norm(const PhasedArray::Config& config, std::span<const float> gain,
                                std::span<const float> bias);

}  // namespace npubench
